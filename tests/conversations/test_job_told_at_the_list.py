"""What is told of a job while its occupation is looked for is kept, and the list stays."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.walk import walk
from tests.conversations.people import ME
from tests.conversations.story import Chat, person

FULL_TIME = "30+"


def at_the_list() -> Chat:
    answers: dict[str, Any] = {
        **ME, "residence": "IN", "canadian_years": 0, "foreign_years": 5, "has_work": True,
        "job.0.title": "software engineer",
    }  # fmt: skip
    skipped = [one.key for one in walk(answers).asked if one.key not in answers]
    skipped.remove("job.0.noc")
    chat = person(answers, skipped=skipped)
    assert chat.asks == "job.0.noc", chat.card
    assert any("21231" in label for label in chat.labels)
    return chat


TOLD: tuple[tuple[str, dict[str, Any]], ...] = (
    ("I worked there 5 years, full time, until March 2024",
     {"hours": FULL_TIME, "end": "2024-03"}),
    ("J'y ai travaillé 5 ans, à temps plein, jusqu'en mars 2024",
     {"hours": FULL_TIME, "end": "2024-03"}),
    ("Trabajé ahí 5 años, tiempo completo, hasta marzo de 2024",
     {"hours": FULL_TIME, "end": "2024-03"}),
    ("40 hours a week", {"hours": "40"}),
    ("full time", {"hours": FULL_TIME}),
    ("from January 2020 to March 2024", {"start": "2020-01", "end": "2024-03"}),
    ("de janvier 2020 à mars 2024", {"start": "2020-01", "end": "2024-03"}),
    ("it was in India, 40 hours a week from Jan 2020 till now",
     {"country": "IN", "hours": "40", "start": "2020-01", "end": "now"}),
    ("I started in June 2019 and left in May 2022", {"start": "2019-06", "end": "2022-05"}),
)  # fmt: skip


@pytest.mark.parametrize(("said", "facts"), TOLD)
def test_facts_of_the_job_are_kept(said: str, facts: dict[str, Any]) -> None:
    chat = at_the_list().says(said)
    told = {f"job.0.{name}": value for name, value in facts.items()}
    assert {key: chat.answers.get(key) for key in told} == told
    assert chat.asks == "job.0.noc"
    assert any(label.startswith(("21231", "21232")) for label in chat.labels), chat.card


def test_the_occupation_beside_them_is_looked_for() -> None:
    chat = at_the_list().says("welder, 37.5 hours a week, since 2 March 2022")
    assert chat.answers["job.0.hours"] == "37.5"
    assert chat.answers["job.0.start"] == "2022-03-02"
    assert chat.answers["job.0.end"] == "now"
    assert any("72106" in label for label in chat.labels)


@pytest.mark.parametrize("said", ["teacher in Canada", "full time nurse", "manager of 40 people"])
def test_an_occupation_is_no_fact_of_a_job(said: str) -> None:
    chat = at_the_list()
    before = dict(chat.answers)
    chat.says(said)
    assert dict(chat.answers) == before


def test_what_cannot_be_is_not_taken() -> None:
    chat = at_the_list().says("until March 2031")
    assert "job.0.end" not in chat.answers


def test_of_the_partner_is_no_occupation() -> None:
    chat = at_the_list().says("my wife has IELTS 7 in each")
    assert chat.is_at("told"), chat.card
