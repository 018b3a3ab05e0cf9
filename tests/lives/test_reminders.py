"""What reminds, when, and what a reminder's buttons do. Dates by hand: see test_whole_lives."""

from __future__ import annotations

import copy
from datetime import date

import pytest

from conversations.chat.session import SentReminder
from conversations.conversation import handle
from conversations.voice.events import Command, Tapped
from conversations.voice.replies import Card
from tests.conversations.story import newcomer
from tests.lives.life import Life, headlines, scored, submitted

CHECK = "Has anything changed?"
BIRTHDAY = "You turn 31"
ECA = "Your WES report of 6 March 2023 stops counting"
TEST = "stops counting"
LEAVES = "Your profile leaves the pool"


# ------------------------------------------------------------------ after a downtime


def test_three_days_of_downtime_are_one_message_worded_for_today() -> None:
    # Expiry 5 October (30 days before: 5 September), assessment to 6 March 2028 (six months
    # before: 6 September), passport 7 December (three months before: 7 September).
    papers = {"passport": "2027-12-07", "credential.0.eca_date": "2023-03-06"}
    life = submitted(answers=papers).until("2027-09-04")
    life.told.clear()
    life.without_the_bot_until("2027-09-07", 15)
    assert life.told == [f"2027-09-07 15:00 {LEAVES} + Your passport expires + {ECA}"]
    text = life.text_of()
    # The six months in which a report is renewed have begun: that is the step, told first.
    assert text.startswith("Next: order a new report")
    assert "3 dates to keep in mind:" in text
    assert f"{LEAVES} · 5 October 2027, in 28 days." in text
    # The next are a month and a week before the passport's last day.
    assert life.until("2027-09-20").told[1:] == []


def test_what_is_over_after_a_downtime_is_told_as_over() -> None:
    life = submitted().until("2027-07-04").without_the_bot_until("2027-07-08", 10)
    assert life.told[-1] == f"2027-07-08 10:00 {CHECK}"
    assert f"{CHECK} · 5 July 2027, 3 days ago." in life.text_of()


def test_a_downtime_that_ends_at_night_waits_for_the_morning() -> None:
    life = submitted().until("2027-03-16").without_the_bot_until("2027-03-17", 23)
    life.until("2027-03-20")
    assert life.told[-1] == f"2027-03-18 08:00 {BIRTHDAY}"
    assert life.told.count(life.told[-1]) == 1


def test_who_is_woken_in_quiet_hours_is_planned_for_their_end() -> None:
    """Toronto: eight in the morning of 18 March 2027 is 12:00 UTC (-4)."""
    life = submitted().until("2027-03-16").without_the_bot_until("2027-03-17", 23)
    assert min(one.due for one in life.plan).isoformat() == "2027-03-18T12:00:00+00:00"


def test_a_nudge_due_in_quiet_hours_comes_at_their_end() -> None:
    life = Life()
    life.does("/start", "yes")
    life.without_the_bot_until("2026-10-03", 2)
    assert [one.due.isoformat() for one in life.plan] == ["2026-10-03T12:00:00+00:00"]
    assert len(life.until("2026-10-03", 9).told) == 1


def test_the_person_who_writes_first_after_a_downtime_misses_nothing() -> None:
    life = submitted().until("2027-07-04")
    told = len(life.told)
    life.now, life.today = life._at(life.today.replace(day=6), 10), life.today.replace(day=6)
    life.command("/settings").taps("Quiet hours", "No quiet hours")
    life.until("2027-07-06")
    assert life.told[told:] == [f"2027-07-06 10:00 {CHECK}"]


# ------------------------------------------------------------------ causes that changed


def test_a_new_test_is_reminded_of_on_its_own_date_only() -> None:
    life = scored(answers={"english.date": "2025-01-20"}).until("2026-10-05")
    # Two years: 20 January 2027; 68 days before: 13 November 2026. Taken again on 1 October.
    life.command("/edit").taps("Language", "English test date").says("1 October 2026")
    assert life.answers["english.date"] == "2026-10-01"
    # Here again in January 2028: whoever is silent for six months without a profile hears no more.
    life.until("2028-01-10").command("/status").until("2028-06-30")
    # To 1 October 2028: 1 day, 30, 31, 31 and 28 of June before is 2 June 2028.
    tests = [line for line in life.told if TEST in line]
    assert tests == ["2028-06-02 09:00 Your IELTS of 1 October 2026 stops counting"]


def test_a_test_that_is_taken_back_is_not_announced() -> None:
    life = scored(answers={"english.date": "2025-01-20"}).until("2026-10-05")
    assert any("language_test.english" in one.key for one in life.plan)
    life.command("/edit").taps("Language", "English test", "I haven't taken one", "No plans")
    life.until("2027-06-01")
    assert [line for line in life.told if TEST in line] == []


