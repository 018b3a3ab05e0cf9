"""Verdicts on programs, rounds and counted work, as a person reads them in the chat."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.conversations.people import CLB_NINE, CONFIRM, ME, job
from tests.conversations.standing import held
from tests.conversations.story import reviewer

CANADIAN_DEGREE: dict[str, Any] = {
    "education": "bachelors", "credential.0.level": "bachelors", "credential.0.country": "CA",
    "credential.0.completed": "2013-06", "credential.0.canadian_study": True,
    "credential.0.more": False,
}  # fmt: skip
IN_TORONTO: dict[str, Any] = ME | CLB_NINE | CANADIAN_DEGREE | job() | {
    "residence": "CA", "work_permit": True, "french.test": "none", "french.plan": "none",
    "certificate": False, "sibling": False, "relative": False, "studied_in_canada": False,
    "nomination": False, "has_offer": False, "children": 0, "funds": 20000,
}  # fmt: skip
"""A software developer, four years in Canada. Age 35 77 + bachelor's 120 + CLB 9 124 + Canadian
work 72 + 25 + 25 + study in Canada 30 = 473."""

AT_519 = IN_TORONTO | {
    "birth_date": "1996-04-03", "english.reading": "8", "credential.0.level": "masters",
}  # fmt: skip
"""Age 30 105 + master's 135 + CLB 9, 9, 9 and 10 127 + Canadian work 72 + 50 + 30 = 519."""


def rounds_card(answers: dict[str, Any]) -> str:
    return reviewer(answers).does(*CONFIRM).command("/draws").card


# ------------------------------------------------------------------ rounds


def test_an_open_kind_says_how_far_the_score_is_from_the_last_cutoff() -> None:
    card = rounds_card(IN_TORONTO)
    # The twenty-two rounds of the Canadian Experience Class from 2025-10-28 on, down to 507.
    open_one = "Canadian Experience Class: you may be drawn in it, but your CRS 473 was enough in"
    assert f"Open to you\n{open_one} none of 22." in card
    assert "Last: 518 points, 2,000 invited, 29 Sep. Your score is 45 below." in card


def test_what_is_missing_may_decide_a_round_or_not() -> None:
    # A nomination not told: 473 to 1,043 (600 is all of D, study in Canada with it).
    told = {name: value for name, value in IN_TORONTO.items() if name != "nomination"}
    card = rounds_card(told)
    said = "29 Sep. Cannot say: what is missing puts your score between 473 and 1,043."
    assert said in card
    ends = "your CRS, at the least 473 and at the most 1,043, was enough in 0 to 22 of 22."
    assert f"Open to you\nCanadian Experience Class: {ends}" in card
    # A sibling not told: 15 more at the most.
    told = {name: value for name, value in IN_TORONTO.items() if name != "sibling"}
    card = rounds_card(told)
    assert "29 Sep. Your score is at least 30 below, whatever is missing." in card
    ends = "your CRS, at the least 473 and at the most 488, was enough in none of 22."
    assert f"Canadian Experience Class: you may be drawn in it, but {ends}" in card
    assert "between" not in card


@pytest.mark.parametrize(
    ("submitted", "above", "said"),
    [
        # Round 443 of 2026-09-15: cut-off 519, tie-break 2026-03-26 00:16:39 UTC. Of the twenty-two
        # up to then, 534 533 533 531 520 515 511 509 508 508 507 509 515 514 518 516 517 516 516
        # 523 521 519, fourteen are below 519.
        (
            date(2026, 3, 20),
            15,
            "Your score is the cut-off, and your profile was in the pool before the tie-break of "
            "26 March 2026.",
        ),
        (
            date(2026, 3, 26),
            15,
            "Your score is the cut-off: the moment of submission would have decided, before or "
            "after the tie-break of 26 March 2026.",
        ),
        (
            date(2026, 9, 1),
            14,
            "Your score is the cut-off, but your profile came after the tie-break of 26 March "
            "2026.",
        ),
    ],
)
def test_at_the_very_cutoff_the_day_of_submission_decides(
    submitted: date, above: int, said: str
) -> None:
    chat = reviewer(AT_519, date(2026, 9, 20)).does(*CONFIRM)
    assert chat.session is not None
    chat.session.life.submitted_on = submitted
    card = chat.command("/draws").card
    assert f"your CRS 519 was enough in {above} of 22. " in card
    assert f"Last: 519 points, 2,000 invited, 15 Sep. {said}" in card


