"""Of a message: an offer of a job and its assessment (LMIA): held, promised, or withdrawn.

An offer that an employer took back, or that somebody turned down, is none: whoever tells of it
tells that they have none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

_OFFERED = Pattern(
    "offers offered",
    r" <have>(?: <already>)?(?: <an>)?(?: <written>)* <offer> <from> (?!<admission>)",
)
_WAS_OFFERED = Pattern(
    "offers was-offered",
    r" <offered>(?: <me>)?(?: <an>)? (?:\w+ )?<job> | <sent> <me>(?: <an>)? (?:\w+ )?<contract> ",
)
"""An offer told by a verb: "the clinic offered me a job"."""
_IN_HAND = Pattern("offers in-hand", r" <offer> (?:\w+ ){0,4}?<in-hand> ")
_PROMISED = Pattern("offers promised", r" (?:<offer>|<promised>) ")
_NOTHING = Pattern("offers nothing", r" <nothing>(?: <is>)? <signed> ")
"""What is said of an offer that is none yet: "nothing on paper"."""
_EXEMPT = Pattern("offers exempt", r" <lmia>(?: <is>)? <exempt> | <exempt> (?:<from> )?<lmia> ")
"""An offer that needs no assessment has none."""
_STUDIES = Pattern("offers studies", r" <university> ")
_OFFER_SAID = Pattern("offers offer", r" <no> <offer> ")
_LMIA_UNSAID = Pattern("offers lmia-unsaid", r" <not> (?:\w+ ){0,2}<mention>(?= )")
_LMIA_SAID = Pattern("offers lmia", r" <permit> ")
_OFF = Pattern(
    "offers off",
    r" <offer> (?:\w+ ){0,6}?<off>(?= )|(?<! <no>) <took-back> (?:\w+ ){0,2}?<offer>(?= )"
    r"| <no-more> <offer> ",
)
"""An offer that stands no more: "they withdrew the offer", "j'ai refusé une offre"."""
_IS_OFF = Pattern(
    "offers off", r"^ (?:<i-had> (?:\w+ ){0,3}?)?(?:<and> )*(?:<it> )?(?:<is> )*<off>(?= )"
)
"""What says so of the offer told right before: "but it fell through"."""
_AN_OFFER = Pattern("offers off", r" <offer>(?= )")
_THEY = Pattern("told they", r" <they> ")
_NEAR = 2
"""Pieces at most back to the offer that is meant."""


def offer(clause: Clause) -> bool | None:
    """A job offer held; one promised is none."""
    if _OFFER_SAID.search(clause.text) and clause.says("not"):
        return False
    offered = not _STUDIES.search(clause.text) and any(
        way.search(clause.text) for way in (_OFFERED, _WAS_OFFERED, _IN_HAND)
    )
    if not (clause.says("offer") or offered) or clause.asked:
        return None
    if clause.says("not"):
        return False
    if not clause.real or clause.says("applying", "lost"):
        return None
    return True if offered or clause.says("got") or lmia(clause) else None


def only_promised(pieces: Sequence[Clause]) -> bool:
    """Whether it is said of an offer that it is none yet: "nothing on paper"."""
    spoken_of = {one.sentence for one in pieces if _PROMISED.search(one.text)}
    return any(
        one.sentence in spoken_of and not one.asked and _NOTHING.search(one.text) is not None
        for one in pieces
    )


def withdrawn(pieces: Sequence[Clause]) -> bool:
    """Whether the last that is told of an offer to oneself is that it stands no more."""
    if not any(_AN_OFFER.search(one.text) for one in pieces):
        return False
    held = max((at for at, one in enumerate(pieces) if _is_mine(one) and offer(one)), default=0)
    return any(_is_off(pieces, held + at) for at in range(len(pieces) - held))


def _is_mine(one: Clause) -> bool:
    """Whether an offer of which a piece tells is one to who writes, or may be."""
    return one.who == "self" or (one.who == "other" and one.says("employer"))


def _is_off(pieces: Sequence[Clause], at: int) -> bool:
    one = pieces[at]
    if one.asked or one.future or one.who in ("partner", "child"):
        return False
    if _OFF.search(one.text):
        return _is_mine(one)
    near = [two for two in pieces[max(0, at - _NEAR) : at] if one.sentence - two.sentence <= 1]
    spoken_of = any(_is_mine(two) and _AN_OFFER.search(two.text) for two in near)
    return spoken_of and _IS_OFF.match(one.text) is not None


def of_theirs(pieces: Sequence[Clause]) -> Iterator[Clause]:
    """What those say who made an offer: "an offer from a contractor, and they say LMIA is done"."""
    offered = {one.sentence for one in pieces if one.who == "self" and offer(one)}
    for one in pieces:
        if one.who == "other" and one.sentence in offered and _THEY.match(one.text):
            yield replace(one, future=one.says("future", "mock") or one.supposed)


def lmia(clause: Clause) -> bool | None:
    """A labour market impact assessment for one's job: held, or said to be lacking. One promised
    or applied for is neither; a permit that rests on one says nothing of a new offer."""
    of_a_permit = _LMIA_SAID.search(clause.text)
    if not clause.says("lmia") or clause.asked or clause.says("closed") or of_a_permit:
        return None
    if _LMIA_UNSAID.search(clause.text):
        return None  # "they didn't mention any LMIA"
    if clause.says("not") or _EXEMPT.search(clause.text):
        return False
    if not clause.real or clause.says("applying", "lost"):
        return None
    return True if clause.says("got", "approved", "offer") else None
