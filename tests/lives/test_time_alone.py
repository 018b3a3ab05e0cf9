"""Time alone is nothing a person told, and before and after are always of the same day."""

from __future__ import annotations

import json
import os
import random
from datetime import date, timedelta
from typing import Any

import pytest

from conversations.chat.turn import Turn
from conversations.reports.to_report import unreported
from tests.lives.life import Life, scored, submitted

LIVES = int(os.environ.get("ANY_LIVES", "8"))
"""Made up by another seed each time (docs/testing.md)."""

# Of the person: 30 until 15 June 2027, single. Age 30 105, bachelor's 120, four times CLB 9 31,
# degree with CLB 9 25, more than three years abroad with CLB 9 50: 424; from 31, age 99: 418.


def waiting(life: Life) -> list[str]:
    assert life.session is not None
    return [one.id for one in unreported(Turn(life.session, life.today))]


def test_work_that_only_goes_on_is_not_told_to_anybody() -> None:
    # Submitted on 5 October 2026; on 1 March 2027 the job completes its eighth year.
    life = submitted().until("2027-04-02").command("/status")
    assert "to be told to IRCC" not in life.card
    assert "What IRCC must be told" not in life.labels
    assert waiting(life) == []
    assert life.told == [
        "2027-01-05 09:00 Has anything changed?",
        "2027-03-17 09:00 You turn 31",
    ]
    assert "told me of" not in life.text_of()


def test_a_year_completed_beside_a_change_does_not_come_with_it() -> None:
    life = submitted().until("2027-04-02").does("/edit", "[Profile", "[Dependent children", "1")
    assert waiting(life) == ["dependent_children"]
    assert "IRCC must be told: Dependent children: 0 → 1." in life.heard


def test_what_a_change_does_is_told_on_one_day() -> None:
    # A master's on the report: 135 instead of 120, and with CLB 9 50 instead of 25. The birthday
    # since has nothing to do with it.
    life = submitted().until("2027-07-01")
    life.does("/edit", "[Education", "[Credential 1", "[ECA result", "[Master's")
    assert "Your CRS was 418; with this change it is 458 (+40, estimate)." in life.heard


def test_a_change_that_does_nothing_is_not_blamed_for_the_birthday() -> None:
    life = submitted().until("2027-07-01").does("/edit", "[Profile", "[Dependent children", "1")
    assert "Your CRS stays at 418 (estimate)." in life.heard
    assert "was 424" not in life.heard


def test_a_change_back_is_told_against_what_was_said_last() -> None:
    life = submitted().until("2027-07-01")
    life.does("/edit", "[Education", "[Credential 1", "[ECA result", "[Master's")
    life.until("2027-07-20")
    life.does("/edit", "[Education", "[Credential 1", "[ECA result", "[Bachelor's")
    assert "Your CRS was 458; with this change it is 418 (-40, estimate)." in life.heard


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2026-10-05", "Your CRS stays at 424."),
        # Only the score of another day is known: nothing is said about what changed it.
        ("2027-07-01", "With this change, your CRS today is 418 (estimate)."),
    ],
)
def test_a_score_kept_by_an_earlier_release(on: str, said: str) -> None:
    life = submitted()
    assert life.session is not None
    assert life.session.scored is not None
    life.session.scored.answers = None
    life.session.scored.on = date(2026, 10, 5)
    life.until(on).does("/edit", "[Profile", "[Dependent children", "1")
    assert said in life.heard


def test_years_ticked_off_under_an_earlier_release_do_not_come_back() -> None:
    life = submitted()
    assert life.session is not None
    stored = json.loads(life.session.model_dump_json())
    stored["life"]["told"] = {
        name: {"trigger": "work", "before": {name: 7}, "after": {name: 8}}
        for name in ("foreign_work_years", "canadian_work_years", "funds_table")
    }
    life.session = type(life.session).model_validate(stored)
    life.until("2027-04-02").command("/status")
    assert "What IRCC must be told" not in life.labels


def anybody(chance: random.Random) -> dict[str, Any]:
    """Answers of some person, as stored."""
    start = date(2015, 1, 1) + timedelta(days=chance.randrange(3500))
    told: dict[str, Any] = {
        "birth_date": str(date(1970, 1, 1) + timedelta(days=chance.randrange(11000))),
        "english.date": str(date(2024, 11, 1) + timedelta(days=chance.randrange(700))),
        "credential.0.eca_date": str(date(2021, 11, 1) + timedelta(days=chance.randrange(1700))),
        "job.0.start": chance.choice([str(start), str(start)[:7]]),
        "job.0.country": chance.choice(["IN", "CA"]),
        "job.0.hours": chance.choice(["15", "30", "40"]),
        "job.0.authorized": True,
        "job.0.student": False,
        "children": chance.randrange(4),
        "funds": chance.choice([0, 15263, 30000]),
        "work_permit": chance.choice([True, False]),
    }
    if chance.random() < 0.5:
        told |= {
            "french.test": "none",
            "french.plan": "tcf_canada",
            "french.plan_date": "2027-01-20",
        }
    if chance.random() < 0.5:
        told |= {
            "marital_status": "married", "partner.accompanying": True, "partner.canadian": False,
            "partner_test.test": "none", "partner.canadian_years": 1,
        }  # fmt: skip
    return told


def test_nobody_is_said_to_have_told_what_only_the_days_did() -> None:
    seed = random.SystemRandom().randrange(10**9)
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(LIVES):
        life = scored(answers=anybody(chance)).until("2026-10-05")
        life.does("/submitted", "[Today")
        if "IRCC took it: I submitted" in life.labels:  # no program is met by these answers
            life.taps("IRCC took it: I submitted")
        life.taps("Skip")
        for _ in range(3):
            life.without_the_bot_until(str(life.today + timedelta(days=1 + chance.randrange(200))))
            assert waiting(life) == []
            life.command("/status")
            assert "told me of" not in life.heard
            assert "to be told to IRCC" not in life.heard


# ---------------------------------------------------------------- beyond the official list

TWO_JOBS = {
    "job.0.more": True,
    "job.1.title": "civil engineer",
    "job.1.noc": "21300",
    "job.1.country": "IN",
    "job.1.start": "2016-01",
    "job.1.end": "2018-12",
    "job.1.hours": "40",
    "job.1.paid": True,
    "job.1.self_employed": False,
    "job.1.more": False,
    "primary_occupation": "21232",
}


@pytest.mark.parametrize(
    ("answers", "steps", "said"),
    [
        (
            TWO_JOBS,
            ["[Work", "[Primary occupation", "[21300"],
            "Primary occupation: 21232 Software developers and programmers → 21300 Civil engineers",
        ),
        (
            {},
            ["[Eligibility", "[Date of birth", "16 June 1996"],
            "Date of birth: 15 June 1996 → 16 June 1996",
        ),
        (
            {"work_permit": True},
            ["[Profile", "[Authorized to work in Canada", "[No"],
            "Authorized to work in Canada: Yes → No",
        ),
        (
            {},
            ["[Profile", "[Two years' study in Canada", "[Yes"],
            "Two years' study in Canada: No → Yes",
        ),
        (
            {},
            ["[Language", "[English test", "[I haven't taken one", "[No plans"],
            "English test: IELTS General Training, 10 March 2026 (no more)",
        ),
    ],
)
def test_what_else_ircc_must_be_told(answers: dict[str, Any], steps: list[str], said: str) -> None:
    life = scored(answers=answers).until("2026-10-05")
    life.does("/submitted", "[Today", "[Skip", "/edit", *steps)
    assert f"IRCC must be told: {said}." in life.heard
    assert len(waiting(life)) == 1
