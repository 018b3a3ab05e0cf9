"""A day still to come in words, by hand from the calendar: 5 January 2027 is a Tuesday."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.days_ahead import read_day_ahead
from conversations.voice.wording import wording

TODAY = date(2027, 1, 5)


def read(text: str, today: date = TODAY) -> object:
    return read_day_ahead(text, wording("en"), today)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("tomorrow", "2027-01-06"),
        ("demain", "2027-01-06"),
        ("friday", "2027-01-08"),
        ("next Friday", "2027-01-08"),
        ("on friday please", "2027-01-08"),
        # A Tuesday said on a Tuesday is the next one.
        ("tuesday", "2027-01-12"),
        ("vendredi prochain", "2027-01-08"),
        ("this weekend", "2027-01-09"),
        ("in 2 weeks", "2027-01-19"),
        ("two weeks", "2027-01-19"),
        ("2 weeks from now", "2027-01-19"),
        ("next week", "2027-01-12"),
        ("in a week", "2027-01-12"),
        ("in 10 days", "2027-01-15"),
        ("in a month", "2027-02-05"),
        ("3 months", "2027-04-05"),
        ("in one year", "2028-01-05"),
        ("dans 2 semaines", "2027-01-19"),
        ("dans un mois", "2027-02-05"),
        ("next month", "2027-02-01"),
        ("30 June", "2027-06-30"),
        ("june 30th", "2027-06-30"),
        ("le 30 juin", "2027-06-30"),
        # Gone by this year.
        ("3 january", "2028-01-03"),
        # No 29 February before 2028.
        ("29 feb", "2028-02-29"),
        ("in june", "2027-06-01"),
        ("january", "2028-01-01"),
        ("june 2027", "2027-06-01"),
        ("after new year", "2028-01-02"),
        ("After the New Year", "2028-01-02"),
        ("end of the month", "2027-01-31"),
        ("fin du mois", "2027-01-31"),
        ("2027-03-04", "2027-03-04"),
        ("4 March 2027", "2027-03-04"),
        # 3 April or 4 March, of which both are ahead on 5 January: see below; here one is gone.
        ("04/01/2027", "2027-04-01"),
        # A day gone by is refused where it is asked for.
        ("1 January 2020", "2020-01-01"),
    ],
)
def test_a_day_ahead(typed: str, day: str) -> None:
    assert read(typed) == day


def test_the_end_of_the_month_on_its_last_day_is_that_of_the_next() -> None:
    assert read("end of the month", date(2027, 1, 31)) == "2027-02-28"


def test_in_december_new_year_is_the_coming_one() -> None:
    assert read("after new year", date(2026, 12, 20)) == "2027-01-02"


def test_two_days_that_are_both_ahead_are_asked_about() -> None:
    found = read("03/04/2027")
    assert isinstance(found, Either)
    assert found.values == ("2027-04-03", "2027-03-04")


@pytest.mark.parametrize(
    "typed",
    [
        "never",
        "soon",
        "in 2",
        "0 days",
        "-3 days",
        "2 or 3 weeks",
        "99999 years",
        "friday june",
        "",
    ],
)
def test_what_is_no_day(typed: str) -> None:
    assert isinstance(read(typed), Problem)
