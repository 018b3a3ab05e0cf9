"""What is said after something was taken back, or happened a second time; and after a long silence.

The person of ``life.py``. Biometrics are due 30 days after the letter and told 25, 14, 3 and 1 days
before and the day after; a passport 6 and 3 months, 30 and 7 days before; a check every three
months from 5 October 2026; the birthday 90 days before 15 June 2027.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.lives.life import Life, scored, submitted

CHECK = "Has anything changed?"
LOST = "You would no longer meet any program"
LEAVES = "Your profile leaves the pool"
TEST = "Your IELTS of 10 March 2026 stops counting"
BIRTHDAY = "2027-03-17 09:00 You turn 31"
BIOMETRICS = "Last day to give biometrics"


def applied(**answers: Any) -> Life:
    """Invited on 10 and applied on 20 February 2027."""
    life = submitted(answers=answers).until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-20").does("/applied", "[Today")
    life.told.clear()
    return life


# ------------------------------------------------------------------ taken back


@pytest.mark.parametrize(
    ("back_on", "passport"),
    [
        # To 15 March 2028: six months before is 15 September, three 15 December, 30 days 14
        # February.
        ("2027-08-01", ["2027-09-15", "2027-12-15", "2028-02-14"]),
        ("2027-09-14", ["2027-09-15", "2027-12-15", "2028-02-14"]),
        ("2027-10-01", ["2027-12-15", "2028-02-14"]),  # that of September lay before
    ],
)
def test_a_landing_taken_back_silences_nothing(back_on: str, passport: list[str]) -> None:
    life = applied(passport="2028-03-15").until("2027-08-01").does("/landed", "[Today")
    assert life.plan == ()
    life.until(back_on).does("/status", "[That did not happen")
    assert life.state == "applied"
    told = [f"{day} 09:00 Your passport expires" for day in passport]
    assert [one for one in life.until("2028-03-01").told if "passport" in one] == told


def test_a_withdrawal_taken_back_brings_the_pool_back() -> None:
    life = submitted().until("2027-03-01").command("/withdrawn").until("2027-03-03")
    life.does("/status", "[That did not happen")
    assert life.until("2027-04-30").told == [
        f"2027-01-05 09:00 {CHECK}",
        BIRTHDAY,
        f"2027-04-05 09:00 {CHECK}",
    ]


def test_a_submission_taken_back_is_checked_no_more() -> None:
    life = submitted().until("2026-12-01").does("/status", "[That did not happen")
    assert life.state == "scored"
    # Submitted after all, on 1 December: a check on 1 March.
    life.until("2027-02-01").does("/submitted", "1 December 2026", "[Skip")
    assert life.until("2027-03-31").told == [f"2027-03-01 09:00 {CHECK}", BIRTHDAY]


def test_an_application_taken_back_takes_its_letter_with_it() -> None:
    life = applied().does("[Biometrics letter came", "[Today")
    life.until("2027-02-25").does("/status", "[That did not happen")
    assert life.session is not None
    assert life.session.life.biometrics_letter_on is None
    told = len(life.told)  # 25 days before 22 March were 25 February
    assert [line for line in life.until("2027-03-31").told[told:] if BIOMETRICS in line] == []
    # And nothing says that they were given, once it was sent after all.
    life.does("/applied", "[Today", "[Biometrics letter came", "[Today")
    assert "Biometrics letter of 31 March 2027" in life.card


# ------------------------------------------------------------------ a second time


def test_a_second_letter_has_its_own_days() -> None:
    life = applied().does("[Biometrics letter came", "[Today").until("2027-03-10")
    # To 22 March: 25 and 14 days before.
    assert life.told == [f"2027-02-25 09:00 {BIOMETRICS}", f"2027-03-08 09:00 {BIOMETRICS}"]
    life.does("/status", "[Biometrics given").until("2027-04-01")
    life.does("/status", "[Biometrics letter came", "[Today").until("2027-06-30")
    # 1 April and 30 days: 1 May.
    assert life.told[2:] == [
        *(f"2027-{day} 09:00 {BIOMETRICS}" for day in ("04-06", "04-17", "04-28", "04-30")),
        "2027-05-02 09:00 Have you given your biometrics?",
    ]


def test_a_letter_told_again_after_done_is_watched_again() -> None:
    life = applied().does("[Biometrics letter came", "[Today").until("2027-03-08").presses("Done")
    life.until("2027-03-09").does("/status", "[Biometrics letter came", "20 February 2027")
    # The same 22 March: 3 and 1 days before, and the day after.
    assert life.until("2027-04-30").told[2:] == [
        f"2027-03-19 09:00 {BIOMETRICS}",
        f"2027-03-21 09:00 {BIOMETRICS}",
        "2027-03-23 09:00 Have you given your biometrics?",
    ]


def test_what_was_put_off_of_a_first_invitation_is_not_said_of_a_second() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-25").presses("On a date").says("20 March 2027")
    life.until("2027-02-26").does("/declined", "[Today").until("2027-03-15")
    life.does("/invited", "[Today", "[General")
    told = len(life.told)
    # Ten days after 15 March, and 45 before 14 May, the sixtieth day. Nothing of 20 March.
    assert [line[:10] for line in life.until("2027-04-01").told[told:]] == [
        "2027-03-16",
        "2027-03-25",
        "2027-03-30",
    ]


def test_a_test_taken_again_and_given_up_asks_nothing_more() -> None:
    life = submitted().until("2027-01-20").says("I retook IELTS").taps("IELTS General Training")
    assert life.asks == "english.date"
    life.says("cancel")
    assert life.asks is None
    life.does("/edit", "[Profile", "[Dependent children", "1")
    assert life.asks is None
    assert life.answers["english.date"] == "2026-03-10"


# ------------------------------------------------------------------ after a silence

SIXTY_SEVEN: dict[str, Any] = {
    # CLB 9, 9, 8 and 9: 23; bachelor's 21; three years 11; at 35 12, at 36 (15 June 2027) 11.
    "birth_date": "1991-06-15",
    "english.reading": "6.5",
    "english.writing": "7",
    "english.speaking": "7",
    "job.0.end": "2022-02-28",
}


def test_a_life_that_loses_its_program_to_a_birthday() -> None:
    """The birthday 90 days before, the loss 30, 14 and 1; and then nothing of a profile that has
    left, though its year would last to October, or of a test on which nothing rests any more; half
    a year after its last day in the pool, 14 June, whether to go on."""
    life = submitted(answers=SIXTY_SEVEN).until("2027-12-31")
    assert life.told == [
        f"2027-01-05 09:00 {CHECK}",
        "2027-03-17 09:00 You turn 36",
        f"2027-04-05 09:00 {CHECK}",
        f"2027-05-16 09:00 {LOST}",
        f"2027-06-01 09:00 {LOST}",
        f"2027-06-14 09:00 {LOST}",
        f"2027-06-15 09:00 {LEAVES}",
        "2027-12-14 09:00 Shall I go on reminding you? You were last here on 5 October 2026, and "
        "no profile of yours is in the pool.",
    ]
    assert "You turn 36 that day." in life.text_of(3)
    assert "You turn 36 that day, and you meet no program without." in life.text_of(6)


def test_an_invitation_that_lapsed_in_a_silence_is_said_once_and_contradicted_by_nothing() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.told.clear()
    life.without_the_bot_until("2027-08-10")
    # Not "last day to apply", and not "leaves the pool" of a profile that has gone with it.
    assert life.told == ["2027-08-10 12:00 The time to apply is over"]
    # The sixty days ended on 11 April 2027: six months after that whether to go on is asked, and
    # without an answer nothing of the test (10 November) is said.
    assert [line[:26] for line in life.until("2027-12-01").told[1:]] == [
        "2027-10-11 09:00 Shall I g"
    ]


def test_a_birthday_that_has_gone_by_is_told_in_the_past() -> None:
    life = submitted().until("2027-03-16").command("/settings")
    life.taps("Kinds of reminder", "Quarterly check: on").without_the_bot_until("2027-06-16")
    assert "It cost 6 points" in life.text_of()
    assert "It costs" not in life.text_of()


def test_a_check_of_a_profile_that_has_left_in_a_silence_is_not_asked() -> None:
    life = submitted(answers=SIXTY_SEVEN).until("2027-06-10")
    life.told.clear()
    life.without_the_bot_until("2027-08-01")
    # The check of 5 July lay in the silence, after the profile had left on 15 June.
    assert life.told == [f"2027-08-01 12:00 {LEAVES}"]


@pytest.mark.parametrize(("day", "told"), [("2026-11-30", 0), ("2026-12-01", 1)])
def test_nobody_is_reminded_before_the_day(day: str, told: int) -> None:
    # Passport 1 June 2027: six months before is 1 December 2026.
    life = scored(answers={"passport": "2027-06-01"}).until(day)
    assert len([line for line in life.told if "passport" in line]) == told
