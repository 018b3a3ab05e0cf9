"""Whole lives, with the exact list of what is said unasked; others are in ``twelve``. Every date is
worked out by hand from the calendar of causes (``rules/reminders.toml``): profile expiry 30 and 7
days before and that day, a week later whether there is a new one; language test 121 and 68 days
before its end; no program 30, 14 and 1; passport 6 and 3 months, 30, 7 days and that day; the day
after an invitation, then 45, 30, 14, 7, 3 and 1 days and the last day, the day after it if nothing
was told, and each piece of work on its day; birthday 90 days, in the pool; biometrics 25, 14, 3 and
1; medical 30; six months after applying; the check every three months.
"""

from __future__ import annotations

from datetime import date

from conversations.voice.replies import Document
from tests.lives.life import scored, submitted

# Submitted on 5 October 2026: a year in the pool, to 5 October 2027.
CHECK_JANUARY = "2027-01-05 09:00 Has anything changed?"
CHECK_APRIL = "2027-04-05 09:00 Has anything changed?"
CHECK_JULY = "2027-07-05 09:00 Has anything changed?"
# 31 on 15 June 2027: 15 days of June, 31 of May, 30 of April, 14 of March.
BIRTHDAY = "2027-03-17 09:00 You turn 31"
SUMMER = [CHECK_APRIL, CHECK_JULY]
LEAVES = "Your profile leaves the pool"
ANEW = "Did you submit a new profile?"
EXPIRY = [
    *(f"2027-{day} 09:00 {LEAVES}" for day in ("09-05", "09-28", "10-05")),
    f"2027-10-12 09:00 {ANEW}",
]
# The test stops counting on 10 March 2028: 10, 29, 31, 31 days and 20 of November; and 10, 29, 29
# of January.
TEST = "Your IELTS of 10 March 2026 stops counting"
TESTS = [f"2027-11-10 09:00 {TEST}", f"2028-01-02 09:00 {TEST}"]
INVITED = "2027-02-11 09:00 Your 60 days to apply have begun"
APPLY = "Last day to apply on your invitation"
# Ten days after 10 February, what begins in the first week and is not told as begun.
UNBEGUN = "2027-02-20 09:00 Not begun yet: Police certificates, Medical exam, Letters of employers"
BEGIN = "Time to begin"
# Invited on 10 February 2027, to apply until 11 April.
SIXTY_DAYS = [
    INVITED,
    UNBEGUN,
    f"2027-02-25 09:00 {APPLY}",
    # 32 and 25 days before: 11 of April and 21 or 14 of March.
    f"2027-03-10 09:00 {BEGIN}: Letter of the bank",
    f"2027-03-12 09:00 {APPLY}",
    f"2027-03-17 09:00 {BEGIN}: Scans",
    # The form, and two weeks.
    f"2027-03-28 09:00 {BEGIN}: IRCC's form + {APPLY}",
    f"2027-04-04 09:00 {APPLY}",
    f"2027-04-06 09:00 {BEGIN}: Checking and sending",
    *(f"2027-{day} 09:00 {APPLY}" for day in ("04-08", "04-10", "04-11")),
]


def test_an_accepted_candidate() -> None:
    life = submitted(answers={"passport": "2028-03-15"})
    # Invited on 10 February 2027: to apply until 11 April.
    life.until("2027-02-10").does("/invited", "[Today", "[Federal Skilled Worker", "[Skip")
    assert life.state == "invited"
    assert "11 April 2027" in life.card
    life.until("2027-03-20").does("/applied", "[Today")
    assert life.state == "applied"
    # Biometrics until 1 May, given on 25 April: 28 and 30 April are never said.
    life.until("2027-04-01").taps("Biometrics letter came", "Today")
    life.until("2027-04-25").taps("Biometrics given")
    life.until("2027-12-01").does("/landed", "[Today")
    assert life.state == "landed"
    life.until("2029-12-31")
    assert life.told == [
        CHECK_JANUARY,
        *SIXTY_DAYS[:6],
        "2027-04-06 09:00 Last day to give biometrics",
        "2027-04-17 09:00 Last day to give biometrics",
        # Applied on 20 March. The passport (six months before 15 March 2028: 15 September) waits
        # five days for it; after three months more, landed.
        "2027-09-20 09:00 IRCC's 6 months for most applications end + Your passport expires",
    ]
    assert life.plan == ()


