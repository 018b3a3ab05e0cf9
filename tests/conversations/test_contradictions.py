"""Of two answers that cannot both be, the second is asked about and the first is kept."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.story import Chat, person, reviewer

DEGREE: dict[str, Any] = {
    "birth_date": "1991-04-03",
    "credential.0.level": "bachelors",
    "credential.0.country": "IN",
    "credential.0.completed": "2012-06",
    "credential.0.assessed": True,
    "credential.0.eca_body": "WES",
}


def assessed() -> Chat:
    """At the day of the report on a degree of June 2015."""
    answers = DEGREE | {"credential.0.completed": "2015-06"}
    chat = person(answers, skipped=["marital_status"]).command("/edit")
    return chat.taps("Education", "Credential 1").taps("ECA report date")


def test_a_report_from_before_the_degree_is_asked_about() -> None:
    chat = assessed().says("31 May 2015")
    assert "31 May 2015" in chat.card
    assert "completed in June 2015" in chat.card
    assert chat.asks == "credential.0.eca_date"
    assert "credential.0.eca_date" not in chat.answers
    assert chat.answers["credential.0.completed"] == "2015-06"
    # The first day of that month can be.
    assert chat.says("1 June 2015").answers["credential.0.eca_date"] == "2015-06-01"


def test_a_degree_moved_past_its_report_is_asked_about_and_the_report_stays() -> None:
    chat = reviewer(DEGREE | {"credential.0.eca_date": "2015-06-30"})
    chat.command("/edit").taps("Education", "Credential 1").taps("Completed")
    chat.says("July 2015")
    assert "report on this credential is dated 30 June 2015" in chat.card
    assert "set aside" not in chat.card
    assert chat.asks == "credential.0.completed"
    assert chat.answers["credential.0.completed"] == "2012-06"
    assert chat.answers["credential.0.eca_date"] == "2015-06-30"
    chat.says("June 2015")
    assert chat.answers["credential.0.completed"] == "2015-06"
    assert chat.answers["credential.0.eca_date"] == "2015-06-30"


def test_correcting_the_message_meets_the_same_question() -> None:
    chat = reviewer(DEGREE | {"credential.0.eca_date": "2015-06-30"})
    chat.command("/edit").taps("Education", "Credential 1").taps("Completed").says("May 2014")
    chat.edits(chat.message_id, "May 2016")
    assert "report on this credential is dated 30 June 2015" in chat.heard
    assert chat.answers["credential.0.completed"] == "2014-05"


@pytest.mark.parametrize(
    ("day", "problem"),
    [("16 April 2013", "only since 17 April 2013"), ("17 April 2013", "")],
)
def test_no_report_is_older_than_the_first_designation(day: str, problem: str) -> None:
    # facts/eca.toml: CES, ICAS, WES and MCC were designated on 2013-04-17, the first of all.
    chat = reviewer(DEGREE | {"credential.0.eca_date": "2015-06-30"})
    chat.command("/edit").taps("Education", "Credential 1").taps("ECA report date").says(day)
    assert (problem or "ECA report date: 17 April 2013") in chat.heard
    assert (chat.asks == "credential.0.eca_date") is bool(problem)


def test_more_years_than_a_life_holds_are_asked_about() -> None:
    # 35 on this day: at work for 22 years at the most, from the age of 13.
    chat = person({"birth_date": "1991-04-03"}, skipped=[
        "marital_status", "destination", "residence", "work_permit", "education", "canadian_years",
    ])  # fmt: skip
    chat.says("23")
    assert "I read 23 years" in chat.card
    assert "at 35" in chat.card
    assert chat.asks == "foreign_years"
    assert chat.says("22").answers["foreign_years"] == 22


def test_qualified_in_a_trade_as_a_child_is_asked_about() -> None:
    work = {
        "birth_date": "1991-04-03", "has_work": True, "job.0.title": "welder", "job.0.noc": "72106",
        "qualified_since": "2010-01",
    }  # fmt: skip
    chat = reviewer(work).command("/edit").taps("Work").taps("Qualified in trade since")
    chat.says("March 2004")
    assert "under 13" in chat.card
    assert chat.answers["qualified_since"] == "2010-01"
    assert chat.says("April 2004").answers["qualified_since"] == "2004-04"
