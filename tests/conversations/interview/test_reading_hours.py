"""Hours a week are read, or worked out and asked back; nothing else is taken for them."""

from __future__ import annotations

import pytest

from conversations.interview.profile_of import to_profile
from conversations.interview.question import Problem
from conversations.interview.questions.jobs import FULL_TIME, QUESTIONS
from conversations.interview.reading.answers import Either, read_hours
from conversations.interview.walk import walk
from conversations.typed.put import choice_label
from conversations.voice.wording import wording
from express_entry import rulebook
from express_entry.assessment import assess
from tests.conversations.people import BACHELOR, ME, job
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import AFTER, BEFORE, person


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("40", "40"),
        ("37,5", "37.5"),
        ("37.50", "37.5"),
        ("40 h", "40"),
        ("5.5", "5.5"),
        ("12.5", "12.5"),
        ("8 hours a week", "8"),
        ("8 par semaine", "8"),
        ("part time 8", "8"),
        ("40h", "40"),
        ("40hrs/wk", "40"),
        ("40 hours per week", "40"),
        ("about 40 hours a week", "40"),
        ("35 heures par semaine", "35"),
        ("forty", "40"),
        ("40+", "40"),
        ("full time 37,5", "37.5"),
        ("full-time, 40 hours", "40"),
        ("part time 20", "20"),
        ("8 hours a day, 5 days a week", "40"),
        ("8h/day 6 days", "48"),
        ("6 days a week 7.5 hours a day", "45"),
        ("24 hours a day 7 days", "168"),
        ("0", "0"),
    ],
)
def test_hours_a_week(text: str, means: str) -> None:
    assert read_hours(text) == means


@pytest.mark.parametrize(
    ("text", "why", "values"),
    [
        # What may be a day as well as a week, both sides; 5.5 and 12.5 are taken as they are.
        ("8", "problem-hours-day-or-week", ("8", "40")),
        ("8 hours", "problem-hours-day-or-week", ("8", "40")),
        ("7.5", "problem-hours-day-or-week", ("7.5", "37.5")),
        ("6", "problem-hours-day-or-week", ("6", "30")),
        ("12 h", "problem-hours-day-or-week", ("12", "60")),
        ("full time 8 hours", "problem-hours-day-or-week", ("8", "40")),
        ("8 hrs a day", "problem-hours-a-day", ("40",)),
        ("8h/day", "problem-hours-a-day", ("40",)),
        ("7.5 hours daily", "problem-hours-a-day", ("37.5",)),
        ("24 hours a day", "problem-hours-a-day", ("120",)),
        ("36 to 48", "problem-hours-range", ("36", "48")),
        ("36-48", "problem-hours-range", ("36", "48")),
        ("between 20 and 30 hours a week", "problem-hours-range", ("20", "30")),
        ("7 to 9", "problem-hours-range", ("7", "9")),
        # Nine to five is eight hours; less half an hour and an hour for the break.
        ("9 to 5", "problem-hours-clock", ("40", "37.5", "35")),
        ("mon-fri 9-5", "problem-hours-clock", ("40", "37.5", "35")),
        ("12 to 8", "problem-hours-clock", ("40", "37.5", "35")),
        ("Monday to Saturday, 9am - 5pm", "problem-hours-clock", ("48", "45", "42")),
        ("sat sun 8:30-16:30", "problem-hours-clock", ("16", "15", "14")),
        ("9:00-17:30", "problem-hours-clock", ("42.5", "40", "37.5")),
        ("10pm to 6am", "problem-hours-clock", ("40", "37.5", "35")),
        ("12pm-8pm", "problem-hours-clock", ("40", "37.5", "35")),
        ("9-5 6 days", "problem-hours-clock", ("48", "45", "42")),
    ],
)
def test_hours_said_in_another_way_are_worked_out_and_asked_back(
    text: str, why: str, values: tuple[str, ...]
) -> None:
    read = read_hours(text)
    assert isinstance(read, Either)
    assert (read.problem.id, read.values) == (why, values)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("not full time", "problem-hours-full-time"),
        ("full time in summer", "problem-hours-full-time"),
        ("part time", "problem-hours-part-time"),
        ("varies", "problem-number-unreadable"),
        ("160 hours a month", "problem-hours-beside"),
        ("2 hours an evening", "problem-hours-beside"),
        ("not 40", "problem-hours-beside"),
        ("-5", "problem-hours-beside"),
        ("1,000", "problem-hours-beside"),
        ("24/7", "problem-hours-beside"),
        ("35h30", "problem-hours-beside"),
        ("48 to 36", "problem-hours-beside"),
        ("13 to 5", "problem-hours-beside"),
        ("36 to 36", "problem-hours-beside"),
        ("25 hours a day", "problem-hours-beside"),
        ("0 hours a day", "problem-hours-beside"),
        ("8 hours a day 8 days a week", "problem-hours-beside"),
        ("25 hours a day 5 days a week", "problem-hours-beside"),
        ("8 hours a week 5 days", "problem-hours-beside"),
        ("40 hours a day or a week", "problem-hours-beside"),
        ("mon-fri", "problem-number-unreadable"),
        ("9-5 8 days", "problem-hours-beside"),
        ("10 30 50", "problem-hours-beside"),
    ],
)
def test_what_is_no_week_is_asked_for_again(text: str, why: str) -> None:
    read = read_hours(text)
    assert isinstance(read, Problem)
    assert read.id == why


