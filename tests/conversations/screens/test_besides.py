"""What a first message asks beside what it tells: each question answered in a message of its own,
short enough that all are seen with the list, which is last."""

from __future__ import annotations

from conversations.voice.quotes import MOST, shown
from conversations.voice.replies import Card, Say
from tests.conversations.story import Chat, newcomer

_FACTS = "I'm 39, married, architect, 13 years in Georgia"


def said(chat: Chat) -> list[str]:
    return [one.html for one in chat.replies if isinstance(one, Say)]


def test_two_questions_of_a_sentence_are_both_answered_above_the_list() -> None:
    chat = newcomer().says(f"{_FACTS}. do I need an ECA and how long does the whole thing take")
    answers = said(chat)
    assert [one.partition("\n")[0] for one in answers] == [
        "<b>Educational credential assessment</b>",
        "<b>How long does it take?</b>",
    ]
    assert sum(map(shown, answers)) <= MOST
    assert isinstance(chat.replies[-1], Card)
    assert "Did I understand you right?" in chat.card
    assert "ECA report" not in chat.card


def test_what_is_asked_twice_is_answered_once() -> None:
    chat = newcomer().says(f"{_FACTS}. Do I need an ECA? is an ECA necessary?")
    assert len(said(chat)) == 1


def test_whoever_asks_for_the_score_hears_that_it_comes() -> None:
    chat = newcomer().says(f"{_FACTS}. What would my points be today and is my trade in demand?")
    assert len(said(chat)) == 1
    assert "Your score: I work it out as soon as I know enough." in chat.card


def test_what_is_nearly_sure_is_said_to_be() -> None:
    """ "Does a break for studies hurt" is like what is asked of work without a break, and no more
    than that."""
    (answer,) = said(newcomer().says(f"{_FACTS}. does a break for studies hurt?"))
    assert answer.startswith("If this is what you ask:\n<b>"), answer
    (sure,) = said(newcomer().says(f"{_FACTS}. how long is a test valid?"))
    assert sure.startswith("<b>"), sure


def test_a_greeting_is_not_asked_back() -> None:
    chat = newcomer().says(f"Hello, how are you? {_FACTS}")
    assert said(chat) == []
    assert "Did I understand you right?" in chat.card


def test_what_is_not_known_is_answered_or_passed_over() -> None:
    (answer,) = said(newcomer().says(f"{_FACTS}. Not sure if I need an ECA"))
    assert answer.startswith("<b>Educational credential assessment</b>")
    assert said(newcomer().says(f"{_FACTS}. Not sure yet which city, maybe Halifax")) == []
