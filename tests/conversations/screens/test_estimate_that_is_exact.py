"""An estimate that nothing can change any more is said as one figure: "about 463", "at the least
463, at the most 463" and "nothing is open" beside a question that follows unsettle."""

from __future__ import annotations

import pytest

from conversations.interview.walk import find
from conversations.screens.moves import ESTIMATE
from tests.conversations.people import Told
from tests.conversations.speaker import Speaker
from tests.conversations.test_stories_french import ENGINEER, Francophone
from tests.conversations.test_stories_spanish import CHEF, Hispanic


@pytest.mark.parametrize(
    ("chat", "answers", "greets", "agrees", "said"),
    [
        (Francophone(), ENGINEER, "bonjour", "d'accord", "463 sur 1 200"),
        (Hispanic(), CHEF, "hola, buenos días", "de acuerdo", "302 de 1,200"),
    ],
)
def test_an_estimate_with_one_end_is_one_figure(
    chat: Speaker, answers: Told, greets: str, agrees: str, said: str
) -> None:
    """On the way to the score worked out in the stories, before where they mean to live is told."""
    chat.does(greets, agrees)
    while chat.asks != "destination":
        question = find(chat.asks) if chat.asks is not None else None
        if question is None:
            assert chat.is_at(ESTIMATE)
            chat.does(f"[{chat.labels[0]}")
            continue
        steps = answers[question.id]
        chat.does(*((steps,) if isinstance(steps, str) else steps))
    top, *rest = chat.does("/score").card.split("\n")
    assert top.replace("\u00a0", " ").replace("\u202f", " ") == said
    assert not any(said.split()[0] in line for line in rest)
