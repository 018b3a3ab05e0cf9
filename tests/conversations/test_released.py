"""Whoever stopped under an earlier release goes on under this one."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from conversations.chat import session as sessions
from conversations.interview.walk import BY_ID
from tests.conversations.questionnaire import REACH, key_of
from tests.conversations.released import FOLDER
from tests.conversations.story import Chat

A_YEAR_LATER = date(2028, 6, 1)
PAUSED: list[tuple[str, dict[str, Any]]] = [
    (f"{path.stem}: {line['at']}", line["session"])
    for path in sorted(FOLDER.glob("*.jsonl"))
    for line in map(json.loads, path.read_text("utf-8").splitlines())
]


def test_there_are_chats_paused_at_every_question_of_this_release() -> None:
    """Fails for a new question: write the chats of this release, as the folder says."""
    at = {where.partition(": question ")[2] for where, _ in PAUSED}
    assert set(REACH) <= at


@pytest.mark.parametrize(("where", "stored"), PAUSED, ids=[where for where, _ in PAUSED])
def test_a_chat_of_an_earlier_release_goes_on(where: str, stored: dict[str, Any]) -> None:
    session = sessions.load(json.dumps(stored))
    assert session.answers == stored.get("answers", {})
    chat = Chat(A_YEAR_LATER, session).command("/start")
    assert "Welcome back." in chat.card
    chat.taps("Continue")
    question = where.partition(": question ")[2]
    if question in BY_ID:
        assert chat.asks == key_of(question)
    assert chat.labels
    assert "CRS" in chat.command("/score").card
    assert chat.answers == stored.get("answers", {}), "nothing told before is lost"
