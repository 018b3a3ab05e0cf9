"""The form of the other rule files: programs, tests, assessments, money and time limits.

What each TOML file in ``rules/`` must contain, so that a mistake in one is found when it is
read and named by its row. How to change them is told in ``docs/rules.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import NocCode, TestId
from express_entry.rulebook.eca import WordingsTable
from express_entry.rulebook.tables import (
    Clb,
    Count,
    Dated,
    Day,
    Points,
    RuleFile,
    RuleSet,
    Table,
    Teer,
    Url,
    check_dates,
)

# ------------------------------------------------------------------ the three programs


class AbilityLevels(Table):
    """A minimum level for each ability."""

    listening: Clb
    reading: Clb
    writing: Clb
    speaking: Clb


class WorkRules(Table):
    teer: tuple[Teer, ...]
    full_time_hours_per_week: Count
    crs_window_years: Count


class FswpRules(Table):
    legal: str
    source: Url
    work_years: Count
    work_hours: Count
    """Hours that IRCC names as the same as those years."""
    work_window_years: Count
    break_days: Count
    """Calendar days without a working day that do not break the continuous year; our reading."""
    language: AbilityLevels
    funds_source: Url
    offer_teer: tuple[Teer, ...]
    """TEER categories of an offer that is arranged employment (IRPR 82(2))."""


class CecLanguage(Table):
    teer: tuple[Teer, ...]
    language: AbilityLevels


class PhysiciansPolicy(Table):
    """The temporary public policy on self-employed physicians."""

    noc: tuple[NocCode, ...]
    invited_on_or_after: Day
    source: Url


class RemoteWork(Table):
    """What makes work in Canada Canadian experience."""

    physically_in_canada: bool = Field(strict=True)
    canadian_employer: bool = Field(strict=True)


class CecRules(Table):
    legal: str
    source: Url
    work_years: Count
    work_hours: Count
    work_window_years: Count
    quebec_work_needs_proof: bool = Field(strict=True)
    """Whether work in Quebec counts only with proof of no plan to settle there."""
    physicians: PhysiciansPolicy
    remote_work: RemoteWork
    languages: tuple[CecLanguage, ...]


class TradeGroup(Table):
    """A NOC group whose unit groups are skilled trades, save those beginning with ``except``."""

    group: str = Field(pattern=r"^\d{2,5}$")
    title: str
    except_: tuple[str, ...] = Field(default=(), alias="except")


class FstpRules(Table):
    legal: str
    source: Url
    work_years: Count
    work_hours: Count
    work_window_years: Count
    student_work_counts: bool = Field(strict=True)
    qualified_where_done: bool = Field(strict=True)
    """Whether work counts only where the person was qualified to practise in its country."""
    language: AbilityLevels
    trades: tuple[TradeGroup, ...]

    @model_validator(mode="after")
    def _groups_apart(self) -> Self:
        for one, other in combinations(sorted(trade.group for trade in self.trades), 2):
            if other.startswith(one):
                raise ValueError(f"trades: group {other} overlaps {one}")
        return self


class ProgramsFile(RuleSet):
    """What the three programs require (IRPR 75-77, 87.1, 87.2)."""

    work: WorkRules
    fswp: FswpRules
    cec: CecRules
    fstp: FstpRules

    @model_validator(mode="after")
    def _a_threshold_for_each_teer(self) -> Self:
        covered = sorted(teer for row in self.cec.languages for teer in row.teer)
        if covered != sorted(self.work.teer):
            raise ValueError("cec.languages must name each TEER of work.teer exactly once")
        return self


# ------------------------------------------------------------------ language tests


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


# ------------------------------------------------------------------ evidence, money, time


class EcaOrganization(Table):
    short: str
    name: str
    designated: Day
    noc: tuple[NocCode, ...] = ()
    """Primary occupations whose diploma this body, and no other, must assess."""
    only_if_licence_needed: bool = Field(default=False, strict=True)
    other_body_report_accepted_if_issued_before: Day | None = None
    """Transition: until then another designated organization's report is accepted, while valid."""


class EcaFile(RuleFile):
    professional_fields: tuple[str, ...] = Field(min_length=1)
    """Fields in which what is named a doctorate may be a professional degree."""
    wordings: WordingsTable
    organization: tuple[EcaOrganization, ...] = Field(min_length=1)


class FundsRow(Dated):
    by_size: tuple[Points, ...] = Field(min_length=1)
    each_additional: Points


class FundsFile(RuleFile):
    table: tuple[FundsRow, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _dates_follow_on(self) -> Self:
        check_dates(self.table, open_start=True)
        return self


class FeesRow(Dated):
    principal: Points
    partner: Points
    child: Points
    right_of_permanent_residence: Points


class BiometricsFees(Table):
    person: Points
    family: Points


class FeesFile(RuleFile):
    table: tuple[FeesRow, ...] = Field(min_length=1)
    biometrics: BiometricsFees

    @model_validator(mode="after")
    def _dates_follow_on(self) -> Self:
        check_dates(self.table, open_start=False)
        return self


class ProfileLimits(Table):
    valid_months: Count


class DaysToApply(Dated):
    days: Count


class InvitationLimits(Table):
    days_to_apply: tuple[DaysToApply, ...] = Field(min_length=1)
    must_still_qualify_source: str = Field(pattern=r"^https://")
    """URL of the law on what must hold at the invitation and at the application."""

    @model_validator(mode="after")
    def _dates_follow_on(self) -> Self:
        check_dates(self.days_to_apply, open_start=False)
        return self


class Validity(Table):
    language_test_years: Count
    eca_years: Count
    medical_exam_months: Count
    police_certificate_months: Count


class MedicalRules(Table):
    upfront_since: Day


class BiometricsRules(Table):
    days_after_letter: Count


class PoliceRules(Table):
    age_from: Count
    stay_months: Count
    looking_back_years: Count


class PassportRules(Table):
    renew_within_months: Count
    """Of the application: a passport that expires sooner should be renewed first."""


class ObservedTime(Table):
    program: Literal["cec", "fswp", "fstp", "pnp"]
    months: Count


class ServiceStandard(Table):
    months: Count
    observed_on: Day
    observed: tuple[ObservedTime, ...] = Field(min_length=1)


class AfterApplication(Table):
    must_tell: tuple[
        Literal[
            "family",
            "contact",
            "job",
            "education",
            "language",
            "nomination",
            "representative",
            "withdrawal",
        ],
        ...,
    ] = Field(min_length=1)
    """What IRCC must still be told of while it works on the application."""


class ProcessFile(RuleFile):
    profile: ProfileLimits
    invitation: InvitationLimits
    validity: Validity
    medical: MedicalRules
    biometrics: BiometricsRules
    police: PoliceRules
    passport: PassportRules
    service_standard: ServiceStandard
    after_application: AfterApplication
