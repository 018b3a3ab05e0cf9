"""Whoever changes their mind about an answer is offered to change it: that the partner comes after
all, or stays, in words alone; and "I changed my mind", about what is named or was answered last."""

from __future__ import annotations

import pytest

from conversations.typed.minds import changed_about, comes_along
from tests.conversations.story import Chat, newcomer

COMES = (
    "ok actually she comes", "my wife comes after all", "my girlfriend comes after all",
    "wait, she does come", "she will come too", "actually she is coming with me",
    "en fait il vient avec moi", "finalement elle vient", "al final sí viene conmigo",
    "mi esposa viene también",
)  # fmt: skip
STAYS = (
    "actually she stays", "no wait my husband is not coming", "he won't come after all",
    "finalement elle reste", "il ne vient pas", "al final no viene", "ella se queda",
)  # fmt: skip
NEITHER = (
    "she stays with her mother, who is a citizen", "my wife comes from India", "coming soon",
    "she has a master's", "will she come with me?", "he works in Canada", "comes", "too",
    "my brother is coming", "she is coming to an interview",
)  # fmt: skip


@pytest.mark.parametrize("text", COMES)
def test_she_comes_after_all(text: str) -> None:
    assert comes_along(text) is True


@pytest.mark.parametrize("text", STAYS)
def test_she_stays_after_all(text: str) -> None:
    assert comes_along(text) is False


@pytest.mark.parametrize("text", NEITHER)
def test_what_says_more_or_less_says_neither(text: str) -> None:
    assert comes_along(text) is None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("i changed my mind", ""),
        ("ok I've changed my mind about my partner", "my partner"),
        ("j'ai changé d'avis sur mon mari", "mon mari"),
        ("cambié de opinión", ""),
        ("he changed my mind", None),
        ("can I change my mind later?", None),
    ],
)
def test_whoever_changed_their_mind_says_about_what(text: str, about: str | None) -> None:
    assert changed_about(text) == about


def stays() -> Chat:
    chat = newcomer().says("3 April 1991", "married", "no she stays")
    assert chat.answers["partner.accompanying"] is False
    assert chat.asks == "education"
    return chat


@pytest.mark.parametrize("text", ["ok actually she comes", "my girlfriend comes after all"])
def test_right_after_the_no_the_change_is_offered(text: str) -> None:
    chat = stays().says(text)
    assert "Partner comes along: No → Yes" in chat.card
    assert chat.answers["marital_status"] == "married"
    chat.taps("Use the new one")
    assert chat.answers["partner.accompanying"] is True


def test_some_questions_later_too_and_what_was_open_comes_back() -> None:
    chat = stays().says("bachelor").says("actually she is coming with me")
    assert "Partner comes along: No → Yes" in chat.card
    assert chat.taps("Keep the old one").asks == "foreign_years"
    assert chat.answers["partner.accompanying"] is False


def test_a_changed_mind_puts_the_question_again() -> None:
    assert stays().says("i changed my mind about my partner").asks == "partner.accompanying"
    assert stays().says("i changed my mind").asks == "partner.accompanying"
    chat = stays().says("bachelor", "I changed my mind about my education")
    assert chat.asks == "education"


def test_to_the_question_itself_it_is_the_answer() -> None:
    chat = newcomer().says("3 April 1991", "married").says("actually she comes")
    assert chat.answers["partner.accompanying"] is True
