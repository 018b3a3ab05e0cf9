"""Words typed at the list of ticks: what was ticked is not lost by a "none", nor the chat closed by
"that's all"."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.screens.test_ties_explained import BEFORE_TIES, TIES
from tests.conversations.story import Chat, person

STUDIED = "I studied full time in Canada, 2 years or more"


def at_the_list() -> Chat:
    chat = person({**BEFORE_TIES, "residence": "CA", "permit": "study"}, estimated=True)
    while TIES not in chat.card:
        chat.taps("Skip")
    return chat


@pytest.mark.parametrize("words", ["none", "no", "nothing else", "none of the others"])
def test_a_none_beside_a_tick_takes_nothing_away(words: str) -> None:
    chat = at_the_list().taps(STUDIED)
    chat.says(words)
    assert chat.answers.get("studied_in_canada") is not False
    assert f"✓ {STUDIED}" in chat.labels


def test_what_was_ticked_is_named_and_one_tap_takes_it() -> None:
    chat = at_the_list().taps(STUDIED).says("none")
    assert f"You ticked: {STUDIED}" in chat.heard
    assert chat.taps("Done").answers["studied_in_canada"] is True


def test_none_and_nothing_ticked_is_none() -> None:
    assert at_the_list().says("none").answers["studied_in_canada"] is False


@pytest.mark.parametrize("words", ["that's all", "c'est tout"])
def test_that_is_all_ends_the_list_and_not_the_chat(words: str) -> None:
    chat = at_the_list().taps(STUDIED).says(words)
    assert "See you soon" not in chat.heard
    assert chat.answers["studied_in_canada"] is True


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("english.plan", "je ne parle pas anglais"),
        ("english.plan", "pas de test d'anglais prévu"),
        ("french.plan", "i dont speak french"),
        ("french.plan", "no french, no plans"),
        ("french.plan", "No, none"),
        ("french.plan", "no pienso presentar ninguno"),
    ],
)
def test_no_test_to_come_is_an_answer_to_which_one_is_planned(question: str, words: str) -> None:
    other = "french.test" if question.startswith("english") else "english.test"
    chat = standing_at(question)
    before = chat.answers.get(other)
    chat.says(words)
    assert chat.answers[question] == "none"
    assert chat.answers.get(other) == before
