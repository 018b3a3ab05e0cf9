"""One who is invited, applies and lands; eight years, the last seven of them silent.

Submitted on 5 October 2026, a passport to 15 March 2028. Invited on 10 February 2027: the day
after, and 45 days before 11 April; applied on 1 March, so nothing of the sixty days after that. The
exam of 26 February reaches twelve months on 26 February 2028: once, 30 days before, on 27 January.
The biometrics letter of 1 April gives thirty days, to 1 May: 25 and 14 days before; given on the
25th, so neither 3 nor 1 nor the day after. Six months after 1 March: 1 September. The passport six
and three months before: 15 September and 15 December. The new one, told on 20 December, lasts to
2037. Landed on 1 June 2028: nothing ever again.
"""

from __future__ import annotations

from tests.lives.life import submitted
from tests.lives.twelve.heard import heard, said

BIOMETRICS = "biometrics|2027-05-01"
PASSPORT = "passport|2028-03-15"


def test_one_who_lands() -> None:
    life = submitted(answers={"passport": "2028-03-15"}).until("2027-02-10")
    life.does("/invited", "[Today", "[Federal Skilled Worker", "[Skip")
    life.until("2027-03-01").does("/applied", "[Today")
    life.taps("Medical exam done").says("26 February 2027")
    life.until("2027-04-01").does("/status", "[Biometrics letter came", "[Today")
    life.until("2027-04-25").does("/status", "[Biometrics given")
    life.until("2027-12-20").presses("New passport").says("1 December 2037")
    life.until("2028-06-01").does("/landed", "[Today")
    assert life.state == "landed"
    assert life.plan == ()
    life.until("2035-06-01").command("/status").until("2035-12-31")
    assert heard(life) == [
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-02-11 09:00", "invited|2027-02-11"),
        said("2027-02-20 09:00", "unbegun|2027-02-20"),
        said("2027-02-25 09:00", "invitation|2027-04-11"),
        said("2027-04-06 09:00", BIOMETRICS),
        said("2027-04-17 09:00", BIOMETRICS),
        said("2027-09-01 09:00", "service_standard|2027-09-01"),
        said("2027-09-15 09:00", PASSPORT),
        said("2027-12-15 09:00", PASSPORT),
        said("2028-01-27 09:00", "medical|2028-02-26"),
    ]
