"""One fact of the engine in words: its name, its value, and whether somebody can still tell it."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.walk import find
from conversations.reports.facts import (
    blocked_by,
    fact_label,
    fact_text,
    first_few,
    to_tell,
)
from conversations.reports.programs import program_report
from conversations.voice.wording import SHIPPED, plain
from tests.conversations.answered import turn
from tests.conversations.people import ME, job
from tests.lives.life import PERSON

NAMES = {
    "age": "Date of birth",
    "birth_date": "Date of birth",
    "marital_status": "Marital status",
    "partner.birth_date": "Partner's date of birth",
    "partner.accompanying": "Partner comes along",
    "partner.canadian": "Partner citizen or PR",
    "partner.canadian_work_years": "Partner's years in Canada",
    "partner.education": "Partner's education",
    "partner.education_in_canada": "Partner's country of study",
    "partner.assessed": "Partner's ECA report",
    "partner.eca": "Partner's ECA result",
    "partner.eca.equivalent": "Partner's ECA result",
    "partner.eca.issued_on": "Partner's ECA date",
    "partner.foreign_work_years": "Partner's years abroad",
    "partner.worked_full_time_year_in_canada": "Partner worked in Canada",
    "partner.studied_in_canada": "Partner studied in Canada",
    "partner.language": "Partner's test",
    "partner.other_language": "Partner's test",
    "partner.english": "Partner's test",
    "partner.english.listening": "Partner's test",
    "partner.french": "Partner's test",
    "partner.has_no_test": "Partner's test",
    "partner": "Marital status",
    "destination": "Where you mean to live",
    "lives_in_canada": "Country you live in",
    "residence_country": "Country you live in",
    "authorized_to_work_in_canada": "Authorized to work in Canada",
    "english": "English test",
    "english.test": "English test",
    "english.taken_on": "English test date",
    "english.listening": "English: listening",
    "english.reading": "English: reading",
    "english.writing": "English: writing",
    "english.speaking": "English: speaking",
    "has_no_english_test": "English test",
    "first_language": "English test",
    "french": "French test",
    "french.taken_on": "French test date",
    "french.listening": "French: listening",
    "french.reading": "French: reading",
    "french.writing": "French: writing",
    "french.speaking": "French: speaking",
    "has_no_french_test": "French test",
    "second_language": "French test",
    "education": "Education in one line",
    "claimed_education": "Education in one line",
    "credentials": "Level of study (credential 1)",
    "credentials.0": "Level of study (credential 1)",
    "credentials.2.level": "Level of study (credential 3)",
    "credentials.2.in_canada": "Country of study (credential 3)",
    "credentials.2.completed_on": "Completed (credential 3)",
    "credentials.2.assessed": "ECA report (credential 3)",
    "credentials.2.full_time_in_canada": "Full-time study in Canada (credential 3)",
    "credentials.2.eca": "ECA result (credential 3)",
    "credentials.2.eca.equivalent": "ECA result (credential 3)",
    "credentials.2.eca.issued_on": "ECA report date (credential 3)",
    "credentials.2.eca.organization": "ECA organization (credential 3)",
    "canadian_study": "Full-time study in Canada (credential 1)",
    "canadian_work_years": "Skilled years in Canada",
    "claimed_canadian_years": "Skilled years in Canada",
    "foreign_work_years": "Skilled years abroad",
    "claimed_foreign_years": "Skilled years abroad",
    "skilled_work_years": "Paid work in the last ten years",
    "worked_full_time_year_in_canada": "Paid work in the last ten years",
    "jobs": "Paid work in the last ten years",
    "jobs.0": "Job title (job 1)",
    "jobs.1.title": "Job title (job 2)",
    "jobs.1.noc": "Occupation (NOC) (job 2)",
    "jobs.1.in_canada": "Country of work (job 2)",
    "jobs.1.start": "Start (job 2)",
    "jobs.1.end": "End (job 2)",
    "jobs.1.current": "End (job 2)",
    "jobs.1.hours_per_week": "Hours a week (job 2)",
    "jobs.1.paid": "Paid (job 2)",
    "jobs.1.authorized": "Authorized to work (job 2)",
    "jobs.1.self_employed": "Self-employed (job 2)",
    "jobs.1.publicly_funded": "Publicly funded services (job 2)",
    "jobs.1.while_full_time_student": "Full-time student then (job 2)",
    "primary_occupation": "Primary occupation",
    "certificate_of_qualification": "Trade certificate",
    "certificate_noc": "Trade of the certificate",
    "qualified_in_trade_since": "Qualified in trade since",
    "sibling_in_canada": "Brother or sister in Canada",
    "relative_in_canada": "Other relative in Canada",
    "studied_in_canada": "Two years' study in Canada",
    "provincial_nomination": "Provincial nomination",
    "has_job_offer": "Job offer in Canada",
    "job_offer": "Job offer in Canada",
    "job_offer.noc": "Occupation of the offer",
    "job_offer.full_time_one_year": "Full time for a year or more",
    "job_offer.lmia": "LMIA for the offer",
    "job_offer.employer_on_permit": "Employer named on permit",
    "job_offer.permit": "Basis of the work permit",
    "job_offer.year_with_employer": "One year with the employer",
    "job_offer.excluded_employer": "Excluded employer",
    "dependent_children": "Dependent children",
    "settlement_funds": "Settlement funds",
    "passport_expires_on": "Passport expiry",
    "city": "City",
}
"""What the person is asked for, where a result lacks a fact of the engine."""


@pytest.mark.parametrize("name", NAMES)
def test_a_fact_is_called_by_the_question_that_tells_it(name: str) -> None:
    assert fact_label(turn(), name) == NAMES[name]
    key = question_key(name)
    assert key is not None
    assert find(key) is not None


def test_a_fact_that_no_question_tells_is_still_readable() -> None:
    assert question_key("something_new.of_it") is None
    assert fact_label(turn(), "something_new.of_it") == "something new of it"


# ------------------------------------------------------------------ values


@pytest.mark.parametrize(
    ("counted", "said"),
    [
        (0.0, "0"),
        (0.07, "0"),
        # A twelfth is 0.0833; with two decimals, cut, a month is 0.08.
        (0.08, "1 month"),
        (0.16, "2 months"),
        (0.99, "11 months"),
        (0.999, "11 months"),
        (1.0, "1 year"),
        (1.08, "1 year and 1 month"),
        (2.99, "2 years and 11 months"),
        (2.995, "2 years and 11 months"),
        (3.0, "3 years"),
        (7.58, "7 years and 7 months"),
    ],
)
def test_counted_years_never_read_as_more_than_they_are(counted: float, said: str) -> None:
    for name in ("years_least", "years_most", "counted"):
        assert fact_text(turn(), name, counted) == said


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (0.01, "1 month"),
        (0.08, "1 month"),
        (0.09, "1 month"),
        (0.17, "2 months"),
        (0.92, "11 months"),
        (0.93, "1 year"),
        (1.0, "1 year"),
        (1.005, "1 year and 1 month"),
        (1.01, "1 year and 1 month"),
        (2.0, "2 years"),
        (2.99, "3 years"),
    ],
)
def test_years_still_needed_never_read_as_fewer(missing: float, said: str) -> None:
    assert fact_text(turn(), "years", missing) == said


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("anything", None, "not known"),
        ("anything", True, "Yes"),
        ("anything", False, "No"),
        ("anything", 67, 67),
        ("anything", 1, 1),
        ("anything", 0, 0),
        ("anything", "21232", "21232"),
        ("anything", "2027-01-05", "5 January 2027"),
        ("anything", "12027-01-05", "12027-01-05"),
        ("anything", "2027-01-055", "2027-01-055"),
        ("anything", date(2027, 1, 5), "5 January 2027"),
        ("programs", ("cec", "fswp"), "cec, fswp"),
        ("language", "en", "English"),
        ("language", "fr", "French"),
        ("language", "xx", "xx"),
        ("other", "en", "en"),
        ("ability", "writing", "Writing"),
        ("ability", "dancing", "dancing"),
        ("other", "writing", "writing"),
        ("education", "masters", "Master's or professional degree"),
        ("level", "bachelors", "Bachelor's, or any 3+ year program"),
        ("equivalent", "two_or_more", "Two or more, one of 3+ years"),
        ("level", 7, 7),
        ("other", "masters", "masters"),
        ("settlement_funds", 15263, "$15,263 CAD"),
        ("funds", 0, "$0 CAD"),
        ("funds", None, "not known"),
        ("short", 263, "$263 CAD"),
        ("other", 15263, 15263),
    ],
)
def test_a_value_in_words(name: str, value: Any, said: Any) -> None:
    assert fact_text(turn(), name, value) == said


@pytest.mark.parametrize(
    "name",
    [
        "funds", "required", "required_after", "required_least", "required_most",
        "settlement_funds", "funds_required", "shortfall", "short", "remedy_short",
        "principal_before", "right_of_permanent_residence_before",
    ],
)  # fmt: skip
def test_money_reads_as_money(name: str) -> None:
    assert fact_text(turn(), name, 1525) == "$1,525 CAD"


def test_the_first_few_names_and_how_many_more() -> None:
    names = ["a", "b", "c"]
    assert first_few(turn(), names, 2) == "a, b, 1 more"
    assert first_few(turn(), names, 3) == "a, b, c"
    assert first_few(turn(), names, 1) == "a, 2 more"
    assert first_few(turn(), [], 2) == ""
    assert names == ["a", "b", "c"]


# ------------------------------------------------------------------ what can still be told


def test_years_of_told_jobs_miss_what_the_jobs_miss() -> None:
    told = turn(ME | {**job(hours=None)})
    assert to_tell(told, ["canadian_work_years", "age", "canadian_work_years"]) == [
        "jobs.0.hours_per_week",
        "age",
    ]
    untold = turn(ME)
    assert to_tell(untold, ["canadian_work_years", "age"]) == ["canadian_work_years", "age"]


@pytest.mark.parametrize(("status", "asked"), [("separated", []), ("married", ["marital_status"])])
def test_a_separation_that_was_told_cannot_be_told_again(status: str, asked: list[str]) -> None:
    told = turn(ME | {"marital_status": status})
    assert to_tell(told, ["marital_status"]) == asked


@pytest.mark.parametrize(
    ("fact", "key"),
    [
        ("jobs.0.authorized", "job.0.authorized"),
        ("jobs.0.publicly_funded", "job.0.public_services"),
        ("credentials.0.eca.organization", "credential.0.eca_body"),
    ],
)
def test_a_told_fact_whose_rule_is_unknown_is_not_asked_for_again(fact: str, key: str) -> None:
    answers = PERSON | {"job.0.country": "CA", "job.0.noc": "31102", "job.0.self_employed": True}
    answers |= {"job.0.authorized": True, "job.0.public_services": True}
    assert to_tell(turn(answers), [fact]) == []
    assert to_tell(turn({k: v for k, v in answers.items() if k != key}), [fact]) == [fact]


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        # Of the programs only the Skilled Worker counts the age, in its 67 points.
        ("birth_date", "CRS, the 67 points, Skilled Worker"),
        ("sibling", "CRS, the 67 points, Skilled Worker"),
        ("relative", "the 67 points, Skilled Worker"),
        ("destination", "Canadian Experience, Skilled Worker, Skilled Trades"),
        ("passport", ""),
    ],
)
def test_what_waits_for_an_open_question(key: str, parts: str) -> None:
    answers = {k: v for k, v in PERSON.items() if k != key}
    if key == "relative":
        # 24 for CLB 9, 21 for the degree, 9 for one year, 12 for the age: 66 without a relative.
        answers |= {"job.0.start": "2025-03-01"}
    if key == "sibling":
        answers |= {"job.0.start": "2025-03-01"}
        del answers["relative"]
    assert blocked_by(turn(answers), key) == parts


@pytest.mark.parametrize("locale", SHIPPED)
def test_the_funds_of_a_family_of_unknown_size_are_said_without_a_number(locale: str) -> None:
    # Whether there is a spouse, and how many children there are, is not told.
    answers = {k: v for k, v in PERSON.items() if k not in ("marital_status", "children")}
    asked = turn(answers)
    asked.session.locale = locale
    asked = Turn(asked.session, asked.today)
    trained = next(one for one in asked.assessment.programs if one.program == "fswp")
    lines = [line for part in program_report(asked, trained) for line in str(part).splitlines()]
    # "RIPI?RI?PR 76(1)b)" in French.
    [funds] = [plain(line) for line in lines if re.search(r"I?RI?PR 76\(1\)\(?b\)", line)]
    assert asked.words.plain("not-known") not in funds
    assert not re.search(r"\d \w", funds.partition("(")[0])
