"""How often a test was sat is no score, and the days of a week are no hours."""

from __future__ import annotations

import pytest

from tests.evaluation.test_answers import taken


def typed(fact: str, words: str, context: dict[str, str] | None = None) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": context or {}})


@pytest.mark.parametrize(
    "words",
    [
        "listening 8 reading 8 writing 7 n speaking 7.5 finally, after 4 attempts",
        "8 8 7 7.5 on my third attempt",
        "8 8 7 7.5 after 2 tries",
        "L8 R8 W7 S7.5 second attempt",
        "listening 8 reading 8 writing 7 speaking 7.5 in 2nd try",
        "au 3e essai 8 8 7 7.5",
        "écoute 8 lecture 8 écriture 7 oral 7.5 après 3 essais",
        "8 8 7 7.5 después de 2 intentos",
    ],
)
def test_attempts_are_no_score(words: str) -> None:
    scores = {"listening": 8, "reading": 8, "writing": 7, "speaking": 7.5}
    assert typed("four", words, {"english.test": "ielts_general"}) == {"value": scores}


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        # Nobody works more than 24 hours in a day: the larger number is that of the week.
        ("48, its six days a week here", 48),
        ("it's 48 we work 6 days", 48),
        ("45 in 5 days", 45),
        ("48, c'est six jours par semaine ici", 48),
        ("48, son seis días a la semana", 48),
    ],
)
def test_days_beside_hours_of_a_week_are_no_hours(words: str, hours: int) -> None:
    assert typed("job.hours", words) == {"value": hours}


@pytest.mark.parametrize("words", ["6 days a week", "8 6 days a week"])
def test_hours_that_may_be_of_a_day_are_asked_back(words: str) -> None:
    assert "value" not in typed("job.hours", words)
