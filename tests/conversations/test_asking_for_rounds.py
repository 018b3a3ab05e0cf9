"""Twelve plain ways to ask if a score is good or when a round comes, and what is no such question.

The second set was written apart, and the words were not chosen for it: it says how far they reach.
"""

from __future__ import annotations

import pytest

from conversations import digressions
from conversations.chat.turn import Turn
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import BEFORE
from tests.lives.states import brought_to

ASKED = (
    "is my score good?",
    "when is my draw?",
    "is 470 a good score?",
    "what's a good score?",
    "When is the next draw",
    "do I have enough points to be invited?",
    "will I be invited?",
    "what are my chances?",
    "can I get an ITA with this score?",
    "which rounds are open to me?",
    "is my CRS high enough?",
    "what was the last cut-off?",
)
NOT_ASKED = (
    "what is a draw?",
    "what is CRS?",
    "what is an ITA?",
    "how do I accept the invitation?",
    "what is my score?",
    "how can I improve my score?",
    "when does my invitation expire?",
    "what is a tie-break?",
    "how is the score calculated?",
    "470",
    "my score is 470",
    "is the eca expensive?",
    "when was I invited?",
    "do I need funds?",
)

ASKED_APART = (
    "am I likely to get picked?",
    "how far am I from an invitation?",
    "is 505 any good?",
    "how long until I'm invited?",
    "will they invite me soon?",
    "do i stand a chance with 460?",
    "is 480 competitive these days?",
    "what score do I need to get invited?",
    "when will they draw my category?",
    "which draw could I get into?",
    "can someone with 470 points get in?",
    "does my score make the cut?",
)
NOT_ASKED_APART = (
    "what does ITA mean?",
    "when did I take the test?",
    "how long do I have after the invitation?",
    "what happens when I decline?",
    "is my ECA good?",
    "should I round up my hours?",
    "how many points is a master's?",
    "when will my profile expire?",
    "is CLB 9 good enough?",
    "what do I need to do next?",
    "do I get points for French?",
    "can I retake the test?",
)


def asked(text: str, key: str = "birth_date") -> bool:
    session = standing_at(key).session
    assert session is not None
    question = digressions.question(Turn(session, BEFORE), text)
    return question is not None and question.target is None


@pytest.mark.parametrize("text", ASKED)
def test_a_plain_question_is_answered_by_the_doors(text: str) -> None:
    assert asked(text)
    life = brought_to("scored").says(text)
    assert "rounds" in life.card
    assert life.session is not None
    assert life.session.screen.name == "rounds"


@pytest.mark.parametrize("text", NOT_ASKED)
def test_another_question_is_left_alone(text: str) -> None:
    assert not asked(text)


def test_a_number_asked_about_at_a_test_is_no_score_of_the_pool() -> None:
    assert asked("is 350 enough?")
    assert not asked("is 350 enough?", "english.listening")


@pytest.mark.parametrize("text", ASKED_APART)
def test_a_question_written_apart_is_one(text: str) -> None:
    assert asked(text)


@pytest.mark.parametrize("text", NOT_ASKED_APART)
def test_a_trap_written_apart_is_none(text: str) -> None:
    assert not asked(text)
