"""A nominee: accepted, invited, applied, landed; and one whose nomination is left to end.

Submitted on 5 October 2026, nominated on 3 December: thirty days to accept it (28 of December, two
of January), 20, 7 and 2 days before 2 January: 13, 26 and 31 December. The certificate ends on
31 May 2027: three months before is 28 February, 30 and 7 days 1 and 24 May.
"""

from __future__ import annotations

from tests.lives.life import Life, submitted
from tests.lives.twelve.heard import heard, said

ACCEPT = "nomination_accept|2027-01-02"
END = "nomination_end|2027-05-31"
APPLY = "invitation|2027-04-21"
BIOMETRICS = "biometrics|2027-05-01"


def nominee() -> Life:
    life = submitted().until("2026-12-03").says("I was nominated on 3 December 2026").taps("Yes")
    return life.says("my nomination expires on 31 May 2027")


def test_a_nominee_who_lands() -> None:
    """Accepted on 13 December: neither the 26th nor the 31st, and IRCC knows of it with that.

    Invited on 20 February: sixty days are 21 April (8 of February, 31 of March). The day after it;
    the letters (53 days before) begin on the seventh day, 27 February, and are told with it. Three
    months before the nomination's end, 28 February, waits for the tenth day, 2 March, on which what
    is not told as begun is spoken of once more. 45 days before
    21 April: 7 March. Applied on 15 March: no day of the sixty after that, nor of the nomination.
    Biometrics by 1 May: 25, 14, 3 and 1 days before, and asked on the 2nd. Six months after
    15 March: 15 September. Landed on 1 March 2028.
    """
    life = nominee().until("2026-12-13").presses("Nomination accepted")
    life.until("2027-02-20").does("/invited", "[Today", "[Provincial", "[Skip")
    life.until("2027-03-15").does("/applied", "[Today")
    life.until("2027-04-01").does("/status", "[Biometrics letter came", "[Today")
    life.until("2027-05-02").presses("I gave them")
    life.until("2028-03-01").does("/landed", "[Today").until("2030-12-31")
    assert heard(life) == [
        said("2026-12-13 09:00", ACCEPT),
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-02-21 09:00", "invited|2027-02-21"),
        said("2027-03-02 09:00", "unbegun|2027-03-02", END),
        said("2027-03-07 09:00", APPLY),
        *(said(f"2027-{day} 09:00", BIOMETRICS) for day in ("04-06", "04-17", "04-28", "04-30")),
        said("2027-05-02 09:00", "biometrics_over|2027-05-02"),
        said("2027-09-15 09:00", "service_standard|2027-09-15"),
    ]


def test_a_nomination_that_nobody_acts_on() -> None:
    """Told, and never heard of again: every day of it. The one of three months before its end is
    not urgent, nor are the birthday and the checks; no thirty days have three of these: from
    28 February over 17 March to 5 April are 36 days. The day of its end itself is not told."""
    life = nominee().until("2027-06-30")
    assert heard(life) == [
        *(said(f"2026-12-{day} 09:00", ACCEPT) for day in (13, 26, 31)),
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-02-28 09:00", END),
        said("2027-03-17 09:00", "birthday|2027-06-15"),
        said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
        said("2027-05-01 09:00", END),
        said("2027-05-24 09:00", END),
    ]
