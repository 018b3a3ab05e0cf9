"""A report on a credential (ECA) that has come, told after the score or during the interview: what
it says is listed to be confirmed, and only what is lacking is asked."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.typed.report_came import read
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import newcomer
from tests.lives.life import Life, scored

# The person of ``life`` has a foreign credential; here its report had not come yet.
UNASSESSED = {"credential.0.assessed": False, "credential.0.eca_ordered": False}
WITHOUT = ("credential.0.eca_body", "credential.0.eca_level", "credential.0.eca_date")
BODY, LEVEL, DAY = WITHOUT


def _life() -> Life:
    return scored(answers=UNASSESSED, without=WITHOUT).until("2026-11-30")


def _told(text: str) -> dict[str, object]:
    life = _life().says(text).says("yes")
    assert life.session is not None
    entry = "credential.0."
    return {
        key: life.session.answers[key]
        for key in (f"{entry}assessed", *WITHOUT)
        if key in life.session.answers
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("my ECA arrived", {}),
        (
            "got the eca, equal to master's, wes 15 nov 2026",
            {BODY: "WES", LEVEL: "masters", DAY: "2026-11-15"},
        ),
        (
            "wes eca received 20 nov 2026 says master's degree",
            {BODY: "WES", LEVEL: "masters", DAY: "2026-11-20"},
        ),
        (
            "Our ECA from WES has arrived: bachelor's degree, 25 November 2026",
            {BODY: "WES", LEVEL: "bachelors", DAY: "2026-11-25"},
        ),
        # As it is printed, with IRCC's length of the program behind it: rules/eca_equivalency.tsv.
        (
            "ya me llegó la ECA de WES el 20 de noviembre de 2026, dice bachelor's degree "
            "(four years)",
            {BODY: "WES", LEVEL: "bachelors", DAY: "2026-11-20"},
        ),
        (
            "j'ai reçu mon EDE de WES du 20 novembre 2026, elle dit bachelor's degree (four years)",
            {BODY: "WES", LEVEL: "bachelors", DAY: "2026-11-20"},
        ),
        (
            "my WES ECA came on 20 November 2026, says bachelor's degree (four years)",
            {BODY: "WES", LEVEL: "bachelors", DAY: "2026-11-20"},
        ),
        # That it came today is not the day it was issued.
        ("my IQAS report came today", {BODY: "IQAS"}),
        ("j'ai reçu mon EDE de WES", {BODY: "WES"}),
        (
            "mon EDE de WES est arrivée : équivalente à une maîtrise, 15 novembre 2026",
            {BODY: "WES", LEVEL: "masters", DAY: "2026-11-15"},
        ),
        ("llegó mi ECA de WES, equivale a maestría", {BODY: "WES", LEVEL: "masters"}),
        (
            "recibí la evaluación de WES: licenciatura, 15 de noviembre de 2026",
            {BODY: "WES", LEVEL: "bachelors", DAY: "2026-11-15"},
        ),
    ],
)
def test_what_a_report_says_is_taken_once_confirmed(text: str, told: dict[str, object]) -> None:
    assert _told(text) == {"credential.0.assessed": True, **told}


@pytest.mark.parametrize(
    "text",
    [
        "my eca from wes came in june 2025, it says bachelors",
        "mon EDE de WES est arrivée en juin 2025, elle dit licence",
        "llegó mi ECA de WES en junio de 2025, dice licenciatura",
    ],
)
def test_in_the_interview_it_is_listed_too_and_a_month_leaves_the_day_open(text: str) -> None:
    chat = newcomer().says("31, single, bachelor's from India, 6 years as a nurse in Pune")
    chat.says("yes").says(text)
    assert chat.session is not None
    assert chat.session.screen.name == "told", chat.card
    chat.says("yes")
    assert chat.answers[BODY] == "WES"
    assert chat.answers[LEVEL] == "bachelors"
    assert DAY not in chat.answers


def test_where_it_is_asked_about_it_is_the_answer() -> None:
    chat = standing_at("credential.assessed").says("yes, my eca from wes arrived")
    assert chat.answers["credential.0.assessed"] is True


def test_only_what_is_lacking_is_asked() -> None:
    life = _life().says("llegó mi ECA de WES, equivale a maestría").says("sí")
    assert life.asks == "credential.0.eca_date", life.card


def test_nothing_is_kept_before_it_is_confirmed() -> None:
    life = _life().says("my ECA arrived")
    assert life.session is not None
    assert life.session.answers["credential.0.assessed"] is False


@pytest.mark.parametrize(
    "text",
    [
        "my ECA has not arrived",
        "my wife's ECA arrived",
        "my ECA will arrive in December",
        "my ECA arrived but the name is wrong",
        "has my ECA arrived yet or is WES late",
        "mon EDE n'est pas arrivée",
        "no me llegó la ECA",
        "cuando llegue mi ECA",
        "got my IELTS results",
        "I want a WES report",
    ],
)
def test_another_thing_told_of_a_report_is_none_that_came(text: str) -> None:
    report = read(text, lambda _: None)
    life = _life().says(text)
    assert life.session is not None
    assert not reports_listed(life), (report, life.card)
    assert life.session.answers["credential.0.assessed"] is False


def reports_listed(life: Life) -> list[str]:
    """What is listed to be confirmed of one's own credential. That somebody who said "single" has
    a wife is another matter, which is asked about."""
    assert life.session is not None
    if life.session.screen.name != "told":
        return []
    values = life.session.screen.args["values"]
    return [key for key in values if "credential" in key]


def test_a_day_is_one_that_is_written_out() -> None:
    found = read("my ECA came 15/11/2026", lambda day: str(date(2026, 11, 15)))
    assert found is not None
    assert found.issued_on == "2026-11-15"


def test_a_report_that_was_told_before_is_said_to_be_known() -> None:
    life = scored().says("my ECA arrived")
    assert "already" in life.card or "know" in life.card, life.card
    assert life.session is not None
    assert life.session.screen.name != "told"
