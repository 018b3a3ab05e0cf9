"""The dates a person wants to hear of, judged as of today.

What is ahead is as it stands today. A date that has gone by, during a downtime or while it was put
off, is spoken of only if it held on its own day, with everything known by now: a profile whose
invitation has lapsed does not leave the pool two months later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from conversations.chat.life import candidacy_of
from conversations.chat.session import SentReminder
from conversations.chat.turn import Turn
from conversations.reports.pool import pool_profile, to_tell
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.deadlines import Deadline, deadlines

HORIZON = 400
"""Days ahead that are looked at."""
KINDS = (
    "profile",
    "eligibility",
    "invitation",
    "documents",
    "language",
    "eca",
    "passport",
    "permit",
    "birthday",
    "work",
    "money",
    "check",
    "report",
    "rules",
    "rounds",
    "interview",
)
"""Kinds of reminder, each of which can be stopped."""
STILL_OPEN = ("check", "report")
"""Kinds that ask for something which their day does not end."""


@dataclass
class Wanted:
    """What one person is reminded of; see the module."""

    turn: Turn
    profile: Profile
    candidacy: Candidacy
    to_tell: tuple[Deadline, ...]
    _known: dict[date, tuple[Deadline, ...]] = field(default_factory=dict)

    def as_of(self, day: date) -> tuple[Deadline, ...]:
        """The dates ahead on a day, of the kinds that are wanted and not done with."""
        if day not in self._known:
            memory, stopped = self.turn.session.reminders, self.turn.session.preferences.stopped
            found = deadlines(self.profile, self.candidacy, day, horizon_days=HORIZON)
            self._known[day] = tuple(
                one
                for one in (*found, *self.to_tell)
                if one.kind not in stopped and key_of(one) not in memory.done
            )
        return self._known[day]

    def since(self, first: date) -> list[Deadline]:
        """What is ahead today, and what was ahead on ``first`` and has gone by since, if it held
        on its day."""
        today = self.turn.today
        found = list(self.as_of(today))
        if first < today:
            gone_by = (one for one in self.as_of(first) if one.on < today)
            found += [one for one in map(self._on_its_day, gone_by) if one and one not in found]
        return found

    def about(self, sent: str) -> Deadline | None:
        """What a reminder's cause (with its day) is about as things stand: the date itself, or
        where facts have moved it; None if there is nothing left of it."""
        cause, _, on = sent.partition("|")
        today = self.turn.today
        day = date.fromisoformat(on) if on else today
        ahead = next((one for one in self.as_of(today) if one.cause == cause), None)
        if day >= today:
            return ahead
        gone_by = next((one for one in self.as_of(day) if one.cause == cause), None)
        if gone_by is not None and gone_by.on < today:
            return self._on_its_day(gone_by)
        return ahead if gone_by is not None else None

    def to_plan(self, first: date) -> list[Deadline]:
        """Everything that may be due from ``first`` on. Each cause has one day at a time, so also
        as of tomorrow, when today's has been said."""
        tomorrow = self.turn.today + timedelta(days=1)
        found = {key_of(one): one for day in sorted({first, tomorrow}) for one in self.as_of(day)}
        return list(found.values())

    def _on_its_day(self, gone_by: Deadline) -> Deadline | None:
        that_day = self.as_of(gone_by.on)
        return next((one for one in that_day if key_of(one) == key_of(gone_by)), None)


def wanted(turn: Turn) -> Wanted:
    """The dates of this person, as IRCC's profile and the answers stand now."""
    candidacy = candidacy_of(turn.session.life)
    return Wanted(turn, pool_profile(turn), candidacy, tuple(to_tell(turn)))


def key_of(deadline: Deadline) -> str:
    """A date of a cause, as reminders remember it."""
    return f"{deadline.cause}|{deadline.on}"


def last_day(deadline: Deadline) -> date | None:
    """The last day on which being reminded is of use; None where there is no such day."""
    if deadline.meaning == "last_day":
        return deadline.on
    return deadline.on - timedelta(days=1) if deadline.meaning == "first_day_without" else None


def snooze_limit(turn: Turn, sent: SentReminder) -> date | None:
    """The last day to which a reminder can be put off: that of the first date in it that is
    still ahead; None where none has a last day."""
    dates = wanted(turn)
    days = [
        day
        for one in map(dates.about, sent.causes)
        if one is not None and (day := last_day(one)) is not None and day >= turn.today
    ]
    return min(days, default=None)
