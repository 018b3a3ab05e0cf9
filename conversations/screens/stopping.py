"""Stopping reminders and turning them on again: stop means stop, and on again says what is next."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.life import invitation_ends_on
from conversations.chat.machine import APPLIED, INVITED, LIFE
from conversations.chat.turn import Turn
from conversations.interview.reading import answers
from conversations.reports.deadline_figures import day_said
from conversations.reports.deadlines import title
from conversations.reports.pool import UNTOLD
from conversations.reports.rhythm import next_said
from conversations.screens import moves
from conversations.screens.window import Tap, Window, opens, show, simply, taps, window
from conversations.voice.replies import Card
from conversations.voice.wording import fold

WITHOUT_DATES = ("rules", "rounds")
"""Kinds that have no date to name."""


def is_asked_first(turn: Turn) -> bool:
    """Whether much would be lost by silence: an invitation, or a letter for biometrics, is open."""
    session, last = turn.session, invitation_ends_on(turn.session.life)
    if session.state == INVITED:
        return last is not None and last >= turn.today
    letter = session.life.biometrics_letter_on
    return session.state == APPLIED and letter is not None and not session.life.biometrics_done


def stop_all(turn: Turn) -> None:
    """No reminder any more, and none that was put off either."""
    turn.session.preferences.all_stopped = True


def stop(turn: Turn) -> None:
    """The person asked for it in words: at once, or after one question where much is at stake."""
    asked = turn.session.screen.name == "stop_reminders"
    turn.close_card()
    if not asked and (is_asked_first(turn) or turn.current is not None):
        show(turn, "stop_reminders")
        return
    stop_all(turn)
    turn.note(turn.words.say("reminder-all-stopped"))
    if turn.current is not None:
        moves.resume(turn)
    else:
        show(turn, "settings")


def is_held_back(turn: Turn) -> bool:
    """Whether reminders are stopped, or come once a year."""
    preferences = turn.session.preferences
    return preferences.all_stopped or preferences.yearly_from is not None


def turn_on(turn: Turn, *kinds: str) -> Markup:
    """Reminders, or some kinds of them, are on again: what to say of it, with the next date."""
    words, session = turn.words, turn.session
    if not kinds:
        session.preferences.all_stopped, session.preferences.yearly_from = False, None
    dateless = bool(kinds) and all(kind.partition(".")[0] in WITHOUT_DATES for kind in kinds)
    if session.state not in LIFE or dateless:
        return words.say("reminders-on")
    found = next_said(turn, kinds)
    if found is None:
        return words.say("reminders-on-none")
    lead, deadline = found
    if deadline.cause.startswith(UNTOLD):
        # What waits to be told has no day of its own.
        return words.say("reminders-on-untold", lead=words.date(lead))
    return words.say(
        "reminders-on-next",
        what=title(turn, deadline),
        date=day_said(turn, deadline),
        lead=words.date(lead),
    )


def _show_stop(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    open_now = "invitation" if turn.session.state == INVITED else "biometrics"
    what = open_now if is_asked_first(turn) else "none"
    return turn.card(
        [words.say("stop-question", open=what)],
        (
            (STOP_ALL.button(turn),),
            (KINDS.button(turn),),
            (KEEP.button(turn),),
        ),
    )


def _stop_all(turn: Turn) -> None:
    stop_all(turn)
    turn.note(turn.words.say("reminder-all-stopped"))
    moves.leave(turn)


def _keep(turn: Turn) -> None:
    turn.note(turn.words.say("reminders-kept"))
    moves.leave(turn)


STOP_ALL = Tap("all", simply(_stop_all), "button-stop-all")
KINDS = opens("settings_kinds", "kinds", "button-kinds")
KEEP = Tap("keep", simply(_keep), "button-keep-reminders")


def _read_stop(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    yes = answers.read_yes_no(text, turn.words)
    if yes is None and fold(text) in turn.words.words("words-stop"):
        yes = True
    if yes is None:
        return False
    (_stop_all if yes else _keep)(turn)
    return True


window("stop_reminders", Window(_show_stop, taps(STOP_ALL, KINDS, KEEP), _read_stop))
