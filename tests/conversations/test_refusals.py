"""Whoever is not understood is told why once, then shorter with a way on; nothing three times."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from conversations.interview.walk import BY_ID
from tests.conversations.questionnaire import key_of, standing_at
from tests.conversations.story import Chat, newcomer

AGAIN = "Not that either, I am afraid."
LEAVE = "Let us not get stuck here"
WAY_OUT = "To leave this open for now, type skip"
ONE_OF_A_KIND = sorted({question.kind: question.id for question in BY_ID.values()}.values())


ANSWERS: dict[tuple[str, str], object] = {
    ("children", "no"): 0,
    ("children", "none"): 0,
    ("funds", "no"): 0,
    ("funds", "none"): 0,
    ("offer.year", "no"): False,
    ("offer.year", "none"): False,
    ("offer.year", "yes"): True,
    # Left open: whoever has no test or certificate has no day and no score of one.
    ("partner_test.speaking", "no"): None,
    ("partner_test.speaking", "none"): None,
    ("qualified_since", "no"): None,
    ("qualified_since", "none"): None,
}
"""Which of the words below are an answer, and which; all else is refused."""


@pytest.mark.parametrize("question_id", ONE_OF_A_KIND)
@pytest.mark.parametrize("text", ["qwz xkcd", "no", "yes", "none"])
def test_no_refusal_is_said_a_third_time(question_id: str, text: str) -> None:
    chat = standing_at(question_id)
    if (question_id, text) in ANSWERS:
        chat.says(text)
        assert chat.asks != key_of(question_id)
        assert chat.answers.get(key_of(question_id)) == ANSWERS[question_id, text]
        return
    key, own = key_of(question_id), {"", *chat.card.split("\n")}
    heard: Counter[str] = Counter()
    for _ in range(10):
        assert chat.says(text).asks == key
        assert key not in chat.answers
        heard.update({line for line in chat.card.split("\n") if line not in own})
        assert chat.buttons
        assert " · TEER " not in "".join(chat.labels), "no occupation is found for it"
    assert max(heard.values()) == 1, heard.most_common(2)


def test_the_second_time_is_shorter_and_shows_the_way_out() -> None:
    chat = newcomer().says("qwz")
    assert "I could not read “qwz” as a date." in chat.card
    first = len(chat.card)
    assert (AGAIN in chat.card, LEAVE in chat.card, WAY_OUT in chat.card) == (False, False, False)
    chat.says("qwz")
    assert "I could not read" not in chat.card
    assert f"{AGAIN} An answer looks like 3 April 1991." in chat.card
    assert "You can type skip and come back to it, or why for help." in chat.card
    assert len(chat.card) < first
    chat.says("qwz")
    assert LEAVE in chat.card
    assert AGAIN not in chat.card
    chat.says("qwz")
    assert LEAVE not in chat.card
    assert chat.card.startswith("What you told me so far is kept. Type skip")
    assert chat.asks == "birth_date"


def test_however_often_something_is_refused_a_line_helps_and_is_a_new_one() -> None:
    chat = newcomer()
    said = [chat.says("qwz").card.partition("\n\n")[0] for _ in range(70)]
    assert all(one and not one.startswith("Eligibility") for one in said)
    # Six lines in turn, without a count that would make each another: nobody hears one soon again.
    assert all(len(set(said[at : at + 6])) == 6 for at in range(len(said) - 5))
    assert all("skip" in one or "why" in one for one in said[1:])


def test_another_reason_is_told_in_full_with_the_way_out_once() -> None:
    chat = newcomer().says("qwz", "2021")
    assert "I read “2021” as a year" in chat.card
    assert WAY_OUT in chat.card
    # The year that was read is that of the day typed now.
    chat.says("3 April")
    assert "I read 3 April 2021, which gives an age of 5." in chat.card
    assert WAY_OUT not in chat.card


def test_the_same_reason_about_other_words_is_told_where_it_explains_something() -> None:
    chat = newcomer().says("31 February 1991", "30 February 1991")
    assert "“30 February 1991” is not a day in the calendar" in chat.card
    chat.says("30 February 1991")
    assert "is not a day in the calendar" not in chat.card
    assert AGAIN in chat.card
    chat = newcomer().says("qwz", "xkcd")
    assert "I could not read" not in chat.card


def test_what_was_refused_is_forgotten_with_an_answer_and_at_another_question() -> None:
    chat = newcomer().says("qwz", "3 April 1991", "qwz")
    assert "I could not match “qwz”" in chat.card
    assert WAY_OUT not in chat.card
    chat.does("[Back", "qwz")
    assert "I could not read “qwz” as a date." in chat.card
    assert WAY_OUT not in chat.card


def test_questions_without_an_answer_are_not_refused_alike_for_ever() -> None:
    chat = newcomer().says("is pizza tasty?")
    assert "I have no answer to that" in chat.card
    chat.says("is pizza tasty?")
    assert "I have no answer to that" not in chat.card
    assert f"{AGAIN} An answer looks like 3 April 1991." in chat.card


def test_beside_a_screen_it_is_the_same() -> None:
    chat = standing_at("city").does("/help", "qwz qwz")
    # The words answer the question that is open, which refuses them.
    assert "I do not know a city called “qwz qwz”" in chat.card
    chat = Chat().command("/start")
    said = [chat.says("qwz").card.split("\n\n")[0] for _ in range(5)]
    assert said[0] == "I could not use that here. Please use the buttons, or type /help."
    assert said[1].startswith("That does not help me either, I am afraid.")
    assert said[2].startswith("/continue goes on where you stopped")
    assert said[3].startswith("What you typed changed nothing.")
    assert said[4].startswith("You can ask me in plain words, too")


# ------------------------------------------------------------------ words that name nothing


@pytest.mark.parametrize("text", ["2031", "none", "no", "yes", "now", "not sure about it 5", "??"])
def test_a_city_that_is_none_is_not_kept(text: str) -> None:
    chat = standing_at("city").says(text)
    assert "city" not in chat.answers
    assert chat.asks == "city"


def test_an_unknown_city_is_asked_for_again_by_a_large_one_nearby() -> None:
    chat = standing_at("city").says("Xyzzyville")
    assert (
        "I do not know a city called “Xyzzyville”. Please name the nearest large one" in chat.card
    )
    assert chat.says("Lagos").answers["city"] == "Lagos"


@pytest.mark.parametrize("text", ["none", "now", "yes", "no", "today", "nothing", "99", "!!"])
@pytest.mark.parametrize("question_id", ["job.title", "job.noc", "offer.noc"])
def test_no_occupation_is_found_for_words_that_name_none(question_id: str, text: str) -> None:
    chat = standing_at(question_id).says(text)
    assert key_of(question_id) not in chat.answers
    assert chat.asks == key_of(question_id)
    if question_id == "job.noc" and text in ("none", "nothing"):
        assert "Then please type it in other words" in chat.card, "none of those listed"
        return
    assert f"I read “{text}”, but here I need a few words" in chat.card


def test_a_code_is_no_word_but_says_it_all() -> None:
    chat = standing_at("job.noc").says("72200")
    assert "72200 Electricians" in chat.card
    assert standing_at("job.title").says("72200").answers["job.0.title"] == "72200"


def test_an_occupation_that_is_not_found_is_said_once() -> None:
    chat = standing_at("job.noc").says("qwzqwz")
    assert 'I found nothing for "qwzqwz"' in chat.card
    assert "I found nothing" not in chat.says("qwzqwz").card


# ------------------------------------------------------------------ read, but as several things

TAP_ONE = (
    "Please tap the one that is meant, or type it another way. You can also type skip and come "
    "back to it, or why for help."
)


@pytest.mark.parametrize(
    ("question_id", "text", "said", "labels"),
    [
        ("job.hours", "8 hrs a day", "I read 8 hours a day.", ["40 hours a week"]),
        (
            "birth_date",
            "03/04/1991",
            "can be read as two different dates.",
            ["3 April 1991", "4 March 1991"],
        ),
    ],
)
def test_what_can_be_several_things_is_explained_once(
    question_id: str, text: str, said: str, labels: list[str]
) -> None:
    chat, key = standing_at(question_id), key_of(question_id)
    cards = []
    for _ in range(5):
        cards.append(chat.says(text).card)
        assert chat.asks == key
        assert key not in chat.answers
        assert set(chat.labels) >= set(labels), "to be taken at every try"
    assert [said in card for card in cards] == [True, False, False, False, False]
    assert [TAP_ONE in card for card in cards] == [False, True, False, False, False]
    assert [LEAVE in card for card in cards] == [False, False, True, False, False]
    asked = [card.partition("\n\n")[2] for card in cards[3:]]
    assert asked[0] == asked[1]
    assert cards[3] != cards[4], "another line each time"
    question = asked[0]
    assert all(card.endswith(question) for card in cards)
    assert chat.taps(labels[0]).answers[key] == {"40 hours a week": "40"}.get(
        labels[0], "1991-04-03"
    )


def test_other_words_that_can_be_several_things_are_explained_anew() -> None:
    chat = standing_at("job.hours").says("8 hrs a day", "8 hrs a day", "7 hrs a day")
    assert "I read 7 hours a day." in chat.card
    assert "35 hours a week" in chat.labels
    # And after an answer everything is told in full again.
    chat = standing_at("job.hours").does("8 hrs a day", "[40 hours a week", "/edit", "[Work")
    chat.taps(next(label for label in chat.labels if label.startswith("Job 1")))
    chat.does("[Hours a week", "8 hrs a day")
    assert "I read 8 hours a day." in chat.card


def test_tries_are_not_counted_to_whoever_is_lost() -> None:
    chat = newcomer()
    cards = [chat.says("qwz").card for _ in range(16)]
    assert not any(re.search(r"\b[Tt]r(?:y|ies) \d|\b\d+ tr(?:y|ies)", card) for card in cards)
    assert "skip" in cards[-1] or "why" in cards[-1]
