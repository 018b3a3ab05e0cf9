"""Money is Canadian dollars or it is not taken; another currency is asked about kindly."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.reading.answers import Either, read_money
from tests.conversations.questionnaire import standing_at


def money(text: str) -> Any:
    return read_money(text, least=0, most=100_000_000)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("15263", 15263),
        ("$20,000", 20000),
        ("20 000 $", 20000),
        ("20k$", 20000),
        ("25 k $", 25000),
        ("CAD 1,250,000", 1250000),
        ("CA$20,000", 20000),
        ("C$ 20,000", 20000),
        ("20000cad", 20000),
        ("20,000 Canadian dollars", 20000),
        ("20000 dollars canadiens", 20000),
        ("twenty thousand", 20000),
        ("vingt mille dollars", 20000),
        ("about 20 thousand dollars", 20000),
        ("We have 20000 in savings", 20000),
        ("$25,000.00", 25000),
        ("1.250.000,00", 1250000),
        ("$2 million", 2_000_000),
        ("20 lakh canadian dollars", 2_000_000),
        ("٢٠٬٠٠٠", 20000),
        ("\u200e25000\u200b", 25000),
    ],
)
def test_canadian_dollars(text: str, means: int) -> None:
    assert money(text) == means


FOREIGN = [
    "HK$ 100,000",
    "ghs 300,000",
    "25,000 usd",
    "25,000 US$",
    "25,000 US dollars",
    "R$ 40.000",
    "A$25000",
    "a $ 25000",
    "5 million naira",
    "₦5,000,000",
    "₹2,000,000",
    "Rs. 20,00,000",
    "20 lakh rupees",
    "c 20000 euros",
    "€20.000",
    "10 000 000 FCFA",
    "500 000 dirhams",
    "20000 cad or 15000 usd",
    "25000 $ US",
    "rupees",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_another_currency_is_never_taken_for_canadian_dollars(text: str) -> None:
    assert money(text).id == "problem-money-foreign"


@pytest.mark.parametrize(
    "text",
    [
        "R $ 40000",
        "AU $ 25000",
        "20 mil",
        "p500000",
        "500000/-",
        "20000 each",
        "I don't have 20000",
        "not 20000",
        "less than 20000",
        "half a million",
        "20000 debt",
        "20000 \u0301",
        "x20000",
    ],
)
def test_money_beside_something_not_understood_is_not_taken(text: str) -> None:
    assert money(text).id == "problem-money-beside"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("20000-25000", "problem-number-unreadable"),
        ("a lot", "problem-number-unreadable"),
        ("25,000.50", "problem-number-whole"),
        ("-5", "problem-number-range"),
        ("100,000,001", "problem-number-range"),
        ("20 crore", "problem-number-range"),
    ],
)
def test_what_is_no_sum_is_refused_as_such(text: str, why: str) -> None:
    assert money(text).id == why


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20 lakhs", 2_000_000),
        ("2 lakh 50 thousand", 250_000),
        ("5 crore", 50_000_000),
        ("5 million", 5_000_000),
        ("1.5m", 1_500_000),
        ("20,00,000", 2_000_000),
    ],
)
def test_a_way_of_writing_of_other_currencies_is_asked_about(text: str, value: int) -> None:
    read = money(text)
    assert isinstance(read, Either)
    assert (read.problem.id, read.values) == ("problem-money-which", (value,))


# ------------------------------------------------------------------ in the chat


@pytest.mark.parametrize("text", FOREIGN)
def test_foreign_money_is_asked_about_kindly_and_nothing_is_kept(text: str) -> None:
    chat = standing_at("funds").says(text)
    assert "How much is it in Canadian dollars today?" in chat.card
    assert "That is enough" not in chat.card
    assert chat.asks == "funds"
    assert "funds" not in chat.answers


def test_lakhs_without_a_currency_are_taken_only_by_a_tap() -> None:
    chat = standing_at("funds").says("20 lakhs")
    assert "funds" not in chat.answers
    assert "Is that in Canadian dollars?" in chat.card
    assert "$2,000,000 CAD" in chat.labels
    assert chat.taps("$2,000,000 CAD").answers["funds"] == 2_000_000
    chat = standing_at("funds").says("20 lakhs", "32000")
    assert chat.answers["funds"] == 32_000
