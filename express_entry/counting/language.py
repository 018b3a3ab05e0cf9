"""Raw scores of the approved language tests, and the CLB or NCLC level each gives.

CLB (English) and NCLC (French) are one scale here: below 4 is told as 3, 10 and above as 10.
Both TEF Canada scales are kept apart; a score of one is never read in the table of the other.
Source: the tables named in ``rules/language_tests.toml``; IRPR 74, 75(2)(d) and 79(2).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.profile import (
    ABILITIES,
    Ability,
    Language,
    TestId,
)
from express_entry.rulebook import Rulebook
from express_entry.rulebook.language_tests import AbilityScores, NotAcceptedTest, TestTable

Score = Decimal | int | float | str
"""A raw score as printed; the only text that is a score is CELPIP's ``M``."""

BELOW_LOWEST = 3
"""How a level below 4 is told."""
HIGHEST = 10
"""How level 10 or higher is told."""


class ImpossibleScore(ValueError):
    """A score that cannot stand on the report of that test.

    Carries what a front end needs to say so kindly: the test, the ability, the value, and the
    scores that exist.
    """

    def __init__(self, test: TestId, ability: Ability, value: object, scale: Scale) -> None:
        self.test = test
        self.ability: Ability = ability
        self.value = value
        self.minimum = scale.minimum
        self.maximum = scale.maximum
        self.step = scale.step
        self.below_scale = scale.below_scale
        also = f", or {scale.below_scale}" if scale.below_scale else ""
        shown = repr(value) if isinstance(value, str) else str(value)
        super().__init__(
            f"{ability} of {scale.display} cannot be {shown[:40]}: scores go from "
            f"{scale.minimum} to {scale.maximum} in steps of {scale.step}{also}"
        )


class NotEntered(ValueError):
    """Scores that are never entered in an Express Entry profile; says which are instead."""


class ScoreLevels(Mapping[Decimal, int]):
    """The level of every score that exists, a byte each: there are nine thousand."""

    __slots__ = ("_levels", "_maximum", "_minimum", "_step")

    def __init__(
        self, minimum: Decimal, maximum: Decimal, step: Decimal, of: Callable[[Decimal], int]
    ) -> None:
        self._minimum, self._maximum, self._step = minimum, maximum, step
        steps = int((maximum - minimum) / step)
        self._levels = array("b", (of(minimum + at * step) for at in range(steps + 1)))

    def __getitem__(self, score: Decimal) -> int:
        if not self._minimum <= score <= self._maximum:
            raise KeyError(score)
        at = int((score - self._minimum) / self._step)
        # A score between two, however near to one, is none.
        if self._minimum + at * self._step != score:
            raise KeyError(score)
        return self._levels[at]

    def __len__(self) -> int:
        return len(self._levels)

    def __iter__(self) -> Iterator[Decimal]:
        return (self._minimum + at * self._step for at in range(len(self._levels)))


@dataclass(frozen=True, slots=True)
class Scale:
    """The scores that exist for one ability of one test, and the level each gives."""

    display: str
    minimum: Decimal
    maximum: Decimal
    step: Decimal
    below_scale: str | None
    """A mark printed instead of a score that is too low to measure (CELPIP's ``M``)."""
    levels: Mapping[Decimal, int]
    """The level of every score that exists."""


@dataclass(frozen=True, slots=True)
class TestDescription:
    """An approved test as a front end needs to present it."""

    __test__ = False  # not a test case

    id: TestId
    display: str
    language: Language
    report_order: tuple[Ability, ...]
    """The four abilities in the order its report prints them."""
    scales: dict[Ability, Scale]
    example: dict[Ability, Decimal]
    source: str
    entered: bool = True
    """Whether these scores are entered in an Express Entry profile; else they only convert."""
    column: str | None = None
    """The report's column that holds them, where it has several."""

    @property
    def name(self) -> str:
        """The test's name without the scale."""
        return self.display.partition(" (")[0]


def tests(  # a listing, not a test case
    *,
    rules: Rulebook | None = None,  # noqa: PT028
) -> tuple[TestDescription, ...]:
    """Every approved test in the order of ``TestId``, on its current scale."""
    scales = _tables(rules or rulebook.default())
    return tuple(scales[test][-1][1] for test in TestId)


def description(test: TestId, *, rules: Rulebook | None = None) -> TestDescription:
    """One approved test, on its current scale."""
    return _tables(rules or rulebook.default())[test][-1][1]


def why_not_entered(test: TestId, *, rules: Rulebook | None = None) -> str | None:
    """Why such scores are never entered in an Express Entry profile, and which are instead; None
    for those that are. TEF Canada's column "Score / 699" is not compatible with IRCC's system."""
    book = rules or rulebook.default()
    described = description(test, rules=book)
    if described.entered:
        return None
    instead = [
        f'{one.id} (the column "{one.column}")' if one.column else str(one.id)
        for one in tests(rules=book)
        if one.entered and one.name == described.name
    ]
    return (
        f"holds scores that are never entered for Express Entry ({described.display}): "
        f"give {' or '.join(instead)}"
    )


