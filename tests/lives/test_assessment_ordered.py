"""An assessment (ECA) that is ordered and on its way: neither there, nor to be ordered.

The person of ``life.py``, whose only credential is from India: without a report no program is met,
and with it the Skilled Worker Program (``PERSON``), CRS 424.
"""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.walk import walk
from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from tests.conversations.questionnaire import asked_for
from tests.express_entry.candidates import ana, foreign_degree
from tests.express_entry.deadlines.by_cause import IN_POOL, NOT_SUBMITTED, ON, find
from tests.lives.life import Life, scored

UNASSESSED = {"credential.0.assessed": False}
REPORT = ("credential.0.eca_body", "credential.0.eca_date", "credential.0.eca_level")
ORDERED = UNASSESSED | {"credential.0.eca_ordered": True}


def waiting(**answers: Any) -> Life:
    told = ORDERED | {"credential.0.eca_expected": "2026-12"}
    return scored(answers=told | answers, without=REPORT)


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        (UNASSESSED, ["assessed", "eca_ordered"]),
        (ORDERED, ["assessed", "eca_ordered", "eca_expected"]),
        (UNASSESSED | {"credential.0.eca_ordered": False}, ["assessed", "eca_ordered"]),
        (
            ORDERED | {"credential.0.assessed": True},
            ["assessed", "eca_body", "eca_level", "eca_date"],
        ),
    ],
)
def test_between_not_yet_and_yes_it_is_asked_whether_it_is_ordered(
    answers: dict[str, Any], asked: list[str]
) -> None:
    degree = {"credential.0.level": "bachelors", "credential.0.country": "IN"}
    names = [one.question.name for one in walk(degree | answers).asked if one.index == 0]
    assert [one for one in names if one in ("assessed", *asked)] == asked


def test_it_is_expected_on_a_day_still_to_come() -> None:
    degree = {"credential.0.level": "bachelors", "credential.0.country": "IN"}
    chat = asked_for("credential.0.eca_expected", degree | ORDERED).says("March 2020")
    assert "which has passed" in chat.card
    assert chat.says("March 2027").answers["credential.0.eca_expected"] == "2027-03"


# ------------------------------------------------------------------ what it brings, and when


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ({}, "2026-01-10"),
        ({"eca_ordered": False}, "2026-01-10"),
        ({"eca_ordered": True}, "2026-01-10"),
        ({"eca_ordered": True, "eca_expected_on": "2026-02-20"}, "2026-02-20"),
        # Of a month its last day; one that has gone by is today.
        ({"eca_ordered": True, "eca_expected_on": "2026-02"}, "2026-02-28"),
        ({"eca_ordered": True, "eca_expected_on": "2025-12"}, "2026-01-10"),
    ],
)
def test_what_it_brings_begins_on_the_day_it_is_expected(told: dict[str, Any], day: str) -> None:
    degree = foreign_degree("2024-05-10") | {"assessed": False, "eca": None} | told
    profile = ana(credentials=[degree])
    [found] = [one for one in what_ifs(profile, assess(profile, ON)) if one.kind == "eca"]
    assert str(found.possible_on) == day
    assert found.figures["ordered"] is (told.get("eca_ordered") is True)


def test_the_day_it_is_expected_is_told() -> None:
    degree = foreign_degree("2024-05-10") | {"assessed": False, "eca": None}
    ordered = degree | {"eca_ordered": True, "eca_expected_on": "2026-02"}
    for candidacy in (NOT_SUBMITTED, IN_POOL):
        found = find("eca_expected.0", ana(credentials=[ordered]), candidacy, ON)
        assert found is not None
        assert str(found.on) == "2026-02-28"
        assert found.lead_dates == (found.on,)
    for other in ({"eca_ordered": False}, {"eca_expected_on": None}, {"assessed": True}):
        profile = ana(credentials=[ordered | other])
        assert find("eca_expected.0", profile, NOT_SUBMITTED, ON) is None


# ------------------------------------------------------------------ what is said


def test_the_next_step_waits_for_it_and_does_not_order_another() -> None:
    life = waiting().command("/status")
    assert life.card.startswith(
        "Next: wait for your assessment (ECA): it is on its way and should come by 31 December "
        '2026. If it confirms "Bachelor\'s, or any 3+ year program", that opens the Federal'
    )
    assert "that opens the Federal Skilled Worker Program" in life.card
    assert "order it now" not in life.card
    assert life.labels[0] == "My ECA has come"


def test_it_is_reminded_of_on_its_day_and_told_with_one_tap() -> None:
    life = waiting()
    told = [one for one in life.until("2027-01-15").told if "assessment" in one]
    assert told == ["2026-12-31 09:00 Your education assessment should be here"]
    life.command("/status").taps("My ECA has come")
    assert life.asks == "credential.0.assessed"
    life.taps("Yes", "Bachelor's, or any 3+ year program").says("20 December 2026")
    assert life.answers["credential.0.eca_date"] == "2026-12-20"
    assert "should be here" not in life.command("/deadlines").card
    # Whose report it is decides nothing for a software developer: only the form asks.
    life.taps("To complete your file: one short question")
    assert life.asks == "credential.0.eca_body"
    assert life.taps("WES").answers["credential.0.eca_body"] == "WES"
    assert "wait for your assessment" not in life.command("/status").card


def test_of_several_things_that_are_missing_it_is_the_one_to_wait_for() -> None:
    test = ("english.date", *(f"english.{one}" for one in ("listening", "reading")))
    test = (*test, "english.writing", "english.speaking")
    answers = ORDERED | {"english.test": "none", "english.plan": "none"}
    life = scored(answers=answers, without=(*REPORT, *test)).command("/status")
    assert "Take an English test that IRCC accepts." in life.card
    assert "Wait for your assessment (ECA), which is on its way" in life.card
    assert "order it now" not in life.card
