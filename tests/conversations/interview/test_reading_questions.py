"""Questions about rounds and about what makes eligible: how the evaluation sets are read, what is
close to such a question, and the slips of a hurried finger."""

from __future__ import annotations

import pytest

from conversations.interview.reading.asked import named, read_question
from conversations.interview.reading.wishes import begins_a_wish
from tests.evaluation.sets import HALVES, figures, hold, lines


def rounds(text: str) -> str | None:
    asked = read_question(text)
    return "draws" if asked is not None and asked.target is None else None


def way(text: str) -> str | None:
    asked = read_question(text)
    return None if asked is None else asked.target


@pytest.mark.parametrize("half", HALVES)
def test_questions_about_rounds_are_read_as_such(half: str) -> None:
    hold(figures("rounds_questions", half, rounds))


@pytest.mark.parametrize("half", HALVES)
def test_questions_about_what_makes_eligible_are_read_as_such(half: str) -> None:
    hold(figures("way_in_questions", half, way))


def test_what_is_asked_about_is_one_thing() -> None:
    """A question about rounds is none about a program, and no wish is either."""
    for line in lines("wishes"):
        if line.half == "tuning" and not line.trap and not begins_a_wish(line.text):
            assert read_question(line.text) is None, line.text
    for line in lines("way_in_questions"):
        if line.half == "tuning" and not line.trap:
            assert rounds(line.text) is None, line.text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("wen is my draw", "draws"),
        ("is my scor good", "draws"),
        ("wat is teh last cec cutof", "draws"),
        ("am i elegible for fsw", "fswp"),
        ("how to qualfy for canadian experiance", "cec"),
        ("quand est le prochain tirage", "draws"),
        ("mon score est-il suffisant", "draws"),
        ("que faut-il pour la catégorie francophone", "french"),
        ("pourquoi je ne suis pas admissible aux travailleurs qualifiés", "fswp"),
        ("cec requirements", "cec"),
        ("how do I get into the round for electricians", "trades"),
        ("que me manque-t-il pour le tirage des ingénieurs", "stem"),
        ("what makes me eligible", "general"),
    ],
)
def test_slips_and_french_are_understood(text: str, meant: str) -> None:
    assert (rounds(text) or way(text)) == meant


@pytest.mark.parametrize(
    "text",
    [
        "should I round up my hours?",
        "is 40 hours enough",
        "is my wife eligible for cec",
        "do i need a french test",
        "how long is my invitation good for",
        "does the invitation last 60 days",
        "who can i invite to live with me",
        "will my score change",
        "is it free",
        "trades",
        "i work in healthcare",
    ],
)
def test_what_is_close_to_a_question_is_left_alone(text: str) -> None:
    assert read_question(text) is None


def test_where_something_is_asked_just_now_it_is_about_that() -> None:
    assert read_question("is it good enough") is not None
    assert read_question("is it good enough", open_question=True) is None
    assert read_question("is 350 enough?", of_a_test=True) is None


def test_a_name_alone_is_one_only_where_it_stands_alone() -> None:
    assert named("the trades category") == "trades"
    assert named("STEM") == "stem"
    assert named("I studied stem") is None
