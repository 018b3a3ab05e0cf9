"""Whole lives, with the exact list of what is said unasked. Every date is worked out by hand from
the leads: profile expiry 60, 30, 14, 7 and 1 days before and that day; language test 6 and 3
months; passport the same; invitation 45, 30, 14, 7, 3 and 1 days and that day, and the day after
it if nothing was told; birthday 30 and 7; biometrics 14, 7, 3 and 1; medical 60, 30, 14 and 7;
funds on 1 May, June and July; the check every three months."""

from __future__ import annotations

from datetime import date

from conversations.voice.replies import Document
from tests.lives.life import scored, submitted

# Submitted on 5 October 2026: a year in the pool, to 5 October 2027.
CHECK_JANUARY = "2027-01-05 09:00 Has anything changed?"
CHECK_APRIL = "2027-04-05 09:00 Has anything changed?"
CHECK_JULY = "2027-07-05 09:00 Has anything changed?"
FUNDS = [
    f"2027-{month}-01 09:00 New settlement funds, usually by this day"
    for month in ("05", "06", "07")
]
# 31 on 15 June 2027.
BIRTHDAY = [
    "2027-05-16 09:00 You turn 31",
    "2027-06-08 09:00 You turn 31",
]
SUMMER = [FUNDS[0], BIRTHDAY[0], FUNDS[1], BIRTHDAY[1], FUNDS[2]]
LEAVES = "Your profile leaves the pool"
EXPIRY = [
    f"2027-{day} 09:00 {LEAVES}" for day in ("08-06", "09-05", "09-21", "09-28", "10-04", "10-05")
]
# The test stops counting on 10 March 2028.
TEST = "English test results stop counting"
AUTUMN = [*EXPIRY[:2], f"2027-09-10 09:00 {TEST}", *EXPIRY[2:]]


def test_a_year_in_the_pool_without_an_invitation() -> None:
    life = submitted().until("2027-12-31")
    # The profile would end no program; the test does, on 10 March 2028, in the next year.
    assert life.told == [
        CHECK_JANUARY,
        CHECK_APRIL,
        *SUMMER[:5],
        CHECK_JULY,
        *AUTUMN,
        f"2027-12-10 09:00 {TEST}",
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
    last_day = "Last day to apply on your invitation"
    assert life.told == [
        CHECK_JANUARY,
        f"2027-02-25 09:00 {last_day}",
        f"2027-03-12 09:00 {last_day}",
        "2027-04-17 09:00 Last day to give biometrics",
        "2027-04-24 09:00 Last day to give biometrics",
        # Six months before 15 March 2028; after three months more, landed.
        "2027-09-15 09:00 Your passport expires",
    ]
    assert life.plan == ()


def test_papers_after_applying() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[Skip")
    life.until("2027-02-20").does("/applied", "[Today")
    life.taps("Medical exam done").says("15 February 2027")
    # To 15 February 2028: 60 days before is 17 December, then 16 January, 1 and 8 February.
    life.until("2028-04-30")
    assert life.told == [CHECK_JANUARY] + [
        f"{day} 09:00 Your medical exam reaches twelve months"
        for day in ("2027-12-17", "2028-01-16", "2028-02-01", "2028-02-08")
    ]


def test_one_who_declines_keeps_the_old_expiry() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-27").does("/declined", "[Today")
    assert life.state == "submitted"
    assert "It leaves the pool on 5 October 2027" in life.card
    life.until("2027-11-30")
    assert life.told == [
        CHECK_JANUARY,
        "2027-02-25 09:00 Last day to apply on your invitation",
        CHECK_APRIL,
        *SUMMER,
        CHECK_JULY,
        *AUTUMN,
    ]


def test_one_who_lapses_and_begins_again() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General")
    # Until 11 April, and nothing is done.
    life.until("2027-04-20").command("/lapsed")
    assert life.state == "lapsed"
    life.until("2027-07-20").taps("Begin a new profile").does("/submitted", "[Today", "[Skip")
    assert life.state == "submitted"
    assert "20 July 2028" in life.card
    life.until("2027-11-30")
    assert life.told == [
        CHECK_JANUARY,
        *(
            f"2027-{day} 09:00 Last day to apply on your invitation"
            for day in ("02-25", "03-12", "03-28", "04-04", "04-08", "04-10", "04-11")
        ),
        "2027-04-12 09:00 The time to apply is over",
        # No check and no expiry of what is not in the pool any more; what changes the score stays.
        *SUMMER,
        f"2027-09-10 09:00 {TEST}",
        # Three months after the new submission.
        "2027-10-20 09:00 Has anything changed?",
    ]


def test_one_who_withdraws_hears_no_more_of_the_pool() -> None:
    life = submitted().until("2027-03-01").command("/withdrawn")
    assert life.state == "withdrawn"
    life.until("2027-11-30")
    assert life.told == [CHECK_JANUARY, *SUMMER, f"2027-09-10 09:00 {TEST}"]


def test_a_year_of_silence_and_the_return() -> None:
    life = submitted().until("2027-11-20")
    assert life.told == [CHECK_JANUARY, CHECK_APRIL, *SUMMER, CHECK_JULY, *AUTUMN]
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
    # 60, 30, 14, 7 and 1 days before 10 March (2028 is a leap year).
    lost = "You would no longer meet any program"
    assert life.told == [
        f"2027-12-10 09:00 {TEST}",
        f"2028-01-10 09:00 {lost}",
        f"2028-02-09 09:00 {lost}",
        "2028-02-20 09:00 Has anything changed?",
        f"2028-02-25 09:00 {lost}",
    ]


def test_the_loss_of_eligibility_is_told_before_with_what_would_save_it() -> None:
    life = scored().until("2028-01-09")
    before = len(life.told)
    life.until("2028-01-11")
    assert life.told[before:] == ["2028-01-10 09:00 You would no longer meet any program"]
    text = life.text_of()
    assert "10 March 2028, in 60 days" in text
    assert "Federal Skilled Worker Program would fail on this" in text
    assert "What would save it: " in text
    assert "nglish" in text.split("What would save it: ")[1]


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
    assert "English test results stop counting that day" in life.text_of()
    assert "Your profile would leave the pool." in life.text_of(-2)


def test_what_ends_after_the_profile_s_year_is_not_said_to_end_the_profile() -> None:
    # The year ends on 5 October 2027, the test on 10 March 2028.
    life = submitted().until("2027-09-10").command("/calendar")
    document = next(reply for reply in life.replies if isinstance(reply, Document))
    assert "You would no longer meet any program" in document.content
    assert "would leave the pool" not in document.content.replace("\r\n ", "")


def test_a_test_counts_on_two_dates() -> None:
    # To 10 March 2028: invited on 9 January at the latest, sixty days end on 9 March, its last.
    life = submitted().until("2027-09-10")
    assert "for the whole time to apply, the invitation must come by 9 January 2028" in (
        life.text_of()
    )


def test_what_a_reminder_says() -> None:
    life = submitted().until("2027-05-16")
    text = life.text_of()
    assert text.splitlines()[0] == "You turn 31 · 15 June 2027, in 30 days."
    # 105 points at 30, 99 at 31, single.
    assert "It costs 6 points" in text
    assert "These points are an estimate." in text
    assert "nothing is to be told" in text
    assert [button.label for button in life.buttons_of()] == [
        "Done",
        "All dates",
        "In 1 day",
        "In 1 week",
        "On a date",
        "No more of this kind",
        "Stop all reminders",
    ]
