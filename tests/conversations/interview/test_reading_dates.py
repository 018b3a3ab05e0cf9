"""Days and ages are read in every way people write them; what could mean two days is asked."""

from __future__ import annotations

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import (
    Either,
    read_birth_date,
    read_date,
    read_month,
    read_recent_date,
    read_year_or_month,
)
from tests.conversations.interview.dates_read import EN, day, problem
from tests.conversations.story import BEFORE


@pytest.mark.parametrize(
    "text",
    [
        "1991-04-03",
        "1991/04/03",
        "1991.4.3",
        "3 April 1991",
        "3 april 1991",
        "  3   APRIL   1991 ",
        "3 Apr 1991",
        "3-Apr-1991",
        "April 3, 1991",
        "Apr. 3 1991",
        "1991 April 3",
        "3rd April 1991",
        "the 3rd of April, 1991",
        "on 3 April 1991.",
        "3 avril 1991",
        "3 AVRIL 1991",
        "le 3 avril 1991",
        "3 avr. 1991",
        "3.4.1991",
        "03.04.1991",
        "٣ April ١٩٩١",
        "١٩٩١-٠٤-٠٣",
        "３ April １９９１",
    ],
)
def test_the_third_of_april_in_many_hands(text: str) -> None:
    assert day(text) == "1991-04-03"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("13/04/1991", "1991-04-13"),
        ("04/13/1991", "1991-04-13"),
        ("5/5/1991", "1991-05-05"),
        ("29 February 2024", "2024-02-29"),
        ("1er août 1990", "1990-08-01"),
        ("1er aout 1990", "1990-08-01"),
        ("14 fevrier 1990", "1990-02-14"),
        ("14 février 1990", "1990-02-14"),
        ("25 déc 1990", "1990-12-25"),
        ("2nd May 2026", "2026-05-02"),
        ("3 mai 1991", "1991-05-03"),
        ("21st sept 2020", "2020-09-21"),
        ("today", "2026-10-01"),
    ],
)
def test_a_day_that_can_mean_only_one_thing_is_taken(text: str, means: str) -> None:
    assert day(text) == means


@pytest.mark.parametrize("text", ["03/04/1991", "3-4-1991", "03 04 1991", "٠٣/٠٤/١٩٩١"])
def test_day_and_month_that_could_be_swapped_are_asked_about(text: str) -> None:
    read = day(text)
    assert isinstance(read, Either)
    assert read.values == ("1991-04-03", "1991-03-04")


@pytest.mark.parametrize(
    "text",
    [
        "31 February 1991",
        "31/02/1991",
        "1991-02-31",
        "1991-13-01",
        "29 February 2023",
        "0 May 1990",
    ],
)
def test_a_day_that_no_calendar_has_is_refused_as_such(text: str) -> None:
    assert problem(day(text)) == "problem-date-impossible"


def test_a_day_without_a_year_is_asked_for_in_full() -> None:
    assert problem(day("3 April")) == "problem-date-needs-year"


@pytest.mark.parametrize(
    "text",
    ["3.4.91", "3 April 91", "April 3, 91", "3 avril '91", "91-04-03", "91 April 3", "3-Apr-91"],
)
def test_a_year_of_two_digits_is_read_in_both_centuries(text: str) -> None:
    read = day(text)
    assert isinstance(read, Either)
    assert read.problem.id == "problem-date-century"
    assert read.values == ("2091-04-03", "1991-04-03")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12 march 21", ("2021-03-12", "1921-03-12")),
        ("31 march 31", ("2031-03-31", "1931-03-31")),
        ("15/08/93", ("2093-08-15", "1993-08-15")),
        ("08/15/93", ("2093-08-15", "1993-08-15")),
        ("03/04/91", ("2091-04-03", "2091-03-04", "1991-04-03", "1991-03-04")),
        ("32-01-12", ("2032-01-12", "1932-01-12")),
        ("31-01-12", ("2012-01-31", "1912-01-31")),
        ("5/5/91", ("2091-05-05", "1991-05-05")),
    ],
)
def test_which_of_three_short_numbers_is_the_year(text: str, values: tuple[str, ...]) -> None:
    read = day(text)
    assert isinstance(read, Either)
    assert read.values == values


def test_a_day_that_only_one_century_has_is_that_day() -> None:
    assert day("29 February 00") == "2000-02-29"  # 1900 was no leap year
    assert problem(day("31/02/91")) == "problem-date-impossible"
    assert problem(day("30 February 91")) == "problem-date-impossible"


