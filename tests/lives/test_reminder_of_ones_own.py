"""A reminder that somebody wants on a day of their choice, or of something to do: it is said that
there is none, and the words tell nothing of the person."""

from __future__ import annotations

import pytest

from tests.conversations.standing import held
from tests.lives.states import brought_to


@pytest.mark.parametrize("state", ["scored", "submitted"])
@pytest.mark.parametrize(
    "text",
    [
        "remind me next monday to book ielts",
        "remind me to book IELTS",
        "remind me in two weeks",
        "rappelle-moi lundi de réserver l'IELTS",
        "recuérdame el lunes de reservar el IELTS",
    ],
)
def test_it_is_said_that_there_is_none(state: str, text: str) -> None:
    life = brought_to(state)
    before = dict(held(life).answers)
    life.says(text)
    assert "/deadlines" in life.heard
    assert "IELTS" not in life.card.split("/deadlines")[0]
    assert held(life).answers == before
    assert held(life).listed is None


@pytest.mark.parametrize(
    "text",
    ["stop messages", "don't message me anymore", "ne me contactez plus", "paren los mensajes"],
)
def test_whoever_wants_no_messages_gets_none(text: str) -> None:
    assert "/settings" in brought_to("submitted").says(text).heard
