"""Answers that cannot stand, on both sides of every day, age and number; and which question is
asked of whom.

Today is 1 October 2026; somebody born on 3 April 1991 is 35, was 10 on 3 April 2001 and 13 on
3 April 2004. The first organization was designated on 17 April 2013 (IRPR 75(4); facts).
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.interview.question import Problem, View
from conversations.interview.walk import BY_ID, walk
from tests.conversations.reports.people import COUPLE
from tests.conversations.story import BEFORE
from tests.lives.life import PERSON

BORN = {"birth_date": "1991-04-03"}
REPORT = {"credential.0.eca_date": "2025-02-02"}
START = {"job.0.start": "2020-03-01"}
JUNE = {"credential.0.completed": "2012-06"}
CELPIP = {"english.test": "celpip_general", "english.date": "2026-03-10"}
IELTS = {"english.test": "ielts_general", "english.date": "2026-03-10"}
EQUIVALENT = {"french.test": "tef", "french.scale": "equivalent", "french.date": "2026-03-10"}
NCLC = {"french.test": "tef", "french.scale": "nclc", "french.date": "2026-03-10"}

CANNOT: list[tuple[str, str, str | int, dict[str, Any], str | None]] = [
    # (which check, question, answer, other answers, problem)
    ("check", "birth_date", "2012-10-01", {}, None),  # 14
    ("check", "birth_date", "2012-10-02", {}, "problem-age-unlikely"),
    ("check", "birth_date", "2026-10-01", {}, "problem-age-unlikely"),
    ("check", "birth_date", "2026-10-02", {}, "problem-birth-in-future"),
    ("check", "birth_date", "1925-10-02", {}, None),  # 100
    ("check", "birth_date", "1925-10-01", {}, "problem-age-unlikely"),
    ("check", "partner.birth_date", "2012-10-02", {}, "problem-age-unlikely"),
    ("check", "canadian_years", 22, BORN, None),  # 35 - 13
    ("check", "canadian_years", 23, BORN, "problem-years-too-many"),
    ("check", "foreign_years", 22, BORN, None),
    ("check", "foreign_years", 23, BORN, "problem-years-too-many"),
    ("check", "foreign_years", 60, {}, None),
    ("check", "english.date", "2026-10-01", {}, None),
    ("check", "english.date", "2026-10-02", {}, "problem-test-in-future"),
    ("check", "french.date", "2000-01-01", {}, None),
    ("check", "french.date", "1999-12-31", {}, "problem-test-too-old"),
    ("check", "partner_test.date", "2026-10-02", {}, "problem-test-in-future"),
    ("check", "english.plan_date", "2026-10-01", {}, None),
    ("check", "english.plan_date", "2026-09-30", {}, "problem-plan-in-past"),
    ("check", "english.listening", "9", IELTS, None),
    ("check", "english.listening", "9.5", IELTS, "problem-score-range"),
    ("check", "english.listening", "7.3", IELTS, "problem-score-range"),
    ("check", "english.listening", "9.5", {}, None),  # of no test yet
    ("check", "english.speaking", "12", CELPIP, None),
    ("check", "english.speaking", "13", CELPIP, "problem-score-range"),
    ("check", "english.speaking", "M", CELPIP, None),
    ("check", "english.speaking", "M", IELTS, "problem-score-range"),
    ("check", "french.listening", "360", EQUIVALENT, None),
    ("check", "french.listening", "361", EQUIVALENT, "problem-score-699"),
    ("check", "french.listening", "699", EQUIVALENT, "problem-score-699"),
    ("check", "french.listening", "700", EQUIVALENT, "problem-score-range"),
    ("check", "french.listening", "500", NCLC, "problem-score-699"),
    ("check", "french.listening", "13", NCLC, "problem-score-range"),
    ("check", "french.listening", "12", NCLC, None),
    ("check", "credential.completed", "2026-10", {}, None),
    ("check", "credential.completed", "2026-11", {}, "problem-not-completed-yet"),
    ("check", "credential.completed", "2026-10-02", {}, "problem-not-completed-yet"),
    ("check", "credential.completed", "2001-04", BORN, None),
    ("check", "credential.completed", "2001-04-02", BORN, "problem-completed-too-young"),
    ("check", "credential.completed", "2001-03", BORN, "problem-completed-too-young"),
    ("beside", "credential.completed", "2025-02", REPORT, None),
    ("beside", "credential.completed", "2025-02-02", REPORT, None),
    ("beside", "credential.completed", "2025-02-03", REPORT, "problem-completed-after-report"),
    ("beside", "credential.completed", "2025-03", REPORT, "problem-completed-after-report"),
    ("beside", "credential.completed", "2025-03", {}, None),
    ("check", "credential.eca_date", "2026-10-01", JUNE, None),
    ("check", "credential.eca_date", "2026-10-02", JUNE, "problem-report-in-future"),
    ("check", "credential.eca_date", "2013-04-17", JUNE, None),
    ("check", "credential.eca_date", "2013-04-16", JUNE, "problem-report-before-eca"),
    ("check", "credential.eca_date", "2012-06-01", JUNE, "problem-report-before-eca"),
    ("check", "credential.eca_date", "2012-05-31", JUNE, "problem-report-before-completion"),
    ("check", "partner.eca_date", "2013-04-17", {}, None),
    ("check", "partner.eca_date", "2013-04-16", {}, "problem-report-before-eca"),
    ("check", "partner.eca_date", "2026-10-02", {}, "problem-report-in-future"),
    ("check", "job.start", "2026-10", BORN, None),
    ("check", "job.start", "2026-11", BORN, "problem-job-in-future"),
    ("check", "job.start", "2026-10-02", BORN, "problem-job-in-future"),
    ("check", "job.start", "2004-04", BORN, None),
    ("check", "job.start", "2004-04-03", BORN, None),
    ("check", "job.start", "2004-04-02", BORN, "problem-job-too-young"),
    ("check", "job.start", "2004-03", BORN, "problem-job-too-young"),
    ("check", "job.start", "1990-01", {}, None),
    ("check", "job.end", "now", {"job.0.start": "2026-10"}, None),
    ("check", "job.end", "2026-10", {}, None),
    ("check", "job.end", "2026-11", {}, "problem-job-end-in-future"),
    ("check", "job.end", "2026-10-02", {}, "problem-job-end-in-future"),
    ("check", "job.end", "2020-03", {"job.0.start": "2020-03"}, None),
    ("check", "job.end", "2020-03", {"job.0.start": "2020-03-31"}, None),
    ("check", "job.end", "2020-02", {"job.0.start": "2020-03"}, "problem-job-ends-before-start"),
    ("check", "job.end", "2020-02-29", START, "problem-job-ends-before-start"),
    ("check", "job.hours", "0", {}, "problem-hours"),
    ("check", "job.hours", "0.5", {}, None),
    ("check", "job.hours", "112", {}, None),
    ("check", "job.hours", "112.5", {}, "problem-hours"),
    ("check", "qualified_since", "2026-10", BORN, None),
    ("check", "qualified_since", "2026-11", BORN, "problem-date-in-future"),
    ("check", "qualified_since", "2004-04", BORN, None),
    ("check", "qualified_since", "2004-03", BORN, "problem-qualified-too-young"),
    ("check", "passport", "2026-10-01", {}, None),
    ("check", "passport", "2026-09-30", {}, "problem-passport-expired"),
    # Eleven years of 366 days: 4,026 days after 1 October 2026.
    ("check", "passport", "2037-10-09", {}, None),
    ("check", "passport", "2037-10-10", {}, "problem-passport-too-far"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "question_id", "value", "others", "problem"),
    [pytest.param(*case, id=f"{case[1]} {case[2]} {case[4] or 'fits'}") for case in CANNOT],
)
def test_what_cannot_be_is_refused_and_what_can_is_not(
    kind: str, question_id: str, value: str | int, others: dict[str, Any], problem: str | None
) -> None:
    question = BY_ID[question_id]
    check = question.check if kind == "check" else question.beside
    assert check is not None
    index = 0 if question.group else None
    found = check(
        value, View(others, f"{question.group}.0." if question.group else "", index), BEFORE
    )
    assert (found.id if found else None) == problem


@pytest.mark.parametrize(
    ("question_id", "value", "others", "figures"),
    [
        ("birth_date", "2026-10-02", {}, {"date": date(2026, 10, 2)}),
        ("birth_date", "2012-10-02", {}, {"age": 13, "date": date(2012, 10, 2)}),
        ("foreign_years", 23, BORN, {"years": 23, "age": 35}),
        ("english.date", "2026-10-02", {}, {"date": date(2026, 10, 2)}),
        ("english.date", "1999-12-31", {}, {"date": date(1999, 12, 31)}),
        ("english.plan_date", "2026-09-30", {}, {"date": date(2026, 9, 30)}),
        (
            "english.listening",
            "9.5",
            IELTS,
            {"test_id": "ielts_general", "ability": "listening", "score": "9.5"},
        ),
        ("credential.completed", "2026-11", {}, {"date": "2026-11"}),
        ("credential.completed", "2001-03", BORN, {"date": "2001-03"}),
        (
            "credential.eca_date",
            "2012-05-31",
            JUNE,
            {"date": date(2012, 5, 31), "end": "2012-06"},
        ),
        (
            "credential.eca_date",
            "2013-04-16",
            {},
            {"date": date(2013, 4, 16), "first": date(2013, 4, 17)},
        ),
        ("job.start", "2026-11", {}, {"date": "2026-11"}),
        ("job.start", "2004-03", BORN, {"date": "2004-03", "age": 13}),
        ("job.end", "2026-11", {}, {"date": "2026-11"}),
        ("job.end", "2020-02", {"job.0.start": "2020-03"}, {"start": "2020-03", "end": "2020-02"}),
        ("job.hours", "113", {}, {"hours": "113"}),
        ("qualified_since", "2026-11", {}, {"date": "2026-11"}),
        ("qualified_since", "2004-03", BORN, {"date": "2004-03", "age": 13}),
        ("passport", "2026-09-30", {}, {"date": date(2026, 9, 30)}),
        ("passport", "2037-10-10", {}, {"date": date(2037, 10, 10)}),
    ],
)
def test_a_refusal_names_its_figures(
    question_id: str, value: str | int, others: dict[str, Any], figures: dict[str, Any]
) -> None:
    question = BY_ID[question_id]
    assert question.check is not None
    index = 0 if question.group else None
    found = question.check(
        value, View(others, f"{question.group}.0." if question.group else "", index), BEFORE
    )
    assert isinstance(found, Problem)
    assert dict(found.figures) == figures


# ------------------------------------------------------------------ who is asked what

OFFER = {"has_offer": True, "work_permit": True}
TRADES = {
    "job.0.noc": "72200", "job.0.more": True, "job.1.noc": "72300", "job.1.country": "IN",
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "asked", "not_asked"),
    [
        ("partner.accompanying", {"marital_status": "married"}, {"marital_status": "separated"}),
        ("partner.canadian", {"marital_status": "common_law"}, {"marital_status": "widowed"}),
        ("partner_test.test", COUPLE, COUPLE | {"partner.accompanying": False}),
        ("partner.education", COUPLE, COUPLE | {"partner.canadian": True}),
        ("partner.education", COUPLE, COUPLE | {"partner.accompanying": None}),
        ("partner.education_country", COUPLE, COUPLE | {"partner.education": "none"}),
        (
            "partner.assessed",
            COUPLE | {"partner.education_country": "IN"},
            COUPLE | {"partner.education_country": "CA"},
        ),
        (
            "partner.eca_level",
            COUPLE | {"partner.education_country": "IN", "partner.assessed": True},
            COUPLE | {"partner.education_country": "IN", "partner.assessed": False},
        ),
        ("partner.worked_in_canada", COUPLE, COUPLE | {"partner.canadian_years": None}),
        ("partner.worked_in_canada", COUPLE | {"partner.canadian_years": 0}, {}),
        ("partner.studied_in_canada", COUPLE, {}),
        ("partner.birth_date", COUPLE, {}),
        ("english.plan", {"english.test": "none"}, {}),
        ("english.date", {}, {"english.test": "none"}),
        (
            "english.plan_date",
            {"english.test": "none", "english.plan": "pte_core"},
            {"english.test": "none", "english.plan": "none"},
        ),
        ("english.listening", {}, {"english.test": "none"}),
        ("french.scale", {"french.test": "tef"}, {"french.test": "tcf_canada"}),
        ("french.scale", {"french.test": "none", "french.plan": "tef"}, {}),
        (
            "french.listening",
            {"french.test": "tef", "french.scale": "nclc"},
            {"french.test": "tef"},
        ),
        ("first_language", {"french.test": "tcf_canada", "french.listening": "458"}, {}),
        ("credential.0.country", {}, {"credential.0.level": "none"}),
        ("credential.0.more", {}, {"credential.0.level": "none"}),
        ("credential.0.assessed", {}, {"credential.0.country": "CA"}),
        ("credential.0.eca_date", {}, {"credential.0.assessed": False}),
        ("credential.0.canadian_study", {"credential.0.country": "CA"}, {}),
        (
            "credential.0.canadian_study",
            {"credential.0.country": "CA", "credential.0.level": "one_year"},
            {"credential.0.country": "CA", "credential.0.level": "secondary"},
        ),
        ("credential.1.level", {"credential.0.more": True}, {"credential.0.more": None}),
        ("job.0.title", {}, {"has_work": False}),
        ("job.0.authorized", {"job.0.country": "CA"}, {}),
        ("job.0.student", {"job.0.country": "CA"}, {}),
        ("job.0.student", {"job.0.noc": "72200"}, {"job.0.noc": "72200", "job.0.country": None}),
        (
            "job.0.public_services",
            {"job.0.country": "CA", "job.0.noc": "31102", "job.0.self_employed": True},
            {"job.0.country": "CA", "job.0.noc": "31102", "job.0.self_employed": False},
        ),
        (
            "job.0.public_services",
            {"job.0.country": "CA", "job.0.noc": "31101", "job.0.self_employed": True},
            {"job.0.country": "IN", "job.0.noc": "31102", "job.0.self_employed": True},
        ),
        ("job.1.title", {"job.0.more": True}, {"job.0.more": None}),
        ("primary_occupation", TRADES, TRADES | {"job.1.noc": "72200"}),
        ("primary_occupation", TRADES, TRADES | {"job.1.noc": "65100"}),  # TEER 5: not skilled
        ("certificate_noc", TRADES | {"certificate": True}, TRADES),
        ("certificate_noc", TRADES | {"certificate": True}, {"certificate": True}),
        ("qualified_since", TRADES, {}),
        ("relative", {}, {"sibling": True}),
        ("relative", {"sibling": None}, {"sibling": True}),
        ("offer.noc", {"has_offer": True}, {}),
        ("offer.lmia", {"has_offer": True}, {"has_offer": None}),
        ("offer.current_employer", OFFER, {"has_offer": True}),
        ("offer.permit", OFFER | {"offer.current_employer": True}, OFFER),
        (
            "offer.year",
            OFFER | {"offer.current_employer": True, "offer.permit": "exempt"},
            OFFER | {"offer.current_employer": True, "offer.permit": "open"},
        ),
        ("offer.excluded_employer", {"has_offer": True}, {}),
    ],
)
def test_who_is_asked_what(key: str, asked: dict[str, Any], not_asked: dict[str, Any]) -> None:
    def is_asked(changed: dict[str, Any]) -> bool:
        told = {name: value for name, value in (PERSON | changed).items() if value is not None}
        return walk(told).by_key(key) is not None

    assert is_asked(asked)
    assert not is_asked(not_asked)


@pytest.mark.parametrize(
    ("group", "most", "more"), [("credential", 8, {"level": "masters"}), ("job", 15, {})]
)
def test_a_list_ends(group: str, most: int, more: dict[str, Any]) -> None:
    told: dict[str, Any] = PERSON | {f"{group}.{number}.more": True for number in range(20)}
    told |= {f"{group}.{n}.{name}": v for n in range(20) for name, v in more.items()}
    keys = {asked.key for asked in walk(told).asked}
    last = f"{group}.{most - 1}"
    assert any(key.startswith(f"{last}.") for key in keys)
    assert f"{group}.{most - 2}.more" in keys
    assert f"{last}.more" not in keys
    assert not any(key.startswith(f"{group}.{most}.") for key in keys)
