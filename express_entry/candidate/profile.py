"""The candidate: every fact the rules ask about, each of them optional.

``None`` always means *not known yet*; it never means "no" and never means zero. A list that is
``None`` has not been told; an empty one was told to be empty. Models are frozen: a change makes
a new profile.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from express_entry.candidate.dates import Day, DayMonthOrYear, DayOrMonth


class Facts(BaseModel):
    """Base of every profile model: frozen, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class EducationLevel(StrEnum):
    """Levels as the CRS and IRPR s.78 name them, lowest first (see ``education.RANK``)."""

    NONE = "none"
    SECONDARY = "secondary"
    ONE_YEAR = "one_year"
    TWO_YEAR = "two_year"
    BACHELORS = "bachelors"
    """Bachelor's degree or any other program of three years or longer."""
    TWO_OR_MORE = "two_or_more"
    """Two or more credentials, at least one from a program of three years or longer."""
    MASTERS = "masters"
    """Master's degree, or a professional degree in a listed licensed field."""
    DOCTORATE = "doctorate"


class TestId(StrEnum):
    """Approved language tests. ``tef_canada`` carries scores on the 699 scale, which convert but
    are never entered for Express Entry, ``tef_canada_equivalent`` those of the old-scale
    ("équivalence ancien score") column, and ``tef_canada_nclc`` the NCLC levels printed on the
    attestation."""

    __test__ = False  # not a test case, whatever a test runner thinks of the name

    IELTS = "ielts_general"
    CELPIP = "celpip_general"
    PTE = "pte_core"
    TEF = "tef_canada"
    TEF_EQUIVALENT = "tef_canada_equivalent"
    TEF_NCLC = "tef_canada_nclc"
    TCF = "tcf_canada"


Ability = Literal["listening", "reading", "writing", "speaking"]
ABILITIES: tuple[Ability, ...] = ("listening", "reading", "writing", "speaking")

Language = Literal["en", "fr"]
TEST_IN: dict[Language, Literal["english", "french"]] = {"en": "english", "fr": "french"}
"""The fact of a profile that tells the test in a language."""
Province = Literal["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"]
Destination = Literal[Province, "not_QC"]
"""Where somebody means to live; ``not_QC``: anywhere but in Quebec."""
NocCode = Annotated[str, Field(pattern=r"^[0-9][0-5][0-9]{3}$")]
"""A NOC 2021 unit group: five digits as text, of which the second is the TEER category, 0 to 5."""


RawScore = Decimal | Literal["M"]
"""A score as printed; ``M`` is CELPIP's mark for a level too low to measure."""


class LanguageTest(Facts):
    """One sitting of one approved test: raw scores as printed on the report."""

    test: TestId
    taken_on: Day | None = None
    planned: bool = False
    """True for a sitting still to come with target scores: everything using it is a projection."""
    listening: RawScore | None = None
    reading: RawScore | None = None
    writing: RawScore | None = None
    speaking: RawScore | None = None


class KeptPlan(LanguageTest):
    """A planned sitting that a forecast takes to be kept: after its day the target scores stand for
    the results."""


class RenewedTest(KeptPlan):
    """A sitting that a comparison of days to come takes to be repeated in time, with the same
    results: once it counts it goes on counting."""


class ToldLevels(LanguageTest):
    """A sitting of which only the levels were told: its scores are the least that give them."""


FRENCH_TESTS = frozenset({TestId.TEF, TestId.TEF_EQUIVALENT, TestId.TEF_NCLC, TestId.TCF})


def _in_english(test: LanguageTest) -> LanguageTest:
    if test.test in FRENCH_TESTS:
        raise ValueError("must be a test of English")
    return test


def _in_french(test: LanguageTest) -> LanguageTest:
    if test.test not in FRENCH_TESTS:
        raise ValueError("must be a test of French")
    return test


EnglishTest = Annotated[LanguageTest, AfterValidator(_in_english)]
FrenchTest = Annotated[LanguageTest, AfterValidator(_in_french)]


class Eca(Facts):
    """An educational credential assessment report for one foreign credential."""

    organization: str | None = None
    """Short name of the designated organization as in ``rules/eca``: WES, IQAS, MCC …"""
    issued_on: Day | None = None
    equivalent: EducationLevel | None = None
    """The Canadian equivalency the report states; ``two_or_more`` only where one report covers two
    credentials together."""


