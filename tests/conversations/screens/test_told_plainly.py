"""A plain answer below a list that waits: it puts its line right, or is kept; never thrown away."""

from __future__ import annotations

import pytest

from conversations.interview.question import Answer
from tests.conversations.story import Chat, newcomer

TELLING = "29, single, master's from India, IELTS 8 7.5 7 7, 4 years as a truck driver"


def listed() -> Chat:
    chat = newcomer().says(TELLING)
    assert chat.is_at("told")
    return chat


def offered(chat: Chat) -> dict[str, Answer]:
    """What the list says, before it is accepted."""
    assert chat.is_at("told")
    assert chat.session is not None
    values: dict[str, Answer] = chat.session.screen.args["values"]
    return values


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("no wait speaking was 9", "english.speaking", "9"),
        ("en fait l'expression orale c'est 9", "english.speaking", "9"),
        ("it was 5 years not 4", "foreign_years", 5),
        ("eran 5 años, no 4", "foreign_years", 5),
        ("5", "foreign_years", 5),
        ("8 7 7 7", "english.reading", "7"),
        ("bachelors", "credential.0.level", "bachelors"),
        ("bachelors", "education", "bachelors"),
        ("célibataire", "marital_status", "single"),
    ],
)
def test_it_puts_its_line_right(words: str, key: str, value: Answer) -> None:
    chat = listed().says(words)
    assert offered(chat)[key] == value
    assert "could not use that" not in chat.card


def test_what_is_there_already_stays_and_is_not_refused() -> None:
    chat = listed()
    before = offered(chat)
    assert offered(chat.says("masters")) == before
    assert "could not use that" not in chat.card


def test_scores_below_a_test_are_its_scores() -> None:
    chat = newcomer().says("two year diploma from Canada, IELTS overall 7.5").says("8 7 7 7")
    assert offered(chat)["english.listening"] == "8"
    assert offered(chat)["english.speaking"] == "7"


def test_a_number_of_no_line_is_asked_for_again_after_the_list() -> None:
    chat = newcomer().says("master's from India, IELTS 8 7 7 7").says("5")
    assert "tell me that again" in chat.card
    assert "could not use that" not in chat.card


def test_a_place_alone_changes_no_country_of_study() -> None:
    chat = listed().says("Toronto")
    assert offered(chat)["credential.0.country"] == "IN"
    assert "Toronto" in chat.card
    assert "could not use that" not in chat.card


def test_the_score_asks_for_the_list_first() -> None:
    chat = listed().command("/score")
    assert chat.is_at("told")
    assert chat.labels[0] == "Yes, all of it"
    assert "I still need" not in chat.card
    assert chat.taps("Yes, all of it").is_at("estimate")
