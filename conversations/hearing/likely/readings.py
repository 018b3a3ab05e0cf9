"""What may be read of a message, each reading with its clues: every number as an age or as years
of work, every country as that of a home or of a degree."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from conversations.hearing import schools
from conversations.hearing.clauses import Clause
from conversations.hearing.likely import clues
from conversations.hearing.likely.clues import Clues, Told
from conversations.hearing.lists import is_a_trade
from conversations.hearing.of_work import is_idle, of_another_matter
from conversations.hearing.people import Who
from conversations.hearing.where import countries, homes, town_of, without_tests

NUMBERS = ("age", "work_foreign_years", "work_canada_years")
PLACES = ("residence", "education_country")
KINDS = (*NUMBERS, *PLACES)
_NUMBER = re.compile(r"\d{1,2}(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that may be told."""

    kinds: tuple[str, ...]
    """The facts that it may be."""
    value: object
    clues: Clues


def of(told: Told, who: Who, wanted: Collection[str]) -> Iterator[Reading]:
    """What may be read of the wanted facts of one person."""
    numbers = tuple(kind for kind in NUMBERS if kind in wanted)
    if numbers:
        for at, one in enumerate(told.pieces):
            counted = [told for told in enumerate(one.words) if _NUMBER.fullmatch(told[1])]
            if counted and not of_another_matter(one):  # "nominated since March": no work
                # "There since 2024 to study" is no work either.
                kinds = ("age",) if is_idle(one) and "age" in numbers else numbers
                of_studies = told.taught[at] and not _of_work(one)
                for there, word in counted:
                    if of_studies and one.words[there + 1 : there + 2] == ("yrs",):
                        continue  # "did a 3 year hotel management degree"
                    value = float(word)
                    plain = int(value) if value == int(value) else value
                    yield Reading(kinds, plain, clues.of_number(told, at, there, who))
    places = tuple(kind for kind in PLACES if kind in wanted)
    if places:
        for code, mentions in told.mentions.items():
            if not any(code in homes(told.pieces[at].words) for at in mentions):
                continue  # "Cuban nurse"
            over = all(_no_home(told, at, who) for at in mentions)
            learnt = any(_of_studies(told, at, code) for at in mentions)
            cannot = {"residence": over, "education_country": not learnt}
            may_be = tuple(kind for kind in places if not cannot[kind])
            if may_be:
                yield Reading(may_be, code, clues.of_place(told, code, who))


def _of_work(one: Clause) -> bool:
    """Whether a piece that tells of studies tells of work, or of an age, as well."""
    return one.says("works", "experience", "as") or any(map(is_a_trade, one.words))


def _no_home(told: Told, at: int, who: Who) -> bool:
    """Whether a country is named by a school alone, told of an offer, a nomination or a wish, or of
    somebody else."""
    one = told.pieces[at]
    if who == "self" and one.who in ("other", "partner") and one.sure_of_who and not one.both:
        return True
    if told.is_over(at) or one.says("offer", "nomination", "lmia", "wants", "sibling"):
        return True
    return _only_a_school(one.words)


def _of_studies(told: Told, at: int, code: str) -> bool:
    """Whether a piece that names a country, or the one before it, tells of studies there: not where
    somebody works, nor of somebody else's, nor by the name of a test."""
    if told.pieces[at].who == "other":
        return False  # "my brother has the PhD and he's a citizen in London Ontario"
    if code == "CA" and code not in countries(without_tests(told.pieces[at].words)):
        return False  # "licence, il a NCLC 7 au TCF Canada"
    if told.taught[at]:
        return True
    return at > 0 and told.taught[at - 1] and not any(map(is_a_trade, told.pieces[at].words))


def _only_a_school(words: Sequence[str]) -> bool:
    """Whether a country is named by a school alone, which says nothing of where somebody lives:
    "BSc UNILAG"."""
    if (school := schools.named(words)) is None:
        return False
    _, begin, end = school
    if town_of(" ".join(words[begin:end])) is not None:
        return False
    return not countries([*words[:begin], *words[end:]])
