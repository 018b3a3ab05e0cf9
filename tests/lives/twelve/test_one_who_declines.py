"""One who declines an invitation, sits the test again and stays in the pool; four years.

Submitted on 5 October 2026, invited on 10 February 2027 (to 11 April), declined on 27 February: the
day after the invitation and 45 days before its end (25 February) are told, nothing of it after. In
the pool again, so the birthday (17 March, 90 days before 15 June), the checks of 5 April and
5 July, and the year: 5 and 28 September, 5 October.

A new profile on 6 October, so nobody asks on the 12th. 121 days before 10 March 2028, on
10 November, the test; a sitting planned for 5 December is told a week before it and on the day.
Its results are told here on 20 December: three days later, whether IRCC knows; it does, so neither
after ten days nor thirty, nor 68 days before the end of the old test, 2 January.

The new test counts to 5 December 2029, the profile stays its whole year: checks on 6 January,
6 April and 6 July, 32 on 15 June 2028 (17 March), 30, 7 and 0 days before 6 October: 6 and
29 September, that day, and a week later. Half a year after 5 October, its last: whether to go on.
Nobody answers: of 5 December 2029 only that the program ends, 30, 14 and 1 days before.
"""

from __future__ import annotations

from tests.lives.life import submitted
from tests.lives.twelve.heard import OVER, heard, said

FIRST, SECOND = "profile_expiry|2027-10-05", "profile_expiry|2028-10-06"
LOST = "eligibility_lost|2029-12-05"


def test_one_who_declines() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")
    life.until("2027-02-27").does("/declined", "[Today")
    life.until("2027-10-06").does("/status", "[My profile expired", "[Begin a new profile")
    life.does("/submitted", "[Today", "[Skip")
    life.until("2027-11-12").does("/retake", "5 December 2027", "L8.5 R8 W7.5 S7.5")
    life.until("2027-12-20").does(
        "/status", "[Something has changed", "[A new or retaken language test", "[English test"
    )
    life.does("[IELTS General Training", "5 December 2027", "8.5", "8", "7.5", "7.5")
    life.until("2027-12-23").presses("Done, IRCC knows")
    life.until("2030-06-30")
    assert heard(life) == [
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-02-11 09:00", "invited|2027-02-11"),
        said("2027-02-20 09:00", "unbegun|2027-02-20"),
        said("2027-02-25 09:00", "invitation|2027-04-11"),
        said("2027-03-17 09:00", "birthday|2027-06-15"),
        said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
        said("2027-07-05 09:00", "quarterly_check|2027-07-05"),
        said("2027-09-05 09:00", FIRST),
        said("2027-09-28 09:00", FIRST),
        said("2027-10-05 09:00", FIRST, buttons=OVER),
        said("2027-11-10 09:00", "language_test.english|2028-03-10"),
        said("2027-11-28 09:00", "retake.english|2027-12-05"),
        said("2027-12-05 09:00", "retake.english|2027-12-05"),
        said("2027-12-23 09:00", "untold.english|2027-12-20"),
        said("2028-01-06 09:00", "quarterly_check|2028-01-06"),
        said("2028-03-17 09:00", "birthday|2028-06-15"),
        said("2028-04-06 09:00", "quarterly_check|2028-04-06"),
        said("2028-07-06 09:00", "quarterly_check|2028-07-06"),
        said("2028-09-06 09:00", SECOND),
        said("2028-09-29 09:00", SECOND),
        said("2028-10-06 09:00", SECOND, buttons=OVER),
        said("2028-10-13 09:00", "profile_over|2028-10-13"),
        said("2029-04-05 09:00", "silence|2029-04-05"),
        said("2029-11-05 09:00", LOST),
        said("2029-11-21 09:00", LOST),
        said("2029-12-04 09:00", LOST, buttons="help-programs done more"),
    ]
