"""Changes IRCC must be told, whole: both sides of each, and both sides of the day of submission."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.reportable import differences
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.kept_accurate import COUPLE, NOW, SUBMITTED, changed, couple, ids
from tests.express_entry.candidates import ana, english, foreign_degree, french, job

WES: dict[str, Any] = {"organization": "WES", "issued_on": "2026-02-01", "equivalent": "masters"}


@pytest.mark.parametrize(
    ("then", "facts", "name", "trigger"),
    [
        ({}, {"relative_in_canada": True}, "relative_in_canada", "family"),
        ({"residence_country": "IN"}, {"residence_country": "AE"}, "residence_country", "address"),
        ({"city": "Pune"}, {"city": "Goa"}, "city", "address"),
        ({}, {"destination": "BC"}, "destination", "address"),
        ({}, {"settlement_funds": 0}, "settlement_funds", "funds"),
        ({}, {"dependent_children": 2}, "dependent_children", "family"),
    ],
)
def test_a_fact_that_is_another_is_told_as_it_was_and_is(
    then: dict[str, Any], facts: dict[str, Any], name: str, trigger: str
) -> None:
    before = ana(**then)
    (one,) = changed(before, **facts)
    assert (one.id, one.trigger) == (name, trigger)
    assert one.before == {name: getattr(before, name)}
    assert one.after == {name: facts[name]}


def test_a_job_is_told_with_everything_of_it() -> None:
    held = job("2020-01-01", title="Developer", hours_per_week=37.5)
    of_job: dict[str, Any] = {
        "title": "Developer",
        "noc": "21231",
        "in_canada": False,
        "start": "2020-01-01",
        "end": None,
        "current": True,
        "hours_per_week": 37.5,
    }
    before = ana(jobs=[held])
    (ended,) = changed(before, jobs=[held | {"end": "2026-03-01", "current": False}])
    assert (ended.id, ended.trigger) == ("job.2020-01-01.21231.ended", "work")
    assert ended.before == of_job
    assert ended.after == of_job | {"end": "2026-03-01", "current": False}
    (gone,) = changed(before, jobs=[])
    assert (gone.before, gone.after) == (of_job, {})
    (new,) = changed(ana(jobs=[]), jobs=[held])
    assert (new.id, new.before, new.after) == ("job.2020-01-01.21231.new", {}, of_job)
    (unknown,) = changed(before, jobs=[held | {"hours_per_week": None}])
    assert unknown.after == of_job | {"hours_per_week": None}


@pytest.mark.parametrize(
    ("start", "new"),
    [
        # Nothing told of work at the submission: only what began after it is new.
        ("2026-01-10", False),
        ("2026-01-11", True),
        ("2026-01", True),  # by its last day it may have begun later
        ("2025-12", False),
        (None, False),
    ],
)
def test_work_told_for_the_first_time(start: str | None, new: bool) -> None:
    found = changed(ana(jobs=None), jobs=[job("2020-01-01") | {"start": start}])
    assert ids(found) == ([(f"job.{start}.21231.new", "work")] if new else [])


def test_a_job_not_told_any_more_in_general_is_no_change() -> None:
    assert changed(ana(), jobs=None) == ()


@pytest.mark.parametrize(
    ("now", "what"),
    [
        ({"end": "2026-03-01", "current": False}, "ended"),
        ({"end": None, "current": False}, "changed"),  # when it ended is not known
        ({"noc": "21232"}, "changed"),
    ],
)
def test_a_job_ended_or_changed(now: dict[str, Any], what: str) -> None:
    held = job("2020-01-01")
    told = held | now
    assert ids(changed(ana(), jobs=[told])) == [(f"job.2020-01-01.{told['noc']}.{what}", "work")]
    # One that was over before is only corrected.
    over = job("2018-01-01", "2019-06-30")
    found = changed(ana(jobs=[over]), jobs=[over | {"end": "2019-07-31"}])
    assert ids(found) == [("job.2018-01-01.21231.changed", "work")]


def test_the_same_start_in_another_country_is_another_job() -> None:
    found = changed(ana(), jobs=[job("2020-01-01", canada=True)])
    assert ids(found) == [
        ("job.2020-01-01.21231.new", "work"),
        ("job.2020-01-01.21231.removed", "work"),
    ]


def test_two_jobs_alike_in_start_and_country_are_matched_one_by_one() -> None:
    two = [job("2020-01-01"), job("2020-01-01", noc="21232")]
    found = changed(ana(jobs=two), jobs=[two[1], two[0] | {"hours_per_week": 20}])
    assert ids(found) == [("job.2020-01-01.21231.changed", "work")]
    assert (found[0].before["noc"], found[0].after["noc"]) == ("21231", "21231")


# ------------------------------------------------------------------ education


@pytest.mark.parametrize(
    ("completed_on", "new"),
    [("2026-01-10", False), ("2026-01-11", True), ("2026-01", False), ("2026-02", True)],
)
def test_education_told_for_the_first_time(completed_on: str, new: bool) -> None:
    diploma = {"level": "one_year", "in_canada": True, "completed_on": completed_on}
    found = changed(ana(credentials=None), credentials=[diploma])
    assert ids(found) == ([(f"credential.{completed_on}.one_year.new", "education")] if new else [])
    for one in found:
        assert (one.before, one.after) == ({}, diploma)


def test_a_credential_taken_back_is_told_whole() -> None:
    (gone,) = changed(ana(), credentials=[])
    assert (gone.before, gone.after) == (
        {"level": "bachelors", "in_canada": False, "completed_on": "2014-06-01"},
        {},
    )
    assert changed(ana(), credentials=None) == ()


@pytest.mark.parametrize("other", [{"level": "masters"}, {"in_canada": True}])
def test_another_level_or_country_is_another_credential(other: dict[str, Any]) -> None:
    degree = foreign_degree("2024-05-10") | other
    found = changed(ana(), credentials=[degree])
    assert ids(found) == [
        (f"credential.2014-06-01.{degree['level']}.new", "education"),
        ("credential.2014-06-01.bachelors.removed", "education"),
    ]


@pytest.mark.parametrize(
    ("assessed_then", "issued_on", "told"),
    [
        # Denied at the submission: any report is new; never asked about: only one issued since.
        (False, "2026-01-10", True),
        (None, "2026-01-10", False),
        (None, "2026-01-11", True),
        (True, "2026-01-10", False),
        (True, "2026-01-11", True),
        # Of a report without its day nothing says that it is later.
        (None, None, False),
        (False, None, True),
    ],
)
def test_a_report_told_later(assessed_then: bool | None, issued_on: str | None, told: bool) -> None:
    bare = foreign_degree("2024-05-10") | {"eca": None, "assessed": assessed_then}
    report = WES | {"issued_on": issued_on}
    found = changed(ana(credentials=[bare]), credentials=[bare | {"eca": report}])
    if not told:
        assert found == ()
        return
    (one,) = found
    assert one.id == "credential.2014-06-01.bachelors.eca"
    day = None if issued_on is None else date.fromisoformat(issued_on)
    assert (one.before, one.after) == ({}, report | {"issued_on": day})


def test_two_credentials_alike_are_two() -> None:
    two = [foreign_degree("2024-05-10"), foreign_degree("2024-05-10")]
    assert ids(changed(ana(), credentials=two)) == [
        ("credential.2014-06-01.bachelors.new", "education")
    ]


# ------------------------------------------------------------------ tests


@pytest.mark.parametrize(
    ("planned", "day", "told"),
    [
        (True, "2026-04-10", False),
        (False, "2026-04-10", True),
        (False, "2026-04-11", False),  # still to come on the day of comparing
    ],
)
def test_a_sitting_still_to_come_is_no_result(planned: bool, day: str, told: bool) -> None:
    test = english(day) | {"planned": planned}
    assert bool(changed(ana(), english=test)) is told


def test_a_test_that_was_still_to_come_is_no_test_ircc_holds() -> None:
    hoping = ana(english=english("2026-03-01") | {"planned": True})
    (found,) = changed(hoping, english=english("2026-03-01"))
    assert found.before == {}
    assert found.after == {
        "test": "ielts_general",
        "taken_on": date(2026, 3, 1),
        "listening": 8.0,
        "reading": 7.0,
        "writing": 7.0,
        "speaking": 7.0,
    }
    # Given up: it never was one.
    assert changed(hoping, english=None) == ()


def test_tests_of_both_languages_are_told_for_each() -> None:
    before = ana(has_no_french_test=True)
    found = changed(
        before,
        english=english("2026-03-01"),
        french=french("2026-03-02"),
        has_no_french_test=None,
    )
    assert ids(found) == [("english", "language_test"), ("french", "language_test")]


def test_the_partner_s_tests_are_told_for_each() -> None:
    found = changed(COUPLE, **couple(english=english("2026-03-01"), french=french("2026-03-02")))
    assert ids(found) == [
        ("partner.english", "language_test"),
        ("partner.french", "language_test"),
    ]


# ------------------------------------------------------------------ offers, nomination, partner


@pytest.mark.parametrize(
    ("then", "now", "sides"),
    [
        (
            {"has_job_offer": False},
            {"has_job_offer": True, "job_offer": {"noc": "21231"}},
            ({"has_job_offer": False}, {"has_job_offer": True, "noc": "21231"}),
        ),
        (
            {"has_job_offer": True, "job_offer": {"noc": "21231"}},
            {"has_job_offer": False, "job_offer": None},
            ({"has_job_offer": True, "noc": "21231"}, {"has_job_offer": False}),
        ),
        (
            {"has_job_offer": True, "job_offer": {"noc": "21231"}},
            {"job_offer": {"noc": "21232"}},
            ({"has_job_offer": True, "noc": "21231"}, {"has_job_offer": True, "noc": "21232"}),
        ),
        (
            {"has_job_offer": True, "job_offer": {"noc": "21231"}},
            {"job_offer": {"noc": "21231", "lmia": True}},
            ({"has_job_offer": True, "noc": "21231"}, {"has_job_offer": True, "noc": "21231"}),
        ),
        # Described for the first time, or told no more: not another offer.
        ({"has_job_offer": True}, {"job_offer": {"noc": "21231"}}, None),
        ({"has_job_offer": True, "job_offer": {"noc": "21231"}}, {"job_offer": None}, None),
        ({"has_job_offer": None}, {"has_job_offer": True, "job_offer": {"noc": "21231"}}, None),
        ({"has_job_offer": False}, {"has_job_offer": None}, None),
    ],
)
def test_an_offer_gained_lost_or_changed(
    then: dict[str, Any], now: dict[str, Any], sides: tuple[Any, Any] | None
) -> None:
    found = changed(ana(**then), **now)
    assert [(one.before, one.after) for one in found] == ([sides] if sides else [])
    assert {one.trigger for one in found} <= {"job_offer"}


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        (None, True, True),
        (False, True, True),
        (True, False, True),
        (None, False, False),
        (True, None, False),
        (False, None, False),
        (True, True, False),
    ],
)
def test_a_nomination_gained_or_lost(then: bool | None, now: bool | None, told: bool) -> None:
    name = "provincial_nomination"
    found = changed(ana(provincial_nomination=then), provincial_nomination=now)
    assert [(one.before, one.after) for one in found] == (
        [({name: then}, {name: now})] if told else []
    )


def test_a_partner_on_one_side_only_is_told_by_the_marriage() -> None:
    single = ana(partner=COUPLE.partner)
    for before, after in ((single, COUPLE), (COUPLE, single)):
        facts = after.model_dump() | couple(accompanying=False)
        now = Profile.model_validate(facts)
        assert ids(differences(before, now, SUBMITTED, NOW)) == [("marital_status", "family")]


def test_the_partner_s_report_told_whole() -> None:
    (one,) = changed(COUPLE, **couple(eca=WES))
    assert (one.id, one.before, one.after) == (
        "partner.eca",
        {},
        WES | {"issued_on": date(2026, 2, 1)},
    )
