"""What a button does to how often somebody is written to; each can be taken back."""

from __future__ import annotations

from conversations.chat.session import SentReminder
from conversations.chat.turn import Turn
from conversations.screens import acting, stopping


def usual(turn: Turn, sent: SentReminder) -> bool:
    """Reminders come as they come."""
    turn.session.preferences.yearly_from = None
    turn.say(turn.words.say("pace-usual"))
    return True


def yearly(turn: Turn, sent: SentReminder) -> bool:
    """One summary a year."""
    turn.session.preferences.yearly_from = turn.today
    acting.answer(turn, sent, turn.words.say("pace-yearly"), acting.UNDO_PACE)
    return True


def stop(turn: Turn, sent: SentReminder) -> bool:
    """Nothing any more."""
    stopping.stop_all(turn)
    acting.answer(turn, sent, turn.words.say("reminder-all-stopped"), acting.UNDO_PACE)
    return True
