"""Study in Canada is asked about with its conditions; a missing assessment is spoken of only where
it costs something."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.people import ME, job
from tests.conversations.story import Chat, person, reviewer


def at(question: str, answers: dict[str, Any]) -> Chat:
    told = {"birth_date": "1991-04-03", "credential.0.completed": "2012-06"} | answers
    chat = person(told, skipped=[
        "marital_status", "destination", "residence", "work_permit", "education", "canadian_years",
        "foreign_years", "english.test", "french.test",
    ])  # fmt: skip
    assert chat.asks == question, chat.asks
    return chat


def test_the_conditions_of_study_in_canada_are_explained() -> None:
    canadian = {"credential.0.level": "bachelors", "credential.0.country": "CA"}
    chat = at("credential.0.canadian_study", canadian)
    assert "for at least 8 months?" in chat.card
    chat.taps("What is this, and why?")
    # facts/crs.toml, [additional.conditions.canadian_study].
    for said in (
        "enrolled full time for at least 8 months and physically in Canada for at least 8",
        "between March 2020 and August 2022",
        "more than 50 % lessons in English or French",
        "an award that obliged you to go home",
        "Distance study still counts for education",
    ):
        assert said in chat.card


FOREIGN = {"credential.0.level": "bachelors", "credential.0.country": "IN"}


def test_a_degree_that_needs_an_assessment() -> None:
    chat = at("credential.0.assessed", FOREIGN).taps("No")
    assert "Without an assessment (ECA) this credential earns no points" in chat.card


def test_a_further_degree_whose_assessment_changes_nothing() -> None:
    # A Canadian master's is enough for the program, and nothing below it adds points.
    held = {
        "credential.0.level": "masters",
        "credential.0.country": "CA",
        "credential.0.canadian_study": False,
        "credential.0.more": True,
        "credential.1.level": "bachelors",
        "credential.1.country": "IN",
        "credential.1.completed": "2010-06",
    }
    at("has_work", held)  # so that before the score it is not asked about
    chat = person(ME | held, focus="credential.1.assessed").taps("No")
    assert "Without an assessment" not in chat.card
    chat = reviewer(
        ME | held | {"credential.0.completed": "2012-06", "credential.1.assessed": False}
    )
    assert "earns nothing" not in chat.card
    other = held | {"credential.0.level": "bachelors", "credential.0.completed": "2012-06"}
    chat = reviewer(ME | other | {"credential.1.assessed": False})
    assert "A foreign credential without an assessment earns nothing: credential 2" in chat.card


REPORT = {
    "credential.0.assessed": True,
    "credential.0.eca_body": "WES",
    "credential.0.eca_date": "2025-02-02",
}


def test_a_report_that_finds_nothing_leaves_secondary_school() -> None:
    chat = at("credential.0.eca_level", FOREIGN | REPORT).taps("No completed Canadian equivalent")
    assert "earns the points of secondary school" in chat.card
    chat = at("credential.0.eca_level", FOREIGN | REPORT).taps("Two-year diploma")
    assert "secondary school" not in chat.card.partition("Do you have another")[0]


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        # Full days for job 1; only the start of job 2 decides whether its year is whole.
        (
            {"start": "2024-03-01", "end": "2025-02-28"},
            {"start": "2022-10", "end": "2023-10-14"},
            "Start (job 2)",
        ),
        (
            {"start": "2024-03", "end": "2025-02-10"},
            {"start": "2022-10-15", "end": "2023-10"},
            "End (job 2)",
        ),
    ],
)
def test_the_day_that_decides_is_asked_for(
    first: dict[str, Any], second: dict[str, Any], label: str
) -> None:
    told = job(**first, country="IN", more=True) | job(1, **second, country="IN", noc="21300")
    chat = reviewer(ME | told)
    assert f'decides whether a year is complete. Change "{label}"' in chat.card


def test_years_that_cannot_be_are_named_whatever_else_is_open() -> None:
    # One year abroad at the most, whatever the hours not told yet.
    told = job(start="2024-10-01", end="2025-09-30", country="IN")
    told.pop("job.0.hours")
    chat = reviewer(ME | told | {"foreign_years": 3})
    assert (
        "You first said 3 full years of skilled work abroad; your jobs add up to 1 full"
        in chat.card
    )
    assert "You first said" not in reviewer(ME | told | {"foreign_years": 1}).card


@pytest.mark.parametrize(("expires", "said"), [("2027-10-01", True), ("2027-10-02", False)])
def test_a_passport_that_ends_within_a_year_comes_with_the_rule(expires: str, said: bool) -> None:
    # facts/process.toml, [passport]: renew it if it expires within 6 months of the application.
    card = reviewer(ME | {"passport": expires}).card
    assert ("If that is within 6 months of the day you apply" in card) is said
