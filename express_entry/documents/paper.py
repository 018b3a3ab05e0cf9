"""One paper of the application, and how long it takes: what the plan of papers is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from express_entry.candidate.candidacy import PaperTold
from express_entry.documents import DocumentNeed
from express_entry.rulebook.documents import Begin

PaperState = Literal["needed", "ordered", "here", "not_needed"]
Owner = Literal["applicant", "partner", "child", "family"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long a paper takes, about."""

    days: int
    begin: Begin
    official: bool
    """Whether an official page says so; otherwise it is our cautious choice."""
    by_request: bool = False
    """The country gives it only with IRCC's letter, after the application."""
    source: str | None = None
    seen_on: date | None = None
    confidence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper."""

    key: str
    need: DocumentNeed
    owner: Owner
    number: int | None
    """Which child, from 1 on."""
    country: str | None
    """Police certificates: the country; None: not told yet."""
    needed: bool | None
    state: PaperState
    told: PaperTold | None
    wait: Wait
    translate: bool
    """Whether a certified translation is still to come, or may be."""
    translating_since: date | None
    """The day on which the translation was ordered, while it is on its way."""
    ages: bool
    """Whether it must be of the last months when the application is sent."""
    ordered_on: date | None
    issued_on: date | None
    first_day_without: date | None
    """The first day on which it is too old to be sent; None: it does not age, or is not here."""

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be done about it."""
        return self.state == "not_needed" or (self.state == "here" and not self.translate)

    @property
    def is_begun(self) -> bool:
        return self.state != "needed"

    def counts_on(self, day: date) -> bool:
        """Whether what is here can be sent on a day."""
        return self.first_day_without is None or day < self.first_day_without
