"""The dates page, and its dates as a file for a calendar."""

from __future__ import annotations

from typing import Any

from conversations.chat.scene import Scene
from conversations.reports import deadlines, together
from conversations.reports.calendar import lapsed
from conversations.screens.base import TO_SCORE, Tap, Window, opens, simply, taps, window
from conversations.screens.exporting import give_calendar
from conversations.screens.moves import CONTINUE
from conversations.voice.replies import Button, Card


def _show_timeline(scene: Scene, args: dict[str, Any]) -> Card:
    rows: list[tuple[Button, ...]] = []
    if together.upcoming(scene) or lapsed(scene):
        rows.append((CALENDAR.button(scene),))
    rows.append((TO_SCORE.button(scene), TO_LIFE.button(scene)))
    if scene.current is not None:
        rows.append((CONTINUE.button(scene),))
    return scene.card(deadlines.timeline(scene), tuple(rows))


CALENDAR = Tap("ics", simply(give_calendar), "button-calendar")
TO_LIFE = opens("status", "life", "button-status", control=True)

window("timeline", Window(_show_timeline, taps(CALENDAR, TO_SCORE, TO_LIFE, CONTINUE)))