def not_accepted(*, rules: Rulebook | None = None) -> tuple[NotAcceptedTest, ...]:
    """Tests that people take for approved ones, in the order of the rule file."""
    return (rules or rulebook.default()).language_tests.not_accepted


def level(
    test: TestId,
    ability: Ability,
    value: Score,
    *,
    taken_on: date | None = None,
    rules: Rulebook | None = None,
) -> int:
    """The CLB or NCLC level (3 to 10) of a raw score; raises ImpossibleScore.

    ``taken_on`` matters only for a test whose scale changed (TEF Canada on 2023-12-11); without
    it the current scale is used.
    """
    scale = _description(test, taken_on, rules).scales[ability]
    number = _number(value)
    if number is None:
        if scale.below_scale is not None and value == scale.below_scale:
            return BELOW_LOWEST
        raise ImpossibleScore(test, ability, value, scale)
    found = scale.levels.get(number)
    if found is None:
        raise ImpossibleScore(test, ability, value, scale)
    return found


def valid_score(
    test: TestId,
    ability: Ability,
    value: Score,
    *,
    taken_on: date | None = None,
    rules: Rulebook | None = None,
) -> bool:
    """Whether such a score can stand on the report."""
    try:
        level(test, ability, value, taken_on=taken_on, rules=rules)
    except ImpossibleScore:
        return False
    return True


def score_for_level(
    test: TestId,
    ability: Ability,
    wanted: int,
    *,
    rules: Rulebook | None = None,
) -> Decimal:
    """The smallest raw score that gives at least a level (4 to 10; higher is told as 10)."""
    least = (rules or rulebook.default()).remember("least_scores", _remembering_scores)
    return least(test, ability, min(wanted, HIGHEST))


def _remembering_scores(book: Rulebook) -> Callable[[TestId, Ability, int], Decimal]:
    @cache  # as many as the tables have rows
    def least(test: TestId, ability: Ability, wanted: int) -> Decimal:
        scale = description(test, rules=book).scales[ability]
        return min(score for score, gives in scale.levels.items() if gives >= wanted)

    return least


# ------------------------------------------------------------------ the tables

_Dated = tuple[TestTable, TestDescription]


def _description(test: TestId, taken_on: date | None, rules: Rulebook | None) -> TestDescription:
    """The test on the scale of its day; a day before the first scale is read on the first."""
    dated = _tables(rules or rulebook.default())[test]
    if taken_on is None:
        return dated[-1][1]
    for table, described in reversed(dated):
        if table.taken_from is None or table.taken_from <= taken_on:
            return described
    return dated[0][1]


def _number(value: Score) -> Decimal | None:
    """The score as an exact number; None for text, truth values and what is not finite."""
    if isinstance(value, bool | str):
        return None
    try:
        number = value if isinstance(value, Decimal) else Decimal(str(value))
    except (InvalidOperation, ValueError):
        return None
    return number if number.is_finite() else None


def _tables(rules: Rulebook) -> dict[TestId, list[_Dated]]:
    return rules.remember("language", _describe_all)


def _describe_all(rules: Rulebook) -> dict[TestId, list[_Dated]]:
    dated: dict[TestId, list[_Dated]] = {}
    for table in rules.language_tests.test:
        dated.setdefault(table.id, []).append((table, _describe(table)))
    return dated


def _describe(table: TestTable) -> TestDescription:
    return TestDescription(
        id=table.id,
        display=table.display,
        language=table.language,
        report_order=table.report_order,
        scales={ability: _scale(table, getattr(table, ability)) for ability in ABILITIES},
        example={
            ability: Decimal(str(getattr(table.example, ability))).normalize()
            for ability in ABILITIES
        },
        source=table.source,
        entered=table.entered,
        column=table.column,
    )


def _scale(table: TestTable, scores: AbilityScores) -> Scale:
    step, minimum, maximum = (
        _plain(number) for number in (table.step, scores.minimum, scores.maximum)
    )
    rows = [(_plain(row.from_), _plain(row.to), row.level) for row in scores.rows]

    def gives(score: Decimal) -> int:
        return next((level for low, high, level in rows if low <= score <= high), BELOW_LOWEST)

    levels = ScoreLevels(minimum, maximum, step, gives)
    mark: Literal["M"] | None = table.below_scale
    return Scale(table.display, minimum, maximum, step, mark, levels)


def _plain(number: float) -> Decimal:
    """A figure of the table as it is printed: 7 and not 7.0, 0.5 as 0.5."""
    return Decimal(str(int(number) if number == int(number) else number))
