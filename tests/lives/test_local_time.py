"""Nine in the morning where the person lives, whatever the clocks there do; whole days, leap days
and month ends."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives.life import Life, scored, submitted

CHECK = "Has anything changed?"

# The check comes three months after 8 August 2026 and so on; the clocks of Toronto go back on
# 1 November 2026 and forward on 14 March 2027, those of Lord Howe by half an hour on 4 October
# 2026 and 4 April 2027. Kathmandu is at +5:45.
NINE = [
    ("America/Toronto", "2026-10-31", "2027-01-31T14:00"),  # -5
    ("America/Toronto", "2026-12-14", "2027-03-14T13:00"),  # -4 since two that morning
    ("America/Toronto", "2026-12-13", "2027-03-13T14:00"),  # the day before
    ("America/Toronto", "2027-08-07", "2027-11-07T14:00"),  # -5 since two that morning
    ("America/Toronto", "2027-08-06", "2027-11-06T13:00"),  # the day before
    ("America/Sao_Paulo", "2026-10-05", "2027-01-05T12:00"),  # -3 all year since 2019
    ("Africa/Lagos", "2026-10-05", "2027-01-05T08:00"),  # +1
    ("Asia/Kolkata", "2026-10-05", "2027-01-05T03:30"),  # +5:30
    ("Asia/Kathmandu", "2026-10-05", "2027-01-05T03:15"),  # +5:45
    ("Australia/Lord_Howe", "2027-01-04", "2027-04-03T22:30"),  # +10:30 since two that morning
    ("Australia/Lord_Howe", "2027-01-03", "2027-04-02T22:00"),  # +11 the day before
    ("Pacific/Kiritimati", "2026-10-05", "2027-01-04T19:00"),  # +14
]

FAR_FROM_ALL = {"birth_date": "1996-09-15", "english.date": "2026-05-20"}
"""17 June 2027 for the birthday; the test to 20 May 2028: 121 days before is 20 January."""


@pytest.mark.parametrize(("zone", "submitted_on", "utc"), NINE)
def test_nine_in_the_morning_there(zone: str, submitted_on: str, utc: str) -> None:
    # Born on a day whose reminder (90 days before) is near none of these: none waits for it.
    life = submitted(submitted_on, zone=zone, answers=FAR_FROM_ALL)
    moments = {one.due.strftime("%Y-%m-%dT%H:%M") for one in life.plan if "quarterly" in one.key}
    assert utc in moments
    life.told.clear()
    life._until(next(one.due for one in life.plan if utc == one.due.strftime("%Y-%m-%dT%H:%M")))
    assert CHECK in life.told[-1]
    assert life.told[-1][11:16] == "09:00"


def test_quiet_hours_that_last_longer_are_kept() -> None:
    life = submitted()
    life.command("/settings").taps("Quiet hours", "20:00 to 10:00")
    assert "Quiet hours: 20:00 to 10:00" in life.card
    assert life.until("2027-01-06").told == [f"2027-01-05 10:00 {CHECK}"]


def test_who_moves_is_reminded_by_the_new_clock() -> None:
    life = submitted().until("2026-12-01")
    life.shares_position(27.7172, 85.3240)
    assert "Asia/Kathmandu" in life.heard
    life.until("2027-01-06")
    assert life.told == [f"2027-01-05 09:00 {CHECK}"]
    assert life.zone.key == "Asia/Kathmandu"


def test_who_moves_during_the_interview_is_reminded_by_the_new_clock() -> None:
    life = Life()
    life.does("/start", "[I agree, let's start", "3 April 1991")
    life.shares_position(27.7172, 85.3240)
    # It is late in the evening of 1 October there: 21:45.
    life.until("2026-10-05")
    assert [line[:16] for line in life.told] == ["2026-10-02 09:00"]


# ------------------------------------------------------------------ leap days and month ends


def test_somebody_born_on_29_february_has_the_birthday_on_1_march() -> None:
    life = submitted(answers={"birth_date": "1996-02-29"}).until("2027-03-02")
    # 31 on 1 March 2027 (no leap year): 1 day, 28, 31 and 30 days before is 1 December.
    assert [one for one in life.told if "You turn" in one] == ["2026-12-01 09:00 You turn 31"]
    assert "You turn 31 · 1 March 2027, in 3 months." in life.text_of(0)


def test_a_test_of_29_february_stops_counting_on_28_february() -> None:
    life = scored(date(2025, 7, 1), answers={"english.date": "2024-02-29"}).until("2026-01-01")
    # To 28 February 2026: 28, 31, 31, 30 and 1 days before is 30 October; 28, 31 and 9 22 December.
    tests = [line for line in life.told if "stops counting" in line]
    assert tests == [
        "2025-10-30 09:00 Your IELTS of 29 February 2024 stops counting",
        "2025-12-22 09:00 Your IELTS of 29 February 2024 stops counting",
    ]


def test_checks_at_the_end_of_the_month() -> None:
    life = submitted("2026-11-30").until("2027-09-01")
    # Three months after 30 November: the last day of February, then 30 May and 30 August.
    assert [line for line in life.told if CHECK in line] == [
        f"2027-02-28 09:00 {CHECK}",
        f"2027-05-30 09:00 {CHECK}",
        f"2027-08-30 09:00 {CHECK}",
    ]


def test_submitted_on_29_february_it_ends_on_28_february() -> None:
    life = scored(date(2028, 2, 1), answers={"english.date": "2027-12-01"}).until("2028-02-29")
    life.does("/submitted", "[Today", "[Skip")
    assert "It leaves the pool on 28 February 2029" in life.card
    told = len(life.told)
    life.until("2029-02-28")
    # 30 and 7 days before 28 February 2029.
    leaves = [line[:10] for line in life.told[told:] if "leaves the pool" in line]
    assert leaves == [
        "2029-01-29",
        "2029-02-21",
        "2029-02-28",
    ]