class RenewedEca(Eca):
    """A report that a comparison of days to come takes to be renewed in time, to the same effect:
    once it counts it goes on counting."""


class Credential(Facts):
    """One completed credential."""

    level: EducationLevel | None = None
    """As awarded; for a foreign credential the ECA's equivalency decides instead."""
    in_canada: bool | None = None
    country: str | None = None
    completed_on: DayMonthOrYear | None = None
    three_years_or_longer: bool | None = None
    """Whether the program lasted three years or more (bachelor's and above imply it)."""
    assessed: bool | None = None
    """Foreign only: whether there is an ECA report. False: none yet."""
    eca: Eca | None = None
    eca_ordered: bool | None = None
    """Where there is no report yet: whether one is ordered, and on its way."""
    eca_expected_on: DayOrMonth | None = None
    full_time_in_canada: bool | None = None
    """Canadian only: the study meets the conditions of the CRS points for study in Canada (months
    of full-time enrolment and of presence, unless the program ran in the months for which both
    are waived; no language course, no distance study, no award that obliges to go home): the
    figures are ``canadian_study_conditions`` of the CRS rules (Ministerial Instructions, s.30)."""


class Leave(Facts):
    """A time away from a job that went on, without pay."""

    start: DayOrMonth | None = None
    end: DayOrMonth | None = None
    """Its last day or month; None: not known, or it goes on."""


class Job(Facts):
    """One job in one occupation with one employer."""

    title: str | None = None
    noc: NocCode | None = None
    in_canada: bool | None = None
    remote_from_abroad: bool | None = None
    """Canada only: whether the person was physically elsewhere. None: not asked, taken as there."""
    foreign_employer: bool | None = None
    """Canada only: whether the employer was no Canadian one. None: not asked, taken as Canadian."""
    start: DayOrMonth | None = None
    end: DayOrMonth | None = None
    """None together with ``current`` means the job goes on."""
    current: bool | None = None
    hours_per_week: Decimal | None = Field(default=None, ge=0, le=168)
    paid: bool | None = None
    authorized: bool | None = None
    """Canada only: with temporary resident status and authorization to work."""
    self_employed: bool | None = None
    publicly_funded: bool | None = None
    """Self-employed physicians in Canada only: publicly funded medical services, such as
    fee-for-service work."""
    unpaid_leave: Leave | None = None
    """Does not count: only paid work does (IRPR 73(1))."""
    while_full_time_student: bool | None = None
    """Read for work in Canada, and for work in a trade anywhere."""


class JobOffer(Facts):
    """A job offer in Canada (IRPR 82 and 87.2)."""

    noc: NocCode | None = None
    full_time_one_year: bool | None = None
    """Written, continuous, full time (30 h or more), for at least one year after the visa."""
    lmia: bool | None = None
    """Supported by a positive labour market impact assessment for this offer."""
    employer_on_permit: bool | None = None
    """Made by the employer named on the candidate's current work permit."""
    permit: Literal["lmia", "exempt", "open", "none"] | None = None
    """What the current work permit rests on; ``exempt`` means IRPR 204(a), 204(c) or 205."""
    year_with_employer: bool | None = None
    """One year or more of full-time work (or equivalent) for that employer."""
    excluded_employer: bool | None = None
    """An embassy, high commission, consulate, or an employer of IRPR 200(3)(h)."""


class Partner(Facts):
    """The spouse or common-law partner."""

    accompanying: bool | None = None
    canadian: bool | None = None
    """A Canadian citizen or permanent resident."""
    birth_date: Day | None = None
    education: EducationLevel | None = None
    education_in_canada: bool | None = None
    assessed: bool | None = None
    eca: Eca | None = None
    english: EnglishTest | None = None
    french: FrenchTest | None = None
    has_no_test: bool | None = None
    canadian_work_years: int | None = Field(default=None, ge=0, le=60)
    """Completed years, TEER 0-3, in the ten years before; 5 means five or more."""
    worked_full_time_year_in_canada: bool | None = None
    """One year or more of authorized full-time work in Canada, at any TEER (IRPR 83(4.1))."""
    foreign_work_years: int | None = Field(default=None, ge=0, le=60)
    studied_in_canada: bool | None = None
    """Two academic years or more of full-time study in Canada in a program of two years or more."""


