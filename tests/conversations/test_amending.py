"""Words that are about another question than the open one: offered as a change, never taken."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.story import Chat, newcomer, person

OFFERED = "I read that as about an earlier answer."


def after(*typed: str) -> Chat:
    return newcomer().says(*typed)


def test_an_answer_to_the_question_before_offers_to_change_that_one() -> None:
    chat = after("3 April 1991", "single", "i was born on 5 may 1991")
    assert OFFERED in chat.card
    assert "Date of birth: 3 April 1991 → 5 May 1991" in chat.card
    assert chat.answers["birth_date"] == "1991-04-03"
    chat.taps("Use the new one")
    assert chat.answers["birth_date"] == "1991-05-05"
    assert chat.asks not in (None, "birth_date", "marital_status")


def test_the_old_answer_may_stay() -> None:
    chat = after("3 April 1991", "single")
    open_question = chat.asks
    chat.says("i was born on 5 may 1991").taps("Keep the old one")
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == open_question


def test_the_same_answer_again_is_not_asked_about() -> None:
    chat = after("3 April 1991", "single")
    open_question = chat.asks
    chat.says("born 3 april 1991")
    assert "I have that already" in chat.card
    assert chat.asks == open_question


def test_a_mere_yes_or_number_is_not_carried_back() -> None:
    chat = standing_at("children")
    before = dict(chat.answers)
    chat.says("yes")
    assert OFFERED not in chat.card
    assert chat.answers == before


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("my hours are wrong, it's 37.5", "Hours a week: 40 → 37.5"),
        ("job hours should be 30", "Hours a week: 40 → 30"),
        ("change my date of birth to 5 may 1990", "Date of birth: 3 April 1991 → 5 May 1990"),
    ],
)
def test_what_is_said_to_be_wrong_finds_its_question(typed: str, line: str) -> None:
    told = {"birth_date": "1991-04-03", "has_work": True, "job.0.hours": "40"}
    chat = person(told).command("/continue").says(typed)
    assert OFFERED in chat.card
    assert line in chat.card


def test_what_is_said_to_be_wrong_in_french_is_put_right_in_french() -> None:
    told = {"birth_date": "1991-04-03", "has_work": True, "job.0.hours": "40"}
    chat = person(told).command("/continue").says("mes heures sont fausses, c'est 35")
    assert "Je crois que cela concerne une réponse donnée plus tôt." in chat.card
    assert "Heures par semaine\xa0: 40 → 35" in chat.card


def test_without_a_new_answer_its_question_is_put_again() -> None:
    chat = after("3 April 1991", "single").says("my date of birth is wrong")
    assert chat.asks == "birth_date"
    chat.says("5 May 1991")
    assert chat.answers["birth_date"] == "1991-05-05"
    assert chat.asks not in (None, "birth_date", "marital_status")


def test_a_question_about_what_is_wrong_changes_nothing() -> None:
    chat = after("3 April 1991", "single").says("what is wrong with my date of birth?")
    assert OFFERED not in chat.card
    assert chat.asks != "birth_date"


def test_a_french_test_named_at_the_english_question_is_taken_for_what_it_is() -> None:
    chat = standing_at("english.test").says("TEF Canada")
    assert chat.answers["french.test"] == "tef"
    assert "French test: TEF Canada" in chat.card
    assert chat.asks == "english.test"


def test_an_insult_is_no_answer_to_anything() -> None:
    chat = standing_at("english.test")
    before = dict(chat.answers)
    chat.says("hahaha stupid bot", "this is bs")
    assert OFFERED not in chat.card
    assert chat.answers == before
    assert chat.asks == "english.test"


@pytest.mark.parametrize(
    ("question_id", "typed", "key", "value"),
    [
        ("partner.accompanying", "she has a canadian passport", "partner.canadian", True),
        ("job.paid", "freelancer", "job.0.self_employed", True),
    ],
)
def test_what_is_told_of_another_question_on_the_card_is_taken(
    question_id: str, typed: str, key: str, value: bool
) -> None:
    assert standing_at(question_id).says(typed).answers.get(key) is value


def test_an_answer_to_the_question_just_left_open_is_taken() -> None:
    chat = newcomer().says("idk")
    assert chat.asks == "marital_status"
    chat.says("4 april 1990")
    assert chat.answers["birth_date"] == "1990-04-04"
    assert "Date of birth: 4 April 1990" in chat.heard
    assert chat.asks == "marital_status"
