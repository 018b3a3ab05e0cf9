"""The day of an assessment report told by its month: its first is offered, for the report then
counts no longer than it may (five years from the day it was issued)."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import key_of, standing_at


@pytest.mark.parametrize("question", ["credential.eca_date", "partner.eca_date"])
@pytest.mark.parametrize("words", ["June 2023", "juin 2023", "junio de 2023", "2023-06"])
def test_the_first_of_the_month_is_offered(question: str, words: str) -> None:
    chat = standing_at(question).says(words)
    assert key_of(question) not in chat.answers
    chat.taps(chat.labels[0])
    assert chat.answers[key_of(question)] == "2023-06-01"


def test_the_day_typed_next_is_its_day() -> None:
    chat = standing_at("credential.eca_date").says("June 2023", "14")
    assert chat.answers["credential.0.eca_date"] == "2023-06-14"
