"""Who types the lines of a set: somebody who sees the score, and somebody in the interview."""

from __future__ import annotations

import os
from zlib import crc32

from conversations.chat.session import Screen
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import Chat
from tests.lives.life import scored

SCORE = "score"
INTERVIEW = "birth_date"
"""A question that no line of a set answers."""
STANDING = (SCORE, INTERVIEW)
ANSWERED_BY_SOME = ("english.listening", "job.title", "job.hours", "credential.level")
"""Questions to which some of the traps are an answer."""

ONE_OF_THEM = "one of them"
"""In place of a question: each line at one of those above, always the same."""
WHOLE = os.environ.get("EVALUATION") == "all"
"""Whether the tuning halves are judged as thoroughly as the test halves."""


def questions_by_half(*questions: str) -> list[tuple[str, str]]:
    """At which questions the lines of which half are typed. What is only tuned on is typed at one
    of them each, since nearly all of a turn is the same code at every question."""
    whole = ("tuning", "test") if WHOLE else ("test",)
    each = [(question, half) for question in questions for half in whole]
    return each if WHOLE else [*each, (ONE_OF_THEM, "tuning")]


def standing(where: str, text: str = "") -> Chat:
    """Somebody before the score, or at a question of the interview."""
    if where == ONE_OF_THEM:
        where = ANSWERED_BY_SOME[crc32(text.encode()) % len(ANSWERED_BY_SOME)]
    return scored() if where == SCORE else standing_at(where)


def screen_after(where: str, text: str) -> Screen:
    """The screen that a text leads to."""
    chat = standing(where, text).says(text)
    assert chat.session is not None
    return chat.session.screen
