"""The form of the other rule files: assessments of studies, money and time limits.

What each TOML file in ``rules/`` must contain, so that a mistake in one is found when it is
read and named by its row. How to change them is told in ``docs/rules.md``.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import NocCode
from express_entry.rulebook.eca import WordingsTable
from express_entry.rulebook.tables import (
    Count,
    Dated,
    Day,
    Points,
    RuleFile,
    Table,
    Url,
    check_dates,
)


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


PriceId = Literal["language_test", "eca", "medical", "police", "translation"]
"""What has to be paid for to others."""


class Price(Table):
    """What one of them costs, in Canadian dollars; an amount that is None is not known."""

    id: PriceId
    least: Count | None = None
    most: Count | None = None
    as_of: Day
    """The day of which the amounts were heard."""
    source: Url
    """The official page about what is paid for; it names no price."""

    @model_validator(mode="after")
    def _least_first(self) -> Self:
        if self.most is not None and (self.least is None or self.most < self.least):
            raise ValueError(f"the price of {self.id}: at most comes with at least, and after it")
        return self


class FeesFile(RuleFile):
    table: tuple[FeesRow, ...] = Field(min_length=1)
    biometrics: BiometricsFees
    price: tuple[Price, ...] = ()
    """What others charge; files of earlier releases name none."""

    def price_of(self, name: PriceId) -> Price | None:
        """What one of them costs; None where the file does not name it."""
        return next((price for price in self.price if price.id == name), None)

    @model_validator(mode="after")
    def _dates_follow_on(self) -> Self:
        check_dates(self.table, open_start=False)
        return self


class ProfileLimits(Table):
    valid_months: Count
    draft_days: Count
    """How long a profile is kept that was begun and not submitted."""


class NominationLimits(Table):
    accept_within_days: Count
    """Of its day, in the IRCC account; an earlier day that its own message names comes before."""


class DaysToApply(Dated):
    days: Count


class InvitationLimits(Table):
    days_to_apply: tuple[DaysToApply, ...] = Field(min_length=1)
    must_still_qualify_source: str = Field(pattern=r"^https://")
    """URL of the law on what must hold at the invitation and at the application."""
    misrepresentation_source: str = Field(pattern=r"^https://")
    """URL of the law on untrue statements and on facts withheld."""

    @model_validator(mode="after")
    def _dates_follow_on(self) -> Self:
        check_dates(self.days_to_apply, open_start=False)
        return self


class ValidityPeriods(Table):
    language_test_years: Count
    eca_years: Count
    medical_exam_months: Count
    police_certificate_months: Count


class MedicalRules(Table):
    upfront_since: Day


class BiometricsRules(Table):
    days_after_letter: Count
    age_from: Count | None = None
    age_to: Count | None = None


class PoliceRules(Table):
    age_from: Count
    stay_months: Count
    looking_back_years: Count


class PassportRules(Table):
    renew_within_months: Count
    """Of the application: a passport that expires sooner should be renewed first."""


class TemporaryStatus(Table):
    extend_days_before: Count
    """How long before a permit ends IRCC says to ask for its extension, at the latest."""
    bridging_months_before: Count
    """How long before a work permit ends a bridging one can be asked for, at the earliest."""
    restoration_days: Count
    """How long after losing status it can be asked back."""


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


class Refusal(Table):
    review_days_in_canada: Count
    review_days_abroad: Count
    """In which the Federal Court can be asked to look at it, by where it was decided."""


class Landing(Table):
    address_within_days: Count
    """Days after landing in which IRCC is given a Canadian address for the first card."""


class HistoryRules(Table):
    """How far back the application asks for activities and addresses."""

    years: Count
    age_from: Count
    """Never before this birthday."""


class FamilyRules(Table):
    child_under: Count
    """The age from which a child is no dependent one."""
    relative_age_from: Count
    """The age from which a sibling or a relative in Canada counts."""


class StudyRules(Table):
    full_time_hours: Count
    """Hours of instruction a week from which on study is full-time."""


class ProcessFile(RuleFile):
    profile: ProfileLimits
    nomination: NominationLimits
    invitation: InvitationLimits
    validity: ValidityPeriods
    medical: MedicalRules
    biometrics: BiometricsRules
    police: PoliceRules
    passport: PassportRules
    temporary_status: TemporaryStatus
    service_standard: ServiceStandard
    after_application: AfterApplication
    refusal: Refusal
    landing: Landing
    history: HistoryRules | None = None
    """Files of earlier releases do not say it, nor what is below."""
    family: FamilyRules | None = None
    study: StudyRules | None = None