def test_at_the_very_cutoff_of_a_day_not_told() -> None:
    card = reviewer(AT_519, date(2026, 9, 20)).does(*CONFIRM).command("/draws").card
    said = "the moment of submission would have decided, before or after the tie-break of 26 March"
    assert said in card


def test_to_a_nominee_without_a_program_no_round_is_open() -> None:
    # TEER 5 work: none of the three programs; a nomination alone invites nobody.
    told = IN_TORONTO | job(noc="65201", title="cook's helper") | {"nomination": True}
    card = rounds_card(told)
    assert "none is open to you" in card
    assert "Open to you" not in card
    open_to = rounds_card(IN_TORONTO | {"nomination": True})
    assert "Provincial Nominee: your" in open_to.partition("Nearly")[0]


# ------------------------------------------------------------------ which occupation, which trade

ABROAD: dict[str, Any] = ME | CLB_NINE | {
    "residence": "IN", "work_permit": False, "french.test": "none", "french.plan": "none",
    "education": "masters", "credential.0.level": "masters", "credential.0.country": "IN",
    "credential.0.completed": "2015-06", "credential.0.assessed": True,
    "credential.0.eca_body": "WES", "credential.0.eca_date": "2025-02-02",
    "credential.0.eca_level": "masters", "credential.0.more": False,
    "certificate": False, "sibling": False, "relative": False, "studied_in_canada": False,
    "nomination": False, "has_offer": False, "children": 0, "funds": 20000,
}  # fmt: skip
PHYSICIAN_THEN_NURSE = job(
    0, noc="31301", title="nurse", country="IN", start="2024-03-01", more=True
) | job(1, noc="31102", title="doctor", country="IN", start="2018-01-01", end="2024-01-31")


def programs_card(answers: dict[str, Any], *program: str) -> str:
    """The page of the Skilled Worker Program, or of another one."""
    return reviewer(answers).does(*CONFIRM, "[The programs").taps(*program).card


def test_the_occupation_to_name_is_told() -> None:
    # A report of WES: a physician needs one of the MCC, a nurse does not.
    told = ABROAD | PHYSICIAN_THEN_NURSE
    card = programs_card(told)
    assert "Federal Skilled Worker Program: met" in card
    assert "The primary occupation decides. This is with Registered nurses" in card
    assert "(31301): name that one in the application." in card
    named = told | {"primary_occupation": "31102"}
    card = programs_card(named)
    assert "Federal Skilled Worker Program: not met" in card
    would_do = "Another of your occupations would do as the primary one: Registered nurses"
    assert would_do in card
    assert would_do in reviewer(named).does(*CONFIRM).card
    # A nurse alone: nothing to choose.
    alone = programs_card(ABROAD | job(noc="31301", title="nurse", country="IN"))
    assert "primary occupation decides" not in alone
    assert "would do" not in alone


def test_the_trade_to_name_is_told() -> None:
    trades = (
        job(0, noc="72200", title="electrician", country="IN", start="2024-05-01", more=True)
        | job(1, noc="72300", title="plumber", country="IN", start="2021-12-01", end="2024-03-31")
        | {"job.0.student": False, "job.1.student": False}
    )
    told = ABROAD | trades | {
        "primary_occupation": "72200", "certificate": True, "certificate_noc": "72300",
        "qualified_since": "2015-01",
    }  # fmt: skip
    card = programs_card(told, "Skilled Trades")
    assert "Federal Skilled Trades Program: met" in card
    assert "The trade decides. This is with Plumbers (72300): name that one" in card
    assert "IRCC counts this work only where you were qualified to practise the trade" in card


# ------------------------------------------------------------------ what is said with a verdict


def test_a_weekend_between_two_jobs_is_said_to_be_our_reading() -> None:
    # Friday 2025-07-04 and Monday 2025-07-07; the year is complete on 2026-01-06.
    jobs = job(0, country="IN", start="2025-07-07", more=True) | job(
        1, country="IN", start="2025-01-06", end="2025-07-04"
    )
    card = reviewer(ABROAD | jobs, date(2026, 1, 6)).does(*CONFIRM, "[The programs").card
    assert "I count the year as continuous; that is my reading, and an officer decides." in card


