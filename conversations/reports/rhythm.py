"""The rhythm of what is said unasked: on its own day, or with its neighbour.

What is urgent is said on its day (``rules/reminders.toml: urgent_days``), and so is what was put
off to that day. What is not waits up to five days for the next thing that comes due, if one is in
sight, and there are two such messages in any thirty days at most: what exceeds joins the next
message. Nothing waits past the last day on which it is of use. A message says all that has come due
by then, so nothing has to be remembered of what waits but the day up to which all is dealt with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.chat.session import Preferences
from conversations.chat.turn import Turn
from conversations.reports.pace import Pace, pace
from conversations.reports.wanted import STILL_OPEN, Wanted, key_of, last_day, wanted
from express_entry.deadlines import Deadline

WAITS = 5
"""Days that something may wait for its neighbour."""
MOST, WITHIN = 2, 30
"""So many messages that are not urgent in any so many days."""
HOUR = 9
"""Local hour at which reminders come, or the end of the quiet hours it lies in."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A day on which to remind of something."""

    key: str
    """Cause, date and lead: unique within a chat."""
    on: date
    about: Deadline | None = None
    """None: it was put off to this day."""
    is_urgent: bool = True
    """Whether it is said on its day."""
    latest: date = date.max
    """The last day on which it is of use to say it."""

    @classmethod
    def of(cls, deadline: Deadline, on: date) -> Lead:
        """A reminder of a deadline."""
        latest = date.max
        if deadline.kind not in STILL_OPEN:
            latest = max(on, last_day(deadline) or deadline.on)
        urgent = is_urgent(deadline, on)
        return cls(f"{key_of(deadline)}|{on}", on, deadline, urgent, latest)


def is_urgent(deadline: Deadline, lead: date) -> bool:
    """Whether a reminder of it on that day does not wait."""
    return deadline.urgent_from is not None and lead >= deadline.urgent_from


def hour(preferences: Preferences) -> int:
    """The local hour at which reminders come."""
    return preferences.quiet_to if is_quiet(preferences, HOUR) else HOUR


def is_quiet(preferences: Preferences, at: int) -> bool:
    """Whether a local hour lies in the quiet hours; the same start and end mean none."""
    start, end = preferences.quiet_from, preferences.quiet_to
    if start == end:
        return False
    return start <= at < end if start < end else at >= start or at < end


# ------------------------------------------------------------------------- which


def due(turn: Turn, dates: Wanted, settled: date) -> Iterator[Lead]:
    """What has come due by today and is not dealt with."""
    if settled < turn.today:
        found = dates.since(settled + timedelta(days=1))
        yield from (one for one in _leads(turn, found) if settled < one.on <= turn.today)


def ahead(turn: Turn, dates: Wanted) -> Iterator[Lead]:
    """What comes due from tomorrow on."""
    found = dates.to_plan(turn.today + timedelta(days=1))
    yield from (one for one in _leads(turn, found) if one.on > turn.today)
    for cause, day in turn.session.reminders.snoozed.items():
        yield Lead(f"snoozed|{cause}|{day}", day)


def _leads(turn: Turn, found: Iterable[Deadline]) -> Iterator[Lead]:
    """Of these dates; of whoever has long been silent only what is about to be lost for good."""
    usual = pace(turn) is Pace.USUAL
    for one in found:
        for lead in one.lead_dates:
            if usual or (one.despite_silence and is_urgent(one, lead)):
                yield Lead.of(one, lead)


# ------------------------------------------------------------------------- when


def free_from(said: Sequence[date]) -> date:
    """The first day on which another message that is not urgent can come, after those said on these
    days."""
    return sorted(said)[-MOST] + timedelta(days=WITHIN) if len(said) >= MOST else date.min


def next_day(leads: Sequence[Lead], today: date, said: Sequence[date]) -> date:
    """The day of the next message, today at the earliest; it says all of these that have come due
    by then. ``leads`` are in order; ``said``: the days of the last ones that were not urgent."""
    first = leads[0].on
    day = max(first, today, free_from(said))
    if day <= first + timedelta(days=WAITS):
        until = first + timedelta(days=WAITS)
        for one in leads:
            if one.on > until:
                break
            day = max(day, one.on)
    for one in leads:
        if one.on > day:
            break
        day = min(day, one.on if one.is_urgent else one.latest)
    return max(day, today)


def is_unhurried(leads: Iterable[Lead], day: date, said: Sequence[date]) -> bool:
    """Whether a message of these on a day is one of the two that are not urgent."""
    return day >= free_from(said) and not any(one.is_urgent for one in leads)


def said_on(leads: Iterable[Lead], today: date, said: Sequence[date]) -> list[tuple[Lead, date]]:
    """The day on which each of these is said."""
    days: list[tuple[Lead, date]] = []
    left, counted = sorted(leads, key=lambda one: one.on), list(said)
    while left:
        day = next_day(left, today, counted)
        now = [one for one in left if one.on <= day]
        if is_unhurried(now, day, counted):
            counted.append(day)
        days += [(one, day) for one in now]
        left = [one for one in left if one.on > day]
    return days


def dealt_with(turn: Turn) -> date:
    """The day up to which everything is dealt with."""
    settled = turn.session.reminders.settled
    return min(settled or turn.today, turn.today)


def next_said(turn: Turn, kinds: Sequence[str] = ()) -> tuple[date, Deadline] | None:
    """The next day after today on which something new is said, and what; of some kinds, or all."""
    dates = wanted(turn)
    leads = [*due(turn, dates, dealt_with(turn)), *ahead(turn, dates)]
    days = said_on(leads, turn.today, turn.session.reminders.unhurried)
    found = [
        (day, lead.about)
        for lead, day in days
        if lead.about is not None and lead.on > turn.today
        if not kinds or lead.about.kind in kinds
    ]
    return min(found, key=lambda pair: (pair[0], pair[1].on), default=None)
