"""Studies that go on are no level: only what is completed counts, in any language."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.typed.test_everyday import typed


@pytest.mark.parametrize(
    "said",
    [
        "je suis en licence 3",
        "en L3",
        "je suis en M2",
        "en 3e année de licence",
        "étudiante en master",
        "je prépare ma licence",
        "licence pas encore validée",
        "estoy en tercer año de licenciatura",
        "en octavo semestre de ingeniería",
        "I am in the third year of my bachelor's",
    ],
)
def test_studies_that_go_on_are_no_level(said: str) -> None:
    chat = standing_at("education").says(said)
    assert "education" not in chat.answers
    assert chat.asks == "education"


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("licence 3", "bachelors"),
        ("j'ai validé ma licence 3", "bachelors"),
        ("master 2", "masters"),
        ("diplômée d'un master", "masters"),
        ("terminé la licenciatura", "bachelors"),
        ("licenciatura", "bachelors"),
    ],
)
def test_what_is_completed_is_one(said: str, level: str) -> None:
    assert standing_at("education").says(said).answers["education"] == level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        # After what somebody stopped is what they completed.
        ("g arrété après le bac, jai pas continué faute de moyens", "secondary"),
        ("j'ai laissé tomber l'école après le bac", "secondary"),
        ("j'ai arrêté après la licence", "bachelors"),
        ("arrêté les études après le BTS", "two_year"),
        ("stopped after high school", "secondary"),
        ("stopped after 12th, couldn't afford uni", "secondary"),
        ("left school after matric", "secondary"),
        ("didn't go further after bachelors", "bachelors"),
        ("dejé la escuela después del bachillerato", "secondary"),
        # A certificate beside a degree makes two credentials.
        ("bcom 3 years plus a 1 yr postgrad certificate from Seneca, both done", "two_or_more"),
        ("bsc (4 yrs) and then one year pg cert at humber", "two_or_more"),
        ("licence 3 ans plus un certificat d'un an", "two_or_more"),
        ("licence en droit et diplome d'un an en compta", "two_or_more"),
        # A program is as long as it is said to be.
        ("2 year pg diploma", "two_year"),
        ("two year graduate certificate", "two_year"),
        ("certificat d'1 an en secrétariat à Port au Prince", "one_year"),
        ("1yr cert from seneca", "one_year"),
        ("attestation d'un an", "one_year"),
        # Years of work are none of study.
        ("pg diploma, 2 years experience", "one_year"),
        ("bachelors in 4 years, worked 1 year", "bachelors"),
        ("bac pro", "secondary"),
    ],
)
def test_what_was_completed_is_told_by_where_it_ended(said: str, level: str) -> None:
    assert typed("education", said) == {"value": level}


@pytest.mark.parametrize(
    "said",
    [
        "dropped out after 2nd year of bachelors",
        "quit after one semester of college",
        "j'ai arrêté après la L2",
        "arrêté après le master 1",
        "bachelors, and I did 1 year of masters",
        "bcom 3 yrs and 1 yr postgrad certificate not finished",
        "BEP",
    ],
)
def test_a_part_of_a_program_is_no_level(said: str) -> None:
    assert "value" not in typed("education", said)
