"""What is told in French: as it is typed in a chat, and in ways that English has not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.hearing.told import read

TODAY = date(2026, 11, 28)


def told(message: str) -> dict[str, Any]:
    return dict(read(message, TODAY).facts)


@pytest.mark.parametrize(
    ("message", "years", "word"),
    [
        ("bjr jai 31 ans, jtravaille dps 6 ans ds une boite comme plombier", 6, "plombier"),
        ("Camerounaise, 29 ans, couturière depuis treize ans", 13, "couturière"),
        ("slt moi cest awa 33 ans ivoirienne, coiffeuse 8 ans", 8, "coiffeuse"),
        ("J'ai 40 ans, soudeur dans une usine depuis quinze ans", 15, "soudeur"),
    ],
)
def test_trades_and_years_are_read_as_french_is_typed(message: str, years: int, word: str) -> None:
    facts = told(message)
    assert facts["work_foreign_years"] == years
    assert facts["occupation"] == word


@pytest.mark.parametrize(
    ("message", "age"),
    [
        ("jai 32 ans malgache, menuisier 5 ans", 32),
        ("bsr moi cest moussa 27 ans mali, maçon 4 ans", 27),
        ("Je m'appelle Inès, 35 ans, comptable", 35),
        ("Mon profil : femme 41 ans divorcée, secrétaire", 41),
    ],
)
def test_an_age_is_no_length_of_work(message: str, age: int) -> None:
    facts = told(message)
    assert facts["age"] == age
    assert facts.get("work_foreign_years") != age


def test_what_stands_behind_the_partner_and_an_age_is_the_partners() -> None:
    facts = told(
        "J'ai 44 ans, architecte depuis seize ans. Ma femme, Salma, 38 ans, pharmacienne, "
        "exerce depuis neuf ans et m'accompagnerait avec nos deux filles."
    )
    assert facts["age"] == 44
    assert facts["occupation"] == "architecte"
    assert facts["work_foreign_years"] == 16
    assert facts["children"] == 2
    partner = facts["partner"]
    assert partner["age"] == 38
    assert partner["occupation"] == "pharmacienne"
    assert partner["work_foreign_years"] == 9
    assert partner["accompanying"] is True


def test_of_two_lives_the_one_that_is_said_to_be_ones_own_is() -> None:
    facts = told("Elle (c'est moi) : 30 ans, juriste, 5 ans. Lui : 34 ans, chauffeur, 10 ans")
    assert (facts["age"], facts["partner"]["age"]) == (30, 34)


@pytest.mark.parametrize(
    ("message", "levels"),
    [
        ("TEF 8 partout nclc", 8),
        ("tcf nclc 7 partt", 7),
        (
            "TCF Canada : NCLC 9 sauf l'écrit, 7",
            {"listening": 9, "reading": 9, "writing": 7, "speaking": 9},
        ),
        (
            "tcf nclc 8 a lecoute 9 lecture 7 ecrit 10 oral",
            {"listening": 8, "reading": 9, "writing": 7, "speaking": 10},
        ),
        (
            "TEF CO NCLC 9, CE 10, EE 8, EO 7",
            {"listening": 9, "reading": 10, "writing": 8, "speaking": 7},
        ),
    ],
)
def test_levels_of_french_are_read_in_every_usual_form(message: str, levels: object) -> None:
    assert told(f"J'ai 30 ans, je suis comptable. {message}")["french"]["nclc"] == levels


@pytest.mark.parametrize(
    "scores",
    [
        "8 en compréhension orale, 7,5 en lecture, 6,5 en rédaction, 7 à l'oral",
        "8 ; 7,5 ; 6,5 ; 7",
        "8 écoute, 7.5 lecture, 6.5 écriture, 7 expression orale",
    ],
)
def test_scores_of_english_are_read_by_the_french_names_of_abilities(scores: str) -> None:
    english = told(f"J'ai 30 ans et je vis à Lyon. IELTS General : {scores}.")["english"]
    assert [english[a] for a in ("listening", "reading", "writing", "speaking")] == [
        8, 7.5, 6.5, 7,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("Le TEF, je le passe en mars.", "french"),
        ("tcf cest pr janvier", "french"),
        ("ielts rien", "english"),
        ("Nous n'avons passé aucun test.", "french"),
        ("moi pas encore de tests", "english"),
    ],
)
def test_a_test_to_come_is_none(message: str, language: str) -> None:
    facts = told(f"j'ai 28 ans et je suis maçon a dakar. {message}")
    assert facts[language] == {"test": "none"}


def test_english_is_left_as_it_is() -> None:
    facts = told("I have an MS in physics, 31 yrs old, my PR is pending, 5 yrs as data analyst")
    assert facts["education"] == "masters"
    assert facts["age"] == 31


@pytest.mark.parametrize(
    ("message", "name", "value"),
    [
        # A sentence about somebody else, told with "who" or with an age.
        ("32 ans, soudeur. Mon oncle, qui vit à Calgary, est citoyen.", "residence", None),
        ("45 ans, veuf. L'aîné, 23 ans, vit à Ottawa avec sa copine.", "residence", None),
        # What is asked for is no assessment of a diploma, and one that never was is none.
        ("bjr c pour une evaluation svp, 30 ans, maçon", "eca", None),
        ("31 ans, licence, diplôme jamais évalué", "eca", False),
        # "Son mari" is no son.
        ("Elle demande pour elle ; moi je suis son mari, 35 ans", "children", None),
        ("29 ans, EDE demandée auprès de WES, rapport pas encore reçu", "eca", False),
        ("Tunisien à Nabeul, 33 ans", "residence", "TN"),
        ("auditeur interne depuis 4 ans à Casa, 30 ans", "residence", "MA"),
        ("On vise l'Alberta ou le Manitoba, 29 ans, mariés", "destination", None),
        ("divorcé puis remarié en 2021, 40 ans, plombier", "marital_status", "married"),
        ("26 ans, bac général, 2 ans de licence mais j'ai pas fini", "education", "secondary"),
        ("30 ans, technicien supérieur en froid, 5 ans", "occupation",
         "technicien supérieur en froid"),
        ("36 ans, éducatrice. Marié, femme 31 ans, caissière", "age", 36),
    ],
)  # fmt: skip
def test_what_french_says_of_others_and_of_what_is_not(
    message: str, name: str, value: object
) -> None:
    assert told(message).get(name) == value


def test_half_points_may_have_a_comma() -> None:
    english = told("J'ai 30 ans et je vis à Lyon. IELTS : 6,5 / 7 / 6 / 5,5")["english"]
    assert [english[a] for a in ("listening", "reading", "writing", "speaking")] == [
        6.5, 7, 6, 5.5,
    ]  # fmt: skip


def test_work_that_is_over_tells_no_residence() -> None:
    facts = told("32 ans, j'ai travaillé 2 ans au Ghana comme comptable, je vis à Lomé")
    assert facts["residence"] == "TG"


def test_a_place_before_a_degree_is_that_of_the_years_behind_it() -> None:
    facts = told(
        "Je suis à Edmonton, permis fermé, soudeur depuis 8 mois. "
        "Au Togo j'ai la licence et 3 ans comme technicien."
    )
    assert facts["work_foreign_years"] == 3
    assert facts["work_canada_years"] == 0.67


def test_levels_are_no_scores_of_a_test_told_in_hundreds() -> None:
    french = told("J'ai 30 ans, je suis comptable. TCF CO 9 CE 8 EE 10 EO 9")["french"]
    assert "listening" not in french


def test_an_occupation_keeps_its_accents_where_it_is_told_in_other_words() -> None:
    """ "Prof de maths au lycée" is a teacher of a lycée, and no "prof de lycee"."""
    said = "je suis prof de maths au lycée à Lyon, 33 ans"
    assert read(said, TODAY).facts["occupation"] == "prof de lycée"
