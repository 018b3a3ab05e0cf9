"""Scores of language tests are read in many shapes; a score that cannot be is refused exactly."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import read_score, read_scores
from conversations.voice.wording import wording
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, newcomer

WORDS = wording("en")
LETTERS = {
    name: ability
    for ability in ("listening", "reading", "writing", "speaking")
    for name in WORDS.words(f"ability-{ability}", "also")
}
IELTS_ORDER = ("listening", "reading", "writing", "speaking")
PTE_ORDER = ("listening", "reading", "speaking", "writing")


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


def test_impossible_scores_beside_something_else_are_asked_again() -> None:
    chat = at_listening("ielts_general").says("L8 R7.25 W7 S7 and I have 2 kids")
    assert "• Dependent children: 2" in chat.card
    assert not [key for key in chat.answers if key in ("english.listening", "english.reading")]
    assert chat.does("[Yes, all of it").asks == "english.listening"


def test_four_scores_with_something_else_behind_them_are_taken() -> None:
    chat = at_listening("ielts_general").says("L8 R7.5 W7 S7 and I have 2 kids")
    assert [chat.answers[f"english.{one}"] for one in ("listening", "reading")] == ["8", "7.5"]
    assert "• Dependent children: 2" in chat.card


def test_four_scores_told_before_their_question_are_listed_with_the_test() -> None:
    chat = newcomer().says("IELTS listening 8, reading 7, writing 7, speaking 7")
    assert "• English test: IELTS General Training, L8, R7, W7, S7" in chat.card


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
