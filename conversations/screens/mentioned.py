"""What has changed meanwhile, and what a person is still owed, on the next card."""

from __future__ import annotations

from conversations.chat.machine import WELCOME
from conversations.chat.turn import Turn
from conversations.reports.changes import since_last_time


def mention_changes(turn: Turn) -> None:
    """On the first event of another day: what has changed meanwhile, on the next card."""
    for message in turn.session.to_tell:
        turn.note(turn.words.say(message))
    seen = turn.session.seen_on
    if seen is not None and seen < turn.today and turn.session.state != WELCOME:
        for line in since_last_time(turn):
            turn.note(line)
        turn.session.seen_on = turn.today
