"""Months are read in every way people write them, and years where a year is enough; of a month
aimed at some days are offered."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import (
    Either,
    read_day_aimed_at,
    read_month,
    read_month_or_now,
    read_year_or_month,
)
from tests.conversations.interview.dates_read import EN, day, month, problem
from tests.conversations.story import BEFORE


@pytest.mark.parametrize("text", ["last month", "next month", "this month", "march 94"])
def test_a_month_told_otherwise_is_a_month(text: str) -> None:
    assert problem(day(text)) == "problem-date-needs-day"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("this month", "2026-10"),
        ("last month", "2026-09"),
        ("next month", "2026-11"),
        ("le mois dernier", "2026-09"),
    ],
)
def test_months_around_today(text: str, means: str) -> None:
    assert month(text) == means


def test_the_month_before_january_is_december() -> None:
    assert read_month("last month", EN, date(2027, 1, 31)) == "2026-12"
    assert read_month("next month", EN, date(2026, 12, 31)) == "2027-01"


@pytest.mark.parametrize(
    ("text", "why", "values"),
    [
        ("march 94", "problem-date-century", ("2094-03", "1994-03")),
        ("march '21", "problem-date-century", ("2021-03", "1921-03")),
        ("march 32", "problem-date-century", ("2032-03", "1932-03")),
        ("march 31", "problem-month-short-year", ("2031-03", "1931-03")),
        ("march 21", "problem-month-short-year", ("2021-03", "1921-03")),
        ("03/21", "problem-month-short-year", ("2021-03", "1921-03")),
        ("12 march 94", "problem-date-century", ("2094-03-12", "1994-03-12")),
    ],
)
def test_a_month_with_a_short_year(text: str, why: str, values: tuple[str, ...]) -> None:
    read = month(text)
    assert isinstance(read, Either)
    assert (read.problem.id, read.values) == (why, values)


@pytest.mark.parametrize(
    ("text", "means"),
    [("2016", "2016"), ("2025", "2025"), ("May 2016", "2016-05"), ("2016-05-03", "2016-05-03")],
)
def test_where_a_year_is_enough_it_is_taken(text: str, means: str) -> None:
    assert read_year_or_month(text, EN, BEFORE) == means


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("1900-01", True),
        ("1899-12", False),
        ("2200-12", True),
        ("2201-01", False),
        ("2021-12", True),
        ("2021-13", False),
        ("2021-01", True),
        ("2021-00", False),
    ],
)
def test_months_within_a_few_lives(text: str, fits: bool) -> None:
    assert month(text) == (text if fits else Problem("problem-date-impossible", {"text": text}))


@pytest.mark.parametrize("text", ["2026", "2027", "1850"])
def test_a_year_that_is_not_over_is_not_enough(text: str) -> None:
    assert isinstance(read_year_or_month(text, EN, BEFORE), Problem)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("jan 2027", ("2027-01-01", "2027-01-15", "2027-01-31")),
        ("feb 2028", ("2028-02-01", "2028-02-15", "2028-02-29")),
        ("02/2027", ("2027-02-01", "2027-02-15", "2027-02-28")),
        ("next month", ("2026-11-01", "2026-11-15", "2026-11-30")),
        ("this month", ("2026-10-01", "2026-10-15", "2026-10-31")),
    ],
)
def test_of_a_month_aimed_at_some_days_are_offered(text: str, values: tuple[str, ...]) -> None:
    read = read_day_aimed_at(text, EN, BEFORE)
    assert isinstance(read, Either)
    assert (read.problem.id, read.values) == ("problem-date-about", values)


def test_only_days_still_ahead_are_offered() -> None:
    read = read_day_aimed_at("this month", EN, date(2026, 10, 15))
    assert isinstance(read, Either)
    assert read.values == ("2026-10-15", "2026-10-31")
    read = read_day_aimed_at("this month", EN, date(2026, 10, 16))
    assert isinstance(read, Either)
    assert read.values == ("2026-10-31",)
    assert problem(read_day_aimed_at("last month", EN, BEFORE)) == "problem-date-needs-day"
    assert read_day_aimed_at("3 March 2027", EN, BEFORE) == "2027-03-03"
    assert problem(read_day_aimed_at("soon", EN, BEFORE)) == "problem-date-unreadable"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("March 2021", "2021-03"),
        ("mar 2021", "2021-03"),
        ("Mar. 2021", "2021-03"),
        ("mars 2021", "2021-03"),
        ("2021-03", "2021-03"),
        ("2021/3", "2021-03"),
        ("03/2021", "2021-03"),
        ("3.2021", "2021-03"),
        ("since March 2021", "2021-03"),
        ("depuis mars 2021", "2021-03"),
        ("déc 2020", "2020-12"),
        ("15 March 2021", "2021-03-15"),
        ("2021-03-15", "2021-03-15"),
    ],
)
def test_a_month_or_an_exact_day_tells_when_a_job_began(text: str, means: str) -> None:
    assert month(text) == means


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("13/2021", "problem-date-impossible"),
        ("March", "problem-date-needs-year"),
        ("2021", "problem-date-only-year"),
        ("a while ago", "problem-month-unreadable"),
        ("March 9999", "problem-date-impossible"),
    ],
)
def test_a_month_that_is_not_clear_is_asked_for_again(text: str, why: str) -> None:
    assert problem(month(text)) == why


@pytest.mark.parametrize(
    "text", ["now", "Now", "present", "still there", "today", "ongoing.", "till date", "Till Now"]
)
def test_a_job_that_goes_on_ends_now(text: str) -> None:
    assert read_month_or_now(text, EN, BEFORE) == "now"
