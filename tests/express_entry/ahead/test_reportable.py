"""What IRCC must be told: which changes since the submission are named, and which are not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.reportable import ALSO, TRIGGERS, differences
from express_entry.candidate.profile import Partner, Profile
from tests.express_entry.ahead.kept_accurate import COUPLE, NOW, SUBMITTED, changed, couple, ids
from tests.express_entry.candidates import ana, english, foreign_degree, french, job


def test_nothing_changed_is_nothing_to_report() -> None:
    assert changed(ana()) == ()
    assert changed(COUPLE) == ()


@pytest.mark.parametrize(
    ("facts", "reported"),
    [
        ({"marital_status": "married"}, ("marital_status", "family")),
        ({"dependent_children": 1}, ("dependent_children", "family")),
        ({"sibling_in_canada": True}, ("sibling_in_canada", "family")),
        ({"provincial_nomination": True}, ("provincial_nomination", "nomination")),
        ({"settlement_funds": 18000}, ("settlement_funds", "funds")),
        ({"lives_in_canada": True}, ("lives_in_canada", "address")),
        ({"destination": "BC"}, ("destination", "address")),
        ({"certificate_of_qualification": True}, ("certificate_of_qualification", "education")),
        ({"has_job_offer": True, "job_offer": {"noc": "21231"}}, ("job_offer", "job_offer")),
        ({"english": english("2026-03-01")}, ("english", "language_test")),
        (
            {"french": french("2026-03-01"), "has_no_french_test": None},
            ("french", "language_test"),
        ),
    ],
)
def test_each_change_has_its_trigger(facts: dict[str, Any], reported: tuple[str, str]) -> None:
    assert ids(changed(ana(), **facts)) == [reported]


@pytest.mark.parametrize(
    ("partner", "reported"),
    [
        ({"accompanying": False}, ("partner.accompanying", "partner_status")),
        ({"canadian": True}, ("partner.canadian", "partner_status")),
        ({"english": english("2026-03-01")}, ("partner.english", "language_test")),
        ({"education": "masters"}, ("partner.education", "education")),
        (
            {"eca": {"organization": "WES", "issued_on": "2026-02-01", "equivalent": "bachelors"}},
            ("partner.eca", "education"),
        ),
        ({"canadian_work_years": 1}, ("partner.canadian_work_years", "work")),
    ],
)
def test_changes_of_the_partner(partner: dict[str, Any], reported: tuple[str, str]) -> None:
    assert ids(changed(COUPLE, **couple(**partner))) == [reported]


def test_separation_says_it_all_about_the_partner() -> None:
    found = changed(COUPLE, marital_status="separated", partner=None)
    assert ids(found) == [("marital_status", "family")]
    assert found[0].before == {"marital_status": "married"}
    assert found[0].after == {"marital_status": "separated"}


def test_a_new_passport_is_seen_by_its_expiry() -> None:
    held = ana(passport_expires_on="2026-08-31")
    (found,) = changed(held, passport_expires_on="2036-03-01")
    assert (found.id, found.trigger) == ("passport_expires_on", "passport")
    assert found.before == {"passport_expires_on": date(2026, 8, 31)}
    assert found.after == {"passport_expires_on": date(2036, 3, 1)}


# ------------------------------------------------------------------ told later is not changed


@pytest.mark.parametrize("name", ["passport_expires_on", "dependent_children", "settlement_funds"])
def test_what_was_not_known_at_submission_is_not_a_change(name: str) -> None:
    told = ana(passport_expires_on="2030-01-01")
    unknown = told.model_copy(update={name: None})
    assert differences(unknown, told, SUBMITTED, NOW) == ()
    assert differences(told, unknown, SUBMITTED, NOW) == ()


def test_a_test_told_later_is_a_change_only_if_taken_later_or_denied_before() -> None:
    unknown = ana(has_no_french_test=None)
    assert changed(unknown, french=french("2026-01-10")) == ()
    assert ids(changed(unknown, french=french("2026-01-11"))) == [("french", "language_test")]
    denied = ana(has_no_french_test=True)
    assert ids(changed(denied, french=french("2026-01-10"))) == [("french", "language_test")]


def test_a_score_too_low_to_measure_is_reported_as_it_is_printed() -> None:
    low = {"test": "celpip_general", "taken_on": "2026-03-01", "listening": 7, "writing": "M"}
    [one] = changed(ana(), english=low)
    assert (one.after["listening"], one.after["writing"]) == (7.0, "M")
    assert one.after["speaking"] is None


def test_a_planned_test_is_reported_once_taken() -> None:
    planned = english("2026-03-01") | {"planned": True}
    assert changed(ana(), english=planned) == ()
    hoping = ana(english=planned)
    assert ids(changed(hoping, english=english("2026-03-01"))) == [("english", "language_test")]


def test_a_nomination_counts_also_where_none_was_asked_about() -> None:
    unknown = ana(provincial_nomination=None)
    assert ids(changed(unknown, provincial_nomination=True)) == [
        ("provincial_nomination", "nomination")
    ]
    assert changed(unknown, provincial_nomination=False) == ()
    nominated = ana(provincial_nomination=True)
    assert ids(changed(nominated, provincial_nomination=False)) == [
        ("provincial_nomination", "nomination")
    ]


# ------------------------------------------------------------------ education


def test_a_new_credential_and_a_new_assessment() -> None:
    degree = foreign_degree("2024-05-10")
    diploma = {"level": "one_year", "in_canada": True, "completed_on": "2026-03-15"}
    assert ids(changed(ana(), credentials=[degree, diploma])) == [
        ("credential.2026-03-15.one_year.new", "education")
    ]
    (again,) = changed(ana(), credentials=[foreign_degree("2026-02-01")])
    assert (again.id, again.trigger) == ("credential.2014-06-01.bachelors.eca", "education")
    assert again.before["issued_on"] == date(2024, 5, 10)
    assert again.after["issued_on"] == date(2026, 2, 1)
    assert ids(changed(ana(), credentials=[])) == [
        ("credential.2014-06-01.bachelors.removed", "education")
    ]


# ------------------------------------------------------------------ work


def test_a_job_that_ended_is_reported_and_so_is_the_next() -> None:
    found = changed(ana(), jobs=[job("2026-03-02"), job("2020-01-01", "2026-02-27")])
    assert ids(found) == [
        ("job.2026-03-02.21231.new", "work"),
        ("job.2020-01-01.21231.ended", "work"),
    ]
    ended = found[1]
    assert (ended.before["current"], ended.after["end"]) == (True, "2026-02-27")


def test_the_order_of_jobs_does_not_matter() -> None:
    two = [job("2020-01-01"), job("2018-01-01", "2019-12-31")]
    assert changed(ana(jobs=two), jobs=two[::-1]) == ()


def test_a_job_changed_or_taken_back() -> None:
    other = job("2020-01-01", noc="21232")
    assert ids(changed(ana(), jobs=[other])) == [("job.2020-01-01.21232.changed", "work")]
    assert ids(changed(ana(), jobs=[])) == [("job.2020-01-01.21231.removed", "work")]


def test_years_of_a_job_that_is_told_are_not_told_once_more() -> None:
    # Two years more abroad: the job says it, and no sum beside it.
    earlier = job("2017-01-01", "2018-12-31")
    assert ids(changed(ana(), jobs=[job("2020-01-01"), earlier])) == [
        ("job.2017-01-01.21231.new", "work")
    ]


# ------------------------------------------------------------------ what has not happened yet


def test_what_lies_ahead_is_told_once_it_is_there() -> None:
    ahead: dict[str, dict[str, Any]] = {
        "english": {"english": english("2026-04-11")},
        "job.2026-04-11.21231.new": {"jobs": [job("2020-01-01"), job("2026-04-11")]},
        "credential.2026-04-11.one_year.new": {
            "credentials": [
                foreign_degree("2024-05-10"),
                {"level": "one_year", "in_canada": True, "completed_on": "2026-04-11"},
            ]
        },
    }
    for name, facts in ahead.items():
        now = Profile.model_validate(ana().model_dump() | facts)
        assert differences(ana(), now, SUBMITTED, date(2026, 4, 10)) == ()
        assert [one.id for one in differences(ana(), now, SUBMITTED, date(2026, 4, 11))] == [name]


# ------------------------------------------------------------------ the list itself


def test_the_official_list_is_whole_and_names_profile_facts() -> None:
    assert list(TRIGGERS) == [
        "family",
        "language_test",
        "education",
        "work",
        "passport",
        "nomination",
        "job_offer",
        "funds",
        "partner_status",
        "address",
    ]
    for names in (*TRIGGERS.values(), tuple(ALSO)):
        assert names
        for name in names:
            model = Partner if name.startswith("partner.") else Profile
            assert name.removeprefix("partner.") in model.model_fields, name


def test_reports_come_in_the_order_of_the_list() -> None:
    found = changed(
        ana(),
        settlement_funds=18000,
        marital_status="married",
        english=english("2026-03-01"),
        destination="BC",
    )
    order = list(TRIGGERS)
    positions = [order.index(one.trigger) for one in found]
    assert len(positions) == 4
    assert positions == sorted(positions)
