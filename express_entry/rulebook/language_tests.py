"""The form of the file of language tests: scales, and the level that each score gives."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import TestId
from express_entry.rulebook.tables import Day, RuleFile, Table, Url


class ScoreRow(Table):
    level: Annotated[int, Field(ge=4, le=10, strict=True)]
    from_: float = Field(alias="from", ge=0)
    to: float = Field(ge=0)


class AbilityScores(Table):
    """The scores of one ability that exist, and the rows that give a level."""

    minimum: float
    maximum: float
    rows: tuple[ScoreRow, ...]


class ScoresByAbility(Table):
    listening: float
    reading: float
    writing: float
    speaking: float


class TestTable(Table):
    """One approved test, or one scale of it between two test days."""

    __test__ = False  # not a test case

    id: TestId
    display: str
    language: Literal["en", "fr"]
    taken_from: Day | None = None
    taken_to: Day | None = None
    source: Url
    confidence: str
    report_order: tuple[Literal["listening", "reading", "writing", "speaking"], ...]
    below_scale: Literal["M"] | None = None
    entered: bool = Field(default=True, strict=True)
    """Whether these scores are entered in an Express Entry profile."""
    column: str | None = None
    """The report's column that holds them, where it has several."""
    step: float = Field(gt=0)
    example: ScoresByAbility
    listening: AbilityScores
    reading: AbilityScores
    writing: AbilityScores
    speaking: AbilityScores

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        if sorted(self.report_order) != ["listening", "reading", "speaking", "writing"]:
            raise ValueError("report_order must name each of the four abilities once")
        for ability in self.report_order:
            scores: AbilityScores = getattr(self, ability)
            if [row.level for row in scores.rows] != list(range(4, 11)):
                raise ValueError(f"{ability}: rows must be levels 4 to 10 in order")
            for above, row in pairwise(scores.rows):
                if row.from_ != above.to + self.step:
                    kind = "gap before" if row.from_ > above.to + self.step else "overlap at"
                    raise ValueError(f"{ability}: {kind} the row of level {row.level}")
            if any(row.to < row.from_ for row in scores.rows):
                raise ValueError(f"{ability}: a row ends before it begins")
            if scores.rows[-1].to != scores.maximum or scores.rows[0].from_ < scores.minimum:
                raise ValueError(f"{ability}: rows must lie in the range and end at its maximum")
        return self


class NotAcceptedTest(Table):
    """A test that people take for an approved one."""

    id: str
    display: str
    language: Literal["en", "fr"]
    mistaken_for: TestId | None = None
    """The approved test that bears the same short name."""
    source: Url
    verified_on: Day
    confidence: str


class LanguageTestsFile(RuleFile):
    test: tuple[TestTable, ...]
    not_accepted: tuple[NotAcceptedTest, ...]

    @model_validator(mode="after")
    def _every_test(self) -> Self:
        missing = set(TestId) - {table.id for table in self.test}
        if missing:
            raise ValueError(f"no table for {', '.join(sorted(missing))}")
        for test in TestId:
            _check_scales([table for table in self.test if table.id is test])
        return self


def _check_scales(tables: Sequence[TestTable]) -> None:
    """Raise ValueError unless the scales of one test follow on, test day by test day."""
    for above, table in pairwise(tables):
        if above.taken_to is None:
            raise ValueError(f"{table.id}: a scale comes after one without taken_to")
        if table.taken_from is None:
            raise ValueError(f"{table.id}: a scale after another one needs taken_from")
        days = (table.taken_from - above.taken_to).days
        if days != 1:
            kind = "gap before" if days > 1 else "overlap at"
            raise ValueError(f"{table.id}: {kind} the scale from {table.taken_from}")
    if tables[-1].taken_to is not None:
        raise ValueError(f"{tables[-1].id}: the last scale must have no taken_to")
