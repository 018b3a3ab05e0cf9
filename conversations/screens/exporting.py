"""The calendar given away: what was exported is remembered, so that a later file replaces it."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.reports.calendar import calendar


def give_calendar(turn: Turn) -> None:
    """Send the deadlines as a file, under an identifier that is the person's own."""
    session = turn.session
    session.calendar_id = session.calendar_id or turn.new_id
    export = calendar(turn, session.calendar_id)
    session.exported = export.entries
    turn.replies.append(export.document)
