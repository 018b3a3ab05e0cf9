"""Spanish told at length is read as English is: whose years, which time, what is denied."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import read

TODAY = date(2026, 11, 28)
TOLD = [
    ("Soy soldadora y llevo 6 años trabajando como soldadora en Toluca", "work_foreign_years", 6),
    ("tengo 2 años y medio de experiencia, soy mesero en Cusco", "work_foreign_years", 2.5),
    ("hola, tengo 41 años y soy chofer", "age", 41),
    ("soy carpintero, no he presentado el ielts todavía", "english", {"test": "none"}),
    ("soy panadero, tengo 30 años, no hablo francés", "french", {"test": "none"}),
    ("no tengo ielts", "english", {"test": "none"}),
    ("sin celpip por ahora, soltero, vivo en Quito", "english", {"test": "none"}),
    (
        "vivo en Cali y no tengo IELTS sino CELPIP 9 en todo",
        "english",
        {"test": "celpip_general", "each": 9},
    ),
    ("vivimos juntos hace 5 años con mi novio, tengo 28", "marital_status", "common_law"),
    ("soy viuda, no tengo hijos", "children", 0),
    ("mi hermana es residente permanente en Halifax, soy soltera", "sibling", True),
    (
        "tengo permiso de trabajo cerrado que vence en mayo 2027, soy cajero",
        "permit_end",
        "2027-05",
    ),
    ("soy albañil, tengo ahorrados 18 mil dólares canadienses", "funds_cad", 18000),
    ("soy de El Salvador, 33 años de edad, casada", "age", 33),
    ("soy ingeniero agrónomo, tengo 35 años", "occupation", "ingeniero agrónomo"),
]


@pytest.mark.parametrize(("message", "name", "value"), TOLD)
def test_what_is_told_is_read(message: str, name: str, value: object) -> None:
    assert read(message, TODAY).facts.get(name) == value


@pytest.mark.parametrize(
    "said",
    [
        "nunca he estado en Canadá",
        "nunca he trabajado en Canadá, tengo 30 años",
        "soy enfermera, 30 años, y nunca he estado en Canadá",
        "jamás he vivido en Canadá",
        "no he trabajado en Canadá",
        "Soy mesero y no he ido a Canadá",
    ],
)
def test_i_have_never_is_said_of_oneself(said: str) -> None:
    """Spanish "he" is "I have", and no "he" of English."""
    facts = read(said, TODAY).facts
    assert facts["work_canada_years"] == 0
    assert "partner" not in facts


def test_two_lives_told_in_turn_are_kept_apart() -> None:
    said = "Él tiene 33 y yo 30, casados, él es plomero con 6 años de experiencia"
    facts = read(said, TODAY).facts
    assert facts["age"] == 30
    assert facts["partner"] == {
        "age": 33,
        "occupation": "plomero",
        "noc": ["72300"],
        "work_foreign_years": 6,
    }


def test_who_is_from_a_country_of_the_name_of_a_pronoun_has_no_partner() -> None:
    assert "partner" not in read("From El Salvador, 33, welder, 8 years exp", TODAY).facts


def test_a_word_lent_to_an_english_message_changes_nothing() -> None:
    said = "I am 30, cook, ran a place called Mi Tierra for 4 years"
    assert read(said, TODAY).facts["age"] == 30


@pytest.mark.parametrize(
    "said",
    [
        "Worked 2 years in Vancouver as nanny (2021-2023) and now I am in Mexico. 33 years old",
        "Trabajé 2 años en Vancouver como niñera (2021-2023) y ahora estoy en Querétaro, 33",
    ],
)
def test_the_years_when_it_was_are_not_counted_again(said: str) -> None:
    facts = read(said, TODAY).facts
    assert facts["work_canada_years"] == 2
    assert "work_foreign_years" not in facts


@pytest.mark.parametrize(
    ("said", "funds"),
    [
        ("soy de Guadalajara, ahorré 300 mil pesos", {"amount": 300000, "currency": "MXN"}),
        (
            "soy de Medellín, ahorros: 40 millones de pesos",
            {"amount": 40_000_000, "currency": "COP"},
        ),
        ("savings 500,000 pesos, I live in Manila", {"amount": 500000, "currency": "PHP"}),
        ("soy soltero, tengo ahorrados 200 mil pesos", None),
        ("single, savings 500,000 pesos", None),
    ],
)
def test_pesos_are_those_of_the_country_told(said: str, funds: object) -> None:
    assert read(said, TODAY).facts.get("funds_other") == funds


@pytest.mark.parametrize(
    "said",
    [
        "no, nunca he trabajado en Canadá, los 4 años son de la universidad",
        "No, yo tengo 5 años y mi esposo tiene 7, no son 12",
        "no son 12",
        "son 4 años de experiencia",
        "mis notas son 7 7 7 7",
        "mis ahorros son 30 mil dólares",
    ],
)
def test_what_things_are_is_no_son(said: str) -> None:
    assert "children" not in read(said, TODAY).facts


def test_a_son_is_one_still() -> None:
    assert read("soy madre soltera, son 3 hijos", TODAY).facts["children"] == 3
    assert read("mis hijos son de 3 y 6 años, soy casada", TODAY).facts["children"] == 2
    assert read("divorced, son 11", TODAY).facts["children"] == 1


@pytest.mark.parametrize(
    "said",
    ["tengo 30 mil dolares", "tengo 25 mil", "yo tengo 30 lucas", "j'ai 30 mille", "I have 30k"],
)
def test_a_sum_of_thousands_is_no_age(said: str) -> None:
    assert "age" not in read(said, TODAY).facts


def test_who_is_introduced_by_name_owns_what_is_said_of_it() -> None:
    told = read(
        "Mi hermano Juan vive en Toronto. Juan es ciudadano y tiene un doctorado. Estoy casado con "
        "Lucía, 30 años. Lucía tiene maestría. Yo tengo 33 años, licenciatura.",
        TODAY,
    ).facts
    assert (told["age"], told["education"], told["sibling"]) == (33, "bachelors", True)
    assert told["partner"] == {"age": 30, "education": "masters"}
    assert "residence" not in told


@pytest.mark.parametrize(
    "said",
    [
        "mi hermano es ciudadano, radicado en Brampton, y yo tengo 30 años",
        "tengo familia viviendo en Brampton, yo tengo 30 años",
    ],
)
def test_where_relatives_live_is_not_where_the_writer_does(said: str) -> None:
    told = read(said, TODAY).facts
    assert (told.get("age"), told.get("residence")) == (30, None)


def test_two_tests_of_a_couple_each_with_its_day() -> None:
    told = read(
        "Su IELTS del 3 de mayo de 2026: L7 R7 W6 S6; el mío del 10 de junio de 2026: "
        "L8 R8 W7 S7. Estoy casado",
        TODAY,
    ).facts
    assert told["english"] == {
        "test": "ielts_general",
        "listening": 8,
        "reading": 8,
        "writing": 7,
        "speaking": 7,
        "taken": "2026-06-10",
    }
    assert told["partner"]["english"]["taken"] == "2026-05-03"  # type: ignore[index]
