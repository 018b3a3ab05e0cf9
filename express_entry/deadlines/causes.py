"""What a deadline is, what is true of every one of a cause, and the one place that makes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from express_entry.candidate.identifiers import DeadlineName, Fact
from express_entry.rulebook import Rulebook
from express_entry.rulebook.reminders import RemindersFile

DeadlineKind = Literal[
    "profile",
    "language",
    "eca",
    "passport",
    "permit",
    "invitation",
    "birthday",
    "work",
    "documents",
    "money",
    "check",
    "eligibility",
    "report",
]
"""Groups a person can switch off."""

Meaning = Literal["first_day_without", "last_day", "change_day"]
"""How to read the day of a deadline: the first day on which something no longer counts, the
last day on which something can be done, or the day on which something changes."""

DeadlineFact = Fact | date | tuple[str, ...]
Figures = dict[str, DeadlineFact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One date that matters to one candidate."""

    cause: str
    """Stable name, unique within a person and independent of the day: ``language_test.english``,
    ``eca.0`` (index of the credential), ``police.IN`` …"""
    kind: DeadlineKind
    on: date
    """The deciding whole day; ``meaning`` says how to read it."""
    meaning: Meaning
    lead_dates: tuple[date, ...]
    """The days on which to remind, earliest first; those gone by are included."""
    urgent_from: date | None
    """The day from which on reminding does not wait for a neighbour; None: it always may."""
    despite_silence: bool
    """Whether what is urgent of it also reaches whoever has long been silent."""
    facts: Figures
    """Figures, dates and names for the wording."""
    projected: bool
    """Whether it rests on a test still to be taken."""
    source: str
    """URL of the official text."""


class ReminderLeads(Protocol):
    """When to remind of one cause, as the rule file has it."""

    @property
    def source(self) -> str:
        """URL of the official text on the deadline itself."""

    @property
    def urgent_days(self) -> int | Literal["never"]:
        """A reminder so many days before the deciding day, or fewer, does not wait."""

    @property
    def despite_silence(self) -> bool:
        """Whether what is urgent also reaches whoever has long been silent."""

    @property
    def page(self) -> str | None:
        """URL of the official page on which what helps is booked, ordered or done."""

    def dates(self, day: date) -> tuple[date, ...]:
        """The days on which to remind of something decided on ``day``, earliest first."""

    def urgent_from(self, day: date) -> date | None:
        """The day from which on reminding of it does not wait; None: it always may."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What is the same for every deadline of a cause."""

    kind: DeadlineKind
    meaning: Meaning
    leads: Callable[[RemindersFile], ReminderLeads]
    asks: bool = False
    """Whether it tells or asks something on its day, and is no day to prepare for."""


