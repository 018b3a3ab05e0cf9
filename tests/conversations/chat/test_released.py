"""Whoever stopped under an earlier release goes on under this one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from conversations.chat import session as sessions
from conversations.chat.turn import Turn
from conversations.interview.walk import BY_ID, walk
from tests.conversations.chat.released import FOLDER, chats_in
from tests.conversations.people import FILE
from tests.conversations.questionnaire import REACH, key_of
from tests.conversations.story import Chat

A_YEAR_LATER = date(2028, 6, 1)
PAUSED: list[tuple[str, dict[str, Any]]] = [
    (f"{path.stem}: {at}", session)
    for path in sorted(FOLDER.glob("*.jsonl"))
    for at, session in chats_in(path).items()
]


def test_there_are_chats_paused_at_every_question_of_this_release() -> None:
    """Fails for a new question: write the chats of this release, as the folder says."""
    at = {where.partition(": question ")[2] for where, _ in PAUSED}
    assert set(REACH) <= at


@pytest.mark.parametrize(("where", "stored"), PAUSED, ids=[where for where, _ in PAUSED])
def test_a_chat_of_an_earlier_release_goes_on(where: str, stored: dict[str, Any]) -> None:
    """At the first question that this release needs an answer to, and everything told is kept."""
    session = sessions.load(json.dumps(stored))
    told = stored.get("answers", {})
    assert session.answers == told
    chat = Chat(A_YEAR_LATER, session).command("/start")
    assert "Welcome back." in chat.card
    chat.taps("Continue")
    waiting = walk(told, session.skipped, A_YEAR_LATER)
    question = where.partition(": question ")[2]
    if question in BY_ID:
        first = waiting.pending[0].key if waiting.pending else None
        assert chat.asks == (key_of(question) if session.focus else first)
    assert chat.labels
    scored = chat.command("/score").card
    # Where a quick fact is still to be asked, there is no estimate yet.
    assert "CRS" in scored or "No score yet." in scored
    assert chat.session is not None
    assert chat.session.answers == told, "nothing told before is lost"
    assert told.items() <= chat.answers.items(), "everything told before still counts"


@pytest.mark.parametrize(("where", "stored"), PAUSED, ids=[where for where, _ in PAUSED])
def test_the_question_it_stopped_at_is_asked_still_or_need_not_be(
    where: str, stored: dict[str, Any]
) -> None:
    question = where.partition(": question ")[2]
    if question not in BY_ID:
        pytest.skip("it stopped at no question")
    found = walk(stored.get("answers", {}), stored.get("skipped", ()), A_YEAR_LATER)
    key, waiting = key_of(question), [one.key for one in (*found.pending, *found.for_file)]
    # One of two languages is the first once both have a score, which these had not yet.
    applies = any(one.key == key for one in found.asked) or question != "first_language"
    needed = key not in found.answers and key not in found.idle
    assert (key in waiting) is (applies and needed)
    chat = Chat(A_YEAR_LATER, sessions.load(json.dumps(stored))).does("/start", "[Continue")
    asked = [*asked_while_skipping(chat)]
    asked += asked_while_skipping(chat.says(FILE))
    # Gone to on purpose, also what nobody is asked is asked still.
    gone_to = stored.get("focus") == key and key in found.idle
    assert (key in asked) is (key in waiting or gone_to)


def asked_while_skipping(chat: Chat) -> Iterator[str]:
    """Everything that is asked, card after card, of somebody who answers nothing."""
    while chat.asks is not None:
        assert chat.session is not None
        turn = Turn(chat.session, chat.today)
        assert turn.current is not None
        yield turn.current.key
        yield from (one.key for one in turn.walk.together_with(turn.current))
        chat.taps("Skip" if "Skip" in chat.labels else "I don't have it yet")


@pytest.mark.parametrize(("where", "stored"), PAUSED, ids=[where for where, _ in PAUSED])
def test_whatever_is_typed_without_a_greeting_is_answered(
    where: str, stored: dict[str, Any]
) -> None:
    """A year later the question that was open may need no answer any more."""
    for typed in ("unpaid internship", "12000"):
        chat = Chat(A_YEAR_LATER, sessions.load(json.dumps(stored))).says(typed)
        assert chat.labels, f"{where}: {typed!r} leads nowhere"
        assert set(stored.get("answers", {})) <= set(chat.answers)
