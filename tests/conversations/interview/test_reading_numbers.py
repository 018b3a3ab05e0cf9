"""Numbers are read in every notation; what is several numbers, or none, is refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import read_number
from conversations.interview.reading.numbers import numbers_in
from tests.conversations.questionnaire import standing_at


def whole(text: str, most: int = 10_000_000) -> Any:
    return read_number(text, least=0, most=most, units=("years", "year"))


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("0", 0),
        ("3 years", 3),
        ("1 year", 1),
        ("about 3", 3),
        ("at least 3 years", 3),
        ("I have 3", 3),
        ("three", 3),
        ("Twenty-one years", 21),
        ("٣", 3),
        ("15,000", 15000),
        ("15 000", 15000),
        ("15\u202f000", 15000),
        ("15.000", 15000),
        ("15'000", 15000),
        ("20k", 20000),
        ("20 K", 20000),
        ("12.5k", 12500),
    ],
)
def test_whole_numbers(text: str, means: int) -> None:
    assert whole(text) == means


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("some", "problem-number-unreadable"),
        ("", "problem-number-unreadable"),
        ("k", "problem-number-unreadable"),
        ("2-3", "problem-number-unreadable"),
        ("2 to 3", "problem-number-unreadable"),
        ("one or two", "problem-number-unreadable"),
        ("2 years 3 months", "problem-number-unreadable"),
        ("36 months", "problem-number-beside"),
        ("not 3", "problem-number-beside"),
        ("almost 3", "problem-number-beside"),
        ("less than 3 years", "problem-number-beside"),
        ("3 kids", "problem-number-beside"),
        ("2½", "problem-number-beside"),
        ("20²", "problem-number-beside"),
        ("30%", "problem-number-beside"),
        ("-3", "problem-number-range"),
        ("1,5", "problem-number-whole"),
        ("2.5 years", "problem-number-whole"),
    ],
)
def test_what_is_not_one_whole_number_is_refused(text: str, why: str) -> None:
    read = whole(text)
    assert isinstance(read, Problem)
    assert read.id == why


@pytest.mark.parametrize(
    ("number", "fits"), [("-1", False), ("0", True), ("5", True), ("6", False)]
)
def test_both_limits_belong_to_the_range(number: str, fits: bool) -> None:
    read = whole(number, most=5)
    assert (read == int(number)) if fits else (read.id == "problem-number-range")


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("twenty", 20),
        ("twenty five", 25),
        ("twenty-five thousand two hundred and six", 25_206),
        ("nineteen hundred", 1_900),
        ("hundred", 100),
        ("two thousand", 2_000),
        ("2 thousand 500", 2_500),
        ("1 million 250 thousand", 1_250_000),
        ("vingt mille", 20_000),
        ("mille deux cents", 1_200),
        ("soixante-dix", 70),
        ("quatre-vingts", 80),
        ("quatre-vingt-dix-neuf", 99),
        ("ninety nine", 99),
        ("zero", 0),
        ("hundred ten", 110),
        ("two hundred and five", 205),
        ("99 hundred", 9_900),
        ("1 hundred", 100),
        ("soixante-dix-neuf", 79),
        ("cent quatre-vingts", 180),
        ("deux cent quatre-vingt mille", 280_000),
        ("2 thousand 999", 2_999),
        ("3 million 2 thousand 1", 3_002_001),
        ("a thousand", 1_000),
        ("k5", 5),
        ("mn 5", 5),
    ],
)
def test_numbers_in_words(text: str, means: int) -> None:
    assert [int(number) for number in numbers_in(text).numbers] == [means]


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("five one", [5, 1]),
        ("zero five", [0, 5]),
        ("twenty twelve", [20, 12]),
        ("twelve twenty", [12, 20]),
        ("3 twenty", [3, 20]),
        ("thousand thousand", [1000, 1000]),
        ("thousand million", [1000, 1_000_000]),
        ("2 thousand 2000", [2000, 2000]),
        ("2 thousand 1000", [2000, 1000]),
        ("two thousand hundred", [2000, 100]),
        ("2 thousand thousand", [2000, 1000]),
        ("hundred hundred", [100, 100]),
        ("100 hundred", [100, 100]),
        ("zero hundred", [0, 100]),
        ("hundred zero", [100, 0]),
        ("twenty ten", [20, 10]),
        ("sixty twenty", [60, 20]),
        ("ten five", [10, 5]),
        ("twenty five five", [25, 5]),
        ("5 six", [5, 6]),
        ("20 and 5", [20, 5]),
        ("20 thousand - 5 thousand", [20_000, 5_000]),
    ],
)
def test_words_that_are_several_numbers_are_never_added(text: str, several: list[int]) -> None:
    assert [int(number) for number in numbers_in(text).numbers] == several


@pytest.mark.parametrize(
    ("text", "sequence"),
    [
        # A zero too many or too few after the separator: neither 15 nor 150,000 is certain.
        ("15,0000", [15, 0]),
        ("1.2345 million", [1, 2_345_000_000]),
        ("1234,567", [1234, 567]),
        ("0.125", [0, 125]),
        ("00,125", [0, 125]),
        ("0.250 lakh", [0, 25_000_000]),
        ("12,34,567.50", [1_234_567, 50]),
        ("1 00", [1, 0]),
        ("20 -5", [20, "-", 5]),
        ("one thousand and", [1000, "and"]),
        ("20 and", [20, "and"]),
        ("5 -", [5, "-"]),
    ],
)
def test_what_is_grouped_like_no_number_is_not_taken_as_one(
    text: str, sequence: list[object]
) -> None:
    assert numbers_in(text).sequence == sequence


@pytest.mark.parametrize(
    ("text", "number", "cents"),
    [
        ("1,234,567.89", 1_234_567, "89"),
        ("1.234,5", 1_234, "5"),
        ("1 234 567", 1_234_567, "00"),
        ("0.5", 0, "5"),
        ("1234,56", 1_234, "56"),
    ],
)
def test_cents_stay_cents(text: str, number: int, cents: str) -> None:
    assert numbers_in(text).numbers == [Decimal(f"{number}.{cents}")]


@pytest.mark.parametrize(
    ("text", "by_lakhs", "large"),
    [
        ("20,00,000", True, False),
        ("2,000,000", False, False),
        ("20 lakhs", False, True),
        ("1 lakh", False, True),
        ("999 thousand", False, False),
        ("5 mn", False, True),
        ("lakh 5 thousand", False, True),
    ],
)
def test_how_a_large_sum_is_written_is_kept(text: str, by_lakhs: bool, large: bool) -> None:
    written = numbers_in(text)
    assert (written.by_lakhs, written.large) == (by_lakhs, large)


@pytest.mark.parametrize(
    ("text", "negative", "number"),
    [("-5", True, 5), ("- 5", True, 5), ("+5", False, 5), ("5", False, 5), ("x -5", False, 5)],
)
def test_only_a_sign_before_everything_makes_a_number_negative(
    text: str, negative: bool, number: int
) -> None:
    written = numbers_in(text)
    assert (written.negative, written.numbers) == (negative, [Decimal(number)])


# ------------------------------------------------------------------ in the chat


def test_hours_a_week_beyond_what_a_week_has_are_refused() -> None:
    chat = standing_at("job.hours").says("113")
    assert "113 hours a week" in chat.card
    assert chat.says("112").answers["job.0.hours"] == "112"


def test_funds_are_said_back_as_money() -> None:
    chat = standing_at("funds").says("15,263")
    assert chat.answers["funds"] == 15263
    assert "Settlement funds: $15,263 CAD" in chat.card


def test_months_are_counted_in_full_years() -> None:
    assert standing_at("foreign_years").says("36 months").answers["foreign_years"] == 3
    assert standing_at("foreign_years").says("35 months").answers["foreign_years"] == 2


def test_children_are_counted_in_words_too() -> None:
    assert standing_at("children").says("two kids").answers["children"] == 2
    assert standing_at("children").says("2 boys and 1 girl").answers["children"] == 3
