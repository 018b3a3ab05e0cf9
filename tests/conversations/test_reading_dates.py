"""Dates and months are read in every way people write them; what could mean two days is asked."""

from __future__ import annotations

import pytest

from conversations.answers import Either, Read, read_date, read_month, read_month_or_now
from conversations.questions import Problem
from conversations.wording import wording
from tests.conversations.questionnaire import asked_for
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


@pytest.mark.parametrize("text", ["3/4/91", "3.4.91", "3 April 91", "April 3, 91", "3 April"])
def test_a_year_of_two_digits_or_none_is_asked_for_in_full(text: str) -> None:
    assert problem(day(text)) == "problem-date-needs-year"


@pytest.mark.parametrize("text", ["April 1991", "04/1991", "1991-04", "avril 1991"])
def test_where_the_day_matters_a_month_is_not_enough(text: str) -> None:
    assert problem(day(text)) == "problem-date-needs-day"


@pytest.mark.parametrize("text", ["1991", " 2015. ", "١٩٩١"])
def test_a_year_alone_is_called_a_year(text: str) -> None:
    assert problem(day(text)) == "problem-date-only-year"


@pytest.mark.parametrize("text", ["", "soon", "5", "3 4", "April May 1991", "long ago 1991"])
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
        ("March 21", "problem-date-needs-year"),
        ("2021", "problem-date-only-year"),
        ("a while ago", "problem-month-unreadable"),
        ("March 9999", "problem-date-impossible"),
    ],
)
def test_a_month_that_is_not_clear_is_asked_for_again(text: str, why: str) -> None:
    assert problem(month(text)) == why


@pytest.mark.parametrize("text", ["now", "Now", "present", "still there", "today", "ongoing."])
def test_a_job_that_goes_on_ends_now(text: str) -> None:
    assert read_month_or_now(text, EN, BEFORE) == "now"


# ------------------------------------------------------------------ in the chat


def test_an_ambiguous_birthday_is_settled_by_one_tap() -> None:
    chat = newcomer().says("03/04/1991")
    assert "can be read as two different dates" in chat.card
    assert {"3 April 1991", "4 March 1991"} <= set(chat.labels)
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