def test_a_fact_told_after_its_lead_is_not_spoken_of_late() -> None:
    life = scored(without=("passport",)).until("2027-03-01")
    told = len(life.told)
    # Six months before 15 August 2027 was 15 February; three months before is 15 May.
    life.command("/edit").taps("Profile", "Passport").says("15 August 2027")
    assert life.answers["passport"] == "2027-08-15"
    life.until("2027-05-15")
    passport = [line for line in life.told[told:] if "passport" in line]
    assert passport == ["2027-05-15 09:00 Your passport expires"]


def test_erased_answers_are_never_announced() -> None:
    life = submitted().until("2027-01-01").command("/delete")
    life.taps(next(label for label in life.labels if "rase" in label or "elete" in label))
    life.until("2028-12-31")
    assert life.told == []


# ------------------------------------------------------------------ buttons


@pytest.mark.parametrize(
    ("label", "again"), [("Tomorrow", "09-06"), ("In 1 week", "09-12"), ("In 1 day", "09-06")]
)
def test_a_snooze_repeats_once_and_moves_nothing(label: str, again: str) -> None:
    life = submitted().until("2027-09-05")
    told = len(life.told)
    life.presses(label).until("2027-10-01")
    assert life.told[told:] == [f"2027-{again} 09:00 {LEAVES}", f"2027-09-28 09:00 {LEAVES}"]


def test_a_check_put_off_comes_again_and_not_the_next_one_early() -> None:
    life = submitted().until("2027-01-05").presses("In 1 week").until("2027-04-05")
    assert life.told == [
        f"2027-01-05 09:00 {CHECK}",
        f"2027-01-12 09:00 {CHECK}",
        f"2027-03-17 09:00 {BIRTHDAY}",
        f"2027-04-05 09:00 {CHECK}",
    ]
    assert "5 January 2027, 7 days ago" in life.text_of(1)


def test_a_deadline_moved_while_it_was_put_off_is_told_as_it_stands() -> None:
    life = submitted().until("2027-03-17").presses("In 1 week")
    life.does("/edit", "[Eligibility", "[Date of birth", "20 May 1996")
    life.until("2027-03-24")
    assert life.told[-1] == f"2027-03-24 09:00 {BIRTHDAY}"
    assert "20 May 2027, in 57 days" in life.text_of()


def test_a_snooze_until_a_date() -> None:
    life = submitted().until("2027-03-17")
    told = len(life.told)
    life.presses("On a date").says("1 January 2020")
    assert "That day is not ahead of us" in life.card
    life.says("20 May 2027")
    assert "again on 20 May 2027" in life.card
    life.until("2027-06-08")
    assert life.told[told:] == [f"2027-04-05 09:00 {CHECK}", f"2027-05-20 09:00 {BIRTHDAY}"]


def test_done_is_not_mentioned_again() -> None:
    life = submitted().until("2027-09-05")
    told = len(life.told)
    life.presses("Done")
    assert "I won't mention it again" in life.heard
    assert life.until("2027-10-06").told[told:] == []


def test_done_is_taken_back() -> None:
    life = submitted().until("2027-09-05")
    told = len(life.told)
    life.presses("Done").taps_below("Undo")
    assert "I go on reminding you" in life.heard
    assert life.until("2027-10-01").told[told:] == [f"2027-09-28 09:00 {LEAVES}"]


def test_an_invitation_is_done_only_by_applying_or_declining() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-25").presses("Done")
    assert "Have you applied, or declined?" in life.card
    assert life.labels[2] == "I applied"
    assert "I declined the invitation" in copy.deepcopy(life).taps("More").labels
    # 30 days before 11 April.
    life.until("2027-03-12")
    assert life.told[-1] == "2027-03-12 09:00 Last day to apply on your invitation"
    life.taps("I declined the invitation", "Today").presses("Done")
    assert "That is settled" in life.heard