def test_hours_before_the_year_are_told_with_both_days() -> None:
    told = ABROAD | job(country="IN", start="2025-10-02")
    card = programs_card(told)
    # 364 days from 2025-10-02 are over on 2026-10-01, the year on 2026-10-02.
    assert "IRCC's pages also say “or 1,560 hours”, complete on 1 October 2026." in card
    assert "I count the time itself, complete on 2 October 2026: that is my reading." in card


def test_somebody_separated_is_told_both_amounts() -> None:
    told = ABROAD | job(country="IN", start="2019-03-01") | {"marital_status": "separated"}
    told |= {"funds": 16000}
    card = programs_card(told)
    assert "Settlement funds: $15,263 CAD, or $19,001 CAD if your separated spouse counts" in card
    assert "the larger amount is the safe one" in card
    enough = programs_card(told | {"funds": 19001})
    assert "Federal Skilled Worker Program: met" in enough
    # The marital status was told: only how the law reads it is open, and no answer is asked for.
    chat = reviewer(told).does(*CONFIRM)
    assert "Cannot say yet: Federal Skilled Worker Program. Separated is not divorced:" in chat.card
    assert "Marital status" not in chat.card + card + chat.command("/draws").card
    short = reviewer(told | {"funds": 15000}).does(*CONFIRM).card
    assert "Settlement funds of $15,263 CAD at the least are needed; you have $15,000 CAD." in short


def test_unauthorized_work_comes_with_a_warning_and_asks_for_nothing() -> None:
    told = IN_TORONTO | job(authorized=False)
    card = reviewer(told).does(*CONFIRM).card
    warning = (
        "You worked in Canada without authorization. No rule I know says that such work counts"
    )
    assert f"Cannot say yet: Federal Skilled Worker Program. {warning}" in card
    assert "Not met: Canadian Experience Class" in card
    # Known by its month only: no day of May 2022 would settle it either.
    by_month = reviewer(told | {"job.0.start": "2022-05"})
    assert "exact first or last day" not in by_month.card
    card = by_month.does(*CONFIRM).card
    assert f"Cannot say yet: Federal Skilled Worker Program. {warning}" in card
    assert "Start (job 1)" not in card


def test_an_architects_other_report_is_not_asked_for_again() -> None:
    # CACB's report is needed for a licence (IRCC's ECA page), which is not asked; WES was told.
    told = ABROAD | job(noc="21200", title="architect", country="IN", start="2019-03-01")
    card = programs_card(told)
    assert "This body's assessment is needed only if you must have a licence" in card
    assert "I still need" not in card
    assert "ECA organization" not in reviewer(told).does(*CONFIRM).card
    cacb = programs_card(told | {"credential.0.eca_body": "CACB"})
    assert "Federal Skilled Worker Program: met" in cacb
    assert "licence" not in cacb
    untold = {name: value for name, value in told.items() if name != "credential.0.eca_body"}
    assert "I still need: ECA organization (credential 1)" in programs_card(untold)


def test_canadian_work_says_what_it_rests_on() -> None:
    card = programs_card(IN_TORONTO, "Canadian Experience")
    assert "while you were physically in Canada, for a Canadian employer" in card
    assert "Work in Quebec counts if you include proof" in card


def test_a_self_employed_physician_is_asked_who_pays() -> None:
    doctor = job(noc="31102", title="family doctor", self_employed=True)
    told = IN_TORONTO | doctor | {"job.0.public_services": True}
    assert "by a temporary public policy" in programs_card(told, "Canadian Experience")
    # The years were told; what the policy does to points is what nobody told us.
    card = reviewer(told).does(*CONFIRM).card
    assert "Not counted: your self-employed medical work in Canada." in card
    assert "because I don't know" not in card
    assert "self-employed medical work earns" in reviewer(told).does(*CONFIRM, "[Every point").card
    refused = programs_card(told | {"job.0.public_services": False}, "Canadian Experience")
    assert "by a temporary public policy" not in refused
    assert "Canadian Experience Class: not met" in refused


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Counted, but not certain as long as I don't know: ECA result (credential 1)."),
        (
            "fr",
            "Compté, mais pas certain tant que je ne le sais pas : Résultat de l’EDE (diplôme 1).",
        ),
        ("es", "Contado, pero no es seguro mientras no lo sepa: Resultado de la ECA (título 1)."),
    ],
)
def test_a_skipped_result_of_an_eca_is_named_and_no_medical_work(locale: str, said: str) -> None:
    told = ABROAD | job(country="IN", start="2019-03-01")
    told.pop("credential.0.eca_level")
    chat = reviewer(told)
    held(chat).locale = locale
    card = chat.does(*CONFIRM).card
    assert said in card
    assert not any(one in card for one in ("medical", "médical", "médico"))


