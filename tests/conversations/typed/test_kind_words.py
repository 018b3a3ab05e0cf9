"""What is told beside a question and is no answer yet: an age that nobody has, a child to come, a
pact that is no marriage, half-time years. Each is asked back in its own words."""

from __future__ import annotations

import pytest

from tests.conversations.typed.test_everyday import typed


@pytest.mark.parametrize(
    "words", ["150 years old", "i am 150 years old", "j'ai 150 ans", "tengo 150 años"]
)
def test_an_age_that_nobody_has(words: str) -> None:
    assert "150 years would be a record" in typed("birth_date", words)["ask"]


@pytest.mark.parametrize(
    "words",
    [
        "ma femme est enceinte",
        "my wife is pregnant",
        "wife is pregnant",
        "mi esposa está embarazada",
        "expecting our first",
        "un bebé en camino",
    ],
)
def test_a_child_to_come_is_no_child_yet(words: str) -> None:
    told = typed("children", words)
    assert "counts from birth on" in told["ask"]
    assert "suggested" not in told


@pytest.mark.parametrize("words", ["pacsé", "pacsée", "pacs", "je suis pacsé", "on est pacsés"])
def test_a_pact_is_common_law_after_a_year(words: str) -> None:
    """IRPR 1(1): who has lived together for at least one year; a pact alone does not say so."""
    told = typed("marital_status", words)
    assert told["suggested"] == ["common_law", "single"]


def test_a_pact_of_three_years_says_so() -> None:
    assert typed("marital_status", "pacsés et ensemble depuis 3 ans") == {"value": "common_law"}


@pytest.mark.parametrize(
    ("fact", "words", "years"),
    [
        # IRPR 73(1): 30 hours a week are full time. 3 years at 20 hours: 3 × 20 / 30 = 2.
        ("foreign_years", "3 years part time 20 hours", 2),
        # 4 years at half of full time make 2.
        ("foreign_years", "4 years half time", 2),
        ("foreign_years", "4 ans à mi-temps", 2),
        ("foreign_years", "4 años medio tiempo", 2),
        ("canadian_years", "2 years half-time", 1),
        # 3 years at half are a year and a half: one full year.
        ("foreign_years", "3 años a media jornada", 1),
    ],
)
def test_part_time_years_are_asked_back_as_what_they_count(
    fact: str, words: str, years: int
) -> None:
    told = typed(fact, words)
    assert "value" not in told
    assert told["suggested"] == years


@pytest.mark.parametrize("words", ["3 years part time", "3 ans à temps partiel"])
def test_part_time_without_hours_is_asked(words: str) -> None:
    told = typed("foreign_years", words)
    assert "ask" in told
    assert "suggested" not in told
