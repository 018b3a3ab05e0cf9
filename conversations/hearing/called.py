"""Of a message: what somebody's work is called, piece after piece; of several, what it is today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from conversations.hearing import studies
from conversations.hearing.clauses import Clause
from conversations.hearing.counted import opens_earlier
from conversations.hearing.lengths import lasts_until_now
from conversations.hearing.lists import any_of, is_a_trade, opens
from conversations.hearing.of_work import as_both, of_earlier
from conversations.hearing.todays import goes_on_today, is_either, is_here_now, is_longer
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

Facts = dict[str, object]
Occupation = tuple[str, tuple[str, ...]]
"""The words of an occupation, and the unit groups these surely are."""

_TODAYS = Pattern("work todays", r"^ (?:<is> )*<now> $")
"""What says in brackets that a post is today's: "3 yrs as marketing manager (now)"."""
_IS_NOW = Pattern("work is-now", r"^ (?:<and> )?(?:<now> )?<im> ")
_AFTER_THAT = Pattern("work after-that", r"^ (?:<and> )?<after-that> ")
"""That a post came after the one before it: "11 months, after that 7 months as technician"."""
_WORKERS = ("pgwp", "open", "closed")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a message, in its place."""

    pieces: Sequence[Clause]
    at: int
    before: Clause | None
    """The last piece of which something was understood."""
    stands: Mapping[str, object]
    """What the message tells of where somebody lives, and by what permit."""
    corrected: bool
    """Whether it corrects what was told before."""
    taught: bool
    """Whether it names studies."""

    @property
    def one(self) -> Clause:
        """The piece itself."""
        return self.pieces[self.at]

    @property
    def follows(self) -> Clause | None:
        """The piece behind it."""
        return self.pieces[self.at + 1] if self.at + 1 < len(self.pieces) else None

    @property
    def goes_on(self) -> bool:
        """Whether the piece before is of the same sentence."""
        return self.before is not None and self.before.sentence == self.one.sentence

    @property
    def is_followed(self) -> bool:
        """Whether the piece behind is of the same sentence."""
        return self.follows is not None and self.follows.sentence == self.one.sentence


@dataclass(slots=True)
class Called:
    """What somebody's work was called so far."""

    facts: Facts = field(default_factory=dict)
    unsure: Facts = field(default_factory=dict)
    lasted: bool = False
    """Whether years were told of it."""
    named_in: Clause | None = None
    """The piece that named it last."""
    of_degree: bool = False
    """Whether it stood beside a degree, of which it may only be the field."""
    was: bool = False
    """Whether it is one of earlier: "I was a cashier"."""
    once: str | None = None
    """It, where a sentence of earlier years named it first."""

    @property
    def known(self) -> object:
        """Its words; None where there are none."""
        return self.facts.get("occupation")

    def take(self, named: Occupation, piece: Piece, place: str | None, earlier_in: int) -> None:
        """One more piece names an occupation. ``place`` is where the years last told of were,
        ``earlier_in`` the sentence that tells of earlier years."""
        one, follows = piece.one, piece.follows
        differs = self.facts.get("occupation", named[0]) != named[0]
        is_todays = differs and self._is_todays(named[0], piece, place)
        todays = follows is not None and _TODAYS.search(follows.text) is not None
        instead = one.says("as") and not (of_earlier(one) and not of_earlier(self.named_in))
        if differs:
            self._beside_another(one, instead=instead, is_todays=is_todays, todays=todays)
        of_once = opens_earlier(one) or earlier_in == one.sentence
        if self.known is None:
            self.once = named[0] if of_once else None
        elif self.once == named[0] and not of_once:
            self.once = None  # "Before: welder in Manila. Now welder here"
        self.named_in = one
        lasted_before, self.lasted = self.lasted, self.lasted or " yrs " in one.text
        if piece.corrected:
            self._forget()  # "pilot dispatcher, sorry, flight dispatcher"
        first = one.words[0]
        latest = opens(one.text, "today") or first == "here" or lasts_until_now(one) or todays
        latest = (latest or is_todays) and not one.past
        if differs and self.was and not one.past and _IS_NOW.search(one.text):
            latest = True  # "I was a cashier, today I am a nurse"
        self.was = one.past
        if differs and self.of_degree and " yrs " in one.text and not piece.taught:
            self._forget()  # "industrial engineer BSc; 14 yrs planner"
        self.of_degree = self._may_be_a_field(named[0], piece)
        # "Doctor here ... general practitioner for 8 years"
        known = self.known
        wide = isinstance(known, str) and any_of(known, "any-trade") and not lasted_before
        wide = wide and not (one.past or of_once)  # "superviseur ... avant j'étais logisticien"
        self._name(named, better=instead or (wide and " yrs " in one.text), latest=latest)

    def settle(self, stands: Mapping[str, object]) -> None:
        """All was told: what may be the work of earlier years alone is asked about."""
        if stands.get("current_permit") in _WORKERS and self.once == self.facts.get(
            "occupation", ""
        ):
            self.unsure["occupation"] = self.once  # "same firm 3 years. Before: 9 yrs as developer"
        if "occupation" in self.unsure:
            self._forget()

    def _is_todays(self, words: str, piece: Piece, place: str | None) -> bool:
        """Whether another occupation is known to be the one of today."""
        if not any(map(is_a_trade, words.split())):
            return False
        return (
            goes_on_today(piece.one, piece.pieces, piece.at, self.named_in)
            or is_here_now(piece.one, self.named_in, place, piece.stands)
            or is_longer(piece.one, self.named_in, piece.stands)
        )

    def _beside_another(self, one: Clause, *, instead: bool, is_todays: bool, todays: bool) -> None:
        """Another occupation was named before: it is forgotten, or which it is today is asked."""
        later = one.words[0] in listed("words-told-later")
        if not self.lasted and instead:
            self._forget()  # "ITI fitter, then worked 5 yrs as pipefitter"
        elif self.was and not one.past and later:
            self._forget()  # "j'étais vendeuse, puis assistante RH"
        elif (
            not (todays or is_todays)
            and (as_both(one, self.named_in) or is_either(one, self.named_in))
        ) or ((later or _AFTER_THAT.match(one.text)) and not (lasts_until_now(one) or is_todays)):
            # "Cashier, then supervisor": which of them it is today, is asked.
            self.unsure["occupation"] = self.facts["occupation"]

    @staticmethod
    def _may_be_a_field(words: str, piece: Piece) -> bool:
        """Whether an occupation stands beside a degree, of which it may only be the field."""
        follows = piece.follows
        wide = any(any_of(word, "any-trade") for word in words.split())
        beside = None
        if wide and follows is not None and follows.within:
            beside = studies.education(follows)[0]
        return (piece.taught or bool(beside)) and " yrs " not in piece.one.text

    def _forget(self) -> None:
        self.facts.pop("occupation", None)
        self.facts.pop("noc", None)

    def _name(self, named: Occupation, *, better: bool, latest: bool) -> None:
        """Take the first occupation told, unless a ``better`` one follows a wide term, "engineer",
        or the ``latest``: "then shift supervisor"."""
        words, groups = named
        if latest:
            self._forget()
        known = self.known
        better = better or (isinstance(known, str) and known in words.split())
        if known and not (better and groups and "noc" not in self.facts):
            return  # "engineer, 10 years electrical engineer"
        self.facts["occupation"] = words
        if groups:
            self.facts["noc"] = list(groups)
