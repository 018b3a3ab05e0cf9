"""The rows of ``documents.toml``: what is needed at each stage, of whom, and when."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal, Self

from pydantic import Field, model_validator

from express_entry.candidate.identifiers import Program, WorkId
from express_entry.rulebook.tables import Count, Day, RuleFile, Table, Url

Stage = Literal["profile", "application"]
Who = Literal["applicant", "partner", "each_child", "everyone", "everyone_adult"]
"""``everyone``: applicant, partner and children, accompanying or not; ``everyone_adult``: those
of them who are 18 or older."""
When = Literal[
    "always",
    "accompanying_partner",
    "children",
    "married",
    "common_law",
    "divorced",
    "widowed",
    "separated",
    "sibling",
    "relative",
    "studied_in_canada",
    "nomination",
    "job_offer",
    "certificate",
    "police",
    "upfront_medical",
    "language_test",
    "credential",
    "foreign_credential",
    "job",
    "canadian_job",
    "job_in_canada",
    "gap_in_work",
    "partner_language_claimed",
    "partner_education_claimed",
    "partner_eca_claimed",
    "partner_work_claimed",
    "partner_studied_in_canada",
    "funds",
    "funds_exempt",
]
"""The conditions a row can name; what each means is in ``documents.conditions``."""
Limit = Literal["passport", "language_test", "eca", "police", "medical"]


class DocumentRow(Table):
    """One row of the file."""

    id: str = Field(pattern=r"^[a-z_]+$")
    stage: Stage
    who: Who
    when: When
    programs: tuple[Program, ...] = ()
    valid: Limit | None = None
    contents: tuple[str, ...] = ()
    translate: bool = Field(default=False, strict=True)
    source: Url | None = None
    """Where it differs from that of the file."""
    confidence: str | None = None


class WorkRow(Table):
    """One piece of the work between an invitation and the application."""

    id: WorkId
    papers: tuple[str, ...]
    """Documents of the application that it gathers; none: it is everybody's."""
    days_before: Count
    """Days before the last day to apply on which it begins at the latest."""
    basis: Literal["facts", "own"]
    """``facts``: IRCC says when to begin; ``own``: our choice."""


class PlanRow(Table):
    """What a plan of the papers reckons with."""

    ready_days_before: Count
    """Days before the last day to apply on which every paper is there."""
    passport_days: Count
    """How long a new passport takes, about."""
    translation_days: Count
    """How long a certified translation takes, about."""


Begin = Literal["pool", "invited"]
"""From when on a paper is asked for: before an invitation, or only with it."""


class WaitRow(Table):
    """How long papers take, about, where no official page says so."""

    papers: tuple[str, ...] = Field(min_length=1)
    days: Count
    begin: Begin
    basis: Literal["facts", "own"]
    """``facts``: IRCC says so; ``own``: our choice."""
    reason: str = Field(min_length=1)


class PoliceWait(Table):
    """How long the police certificate of one country takes, as IRCC's page on it says."""

    country: str = Field(pattern=r"^[A-Z]{2}$")
    days: Count | None = None
    by_request: bool = Field(default=False, strict=True)
    """Given only with IRCC's letter, which comes after the application."""
    source: Url
    seen_on: Day
    """The day of the copy that was read."""
    confidence: str

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if (self.days is None) is not self.by_request:
            raise ValueError("give days, or by_request = true")
        return self


class DocumentsFile(RuleFile):
    document: tuple[DocumentRow, ...] = Field(min_length=1)
    work: tuple[WorkRow, ...] = ()
    """In the order in which it is done; none in rules kept from before it was told."""
    plan: PlanRow | None = None
    wait: tuple[WaitRow, ...] = ()
    police_wait: tuple[PoliceWait, ...] = ()
    """None of these three in rules kept from before they were told."""

    @model_validator(mode="after")
    def _work_in_order(self) -> Self:
        if any(one.days_before <= after.days_before for one, after in pairwise(self.work)):
            raise ValueError("work must begin earliest first, each piece once")
        known = {row.id for row in self.document if row.stage == "application"}
        unknown = {paper for one in self.work for paper in one.papers} - known
        if unknown:
            raise ValueError(f"{sorted(unknown)[0]}: no document of the application")
        return self

    @model_validator(mode="after")
    def _each_paper_waits_once(self) -> Self:
        waited = [paper for row in self.wait for paper in row.papers]
        asked = {row.id for row in self.document if row.stage == "application"}
        wrong = asked.symmetric_difference(waited) if self.wait else set()
        if wrong:
            raise ValueError(f"{sorted(wrong)[0]}: one wait for each paper of the application")
        twice = [one for one in waited if waited.count(one) > 1]
        twice += [row.country for row in self.police_wait if self._count(row.country) > 1]
        if twice:
            raise ValueError(f"{twice[0]}: two waits")
        return self

    def _count(self, country: str) -> int:
        return sum(row.country == country for row in self.police_wait)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        rows = [(row.id, row.stage, row.who) for row in self.document]
        twice = [key[0] for key in rows if rows.count(key) > 1]
        if twice:
            raise ValueError(f"{twice[0]}: there twice for the same stage and person")
        return self