@pytest.mark.parametrize(
    ("text", "means"),
    [("tomorrow", "2026-10-02"), ("yesterday", "2026-09-30"), ("hier", "2026-09-30")],
)
def test_days_around_today(text: str, means: str) -> None:
    assert day(text) == means


@pytest.mark.parametrize("end", [".", ",", ";", " ", " .", ".;"])
def test_a_sign_behind_a_date_changes_nothing(end: str) -> None:
    assert read_date(f"2021-03-04{end}", EN, BEFORE) == "2021-03-04"
    assert read_date(f"12 March 2021{end}", EN, BEFORE) == "2021-03-12"
    assert read_month(f"2021-03{end}", EN, BEFORE) == "2021-03"
    assert read_month(f"03/2021{end}", EN, BEFORE) == "2021-03"
    assert read_month(f"last month{end}", EN, BEFORE) == "2026-09"
    assert read_year_or_month(f"2016{end}", EN, BEFORE) == "2016"
    assert read_recent_date(f"on 28 September 2026{end}", EN, BEFORE) == "2026-09-28"
    recent = read_recent_date(f"28 September{end}", EN, BEFORE)
    assert isinstance(recent, Either)
    assert recent.values == ("2026-09-28", "2025-09-28")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1 October", ("2026-10-01", "2025-10-01")),  # today
        ("2 October", ("2025-10-02",)),
        ("31 December", ("2025-12-31",)),
        # Of two digits, a year since 2000 alone is meant.
        ("12 march 20", None),
    ],
)
def test_what_happened_lately_is_never_ahead(text: str, values: tuple[str, ...] | None) -> None:
    read = read_recent_date(text, EN, BEFORE)
    if values is None:
        assert read == "2020-03-12"
    else:
        assert isinstance(read, Either)
        assert (read.problem.id, read.values) == ("problem-date-which-year", values)


def test_a_29_february_without_a_year_has_no_year_to_offer() -> None:
    # Neither 2026 nor 2025 has one.
    assert problem(read_recent_date("29 February", EN, BEFORE)) == "problem-date-needs-year"


@pytest.mark.parametrize(
    ("text", "fits"),
    [("1800-01-01", True), ("1799-12-31", False), ("2200-12-31", True), ("2201-01-01", False)],
)
def test_days_within_a_few_lives(text: str, fits: bool) -> None:
    assert day(text) == (text if fits else Problem("problem-date-impossible", {"text": text}))


@pytest.mark.parametrize(
    ("text", "means"),
    [("8 feb 26", "2026-02-08"), ("15/08/26", "2026-08-15"), ("on 8 feb 26", "2026-02-08")],
)
def test_what_happened_lately_happened_in_this_century(text: str, means: str) -> None:
    assert read_recent_date(text, EN, BEFORE) == means


def test_what_happened_lately_may_still_be_two_days() -> None:
    read = read_recent_date("03/04/26", EN, BEFORE)
    assert isinstance(read, Either)
    assert read.problem.id == "problem-date-ambiguous"
    assert read.values == ("2026-04-03", "2026-03-04")


@pytest.mark.parametrize("text", ["April 1991", "04/1991", "1991-04", "avril 1991"])
def test_where_the_day_matters_a_month_is_not_enough(text: str) -> None:
    assert problem(day(text)) == "problem-date-needs-day"


@pytest.mark.parametrize("text", ["1991", " 2015. ", "١٩٩١"])
def test_a_year_alone_is_called_a_year(text: str) -> None:
    assert problem(day(text)) == "problem-date-only-year"


@pytest.mark.parametrize(
    "text", ["", "soon", "5", "3 4", "april 3 4 91", "april 123", "April May 1991", "long ago 1991"]
)
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    assert problem(day(text)) == "problem-date-unreadable"


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31", "1 January 9998"])
def test_years_far_outside_any_life_are_not_taken(text: str) -> None:
    assert problem(day(text)) == "problem-date-impossible"


@pytest.mark.parametrize(
    "text", ["29", "I'm 29", "I am 29 years old", "29 yo", "29 ans", "age 29", "twenty nine"]
)
def test_an_age_is_understood_as_an_age(text: str) -> None:
    read = read_birth_date(text, EN, BEFORE)
    assert read == Problem("problem-birth-age", {"age": 29})


