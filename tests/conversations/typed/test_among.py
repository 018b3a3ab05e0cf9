"""An answer among words that are not known: it is offered and never taken; words that leave a
question open, or doubt what they say, are no answer at all."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.evaluation.test_answers import taken


def typed(fact: str, words: str, context: dict[str, str] | None = None) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": context or {}})


IELTS = {"english.test": "ielts_general"}
PASSPORT = "it says 3 june 2031 on the second page"

OFFERED = [
    ("english.date", "I sat it 22 nov 2025 in nairobi", {}, "2025-11-22"),
    ("english.date", "1er octobre 2025 à Alger", {}, "2025-10-01"),
    ("english.date", "lo presenté el 5 de mayo de 2026 en Cali", {}, "2026-05-05"),
    ("passport", PASSPORT, {}, "2031-06-03"),
    ("job.start", "jai été embauché en 03/2018", {}, "2018-03"),
    ("job.end", "fin juillet 2024, licenciement éco", {"job.start": "2019-02"}, "2024-07"),
    ("english.writing", "6.5 😔", IELTS, 6.5),
    ("english.reading", "reading was bad, just 5.5", IELTS, 5.5),
    ("english.speaking", "à l'oral jai eu 7 dieu merci", IELTS, 7),
    ("funds", "22k CAD sur mon saving account", {}, 22000),
]


@pytest.mark.parametrize(("fact", "words", "context", "value"), OFFERED)
def test_one_value_among_other_words_is_offered(
    fact: str, words: str, context: dict[str, str], value: object
) -> None:
    assert typed(fact, words, context).get("suggested") == value


@pytest.mark.parametrize(("fact", "words", "context", "value"), OFFERED)
def test_it_is_never_taken(fact: str, words: str, context: dict[str, str], value: object) -> None:
    assert "value" not in typed(fact, words, context)


def test_a_tap_takes_what_is_offered() -> None:
    chat = standing_at("english.date").says("I sat it 22 nov 2025 in nairobi")
    assert "english.date" not in chat.answers
    assert chat.taps("22 November 2025").answers["english.date"] == "2025-11-22"


@pytest.mark.parametrize(
    ("fact", "words", "context"),
    [
        ("english.reading", "i want 8", IELTS),  # hoped for
        ("funds", "4 of us share 30000", {}),  # no currency: whose, and of what?
        ("english.date", "6 months after my wedding", {}),
    ],
)
def test_a_number_of_something_else_is_not_offered(
    fact: str, words: str, context: dict[str, str]
) -> None:
    assert "suggested" not in typed(fact, words, context)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("job.start", "dont recall"),
        ("english.date", "let me check the paper n come back"),
        ("credential.completed", "passez a la suite"),
        ("passport", "faut que je regarde, il est chez mes parents"),
        ("passport", "tengo que buscar, lo tiene mi mamá"),
        ("destination", "on na pas encore choisi ma femme et moi"),
        ("credential.eca_body", "jsp lequel c t"),
    ],
)
def test_words_that_leave_it_open_leave_it_open(fact: str, words: str) -> None:
    assert typed(fact, words) == {"skip": True}


def test_of_a_date_known_in_part_the_rest_is_still_asked() -> None:
    assert "ask" in typed("english.date", "june 2025, i dont know the day")


@pytest.mark.parametrize(
    "words",
    [
        "le patron donnait en liquide sans fiche de paie, c'est valable ?",
        "they gave me cash, will that be accepted?",
        "me pagaban en efectivo, eso cuenta?",
    ],
)
def test_a_doubt_of_what_is_told_is_a_question(words: str) -> None:
    told = typed("job.paid", words)
    assert "topic" in told or "suggested" in told


def test_behind_a_yes_it_is_a_remark() -> None:
    assert typed("job.paid", "yes in cash, is that ok?") == {"value": True}


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("marital_status", "my husband passed on in 2020", "widowed"),
        ("marital_status", "mon mari est décédé", "widowed"),
        ("marital_status", "mi esposa falleció", "widowed"),
        # 4 + 2 = 6
        ("foreign_years", "6 total, 4 in saudi and 2 back home", 6),
        ("children", "un bb de 4 mois", 1),
        ("credential.level", "formation d'un an apres le bac, secrétariat médical", "one_year"),
        ("credential.level", "2 year diploma after 12th", "two_year"),
        ("education", "thèse soutenue en 2021 à Louvain", "doctorate"),
        ("has_offer", "still sending CVs on linkedin", False),
    ],
)
def test_what_is_told_among_other_words(fact: str, words: str, value: object) -> None:
    assert typed(fact, words) == {"value": value}


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("mon to fri 8hrs daily", 40),  # 5 days of 8
        ("du lundi au samedi 7h par jour", 42),  # 6 days of 7
    ],
)
def test_hours_of_named_days_are_worked_out_and_offered(words: str, hours: int) -> None:
    assert typed("job.hours", words).get("suggested") == hours


@pytest.mark.parametrize(
    "words",
    [
        "ielts but it was academic",
        "yes ielts, the academic one",
        "ielts mais c'était l'académique",
        "ielts pero el académico",
        "pte, academic I think",
    ],
)
def test_the_test_that_bears_the_name_and_is_not_accepted_is_refused(words: str) -> None:
    """IELTS Academic and PTE Academic are on no list of approved tests (IRCC, language testing)."""
    assert "refused" in typed("english.test", words)


@pytest.mark.parametrize("words", ["ielts general not academic", "ielts, not the academic one"])
def test_it_may_be_said_not_to_be_that_one(words: str) -> None:
    assert typed("english.test", words) == {"value": "ielts_general"}
