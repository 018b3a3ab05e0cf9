"""Whom the words of a message name: oneself, the partner, a child, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

from conversations.hearing.lists import any_of, says
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

Who = Literal["self", "partner", "other", "child"]
Named = Who | Literal["pronoun"]
"""Whom a word names; whom a pronoun means, the words before it say."""
_SEVERAL = Pattern("people several", r"<children>")
"""Children of whom "he" or "she" is none."""
_TWO = 2
_US = Pattern("people us", r"<us>")
SON = Pattern("people son", r"<son>")
_TWINS = Pattern("people twins", r"<twins>")
_EX = Pattern("people ex", r"<ex>")
_OF_AN_EX = Pattern("people ex", r"<thing>")
"""What of earlier is no person: "my ex company"."""
_ONE_OF = Pattern("people one-of", r"<which>(?: <one>)? <lives> ")
_ONE = Pattern("people one-of", r"<one-alone> <lives> ")
"""One of several told before: "3 siblings, one lives in Dubai"."""
_I_HAVE = Pattern("people i-have", r"<have> <done>")
"""What somebody says of themselves in a word that is a pronoun elsewhere: Spanish "he estado"."""
_BEFORE_I_HAVE = Pattern("people i-have", r"<before>")
"""What stands before it in its own sentence: "nunca he estado"."""
_COMES = Pattern("people comes", r" <comes>(?= )")
"""What is told of a partner rather than of the child named beside them: children come along."""
_DENIED = Pattern("people denied", r" <nor> $| <no> <of> $")
"""What stands before kin that there is not, whom no pronoun behind means."""
_LIKE_ME = Pattern("people like-me", r"<like> <me>")
"""To whom somebody is only compared: "my friend who is the same as me"."""
_AT_A_FIRM = Pattern("people firm", r"<at> <firm>")
"""A firm whose name is a word for kin elsewhere: "at Tata"."""
_HEADS = Pattern("people heads", r"<heads>")
"""Who are only counted, as those are whom somebody leads."""
OF_AGE, _NO_AGE = 18, 100
"""From what age somebody is told of as no child, and no age any more."""
MAY_BE_GROWN = 22
"""From what age it is asked who is still a dependent child: IRPR 2(1) says under 22, but for those
who cannot support themselves."""
_OF_THEIRS = Pattern("people of-theirs", r"^ <her> (?:<wife>|(?:\d|<one>) (?:\w+ )?<kids>) ")
_KIN_OF = Pattern("people kin-of", r"(?:^| )<the> <kid>(?: [a-z]+)? <of>$")
_KID = Pattern("people kin-of", r"<kid>")
_OF_A_SPOUSE = Pattern(
    "people kin-of", r"^ (?:[a-z]+ ){0,3}?<the> <kid>(?: [a-z]+)? <of> (?:<my> )?<spouse>(?= )"
)
"""A child, or whoever was a partner, of the partner: "la fille de mon mari", "my husband's ex"."""
_CHIEF = Pattern("people chief", r"<chief>")
_DID = Pattern("people chief", r"[a-z]{2,}<ed>")
_ITS_WORK = Pattern("people its-work", r"<work>")
"""What makes a trade one's own though it is owned: "my lecturer job"."""
_HEAD = 6
"""Words of a piece among which its subject stands."""


@cache
def _people() -> dict[str, Named]:
    named: dict[str, Named] = {}
    everybody: tuple[Named, ...] = ("self", "pronoun", "child", "other", "partner")
    for who in everybody:
        named |= dict.fromkeys(listed(f"words-told-{who}"), who)
    return named


@cache
def _by_trade() -> frozenset[str]:
    """Words of one's own occupation as well: "my manager" is somebody, "HR manager" is not."""
    return listed("words-told-by-trade") | listed("words-told-child")


@cache
def number_words() -> frozenset[str]:
    """What stands before one's own children: "one son" is none of French "his"."""
    return frozenset(w for n in range(1, 7) for w in listed(f"words-number-{n}")) | {"a"}


