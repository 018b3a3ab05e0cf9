"""A yes to "do you have a report" that says as well what it states is not asked about again."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at


@pytest.mark.parametrize(
    ("words", "body", "level"),
    [
        ("yes WES says bachelors", "WES", "bachelors"),
        ("oui, WES dit master", "WES", "masters"),
        ("sí, WES dice maestría", "WES", "masters"),
        ("yes IQAS, bachelor", "IQAS", "bachelors"),
        ("yes wes, evaluated as bachelors", "WES", "bachelors"),
        ("ICAS, equivalent to a two-year diploma", "ICAS", "two_year"),
    ],
)
def test_what_the_report_states_is_taken_with_it(words: str, body: str, level: str) -> None:
    chat = standing_at("credential.assessed").says(words)
    told = {key: chat.answers.get(f"credential.0.{key}") for key in ("assessed", "eca_body")}
    assert told == {"assessed": True, "eca_body": body}
    assert chat.answers.get("credential.0.eca_level") == level


@pytest.mark.parametrize(
    "words",
    ["not yet, WES will say bachelors", "yes WES but only as a diploma", "no, WES bachelor"],
)
def test_nothing_is_taken_of_a_report_that_is_not_there_or_says_less(words: str) -> None:
    chat = standing_at("credential.assessed").says(words)
    assert "credential.0.eca_level" not in chat.answers


def test_a_yes_alone_still_asks_what_it_states() -> None:
    chat = standing_at("credential.assessed").says("yes, WES")
    assert chat.answers["credential.0.assessed"] is True
    assert "credential.0.eca_level" not in chat.answers