def test_after_the_day_of_a_planned_test_its_results_are_asked_for() -> None:
    plan = ABROAD | job(country="IN", start="2019-03-01") | {
        "english.test": "none", "english.plan": "ielts_general",
        "english.plan_date": "2026-10-15",
    }  # fmt: skip
    plan.pop("english.date")
    chat = reviewer(plan, date(2026, 10, 15)).does(*CONFIRM)
    assert "Some results rest on a planned test: a projection." in chat.card
    assert "has passed" not in chat.card
    chat.comes_back(date(2026, 10, 16)).command("/score")
    assert "15 October 2026, has passed: its target scores no longer count." in chat.card
    assert "Please tell me the results" in chat.card
    assert "a projection" not in chat.card


def test_years_told_in_one_line_meet_nothing() -> None:
    told = {k: v for k, v in ABROAD.items() if not k.startswith("credential")}
    card = reviewer(told | {"canadian_years": 0, "foreign_years": 5}).does(*CONFIRM).card
    assert "Cannot say yet: Federal Skilled Worker Program" in card
    assert "Met:" not in card
    assert "Likely:" not in card


# ------------------------------------------------------------------ foreign work


def test_both_totals_are_told_where_several_occupations_matter() -> None:
    jobs = job(0, country="IN", noc="21231", start="2024-10-01", more=True) | job(
        1, country="IN", noc="21232", start="2022-01-01", end="2023-12-31"
    )
    chat = reviewer(ABROAD | jobs).does(*CONFIRM, "[Every point")
    # Age 35 77 + master's 135 + CLB 9 124 + 50; four years abroad 50, two in one occupation 25.
    said = "foreign work in all occupations, which makes CRS 436. IRCC's own tool asks for years"
    assert said in chat.card
    assert "“in only one occupation” (2): CRS 411." in chat.card
    one = reviewer(ABROAD | job(country="IN", start="2019-03-01")).does(*CONFIRM, "[Every point")
    assert "only one occupation" not in one.card


# ------------------------------------------------------------------ dates


def test_the_dates_say_what_the_end_of_an_assessment_takes() -> None:
    # Age 35 77 + master's 135 + CLB 9 124 + 50 + 50 = 436; without the report 77 + 124 + 50.
    told = ABROAD | job(country="IN", start="2019-03-01")
    page = reviewer(told).does(*CONFIRM).command("/deadlines").card
    assert (
        "2 February 2030 · Your WES report of 2 February 2025 stops counting\n"
        "It reaches five years. It would cost 185 points: CRS 436 would become 251."
        " You would no longer meet: Federal Skilled Worker Program." in page
    )


# ------------------------------------------------------------------ asked in words


@pytest.mark.parametrize("said", ["why this score", "why is my score so low?", "why"])
def test_why_asked_about_the_score_shows_every_point(said: str) -> None:
    chat = reviewer(IN_TORONTO).does(*CONFIRM).says(said)
    assert "A. Core factors:" in chat.card
    assert "Study in Canada: 30 of 30" in chat.card
    # Where a question is open, it is that question which is explained.
    told = {name: value for name, value in IN_TORONTO.items() if name != "has_offer"}
    asking = reviewer(told).command("/edit").taps("Profile").taps("Job offer in Canada").says(said)
    assert "Why I ask:" in asking.card
    assert "Core factors" not in asking.card


def test_now_what_is_the_next_step() -> None:
    assert "scored, not submitted yet" in reviewer(IN_TORONTO).does(*CONFIRM).says("now what?").card
