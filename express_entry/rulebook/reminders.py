"""The form of ``rules/reminders.toml``: leads for each cause, and the calendar of checks.

A lead is how long before a deadline the person is reminded of it. Leads are data, so that a
person without Python can change them; they never move the deadline itself.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from express_entry.candidate.dates import add_months, days_before
from express_entry.rulebook.tables import Count, Day, RuleFile, Table, Url

_Month = Annotated[int, Field(ge=1, le=12, strict=True)]
_Positive = Annotated[int, Field(ge=1, strict=True)]
Reason = Annotated[str, Field(min_length=1)]
"""Why these leads: what can still be done then."""
_SHORTEST_MONTH = 28


class Urgency(Table):
    """Which reminders of one cause are said on their own day, and which wait for a neighbour."""

    urgent_days: Count | Literal["never"]
    """A reminder so many days before the deciding day, or fewer, does not wait."""
    urgent_reason: Reason
    despite_silence: bool = False
    """Whether the urgent ones also reach whoever has long been silent."""

    def urgent_from(self, day: date) -> date | None:
        """The day from which on a reminder of something decided on ``day`` does not wait."""
        return None if self.urgent_days == "never" else days_before(day, self.urgent_days)


class _Told(Urgency):
    """What stands beside the days of every cause."""

    reason: Reason
    basis: Literal["facts", "own"]
    """``facts``: the process facts name these leads; ``own``: our choice."""
    page: Url | None = None
    """The official page on which what helps is booked, ordered or done."""
    source: Url
    """The official text on the deadline itself."""


class Leads(_Told):
    """When to remind of one cause: calendar months and days before the deciding day."""

    days: tuple[Count, ...] = ()
    months: tuple[Count, ...] = ()

    @model_validator(mode="after")
    def _longest_first(self) -> Self:
        if not self.days and not self.months:
            raise ValueError("give days or months")
        for leads in (self.months, self.days):
            if any(longer <= shorter for longer, shorter in pairwise(leads)):
                raise ValueError("leads must be longest first, each once")
        if self.months and self.days and self.months[-1] * _SHORTEST_MONTH < self.days[0]:
            raise ValueError("months must be longer than the days")
        return self

    def dates(self, day: date) -> tuple[date, ...]:
        """The days on which to remind of something decided on ``day``, earliest first."""
        return (
            *(add_months(day, -months) for months in self.months),
            *(days_before(day, days) for days in self.days),
        )


class AnniversaryLeads(Leads):
    """Completed years of work that change points, besides the leads."""

    canadian_years: tuple[_Positive, ...]
    foreign_years: tuple[_Positive, ...]


class FeesLeads(Leads):
    """Fees are indexed every ``every_years`` years, next on ``next_indexation``."""

    next_indexation: Day
    every_years: _Positive


class FundsReview(_Told):
    """The months in which a new settlement-funds table usually comes out."""

    months_of_year: tuple[_Month, ...] = Field(min_length=1)
    margin_percent: _Positive
    """Whoever has more than this above what is required now is not reminded."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if any(first >= second for first, second in pairwise(self.months_of_year)):
            raise ValueError("months_of_year must be in the order of the year, each once")
        return self

    def dates(self, day: date) -> tuple[date, ...]:
        """The days of that year on which to look for a new table: the first of each month."""
        return tuple(date(day.year, month, 1) for month in self.months_of_year)


class UntoldChange(_Told):
    """When to ask whether IRCC was told of a change: days after the person told it here."""

    days_after: tuple[_Positive, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if any(first >= second for first, second in pairwise(self.days_after)):
            raise ValueError("days_after must be shortest first, each once")
        return self

    def dates(self, day: date) -> tuple[date, ...]:
        """The days on which to ask about a change told on ``day``, earliest first."""
        return tuple(day + timedelta(days=days) for days in self.days_after)


class LeadsAfter(Leads):
    """For what is asked some days after something has ended: these days, from the first on."""

    days_after: tuple[_Positive, ...] = Field(min_length=1)


class InvitedLeads(Leads):
    """For the first day of an invitation."""

    covers_days: _Positive
    """Work that begins within so many days of the invitation is told on that day."""


class QuarterlyLeads(Leads):
    every_months: _Positive


class RemindersFile(RuleFile):
    """Leads for every kind of deadline."""

    profile_expiry: Leads
    eligibility_lost: Leads
    language_test: Leads
    retake: Leads
    eca: Leads
    eca_expected: Leads
    passport: Leads
    permit: Leads
    bridging: Leads
    invitation: Leads
    invitation_over: Leads
    birthday: Leads
    work_anniversary: AnniversaryLeads
    ageing_out: Leads
    biometrics: Leads
    medical: Leads
    police: Leads
    fees: FeesLeads
    funds_review: FundsReview
    funds_table: Leads
    quarterly_check: QuarterlyLeads
    untold_change: UntoldChange
    invited: InvitedLeads
    unbegun: LeadsAfter
    work: Leads
    slow_paper: LeadsAfter
    biometrics_over: Leads
    service_standard: Leads
    passport_expired: LeadsAfter
    profile_over: LeadsAfter
    no_program: Leads
    draft: Leads
    unsubmitted: LeadsAfter
    nomination_accept: Leads
    nomination_end: Leads
