"""Yes or no: said in front, with the rest as a comment, or only by what is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from conversations.hearing.where import countries
from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed
from conversations.typed import said_first, whose
from conversations.typed.lexicon import (
    Lexicon,
    Phrase,
    attributes,
    begins,
    has,
    lexicon,
    without,
    words_of,
)
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern

_KINDS = ("yes", "no", "not", "unsure", "certain", "beside", "unlikely")
"""What the words of a question tell; ``beside``: nothing, whatever they are made of; ``unlikely``:
what is rather none of it, such as an offer by word of mouth."""
_OF_PEOPLE = ("sibling", "relative")
"""Questions about somebody whose standing in Canada decides."""
_IN_CANADA = ("partner.canadian", "work_permit", *_OF_PEOPLE)
"""Questions that another country than Canada answers with no."""
_IN_PART = ("job.paid", "job.self_employed", "work_permit", "partner.accompanying")
"""Questions whose answer may be so of a part alone, or of later."""
_PARTED = re.compile(r"[,;:.()]")
_ONLY_A_PLACE = 2
"""Words of a piece that is a place and no more."""
_PERHAPS_AN_AGE = range(3, 18)
"""Numbers that may be the age of somebody too young to count; fewer may count brothers."""

_NEVER_WITHOUT = Pattern(
    "typed never-without",
    r"\b(?:<not>)(?: [a-z]+){0,4}? <without> (?:<them>)\b"
    r"|\b(?:<not-left>)(?= <behind>\b|$)",
)
"""Who goes with their partner or not at all: "I wouldn't go without him", "not leaving her behind";
to leave her job is another matter."""

Told = bool | Literal["unsure", "likely", "unlikely"] | None
"""What is told beside a yes or no; ``likely``: a yes, if something untold is so; ``unlikely``: so a
no."""


def read(put: Put, text: str) -> bool | Problem | Either:
    """What a text says: yes, no, or what is to be asked back."""
    if put.question.id == "partner.accompanying" and _NEVER_WITHOUT.search(
        " ".join(words_of(text))
    ):
        return True
    words = said_first.words(put, text)
    unknown = Problem("problem-yes-no-unknown", {"text": text})
    unclear = Problem("problem-yes-no-unclear", {"text": text})
    likely = Problem("problem-likely", {"text": text})
    if begins(words, "half-said"):
        return unclear  # "not exactly"
    own = attributes(f"{put.question.wording}-typed", *_KINDS)
    mended = own.mend(words)
    said, rest = _in_front(own.find(mended.words), mended.words)
    found = own.find(rest)
    standing = _of_standing(put, own, text) if said is not False else None
    kinds = {one.name for one in found}
    if put.question.id == "sibling" and _beside_other_kin(found, rest):
        kinds = kinds - {"no"}
    told = _told(put, kinds, standing or rest)
    several = sum(one.name == "yes" for one in found) > 1
    if put.question.id in _OF_PEOPLE and several and {"certain", "not"} <= kinds:
        told = "likely"  # "my brother is a citizen, my sister on a study permit"
    kin = any(one.name == "yes" for one in found)
    if told is True and put.question.id in _IN_CANADA and not _is_canadian(found, rest):
        told = "likely"
    if (said is None or begins(words, "not-known")) and _leaves_open(words, told):
        return unknown  # "not sure about his status" is no "not"
    weak = not {one.name for one in found} & {"yes", "no", "certain"}
    both_no = said is False and told is False
    if weak and not both_no and whose.has_its_own_matter(put, text, rest):
        return unknown
    if words[0:1] and words[0] in listed("typed-si"):
        supposed = words[1:2] and words[1] in listed("typed-supposed")
        if supposed or has(words, "supposed-past"):
            return unknown  # "si saco 8", "si j'en avais une" are an "if"
    denied = said is False or has(rest, "denies")
    of_a_language = has(rest, "languages") and not has(rest, "is-of-a-nation")
    if denied and of_a_language and whose.is_of_another_matter(put, text, rest):
        return unknown  # "pas de français" names nobody's country
    if told in (True, "likely") and has(rest, "denies"):
        told = False
    if put.question.id in _OF_PEOPLE and kin and has(rest, "not-known"):
        return Either(likely, (True,))  # "an aunt in Toronto, I don't know if she is a citizen"
    if told is True and put.question.id == "sibling" and has(rest, "in-law"):
        told = "likely"  # of a partner's brother, not of a sister's husband
    contrast = has(rest, "contrast") or several
    named = not {one.name for one in found}.isdisjoint(("yes", "certain"))
    if said is None and told is False and named and contrast and has(rest, "says-not"):
        return Either(likely, (True, False))  # "not a citizen but a PR"
    if said is None:
        if isinstance(told, bool) and mended.surely:
            return told
        if told is None and has(rest, "denies"):
            return unknown if whose.is_of_another_matter(put, text, rest) else False
        if told is None:
            return unknown
        return unclear if told == "unsure" else Either(likely, (told not in (False, "unlikely"),))
    if told is None and whose.is_of_another_matter(put, text, rest):
        return unknown
    if told in (None, "likely") or told is said or (told == "unlikely" and not said):
        return said
    return Either(likely, (said,)) if told == "unsure" else unclear


def _leaves_open(words: Sequence[str], told: Told) -> bool:
    """Whether words say that it is not known: "I don't know if he is a citizen yet"."""
    unknown = lexicon("typed", "not-known").find(words)
    doubted = any(not listed("typed-if").isdisjoint(words[one.at : one.end + 1]) for one in unknown)
    return doubted or (told is None and bool(unknown))


def _is_canadian(found: Sequence[Phrase], words: Sequence[str]) -> bool:
    """Whether it may be a citizen of Canada who is spoken of, not of something named before it."""
    return all(
        not one.at or words[one.at - 1] in listed("typed-before-citizen")
        for one in found
        if words[one.at] in listed("typed-citizen")
    )


def _beside_other_kin(found: Sequence[Phrase], words: Sequence[str]) -> bool:
    """Whether a brother or a sister is told beside other kin, and neither by way of the other: "my
    sister and her son", not "my father's brother"."""
    people = [one for one in found if one.name in ("yes", "no")]
    others = [one for one in people if one.name == "no"]
    if not all(has(words[one.at : one.end], "other-kin") for one in others):
        return False
    between = (
        words[one.end : other.at] for one, other in pairwise(people) if one.name != other.name
    )
    tied = (has(some, "by-way-of") and not without(some, "of-whom") for some in between)
    return bool(others) and len(others) < len(people) and not any(tied)


