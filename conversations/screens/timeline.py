"""The dates page, and its dates as a file for a calendar."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports import deadlines, together
from conversations.reports.calendar import lapsed
from conversations.screens.exporting import give_calendar
from conversations.screens.moves import CONTINUE, FILE, file_button
from conversations.screens.window import TO_SCORE, Tap, Window, opens, simply, taps, window
from conversations.voice.replies import Button, Card


def _show_timeline(turn: Turn, args: dict[str, Any]) -> Card:
    rows: list[tuple[Button, ...]] = []
    if together.upcoming(turn) or lapsed(turn):
        rows.append((CALENDAR.button(turn),))
    if turn.session.state not in PAST_SCORE:
        rows.append((MONTHS.button(turn),))
    if (file := file_button(turn)) is not None:
        rows.append((file,))
    rows.append((TO_SCORE.button(turn), TO_LIFE.button(turn)))
    if turn.current is not None:
        rows.append((CONTINUE.button(turn),))
    return turn.card(deadlines.timeline(turn), tuple(rows))


CALENDAR = Tap("ics", simply(give_calendar), "button-calendar")
MONTHS = opens("months", "months", "button-months")
TO_LIFE = opens("status", "life", "button-status", control=True)

window(
    "timeline", Window(_show_timeline, taps(CALENDAR, MONTHS, TO_SCORE, TO_LIFE, FILE, CONTINUE))
)
