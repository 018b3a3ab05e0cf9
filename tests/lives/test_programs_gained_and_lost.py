"""A program gained, lost or not met at all is said: at an edit, at the submission, and to whoever
comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.lives.invited import CAN, DECLINE, RISK, STOP, first_line, invited
from tests.lives.life import Life, scored, submitted

LACKS = "writing is CLB 6, 7 is needed."
LOST = f"With this you no longer meet the Federal Skilled Worker Program: {LACKS}"


# ------------------------------------------------------------------ an edit after it


def test_an_edit_that_loses_the_program_says_so_at_once_and_everywhere_after() -> None:
    life = invited().until("2026-10-01").does("/edit", "[Language", "[English: writing", "5.5")
    assert life.card.startswith(STOP), "before anything else"
    assert LOST in life.card
    fails = (
        f"{STOP} By your answers you do not meet the Federal Skilled Worker Program today: "
        "writing is CLB 6, 7 is needed."
    )
    for look in ("/status", "/start", "/deadlines", "/score"):
        life.command(look)
        assert first_line(life).startswith(fails), look
        assert RISK in first_line(life)
        assert CAN not in life.card
        assert (
            "You can decline until the end of 28 November 2026 (58 days left). With no program "
            "met, IRCC takes the profile out of the pool even if you decline." in life.card
        )
    # The next reminder, 45 days before 28 November, is of 14 October.
    life.until("2026-10-14")
    assert life.told[-1] == "2026-10-14 09:00 Last day to apply on your invitation"
    assert life.text_of().startswith(f"{DECLINE}\n\n{fails}")
    assert CAN not in life.text_of()
    life.does("/edit", "[Language", "[English: writing", "7")
    assert "You now meet the Federal Skilled Worker Program." in life.card
    assert STOP not in life.card


@pytest.mark.parametrize("state", ["scored", "submitted", "invited", "review"])
def test_a_program_gained_or_lost_is_said_in_every_state(state: str) -> None:
    if state == "review":
        life = scored()
        assert life.session is not None
        life.session.state = "review"
    else:
        begin: dict[str, Callable[[], Life]] = {
            "scored": scored,
            "submitted": submitted,
            "invited": invited,
        }
        life = begin[state]()
    life.does("/edit", "[Language", "[English: writing", "5.5")
    assert LOST in life.card
    life.taps("English: writing").says("6")  # CLB 7
    assert "You now meet the Federal Skilled Worker Program." in life.card
    life.taps("English: writing").says("6.5")
    assert "Federal Skilled Worker Program" not in life.card
    assert life.session is not None
    assert life.session.edited_from is None


def test_a_change_of_several_answers_is_told_once_it_is_whole() -> None:
    life = submitted().command("/status")
    life.taps("Something has changed", "A new or retaken language test", "English test")
    life.taps("IELTS General Training").says("4 October 2026")
    seen = []
    for score in ("8", "7", "5.5", "7"):
        life.says(score)
        seen.append("you no longer meet" in life.card)
    assert seen == [False, False, False, True]
    assert LOST in life.card


def test_funds_told_late_complete_the_program_and_it_is_said() -> None:
    life = scored(without=("funds",)).does("/edit", "[Profile")
    life.taps("Settlement funds").says("20000")
    assert "You now meet the Federal Skilled Worker Program." in life.card
    life.taps("Settlement funds").says("100")
    assert "$15,263 CAD in settlement funds are needed, you have $100 CAD." in life.card
    assert "With this you no longer meet the Federal Skilled Worker Program" in life.card


def test_what_cannot_be_said_any_more_is_told() -> None:
    life = scored().does("/edit", "[Language", "[English test", "[CELPIP")
    while life.asks is not None:
        life.taps("I don't have it yet" if "I don't have it yet" in life.labels else "Skip")
    assert "I can no longer say whether you meet the Federal Skilled Worker Program." in life.card


def test_before_and_after_an_edit_are_of_the_same_day() -> None:
    # 31 on 15 June 2027 takes 6 points; a sibling brings 15: 424 - 6 = 418, and 433.
    life = scored().until("2027-06-20").does("/edit", "[Profile")
    label = next(one for one in life.labels if "rother" in one)
    life.taps(label, "Yes")
    assert "Your CRS was 418; with this change it is 433 (+15, estimate)." in life.card


def test_removing_a_job_says_which_program_it_costs() -> None:
    life = scored().does("/edit", "[Work")
    life.taps(next(one for one in life.labels if "software developer" in one))
    life.taps("Remove this entry")
    while life.asks is not None:
        if "No" in life.labels:
            life.taps("No")
        else:
            life.taps("Skip")
    assert "no longer meet the Federal Skilled Worker Program" in life.card


# ------------------------------------------------------------------ submitting


def test_a_submission_without_a_program_is_asked_about() -> None:
    life = scored(answers={"english.writing": "5.5"}).command("/status")
    # Of the programs Canadian Experience lacks a year of work, which is more than a level.
    assert first_line(life) == (
        "By your answers you meet no program today. Federal Skilled Worker Program: writing is "
        "CLB 6, 7 is needed. “The programs” says what would meet it."
    )
    assert life.labels[:2] == ["See what it brings", "The programs"]
    assert "Do not submit yet" in life.card
    life.does("/submitted", "[Today")
    assert life.state == "scored"
    assert "By your answers you met no program on 1 October 2026." in life.card
    assert life.labels == [
        "The programs", "Change an answer", "IRCC took it: I submitted", "Not submitted",
    ]  # fmt: skip
    other = Life(life.today, life.session)
    other.does("/submitted", "[Today", "[Not submitted")
    assert other.state == "scored"
    life.taps("IRCC took it: I submitted")
    assert life.state == "submitted"
    assert "Which score did IRCC show" in life.card


def test_the_programs_are_shown_from_the_one_that_lacks_least() -> None:
    # In Canada since 2024, no assessment: Skilled Worker lacks the level and the credential,
    # Canadian Experience the level alone.
    canadian = {
        "english.writing": "5.5", "residence": "CA", "work_permit": True, "job.0.country": "CA",
        "job.0.start": "2024-03-01", "job.0.authorized": True, "job.0.student": False,
        "credential.0.assessed": False,
    }  # fmt: skip
    gone = ("credential.0.eca_body", "credential.0.eca_date", "credential.0.eca_level")
    for answers, without, named in (
        (canadian, gone, "Canadian Experience Class"),
        ({"english.writing": "5.5"}, (), "Federal Skilled Worker Program"),
    ):
        life = scored(answers=answers, without=without).does("/submitted", "[Today")
        assert f"{named}: writing is CLB 6, 7 is needed." in life.card
        life.taps("The programs")
        assert life.card.startswith(f"{named}: not met")
        assert life.state == "scored"
        assert life.session is not None
        assert life.session.life.submitted_on is None
        life.command("/status").taps("The programs")
        assert life.card.startswith(f"{named}: not met")


def test_the_corrected_day_of_such_a_submission_is_just_noted() -> None:
    life = scored(answers={"english.writing": "5.5"}).does("/submitted", "[Today")
    life.taps("IRCC took it: I submitted", "Skip").does("/undo", "30 September 2026")
    assert life.state == "submitted"
    assert "IRCC took it: I submitted" not in life.labels
    assert life.session is not None
    assert life.session.life.submitted_on == date(2026, 9, 30)


def test_a_submission_with_a_program_or_one_that_may_be_met_is_just_noted() -> None:
    for without in ((), ("funds",)):
        life = scored(without=without).does("/submitted", "[Today")
        assert life.state == "submitted"
        assert "met no program" not in life.card


# ------------------------------------------------------------------ coming back without a program


SAMUEL = {"birth_date": "1987-07-10", "english.reading": "6.5"}
"""23 + 21 + 15 + 8 at 39 = 67; 40 on 10 July 2027 leaves 66."""
SINCE = (
    "Since 10 July 2027 you meet no program. Federal Skilled Worker Program: 67 points are "
    "needed, you have 66. “The programs” says what would meet it."
)


def test_who_comes_back_without_a_program_is_told_so_first() -> None:
    life = scored(answers=SAMUEL).until("2027-07-09").command("/start")
    assert "you meet no program" not in life.card
    life.until("2027-07-10").command("/status")
    assert first_line(life) == SINCE
    life.until("2028-02-10").command("/start")
    assert first_line(life) == SINCE
    assert life.labels[0] == "Where I stand"
    life.taps("Where I stand")
    assert first_line(life) == SINCE
    assert life.labels[1] == "The programs"
    assert "When you submit your profile" not in life.card


def test_it_is_said_in_the_pool_too_and_not_after_applying() -> None:
    life = submitted(answers=SAMUEL).until("2027-07-10").command("/start")
    assert first_line(life) == SINCE
    life = (
        submitted(answers=SAMUEL).until("2027-06-01").does("/invited", "[Today", "[Skip", "[Skip")
    )
    life.does("/applied", "[Today").until("2027-08-01").command("/start")
    assert "no program" not in life.card
