"""What is said to whoever has been silent for so long that their answers are to be erased
(``chat/silence.py``): the question in time, and the farewell."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.session import Silent
from conversations.chat.silence import KEY, WARNED_BEFORE
from conversations.chat.turn import Turn
from conversations.screens import acting, reminding
from conversations.voice.replies import Notice


def speak(turn: Turn) -> bool:
    """Say what is noted to be said; whether everything is erased."""
    noted = turn.session.reminders.silent
    if noted is None or noted.step == "warned":
        return False
    if noted.step == "warn":
        turn.replies.append(_ask(turn, noted))
        return False
    turn.close_card()
    turn.say(turn.words.say("silent-erased"))
    turn.forget = True
    return True


def _ask(turn: Turn, noted: Silent) -> Notice:
    words, memory, seen = turn.words, turn.session.reminders, turn.session.active_on
    assert seen is not None, "whoever was never here is not asked"
    # However late it is said, there is time enough to answer.
    until = max(noted.on, turn.today + WARNED_BEFORE)
    memory.silent = Silent(step="warned", on=until)
    number = acting.remember(turn, [f"{KEY}|{turn.today}"], [], turn.today)
    said = [
        words.say("silent-question", date=words.date(seen)),
        words.say("silent-unless", date=words.date(until)),
    ]
    rows = tuple((one.button(turn, number),) for one in reminding.KEEPING)
    return Notice(html=str(Markup("\n\n").join(said)), rows=rows)
