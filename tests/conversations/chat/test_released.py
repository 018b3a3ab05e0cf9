"""Whoever stopped under an earlier release goes on under this one."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from conversations.chat import session as sessions
from conversations.interview.walk import BY_ID
from tests.conversations.chat.released import FOLDER, chats_in
from tests.conversations.questionnaire import REACH, key_of
from tests.conversations.story import Chat

A_YEAR_LATER = date(2028, 6, 1)
PAUSED: list[tuple[str, dict[str, Any]]] = [
    (f"{path.stem}: {at}", session)
    for path in sorted(FOLDER.glob("*.jsonl"))
    for at, session in chats_in(path).items()
]


def asked_by(release: str) -> set[str]:
    """The keys of the questions that a release asked: those of its file, and of the files whose
    names begin its own, to which it adds."""
    paused = {where.partition(": ")[::2] for where, _ in PAUSED}
    return {
        key_of(at.removeprefix("question "))
        for file, at in paused
        if release.startswith(file) and at.removeprefix("question ") in BY_ID
    }


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
    release, _, question = where.partition(": question ")
    if question in BY_ID:
        for _ in range(len(BY_ID)):
            if chat.asks in asked_by(release):
                break
            # New since, and asked before it.
            chat.taps("Skip" if "Skip" in chat.labels else "I don't have it yet")
        assert chat.asks == key_of(question)
    assert chat.labels
    assert re.search("CRS|About|No score yet", chat.command("/score").card)
    assert chat.answers == stored.get("answers", {}), "nothing told before is lost"
