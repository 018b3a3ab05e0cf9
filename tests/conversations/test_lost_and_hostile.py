"""Whoever is lost, in a hurry or angry is answered by what helps at the open question."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.story import newcomer


@pytest.mark.parametrize(
    "text",
    [
        "what do you mean",
        "huh",
        "i dont get it",
        "I don't understand",
        "explain",
        "wdym",
        "which one",
    ],
)
@pytest.mark.parametrize("question", ["english.test", "job.title", "birth_date", "residence"])
def test_who_does_not_understand_gets_the_question_explained(question: str, text: str) -> None:
    chat = standing_at(question)
    open_now = chat.stands_at
    chat.says(text)
    assert chat.is_at("why")
    assert chat.stands_at == open_now
    assert "Why I ask:" in chat.card


def test_who_does_not_understand_the_explanation_is_shown_an_answer_and_a_way_on() -> None:
    chat = standing_at("residence").says("huh", "i still dont get it")
    assert chat.asks == "residence"
    assert "An answer here looks like this: India." in chat.card
    assert "type skip" in chat.card


@pytest.mark.parametrize(
    "text",
    ["just tell me my score idiot", "give me my score already", "damn it show me my score"],
)
def test_who_demands_the_score_hears_what_it_still_takes(text: str) -> None:
    chat = newcomer().says(text)
    assert chat.is_at("estimate")
    assert "For a first estimate I still need" in chat.card
    assert "your highest education" in chat.card


def test_a_what_if_before_an_estimate_names_no_score_and_goes_on() -> None:
    chat = newcomer().says("what if i get clb 9")
    assert "once there is a first estimate" in chat.card
    assert "CRS" not in chat.card
    assert chat.asks == "birth_date"


@pytest.mark.parametrize(
    ("question", "text", "line"),
    [
        ("residence", "20000 cad", "Settlement funds: $20,000 CAD"),
        ("credential.level", "20000 cad", "Settlement funds: $20,000 CAD"),
        ("residence", "anywhere but quebec", "Where you mean to live: Anywhere but Quebec"),
        ("birth_date", "ielts 8 7 7 7", "English test: IELTS General Training, L8, R7, W7, S7"),
        ("english.test", "born 3 april 1990", "Date of birth: 3 April 1990"),
    ],
)
def test_a_fact_of_another_question_is_offered_for_its_own(
    question: str, text: str, line: str
) -> None:
    chat = standing_at(question).says(text)
    assert chat.is_at("told")
    assert line in chat.card


def test_a_month_of_birth_told_elsewhere_serves_the_estimate() -> None:
    chat = standing_at("english.test").says("i was born in april 1990")
    assert "You were born in 1990: that will do for an estimate." in chat.card


@pytest.mark.parametrize("question", ["sibling", "relative", "partner.education"])
def test_what_may_be_somebody_elses_is_not_taken(question: str) -> None:
    chat = standing_at(question).says("born 3 april 1990")
    assert not chat.is_at("told")
    assert "birth_date" not in chat.answers


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("2 years", "common_law"),
        ("2 yrs", "common_law"),
        ("a year", "common_law"),
        ("18 months", "common_law"),
        ("we have lived together for 3 years", "common_law"),
        ("8 months", "single"),
        ("half a year", "single"),
        ("almost a year", "single"),
    ],
)
def test_how_long_a_couple_live_together_is_their_status(text: str, status: str) -> None:
    """IRPR 1(1): common-law partners have cohabited for at least one year."""
    chat = standing_at("marital_status").says("living with my boyfriend", text)
    assert chat.answers["marital_status"] == status


@pytest.mark.parametrize("text", ["we broke up 2 years ago", "less than 2 years", "5"])
def test_a_length_that_decides_nothing_is_not_taken(text: str) -> None:
    chat = standing_at("marital_status").says("living with my boyfriend", text)
    assert "marital_status" not in chat.answers


@pytest.mark.parametrize("text", ["this is bullshit", "fuck you", "your bot sucks", "wtf"])
def test_who_is_angry_hears_how_to_get_on_or_out(text: str) -> None:
    chat = newcomer().says(text)
    assert chat.asks == "birth_date"
    assert "I am sorry this is tiresome." in chat.card
    assert "/delete" in chat.card
    assert "could not read" not in chat.card


@pytest.mark.parametrize("text", ["i wont tell you", "none of your business", "prefer not to say"])
def test_who_will_not_say_is_asked_the_next_question(text: str) -> None:
    chat = newcomer().says(text)
    assert chat.asks == "marital_status"


def test_who_finds_it_long_hears_how_much_is_left() -> None:
    chat = newcomer().says("too many questions")
    assert chat.asks == "birth_date"
    assert "5 quick questions to a first estimate, about 26 to the exact score." in chat.card


def test_what_now_is_no_question_about_the_question() -> None:
    chat = newcomer().says("what now")
    assert not chat.is_at("why")
