"""What was told waits for a yes or a no, whatever is typed or looked at in between."""

from __future__ import annotations

import pytest

from conversations.interview.question import Answer
from tests.conversations.story import Chat, newcomer

TEST = {
    "english.test": "ielts_general",
    "english.listening": "9",
    "english.reading": "9",
    "english.writing": "9",
    "english.speaking": "9",
}
LINE = "• English test: IELTS General Training, L9, R9, W9, S9"


def listed() -> Chat:
    chat = newcomer().says("ielts 9 9 9 9")
    assert LINE in chat.card
    return chat


def recorded(chat: Chat) -> dict[str, Answer]:
    assert chat.session is not None
    return chat.session.answers


def test_a_question_and_what_answers_nothing_lose_nothing() -> None:
    chat = listed().says("so i have no chance?")
    assert "Still to be confirmed, yes or no: English test: IELTS General Training" in chat.card
    chat.says("no plans")
    assert LINE in chat.card
    chat.says("is that good")
    assert LINE in chat.card
    assert recorded(chat) == {}
    chat.command("score")
    assert LINE in chat.card
    assert recorded(chat.says("yes")) == TEST


@pytest.mark.parametrize(
    "text", ["is that good", "is that ok", "ok is that good", "est-ce que c'est bon", "¿está bien?"]
)
def test_whoever_asks_whether_it_is_good_has_said_no_yes(text: str) -> None:
    chat = listed().says(text)
    assert chat.is_at("told")
    assert recorded(chat) == {}
    assert recorded(chat.says("yes")) == TEST


@pytest.mark.parametrize("page", ["/score", "/status", "/draws", "/deadlines"])
def test_a_yes_or_a_no_below_a_page_is_about_what_waits(page: str) -> None:
    assert recorded(listed().does(page, "yes")) == TEST
    chat = listed().does(page, "no")
    assert recorded(chat) == {}
    assert chat.asks == "birth_date"
    assert "Still to be confirmed" not in chat.command("status").card


def test_an_answer_below_a_page_is_taken_and_the_list_comes_back() -> None:
    chat = listed().does("/draws", "3 April 1991")
    assert recorded(chat) == {"birth_date": "1991-04-03"}
    assert LINE in chat.card
    assert recorded(chat.says("yes")) == {"birth_date": "1991-04-03", **TEST}


@pytest.mark.parametrize(
    ("locale", "telling", "page"),
    [
        ("fr", "ielts 9 9 9 9", "À confirmer, oui ou non"),
        ("es", "ielts 9 9 9 9", "Falta confirmar, sí o no"),
    ],
)
def test_it_is_said_in_each_language(locale: str, telling: str, page: str) -> None:
    chat = newcomer().does(f"/{locale}", telling, "/status")
    assert page in chat.card


def test_a_change_that_is_offered_waits_too() -> None:
    chat = newcomer().does("3 April 1991", "single", "4 April 1991")
    assert "3 April 1991 → 4 April 1991" in chat.card
    for text in ("what is CLB?", "Full time.", "no plans"):
        chat.says(text)
        assert "3 April 1991 → 4 April 1991" in chat.card
    assert recorded(chat.says("yes"))["birth_date"] == "1991-04-04"


@pytest.mark.parametrize(
    ("text", "line", "key", "value"),
    [
        ("25000 dollars", "• Settlement funds: $25,000 CAD", "funds", 25000),
        ("i have 25000 dollars saved", "• Settlement funds: $25,000 CAD", "funds", 25000),
        ("40 hours a week", "• Hours a week: 40", "job.0.hours", "40"),
    ],
)
def test_what_can_be_of_one_later_question_alone_joins_the_list(
    text: str, line: str, key: str, value: Answer
) -> None:
    chat = newcomer().says("i am 33, single, bachelors from india, welder")
    chat.says(text)
    assert line in chat.card
    assert recorded(chat) == {}
    assert recorded(chat.says("yes"))[key] == value


def test_a_number_alone_is_of_many_questions() -> None:
    chat = newcomer().says("i am 33, single, bachelors from india").says("25")
    assert "Settlement funds" not in chat.card


@pytest.mark.parametrize("text", ["none", "nothing", "aucun", "ninguno"])
def test_a_bare_none_below_a_list_throws_nothing_away(text: str) -> None:
    # It answers a question further on, as somebody in a hurry sends it.
    chat = newcomer().says("29, single, bachelor's from India, IELTS 8 7 7 7, nurse 4 years")
    chat.says(text)
    assert chat.is_at("told")
    chat.taps(chat.labels[0])
    assert chat.answers["english.listening"] == "8"


def test_who_comes_is_heard_of_a_couple_that_waits_in_the_list() -> None:
    chat = newcomer().says("33, married, accountant 9 years, bachelor's from Togo", "she comes too")
    assert "• Partner comes along: Yes" in chat.card
