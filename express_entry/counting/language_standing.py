"""How a language test stands on a day: the level of each ability, and whether it still counts.

Source: IRPR 74, 75(2)(d) and 79(2).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from express_entry import rulebook
from express_entry.candidate.dates import expires_after_years
from express_entry.candidate.profile import (
    ABILITIES,
    Ability,
    KeptPlan,
    LanguageTest,
    RenewedTest,
)
from express_entry.counting.counted import LanguageStanding
from express_entry.counting.language import NotEntered, description, level, why_not_entered
from express_entry.rulebook import Rulebook


def standing(test: LanguageTest, on: date, *, rules: Rulebook | None = None) -> LanguageStanding:
    """How one test stands on a day: its levels, and whether it still counts.

    It counts while it is less than two years old. A planned sitting counts as a projection up to
    its day; after it only results count, which are not known until they are told. A test without a
    day is neither valid nor expired. One taken to be renewed does not expire. Raises
    ImpossibleScore, and NotEntered for scores that Express Entry does not take.
    """
    return (rules or rulebook.default()).remember("language_standings", _remembering)(test, on)


_KEPT = 512
"""Standings remembered of each rulebook: a search through what could be changed combines some
dozens of sittings with everything else, on a few days."""


def _remembering(book: Rulebook) -> Callable[[LanguageTest, date], LanguageStanding]:
    @lru_cache(maxsize=_KEPT)
    def stood(test: LanguageTest, on: date) -> LanguageStanding:
        return _standing(test, on, book)

    return stood


def _standing(test: LanguageTest, on: date, book: Rulebook) -> LanguageStanding:
    if why := why_not_entered(test.test, rules=book):
        raise NotEntered(f"{test.test} {why}")
    levels: dict[Ability, int | None] = {}
    past = test.taken_on is not None and test.taken_on < on
    sat = test.planned and past and not isinstance(test, KeptPlan)
    for ability in ABILITIES:
        value = None if sat else getattr(test, ability)
        levels[ability] = (
            None
            if value is None
            else level(test.test, ability, value, taken_on=test.taken_on, rules=book)
        )
    known: list[Ability] = [ability for ability in ABILITIES if levels[ability] is not None]
    known.sort(key=lambda ability: levels[ability] or 0)
    expires_on: date | None = None
    valid: bool | None = None
    if test.taken_on is not None:
        years = book.process.validity.language_test_years
        expires_on = expires_after_years(test.taken_on, years)
        if isinstance(test, RenewedTest) and expires_on <= on:
            expires_on = None  # when the later sitting ends is not known
        begun = test.planned or test.taken_on <= on
        valid = begun and (expires_on is None or on < expires_on)
    elif test.planned:
        valid = True
    return LanguageStanding(
        language=description(test.test, rules=book).language,
        levels=levels,
        weakest=known[0] if known else None,
        taken_on=test.taken_on,
        expires_on=expires_on,
        valid=valid,
        projection=test.planned and not sat,
    )
