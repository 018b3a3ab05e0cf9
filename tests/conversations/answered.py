"""Where a person stands who has given some answers, by no conversation."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.chat import session as sessions
from conversations.chat.turn import Turn
from tests.conversations.story import BEFORE


def turn(answers: dict[str, Any] | None = None, today: date = BEFORE) -> Turn:
    stored = sessions.new("en")
    stored.answers = dict(answers or {})
    return Turn(stored, today)
