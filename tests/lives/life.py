"""A whole life in minutes: a chat with a clock that is moved from one planned moment to the next.

As the bot does, it keeps the newest plan and wakes the conversation at each moment of it in order
with the person's local time. Nobody is woken twice for the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import UTC, date, datetime, time, timedelta
from functools import wraps
from itertools import count
from typing import Any, ParamSpec
from zoneinfo import ZoneInfo

from conversations.chat import session as sessions
from conversations.chat.session import SentReminder, Session
from conversations.chat.turn import FLOW
from conversations.conversation import handle
from conversations.interview.walk import walk
from conversations.reminders import Planned
from conversations.voice.events import Due, Event, Location, Tapped
from conversations.voice.replies import Button, Notice
from express_entry import rulebook
from tests.bot_api.html import parse_html
from tests.conversations.story import BEFORE, ON_TELEGRAM, Chat, checked_rows, checked_text
from tests.lives import calm

EARLIER = {
    "Done": "done",
    "Done, IRCC knows": "told",
    "All dates": "dates",
    "In 1 day": "day",
    "In 1 week": "week",
    "On a date": "date",
    "No more of this kind": "kind",
    "Stop all reminders": "all",
    "Look through the list": "check",
}
"""Buttons that stood below every reminder, and what they carry."""
Asked = ParamSpec("Asked")
_NUMBERS = count()
_HEADLINE = re.compile(r"^(.+) · (\d{1,2} \w+ \d{4}, .+)\.$")


class Life(Chat):
    """One person through the years."""

    def __init__(
        self, day: date = BEFORE, session: Session | None = None, zone: str = "America/Toronto"
    ) -> None:
        super().__init__(day, session)
        self.default_zone = zone
        self.new_id = "first"
        """An identifier that nobody else is given."""
        self.plan: tuple[Planned, ...] = ()
        self.told: list[str] = []
        """Each reminder: the local moment, and what it is about."""
        self.reminders: list[Notice] = []
        self.sent: list[SentReminder] = []
        """What is remembered of each for its buttons."""
        self.calm: list[date] = []
        """The days of those that were not urgent."""
        self.now = self._at(day, 12)

    # -------------------------------------------------------------- time

    @property
    def zone(self) -> ZoneInfo:
        known = self.session.preferences.zone if self.session else None
        return ZoneInfo(known or self.default_zone)

    def _at(self, day: date, hour: int) -> datetime:
        return datetime.combine(day, time(hour), self.zone).astimezone(UTC)

    def until(self, day: str, hour: int = 12) -> Life:
        """Live on to an hour of a day, being woken at every planned moment."""
        return self._until(self._at(date.fromisoformat(day), hour))

    def _until(self, end: datetime) -> Life:
        assert end >= self.now, "time does not go back"
        woken: tuple[Planned, ...] | None = None
        while self.plan:
            due = max(self.now, min(one.due for one in self.plan))
            if due > end:
                break
            assert woken != self.plan or due > self.now, "woken for the very same a moment ago"
            self.now, woken = due, self.plan
            local = due.astimezone(self.zone)
            self.today = local.date()
            self._happens(Due(local))
        self.now = end
        self.today = end.astimezone(self.zone).date()
        return self

    def is_woken(self) -> Life:
        """The bot wakes the chat at this moment."""
        self._happens(Due(self.now.astimezone(self.zone)))
        return self

    def without_the_bot_until(self, day: str, hour: int = 12) -> Life:
        """The bot is down (or blocked) until that hour of that day, then runs again."""
        self.now = self._at(date.fromisoformat(day), hour)
        self.today = self.now.astimezone(self.zone).date()
        return self._until(self.now)

    # -------------------------------------------------------------- what the person does

    def says(self, *texts: str) -> Life:
        super().says(*texts)
        return self

    def command(self, name: str) -> Life:
        super().command(name)
        return self

    def taps(self, *labels: str) -> Life:
        super().taps(*labels)
        return self

    def does(self, *steps: str) -> Life:
        super().does(*steps)
        return self

    def shares_position(self, latitude: float, longitude: float) -> Life:
        self._happens(Location(latitude, longitude))
        return self

    def presses(self, label: str, reminder: int = -1, message_id: int | None = 900) -> Life:
        """A button on a reminder, the last one unless said otherwise; one that reminders of earlier
        releases had acts as it stands on people's phones."""
        buttons = self.buttons_of(reminder)
        found = [b for b in buttons if b.label == label]
        labels = [b.label for b in buttons]
        if not found and label in EARLIER:
            number = (buttons[0].data or "").split(".")[1]
            self._happens(Tapped(f"{FLOW}.{number}.{EARLIER[label]}", message_id))
            return self
        assert len(found) == 1, f"{len(found)} buttons {label!r} among {labels}"
        self._happens(Tapped(found[0].data or "", message_id))
        return self

    def taps_below(self, label: str) -> Life:
        """The button below the line that answered the last button."""
        [said] = [reply for reply in self.replies if isinstance(reply, Notice)]
        [button] = [one for row in said.rows for one in row if one.label == label]
        self._happens(Tapped(button.data or "", 901))
        return self

    def buttons_of(self, reminder: int = -1) -> tuple[Button, ...]:
        return checked_rows(self.reminders[reminder].rows)

    def text_of(self, reminder: int = -1) -> str:
        return checked_text(self.reminders[reminder].html)

    # -------------------------------------------------------------- one event

    def _happens(self, event: Event) -> Chat:
        before = None if self.session is None else sessions.dump(self.session)
        put_off = [*self.session.reminders.snoozed.values()] if self.session else []
        answered = handle(
            self.session,
            event,
            self.today,
            zone=self.default_zone,
            new_id=self.new_id,
            front=ON_TELEGRAM,
        )
        if self.session is not None:
            assert sessions.dump(self.session) == before, "the session given was changed"
        self.session = answered.session
        if answered.session is not None:
            self.session = sessions.load(sessions.dump(answered.session))
            assert self.session == answered.session, "the session did not survive being stored"
        if answered.plan is not None:
            self.plan = answered.plan
            assert all(one.due.utcoffset() == timedelta(0) for one in answered.plan), "not in UTC"
        self.replies = answered.replies
        for reply in answered.replies:
            if isinstance(reply, Notice) and isinstance(event, Due):
                self._reminded(reply)
                self._counted(reply, put_off)
            else:
                self._shows(reply)
        return self

    def _counted(self, notice: Notice, put_off: list[date]) -> None:
        """No thirty days have three messages that are not urgent."""
        assert self.session is not None
        sent = self.session.reminders.sent[calm.number_of(notice)]
        if calm.is_calm(sent, self.today) and not any(day <= self.today for day in put_off):
            self.calm.append(self.today)
            calm.check(self.calm)

    def _reminded(self, notice: Notice) -> None:
        local = self.now.astimezone(self.zone)
        assert self.session is not None
        self.reminders.append(notice)
        self.sent.append(self.session.reminders.sent[calm.number_of(notice)])
        self.told.append(f"{local:%Y-%m-%d %H:%M} {' + '.join(headlines(notice))}")


