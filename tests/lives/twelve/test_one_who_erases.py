"""One who erases everything, with a reminder put off and a year of others to come: nothing ever
again; and nothing of it to the same person who begins anew.

Submitted on 5 October 2026: the check of 5 January, put off by a day; the birthday of 15 June, 90
days before, put off in words by two weeks, to 31 March. Erased on 20 March.
"""

from __future__ import annotations

from tests.lives.life import Life, submitted
from tests.lives.twelve.heard import heard, said

BEFORE = [
    said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
    said("2027-01-06 09:00", "quarterly_check|2027-01-05"),
    said("2027-03-17 09:00", "birthday|2027-06-15"),
]


def erased() -> Life:
    life = submitted().until("2027-01-05").presses("Tomorrow")
    life.until("2027-03-17").says("remind me in 2 weeks")
    assert "I will mention it again on 31 March 2027" in life.heard
    life.until("2027-03-20").does("/delete", "[Erase everything")
    assert life.session is None
    return life


def test_nothing_is_ever_said_again() -> None:
    assert heard(erased().until("2036-12-31")) == BEFORE


def test_who_begins_anew_hears_of_the_new_answers_alone() -> None:
    """An interview left after its first answer is mentioned after 1, 7 and 31 days; erased again,
    it is not. What was erased is not counted among the two of thirty days that are not urgent, so
    this begins after them."""
    life = erased().until("2027-05-29")
    life.does("/start", "[I agree, let's start", "3 April 1991").until("2027-07-15")
    nudges = [said(f"2027-{day} 09:00", "interview") for day in ("05-30", "06-05", "06-29")]
    assert heard(life) == [*BEFORE, *nudges]
    life.does("/start", "/delete", "[Erase everything").until("2036-12-31")
    assert heard(life) == [*BEFORE, *nudges]
