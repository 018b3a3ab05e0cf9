"""A place or a month alone names no job: nothing is looked up for it."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at


@pytest.mark.parametrize("words", ["Ontario", "June 2020", "juin 2020", "India", "Canadá"])
def test_it_is_said_that_words_of_a_job_are_needed(words: str) -> None:
    chat = standing_at("job.noc").says(words)
    assert (
        "need a few words" in chat.card or "quelques mots" in chat.card or "palabras" in chat.card
    )
    assert "job.0.noc" not in chat.answers


@pytest.mark.parametrize("words", ["nurse", "cook", "may", "plumber in Ontario"])
def test_what_may_be_a_job_is_looked_up(words: str) -> None:
    assert "need a few words" not in standing_at("job.noc").says(words).card
