"""A question asked anywhere is answered, and what was open comes back in one line."""

from __future__ import annotations

import pytest

from conversations.topics.answering import name
from conversations.topics.catalog import topics
from conversations.voice.wording import wording
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import held
from tests.conversations.story import Chat
from tests.lives.life import scored
from tests.lives.states import brought_to

PARENTS = "Parents, brothers and sisters"
UNSURE = "I am not sure what you mean. Is it one of these?"
OPEN = ("birth_date", "english.test", "english.listening", "job.title", "job.noc", "funds", "city")


@pytest.mark.parametrize("question", OPEN)
@pytest.mark.parametrize("text", ["can my parents come", "can my parents come?"])
def test_at_any_question_it_is_answered_and_the_question_stays(question: str, text: str) -> None:
    chat = standing_at(question)
    asked, before = chat.asks, dict(chat.answers)
    chat.says(text)
    assert chat.card.startswith(PARENTS)
    assert "Information as of 10 June 2026" in chat.card
    assert (chat.asks, dict(chat.answers)) == (asked, before)
    last = chat.card.split("\n\n")[-1]
    assert last.startswith("Back to the question: ")
    assert "\n" not in last


def test_its_buttons_still_answer_the_question() -> None:
    chat = standing_at("english.test").says("can my parents come").taps("CELPIP-General")
    assert chat.answers["english.test"] == "celpip_general"


def test_a_question_is_tried_before_a_date_is_refused() -> None:
    chat = standing_at("birth_date").says("gift deed from my uncle for pof")
    assert "as a date" not in chat.card
    assert chat.card.startswith("Money from my parents") or UNSURE in chat.card


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("birth_date", "3 April 1991?", "1991-04-03"),
        ("marital_status", "married", "married"),
        ("english.test", "ielts", "ielts_general"),
        ("funds", "32000?", 32_000),
    ],
)
def test_a_plain_answer_stays_an_answer(question: str, text: str, answer: object) -> None:
    assert standing_at(question).says(text).answers[question] == answer


@pytest.mark.parametrize(
    "text", ["truck driver", "software engineer", "Cook?", "immigration lawyer"]
)
def test_a_job_is_a_job_and_no_question(text: str) -> None:
    chat = standing_at("job.title").says(text)
    assert chat.answers["job.0.title"] == text


def test_what_is_not_sure_is_offered_and_a_tap_answers_it() -> None:
    chat = standing_at("english.test").says("what about my parents?")
    assert UNSURE in chat.card
    assert len([one for one in chat.labels[:3] if one]) == 3
    chat.taps(PARENTS)
    assert chat.card.startswith(PARENTS)
    assert chat.asks == "english.test"


def test_what_was_offered_leaves_the_question_to_be_answered() -> None:
    chat = standing_at("birth_date").says("what about my parents?", "3 April 1991")
    assert chat.answers["birth_date"] == "1991-04-03"


def test_what_nobody_knows_is_said_to_be_unknown_with_a_page() -> None:
    chat = standing_at("birth_date").says("is pizza tasty?")
    assert "I have no answer to that, and I do not guess." in chat.card
    assert "Help Centre" in chat.card
    assert chat.asks == "birth_date"


def test_before_agreeing_the_greeting_comes_back() -> None:
    chat = Chat().command("/start").says("can my parents come")
    assert chat.card.startswith(PARENTS)
    assert "I agree, let's start" in chat.labels


@pytest.mark.parametrize(
    ("first", "answered", "greeting"),
    [
        ("can my parents come", PARENTS, "Hello."),
        ("what is express entry", "Express Entry\n", "Hello."),
        ("mes parents peuvent-ils venir ?", "Je vous réponds en français.", "Bonjour."),
    ],
)
def test_asked_before_any_greeting_it_is_answered_and_the_greeting_follows(
    first: str, answered: str, greeting: str
) -> None:
    chat = Chat().says(first)
    assert chat.card.startswith(answered)
    assert f"\n\n{greeting}" in chat.card
    assert chat.says("oui" if greeting == "Bonjour." else "yes").asks == "birth_date"


@pytest.mark.parametrize("whose", ["brother", "sister in Toronto", "uncle", "son"])
def test_nobody_of_the_family_sponsors_the_person_but_may_give_points(whose: str) -> None:
    chat = standing_at("birth_date").says(f"can my {whose} sponsor me for pr?")
    assert chat.card.startswith("Points for family in Canada")


def test_beside_the_score_it_is_a_page_of_its_own_with_the_own_score() -> None:
    chat = scored().says("what if my score drops after the invitation")
    assert chat.card.startswith("A lower score after the invitation")
    assert "Your score" in chat.card
    assert "CRS" in chat.taps("Back to my score").card


def test_the_own_last_day_to_apply_is_told() -> None:
    life = brought_to("invited")
    chat = Chat(life.today, life.session).says("can i get more time after the invitation")
    assert "Your last day to apply is" in chat.card


@pytest.mark.parametrize("state", ["submitted", "invited", "applied", "expired", "landed"])
def test_in_every_part_of_a_life_it_is_answered(state: str) -> None:
    life = brought_to(state)
    chat = Chat(life.today, life.session).says("can my parents come")
    assert chat.card.startswith(PARENTS)


def test_a_screen_that_answers_it_is_shown_in_place_of_a_text() -> None:
    chat = scored().says("how can I improve my score")
    assert held(chat).screen.name == "whatif"


def test_erasing_waits_for_its_answer() -> None:
    chat = scored().command("/delete").says("can my parents come")
    assert held(chat).screen.name == "delete"
    assert chat.card.startswith(PARENTS)


def test_a_day_that_is_no_day_is_refused_as_before() -> None:
    chat = standing_at("birth_date").says("31 February 1991")
    assert "is not a day in the calendar" in chat.card


SHORTLY_ASKED = {
    "mi título sirve": "eca_which_degrees",
    "mon diplôme est-il valable ?": "eca_which_degrees",
    "is my degree valid": "eca_which_degrees",
    "necesito abogado": "need_lawyer",
    "il me faut un avocat": "need_lawyer",
    "i need a lawyer": "need_lawyer",
    "eres humano": "bot_human",
    "vous êtes humain ?": "bot_human",
    "are you human": "bot_human",
    "¿eres un bot?": "bot_is_ai",
    "t'es un robot ?": "bot_is_ai",
    "are you a bot?": "bot_is_ai",
    "me caso el próximo mes": "marriage",
    "je me marie le mois prochain": "marriage",
    "c'est quoi le programme francophone": "french_worth_it",
    "what is the francophone program": "french_worth_it",
    "qué es el programa francófono": "french_worth_it",
}
"""Few words, in each language, and what they ask about."""


@pytest.mark.parametrize(("text", "topic"), SHORTLY_ASKED.items())
@pytest.mark.parametrize("question", ["birth_date", "job.title"])
def test_few_words_ask_in_each_language(question: str, text: str, topic: str) -> None:
    chat = standing_at(question)
    asked, before = chat.asks, dict(chat.answers)
    chat.says(text)
    words = wording(held(chat).locale)
    assert name(words, topics()[topic]) in chat.card
    assert (chat.asks, dict(chat.answers)) == (asked, before)


@pytest.mark.parametrize(("text", "topic"), SHORTLY_ASKED.items())
def test_few_words_ask_at_the_score_too(text: str, topic: str) -> None:
    chat = scored().says(text)
    assert held(chat).screen.args == {"topic": topic}
