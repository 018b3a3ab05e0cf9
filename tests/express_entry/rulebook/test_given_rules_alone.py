"""Whoever gives the rules gets an answer by them alone: nothing falls back on those of the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

import pytest

from express_entry import documents, rulebook
from express_entry.ahead import invitation, no_program, rounds
from express_entry.ahead.category_changes import changes as category_changes
from express_entry.ahead.forecast import change_days, forecast
from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from express_entry.assessment.score_range import score_range
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.deadlines import deadlines, eligibility_lost
from express_entry.eligibility import categories
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, french, job, tom

ON = date(2026, 1, 10)
PARTNER: dict[str, Any] = {
    "accompanying": True,
    "canadian": False,
    "education": "bachelors",
    "education_in_canada": False,
    "assessed": True,
    "eca": {"organization": "WES", "issued_on": "2021-04-30", "equivalent": "bachelors"},
    "english": english("2024-06-15"),
    "french": french("2024-07-15"),
    "canadian_work_years": 0,
    "studied_in_canada": False,
}
PEOPLE = {
    "ana": ana(),
    "a couple": ana(marital_status="married", partner=PARTNER),
    "separated": ana(marital_status="separated"),
    "two languages": ana(has_no_french_test=None, french=french("2025-12-01")),
    "a test that ended": ana(english=english("2024-01-10")),
    "a physician": ana(jobs=[job("2020-01-01", noc="31102")], lives_in_canada=True),
    "not assessed": ana(
        credentials=[foreign_degree("2024-05-10") | {"assessed": False, "eca": None}]
    ),
    "an offer": ana(
        has_job_offer=True, job_offer={"noc": "21231", "lmia": True, "full_time_one_year": True}
    ),
    "ben": ben(settlement_funds=None),
    "eve": eve(),
    "tom": tom(),
    "nobody": Profile(),
}


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> rulebook.Rulebook:
    """The rules to give; asking for any others fails."""
    book = rulebook.default()

    def fallen_back() -> rulebook.Rulebook:
        raise AssertionError("the rules given were left for the default ones")

    monkeypatch.setattr(rulebook, "default", fallen_back)
    return book


@pytest.mark.parametrize("name", PEOPLE)
def test_every_answer_stands_on_the_rules_given(name: str, given: rulebook.Rulebook) -> None:
    profile, until = PEOPLE[name], ON + timedelta(days=700)
    assessment = assess(profile, ON, given)
    what_ifs(profile, assessment, rules=given)
    score_range(profile, ON, rules=given)
    categories.standing(profile, ON, rules=given)
    category_changes(profile, ON, until, given)
    forecast(profile, ON, until, rules=given)
    change_days(profile, ON, until, rules=given)
    no_program.no_program(profile, ON, back_to=date(2025, 6, 1), rules=given)
    rounds.every_type(profile, assessment, rules=given)
    rounds.comparable(profile, assessment, rules=given)
    rounds.against(given.rounds.held[-1], profile, assessment, rules=given)
    pool = Candidacy(submitted_on=date(2026, 1, 5))
    invited = Candidacy(
        submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 8), invited_as="healthcare"
    )
    for life in (Candidacy(), pool, invited, invited.model_copy(update={"applied_on": ON})):
        deadlines(profile, life, ON, rules=given)
        eligibility_lost(profile, life, ON, rules=given)
        invitation.check(profile, life, ON, rules=given)
        invitation.day_to_apply(profile, life, ON, rules=given)
    classes: tuple[Program | Literal["pnp"] | None, ...] = (None, "cec", "fswp", "fstp", "pnp")
    for program in classes:
        documents.checklist(profile, ON, program=program, rules=given)