def _in_front(own: Sequence[Phrase], words: tuple[str, ...]) -> tuple[bool | None, tuple[str, ...]]:
    """The yes or no in front, and the rest; "no employer" says more than no."""
    first = next((one for one in lexicon("typed", "yes", "no").find(words) if one.at == 0), None)
    if first is None or any(one.at == 0 and one.length > first.length for one in own):
        return None, words
    return first.name == "yes", words[first.length :]


def _of_standing(put: Put, own: Lexicon, text: str) -> tuple[str, ...]:
    """Of an answer about a partner's standing the pieces that name it: "a PR, originally from
    India" is of no Indian standing."""
    if put.question.id != "partner.canadian":
        return ()
    every = (words_of(piece) for piece in _PARTED.split(text))
    pieces = [(words, any(one.name == "yes" for one in own.find(words))) for words in every]
    if not any(named for _, named in pieces):
        return ()
    # "Permanent resident, in France" is.
    return tuple(
        w for words, named in pieces if named or len(words) <= _ONLY_A_PLACE for w in words
    )


def _told(put: Put, kinds: set[str], words: tuple[str, ...]) -> Told:
    """What the words tell by the question's own lists, and by the countries that they name."""
    question = put.question.id
    if question in _IN_CANADA and not kinds & {"not", "no"}:
        named = countries(words)
        if named and "CA" not in named:
            kinds = {*kinds, "not"}
    if (
        question in _OF_PEOPLE
        and not has(words, "since-when")
        and any(w.isdecimal() and int(w) in _PERHAPS_AN_AGE for w in words)
    ):
        return "unsure"
    if "not" in kinds:
        return False
    if "unlikely" in kinds and "no" not in kinds:
        return "unsure" if "yes" in kinds else "unlikely"
    if question in _IN_PART and "no" in kinds and "unsure" in kinds:
        return "unsure"  # "half of it was unpaid"
    if "no" in kinds:
        return "unsure" if "yes" in kinds and question not in _OF_PEOPLE else False
    if "unsure" in kinds:
        return "likely" if "yes" in kinds else "unsure"
    if question in _OF_PEOPLE and kinds:
        return True if {"yes", "certain"} <= kinds else "likely"
    return True if kinds & {"yes", "certain"} else None
