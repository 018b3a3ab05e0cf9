"""Every contradiction is found and said, and the limits are those the conversation shares."""

from __future__ import annotations

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
from tests.express_entry.assessment.asked_by_line import ON, Told, error_of, ielts, with_partner


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
