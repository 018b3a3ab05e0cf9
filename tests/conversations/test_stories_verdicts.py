"""Verdicts on programs, rounds and counted work, as a person reads them in the chat."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.conversations.people import CLB_NINE, CONFIRM, ME, job
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


def rounds_card(answers: dict[str, Any], **session: Any) -> str:
    return reviewer(answers).does(*CONFIRM).command("/draws").card


# ------------------------------------------------------------------ rounds


def test_a_round_says_how_far_the_score_is_from_the_cutoff() -> None:
    card = rounds_card(IN_TORONTO)
    # Rounds 446 and 443 of the Canadian Experience Class: 518 and 519.
    assert "29 September 2026: cut-off 518. Your score is 45 below." in card
    assert "15 September 2026: cut-off 519. Your score is 46 below." in card


def test_what_is_missing_may_decide_a_round_or_not() -> None:
    # A nomination not told: 473 to 1,043 (600 is all of D, study in Canada with it).
    told = {name: value for name, value in IN_TORONTO.items() if name != "nomination"}
    card = rounds_card(told)
    said = "cut-off 518. Cannot say: what is missing puts your score between 473 and 1043."
    assert said in card
    # A sibling not told: 15 more at the most.
    told = {name: value for name, value in IN_TORONTO.items() if name != "sibling"}
    card = rounds_card(told)
    assert "cut-off 518. Your score is at least 30 below, whatever is missing." in card
    assert "between" not in card


@pytest.mark.parametrize(
    ("submitted", "said"),
    [
        # Round 443 of 2026-09-15: cut-off 519, tie-break 2026-03-26 00:16:39 UTC.
        (
            date(2026, 3, 20),
            "Your score is the cut-off, and your profile was in the pool before the tie-break of "
            "26 March 2026.",
        ),
        (
            date(2026, 3, 26),
            "Your score is the cut-off: the moment of submission would have decided, before or "
            "after the tie-break of 26 March 2026.",
        ),
        (
            date(2026, 9, 1),
            "Your score is the cut-off, but your profile came after the tie-break of 26 March "
            "2026.",
        ),
    ],
)
def test_at_the_very_cutoff_the_day_of_submission_decides(submitted: date, said: str) -> None:
    chat = reviewer(AT_519).does(*CONFIRM)
    assert chat.session is not None
    chat.session.life.submitted_on = submitted
    card = chat.command("/draws").card
    assert f"15 September 2026: cut-off 519. {said}" in card
    assert "29 September 2026: cut-off 518. Your score is 1 above." in card


def test_at_the_very_cutoff_of_a_day_not_told() -> None:
    card = rounds_card(AT_519)
    said = "the moment of submission would have decided, before or after the tie-break of 26 March"
    assert said in card


def test_a_nominee_without_a_program_is_shown_no_round() -> None:
    # TEER 5 work: none of the three programs; a nomination alone invites nobody.
    told = IN_TORONTO | job(noc="65201", title="cook's helper") | {"nomination": True}
    card = rounds_card(told)
    assert "no kind of round could invite you yet: no program is met" in card
    assert "nominee" not in card.casefold()
    open_to = rounds_card(IN_TORONTO | {"nomination": True})
    assert "nominee" in open_to.casefold()
