"""A submission told after the last profile has ended: whether it is of a new one, asked once."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.chat import life, machine
from conversations.chat.turn import Turn
from conversations.reports.status import shown_state
from conversations.screens import happening
from conversations.screens.window import Tap, Window, opens, taps, window
from conversations.voice.replies import Card

_BY_TIME = {"submitted-over": "expire", "invited-over": "lapse"}
"""What has happened to a profile whose time is over, though nobody has said so."""


def _show_anew(turn: Turn, args: dict[str, Any]) -> Card:
    words, so_far = turn.words, turn.session.life
    by_time = _BY_TIME.get(shown_state(turn))
    ended = so_far.ended_on if by_time is None else _ended_by_time(turn, by_time)
    assert ended is not None, "a profile that has not ended"
    text = words.say("submit-anew", date=words.date(ended))
    return turn.card([text], ((NEW.button(turn),), (OLD.button(turn),)))


def _ended_by_time(turn: Turn, event: str) -> date | None:
    so_far = turn.session.life
    return life.invitation_ends_on(so_far) if event == "lapse" else life.expires_on(so_far)


def _is_new(turn: Turn, args: dict[str, Any], value: str) -> None:
    by_time = _BY_TIME.get(shown_state(turn))
    if by_time is not None:
        life.happen(turn, by_time, _ended_by_time(turn, by_time) or turn.today)
    life.happen(turn, "start_afresh", turn.today)
    assert turn.session.state == machine.SCORED, "a new profile that cannot begin"
    happening.begin(turn, "submit", args.get("day"))


NEW = Tap("new", _is_new, "button-submit-anew", role="next")
OLD = opens("status", "old", "button-submit-old", control=True)

window("submit_anew", Window(_show_anew, taps(NEW, OLD)))