class MaritalStatus(StrEnum):
    SINGLE = "single"
    MARRIED = "married"
    COMMON_LAW = "common_law"
    SEPARATED = "separated"
    DIVORCED = "divorced"
    WIDOWED = "widowed"


class PermitKind(StrEnum):
    """On what a person is in Canada now."""

    PGWP = "pgwp"
    """A post-graduation work permit."""
    OPEN = "open"
    """Another open work permit, a bridging one too."""
    CLOSED = "closed"
    """A work permit for one named employer."""
    STUDY = "study"
    VISITOR = "visitor"
    MAINTAINED = "maintained"
    """Maintained status: what was held has ended, and an extension was asked for in time."""
    OTHER = "other"
    """Something else, or nothing any more."""


class Profile(Facts):
    """Everything known about one candidate."""

    birth_date: Day | None = None
    marital_status: MaritalStatus | None = None
    partner: Partner | None = None
    destination: Destination | None = None
    """Province or territory of intended residence. One of thirteen, so that no other way of
    writing Quebec is ever taken for a place outside it; or, not decided yet, any but
    Quebec."""
    lives_in_canada: bool | None = None
    residence_country: str | None = None
    authorized_to_work_in_canada: bool | None = None
    permit: PermitKind | None = None
    """Of somebody in Canada; never read of anybody else."""
    permit_ends_on: DayOrMonth | None = None
    """Its last day; of a month alone the first is counted with (``permits.last_day``)."""

    claimed_education: EducationLevel | None = None
    """The one-line answer of the eligibility section, used only until credentials are told."""
    claimed_canadian_years: int | None = Field(default=None, ge=0, le=60)
    claimed_foreign_years: int | None = Field(default=None, ge=0, le=60)

    english: EnglishTest | None = None
    french: FrenchTest | None = None
    english_retake: EnglishTest | None = None
    french_retake: FrenchTest | None = None
    """A sitting still to come beside a test that counts: nothing rests on it until it is sat."""
    has_no_english_test: bool | None = None
    has_no_french_test: bool | None = None
    first_official_language: Language | None = None
    """None: the engine takes the one that earns more points and says so."""

    credentials: tuple[Credential, ...] | None = None
    jobs: tuple[Job, ...] | None = None
    primary_occupation: NocCode | None = None
    certificate_of_qualification: bool | None = None
    certificate_noc: NocCode | None = None
    qualified_in_trade_since: DayOrMonth | None = None

    sibling_in_canada: bool | None = None
    relative_in_canada: bool | None = None
    """Another relative of IRPR 83(5), of the candidate or the accompanying partner."""
    studied_in_canada: bool | None = None
    """Two academic years or more of full-time study (IRPR 83(3)); no credential needed."""
    provincial_nomination: bool | None = None
    has_job_offer: bool | None = None
    job_offer: JobOffer | None = None
    dependent_children: int | None = Field(default=None, ge=0, le=30)
    settlement_funds: int | None = Field(default=None, ge=0)
    """Canadian dollars, available and unencumbered."""
    settlement_funds_or_more: bool | None = None
    """Whether that is a least amount, and more may be there."""
    passport_expires_on: Day | None = None
    city: str | None = None

    def is_short_of(self, required: int) -> bool | None:
        """Whether the money told is less than this; None where more may be there, or nothing is
        told."""
        if self.settlement_funds is None:
            return None
        if self.settlement_funds >= required:
            return False
        return None if self.settlement_funds_or_more else True

    @property
    def has_partner(self) -> bool | None:
        """Married or in a common-law partnership; None while unknown."""
        if self.marital_status is None:
            return None
        return self.marital_status in (MaritalStatus.MARRIED, MaritalStatus.COMMON_LAW)

    @property
    def family_sizes(self) -> tuple[int, int] | None:
        """The least and the most that the applicant, the partner and the dependent children can
        be, accompanying or not (settlement funds).

        A separated spouse is still a spouse (IRPR 1(3)(a) knows no separation), which IRCC's own
        tools seem not to follow: the size is not settled, and both are given.
        """
        if self.has_partner is None or self.dependent_children is None:
            return None
        least = 1 + self.has_partner + self.dependent_children
        return least, least + (self.marital_status is MaritalStatus.SEPARATED)

    @property
    def family_size(self) -> int | None:
        """The size for the settlement funds; None where it is not known or not settled."""
        sizes = self.family_sizes
        return sizes[0] if sizes is not None and sizes[0] == sizes[1] else None