def test_papers_after_applying() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[Skip")
    life.until("2027-02-20").does("/applied", "[Today")
    life.taps("Medical exam done").says("15 February 2027")
    # To 15 February 2028: 30 days before is 16 January.
    life.until("2028-04-30")
    assert life.told == [
        CHECK_JANUARY,
        INVITED,
        UNBEGUN,
        "2027-08-20 09:00 IRCC's 6 months for most applications end",
        "2028-01-16 09:00 Your medical exam reaches twelve months",
    ]


def test_one_who_declines_keeps_the_old_expiry() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-27").does("/declined", "[Today")
    assert life.state == "submitted"
    assert "It leaves the pool on 5 October 2027" in life.card


def test_one_who_lapses_and_begins_again() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    # Until 11 April, and nothing is done.
    life.until("2027-04-20").command("/lapsed")
    assert life.state == "lapsed"
    life.until("2027-07-20").taps("Begin a new profile").does("/submitted", "[Today", "[Skip")
    assert life.state == "submitted"
    assert "20 July 2028" in life.card


def test_one_who_withdraws_hears_no_more_of_the_pool() -> None:
    life = submitted().until("2027-03-01").command("/withdrawn")
    assert life.state == "withdrawn"
    life.until("2027-11-30")
    # Six months after 1 March it is asked whether to go on; nobody answers, so nothing is said of
    # the test on 10 November.
    assert [line[:26] for line in life.told] == [
        CHECK_JANUARY[:26], f"2027-03-08 09:00 {ANEW}"[:26], "2027-09-01 09:00 Shall I g",
    ]  # fmt: skip


def test_a_year_of_silence_and_the_return() -> None:
    life = submitted().until("2027-11-20")
    assert life.told == [CHECK_JANUARY, BIRTHDAY, *SUMMER, *EXPIRY, TESTS[0]]
    life.command("/status")
    assert "Its year ended on 5 October 2027" in life.card
    life.taps("My profile expired", "Begin a new profile")
    life.does("/submitted", "[Today", "[Skip")
    assert life.state == "submitted"
    # Not on 20 November 2028: the test of 10 March 2026 ends first, and the program with it.
    assert "It leaves the pool on 10 March 2028" in life.card
    life.told.clear()
    life.until("2028-03-01")
    # Without the test no program is met: the profile ends with it on 10 March 2028.
    # 30 and 14 days before 10 March (2028 is a leap year).
    lost = "You would no longer meet any program"
    assert life.told == [
        TESTS[1],
        f"2028-02-09 09:00 {lost}",
        # The check of 20 February waits five days for it.
        f"2028-02-25 09:00 Has anything changed? + {lost}",
    ]


def test_the_loss_of_eligibility_is_told_before_with_what_would_save_it() -> None:
    life = scored().until("2028-02-08")
    before = len(life.told)
    life.until("2028-02-10")
    assert life.told[before:] == ["2028-02-09 09:00 You would no longer meet any program"]
    text = life.text_of()
    assert "10 March 2028, in 30 days" in text
    assert "Federal Skilled Worker Program would fail on this" in text
    assert "to keep it: " in text
    assert "nglish" in text.split("to keep it: ")[1]


def test_an_invitation_nobody_answered_is_asked_about_once() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-04-13").presses("Tell what happened").taps("I applied").says("11 April 2027")
    assert life.state == "applied"


def test_one_who_answered_is_not_asked_whether_it_lapsed() -> None:
    for answer in ("/applied", "/declined"):
        life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
        life.until("2027-04-11").does(answer, "[Today").until("2027-04-30")
        assert not [line for line in life.told if "time to apply" in line]


def test_the_day_a_profile_leaves_with_its_test_names_the_test() -> None:
    life = submitted("2027-11-20", day=date(2027, 11, 1)).until("2028-03-10")
    # The loss is told up to the day before; that day, that it has gone.
    assert life.told[-2:] == [
        "2028-03-09 09:00 You would no longer meet any program",
        f"2028-03-10 09:00 {LEAVES}",
    ]
    assert "Your IELTS of 10 March 2026 stops counting that day" in life.text_of()
    assert "Your profile would leave the pool." in life.text_of(-2)


def test_what_ends_after_the_profile_s_year_is_not_said_to_end_the_profile() -> None:
    # The year ends on 5 October 2027, the test on 10 March 2028.
    life = submitted().until("2027-09-10").command("/calendar")
    document = next(reply for reply in life.replies if isinstance(reply, Document))
    assert "You would no longer meet any program" in document.content
    assert "would leave the pool" not in document.content.replace("\r\n ", "")


def test_a_test_counts_on_two_dates() -> None:
    # To 10 March 2028: invited on 9 January at the latest, sixty days end on 9 March, its last.
    life = submitted().until("2027-11-10")
    assert "To have all your days to apply, be invited by 9 January 2028" in life.text_of()
    # A week before that day it is told once more, and not as something to come once it has gone.
    assert "be invited by 9 January 2028" in life.until("2028-01-02").text_of()


def test_what_a_reminder_says() -> None:
    life = submitted().until("2027-03-17")
    text = life.text_of()
    assert text.splitlines()[0] == "You turn 31 · 15 June 2027, in 3 months."
    # 105 points at 30, 99 at 31, single.
    assert "It costs 6 points" in text
    assert "These points are an estimate." not in text
    assert "you need not do anything" in text
    assert [button.label for button in life.buttons_of()] == [
        "How to make up for it",
        "OK",
        "Tomorrow",
        "More",
    ]