# ------------------------------------------------------------------ in the chat


def test_hours_a_day_are_asked_back_and_taken_by_a_tap() -> None:
    chat = standing_at("job.hours").says("8 hrs a day")
    assert "I read 8 hours a day. On 5 days" in chat.card
    assert "job.0.hours" not in chat.answers
    assert chat.taps("40 hours a week").answers["job.0.hours"] == "40"
    chat = standing_at("job.hours").says("8 hrs a day", "48")
    assert chat.answers["job.0.hours"] == "48"


def test_hours_of_a_day_or_of_a_week_are_not_taken_for_either() -> None:
    chat = standing_at("job.hours").says("8 hours")
    assert "Is “8 hours” what you work in a week, or in a day?" in chat.card
    assert "job.0.hours" not in chat.answers
    assert chat.taps("8 hours a week").answers["job.0.hours"] == "8"
    assert standing_at("job.hours").says("8", "8 a week").answers["job.0.hours"] == "8"


@pytest.mark.parametrize(
    "text",
    [
        "full time",
        "Full-time",
        "temps plein",
        "it was full time",
        "30 or more",
        "at least 30 hours",
    ],
)
def test_full_time_is_all_that_the_rules_need(text: str) -> None:
    assert read_hours(text) == FULL_TIME


def test_full_time_is_the_hours_of_the_rules_or_more() -> None:
    """IRPR 73(2): at least 30 hours of work a week; hours above it add nothing."""
    for rules in rulebook.default().on(AFTER), rulebook.default().on(BEFORE):
        assert f"{rules.programs.work.full_time_hours_per_week}+" == FULL_TIME


@pytest.mark.parametrize("step", ["[Full time (30 hours or more)", "full time"])
def test_full_time_is_told_with_one_tap_or_word(step: str) -> None:
    chat = standing_at("job.hours")
    assert chat.labels[0] == "Full time (30 hours or more)"
    chat.does(step)
    assert chat.answers["job.0.hours"] == "30+"
    assert "Hours a week: Full time (30 hours or more)" in chat.heard or step.startswith("[")


def test_full_time_counts_as_thirty_hours_and_is_asked_again_for_the_form() -> None:
    """From March 2022 to October 2026 four full years, with 30 hours as with 40."""
    told = walk(ME | BACHELOR | job(hours="30+"), today=AFTER)
    profile = to_profile(told.answers)
    assert profile.jobs is not None
    assert profile.jobs[0].hours_per_week == 30
    assert assess(profile, AFTER).factors.canadian_work_years == 4
    assert "job.0.hours" in {one.key for one in told.for_file}
    assert "job.0.hours" not in {one.key for one in walk(ME | job(), today=AFTER).for_file}
    # What would be copied into the form is not there yet.
    chat = person(ME | BACHELOR | job(hours="30+")).does("/sheet", "[Work history")
    assert "Hours a week: Full time (30 hours or more)" in chat.card
    assert "Hours a week" not in chat.labels


def test_full_time_among_other_words_is_asked_back_in_hours() -> None:
    chat = standing_at("job.hours").says("not full time")
    assert "How many hours is that in a usual week?" in chat.card
    assert {f"{hours} hours a week" for hours in ("40", "37.5", "30")} <= set(chat.labels)
    assert chat.taps("37.5 hours a week").answers["job.0.hours"] == "37.5"


def test_an_edited_message_is_asked_back_as_well() -> None:
    chat = standing_at("job.hours").says("lots of hours").edits(1, "36 to 48")
    assert chat.taps("48 hours a week").answers["job.0.hours"] == "48"


@pytest.mark.parametrize(("locale", "shown"), [("en", "37.5"), ("fr", "37,5"), ("es", "37.5")])
def test_the_usual_hours_have_the_decimal_sign_of_the_language(locale: str, shown: str) -> None:
    (hours,) = (question for question in QUESTIONS if question.id == "job.hours")
    assert shown in {choice_label(wording(locale), hours, one) for one in hours.quick}
