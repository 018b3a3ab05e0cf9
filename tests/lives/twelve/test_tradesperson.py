"""An electrician in São Paulo with a certificate of qualification, who meets the trades program and
no other (English at CLB 5, nothing assessed); hardly any money above what is asked.

Born on 12 August 1990; 15,800 dollars, 15,263 are asked of one person, 17,552 would be 15 % more.
Submitted on 5 October 2026 and again on 5 October 2027.

- Checks 5 January, 5 April, 5 July; birthday of 12 August, 90 days before (12, 31, 30, 17 of May):
  14 May.
- The money is looked at on 1 July, until the 31st: it waits for the check of the 5th. On that day
  it is gone through: nothing has changed, and the money again in a week, by button: 12 July.
- The year: 5 and 28 September, 5 October 2027, when a new one is submitted; so nobody asks on the
  12th.
- The test of 10 March 2026, to 10 March 2028: 121 days before, 10 November; 68, 2 January, said on
  its day, which the check of the 5th is too late for.
- The program with it: 30, 14 and 1 days before; on the day, that the profile has left. No new
  profile is asked about, no money looked at in July 2028: no program is met.
- Last here on 5 October 2027, in the pool to 9 March 2028: half a year later it is asked whether to
  go on. He says no.
"""

from __future__ import annotations

from datetime import date

from tests.lives.life import submitted
from tests.lives.twelve.heard import OVER, heard, said

ANSWERS = {
    "birth_date": "1990-08-12",
    "residence": "BR",
    "english.listening": "5.5",
    "english.reading": "5",
    "english.writing": "5",
    "english.speaking": "5.5",
    "credential.0.level": "secondary",
    "credential.0.country": "BR",
    "credential.0.completed": "2008-12",
    "credential.0.assessed": False,
    "credential.0.eca_ordered": False,
    "job.0.title": "electrician",
    "job.0.noc": "72200",
    "job.0.country": "BR",
    "job.0.start": "2019-05-01",
    "job.0.student": False,
    "certificate": True,
    "qualified_since": "2018-06-01",
    "funds": 15800,
}
NONE = tuple(f"credential.0.{name}" for name in ("eca_body", "eca_date", "eca_level"))
QUALIFIED = "qualified_since"
LEAVES, TEST = "profile_expiry|2027-10-05", "language_test.english|2028-03-10"
LOST = "eligibility_lost|2028-03-10"


def test_a_tradesperson() -> None:
    life = submitted(zone="America/Sao_Paulo", answers=ANSWERS, without=NONE)
    life.until("2027-07-05").presses("Go through them")
    assert "Has anything changed?" in life.card
    life.taps("Nothing has changed")
    assert "New settlement funds" in life.card
    life.taps("In 1 week")
    life.until("2027-10-05").does("/status", "[My profile expired", "[Begin a new profile")
    life.does("/submitted", "[Today", "[Skip")
    life.until("2028-09-09").says("stop").until("2030-12-31")
    assert heard(life) == [
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
        said("2027-05-14 09:00", "birthday|2027-08-12"),
        said("2027-07-05 09:00", "quarterly_check|2027-07-05", "funds_review|2027-07-31"),
        said("2027-07-12 09:00", "funds_review|2027-07-31"),
        said("2027-09-05 09:00", LEAVES),
        said("2027-09-28 09:00", LEAVES),
        said("2027-10-05 09:00", LEAVES, buttons=OVER),
        said("2027-11-10 09:00", TEST),
        said("2028-01-02 09:00", TEST),
        said("2028-01-05 09:00", "quarterly_check|2028-01-05"),
        said("2028-02-09 09:00", LOST),
        said("2028-02-25 09:00", LOST),
        said("2028-03-09 09:00", LOST, buttons="help-programs done more"),
        said("2028-03-10 09:00", "profile_expiry|2028-03-10", buttons=OVER),
        said("2028-09-09 09:00", "silence|2028-09-09"),
    ]


def test_since_when_qualified_is_not_told_and_the_program_only_possible() -> None:
    """Work before one was qualified does not count for the trades, so that without that day the
    program is possible and not met: nothing tells of its loss, so the profile that goes with it is
    told 30 and 7 days before (10 of March, 20 of February: 9 February; 3 March), and that day."""
    life = submitted(
        "2027-10-05", day=date(2027, 10, 1), answers=ANSWERS, without=(*NONE, QUALIFIED)
    )
    life.until("2028-04-30")
    leaves = "profile_expiry|2028-03-10"
    assert heard(life) == [
        said("2027-11-10 09:00", TEST),
        said("2028-01-02 09:00", TEST),
        said("2028-01-05 09:00", "quarterly_check|2028-01-05"),
        said("2028-02-09 09:00", leaves, buttons="help-programs done snooze-day more"),
        said("2028-03-03 09:00", leaves, buttons="help-programs done snooze-day more"),
        said("2028-03-10 09:00", leaves, buttons=OVER),
    ]
