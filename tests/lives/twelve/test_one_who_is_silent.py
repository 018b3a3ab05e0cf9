"""One who submits and is never heard of again: three years, and two who answer the question.

The person of ``life.py``: submitted on 5 October 2026, 31 on 15 June 2027 (six points fewer), IELTS
of 10 March 2026 (two years), assessment and passport beyond 2029. By ``rules/reminders.toml``:

- the check every three months while in the pool: 5 January, 5 April, 5 July; never urgent, no
  neighbour within five days; of 17 March, 5 April and 5 July no three lie within thirty days;
- the birthday, 90 days before: 15 of June, 31 of May, 30 of April, 14 of March: 17 March;
- the profile's year, 30, 7 and 0 days before 5 October 2027: 5 and 28 September, that day;
- and 7 days after it, while a program is met: 12 October;
- the test to 10 March 2028: 121 days before (10 of March, 29, 31, 31, 20 of November) and 68 (10,
  29, 29 of January);
- no program from that day, 30, 14 and 1 days before; the last day to do anything about it is the
  9th, so that it cannot be put off that day. No profile leaves with it: it left in October;
- whether to go on (``reports/pace.py``): six months after the last day of the last profile that
  lived, 4 October 2027; and nothing that is not lost for good after it.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache

from tests.lives.life import Life, submitted
from tests.lives.twelve.heard import OVER, heard, said

TEST = "language_test.english|2028-03-10"
LOST = "eligibility_lost|2028-03-10"
LEAVES = "profile_expiry|2027-10-05"
UNTIL_ASKED = [
    said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
    said("2027-03-17 09:00", "birthday|2027-06-15"),
    said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
    said("2027-07-05 09:00", "quarterly_check|2027-07-05"),
    said("2027-09-05 09:00", LEAVES),
    said("2027-09-28 09:00", LEAVES),
    said("2027-10-05 09:00", LEAVES, buttons=OVER),
    said("2027-10-12 09:00", "profile_over|2027-10-12"),
    said("2027-11-10 09:00", TEST),
    said("2028-01-02 09:00", TEST),
    said("2028-02-09 09:00", LOST),
    said("2028-02-25 09:00", LOST),
    said("2028-03-09 09:00", LOST, buttons="help-programs done more"),
    said("2028-04-04 09:00", "silence|2028-04-04"),
]


@cache
def _asked() -> Life:
    return submitted().until("2028-04-04")


def asked() -> Life:
    return deepcopy(_asked())


def test_who_never_answers_is_asked_once_and_left_alone() -> None:
    assert heard(asked()) == UNTIL_ASKED
    assert heard(asked().until("2031-12-31")) == UNTIL_ASKED


def test_the_day_the_year_ends_says_so() -> None:
    life = submitted().until("2027-10-05")
    assert "Today your profile leaves the pool: its twelve months are over." in life.text_of()
    assert "Next: submit the new one now: your answers are ready." in life.text_of()


def test_who_says_yes_hears_as_before_and_is_asked_again() -> None:
    # Here on 10 April 2028: half a year later is 10 October. No profile, no program: nothing else
    # until the assessment of 2 February 2025 ends, 2 February 2030, of which nobody without a
    # program is reminded.
    life = asked().until("2028-04-10").says("yes").until("2029-12-31")
    assert heard(life) == [*UNTIL_ASKED, said("2028-10-10 09:00", "silence|2028-10-10")]


def test_who_wants_one_message_a_year_gets_it() -> None:
    life = asked().until("2028-04-10").says("once a year").until("2030-12-31")
    years = ("2029-04-10", "2030-04-10")
    assert heard(life) == [
        *UNTIL_ASKED,
        *(said(f"{day} 09:00", f"year|{day}") for day in years),
    ]
