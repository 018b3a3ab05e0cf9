"""The other of two: French where English comes first everywhere else, and the later of two ends."""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.ahead.forecast import forecast, plans_kept
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import KeptPlan
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines import deadlines
from tests.express_entry.ahead.brought import found
from tests.express_entry.candidates import ana, english, foreign_degree, french, job, married, told
from tests.express_entry.deadlines.by_cause import NOT_SUBMITTED, the

ON = date(2026, 1, 10)
CLB_7: dict[str, Any] = english("2024-09-15", listening=6, reading=6, writing=6, speaking=6)


def test_both_languages_of_candidate_and_partner_planned_are_kept() -> None:
    ahead = {"planned": True, "taken_on": "2026-01-10"}
    past = {"planned": True, "taken_on": "2026-01-09"}
    for facts, kept in ((ahead, True), (past, False)):
        both = {
            "english": english("2026-01-10") | facts,
            "french": french("2026-01-10") | facts,
            "has_no_french_test": None,
        }
        partner = both | {"has_no_test": None}
        del partner["has_no_french_test"]
        profile = plans_kept(ana(**both, **married(**partner)), ON)
        assert profile.partner is not None
        tests = (
            profile.english,
            profile.french,
            profile.partner.english,
            profile.partner.french,
        )
        assert [isinstance(test, KeptPlan) for test in tests] == [kept] * 4


def test_what_only_begins_on_the_day_does_not_end_the_profile() -> None:
    # On 2026-10-20 the test of the only program ends, and another report begins to count.
    later = foreign_degree("2026-10-20", "masters")
    profile = ana(english=english("2024-10-20"), credentials=[later, foreign_degree("2024-05-10")])
    life = Candidacy(submitted_on=date(2026, 2, 15))
    found_on = {one.cause: one for one in deadlines(profile, life, date(2026, 2, 15))}
    expiry = found_on["profile_expiry"]
    assert (expiry.on, expiry.facts["reason"]) == (date(2026, 10, 20), "language_test.english")


def test_of_two_tests_of_a_partner_worth_the_same_the_first_to_end_is_told() -> None:
    # NCLC 7 and CLB 7 in all four: losing one of them costs nothing while the other stands.
    both = married(english=CLB_7, french=french("2024-06-15"), has_no_test=None)
    assert the("language_test.partner", ana(**both), NOT_SUBMITTED, ON).on == date(2026, 6, 15)


def test_whose_first_language_is_french_has_english_for_a_second() -> None:
    profile = ana(
        english=None,
        has_no_english_test=True,
        french=french("2025-12-01"),
        has_no_french_test=None,
    )
    offered = found(profile)
    assert {
        one.figures["language"] for one in offered.values() if one.kind == "first_language"
    } == {"fr"}
    assert {
        one.figures["language"] for one in offered.values() if one.kind == "second_language"
    } == {"en"}


def test_the_day_another_occupation_has_more_of_the_canadian_work() -> None:
    # A year in TEER 1 to 2025-12-31, TEER 3 since. On 2027-01-01 both have a year: the stricter
    # CLB 7 is asked; from the next day TEER 3 has more, and CLB 6 is enough for its CLB 5.
    jobs = [
        job("2025-01-01", "2025-12-31", canada=True),
        job("2026-01-01", canada=True, noc="73300"),
    ]
    six = english("2026-06-01", listening=5.5, reading=5, writing=5.5, speaking=5.5)
    profile = told(jobs=jobs, english=six)
    steps = {step.on: step for step in forecast(profile, date(2026, 10, 1), date(2027, 2, 1))}
    turned = [
        (day, one.before, one.after)
        for day, step in steps.items()
        for one in step.requirements
        if one.requirement == "cec.language"
    ]
    assert turned == [(date(2027, 1, 2), Verdict.NOT_MET, Verdict.MET)]
    assert "work_occupation" in steps[date(2027, 1, 2)].causes
