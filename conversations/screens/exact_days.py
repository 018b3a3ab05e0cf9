"""The button that asks for the exact first and last days of work, where only the month is known and
the day decides how many years there are: until then the score is "at least"."""

from __future__ import annotations

import re

from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.reports.facts import to_tell
from conversations.screens import review
from conversations.screens.window import Tap, simply
from conversations.voice.replies import Button

_DAY = re.compile(r"jobs\.\d+\.(start|end)")


def exact_days_button(turn: Turn) -> Button | None:
    """None where no such day is open."""
    return ASK.button(turn) if _questions(turn) else None


def _questions(turn: Turn) -> list[str]:
    """The questions of the days that decide, told by their month only."""
    crs = turn.assessment.crs
    if crs.complete or turn.walk.pending:
        return []
    missing = to_tell(turn, (name for item in crs.items for name in item.missing))
    keys = (question_key(name) for name in missing if _DAY.fullmatch(name))
    return [key for key in dict.fromkeys(keys) if key is not None and turn.walk.by_key(key)]


def _ask(turn: Turn) -> None:
    review.edit_in_turn(turn, _questions(turn), Screen(name="score"))


ASK = Tap("exact", simply(_ask), "button-exact-days")
