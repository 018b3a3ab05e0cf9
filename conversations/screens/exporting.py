"""The calendar given away: what was exported is remembered, so that a later file replaces it."""

from __future__ import annotations

from conversations.chat.scene import Scene
from conversations.reports.calendar import calendar


def give_calendar(scene: Scene) -> None:
    """Send the deadlines as a file, under an identifier that is the person's own."""
    session = scene.session
    session.calendar_id = session.calendar_id or scene.new_id
    export = calendar(scene, session.calendar_id)
    session.exported = export.entries
    scene.replies.append(export.document)