def _who(sentence: Sequence[str], at: int) -> Named | None:
    """Whom a word names where it stands."""
    word = sentence[at]
    if SON.fullmatch(word) and "".join(sentence[at + 1 : at + 2]).isdecimal():
        return "child"  # "divorced, son 11", and not French "his"
    if _has_done(sentence, at):
        return "self"
    if _is_an_ex(sentence, at) or _is_one_of_several(sentence, at):
        return "other"
    if word in _by_trade():
        owned = at and sentence[at - 1] in listed("words-told-possessive")
        owned = owned or _is_ones_chief(sentence, at)
        owned = owned and not _is_a_trade_of(sentence, at)
        acts = not at and at + 1 < len(sentence) and sentence[at + 1] in listed("words-told-acts")
        if not owned and not acts:
            counted = at and (sentence[at - 1][0].isdecimal() or sentence[at - 1] in number_words())
            return "pronoun" if word in listed("words-told-pronoun") and not counted else None
        return "child" if word in listed("words-told-child") else "other"
    who = _people().get(word)
    if who == "partner" and at and _EX.fullmatch(sentence[at - 1]):
        return "other"
    if who == "partner" and at and sentence[at - 1] in listed("words-told-no-partner-behind"):
        return None  # "no partner", "sage femme"
    if who == "self" and at and _LIKE_ME.fullmatch(f"{sentence[at - 1]} {word}"):
        return None
    if who == "other" and at and sentence[at - 1][0].isdecimal() and _HEADS.fullmatch(word):
        return None  # "I manage 15 people"
    if who == "other" and at and _AT_A_FIRM.fullmatch(f"{sentence[at - 1]} {word}"):
        return None
    if who == "other" and word in listed("words-told-parent") and _of_children(sentence, at):
        return None  # "father of two"
    return who


def _is_a_trade_of(sentence: Sequence[str], at: int) -> bool:
    """Whether a trade tells what somebody is, or work: "my doctor wife", "he's lecturer"."""
    is_one = at > 1 and sentence[at - 1] == "s" and any_of(sentence[at - 2], "pronoun")
    if is_one:
        return True
    behind = "".join(sentence[at + 1 : at + 2])
    return _people().get(behind) == "partner" or _ITS_WORK.fullmatch(behind) is not None


def _is_ones_chief(sentence: Sequence[str], at: int) -> bool:
    """Whether somebody is told by what they are to the writer and in which matter: "our HR
    manager resigned"."""
    if at < _TWO or not _CHIEF.fullmatch(sentence[at]):
        return False
    whose, matter = sentence[at - _TWO : at]
    behind = "".join(sentence[at + 1 : at + 2])
    return (
        any_of(whose, "possessive")
        and (any_of(behind, "acts") or _DID.fullmatch(behind) is not None)
        and matter.isalpha()
        and _people().get(matter) is None
        and _ITS_WORK.fullmatch(matter) is None
    )


def _is_an_ex(sentence: Sequence[str], at: int) -> bool:
    """Whether a word is all that says who somebody was to another: "my ex Pavel lives in"."""
    if not at or not _EX.fullmatch(sentence[at]) or not any_of(sentence[at - 1], "possessive"):
        return False
    behind = "".join(sentence[at + 1 : at + 2])
    return _OF_AN_EX.fullmatch(behind) is None and _people().get(behind) is None


def _is_one_of_several(sentence: Sequence[str], at: int) -> bool:
    """Whether somebody is told of by which of several they are: "the second one stays in Dubai",
    "the elder studies in Halifax"."""
    if not at:
        return _ONE.match(f"{' '.join(sentence[:2])} ") is not None
    if not any_of(sentence[at - 1], "the"):
        return False
    return _ONE_OF.match(f"{' '.join(sentence[at : at + 3])} ") is not None


def _has_done(sentence: Sequence[str], at: int) -> bool:
    return _I_HAVE.fullmatch(" ".join(sentence[at : at + 2])) is not None


def _of_children(sentence: Sequence[str], at: int) -> bool:
    behind = sentence[at + 1 : at + 3]
    return (
        len(behind) > 1
        and behind[0] in listed("words-told-of")
        and (
            behind[1][0].isdecimal()
            or behind[1] in number_words()
            or _TWINS.fullmatch(behind[1]) is not None
        )
    )


@cache
def _determiners() -> frozenset[str]:
    """What stands before somebody: "my", "her", "the"."""
    return listed("words-told-possessive") | listed("words-told-the")


