"""When something is expected can only be in the future: the next such month, or day."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import Either
from conversations.interview.reading.expected import read_expected_day, read_expected_month
from conversations.voice.wording import wording
from tests.conversations.questionnaire import standing_at

EN, ON = wording("en"), date(2026, 10, 15)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("January", "2027-01"),
        ("expected in january", "2027-01"),
        ("it should come in Jan", "2027-01"),
        ("mid March", "2027-03"),
        ("October", "2026-10"),  # it is October still
        ("September", "2027-09"),
        ("next January", "2027-01"),
        ("January 2028", "2028-01"),
        ("in two months", "2026-12"),
        ("next month", "2026-11"),
        ("prévu en janvier", "2027-01"),
        ("para enero", "2027-01"),
        ("10 January 2027", "2027-01-10"),
    ],
)
def test_a_month_without_its_year_is_the_next_of_its_name(text: str, month: str) -> None:
    assert read_expected_month(text, EN, ON) == month


@pytest.mark.parametrize("text", ["soon", "yes", "8", "in the bank", "may be never"])
def test_what_is_no_month_is_none(text: str) -> None:
    assert isinstance(read_expected_month(text, EN, ON), Problem)


def test_a_day_without_its_year_is_the_next_one() -> None:
    assert read_expected_day("10 January", EN, ON) == "2027-01-10"
    assert read_expected_day("booked for 16 October", EN, ON) == "2026-10-16"
    assert read_expected_day("14 October", EN, ON) == "2027-10-14"
    offered = read_expected_day("expected in January", EN, ON)
    assert isinstance(offered, Either)
    assert offered.values == ("2027-01-01", "2027-01-15", "2027-01-31")


def test_at_the_question_it_is_taken() -> None:
    # 1 October 2026.
    chat = standing_at("credential.eca_expected").says("expected in january")
    assert chat.answers["credential.0.eca_expected"] == "2027-01"
