"""A question, or a number meant for something else, changes no fact; and money of several countries
is that of where one lives."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.screens.test_told import answers_of
from tests.conversations.story import newcomer, person

TOLD = "29, common-law with my girlfriend, master's from India"


@pytest.mark.parametrize(
    "question",
    [
        "what's the difference between married and common-law",
        "c'est quoi la différence entre marié et conjoint de fait",
        "¿cuál es la diferencia entre casado y unión libre?",
    ],
)
def test_a_question_beside_what_waits_changes_nothing_of_it(question: str) -> None:
    chat = newcomer().says(TOLD, question, "yes")
    assert answers_of(chat).get("marital_status") in (None, "common_law")


@pytest.mark.parametrize(
    "question",
    [
        "mon stage de 6 mois compte ?",
        "does my internship of 6 months count?",
        "¿mi pasantía de 6 meses cuenta?",
    ],
)
def test_whether_something_counts_is_no_number_of_years(question: str) -> None:
    chat = standing_at("foreign_years").says(question)
    assert "foreign_years" not in answers_of(chat)


def test_a_number_of_years_with_a_doubt_is_still_one() -> None:
    assert answers_of(standing_at("foreign_years").says("3 years?"))["foreign_years"] == 3


def test_a_number_at_another_question_is_no_score_of_a_test() -> None:
    chat = standing_at("first_language")
    before = dict(answers_of(chat))
    chat.says("382", "yes")
    assert {key: answers_of(chat)[key] for key in before} == before


@pytest.mark.parametrize(("home", "currency"), [("MA", "MAD"), ("AE", "AED")])
def test_dirhams_are_of_where_one_lives(home: str, currency: str) -> None:
    couple = {"birth_date": "1993-05-14", "marital_status": "single", "residence": home}
    chat = person({**couple, "credential.0.country": home})
    chat.says("On a environ 190 000 dirhams à la banque, et un master")
    assert currency in chat.card
