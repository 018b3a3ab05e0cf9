"""Answers in the usual words of a language to the question just asked, in a chat: what each is
kept as. Meanings stand beside the words, as a person reads them; {} is nothing kept."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import held

SEVENS = dict.fromkeys(("listening", "reading", "writing", "speaking"), "7")
IELTS = {"english.test": "ielts_general", **{f"english.{one}": "7" for one in SEVENS}}


def kept(question: str, language: str, text: str) -> dict[str, Any]:
    chat = standing_at(question)
    session = held(chat)
    session.locale = language
    before = dict(session.answers)
    chat.does(text)
    return {key: value for key, value in held(chat).answers.items() if before.get(key) != value}


ANSWERS: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    # A month in a sentence.
    ("job.start", "fr", "j'ai commencé en septembre 2020", {"job.0.start": "2020-09"}),
    ("job.start", "es", "empecé en septiembre de 2020", {"job.0.start": "2020-09"}),
    ("job.start", "en", "I started in September 2020", {"job.0.start": "2020-09"}),
    # Thousands; a "mil" in Spanish is one.
    ("funds", "es", "30 mil dolares", {"funds": 30000}),
    ("funds", "es", "15 mil dólares", {"funds": 15000}),
    ("funds", "es", "30 mil", {"funds": 30000}),
    ("funds", "en", "15 mil dólares", {"funds": 15000}),
    ("funds", "en", "30 mil", {}),
    ("funds", "es", "$25k", {"funds": 25000}),
    ("funds", "fr", "25 000$", {"funds": 25000}),
    # Who goes with their partner or not at all; who waits for the body that has the papers.
    (
        "partner.accompanying",
        "en",
        "ofc we move together, i wouldnt go without him",
        {"partner.accompanying": True},
    ),
    ("partner.accompanying", "fr", "je ne pars pas sans elle", {"partner.accompanying": True}),
    (
        "credential.assessed",
        "en",
        "wes received my transcripts last week",
        {"credential.0.assessed": False},
    ),
    (
        "credential.assessed",
        "fr",
        "c'est en route, wes a reçu mes relevés",
        {"credential.0.assessed": False},
    ),
    # A school of French is no test, and no lack of one.
    ("french.test", "fr", "tef canada, passé à l'alliance française", {"french.test": "tef"}),
    # A sum that is told with its parts is no part itself.
    (
        "foreign_years",
        "en",
        "5 in qatar plus 2 back home in kerala so that makes 7",
        {"foreign_years": 7},
    ),
    # A bachelor's degree says of nobody that they are single.
    ("marital_status", "en", "bachelor of commerce", {}),
    ("marital_status", "en", "bachelor", {"marital_status": "single"}),
    ("marital_status", "fr", "bachelor en droit", {}),
    # Never in Canada is no year there, and says nothing of elsewhere.
    ("canadian_years", "fr", "zéro, j'ai jamais été au canada", {"canadian_years": 0}),
    ("canadian_years", "es", "cero, nunca he estado en Canadá", {"canadian_years": 0}),
    ("canadian_years", "es", "nunca he trabajado en Canadá", {"canadian_years": 0}),
    ("canadian_years", "en", "zero, I've never been to Canada", {"canadian_years": 0}),
    ("foreign_years", "es", "nunca he trabajado en Canadá", {}),
    ("foreign_years", "en", "I have never worked in Canada", {}),
    ("foreign_years", "fr", "j'ai jamais travaillé au canada", {}),
    ("foreign_years", "en", "I never worked outside Canada", {"foreign_years": 0}),
    # Four scores at once.
    ("english.test", "es", "IELTS general 7 en todo", IELTS),
    ("english.test", "fr", "IELTS général 7 partout", IELTS),
    ("english.test", "en", "IELTS general 7 in all", IELTS),
    # "Sí" without its accent, and an "if".
    ("partner.accompanying", "es", "si viene conmigo mi esposo", {"partner.accompanying": True}),
    ("has_offer", "es", "si tengo una oferta", {"has_offer": True}),
    ("sibling", "es", "si tengo un hermano en Toronto ciudadano", {"sibling": True}),
    ("nomination", "es", "si tengo una nominacion", {"nomination": True}),
    ("has_offer", "es", "si tengo una oferta cuántos puntos sube", {}),
    ("has_offer", "es", "si tengo una oferta?", {}),
    ("has_offer", "es", "si consigo una oferta", {}),
    ("partner.accompanying", "es", "si saco 8", {}),
)


@pytest.mark.parametrize(("question", "language", "text", "answer"), ANSWERS)
def test_a_usual_answer_is_kept(
    question: str, language: str, text: str, answer: dict[str, Any]
) -> None:
    assert kept(question, language, text) == answer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "je sais pas la date exacte, mars 2027"),
        ("en", "not sure of the exact date, March 2027"),
        ("es", "no sé la fecha exacta, marzo 2027"),
        ("es", "no sé la fecha exacta pero marzo 2027"),
    ],
)
def test_what_is_known_of_a_day_is_read_behind_that_it_is_not_known(
    language: str, text: str
) -> None:
    assert kept("permit_end", language, text) == {"permit_end": "2027-03"}


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("fr", "aucun de ceux-ci", "Alors écrivez-le autrement"),
        ("fr", "non aucun", "Alors écrivez-le autrement"),
        ("es", "ninguno de esos", "Entonces dígalo con otras palabras"),
        ("en", "no, none", "Then please type it in other words"),
    ],
)
def test_none_of_the_groups_offered_is_what_its_button_says(
    language: str, text: str, says: str
) -> None:
    chat = standing_at("job.noc")
    held(chat).locale = language
    chat.does(text)
    assert says in chat.heard
