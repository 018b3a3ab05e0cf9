"""Wishes typed before the score are answered as they are meant, and what is no wish is not; where a
question is open, nothing is read as another wish than it is."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from conversations.screens import wishing
from tests.conversations.interview.wish_form import read
from tests.evaluation.sets import HALVES, figures, hold, hold_nothing_wrong
from tests.evaluation.standing import (
    ANSWERED_BY_SOME,
    INTERVIEW,
    SCORE,
    questions_by_half,
    screen_after,
)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that came through the conversation as wishes."""
    heard: list[str] = []

    def answer(turn: object, text: str, **told: object) -> Markup:
        heard.append(text)
        return Markup("answered")

    monkeypatch.setattr(wishing, "answer", answer)
    return heard


def wish_at(where: str, text: str, answered: list[str]) -> str | None:
    """A wish as it came through and was read; None too where it is said to be not understood."""
    answered.clear()
    screen_after(where, text)
    return read(text) if answered else None


@pytest.mark.parametrize("half", HALVES)
def test_wishes_at_the_score(half: str, answered: list[str]) -> None:
    hold(figures("wishes", half, lambda text: wish_at(SCORE, text, answered)))


@pytest.mark.parametrize(("question", "half"), questions_by_half(INTERVIEW, *ANSWERED_BY_SOME))
def test_an_answer_is_no_wish(question: str, half: str, answered: list[str]) -> None:
    hold_nothing_wrong(figures("wishes", half, lambda text: wish_at(question, text, answered)))