CAUSES: Mapping[DeadlineName, Cause] = {
    "profile_expiry": Cause("profile", "first_day_without", lambda file: file.profile_expiry),
    "eligibility_lost": Cause(
        "eligibility", "first_day_without", lambda file: file.eligibility_lost
    ),
    "invitation": Cause("invitation", "last_day", lambda file: file.invitation),
    "invitation_over": Cause(
        "invitation", "first_day_without", lambda file: file.invitation_over, asks=True
    ),
    "quarterly_check": Cause("check", "change_day", lambda file: file.quarterly_check),
    "language_test": Cause("language", "first_day_without", lambda file: file.language_test),
    "eca": Cause("eca", "first_day_without", lambda file: file.eca),
    "retake": Cause("language", "change_day", lambda file: file.retake),
    "eca_expected": Cause("eca", "change_day", lambda file: file.eca_expected),
    "passport": Cause("passport", "last_day", lambda file: file.passport),
    "permit": Cause("permit", "last_day", lambda file: file.permit),
    "bridging": Cause("permit", "change_day", lambda file: file.bridging),
    "birthday": Cause("birthday", "change_day", lambda file: file.birthday),
    "work_anniversary.canadian": Cause("work", "change_day", lambda file: file.work_anniversary),
    "work_anniversary.foreign": Cause("work", "change_day", lambda file: file.work_anniversary),
    "ageing_out.cec": Cause("work", "first_day_without", lambda file: file.ageing_out),
    "ageing_out.fswp": Cause("work", "first_day_without", lambda file: file.ageing_out),
    "ageing_out.fstp": Cause("work", "first_day_without", lambda file: file.ageing_out),
    "ageing_out.crs_canadian": Cause("work", "first_day_without", lambda file: file.ageing_out),
    "ageing_out.crs_foreign": Cause("work", "first_day_without", lambda file: file.ageing_out),
    "biometrics": Cause("documents", "last_day", lambda file: file.biometrics),
    "medical": Cause("documents", "first_day_without", lambda file: file.medical),
    "police": Cause("documents", "first_day_without", lambda file: file.police),
    "fees": Cause("money", "change_day", lambda file: file.fees),
    "funds_review": Cause("money", "last_day", lambda file: file.funds_review),
    "funds_table": Cause("money", "change_day", lambda file: file.funds_table),
    "untold": Cause("report", "change_day", lambda file: file.untold_change),
    "invited": Cause("invitation", "change_day", lambda file: file.invited, asks=True),
    "unbegun": Cause("invitation", "change_day", lambda file: file.unbegun, asks=True),
    "work": Cause("invitation", "change_day", lambda file: file.work, asks=True),
    "slow_paper": Cause("documents", "change_day", lambda file: file.slow_paper, asks=True),
    "biometrics_over": Cause(
        "documents", "change_day", lambda file: file.biometrics_over, asks=True
    ),
    "service_standard": Cause("documents", "change_day", lambda file: file.service_standard),
    "passport_expired": Cause(
        "passport", "change_day", lambda file: file.passport_expired, asks=True
    ),
    "profile_over": Cause("profile", "change_day", lambda file: file.profile_over, asks=True),
    "no_program": Cause("eligibility", "change_day", lambda file: file.no_program, asks=True),
    "draft": Cause("profile", "last_day", lambda file: file.draft),
    "unsubmitted": Cause("profile", "change_day", lambda file: file.unsubmitted, asks=True),
    "nomination_accept": Cause("profile", "last_day", lambda file: file.nomination_accept),
    "nomination_end": Cause("profile", "last_day", lambda file: file.nomination_end),
}
"""Adding a cause: its name in ``identifiers``, a line here, its leads in ``rules/reminders.toml``,
where it is worked out, and its words."""


def is_prepared_for(cause: str) -> bool:
    """Whether a date of a cause is one to prepare for: it stands among the dates. An invitation
    that is over is none: its last day is."""
    of_cause = (one for name, one in CAUSES.items() if _is_of(cause, name))
    return not any(one.asks for one in of_cause)


def page_of(rules: Rulebook, cause: str) -> str | None:
    """The official page on which what helps with a cause is booked, ordered or done; None where
    there is none."""
    pages = (one.leads(rules.reminders).page for name, one in CAUSES.items() if _is_of(cause, name))
    return next(pages, None)


def _is_of(cause: str, name: str) -> bool:
    return f"{cause}.".startswith(f"{name}.")


def deadline(
    rules: Rulebook,
    name: DeadlineName,
    on: date,
    facts: Figures,
    *,
    of: str | int | None = None,
    projected: bool = False,
    source: str | None = None,
    unasked: bool = True,
) -> Deadline:
    """The deadline of a cause on a day; ``of`` tells two of one cause apart (a language, a
    country), ``source`` is another text than the one its leads name. One that is not told
    ``unasked`` stands among the dates, and nobody is reminded of it."""
    cause = CAUSES[name]
    leads = cause.leads(rules.reminders)
    return Deadline(
        cause=name if of is None else f"{name}.{of}",
        kind=cause.kind,
        on=on,
        meaning=cause.meaning,
        lead_dates=leads.dates(on) if unasked else (),
        urgent_from=leads.urgent_from(on),
        despite_silence=leads.despite_silence,
        facts=facts,
        projected=projected,
        source=source or leads.source,
    )