def begins_somebody(sentence: Sequence[str], at: int, piece: Sequence[str]) -> bool:
    """Whether another subject begins at this word: "... i have", "... my husband", "... she is"."""
    token = sentence[at]
    who = _who(sentence, at)
    if who is None or (at and sentence[at - 1] in _determiners() and who != "pronoun"):
        return False
    if who == "pronoun" and sentence[at + 1 : at + 2] and sentence[at + 1][0].isdecimal():
        return True  # "me 8 7 7 7, her 7 in all"
    tests = listed("words-told-test-name")
    if at and sentence[at - 1] in listed("words-told-of") and not tests.isdisjoint(piece):
        return False  # "the IELTS of my wife"
    if (
        at > 1
        and sentence[at - 1] in listed("words-told-of")
        and (
            any_of(sentence[at - 2], "sibling")
            or _people().get(sentence[at - 2]) in ("other", "partner")
        )
    ):
        return False  # "le frère de mon mari est citoyen"
    if who in ("self", "partner") and at > 1 and sentence[at - 1] in listed("words-told-of"):
        before = " ".join(sentence[max(0, at - _TWO - _TWO) : at])
        if _KIN_OF.search(before):
            return False  # "la fille de mon mari"
    if token in _determiners():
        whose = _who(sentence, at + 1) if at + 1 < len(sentence) else None
        # French "son" and English "her" before a thing go on with the same person.
        if whose in ("partner", "other", "child"):
            return True
        # "I got my ECA" goes on about oneself, and about the same.
        own = piece and (
            piece[0] in listed("words-told-self") - _determiners()
            or piece[-1] in listed("words-told-before-mine")
        )
        return token in listed("words-told-my") and not own
    if (at and sentence[at - 1] in listed("words-told-before-me")) or _is_ones_chief(sentence, at):
        return False
    if at and _has_done(sentence, at) and _BEFORE_I_HAVE.fullmatch(sentence[at - 1]):
        return False
    if at and (_EX.fullmatch(sentence[at - 1]) or any_of(sentence[at - 1], "before-kin")):
        return False
    if who == "other" and at and _who(sentence, at - 1) == "other":
        return False  # "cousin brother"
    if token in listed("words-told-we") and at + 1 < len(sentence):
        dwells = sentence[at + 1] in listed("words-told-dwell")  # "husband is ... we live in"
        return dwells or says(f" {' '.join(sentence[at : at + 3])} ", "live")  # "we are in"
    return who != "self" or token not in listed("words-told-we")


def subject(words: Sequence[str]) -> Named | None:
    """Whom a piece names first; whose brother or manager it is does not matter."""
    behind = words[1] if len(words) > 1 else ""
    if words[0] in listed("words-told-joint-kept") and behind in listed("words-told-pronoun"):
        return None  # "living with him in Oshawa"
    if words[0] in listed("words-told-joint-kept") and len(words) == _TWO and _US.fullmatch(behind):
        return None  # "my wife is here with me, still on an open permit"
    named = [(word, who) for at, word in enumerate(words[:_HEAD]) if (who := _who(words, at))]
    if not named:
        return None
    whos = [who for _, who in named]
    somebody = ("partner", "other")
    for owner, sign, owned in zip(words[:_HEAD], words[1:], words[2:], strict=False):
        named_twice = _people().get(owner) in somebody and (
            _people().get(owned) in somebody or _KID.fullmatch(owned) is not None
        )
        if sign == "s" and named_twice:
            return "other"  # "my wife's sister"
    if "partner" in whos and is_kin_of_a_spouse(words):
        return "other"
    somebody_elses = ("other" in whos[:3] and whos[0] != "self") or whos[:2] == ["self", "other"]
    owned_by_one = words[0] in _determiners() or whos[0] in ("other", "partner", "pronoun")
    if somebody_elses and owned_by_one:
        return "other"
    first, who = named[0]
    if who == "self" and first in _determiners() and len(whos) > 1 and whos[1] != "pronoun":
        at = words.index(first)
        if at + 1 < len(words) and _who(words, at + 1):
            return whos[1]
    return who


