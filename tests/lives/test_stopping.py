"""Stop means stop, and on again replays nothing; what is put off ends with its last day.

The person of ``life.py``: 31 on 15 June 2027 (told on 17 March), checks on 5 January,
April and July 2027. Invited on 10 February 2027: to apply until 11
April, told 45, 30, 14, 7, 3 and 1 days before.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.session import Reminders
from tests.lives.life import Life, scored, submitted

CHECK = "Has anything changed?"
BIRTHDAY = "You turn 31"
APPLY = "Last day to apply on your invitation"


def stopped(life: Life) -> bool:
    assert life.session is not None
    return life.session.preferences.all_stopped


def memory(life: Life) -> Reminders:
    assert life.session is not None
    return life.session.reminders


def invited() -> Life:
    return submitted().until("2027-02-10").does("/invited", "[Today", "[General")


def with_biometrics() -> Life:
    life = invited().until("2027-02-20").does("/applied", "[Today")
    return life.does("[Biometrics letter came", "[Today")


# ------------------------------------------------------------------ in words

WORDS = (
    "stop", "Stop!", "/stop", "unsubscribe", "mute", "Stop all reminders", "stop reminding me",
)  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
def test_stop_in_any_words_stops(words: str) -> None:
    life = submitted().until("2027-01-05").does(words)
    assert stopped(life)
    assert "All reminders are off." in life.card
    assert "Turn reminders on" in life.labels
    assert life.until("2027-12-31").told == [f"2027-01-05 09:00 {CHECK}"]


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("open_now", [invited, with_biometrics])
def test_while_much_is_at_stake_it_is_asked_once(words: str, open_now: object) -> None:
    assert callable(open_now)
    life = open_now().does(words)
    assert not stopped(life)
    assert "Stop all reminders all the same?" in life.card
    assert life.labels == ["Stop all reminders", "Kinds of reminder", "Keep them on"]
    life.does(words)
    assert stopped(life)
    assert "All reminders are off." in life.card


@pytest.mark.parametrize("answer", ["no", "[Keep them on", "keep them on"])
def test_who_thinks_better_of_it_keeps_them(answer: str) -> None:
    life = invited().does("stop", answer)
    assert not stopped(life)
    assert "Reminders stay on." in life.card
    assert life.until("2027-02-25").told[-1] == f"2027-02-25 09:00 {APPLY}"


@pytest.mark.parametrize("answer", ["yes", "[Stop all reminders", "unsubscribe"])
def test_who_says_so_again_stops(answer: str) -> None:
    life = invited().does("stop", answer)
    assert stopped(life)
    assert life.until("2027-06-30").told == [f"2027-01-05 09:00 {CHECK}"]


def test_the_question_leads_to_the_kinds() -> None:
    life = invited().does("stop", "[Kinds of reminder")
    assert "Invitation: on" in life.labels
    assert not stopped(life)


def test_the_buttons_ask_as_well() -> None:
    life = invited().until("2027-02-25").presses("Stop all reminders")
    assert not stopped(life)
    assert "An invitation is open" in life.card
    life.command("/settings").taps("Stop all reminders")
    assert not stopped(life)
    assert "An invitation is open" in life.card
    life = with_biometrics().command("/settings").taps("Stop all reminders")
    assert "A letter for your biometrics is open" in life.card
    assert not stopped(life)


def test_nothing_is_asked_where_nothing_is_open() -> None:
    # The sixty days are over; biometrics are given.
    life = invited().until("2027-04-12").says("stop")
    assert stopped(life)
    assert not stopped(invited().until("2027-04-11").does("stop"))
    assert stopped(with_biometrics().taps("Biometrics given").does("stop"))
    assert stopped(submitted().until("2027-01-05").presses("Stop all reminders"))


def test_in_the_middle_of_a_question_stop_is_about_the_question() -> None:
    life = Life()
    life.does("/start", "[I agree, let's start", "stop")
    assert not stopped(life)
    assert life.asks == "birth_date"
    assert "Stopped. Your answers are kept" in life.card
    assert "/stop turns them off" in life.card
    life.says("cancel")
    assert "/stop" not in life.card
    # What can only mean reminders asks about them, and the question stays open.
    for words in ("/stop", "unsubscribe"):
        life.does(words)
        assert "Shall I stop all reminders?" in life.card
        assert not stopped(life)
        life.taps("Keep them on")
        assert life.asks == "birth_date"
    life.does("/stop", "[Stop all reminders")
    assert stopped(life)
    assert life.asks == "birth_date"
    assert life.until("2026-12-31").told == []


def test_before_consent_nothing_is_stopped() -> None:
    life = Life()
    life.command("/start").says("stop")
    assert "I agree, let's start" in life.labels
    assert not stopped(life)


def test_on_again_in_words() -> None:
    life = submitted().until("2027-01-05").does("stop", "turn reminders on")
    assert not stopped(life)
    assert "Reminders are on again." in life.card
    assert not stopped(life.does("/reminders"))
    assert "on again" not in life.card  # they were on


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("Done", "I won't mention it again"),
        ("snooze", "I will mention it again on 18 March 2027"),
        ("remind me tomorrow", "I will mention it again on 18 March 2027"),
        ("In 1 week", "I will mention it again on 24 March 2027"),
        ("no more of this kind", "No more reminders of this kind: Birthdays"),
        ("On a date", "On which day shall I mention it again?"),
        ("All dates", "The dates that matter"),
    ],
)
def test_the_labels_of_the_last_reminder_may_be_typed(words: str, heard: str) -> None:
    life = submitted().until("2027-03-17").says(words)
    assert heard in life.heard


def test_labels_mean_nothing_without_a_reminder_or_in_a_question() -> None:
    assert "I could not use that" in scored().says("Done").card
    life = submitted().until("2027-03-17").does("/edit", "[Profile", "[Passport", "Done")
    assert life.asks == "passport"
    assert memory(life).done == []


# ------------------------------------------------------------------ on again


def test_on_again_names_the_next_date_and_replays_nothing() -> None:
    """Put off, stopped, and on again after the day: nothing of what lay before is said."""
    life = submitted().until("2027-07-05").presses("In 1 week").presses("Stop all reminders")
    assert memory(life).snoozed == {}
    life.until("2027-08-15").command("/settings").taps("Turn reminders on")
    # The profile's year ends on 5 October: 30 days before is 5 September.
    assert (
        "Reminders are on again. Next: Your profile leaves the pool, 5 October 2027; "
        "I will mention it on 5 September 2027."
    ) in life.card
    life.told.clear()
    assert life.until("2027-09-09").told == ["2027-09-05 09:00 Your profile leaves the pool"]


def test_what_was_put_off_goes_with_its_kind_and_only_its_kind() -> None:
    life = submitted().until("2027-03-17").presses("On a date").says("20 April 2027")
    life.until("2027-04-05").presses("In 1 week", -1)
    both = {"birthday": date(2027, 4, 20), "quarterly_check": date(2027, 4, 12)}
    assert memory(life).snoozed == both
    life.command("/settings").taps("Kinds of reminder", "Birthdays: on")
    check = {"quarterly_check": date(2027, 4, 12)}
    assert memory(life).snoozed == check
    assert memory(life).snoozed_from.keys() == memory(life).snoozed_kinds.keys() == check.keys()
    life.until("2027-04-07").taps("Birthdays: off")
    life.told.clear()
    # The check, and not the birthday on the day to which it had been put off.
    assert life.until("2027-04-30").told == [f"2027-04-12 09:00 {CHECK}"]


def test_on_again_with_nothing_ahead_says_so() -> None:
    # The passport lasts to 2033, and the six months after applying are over.
    life = invited().until("2027-02-20").does("/applied", "[Today").until("2027-09-01")
    life.does("/stop", "/reminders")
    assert "Reminders are on again. I see no date coming up." in life.card


@pytest.mark.parametrize("day", ["2027-03-18", "2027-06-10", "2028-01-01"])
def test_what_was_settled_never_moves_back(day: str) -> None:
    life = submitted().until("2027-03-17").presses("In 1 week")
    before = memory(life).settled
    life.until(day)
    life.does("/settings", "[Quiet hours", "[No quiet hours")
    after = memory(life).settled
    assert before is not None
    assert after is not None
    assert after >= before
    told = list(life.told)
    life.does("/edit", "[Profile", "[Settlement funds", "21000").until(day, 13)
    assert life.told == told, "nothing is said once more"


# ------------------------------------------------------------------ putting off


def test_nothing_is_put_off_past_its_last_day() -> None:
    life = invited().until("2027-04-04")  # seven days before 11 April
    life.presses("More").taps("More")
    assert "In 1 week" in life.labels
    life.until("2027-04-08").presses("More").taps("More")
    assert "In 1 week" not in life.labels
    assert "On a date" in life.labels
    # The old message still has that button: 15 April is too late.
    life.presses("In 1 week", -3)
    assert "That is after the last day, 11 April 2027." in life.heard
    assert memory(life).snoozed == {}
    life.presses("In 1 day")
    assert memory(life).snoozed == {"invitation": date(2027, 4, 9)}


def test_a_week_before_the_last_day_a_week_can_still_be_put_off() -> None:
    life = invited().until("2027-04-04").presses("In 1 week")
    assert memory(life).snoozed == {"invitation": date(2027, 4, 11)}


def test_a_typed_day_past_the_last_one_is_asked_again() -> None:
    life = invited().until("2027-04-08").presses("On a date").says("12 April 2027")
    assert "That is after the last day, 11 April 2027." in life.card
    assert "On which day shall I mention it again?" in life.card
    assert memory(life).snoozed == {}
    life.says("11 April 2027")
    assert "I will mention it again on 11 April 2027" in life.card
    assert memory(life).snoozed == {"invitation": date(2027, 4, 11)}
    # The last lead is told, and on the last day what was put off.
    said = [line for line in life.until("2027-04-11").told if APPLY in line]
    assert said[-2:] == [f"2027-04-10 09:00 {APPLY}", f"2027-04-11 09:00 {APPLY}"]


@pytest.mark.parametrize(("typed", "taken"), [("9 March 2028", True), ("10 March 2028", False)])
def test_the_last_day_of_what_stops_counting_is_the_day_before(typed: str, taken: bool) -> None:
    # The test counts until 9 March 2028.
    life = submitted().until("2027-12-10").presses("On a date").says(typed)
    assert (memory(life).snoozed != {}) is taken
    assert ("after the last day, 9 March 2028" in life.card) is not taken


def test_on_the_last_day_nothing_can_be_put_off() -> None:
    life = submitted("2027-11-20", day=date(2027, 11, 1)).until("2028-03-09")
    # No program is met any more from the 10th.
    labels = [button.label for button in life.buttons_of()]
    assert labels == ["How to keep it", "Done", "More"]
    life.presses("More")
    assert life.labels == ["How to keep it", "Done", "No more of this kind", "More"]


def test_what_is_gone_is_not_put_off() -> None:
    life = submitted().until("2027-03-17").does("/edit", "[Eligibility", "[Date of birth")
    life.says("15 June 1999").presses("In 1 week")  # 28, which costs nothing
    assert "That is settled" in life.heard
    assert memory(life).snoozed == {}
    life.presses("On a date").says("20 May 2027")
    assert "That is settled" in life.card
    assert memory(life).snoozed == {}


def test_a_merged_message_is_put_off_up_to_the_first_last_day() -> None:
    # Passport 15 August: three months before is 15 May. Test to 20 August: 68 days before is 13
    # June. Downtime: both in one message, with the loss of the program that rests on the test.
    life = submitted(answers={"passport": "2027-08-15", "english.date": "2025-08-20"})
    life.until("2027-05-10").without_the_bot_until("2027-06-21", 12)
    assert len(life.told[-1].split(" + ")) == 2, life.told[-1]
    life.presses("On a date").says("16 August 2027")
    assert "after the last day, 15 August 2027" in life.card
