"""Somebody who tells that they moved to another country: a job stays where it was, and whether one
that went on has ended is asked, never guessed."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.hearing.told import read
from conversations.interview.walk import walk
from tests.conversations.people import CLB_NINE, ME, job
from tests.conversations.story import BEFORE, Chat, person, reviewer

SAID = (
    "I moved to Canada in July",
    "I came to Canada in July",
    "I have been in Canada since July",
    "je suis arrivé au Canada en juillet",
    "j'ai déménagé au Canada en juillet",
    "llegué a Canadá en julio",
    "me mudé a Canadá en julio",
)
IN_INDIA: dict[str, Any] = {**ME, **CLB_NINE, "residence": "IN", "foreign_years": 4}


def _asked(key: str, **told: Any) -> Chat:
    """Somebody in Canada who is asked this next, with whatever else was told."""
    answers = {**ME, **CLB_NINE, "residence": "CA", "canadian_years": 0, "has_work": True, **told}
    skipped = [one.key for one in walk(answers).asked if one.key not in (*answers, key)]
    chat = person(answers, skipped=skipped, focus=key)
    assert chat.asks == key, chat.card
    return chat


@pytest.mark.parametrize("said", SAID)
def test_moving_tells_where_somebody_lives(said: str) -> None:
    assert read(said, BEFORE).facts == {"residence": "CA"}


@pytest.mark.parametrize(
    "said",
    [
        "I came to Canada in 2015 on a visit",
        "I have been in Canada once",
        "my wife came to Canada in July",
        "je suis venu au Canada en vacances en 2019",
        "vine a Canadá de vacaciones en 2019",
    ],
)
def test_a_visit_is_no_move(said: str) -> None:
    assert "residence" not in read(said, BEFORE).facts


def test_whoever_went_back_lives_there() -> None:
    said = "I came to Canada in 2015 and went back to India in 2018"
    assert read(said, BEFORE).facts["residence"] == "IN"


@pytest.mark.parametrize("said", SAID)
def test_a_move_is_no_country_of_a_job_asked_about(said: str) -> None:
    chat = _asked("job.0.country").says(said)
    assert "job.0.country" not in chat.answers


@pytest.mark.parametrize("said", SAID)
def test_a_job_with_its_country_keeps_it(said: str) -> None:
    chat = _asked("job.0.start", **{"job.0.country": "IN"}).says(said)
    assert not chat.is_at("correction")
    chat.says("yes")
    assert chat.answers["job.0.country"] == "IN"


def test_a_move_is_no_country_of_studies() -> None:
    masters = {"education": "masters", "credential.0.level": "masters"}
    chat = _asked("credential.0.country", **masters).says("I moved to Canada in July")
    assert "credential.0.country" not in chat.answers


@pytest.mark.parametrize("said", SAID)
def test_a_job_that_went_on_is_asked_about_after_a_move(said: str) -> None:
    chat = reviewer({**IN_INDIA, "canadian_years": 0, **job(country="IN")})
    chat.says(said).says("yes")
    assert chat.answers["residence"] == "CA"
    assert chat.answers["job.0.country"] == "IN"
    assert "job.0.end" not in chat.answers


def test_a_job_that_was_over_is_not_asked_about() -> None:
    told = {**IN_INDIA, "canadian_years": 0, **job(country="IN", end="2025-06")}
    chat = reviewer(told).says("I moved to Canada in July", "yes")
    assert chat.answers["residence"] == "CA"
    assert chat.answers["job.0.end"] == "2025-06"


def test_a_job_in_the_country_moved_to_goes_on() -> None:
    told = {**IN_INDIA, "canadian_years": 1, **job()}
    chat = reviewer(told).says("I moved to Canada in July", "yes")
    assert chat.answers["residence"] == "CA"
    assert chat.answers["job.0.end"] == "now"