def test_biometrics_done_are_given() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-20").does("/applied", "[Today", "[Biometrics letter came", "[Today")
    # Thirty days: 22 March; 14 days before: 8 March.
    life.until("2027-03-08").presses("Done")
    assert "Biometrics given." in life.command("/status").card


def test_no_more_of_a_kind_and_that_kind_again() -> None:
    life = submitted().until("2027-01-05").presses("No more of this kind")
    assert "Quarterly check" in life.heard
    life.until("2027-05-02")
    assert life.told[1:] == [f"2027-03-17 09:00 {BIRTHDAY}"]
    life.command("/settings").taps("Kinds of reminder", "Quarterly check: off")
    assert "Quarterly check: on" in life.labels
    life.until("2027-07-10")
    assert [line for line in life.told if CHECK in line] == [
        f"2027-01-05 09:00 {CHECK}",
        f"2027-07-05 09:00 {CHECK}",
    ]


def test_stop_all_and_back_on_makes_up_for_nothing() -> None:
    life = submitted().until("2027-01-05").presses("Stop all reminders")
    assert life.plan == ()
    life.until("2027-06-20")
    assert len(life.told) == 1
    life.command("/settings").taps("Turn reminders on").until("2027-07-10")
    assert life.told[1:] == [f"2027-07-05 09:00 {CHECK}"]


def test_the_buttons_of_an_old_reminder_act_on_that_reminder() -> None:
    life = submitted().until("2027-06-30")
    about = [headlines(one) for one in life.reminders]
    life.presses("No more of this kind", about.index([BIRTHDAY]))
    assert life.session is not None
    assert life.session.preferences.stopped == ["birthday"]
    life.presses("Look through the list", about.index([CHECK]))
    assert "Has any of this changed" in life.card


def test_a_reminder_leaves_an_open_question_as_it_was() -> None:
    life = submitted().until("2027-01-04")
    life.command("/edit").taps("Profile", "Passport")
    assert life.asks == "passport"
    card, buttons = life.card, life.buttons
    life.until("2027-01-05")
    assert life.told == [f"2027-01-05 09:00 {CHECK}"]
    assert (life.card, life.buttons, life.asks) == (card, buttons, "passport")
    life.presses("Done")
    assert life.asks == "passport"
    life.says("1 June 2034")
    assert life.answers["passport"] == "2034-06-01"


# ------------------------------------------------------------------ the unfinished interview


def interrupted(on: str = "2026-10-01") -> Life:
    life = Life()
    life.does("/start", "[I agree, let's start", "3 April 1991")
    assert newcomer().asks == "birth_date"
    assert life.asks == "marital_status"
    return life.until(on)


def nudges(life: Life) -> list[str]:
    assert all("Your answers are waiting" in line for line in life.told)
    return [line[:16] for line in life.told]


def test_an_unfinished_interview_is_mentioned_three_times_and_never_again() -> None:
    life = interrupted().until("2028-01-01")
    assert nudges(life) == ["2026-10-02 09:00", "2026-10-08 09:00", "2026-11-01 09:00"]
    life.taps("Single")
    assert life.asks == "education"


def test_no_nudge_while_the_person_is_there() -> None:
    life = interrupted()
    for day in range(2, 12):
        life.until(f"2026-10-{day:02d}", 8).command("/continue")
    assert life.told == []
    # Last seen on 11 October: 12 and 18 October, 11 November.
    life.until("2026-12-31")
    assert nudges(life) == ["2026-10-12 09:00", "2026-10-18 09:00", "2026-11-11 09:00"]


def test_nudges_missed_in_a_downtime_are_one() -> None:
    life = interrupted().without_the_bot_until("2026-10-15").until("2027-03-01")
    assert nudges(life) == ["2026-10-15 12:00", "2026-11-01 09:00"]


def test_nudges_can_be_stopped_and_come_back() -> None:
    life = interrupted().until("2026-10-02").presses("No more of this kind").until("2026-12-31")
    assert len(life.told) == 1
    life.command("/settings").taps("Kinds of reminder", "Unfinished interview: off")
    life.until("2027-01-02")
    assert life.told[1][:16] == "2027-01-01 09:00"


def test_all_stopped_in_the_interview_and_back_on() -> None:
    life = interrupted()
    life.command("/settings").taps("Stop all reminders").until("2026-11-20")
    assert life.told == []
    life.command("/settings").taps("Turn reminders on").until("2026-11-30")
    assert nudges(life) == ["2026-11-21 09:00", "2026-11-27 09:00"]


def test_a_nudge_leads_back_to_the_question() -> None:
    life = interrupted("2026-10-02").presses("Continue")
    assert life.asks == "marital_status"


def test_no_number_of_a_card_is_taken_for_a_reminder() -> None:
    """In base 36, which cards are counted in, 977 is "r5"; a tap on that card answers its question
    even though five reminders were sent."""
    life = interrupted("2026-10-02")
    session = life.session
    assert session is not None
    session.turn = 976
    sent = SentReminder(causes=["passport|2027-01-01"], kinds=["passport"], on=date(2026, 10, 1))
    session.reminders.sent["5"] = sent
    card = handle(session, Command("cancel"), date(2026, 10, 2))
    assert card.session is not None
    shown = card.replies[-1]
    assert isinstance(shown, Card)
    button = shown.rows[0][0]
    assert button.data is not None
    assert button.data.startswith("1.r5.")
    answered = handle(card.session, Tapped(button.data), date(2026, 10, 2))
    assert answered.session is not None
    assert answered.session.answers["marital_status"] == "single"
