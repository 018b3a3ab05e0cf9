""" "What now?", in whatever words, is answered by the next step; what resembles it is not."""

from __future__ import annotations

import pytest

from conversations.interview.reading import what_next
from tests.evaluation.sets import HALVES, figures, hold, hold_nothing_wrong
from tests.evaluation.standing import (
    ANSWERED_BY_SOME,
    SCORE,
    STANDING,
    questions_by_half,
    screen_after,
)


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that came through the conversation as such a question."""
    heard: list[str] = []
    asks = what_next.asks_what_next

    def asked(text: str) -> bool:
        if asks(text):
            heard.append(text)
        return bool(heard)

    monkeypatch.setattr(what_next, "asks_what_next", asked)
    return heard


def next_at(where: str, text: str, taken: list[str]) -> str | None:
    taken.clear()
    screen = screen_after(where, text)
    return "next" if taken or (where == SCORE and screen.name == "status") else None


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("where", STANDING)
def test_questions_what_to_do(where: str, half: str, taken: list[str]) -> None:
    hold(figures("next_questions", half, lambda text: next_at(where, text, taken)))


@pytest.mark.parametrize(("question", "half"), questions_by_half(*ANSWERED_BY_SOME))
def test_an_answer_does_not_ask_what_to_do(question: str, half: str, taken: list[str]) -> None:
    hold_nothing_wrong(figures("next_questions", half, lambda text: next_at(question, text, taken)))
