"""To be reminded of the unfinished interview on a day that the person names."""

from __future__ import annotations

from datetime import date, timedelta

from conversations.chat.turn import Turn
from conversations.interview.reading.days_ahead import read_day_ahead
from conversations.screens.window import show_again

KIND = "interview"
"""The kind of reminder that a nudge is."""


def typed(turn: Turn, said: str) -> bool:
    """Whether folded words ask to be reminded on a day: "remind me tomorrow". The question stays
    open, and the answers kept."""
    day = _day(turn, said)
    if day is None:
        return False
    memory, preferences, words = turn.session.reminders, turn.session.preferences, turn.words
    turn.understood = "command:reminders"
    turn.close_card()
    if preferences.all_stopped:
        turn.note(words.say("nudge-stopped"))
    else:
        preferences.stopped = [kind for kind in preferences.stopped if kind != KIND]
        memory.nudge_on, memory.planned_nudge = day, False
        turn.note(words.say("nudge-on", date=words.date(day)))
    turn.brief = True
    show_again(turn)
    return True


def _day(turn: Turn, said: str) -> date | None:
    """The day still to come that is asked for; the next one where none is named."""
    leads = sorted(turn.words.words("words-nudge"), key=len, reverse=True)
    lead = next((one for one in leads if said == one or said.startswith(one + " ")), None)
    if lead is None:
        return None
    left = said.removeprefix(lead).strip()
    if left in ("", *turn.words.words("words-nudge", "later")):
        return turn.today + timedelta(days=1)
    read = read_day_ahead(left, turn.words, turn.today)
    day = date.fromisoformat(read) if isinstance(read, str) else turn.today
    return day if day > turn.today else None
