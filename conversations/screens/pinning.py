"""Keeping the status line true: switched on, changed, and taken down."""

from __future__ import annotations

from conversations.chat.machine import WELCOME
from conversations.chat.turn import Turn
from conversations.reports.status_line import status_line
from conversations.voice.replies import StatusLine


def keep_status_line(turn: Turn) -> None:
    """At the end of a turn: what is pinned says what has become of this person, or is taken down.
    It comes before everything else that is said, so that the open question stays the last."""
    session = turn.session
    is_wanted = session.preferences.status_line and session.state != WELCOME
    if is_wanted and not turn.forget:
        line = str(status_line(turn))
        if line != session.status_line:
            session.status_line = line
            turn.replies.insert(0, StatusLine(html=line))
    elif session.status_line is not None:
        session.status_line = None
        message = "status-line-erased" if turn.forget else "status-line-off"
        turn.replies.insert(0, StatusLine(html=str(turn.words.say(message)), over=True))
