"""A test sat once more beside one that counts: its results count until new ones are told.

The person of ``life.py``: IELTS 8, 7.5, 7, 7 is CLB 9 in all four, 31 points each. Listening 8.5,
reading 8, writing and speaking 7.5 are CLB 10, 34 each.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.retake import if_kept
from express_entry.assessment import assess
from tests.express_entry.candidates import ana, english
from tests.express_entry.deadlines.by_cause import IN_POOL, NOT_SUBMITTED, ON, find
from tests.lives.life import Life, scored, submitted

BETTER = "L8.5 R8 W7.5 S7.5"
SITTING = "English test, once more"


def planned(day: str = "10 March 2027", aim: str = BETTER, **options: Any) -> Life:
    return scored(**options).does("/retake", day, aim)


# ------------------------------------------------------------------ the engine


def again(on: str, **scores: Any) -> dict[str, Any]:
    return english(on) | {"planned": True} | scores


def test_the_targets_count_for_nothing_before_the_sitting() -> None:
    plain, better = ana(), ana(english_retake=again("2026-05-01", listening=8.5, reading=8))
    for day in (ON, date(2026, 5, 1), date(2026, 6, 1)):
        assert assess(better, day).total == assess(plain, day).total
        assert not assess(better, day).projections


def test_what_it_would_bring_is_told_of_its_own_day() -> None:
    # Ana is at 7 in all four, CLB 9 (of reading too): 31 each; two at CLB 10 are 34.
    profile = ana(english_retake=again("2026-05-01", listening=8.5, reading=8))
    kept = if_kept(profile, "english", ON)
    assert kept is not None
    assert (kept.on, kept.gain) == (date(2026, 5, 1), 6)
    # A day that has gone by brings nothing: its results are asked for.
    assert if_kept(profile, "english", date(2026, 5, 2)) is None
    assert if_kept(profile, "french", ON) is None


@pytest.mark.parametrize("candidacy", [NOT_SUBMITTED, IN_POOL])
def test_its_day_is_told_a_week_before_and_on_it(candidacy: Any) -> None:
    found = find("retake.english", ana(english_retake=again("2026-05-01")), candidacy, ON)
    assert found is not None
    assert [str(day) for day in found.lead_dates] == ["2026-04-24", "2026-05-01"]


# ------------------------------------------------------------------ the conversation


def test_a_retake_is_planned_in_two_answers() -> None:
    life = scored().command("/retake")
    assert "On which day do you take IELTS General Training once more?" in life.card
    life.says("10 March 2027")
    assert "Which scores do you aim for in IELTS General Training?" in life.card
    life.says(BETTER)
    # 4 x 3 points; nothing else changes above CLB 9.
    assert "your CRS is 436 that day instead of 424 (+12). That is a projection." in life.card
    assert "the ones you have count" in life.card
    assert "CRS 424 of 1,200" in life.command("/score").card


@pytest.mark.parametrize("said", ["i will retake ielts", "retake", "I booked a retake"])
def test_it_is_said_in_words(said: str) -> None:
    assert "once more?" in scored().says(said).card


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        ("March 2027", "About which day of that month?"),
        ("10 March 2020", "which is not ahead of us"),
        ("soonish", "once more?"),
    ],
)
def test_a_day_that_is_none_is_asked_for_again(day: str, asked: str) -> None:
    life = scored().does("/retake", day)
    assert asked in life.card
    assert life.session is not None
    assert life.session.retakes == {}
    life.says("10 March 2027")
    assert str(life.session.retakes["english"].on) == "2027-03-10"


def test_scores_that_cannot_be_are_refused_and_levels_are_taken() -> None:
    life = scored().does("/retake", "10 March 2027", "L9.7 R8 W7.5 S7.5")
    assert "Which scores do you aim for" in life.card
    assert life.session is not None
    assert life.session.retakes["english"].scores == {}


def test_scores_that_are_worse_open_nothing_and_say_so() -> None:
    life = planned(aim="L5 R5 W5 S5")
    assert "Then keep the results you have." in life.card
    assert "Federal Skilled Worker Program" in life.card


def test_its_day_has_its_reminders_and_goes_with_the_plan() -> None:
    life = planned()
    assert [one for one in life.until("2027-03-11").told if SITTING in one] == [
        f"2027-03-03 09:00 {SITTING}",
        f"2027-03-10 09:00 {SITTING}",
    ]
    assert "that day has passed. Tell me the results" in life.command("/retake").card
    dropped = planned().taps("No retake after all")
    assert not [one for one in dropped.until("2027-03-11").told if SITTING in one]


def test_new_results_take_its_place() -> None:
    life = planned().until("2027-03-20")
    life.does("/edit", "[Language", "[English test date", "10 March 2027")
    assert "once more?" in life.command("/retake").card or "passed" in life.card
    assert SITTING not in life.command("/deadlines").card


def test_ircc_is_told_of_results_and_not_of_a_plan() -> None:
    life = submitted().does("/retake", "10 March 2027", BETTER, "/status")
    assert "still has to be told to IRCC" not in life.card
    assert SITTING in life.command("/deadlines").card


def test_without_a_result_there_is_nothing_to_sit_once_more() -> None:
    without = ("english.date", *(f"english.{one}" for one in ("listening", "reading")))
    without = (*without, "english.writing", "english.speaking")
    life = scored(answers={"english.test": "none", "english.plan": "none"}, without=without)
    assert "You have told me no test result yet" in life.command("/retake").card


def test_of_two_tests_it_is_asked_which() -> None:
    french = {
        "french.test": "tcf_canada", "french.date": "2026-03-01", "french.listening": "458",
        "french.reading": "453", "french.writing": "10", "french.speaking": "10",
    }  # fmt: skip
    life = scored(answers=french).command("/retake")
    assert life.labels == ["IELTS General Training", "TCF Canada", "Back to my score"]
    life.taps("TCF Canada").says("10 March 2027", "549 549 16 16")
    assert life.session is not None
    assert set(life.session.retakes) == {"french"}
    assert "TCF Canada, 10 March 2027." in life.card
