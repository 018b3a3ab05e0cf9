"""What cannot be is refused with the field named; what only looks odd is answered.

Each case stands beside its nearest possible neighbour: the same facts a day, a fact or a digit
away, which must be answered.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from express_entry.assessment.consistency import (
    assessed_too_early,
    completed_too_young,
    contradictions,
    too_many_years,
    worked_too_young,
)
from express_entry.candidate.profile import Profile
from express_entry.scripts import scripting

ON = "2026-10-01"
Told = dict[str, Any]


def error_of(command: Callable[[str], str], line: Told) -> str | None:
    """The field that the error names; None where the line is answered."""
    told = io.StringIO()
    failed = scripting.answer_lines(command, [json.dumps(line).encode()], told)
    answer = json.loads(told.getvalue())
    if not failed:
        assert "crs" in answer
        return None
    error = answer["error"]
    assert (error["code"], error["line"]) == ("invalid", 1)
    assert error["field"] in error["message"]
    return str(error["field"])


def refused(profile: Mapping[str, Any]) -> str | None:
    """The field an error of ``assess`` names; None where the profile is answered."""
    field = error_of(scripting.assess, {"on": ON, "profile": profile})
    return field and field.removeprefix("profile.")


def job(**facts: Any) -> Told:
    told: Told = {"noc": "21231", "start": "2020-01-01", "end": "2025-12-31"} | facts
    return {"birth_date": "1990-05-05", "jobs": [{"noc": "21231"}, told]}


def degree(eca: Told | None = None, **facts: Any) -> Told:
    told: Told = {"level": "masters", "in_canada": False, "completed_on": "2015-06-10"} | facts
    if eca is not None:
        told["eca"] = {"organization": "WES", "issued_on": "2024-05-20"} | eca
    return {"birth_date": "1990-05-05", "credentials": [{"level": "secondary"}, told]}


def ielts(**facts: Any) -> Told:
    return {"test": "ielts_general", "taken_on": "2026-03-01", "reading": 7} | facts


TCF = {"test": "tcf_canada", "taken_on": "2026-03-01", "reading": 460}


def with_partner(**facts: Any) -> Told:
    return {"marital_status": "married", "partner": facts}


CASES: list[tuple[Told, str, Told]] = [
    # An end date and "still there".
    (job(current=True), "jobs.1.end", job(current=False)),
    (job(current=True), "jobs.1.end", job(current=True, end=None)),
    (job(current=True), "jobs.1.end", job(current=None)),
    # A code that is none of the 516 unit groups, though its second digit is a TEER.
    (job(noc="21239"), "jobs.1.noc", job(noc="21231")),
    ({"primary_occupation": "21239"}, "primary_occupation", {"primary_occupation": "21231"}),
    ({"certificate_noc": "72207"}, "certificate_noc", {"certificate_noc": "72200"}),
    ({"job_offer": {"noc": "72107"}}, "job_offer.noc", {"job_offer": {"noc": "72106"}}),
    # A test result beside "no test".
    (
        {"english": ielts(), "has_no_english_test": True},
        "has_no_english_test",
        {"english": ielts(), "has_no_english_test": False},
    ),
    (
        {"french": TCF, "has_no_french_test": True},
        "has_no_french_test",
        {"french": TCF, "has_no_english_test": True},
    ),
    (
        with_partner(english=ielts(), has_no_test=True),
        "partner.has_no_test",
        with_partner(english=ielts(), has_no_test=False),
    ),
    (
        with_partner(french=TCF, has_no_test=True),
        "partner.has_no_test",
        # A sitting still to come is no result.
        with_partner(french=TCF | {"planned": True, "taken_on": "2026-12-01"}, has_no_test=True),
    ),
    # A result of a day still to come.
    (
        {"english": ielts(taken_on="2026-10-02")},
        "english.taken_on",
        {"english": ielts(taken_on="2026-10-01")},
    ),
    (
        {"english": ielts(taken_on="2026-10-02")},
        "english.taken_on",
        {"english": ielts(taken_on="2026-10-02", planned=True)},
    ),
    (
        with_partner(french=TCF | {"taken_on": "2026-10-02"}),
        "partner.french.taken_on",
        with_partner(french=TCF),
    ),
    # An assessment from before the credential was completed; of a month, its first day counts.
    (degree({"issued_on": "2015-06-09"}), "credentials.1.eca.issued_on", degree({})),
    (
        degree({"issued_on": "2015-05-31"}, completed_on="2015-06"),
        "credentials.1.eca.issued_on",
        degree({"issued_on": "2015-06-01"}, completed_on="2015-06"),
    ),
    (
        degree({"issued_on": "2015-06-09"}),
        "credentials.1.eca.issued_on",
        degree({"issued_on": "2015-06-10"}),
    ),
    # Not completed yet, but assessed; and a report of tomorrow.
    (
        degree(completed_on="2026-10-02", assessed=True),
        "credentials.1.completed_on",
        degree(completed_on="2026-10-02", assessed=False),
    ),
    (
        degree({"issued_on": "2026-10-01"}, completed_on="2026-11"),
        "credentials.1.completed_on",
        degree({"issued_on": "2026-10-01"}, completed_on="2026-10"),
    ),
    (
        degree({"issued_on": "2026-10-02"}),
        "credentials.1.eca.issued_on",
        degree({"issued_on": "2026-10-01"}),
    ),
    (degree({}, assessed=False), "credentials.1.assessed", degree({}, assessed=True)),
    (degree({}, in_canada=True), "credentials.1.eca", degree(in_canada=True)),
    (
        degree(in_canada=True, country="IN"),
        "credentials.1.country",
        degree(in_canada=True, country="CA"),
    ),
    (degree(country="CA"), "credentials.1.country", degree(country="IN")),
    (
        degree(full_time_in_canada=True),
        "credentials.1.full_time_in_canada",
        degree(full_time_in_canada=False),
    ),
    (
        degree(completed_on="2000-05-04"),
        "credentials.1.completed_on",
        degree(completed_on="2000-05-05"),
    ),
    (degree(completed_on="2000-04"), "credentials.1.completed_on", degree(completed_on="2000-05")),
    # Work before the age of 13, in the time to come, or that ends before it starts.
    (job(start="2003-05-04"), "jobs.1.start", job(start="2003-05-05")),
    (job(start="2003-04"), "jobs.1.start", job(start="2003-05")),
    (job(start="2026-10-02", end=None), "jobs.1.start", job(start="2026-10-01", end=None)),
    (job(start="2026-11", end=None), "jobs.1.start", job(start="2026-10", end=None)),
    (job(end="2019-12-31"), "jobs.1.end", job(end="2020-01-01")),
    (job(end="2019-12"), "jobs.1.end", job(end="2020-01")),
    (
        job(end="2026-10-02", current=False),
        "jobs.1.end",
        job(end="2026-10-02"),  # the known end of a contract that still runs
    ),
    (job(end="2026-10-02", current=False), "jobs.1.end", job(end="2026-10-01", current=False)),
    (job(end="2026-11", current=False), "jobs.1.end", job(end="2026-10", current=False)),
    (
        {"birth_date": "1990-05-05", "qualified_in_trade_since": "2003-05-04"},
        "qualified_in_trade_since",
        {"birth_date": "1990-05-05", "qualified_in_trade_since": "2003-05-05"},
    ),
    (
        {"qualified_in_trade_since": "2026-11"},
        "qualified_in_trade_since",
        {"qualified_in_trade_since": "2026-10"},
    ),
    (
        {"certificate_of_qualification": False, "certificate_noc": "72200"},
        "certificate_noc",
        {"certificate_of_qualification": True, "certificate_noc": "72200"},
    ),
    # Years claimed that no life holds: 36 years old, at work since 13 at the earliest.
    (
        {"birth_date": "1990-05-05", "claimed_foreign_years": 24},
        "claimed_foreign_years",
        {"birth_date": "1990-05-05", "claimed_foreign_years": 23},
    ),
    (
        {"birth_date": "1990-05-05", "claimed_canadian_years": 24},
        "claimed_canadian_years",
        {"birth_date": "1990-05-05", "claimed_canadian_years": 23},
    ),
    (
        with_partner(birth_date="2000-10-01", canadian_work_years=14),
        "partner.canadian_work_years",
        with_partner(birth_date="2000-10-01", canadian_work_years=13),
    ),
    (
        with_partner(birth_date="2000-10-01", foreign_work_years=14),
        "partner.foreign_work_years",
        with_partner(birth_date="2000-10-01", foreign_work_years=13),
    ),
    # Days of birth.
    ({"birth_date": "2026-10-02"}, "birth_date", {"birth_date": "2026-10-01"}),
    (
        with_partner(birth_date="2026-10-02"),
        "partner.birth_date",
        with_partner(birth_date="2026-10-01"),
    ),
    # A partner of somebody who has none.
    (
        {"marital_status": "single", "partner": {"accompanying": True}},
        "partner",
        {"marital_status": "common_law", "partner": {"accompanying": True}},
    ),
    (
        {"marital_status": "divorced", "partner": {"canadian": False}},
        "partner",
        {"marital_status": "divorced", "partner": {}},
    ),
    (
        {"marital_status": "widowed", "partner": {"education": "masters"}},
        "partner",
        {"marital_status": "widowed", "partner": None},
    ),
    (
        with_partner(assessed=False, eca={"issued_on": "2024-01-01"}),
        "partner.assessed",
        with_partner(assessed=True, eca={"issued_on": "2024-01-01"}),
    ),
    (
        with_partner(education_in_canada=True, eca={"issued_on": "2024-01-01"}),
        "partner.eca",
        with_partner(education_in_canada=False, eca={"issued_on": "2024-01-01"}),
    ),
    (
        with_partner(eca={"issued_on": "2026-10-02"}),
        "partner.eca.issued_on",
        with_partner(eca={"issued_on": "2026-10-01"}),
    ),
    # Where somebody lives, and an offer.
    (
        {"lives_in_canada": True, "residence_country": "IN"},
        "residence_country",
        {"lives_in_canada": True, "residence_country": "CA"},
    ),
    (
        {"lives_in_canada": False, "residence_country": "CA"},
        "residence_country",
        {"lives_in_canada": False, "residence_country": "IN"},
    ),
    (
        {"has_job_offer": False, "job_offer": {"lmia": True}},
        "job_offer",
        {"has_job_offer": True, "job_offer": {"lmia": True}},
    ),
    (
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": "open"}},
        "job_offer.permit",
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": "none"}},
    ),
    (
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": "lmia"}},
        "job_offer.permit",
        {"authorized_to_work_in_canada": True, "job_offer": {"permit": "lmia"}},
    ),
    (
        {"job_offer": {"permit": "none", "employer_on_permit": True}},
        "job_offer.employer_on_permit",
        {"job_offer": {"permit": "none", "employer_on_permit": False}},
    ),
    # Fewer than none.
    ({"dependent_children": -1}, "dependent_children", {"dependent_children": 0}),
    ({"settlement_funds": -1}, "settlement_funds", {"settlement_funds": 0}),
]


@pytest.mark.parametrize(("impossible", "field", "possible"), CASES)
def test_what_cannot_be_is_refused_and_its_neighbour_is_not(
    impossible: Told, field: str, possible: Told
) -> None:
    assert refused(impossible) == field
    assert refused(possible) is None


def test_every_contradiction_is_found_not_only_the_first() -> None:
    told = Profile.model_validate(
        {
            "birth_date": "1990-05-05",
            "english": ielts(),
            "has_no_english_test": True,
            "jobs": [{"noc": "11111", "start": "2020-01", "end": "2021-01", "current": True}],
        }
    )
    found = [one.field for one in contradictions(told, date(2026, 10, 1))]
    assert found == ["has_no_english_test", "jobs.0.end", "jobs.0.noc"]


def test_nothing_told_contradicts_nothing() -> None:
    assert contradictions(Profile(), date(2026, 10, 1)) == ()


@pytest.mark.parametrize(
    "told",
    [
        # Of whom the birth is not told no age is held against anything.
        {"credentials": [{"level": "masters", "completed_on": "1950-06-10"}]},
        {"jobs": [{"noc": "21231", "start": "1950-01-01", "end": "1950-12-31"}]},
        {"qualified_in_trade_since": "1950-01-01"},
        {"claimed_canadian_years": 60, "claimed_foreign_years": 60},
        with_partner(canadian_work_years=60, foreign_work_years=60),
        # Nor is the day of anything whose day is not told.
        {"english": ielts(taken_on=None)},
        {"credentials": [{"in_canada": False, "assessed": True, "eca": {"organization": "WES"}}]},
        with_partner(english=ielts(taken_on=None), eca={"organization": "WES"}),
        # One of two is told: nothing to contradict.
        {"lives_in_canada": True},
        {"lives_in_canada": False},
        {"residence_country": "CA"},
        {"credentials": [{"country": "CA"}, {"in_canada": True}, {"in_canada": False}]},
        {"credentials": [{"assessed": True}, {"assessed": False}, {"assessed": None}]},
        {"credentials": [{"completed_on": "2026-11", "in_canada": True}]},
        {"has_no_english_test": True, "has_no_french_test": True},
        {"certificate_of_qualification": False},
        {"certificate_noc": "72200"},
        {"has_job_offer": False},
        {"has_job_offer": None, "job_offer": {"permit": "none"}},
        {"authorized_to_work_in_canada": None, "job_offer": {"permit": "lmia"}},
        {"job_offer": {"permit": None, "employer_on_permit": True}},
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": None}},
        {"marital_status": None, "partner": {"accompanying": True}},
        {"jobs": [{"current": True}, {"current": False}, {"end": "2026-12-31"}]},
    ],
)
def test_what_one_fact_alone_says_contradicts_nothing(told: Told) -> None:
    assert contradictions(Profile.model_validate(told), date(2026, 10, 1)) == ()


def test_what_is_wrong_is_said_to_be_read_after_the_name() -> None:
    told = with_partner(
        birth_date="2026-10-02",
        has_no_test=True,
        english=ielts(taken_on="2026-10-02"),
        eca={"issued_on": "2026-10-02"},
        assessed=False,
        education_in_canada=True,
        canadian_work_years=1,
        foreign_work_years=1,
    )
    told |= {
        "birth_date": "2000-05-05",
        "claimed_foreign_years": 14,
        "jobs": [{"noc": "21231", "start": "2013-05-04", "end": "2013-05-03", "current": True}],
        "credentials": [{"completed_on": "2010-05-04", "in_canada": True, "country": "IN"}],
        "certificate_of_qualification": False,
        "certificate_noc": "72207",
        "has_job_offer": False,
        "authorized_to_work_in_canada": False,
        "job_offer": {"permit": "exempt"},
        "lives_in_canada": True,
        "residence_country": "IN",
    }
    profile = Profile.model_validate(told)
    later = "is after the day of the assessment"
    assert [(one.field, one.why) for one in contradictions(profile, date(2026, 10, 1))] == [
        ("partner.birth_date", later),
        ("partner.has_no_test", "is true, and partner.english has a test"),
        ("partner.english.taken_on", f"{later}, and the test is not planned"),
        ("partner.assessed", "is false, and there is an ECA"),
        ("partner.eca", "is told of a Canadian credential, which needs none"),
        ("partner.eca.issued_on", later),
        ("partner.canadian_work_years", "are more years of work than fit into the partner's life"),
        ("partner.foreign_work_years", "are more years of work than fit into the partner's life"),
        ("residence_country", "contradicts lives_in_canada"),
        ("claimed_foreign_years", "are more years of work than fit into the person's life"),
        ("credentials.0.country", "contradicts in_canada"),
        ("credentials.0.completed_on", "is before the age of 10"),
        ("jobs.0.start", "is before the age of 13"),
        ("jobs.0.end", "is a day, and current says that the job goes on"),
        ("jobs.0.end", "is before the job's start"),
        ("certificate_noc", "is told, and there is no certificate"),
        ("job_offer", "is told, and has_job_offer is false"),
        ("job_offer.permit", "is a permit, and there is no authorization to work"),
        ("certificate_noc", "must be one of the unit groups of NOC 2021, not 72207"),
    ]
    single = {"marital_status": "single", "partner": {"accompanying": True}}
    [one] = contradictions(Profile.model_validate(single), date(2026, 10, 1))
    assert one.why == "is told of somebody who is single, without a partner"


# ------------------------------------------------------------------ derived factors


def score(**facts: Any) -> str | None:
    return error_of(scripting.score, {"on": ON} | facts)


def test_codes_of_derived_factors_exist() -> None:
    assert score(canadian_work_nocs={"21231": 1, "21239": 1}) == "canadian_work_nocs.21239"
    assert score(canadian_work_nocs={"21231": 1}) is None
    assert score(job_offer={"noc": "72107", "qualifying": True}) == "job_offer.noc"
    assert score(job_offer={"noc": "72106", "qualifying": True}) is None
    assert score(job_offer=None) is None


# ------------------------------------------------------------------ the limits themselves


def test_the_limits_the_conversation_shares() -> None:
    born = date(2000, 2, 29)  # ten years old on 1 March 2010, thirteen on 1 March 2013
    assert completed_too_young("2010-02-28", born)
    assert not completed_too_young("2010-03-01", born)
    assert worked_too_young("2013-02", born)
    assert not worked_too_young("2013-03", born)
    assert assessed_too_early("2020-06", date(2020, 5, 31))
    assert not assessed_too_early("2020-06", date(2020, 6, 1))
    assert too_many_years(1, born, date(2013, 12, 31))
    assert not too_many_years(0, born, date(2010, 1, 1))
    assert not too_many_years(1, born, date(2014, 3, 1))