def headlines(notice: Notice) -> list[str]:
    """What a reminder is about: "Your passport expires", once for each date in it."""
    lines = parse_html(notice.html)[0].splitlines()
    found = [match[1] for line in lines if (match := _HEADLINE.match(line))]
    return found or [lines[0]]


PERSON: dict[str, Any] = {
    # Of 30; 31 on 15 June 2027, which costs 6 points (105 to 99, single).
    "birth_date": "1996-06-15",
    "marital_status": "single",
    "destination": "ON",
    "residence": "IN",
    "work_permit": False,
    # Two years of test: to 9 March 2028.
    "english.test": "ielts_general",
    "english.date": "2026-03-10",
    "english.listening": "8",
    "english.reading": "7.5",
    "english.writing": "7",
    "english.speaking": "7",
    "french.test": "none",
    "french.plan": "none",
    # Five years of assessment: to 1 February 2030.
    "credential.0.level": "bachelors",
    "credential.0.country": "IN",
    "credential.0.completed": "2017-06",
    "credential.0.assessed": True,
    "credential.0.eca_body": "WES",
    "credential.0.eca_date": "2025-02-02",
    "credential.0.eca_level": "bachelors",
    "credential.0.more": False,
    # More than three years abroad, the most that counts; it goes on, so nothing ages out.
    "has_work": True,
    "job.0.title": "software developer",
    "job.0.noc": "21232",
    "job.0.country": "IN",
    "job.0.start": "2019-03-01",
    "job.0.end": "now",
    "job.0.hours": "40",
    "job.0.paid": True,
    "job.0.self_employed": False,
    "job.0.more": False,
    "certificate": False,
    "sibling": False,
    "relative": False,
    "studied_in_canada": False,
    "nomination": False,
    "has_offer": False,
    "children": 0,
    "funds": 20000,
    "passport": "2033-05-05",
}
"""A single software developer in India, who meets the Skilled Worker Program (CLB 9 24, bachelor's
21, experience 15, age 12: 72 points) and no other."""


def kept(begin: Callable[Asked, Life]) -> Callable[Asked, Life]:
    """Somebody brought to a place: the way there is walked once under the same rules, and each who
    asks gets a life of its own."""
    name = f"kept {begin.__module__} {begin.__qualname__} {next(_NUMBERS)}"

    @wraps(begin)
    def brought(*args: Asked.args, **options: Asked.kwargs) -> Life:
        known: dict[str, Life] = rulebook.default().remember(name, lambda _: {})
        key = repr((args, options))
        if key not in known:
            known[key] = begin(*args, **options)
        return deepcopy(known[key])

    return brought


def scored(
    day: date = BEFORE,
    *,
    zone: str | None = None,
    without: tuple[str, ...] = (),
    answers: Mapping[str, Any] | None = None,
) -> Life:
    """Somebody who has just seen the score."""
    return _scored(day, zone, without, dict(answers or {}))


@kept
def _scored(day: date, zone: str | None, without: tuple[str, ...], answers: dict[str, Any]) -> Life:
    stored = sessions.new("en")
    told = PERSON | answers
    stored.answers = {key: value for key, value in told.items() if key not in without}
    stored.skipped = [a.key for a in walk(stored.answers).asked if a.key not in stored.answers]
    stored.agreed_on = stored.begun_on = stored.seen_on = stored.active_on = day
    stored.state = "review"
    stored.preferences.zone = zone
    life = Life(day, stored)
    life.command("/edit").taps("All correct")
    assert life.state == "scored", life.card
    return life


@kept
def submitted(on: str = "2026-10-05", **options: Any) -> Life:
    """Somebody who submitted the profile on a day and says so on that day."""
    life = scored(**options).until(on)
    life.does("/submitted", "[Today", "[Skip")
    assert life.state == "submitted"
    return life
