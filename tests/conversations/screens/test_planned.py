"""Scores told where a test is asked about that is still to be taken are those aimed at."""

from __future__ import annotations

import pytest

from conversations.interview.question import Answer
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat

IELTS: dict[str, Answer] = {
    "english.test": "none",
    "english.plan": "ielts_general",
    "english.plan_date": "2027-01-16",
}
TCF: dict[str, Answer] = {
    "french.test": "none",
    "french.plan": "tcf_canada",
    "french.plan_date": "2027-01-16",
}
# As typed: listening, reading, writing, speaking.
AIMED = {"listening": "7.5", "reading": "7", "writing": "7", "speaking": "7.5"}


def recorded(chat: Chat, owner: str) -> dict[str, Answer]:
    assert chat.session is not None
    answers = chat.session.answers
    return {key: one for key, one in answers.items() if key.partition(".")[0] == owner}


def of(owner: str, scores: dict[str, str]) -> dict[str, Answer]:
    return {f"{owner}.{ability}": score for ability, score in scores.items()}


@pytest.mark.parametrize("at", ["english.listening", "english.writing"])
@pytest.mark.parametrize(
    "text",
    [
        "L7.5 R7 W7 S7.5",  # the form that the card shows
        "7.5 7 7 7.5",
        "ielts 7.5 7 7 7.5",
        "IELTS L7.5 R7 W7 S7.5",
        "Listening 7.5, reading 7, writing 7, speaking 7.5",
    ],
)
def test_four_scores_at_a_score_aimed_at_are_those_of_the_plan(at: str, text: str) -> None:
    chat = asked_for(at, IELTS).says(text)
    assert recorded(chat, "english") == IELTS | of("english", AIMED)
    assert "set aside" not in chat.heard
    assert chat.asks != "english.date"


def test_what_is_told_beside_them_is_listed() -> None:
    chat = asked_for("english.listening", IELTS).says("L7.5, R7, W7, S7.5 and I have 2 kids")
    assert recorded(chat, "english") == IELTS | of("english", AIMED)
    assert "• Dependent children: 2" in chat.card


def test_the_same_of_a_test_of_french() -> None:
    chat = asked_for("french.listening", TCF).says("TCF L500 R500 W12 S12")
    scores = {"listening": "500", "reading": "500", "writing": "12", "speaking": "12"}
    assert recorded(chat, "french") == TCF | of("french", scores)


def test_scores_beside_the_test_that_is_planned_are_aimed_at() -> None:
    chat = asked_for("english.plan", {"english.test": "none"}).says("ielts L7.5 R7 W7 S7.5")
    plan: dict[str, Answer] = {"english.test": "none", "english.plan": "ielts_general"}
    assert recorded(chat, "english") == plan | of("english", AIMED)
    assert chat.asks == "english.plan_date"


@pytest.mark.parametrize("text", ["my target is ielts L8 R7 W7 S7", "ielts 8"])
def test_the_planned_test_named_again_is_no_test_taken(text: str) -> None:
    chat = asked_for("english.listening", IELTS).says(text)
    assert not chat.is_at("correction")
    assert recorded(chat, "english") == IELTS


@pytest.mark.parametrize(
    "text",
    [
        "I already got IELTS 7.5 7 7 7.5 in March 2026",
        "no, I took it: L7.5 R7 W7 S7.5",
        "ya lo presenté: ielts L7.5 R7 W7 S7.5",
        "j'ai eu L7.5 R7 W7 S7.5 à l'ielts",
    ],
)
def test_a_test_that_was_taken_after_all_is_no_plan(text: str) -> None:
    chat = asked_for("english.listening", IELTS).says(text)
    assert recorded(chat, "english")["english.test"] == "ielts_general"
