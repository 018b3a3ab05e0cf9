"""Dates and months are read in every way people write them; what could mean two days is asked."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import (
    Either,
    Read,
    read_birth_date,
    read_date,
    read_day_aimed_at,
    read_month,
    read_month_or_now,
    read_recent_date,
    read_year_or_month,
)
from conversations.voice.wording import wording
from tests.conversations.questionnaire import asked_for, standing_at
from tests.conversations.story import BEFORE, newcomer

EN = wording("en")


def day(text: str) -> Read:
    return read_date(text, EN, BEFORE)


def month(text: str) -> Read:
    return read_month(text, EN, BEFORE)


def problem(read: Read) -> str | None:
    return read.id if isinstance(read, Problem) else None


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


@pytest.mark.parametrize("text", ["last month", "next month", "this month", "march 94"])
def test_a_month_told_otherwise_is_a_month(text: str) -> None:
    assert problem(day(text)) == "problem-date-needs-day"


@pytest.mark.parametrize(
    ("text", "means"),
    [("tomorrow", "2026-10-02"), ("yesterday", "2026-09-30"), ("hier", "2026-09-30")],
)
def test_days_around_today(text: str, means: str) -> None:
    assert day(text) == means


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


@pytest.mark.parametrize(
    ("text", "fits"),
    [("1800-01-01", True), ("1799-12-31", False), ("2200-12-31", True), ("2201-01-01", False)],
)
def test_days_within_a_few_lives(text: str, fits: bool) -> None:
    assert day(text) == (text if fits else Problem("problem-date-impossible", {"text": text}))


@pytest.mark.parametrize("text", ["2026", "2027", "1850"])
def test_a_year_that_is_not_over_is_not_enough(text: str) -> None:
    assert isinstance(read_year_or_month(text, EN, BEFORE), Problem)


@pytest.mark.parametrize(
    "text", ["29", "I'm 29", "I am 29 years old", "29 yo", "29 ans", "age 29", "twenty nine"]
)
def test_an_age_is_understood_as_an_age(text: str) -> None:
    read = read_birth_date(text, EN, BEFORE)
    assert read == Problem("problem-birth-age", {"age": 29})


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
        ("1991", "problem-date-only-year"),
    ],
)
def test_what_is_no_age_is_not_called_one(text: str, why: str) -> None:
    assert problem(read_birth_date(text, EN, BEFORE)) == why


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


# ------------------------------------------------------------------ in the chat


def test_an_ambiguous_birthday_is_settled_by_one_tap() -> None:
    chat = newcomer().says("03/04/1991")
    assert "can be read as two different dates" in chat.card
    assert chat.labels[:2] == ["3 April 1991", "4 March 1991"]
    assert not [label for label in chat.labels[2:] if label.endswith("1991")]
    chat.taps("4 March 1991")
    assert chat.answers["birth_date"] == "1991-03-04"
    assert chat.asks == "marital_status"


def test_an_ambiguous_birthday_can_be_typed_again_instead() -> None:
    chat = newcomer().says("03/04/1991", "3 April 1991")
    assert chat.answers["birth_date"] == "1991-04-03"


def test_after_a_typed_date_the_person_sees_how_it_was_understood() -> None:
    assert "Date of birth: 3 April 1991" in newcomer().says("1991-04-03").card


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3 April 2027", "3 April 2027, which is still to come"),
        ("3 April 2020", "an age of 6"),
        ("3 April 1899", "an age of 127"),
        ("31 February 1991", "“31 February 1991” is not a day in the calendar"),
    ],
)
def test_an_impossible_birthday_is_refused_exactly_and_with_an_example(
    text: str, told: str
) -> None:
    chat = newcomer().says(text)
    assert told in chat.card
    assert chat.asks == "birth_date"
    assert "birth_date" not in chat.answers


def test_a_test_taken_tomorrow_is_a_plan() -> None:
    chat = asked_for("english.date", {"english.test": "ielts_general"})
    chat.says("2 October 2026")
    assert "2 October 2026, which is still to come" in chat.card
    assert "only planned" in chat.card
    assert chat.asks == "english.date"


def test_a_job_cannot_end_before_it_began_nor_in_the_future() -> None:
    job = {"has_work": True, "job.0.title": "cook", "job.0.start": "2021-03"}
    chat = asked_for("job.0.end", job)
    chat.says("February 2021")
    assert "February 2021 as the end, but the start you gave is March 2021" in chat.card
    chat.says("November 2026")
    assert "November 2026, which is still to come" in chat.card
    chat.says("March 2021")
    assert chat.answers["job.0.end"] == "2021-03"


# ------------------------------------------------------------------ short years, ages, months


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("12 march 94", "1994-03-12"),
        ("15/08/93", "1993-08-15"),
        ("March 12, 94", "1994-03-12"),
        ("12 march 04", "2004-03-12"),
    ],
)
def test_a_birthday_with_a_short_year_is_in_the_only_possible_century(text: str, born: str) -> None:
    assert newcomer().says(text).answers["birth_date"] == born


def test_a_short_year_and_swapped_numbers_are_still_asked_about() -> None:
    chat = newcomer().says("03/04/91")
    assert "birth_date" not in chat.answers
    days = [label for label in chat.labels if label.endswith(("1991", "2091"))]
    assert days == ["3 April 1991", "4 March 1991"]
    assert chat.taps("4 March 1991").answers["birth_date"] == "1991-03-04"


def test_a_passport_with_a_short_year_expires_in_this_century() -> None:
    assert standing_at("passport").says("30/06/31").answers["passport"] == "2031-06-30"


def test_an_impossible_short_year_is_refused_as_what_it_is() -> None:
    chat = newcomer().says("12 march 20")
    assert "an age of 6" in chat.card
    assert "birth_date" not in chat.answers


def test_an_age_is_answered_as_an_age() -> None:
    chat = newcomer().says("I'm 29")
    assert "29 years, thank you. I need the whole date of birth" in chat.card
    assert "birth_date" not in chat.answers
    assert "thank you" not in standing_at("passport").says("I'm 29").card


def test_a_bare_94_is_no_age_taken_in_silence() -> None:
    chat = newcomer().says("94")
    assert (
        "Is 94 your age, or were you born in 1994? Either way I need the whole date of birth, "
        "with the year in four digits. For example: 3 April 1991."
    ) in chat.card
    assert "birth_date" not in chat.answers
    assert chat.says("3 April 1994").answers["birth_date"] == "1994-04-03"


def test_a_short_year_that_may_be_a_day_takes_a_tap() -> None:
    chat = asked_for("job.0.start", {"has_work": True, "birth_date": "1991-04-03"})
    chat.says("march 21")
    assert "job.0.start" not in chat.answers
    assert chat.labels[0] == "March 2021"
    assert "March 1921" not in chat.labels
    assert chat.taps("March 2021").answers["job.0.start"] == "2021-03"
    assert standing_at("job.start").says("march 94").answers["job.0.start"] == "1994-03"


def test_a_planned_day_may_be_a_month() -> None:
    chat = standing_at("english.plan_date").says("jan 2027")
    assert "About which day of that month?" in chat.card
    assert chat.taps("15 January 2027").answers["english.plan_date"] == "2027-01-15"
    chat = standing_at("english.date").says("last month")
    assert "here I need the day as well" in chat.card


def test_the_year_of_a_degree_is_enough_once_it_is_over() -> None:
    chat = standing_at("credential.completed").says("2016")
    assert chat.answers["credential.0.completed"] == "2016"
    chat = standing_at("credential.completed").says("2026")
    assert "I need more than the year here" in chat.card
    assert "credential.0.completed" not in chat.answers
    assert "job.0.start" not in standing_at("job.start").says("2016").answers


def test_no_at_a_date_is_no_unreadable_date() -> None:
    chat = standing_at("english.date").says("no")
    assert "“no” does not answer this one: I need a date" in chat.card
    assert chat.asks == "english.date"
    chat = standing_at("qualified_since").says("no")
    assert chat.session is not None
    assert "qualified_since" in chat.session.skipped
    assert chat.asks != "qualified_since"
    assert standing_at("job.end").says("till date").answers["job.0.end"] == "now"
    # "not yet" leaves other questions open; of the end of a job it says that there is none.
    chat = standing_at("job.end").says("not yet")
    assert chat.answers["job.0.end"] == "now"
    assert "End: now (still there)" in chat.heard
    assert "job.0.start" not in standing_at("job.start").says("not yet").answers
