"""What the assessment report says may be typed, and is read by IRCC's table or asked about."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.story import Chat, person

DEGREE: dict[str, Any] = {
    "birth_date": "1991-04-03",
    "credential.0.level": "bachelors",
    "credential.0.country": "IN",
    "credential.0.completed": "2012-06",
    "credential.0.assessed": True,
    "credential.0.eca_body": "WES",
    "credential.0.eca_date": "2025-02-02",
}


def at_the_result() -> Chat:
    chat = person(DEGREE).command("/edit").taps("Education", "Credential 1").taps("ECA result")
    assert chat.asks == "credential.0.eca_level"
    return chat


@pytest.mark.parametrize(
    ("typed", "level", "said"),
    [
        ("College Diploma", "two_year", "“College Diploma” as Two-year diploma."),
        ("UNIVERSITY CERTIFICATE OR DIPLOMA", "one_year", "as One-year certificate or diploma."),
        ("Bachelor of Laws", "masters", "as Master's or professional degree."),
        ("Master’s degree", "masters", "as Master's or professional degree."),
        (
            "Three-year or more certificate, diploma, or degree plus a Postgraduate Diploma",
            "two_or_more",
            "as Two or more, one of 3+ years.",
        ),
    ],
)
def test_the_words_of_the_report_are_read_and_said_back(typed: str, level: str, said: str) -> None:
    chat = at_the_result().says(typed)
    assert chat.answers["credential.0.eca_level"] == level
    assert said in chat.heard
    assert "IRCC's table (12 November 2024) reads" in chat.heard


def test_a_choice_by_its_name_needs_no_table() -> None:
    chat = at_the_result().says("three years")
    assert chat.answers["credential.0.eca_level"] == "bachelors"
    assert "IRCC's table" not in chat.heard


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Bachelor of Science", "is not in IRCC's table"),
        ("certificate", "is not in IRCC's table"),
        ("advanced diploma", "is not in IRCC's table"),
        ("Postgraduate Diploma", "only beside a credential of three years or longer"),
        ("Doctor of Dental Medicine", "may stand for a professional degree"),
    ],
)
def test_other_words_are_asked_about(typed: str, said: str) -> None:
    chat = at_the_result().says(typed)
    assert said in chat.card
    assert f"“{typed}”" in chat.card
    assert chat.asks == "credential.0.eca_level"
    assert "credential.0.eca_level" not in chat.answers
    assert "Two or more, one of 3+ years" in chat.labels


def test_the_partners_report_is_read_alike() -> None:
    chat = person(
        {
            "birth_date": "1991-04-03",
            "marital_status": "married",
            "partner.accompanying": True,
            "partner.canadian": False,
            "partner.education": "bachelors",
            "partner.education_country": "IN",
            "partner.assessed": True,
            "partner.eca_date": "2025-02-02",
        }
    )
    chat.command("/edit").taps("Education").taps("Partner's ECA result").says("Associate Degree")
    assert chat.answers["partner.eca_level"] == "two_year"
