"""The deadlines as an iCalendar file. Identifiers are stable, so that importing it again updates
the entries instead of doubling them, and differ between people, so that nobody's are replaced by
another's."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from conversations.replies import Document
from conversations.reports.deadlines import estimate_note, explained, title, upcoming
from conversations.scene import Scene
from conversations.wording import plain

DOMAIN = "express-entry-assistant"


def calendar(scene: Scene) -> Document:
    """A file with an all-day entry for each deadline, and an alarm at each lead."""
    from icalendar import Alarm, Calendar, Event

    words, session = scene.words, scene.session
    session.calendar_id = session.calendar_id or scene.new_id
    made = Calendar()
    made.add("prodid", f"-//{DOMAIN}//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", words.plain("calendar-name"))
    for deadline in upcoming(scene):
        entry = Event()
        entry.add("uid", f"{deadline.cause}.{session.calendar_id}@{DOMAIN}")
        entry.add("dtstamp", datetime.combine(scene.today, time(0), UTC))
        # A later file must replace the entry: its sequence is higher, also on the same day.
        turn = min(session.turn, 1999)
        entry.add("sequence", scene.today.toordinal() * 2000 + turn)
        entry.add("dtstart", deadline.on)
        entry.add("dtend", deadline.on + timedelta(days=1))
        headline = title(scene, deadline)
        note = estimate_note(scene, [deadline])
        told = words.say("calendar-as-of", date=words.date(scene.today))
        entry.add("summary", headline)
        lines = [*explained(scene, deadline), *([note] if note else []), told]
        entry.add("description", "\n".join(plain(line) for line in lines))
        entry.add("transp", "TRANSPARENT")
        for lead in deadline.lead_dates:
            if lead <= scene.today:
                continue
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", headline)
            alarm.add("trigger", timedelta(hours=9) - (deadline.on - lead))
            entry.add_component(alarm)
        made.add_component(entry)
    return Document(
        name="express-entry-deadlines.ics",
        content=made.to_ical().decode(),
        caption=words.plain("calendar-caption"),
    )
