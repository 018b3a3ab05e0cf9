"""Whoever is invited and asks how long they have is told the day, in any language."""

from __future__ import annotations

import pytest

from tests.lives.test_booking import invited

# Invited on 10 February 2027: sixty days later is 11 April (18 of February, 31 of March, 11).
LAST = ("11 April 2027", "11 avril 2027", "11 de abril de 2027")


@pytest.mark.parametrize(
    "words",
    [
        "how long do i have",
        "how long do I have to apply?",
        "until when can i apply",
        "deadline?",
        "combien de temps me reste-t-il",
        "j'ai combien de temps ?",
        "hasta cuándo puedo aplicar",
        "when does my profile expire",
    ],
)
def test_the_last_day_to_apply_is_told(words: str) -> None:
    told = invited().says(words).card.replace("\xa0", " ")
    assert any(day in told for day in LAST)
