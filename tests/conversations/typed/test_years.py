"""A number in a sentence about something else is no answer to how many years were worked; what
stands beside one decides, in each language. Values by hand, beside the words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conversations.lines import Lines
from tests.conversations.questionnaire import standing_at
from tests.evaluation.test_answers import taken

ON = "2026-11-30"


def typed(fact: str, words: str) -> dict[str, Any]:
    line = {"fact": fact, "typed": words, "on": ON, "context": {}}
    answer: dict[str, Any] = json.loads(Lines().answer(json.dumps(line)))
    return answer


@pytest.mark.parametrize("fact", ["canadian_years", "foreign_years"])
@pytest.mark.parametrize(
    "words",
    [
        "im turning 29 next month",
        "I turned 29 last month",
        "j'ai 29 ans le mois prochain",
        "je vais avoir 30 ans",
        "j'ai 29",
        "voy a cumplir 29 el próximo mes",
        "tengo 29 años",
        "married for 3 years",
        "marié depuis 3 ans",
        "casado desde hace 3 años",
        "my permit is valid for 3 years",
        "mon permis est valable 3 ans",
        "mi permiso es válido por 3 años",
        "i came here 2 years ago",
        "i studied 2 years",
        "j'ai étudié 2 ans",
        "estudié 2 años",
        "waiting for 2 years",
        "she worked 3 years",
        "ma femme a travaillé 3 ans",
    ],
)
def test_a_number_of_something_else_is_no_answer(fact: str, words: str) -> None:
    assert "value" not in typed(fact, words)
    assert "suggested" not in typed(fact, words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("2 yrs at tim hortons", 2),
        ("3 ans chez Desjardins", 3),
        ("3 años en una panadería", 3),  # "una" counts no year of its own
        ("4, at Infosys 2 years and TCS 2 years", 4),  # the first number is the sum of the others
        ("2 years at Infosys and 3 at TCS", 5),
        ("came here 2 years ago, worked 1 year", 1),
        ("2 years of work experience after my diploma", 2),
        ("2 ans et demi", 2),
        ("dos años y medio", 2),
        ("just 1 year now", 1),
    ],
)
def test_years_of_work_are_taken(words: str, years: int) -> None:
    assert typed("canadian_years", words) == {"value": years}


@pytest.mark.parametrize(
    ("words", "abroad", "here"),
    [
        ("6 years all in india, none in canada", 6, 0),
        ("6 ans en France, aucune au Canada", 6, 0),
        ("6 años en México, ninguno en Canadá", 6, 0),
        ("3 years in canada and 2 in india", 2, 3),
    ],
)
def test_each_side_of_the_border_is_taken(words: str, abroad: int, here: int) -> None:
    chat = standing_at("canadian_years").says(words)
    assert chat.answers["canadian_years"] == here
    assert chat.answers["foreign_years"] == abroad


@pytest.mark.parametrize(
    ("words", "years"),
    [
        # 3 years of 20 hours: 3 x 20 / 30 = 2 full years.
        ("3 years part time 20 hours", 2),
        ("3 ans à temps partiel, 20 heures", 2),
        ("3 años a tiempo parcial, 20 horas", 2),
        ("20 hours a week for 2 years", 1),  # 2 x 20 / 30 = 1.33
        ("since January 2025 full time", 1),  # 22 months to November 2026
        ("8 years nursing", 8),
    ],
)
def test_what_is_not_certain_is_asked_back(words: str, years: int) -> None:
    assert typed("canadian_years", words)["suggested"] == years


def test_part_time_without_hours_is_not_taken() -> None:
    assert "30 hours a week are full time" in typed("canadian_years", "2 years part time")["ask"]


def test_an_age_told_at_another_question_is_kept_as_one() -> None:
    chat = standing_at("canadian_years").says("im turning 29 next month")
    assert "You are 28" in chat.card
    assert chat.asks == "canadian_years"


def test_years_are_not_lost_beside_the_job() -> None:
    chat = standing_at("canadian_years").says("i have been working here for 2 years as a cook")
    assert chat.answers["canadian_years"] == 2
    assert chat.answers["job.0.title"] == "cook"


@pytest.mark.parametrize(
    "words", ["never been there", "jamais été là-bas", "nunca he estado", "never went"]
)
def test_no_visit_is_no_lack_of_work_abroad(words: str) -> None:
    """Said of Canada, beside a question about work elsewhere: years of work are not wiped by it."""
    told = {"fact": "foreign_years", "typed": words, "on": "2026-12-01", "context": {}}
    assert "value" not in taken(told)
    assert taken({**told, "fact": "canadian_years"}) == {"value": 0}


@pytest.mark.parametrize("words", ["10, all in Brazil", "10 tous au Maroc", "10 todos en México"])
def test_a_number_and_where_all_of_it_was_is_an_answer(words: str) -> None:
    told = {"fact": "foreign_years", "typed": words, "on": "2026-12-01", "context": {}}
    assert taken(told) == {"value": 10}


def test_of_a_number_in_canada_it_is_asked() -> None:
    told = {"fact": "foreign_years", "typed": "3, all in Canada", "on": "2026-12-01", "context": {}}
    assert "value" not in taken(told)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("foreign_years", "no canadian experience"),
        ("foreign_years", "aucune expérience canadienne"),
        ("foreign_years", "sin experiencia canadiense"),
        ("foreign_years", "no canadian work"),
        ("canadian_years", "no foreign experience"),
        ("canadian_years", "no experience abroad"),
        ("canadian_years", "aucune expérience étrangère"),
        ("canadian_years", "sin experiencia extranjera"),
    ],
)
def test_no_work_on_one_side_says_nothing_of_the_other(question: str, text: str) -> None:
    """Of skill transferability, 50 points hang on years abroad; of the core, 80 on those here."""
    assert question not in standing_at(question).says(text).answers


@pytest.mark.parametrize("question", ["foreign_years", "canadian_years"])
def test_years_of_hundreds_of_digits_are_no_years(question: str) -> None:
    assert question not in standing_at(question).says(f"{'9' * 300} years").answers
