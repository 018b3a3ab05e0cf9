"""Questions about one's score and rounds open the rounds; what resembles them does not.

How the reader alone does is ``tests/conversations/interview/test_reading_questions.py``; here the
lines go through the whole conversation, where commands, wishes and answers come before them.
"""

from __future__ import annotations

import pytest

from tests.evaluation.sets import HALVES, figures, hold, hold_nothing_wrong
from tests.evaluation.standing import (
    ANSWERED_BY_SOME,
    INTERVIEW,
    SCORE,
    questions_by_half,
    screen_after,
)


def opened(where: str, text: str) -> str | None:
    return "draws" if screen_after(where, text).name == "rounds" else None


@pytest.mark.parametrize("half", HALVES)
def test_questions_about_rounds(half: str) -> None:
    hold(figures("rounds_questions", half, lambda text: opened(SCORE, text)))


@pytest.mark.parametrize(("question", "half"), questions_by_half(INTERVIEW, *ANSWERED_BY_SOME))
def test_an_answer_is_no_question_about_rounds(question: str, half: str) -> None:
    hold_nothing_wrong(figures("rounds_questions", half, lambda text: opened(question, text)))
