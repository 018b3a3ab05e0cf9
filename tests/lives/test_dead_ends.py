"""A week after a profile has come to its end: was another one submitted? Asked of whoever can.

Invited on 10 February 2027: the sixtieth day is 11 April.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.lives.life import Life, submitted

ASKED = "Did you submit a new profile?"


def invited(on: str = "2027-02-10") -> Life:
    return submitted().until(on).does("/invited", "[Today", "[General", "[Skip")


def refused() -> Life:
    life = invited().until("2027-02-20").does("/applied", "[Today").until("2027-07-01")
    return life.does("/refused", "[Today")


def declined_too_late() -> Life:
    """Invited on 20 September 2027, with the year over on 5 October: back in no pool."""
    return invited("2027-09-20").until("2027-10-10").does("/declined", "[Today")


def asked(life: Life, until: str) -> list[str]:
    return [line[:16] for line in life.until(until).told if line.endswith(ASKED)]


@pytest.mark.parametrize(
    ("begin", "days"),
    [
        (lambda: submitted().until("2026-11-01").does("/withdrawn"), ["2026-11-08 09:00"]),
        (lambda: invited().until("2027-04-12").does("/lapsed"), ["2027-04-18 09:00"]),
        (lambda: submitted().until("2027-10-06").does("/expired"), ["2027-10-12 09:00"]),
        # Nobody has to say that the year is over.
        (lambda: submitted().until("2027-10-06"), ["2027-10-12 09:00"]),
        (declined_too_late, ["2027-10-12 09:00"]),
        (refused, ["2027-07-08 09:00"]),
        # Declined in time it is back in the pool, and its year ends like any other.
        (lambda: invited().until("2027-03-01").does("/declined", "[Today"), ["2027-10-12 09:00"]),
        # Applied or not, is asked; nobody knows yet that anything has ended.
        (lambda: invited().until("2027-04-13"), []),
    ],
    ids=[
        "withdrawn", "lapsed", "expired", "over", "declined too late", "refused", "declined",
        "perhaps lapsed",
    ],
)  # fmt: skip
def test_a_week_after_a_dead_end_it_is_asked_once(
    begin: Callable[[], Life], days: list[str]
) -> None:
    assert asked(begin(), "2027-12-31") == days


def test_who_submitted_another_meanwhile_is_not_asked() -> None:
    life = invited().until("2027-04-12").does("/lapsed").until("2027-04-15")
    life.does("/submitted", "[Yes, a new profile", "[Today", "[Skip")
    assert life.state == "submitted", life.card
    assert asked(life, "2027-12-31") == []


def test_who_meets_no_program_can_submit_none_and_is_not_asked() -> None:
    # IELTS of 10 November 2024 ended on 10 November 2026, and with it the only program.
    life = submitted(answers={"english.date": "2024-11-10"}).until("2026-11-10")
    assert asked(life.does("/ineligible"), "2027-12-31") == []


def test_after_a_refusal_it_is_said_as_what_it_was() -> None:
    life = refused().until("2027-07-08")
    text = life.text_of()
    assert "Your application was refused on 1 July 2027." in text
    assert "ended on" not in text
    assert "read the reasons in IRCC's letter before anything else" in text
