"""The deadlines as an iCalendar file. Identifiers are stable, so that importing it again updates
the entries instead of doubling them, and differ between people, so that nobody's are replaced by
another's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from conversations.chat.session import Exported
from conversations.chat.turn import Turn
from conversations.reports.deadlines import estimate_note, explained, title
from conversations.reports.rhythm import hour
from conversations.reports.together import upcoming
from conversations.voice.replies import Document
from conversations.voice.wording import plain
from express_entry.deadlines import Deadline

if TYPE_CHECKING:
    from icalendar import Alarm, Event

DOMAIN = "express-entry-assistant"


@dataclass(frozen=True, slots=True)
class Export:
    """The file, and the entries that whoever takes it has from now on, by cause."""

    document: Document
    entries: dict[str, Exported]


def calendar(turn: Turn, calendar_id: str) -> Export:
    """A file with an all-day entry for each deadline, and an alarm at each lead that is wanted.

    A calendar keeps what it was given. So what was exported before and has no cause any more is
    in the file as cancelled: importing it takes the entry, or at least its alarms, away."""
    from icalendar import Calendar

    words = turn.words
    made = Calendar()
    made.add("prodid", f"-//{DOMAIN}//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", words.plain("calendar-name"))
    exported: dict[str, Exported] = {}
    for deadline in upcoming(turn):
        entry = _entry(turn, f"{deadline.cause}.{calendar_id}", deadline.on, title(turn, deadline))
        note = estimate_note(turn, [deadline])
        as_of = words.say("calendar-as-of", date=words.date(turn.today))
        lines = [*explained(turn, deadline), *([note] if note else []), as_of]
        entry.add("description", "\n".join(plain(line) for line in lines))
        for lead in _wanted_leads(turn, deadline):
            entry.add_component(_alarm(turn, deadline.on - lead, title(turn, deadline)))
        made.add_component(entry)
        exported[deadline.cause] = Exported(on=deadline.on, title=title(turn, deadline))
    for cause, gone in lapsed(turn).items():
        entry = _entry(turn, f"{cause}.{calendar_id}", gone.on, gone.title)
        entry.add("status", "CANCELLED")
        made.add_component(entry)
        exported[cause] = gone
    document = Document(
        name="express-entry-deadlines.ics",
        content=made.to_ical().decode(),
        caption=words.plain("calendar-caption"),
    )
    return Export(document, exported)


def lapsed(turn: Turn) -> dict[str, Exported]:
    """The entries exported before, still ahead, whose cause is gone."""
    causes = {deadline.cause for deadline in upcoming(turn)}
    return {
        cause: entry
        for cause, entry in turn.session.exported.items()
        if cause not in causes and entry.on >= turn.today
    }


def _entry(turn: Turn, name: str, on: date, headline: str) -> Event:
    """An all-day entry, which replaces the one of the same name exported before."""
    from icalendar import Event

    entry = Event()
    entry.add("uid", f"{name}@{DOMAIN}")
    entry.add("dtstamp", datetime.combine(turn.today, time(0), UTC))
    # A later file must replace the entry: its sequence is higher, also on the same day.
    entry.add("sequence", turn.today.toordinal() * 2000 + min(turn.session.turn, 1999))
    entry.add("dtstart", on)
    entry.add("dtend", on + timedelta(days=1))
    entry.add("summary", headline)
    entry.add("transp", "TRANSPARENT")
    return entry


def _wanted_leads(turn: Turn, deadline: Deadline) -> tuple[date, ...]:
    """The days ahead on which to ring: none of what was stopped, or called done."""
    preferences = turn.session.preferences
    done = f"{deadline.cause}|{deadline.on}" in turn.session.reminders.done
    if preferences.all_stopped or deadline.kind in preferences.stopped or done:
        return ()
    return tuple(lead for lead in deadline.lead_dates if lead > turn.today)


def _alarm(turn: Turn, before: timedelta, headline: str) -> Alarm:
    """It rings at the hour at which reminders come."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", headline)
    alarm.add("trigger", timedelta(hours=hour(turn.session.preferences)) - before)
    return alarm
