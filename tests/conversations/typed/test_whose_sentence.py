"""A sentence about somebody else, or about something else, is not answered by its "no" alone."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import key_of, standing_at


@pytest.mark.parametrize("question", ["foreign_years", "canadian_years", "education", "has_offer"])
@pytest.mark.parametrize(
    "words",
    [
        "my husband has never taken a test",
        "none of my friends came with me",
        "mon mari n'a pas de test",
        "mon mari n'a pas de diplôme",
        "mon mari parle français mais pas de test",
        "no, mi hermano es residente permanente",
        "mi esposa no tiene examen de inglés",
    ],
)
def test_a_no_about_somebody_else_says_nothing_of_oneself(question: str, words: str) -> None:
    assert key_of(question) not in standing_at(question).says(words).answers


@pytest.mark.parametrize("question", ["partner.accompanying", "partner.canadian"])
@pytest.mark.parametrize(
    "words",
    [
        "the job in Lagos ended in June 2022 not 2023",
        "the job in Sao Paulo ended in March 2023",
        "My husband is an engineer at Siemens in Berlin since 2018",
        "My husband is an engineer at Siemens in Berlin",
        "My brother is 38 years old, he is PR in Canada",
        "mon frère a 38 ans, il est résident permanent",
        "mi hermano tiene 38 años, es ciudadano canadiense",
        "mon travail à Dakar a fini en juin 2022, pas en 2023",
        "mi trabajo en Lima terminó en junio de 2022, no en 2023",
    ],
)
def test_a_sentence_of_another_matter_says_nothing_of_the_partner(
    question: str, words: str
) -> None:
    answers = standing_at(question).says(words).answers
    assert not {"partner.accompanying", "partner.canadian"} & answers.keys()


@pytest.mark.parametrize(
    ("question", "words", "answer"),
    [
        ("partner.canadian", "no he is not a citizen of Canada", False),
        ("partner.canadian", "my husband is from Brazil", False),
        ("partner.canadian", "my wife is a canadian citizen", True),
        ("partner.canadian", "non, ma femme est marocaine", False),
        ("foreign_years", "I have never worked outside of Canada", 0),
        ("has_offer", "I do not have any job offer yet", False),
        ("has_offer", "no, nobody has offered me a job", False),
    ],
)
def test_a_sentence_about_what_is_asked_answers_it(
    question: str, words: str, answer: object
) -> None:
    assert standing_at(question).says(words).answers[key_of(question)] == answer


@pytest.mark.parametrize("words", ["non", "no", "nope"])
def test_a_bare_no_is_no_level_of_studies(words: str) -> None:
    chat = standing_at("education").does("/fr", words)
    assert key_of("education") not in chat.answers


@pytest.mark.parametrize(
    "words", ["I did not study in Canada", "je n'ai pas étudié au Canada", "no estudié en Canadá"]
)
def test_a_country_that_is_denied_is_not_the_country(words: str) -> None:
    assert standing_at("credential.country").says(words).answers.get("credential.0.country") != "CA"
