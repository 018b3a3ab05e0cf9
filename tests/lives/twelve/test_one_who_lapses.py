"""One who is invited and lets the sixty days go by; three years.

Submitted on 5 October 2026, invited on 10 February 2027 (general round): sixty days are 11 April
(18 of February, 31 of March, 11). By ``rules/reminders.toml``, all of it urgent:

- the day after: the police certificates, the exam (58 days before) and the letters (53) begin
  within the first seven days, 10 to 17 February, and are told with it;
- the last day to apply, 45, 30, 14, 7, 3, 1 days before and itself: 25 February, 12 and 28 March,
  4, 8, 10 and 11 April;
- each other piece of work on its day: the bank's letter 32 days before, scans 25, the form 14 (with
  the last day), sending 5; nobody is married, so there are no papers of a family;
- the day after it, since nothing was told.

Out of the pool there are no checks, no birthday, no year; nor is a new profile asked about while
it is not told that this one is over. Six months after 11 April it is asked whether to go on.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache

from tests.lives.life import Life, submitted
from tests.lives.twelve.heard import heard, said

APPLY = "invitation|2027-04-11"
LOST = "eligibility_lost|2028-03-10"
SIXTY_DAYS = [
    said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
    said("2027-02-11 09:00", "invited|2027-02-11"),
    said("2027-02-20 09:00", "unbegun|2027-02-20"),
    said("2027-02-25 09:00", APPLY),
    said("2027-03-10 09:00", "work.funds|2027-03-10"),
    said("2027-03-12 09:00", APPLY),
    said("2027-03-17 09:00", "work.scans|2027-03-17"),
    said("2027-03-28 09:00", "work.form|2027-03-28", APPLY),
    said("2027-04-04 09:00", APPLY),
    said("2027-04-06 09:00", "work.send|2027-04-06"),
    said("2027-04-08 09:00", APPLY),
    said("2027-04-10 09:00", APPLY),
    said("2027-04-11 09:00", APPLY, buttons="help-plan done more"),
    said("2027-04-12 09:00", "invitation_over|2027-04-12"),
]
# The test to 10 March 2028, and the only program with it: 30, 14 and 1 days before.
PROGRAM = [
    said("2028-02-09 09:00", LOST),
    said("2028-02-25 09:00", LOST),
    said("2028-03-09 09:00", LOST, buttons="help-programs done more"),
]


@cache
def _lapsed() -> Life:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")
    return life.until("2027-04-20")


def lapsed() -> Life:
    """After the sixty days."""
    return deepcopy(_lapsed())


def test_the_first_and_the_last_day_say_what_to_do() -> None:
    life = lapsed()
    assert "medical exam" in life.text_of(1)
    assert "Last day to apply on your invitation · 11 April 2027, today." in life.text_of(-2)


def test_who_tells_nothing_is_asked_whether_to_go_on() -> None:
    life = lapsed().until("2029-12-31")
    # Silent: of the test by itself nothing is told, of the last program it is.
    silence = said("2027-10-11 09:00", "silence|2027-10-11")
    assert heard(life) == [*SIXTY_DAYS, silence, *PROGRAM]


def test_who_wants_to_hear_once_a_year_does_and_of_the_last_program() -> None:
    life = lapsed().until("2027-10-11").presses("Once a year").until("2029-12-31")
    assert heard(life) == [
        *SIXTY_DAYS,
        said("2027-10-11 09:00", "silence|2027-10-11"),
        *PROGRAM,
        said("2028-10-11 09:00", "year|2028-10-11"),
        said("2029-10-11 09:00", "year|2029-10-11"),
    ]


def test_who_says_that_it_lapsed_and_begins_anew_is_in_the_pool_again() -> None:
    life = lapsed().command("/lapsed")
    life.until("2027-07-20").taps("Begin a new profile").does("/submitted", "[Today", "[Skip")
    # Submitted on 20 July 2027; the test ends on 10 March 2028, before the year, and takes the
    # profile with it. 31 since June. Checks on 20 October and 20 January; that of 20 February, in
    # 2028 no: three months after 20 January is 20 April, after the profile has left.
    # The year's leads give way to those of the loss; on the day itself it is told that it has left,
    # and a week later whether there is a new one is not asked: no program is met.
    test = "language_test.english|2028-03-10"
    life.until("2028-03-31")
    leaves = "profile_expiry|2028-03-10"
    assert heard(life) == [
        *SIXTY_DAYS,
        said("2027-10-20 09:00", "quarterly_check|2027-10-20"),
        said("2027-11-10 09:00", test),
        said("2028-01-02 09:00", test),
        said("2028-01-20 09:00", "quarterly_check|2028-01-20"),
        *PROGRAM,
        said("2028-03-10 09:00", leaves, buttons="what-happened snooze-day more"),
    ]
    # Six months after the last day in the pool, 9 March: 9 September.
    count = len(life.told)
    life.until("2030-12-31")
    assert heard(life)[count:] == [said("2028-09-09 09:00", "silence|2028-09-09")]
