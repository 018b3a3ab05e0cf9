"""Who types the lines of a set: somebody who sees the score, and somebody in the interview."""

from __future__ import annotations

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


def standing(where: str) -> Chat:
    """Somebody before the score, or at a question of the interview."""
    return scored() if where == SCORE else standing_at(where)


def screen_after(where: str, text: str) -> Screen:
    """The screen that a text leads to."""
    chat = standing(where).says(text)
    assert chat.session is not None
    return chat.session.screen