def is_kin_of_a_spouse(words: Sequence[str]) -> bool:
    """Whether a piece tells of a child of the partner, or of whom they were with before: of the
    child of both it is told as "our son"."""
    return _OF_A_SPOUSE.match(_spaced(words)) is not None


def _owned_by_a_spouse(words: Sequence[str]) -> bool:
    """The same as English tells it: "my wife's son"."""
    return any(
        sign == "s" and _people().get(owner) == "partner" and _KID.fullmatch(owned) is not None
        for owner, sign, owned in zip(words[:_HEAD], words[1:], words[2:], strict=False)
    )


def names_only(words: Sequence[str]) -> bool:
    """Whether a piece does nothing but name somebody."""
    known = (
        listed("words-told-partner")
        | listed("words-told-other")
        | listed("words-told-self")
        | listed("words-told-article")
        | listed("words-told-header")
        | listed("words-told-pronoun")
        | {"s"}
    )
    return all(word in known for word in words)


def is_of_anothers(words: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a piece begins with the spouse or the children of somebody else, who was the last
    one ``named``: "my brother and his wife", "and their 2 sons"."""
    if not named or _OF_THEIRS.match(_spaced(words)) is None:
        return False
    last = named[-1]
    return " " in last or _people().get(last) == "other"


def named_in(words: Sequence[str], before: Sequence[str] = ()) -> list[str]:
    """Those whom a piece names, behind those named ``before``; whoever was a partner once, or is
    the spouse of somebody else, with the word before that says so."""
    if is_of_anothers(words, before):
        return [" ".join(words[:2])]
    spoken_of = any(_people().get(word) == "partner" for word in words)
    if spoken_of and (is_kin_of_a_spouse(words) or _owned_by_a_spouse(words)):
        return [" ".join(words[:_HEAD])]  # of whom "he" tells from here on
    named = []
    for at, word in enumerate(words):
        if _DENIED.search(f" {' '.join(words[max(0, at - _TWO) : at])} "):
            continue  # "ni frère ni soeur au Canada. Elle m'accompagne"
        if _is_an_ex(words, at):
            named.append(f"{words[at - 1]} {word}")
            continue
        former = at > 0 and _EX.fullmatch(words[at - 1]) is not None
        if subject([word]) in ("partner", "other") or _is_a_child(words, at):
            named.append(f"{words[at - 1]} {word}" if former else word)
    return named


def _is_a_child(words: Sequence[str], at: int) -> bool:
    """Whether a word names a child that there is, and is no French "his"."""
    if any(word == "0" or any_of(word, "none", "not") for word in words[max(0, at - _TWO) : at]):
        return False  # "pas d'enfant": "elle" behind is none
    if not SON.fullmatch(words[at]):
        return any_of(words[at], "child")
    if not at and any_of("".join(words[1:2]), "acts"):
        return True  # "son got 7 each"
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return any(
        word[0].isdecimal() or word in number_words() or any_of(word, "possessive")
        for word in beside
    )


def antecedent(words: Sequence[str], named: Sequence[str], *, coupled: bool) -> Who:
    """Whom a pronoun means: the last one named whom it fits, or else the partner, if one is
    spoken of at all."""
    pronoun = next((word for word in words if word in listed("words-told-pronoun")), "")
    other_kind = "he" if pronoun in listed("words-told-she") else "she"
    if pronoun not in listed("words-told-she") | listed("words-told-he"):
        other_kind = ""
    for word in reversed(named):
        if other_kind and word.split()[-1] in listed(f"words-told-{other_kind}"):
            continue
        if _SEVERAL.fullmatch(word):
            continue
        if " " in word:
            return "other"  # an ex
        who = _people().get(word)
        if who == "child" and coupled and (_is_grown(words) or _COMES.search(_spaced(words))):
            continue  # "our daughter. He has TCF 9", "avec notre fille, elle viendra"
        return "partner" if who == "partner" else "other"
    return "partner" if coupled else "other"


def _spaced(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "


def _is_grown(words: Sequence[str]) -> bool:
    """Whether what is told is told of no child: a test, a trade, an age."""
    return any(
        any_of(word, "test-name", "trade", "experience", "grown")
        or (word.isdecimal() and OF_AGE <= int(word) < _NO_AGE)
        for word in words
    )
