"""Short words at a question of another matter that tell a fact outright: where a brother lives, and
a sum in another currency; and why a value is asked for, said with the value."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at


@pytest.mark.parametrize("question", ["marital_status", "foreign_years", "credential.country"])
@pytest.mark.parametrize(
    "words",
    ["my brother lives in India", "mon frère vit en France", "mi hermano vive en México"],
)
def test_a_brother_elsewhere_is_none_in_canada(question: str, words: str) -> None:
    """A sibling gives points who lives in Canada (CRS, additional points)."""
    chat = standing_at(question).says(words)
    assert "sibling" not in chat.answers
    chat.taps(chat.labels[0])
    assert chat.answers["sibling"] is False


@pytest.mark.parametrize(
    "words",
    ["my brother lives in Toronto", "my friend lives in India", "does my brother in India count?"],
)
def test_another_is_not_taken_for_that(words: str) -> None:
    chat = standing_at("foreign_years").says(words)
    assert chat.answers.get("sibling") is None
    assert "Brother or sister in Canada: No" not in chat.card


@pytest.mark.parametrize("question", ["marital_status", "foreign_years", "birth_date"])
@pytest.mark.parametrize(
    "words",
    ["1.2 million pesos", "I have 25 lakh", "j'ai 2 millions FCFA", "tengo 1,2 millones de pesos"],
)
def test_a_sum_of_another_currency_is_asked_in_dollars(question: str, words: str) -> None:
    chat = standing_at(question).says(words)
    assert "funds" not in chat.answers
    assert chat.asks == question
    assert words in chat.heard


def test_why_is_explained_and_the_value_taken() -> None:
    chat = standing_at("birth_date").says("9 dec 1988 why u need it")
    assert chat.answers["birth_date"] == "1988-12-09"
    assert "points change on certain birthdays" in chat.heard


@pytest.mark.parametrize(
    "text",
    [
        "none in canada",
        "0 in canada",
        "not in canada",
        "never worked in canada",
        "no canadian experience",
        "rien au canada",
        "aucune au canada",
    ],
)
@pytest.mark.parametrize("question", ["english.test", "french.test", "education", "foreign_years"])
def test_no_work_in_canada_is_no_answer_to_another_question(question: str, text: str) -> None:
    """Somebody a question behind: neither a test not taken, nor a school not finished."""
    chat = standing_at(question).says(text)
    assert question not in chat.answers
    chat.taps(chat.labels[0])
    assert question not in chat.answers
    assert chat.answers["canadian_years"] == 0


@pytest.mark.parametrize("text", ["never worked", "no experience", "aucune expérience"])
def test_no_work_is_no_test_that_was_not_taken(text: str) -> None:
    assert "english.test" not in standing_at("english.test").says(text).answers


@pytest.mark.parametrize("text", ["none", "not yet, busy with work", "no, no time for it"])
def test_a_test_not_taken_for_work_is_still_not_taken(text: str) -> None:
    assert standing_at("english.test").says(text).answers["english.test"] == "none"
