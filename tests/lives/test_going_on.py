"""Whoever has no profile that lives and is silent for six months is asked once whether to go on;
the year in short for whoever wants that.

The person of ``scored`` (last here on 1 October 2026) tells nothing: six months later is 1 April
2027. The test stops counting on 10 March 2028 and takes the only program with it, 30 days before:
9 February, 14: 25 February, 1: 9 March.
"""

from __future__ import annotations

import pytest

from tests.lives.life import Life, scored, submitted

LOST = "You would no longer meet any program"
WEEKS = [f"2028-{day} 09:00 {LOST}" for day in ("02-09", "02-25", "03-09")]


def asked() -> Life:
    life = scored().until("2027-04-01")
    # Two weeks after the score it was asked whether the profile was submitted.
    assert [line[:26] for line in life.told] == [
        "2026-10-15 09:00 Have you ", "2027-04-01 09:00 Shall I g",
    ]  # fmt: skip
    life.told.clear()
    return life


def test_it_is_asked_once_and_then_only_what_is_lost_for_good_is_told() -> None:
    life = asked()
    assert life.text_of() == (
        "Shall I go on reminding you? You were last here on 1 October 2026, and no profile of "
        "yours is in the pool.\n\n"
        "Without an answer I stay quiet. I will still tell you before your last program or your "
        "permit ends."
    )
    assert [b.label for b in life.buttons_of()] == ["Yes, go on", "Once a year", "Stop"]
    # Not of the test by itself (10 November 2027 and 2 January 2028), nor the day after.
    assert life.until("2032-12-31").told == WEEKS


@pytest.mark.parametrize("said", ["button", "yes", "Yes, go on"])
def test_yes_goes_on_as_before(said: str) -> None:
    life = asked().until("2027-10-01")
    if said == "button":
        life.presses("Yes, go on")
    else:
        life.says(said)
    assert "Good: I go on reminding you, as before." in life.heard
    # 121 and 68 days before 10 March 2028.
    test = "Your IELTS of 10 March 2026 stops counting"
    assert life.until("2028-01-31").told == [
        f"2027-11-10 09:00 {test}", f"2028-01-02 09:00 {test}",
    ]  # fmt: skip


def test_whoever_is_here_again_hears_as_before_and_nothing_of_the_silence() -> None:
    life = asked().until("2027-11-20").command("/status")
    assert [line[:16] for line in life.until("2028-01-31").told] == ["2028-01-02 09:00"]


@pytest.mark.parametrize("said", ["button", "once a year"])
def test_once_a_year_is_a_summary_each_year(said: str) -> None:
    life = asked().until("2027-04-10")
    if said == "button":
        life.presses("Once a year")
    else:
        life.says(said)
    assert "I will write to you once a year" in life.heard
    assert "Reminders: one summary a year" in life.command("/settings").card
    life.until("2029-05-01")
    assert life.told == [
        *WEEKS, "2028-04-10 09:00 Your year in short", "2029-04-10 09:00 Your year in short",
    ]  # fmt: skip
    text = life.text_of(-2)
    # 31 on 15 June 2027; the test ended on 10 March 2028.
    assert text.startswith("Your year in short\n\nSince 10 April 2027:\n• ")
    assert "• You turned 31.\n• Your English test results no longer count" in text
    # Fees are indexed on 30 April of even years.
    assert "In the next twelve months:\n• 30 April 2028: Government fees change\n" in text
    assert "• 15 June 2028: You turn 32\n\nNext: " in text
    assert "Since 10 April 2028" in life.text_of()
    assert [b.label for b in life.buttons_of()] == [
        "See my score", "All dates", "Remind me as before", "Stop",
    ]  # fmt: skip


def test_once_a_year_is_taken_back() -> None:
    life = asked().presses("Once a year").taps_below("Undo")
    assert "Taken back" in life.heard
    assert "one summary a year" not in life.command("/settings").card
    life = asked().presses("Once a year").command("/reminders")
    assert "Reminders are on again" in life.card
    assert life.session is not None
    assert life.session.preferences.yearly_from is None


def test_a_summary_can_be_the_last_that_is_yearly() -> None:
    life = asked().presses("Once a year").until("2028-04-02").presses("Remind me as before")
    assert "as before" in life.heard
    assert "one summary a year" not in life.command("/settings").card


def test_a_new_profile_ends_the_yearly_summary() -> None:
    life = asked().presses("Once a year").does("/submitted", "[Today", "[Skip")
    assert life.state == "submitted"
    # 1 April 2027: the check three months later.
    assert life.until("2027-07-02").told == ["2027-07-01 09:00 Has anything changed?"]


@pytest.mark.parametrize("said", ["button", "stop", "no"])
def test_stop_stops_and_is_taken_back(said: str) -> None:
    life = asked()
    if said == "button":
        life.presses("Stop")
    else:
        life.says(said)
    assert life.session is not None
    assert life.session.preferences.all_stopped
    assert life.plan == ()
    if said == "stop":
        return
    life.taps_below("Undo")
    assert not life.session.preferences.all_stopped
    assert life.plan


def test_nobody_is_asked_whose_profile_lives() -> None:
    # In the pool to 4 October 2027, last here on 5 October 2026; six months after that day.
    life = submitted().until("2028-04-03")
    assert not [line for line in life.told if "Shall I go on" in line]
    assert "Shall I go on" in life.until("2028-04-04").told[-1]


def test_nobody_is_asked_within_a_week_of_another_message() -> None:
    # Passport to 28 September 2027: six months before is 28 March 2027.
    life = scored(answers={"passport": "2027-09-28"}).until("2027-04-30")
    assert [line[:22] for line in life.told] == [
        "2026-10-15 09:00 Have ", "2027-03-28 09:00 Your ", "2027-04-04 09:00 Shall",
    ]  # fmt: skip


def test_the_days_before_an_invitation_s_silence_are_told() -> None:
    """Whoever is invited is not asked before the sixty days are over."""
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[Skip").until("2027-10-09")
    assert not [line for line in life.told if "Shall I go on" in line]


def test_yes_later_is_no_answer_to_it() -> None:
    life = asked().command("/status").says("yes")
    assert "as before" not in life.heard
