"""What would let somebody into a program or a category is answered about that one, and no other."""

from __future__ import annotations

import pytest

from tests.evaluation.sets import HALVES, figures, hold, hold_nothing_wrong
from tests.evaluation.standing import ANSWERED_BY_SOME, STANDING, questions_by_half, screen_after


def target(where: str, text: str) -> str | None:
    screen = screen_after(where, text)
    return screen.args.get("target") if screen.name == "way_in" else None


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("where", STANDING)
def test_questions_for_a_way_in(where: str, half: str) -> None:
    hold(figures("way_in_questions", half, lambda text: target(where, text)))


@pytest.mark.parametrize(("question", "half"), questions_by_half(*ANSWERED_BY_SOME))
def test_an_answer_asks_for_no_way_in(question: str, half: str) -> None:
    hold_nothing_wrong(figures("way_in_questions", half, lambda text: target(question, text)))
