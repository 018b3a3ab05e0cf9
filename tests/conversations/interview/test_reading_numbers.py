"""Numbers and test scores are read in every notation; a score that cannot be is refused exactly."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import read_number, read_score, read_scores
from conversations.interview.reading.numbers import numbers_in
from conversations.voice.wording import wording
from tests.conversations.questionnaire import asked_for, standing_at
from tests.conversations.story import Chat

WORDS = wording("en")
LETTERS = {
    name: ability
    for ability in ("listening", "reading", "writing", "speaking")
    for name in WORDS.words(f"ability-{ability}", "also")
}
IELTS_ORDER = ("listening", "reading", "writing", "speaking")
PTE_ORDER = ("listening", "reading", "speaking", "writing")
ABROAD: dict[str, Any] = {"birth_date": "1991-04-03"}


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


# ------------------------------------------------------------------ scores


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("7.5", "7.5"),
        ("7,5", "7.5"),
        ("٧٫٥", "7.5"),
        ("٧,٥", "7.5"),
        ("band 7", "7"),
        ("Band 7.0", "7"),
        ("8.0", "8"),
        ("my score is 7", "7"),
        ("M", "M"),
        ("minimal", "M"),
    ],
)
def test_one_score(text: str, means: str) -> None:
    assert read_score(text) == means


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("overall 7", "problem-score-beside"),
        ("i want 7", "problem-score-beside"),
        ("reading 7", "problem-score-beside"),
        ("not 7", "problem-score-beside"),
        ("7/9", "problem-score-unreadable"),
        ("seven eight", "problem-score-unreadable"),
        ("good", "problem-score-unreadable"),
    ],
)
def test_a_number_that_may_be_something_else_is_no_score(text: str, why: str) -> None:
    read = read_score(text, ("listening", "l"))
    assert isinstance(read, Problem)
    assert read.id == why


def test_the_ability_asked_for_may_be_named() -> None:
    assert read_score("listening 7.5", ("listening",)) == "7.5"


FOUR = {"listening": "8", "reading": "7.5", "writing": "7", "speaking": "6.5"}


@pytest.mark.parametrize(
    "text",
    [
        "L8 R7.5 W7 S6.5",
        "l8r7.5w7s6.5",
        "L:8 R:7,5 W:7 S:6,5",
        "L=8; R=7.5; W=7; S=6.5",
        "S6.5 W7 R7.5 L8",
        "Listening 8, reading 7.5, writing 7 and speaking 6.5",
        "Listening: 8\nReading: 7.5\nWriting: 7\nSpeaking: 6.5",
        "overall 7.5, L8 R7.5 W7 S6.5",
        "CO 8 CE 7.5 EE 7 EO 6.5",
        "compréhension orale 8, lecture 7,5, expression écrite 7, expression orale 6,5",
        "8 7.5 7 6.5",
        "8 7,5 7 6,5",
        "8, 7.5, 7, 6.5",
        "8,7.5,7,6.5",
        "8/7.5/7/6.5",
        "8 | 7.5 | 7 | 6.5",
        "my scores are 8 7.5 7 6.5",
        "٨ ٧٫٥ ٧ ٦٫٥",
    ],
)
def test_four_scores_at_once_in_many_shapes(text: str) -> None:
    assert read_scores(text, IELTS_ORDER, LETTERS) == FOUR


def test_without_letters_the_order_is_that_of_the_tests_own_report() -> None:
    assert read_scores("82 78 84 88", PTE_ORDER, LETTERS) == {
        "listening": "82",
        "reading": "78",
        "speaking": "84",
        "writing": "88",
    }


def test_with_letters_the_order_does_not_matter() -> None:
    read = read_scores("L82R78W88S84", PTE_ORDER, LETTERS)
    assert read == {"listening": "82", "reading": "78", "writing": "88", "speaking": "84"}


@pytest.mark.parametrize(
    "text",
    [
        "8 7.5 7",
        "8",
        "L8 L7 R7 W7",
        "7.5 comp 8 7 expr 7",
        "hello",
        "I want 8 7.5 7 6.5",
        "8 7.5 7 6.5 overall 7.5",
        "8 7.5 7 6.5 9",
        "my friend got L8 R7.5 W7 S6.5",
        "L8 R7.5 W7 S6.5 9",
        "not L8 R7.5 W7 S6.5",
        "-8 7.5 7 6.5",
    ],
)
def test_what_is_not_four_scores_is_not_taken_for_them(text: str) -> None:
    assert read_scores(text, PTE_ORDER, LETTERS) == {}


# ------------------------------------------------------------------ in the chat


def at_listening(test: str, owner: str = "english", **more: Any) -> Chat:
    answers = {f"{owner}.test": test, f"{owner}.date": "2026-03-14", **more}
    return asked_for(f"{owner}.listening", answers)


def test_ielts_has_no_seven_and_a_quarter() -> None:
    chat = at_listening("ielts_general").says("7.25")
    assert (
        "I read 7.25. IELTS General Training gives 0 to 9 in steps of 0.5 in this part" in chat.card
    )
    assert chat.asks == "english.listening"


def test_celpip_ends_at_twelve() -> None:
    chat = at_listening("celpip_general").says("13")
    assert "I read 13. CELPIP-General gives whole numbers from 3 to 12" in chat.card
    assert chat.says("12").answers["english.listening"] == "12"


def test_a_new_tef_score_does_not_fit_the_old_scale() -> None:
    chat = at_listening("tef", "french", **{"french.scale": "equivalent"}).says("480")
    assert "I read 480. " in chat.card
    assert "whole numbers from 0 to 360 in this part" in chat.card
    assert "french.listening" not in chat.answers
    assert chat.says("300").answers["french.listening"] == "300"


def test_one_impossible_score_among_four_stops_all_four() -> None:
    chat = at_listening("ielts_general").says("L8 R7.25 W7 S7")
    assert "I read 7.25." in chat.card
    assert not [key for key in chat.answers if key.startswith("english.l")]
    assert chat.asks == "english.listening"


def test_four_scores_fill_four_questions_and_show_the_levels() -> None:
    chat = at_listening("ielts_general").says("L8 R7.5 W7 S6.5")
    # The official table: listening 8.0 = 9, reading 7.5 = 9, writing 7.0 = 9, speaking 6.5 = 8.
    assert "CLB: listening 9, reading 9, writing 9, speaking 8" in chat.card
    assert "Your weakest: speaking, CLB 8. CLB 9 takes speaking 7." in chat.card
    # Less than two years old: the last day is the one before 14 March 2028.
    assert "These results count until 13 March 2028." in chat.card


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        # The official table of IELTS General Training: listening 7.5 = 8, 8.0 = 9, 8.5 = 10;
        # reading 6.5 = 8, 7.0 = 9, 8.0 = 10; writing and speaking 7.0 = 9, 7.5 = 10. No score
        # counts for more than 10.
        (
            "L7.5 R6.5 W7 S7",
            "Your weakest: listening, reading, CLB 8. CLB 9 takes listening 8, reading 7.",
        ),
        (
            "L8 R7.5 W7 S7",
            "All four are at CLB 9. "
            "CLB 10 takes listening 8.5, reading 8, writing 7.5, speaking 7.5.",
        ),
        ("L9 R9 W9 S9", "All four are at CLB 10+."),
    ],
)
def test_the_weakest_is_named_with_what_the_next_level_takes(scores: str, said: str) -> None:
    lines = at_listening("ielts_general").says(scores).card.splitlines()
    assert said in lines


def test_a_partners_levels_are_the_partners_and_end_where_points_do() -> None:
    told = {"marital_status": "married", "partner.accompanying": True}
    told |= {"partner_test.test": "ielts_general", "partner_test.date": "2026-03-14"}
    card = asked_for("partner_test.listening", told).says("L8 R7.5 W7 S6.5").card
    assert "Your partner's weakest: speaking, CLB 8. CLB 9 takes speaking 7." in card
    # A partner's ability earns 5 points at CLB 9 and no more above.
    card = asked_for("partner_test.listening", told).says("L8 R7.5 W7 S7").card
    assert "All four are at CLB 9." in card
    assert "takes" not in card


@pytest.mark.parametrize("text", ["CLB 9", "CLB9", "clb 9 9 9 9"])
def test_a_clb_level_is_not_taken_for_an_ielts_band(text: str) -> None:
    chat = at_listening("ielts_general").says(text)
    assert "as a level, but here I need the score as your report prints it" in chat.card
    assert chat.asks == "english.listening"


def test_where_the_report_prints_levels_a_level_is_the_score() -> None:
    assert at_listening("celpip_general").says("CLB9").answers["english.listening"] == "9"
    nclc = at_listening("tef", "french", **{"french.scale": "nclc"})
    assert nclc.says("NCLC 8").answers["french.listening"] == "8"


def test_celpip_m_is_below_level_four() -> None:
    chat = at_listening("celpip_general").says("M", "7", "7", "7")
    assert "CLB: listening <4, reading 7, writing 7, speaking 7" in chat.card


def test_hours_a_week_beyond_what_a_week_has_are_refused() -> None:
    chat = standing_at("job.hours").says("113")
    assert "113 hours a week" in chat.card
    assert chat.says("112").answers["job.0.hours"] == "112"


def test_funds_are_said_back_as_money() -> None:
    chat = standing_at("funds").says("15,263")
    assert chat.answers["funds"] == 15263
    assert "Settlement funds: $15,263 CAD" in chat.card


def test_a_month_count_is_not_taken_for_years() -> None:
    chat = standing_at("foreign_years").says("36 months")
    assert "foreign_years" not in chat.answers
    assert chat.says("3 years").answers["foreign_years"] == 3


def test_children_are_counted_in_words_too() -> None:
    assert standing_at("children").says("two kids").answers["children"] == 2
    chat = standing_at("children").says("2 boys and 1 girl")
    assert "children" not in chat.answers
