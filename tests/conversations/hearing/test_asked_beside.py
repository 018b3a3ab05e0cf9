"""A question without a mark beside facts is none of them, and takes none of them away."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("I'm 39. do I need an ECA and how long does it take", "eca"),
        ("39, do I need to get my degree assessed by WES", "eca"),
        ("39. can I come with a job offer and lmia", "job_offer"),
        ("39. can I come with a job offer and lmia", "lmia"),
        ("39 ans, puis-je venir avec une offre d'emploi", "job_offer"),
    ],
)
def test_what_is_asked_without_a_mark_is_no_fact(text: str, never: str) -> None:
    found = read(text, TODAY)
    assert never not in found.facts
    assert found.facts["age"] == 39


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can i apply i am 30 and single, living in Kenya", {"residence": "KE", "age": 30}),
        (
            "should I wait, I have a job offer with LMIA",
            {"job_offer": True, "lmia": True},
        ),
    ],
)
def test_what_is_told_behind_a_question_is_heard(text: str, told: Facts) -> None:
    facts = read(text, TODAY).facts
    assert {name: facts.get(name) for name in told} == told
