"""One in Canada on a permit for one employer: extended in time, then a new one, and silence.

Submitted on 5 October 2026, the permit to 31 August 2027.

- Checks 5 January, April, July; birthday 17 March; the permit 6, 4 and 3 months before: 28
  February, 30 April, 31 May. None is urgent and none has a neighbour within five days; of these
  days no three lie within thirty: 28 February, 17 March, 5 April (36 days), 30 April (44), 31 May.
- Thirty days before, 1 August, urgent. Asked in time: on 10 August maintained status is told, which
  has no last day: nothing 7 days and 1 day before.
- The year: 5 and 28 September, 5 October; a week later whether there is a new one.
- A new permit told on 1 November, to 31 October 2029. The test 10 November and 2 January, the
  program 30, 14 and 1 days before 10 March 2028.
- Last here on 1 November 2027, no profile since 5 October: half a year later, 1 May, whether to go
  on.
- Nobody answers. Six, four and three months before 31 October 2029 nothing is said; in the last
  month (30, 7 and 1 days: 1, 24 and 30 October) it is, since a stay that is lost does not come
  back.
"""

from __future__ import annotations

from tests.lives.life import submitted
from tests.lives.twelve.heard import OVER, heard, said

ANSWERS = {"residence": "CA", "permit": "closed", "permit_end": "2027-08-31"}
OLD, NEW = "permit|2027-08-31", "permit|2029-10-31"
LEAVES, TEST = "profile_expiry|2027-10-05", "language_test.english|2028-03-10"
LOST = "eligibility_lost|2028-03-10"


def test_one_bound_by_a_permit() -> None:
    life = submitted(answers=ANSWERS, without=("work_permit",)).until("2027-08-10")
    life.does("/status", "[What I hold now", "[Maintained status").taps("Yes")
    life.until("2027-11-01").does("/edit", "[Work", "[Permit in Canada")
    life.does("[Work permit for one employer", "31 October 2029").until("2031-12-31")
    assert heard(life) == [
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-02-28 09:00", OLD),
        said("2027-03-17 09:00", "birthday|2027-06-15"),
        said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
        said("2027-04-30 09:00", OLD),
        said("2027-05-31 09:00", OLD),
        said("2027-07-05 09:00", "quarterly_check|2027-07-05"),
        said("2027-08-01 09:00", OLD),
        said("2027-09-05 09:00", LEAVES),
        said("2027-09-28 09:00", LEAVES),
        said("2027-10-05 09:00", LEAVES, buttons=OVER),
        said("2027-10-12 09:00", "profile_over|2027-10-12"),
        said("2027-11-10 09:00", TEST),
        said("2028-01-02 09:00", TEST),
        said("2028-02-09 09:00", LOST),
        said("2028-02-25 09:00", LOST),
        said("2028-03-09 09:00", LOST, buttons="help-programs done more"),
        said("2028-05-01 09:00", "silence|2028-05-01"),
        said("2029-10-01 09:00", NEW),
        said("2029-10-24 09:00", NEW),
        said("2029-10-30 09:00", NEW),
    ]