@pytest.mark.parametrize("text", ["1996", "born in 1996", "I was born in 1996", "né en 1996"])
def test_a_year_is_understood_as_that_of_the_birth(text: str) -> None:
    read = read_birth_date(text, EN, BEFORE)
    assert read == Problem("problem-birth-year", {"year": "1996"})


@pytest.mark.parametrize("text", ["2015", "1925", "passport of 1996", "1996 or 1997"])
def test_a_year_in_which_nobody_who_applies_is_born_is_none(text: str) -> None:
    """In October 2026 of 11, and of 101; of something else; of two years."""
    read = read_birth_date(text, EN, BEFORE)
    assert isinstance(read, Problem)
    assert read.id != "problem-birth-year"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        # In October 2026: of 32 rather than 94; of 63, which is also the age; of 27, not of 99.
        ("94", "1994"),
        ("ninety four", "1994"),
        ("63", "1963"),
        ("99", "1999"),
        # Of 26, not of 0; of 21, not of 5; of 14, the youngest, and not of 12.
        ("05", "2005"),
        ("5", "2005"),
        ("12", "2012"),
    ],
)
def test_a_number_that_may_be_the_year_of_birth_is_asked_back_as_both(text: str, year: str) -> None:
    read = read_birth_date(text, EN, BEFORE)
    assert read == Problem("problem-birth-age-or-year", {"number": int(year) % 100, "year": year})


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I'm 94", 94),
        ("94 years old", 94),
        # Born in 1962 one would be 64, which is no likelier than 62; in 2013, 13: too young.
        ("62", 62),
        ("13", 13),
        ("14", 14),
        ("29", 29),
        ("100", 100),
        ("120", 120),
    ],
)
def test_a_number_that_is_rather_an_age_is_one(text: str, age: int) -> None:
    read = read_birth_date(text, EN, BEFORE)
    assert read == Problem("problem-birth-age", {"age": age})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("my son is 3 and I'm 29", "problem-date-unreadable"),
        ("29 kids", "problem-date-unreadable"),
        ("-29", "problem-date-unreadable"),
        ("29.5", "problem-date-unreadable"),
        ("121", "problem-date-unreadable"),
        ("0", "problem-date-unreadable"),
        ("2024", "problem-date-only-year"),
    ],
)
def test_what_is_no_age_is_not_called_one(text: str, why: str) -> None:
    assert problem(read_birth_date(text, EN, BEFORE)) == why


@pytest.mark.parametrize(
    ("text", "means"),
    [
        # BEFORE is a Thursday, 1 October 2026.
        ("two days ago", "2026-09-29"),
        ("3 days ago", "2026-09-28"),
        ("the day before yesterday", "2026-09-29"),
        ("this morning", "2026-10-01"),
        ("on monday", "2026-09-28"),
        ("hace dos días", "2026-09-29"),
        ("antier", "2026-09-29"),
        ("anteayer", "2026-09-29"),
        ("anoche", "2026-09-30"),
        ("ayer por la tarde", "2026-09-30"),
        ("el lunes", "2026-09-28"),
        ("el miércoles pasado", "2026-09-30"),
        ("il y a trois jours", "2026-09-28"),
        ("avant-hier", "2026-09-29"),
        ("hier soir", "2026-09-30"),
        ("ce matin", "2026-10-01"),
        ("vendredi dernier", "2026-09-25"),
    ],
)
def test_a_day_gone_by_as_people_say_it(text: str, means: str) -> None:
    assert read_recent_date(text, EN, BEFORE) == means


@pytest.mark.parametrize(
    "text", ["last week", "hace una semana", "il y a deux semaines", "hace un mes"]
)
def test_of_a_week_gone_by_the_day_is_asked(text: str) -> None:
    assert problem(read_recent_date(text, EN, BEFORE)) == "problem-date-needs-day"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("jueves", ("2026-10-01", "2026-09-24")),  # today is one
        ("last monday", ("2026-09-28", "2026-09-21")),  # of this week, or of the last
    ],
)
def test_a_weekday_that_can_be_two_days_is_asked(text: str, values: tuple[str, str]) -> None:
    read = read_recent_date(text, EN, BEFORE)
    assert isinstance(read, Either)
    assert read.values == values


@pytest.mark.parametrize("text", ["0 days ago", "two and three days ago", "hace dos", "jours"])
def test_what_counts_no_days_is_no_day_gone_by(text: str) -> None:
    assert problem(read_recent_date(text, EN, BEFORE)) == "problem-date-unreadable"
