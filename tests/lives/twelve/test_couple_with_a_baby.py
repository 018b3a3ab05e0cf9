"""A couple, a baby born to them in the pool, and a partner's test that ends; two years and a month.

Both are heard of through the one who submits: on 5 October 2026, and again a year later. The
partner's CELPIP of 31 August 2025 counts to 31 August 2027. 25,000 dollars: 19,001 are asked of
two, 23,360 of three, of whom 26,864 would be 15 % more; so with the baby the money is looked at in
July.

- Checks 5 January, April and July of both years; birthday 17 March, 90 days before 15 June, of
  both.
- The baby, told on 20 January 2027: three days later whether IRCC knows, and ten; on that day, 30
  January, it is said that it does, in words. Nothing after thirty.
- The partner's test 121 days before (31 of August, 31, 30, 29 of May): 2 May; 68 days (31, 31, 6 of
  June): 24 June, urgent.
- The money on 1 July, which waits for the check of the 5th; in both years.
- The year: 5 and 28 September, 5 October.
- The own test 121 and 68 days before 10 March 2028: 10 November and 2 January. A new one of 8
  January, told on the 15th, and to IRCC on the 18th, keeps the program, so that none of the 30, 14
  and 1 days before its loss is told.
- In the second July the list is gone through: the check left alone, the money called done.
- A week after 5 October 2028 whether there is a new profile.
"""

from __future__ import annotations

from tests.lives.life import submitted
from tests.lives.twelve.heard import OVER, heard, said

ANSWERS = {
    "marital_status": "married",
    "partner.accompanying": True,
    "partner_test.test": "celpip_general",
    "partner_test.date": "2025-08-31",
    "funds": 25000,
}
BABY, PARTNER = "untold.dependent_children|2027-01-20", "language_test.partner|2027-08-31"
TEST = "language_test.english|2028-03-10"


def july(year: int) -> str:
    checked, money = f"quarterly_check|{year}-07-05", f"funds_review|{year}-07-31"
    return said(f"{year}-07-05 09:00", checked, money)


def year(year: int) -> list[str]:
    leaves = f"profile_expiry|{year}-10-05"
    return [
        said(f"{year}-09-05 09:00", leaves),
        said(f"{year}-09-28 09:00", leaves),
        said(f"{year}-10-05 09:00", leaves, buttons=OVER),
    ]


def test_a_couple_with_a_baby() -> None:
    life = submitted(answers=ANSWERS).until("2027-01-20")
    life.does("/edit", "[Profile", "[Dependent children", "1")
    life.until("2027-01-30").says("Done, IRCC knows")
    assert "Noted: IRCC knows." in life.heard
    life.until("2027-10-05").does("/status", "[My profile expired", "[Begin a new profile")
    life.does("/submitted", "[Today", "[Skip")
    life.until("2028-01-15").does("/edit", "[Language", "[English test date", "8 January 2028")
    life.until("2028-01-18").presses("Done, IRCC knows")
    life.until("2028-07-05").presses("Go through them").taps("Next (2 of 2)", "Done")
    life.until("2028-10-31")
    assert heard(life) == [
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-01-23 09:00", BABY),
        said("2027-01-30 09:00", BABY),
        said("2027-03-17 09:00", "birthday|2027-06-15"),
        said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
        said("2027-05-02 09:00", PARTNER),
        said("2027-06-24 09:00", PARTNER),
        july(2027),
        *year(2027),
        said("2027-11-10 09:00", TEST),
        said("2028-01-02 09:00", TEST),
        said("2028-01-05 09:00", "quarterly_check|2028-01-05"),
        said("2028-01-18 09:00", "untold.english|2028-01-15"),
        said("2028-03-17 09:00", "birthday|2028-06-15"),
        said("2028-04-05 09:00", "quarterly_check|2028-04-05"),
        july(2028),
        *year(2028),
        said("2028-10-12 09:00", "profile_over|2028-10-12"),
    ]
