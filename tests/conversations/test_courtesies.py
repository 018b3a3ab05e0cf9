"""What people say to each other besides is answered in a few words: no answer, no job, no refusal;
and what was open comes back in one line."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.commands import COMMANDS
from conversations.interview.walk import walk
from conversations.typed.courtesies import courtesy
from conversations.voice.wording import wording
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import held
from tests.conversations.story import Chat, newcomer
from tests.lives.life import scored

# Twenty a language, written as people type them, and what each says.
SAID: dict[str, dict[str, str]] = {
    "en": {
        "thanks": "thanks",
        "thank you so much!": "thanks",
        "ty 🙏": "thanks",
        "hi there": "hello",
        "good morning sir": "hello",
        "hello, how are you?": "how",
        "sorry": "sorry",
        "oops sorry my bad": "sorry",
        "i'm so sad": "sad",
        "I feel stressed about all this": "sad",
        "wait a moment please": "wait",
        "brb": "wait",
        "...": "wait",
        "lol": "laugh",
        "hahaha": "laugh",
        "😂😂": "laugh",
        "👍🏽": "laugh",
        "can I send a voice note?": "voice",
        "you're great": "praise",
        "bye, see you tomorrow": "bye",
        "ok": "noted",
        "okay got it": "noted",
    },
    "fr": {
        "merci": "thanks",
        "merci beaucoup !": "thanks",
        "ok merci bcp, bonne journée": "bye",
        "bonjour": "hello",
        "Bonsoir à tous": "hello",
        "salut ça va ?": "how",
        "désolée": "sorry",
        "excusez-moi": "sorry",
        "je suis triste": "sad",
        "je suis trop stressée": "sad",
        "c'est trop dur": "sad",
        "attends un instant stp": "wait",
        "je reviens": "wait",
        "euh": "wait",
        "mdr": "laugh",
        "note vocale": "voice",
        "c'est super": "praise",
        "de rien": "welcome",
        "pas de souci": "welcome",
        "à bientôt": "bye",
        "ok d'accord": "noted",
        "j'ai compris": "noted",
    },
    "es": {
        "gracias": "thanks",
        "muchas gracias": "thanks",
        "mil gracias!!": "thanks",
        "ok graciasss": "thanks",
        "de nada": "welcome",
        "hola": "hello",
        "buenos días": "hello",
        "hola, ¿cómo estás?": "how",
        "perdón": "sorry",
        "disculpe la demora": "sorry",
        "estoy triste": "sad",
        "ya no puedo más": "sad",
        "espera un momento por favor": "wait",
        "luego sigo": "wait",
        "jajaja": "laugh",
        "nota de voz": "voice",
        "eres genial": "praise",
        "hasta luego": "bye",
        "nos vemos mañana": "bye",
        "vale, entendido": "noted",
        "buenas noches": "night",
    },
}
EACH = [(locale, text, kind) for locale, texts in SAID.items() for text, kind in texts.items()]
UNHURRIED = ("bye", "night", "wait", "sad")


def in_language(chat: Chat, locale: str) -> Chat:
    session = held(chat)
    session.locale, session.locale_chosen = locale, True
    return chat


def answer(locale: str, kind: str, left: int = 0) -> str:
    return wording(locale).plain(f"courtesy-{kind}", left=left)


def left_of(chat: Chat) -> int:
    session = held(chat)
    return walk(session.answers, session.skipped, chat.today).cards_left(session.skipped)


@pytest.mark.parametrize(
    "text",
    ["i am so stressed, i will never get it", "this is taking forever", "this is so slow",
     "je n'y arriverai jamais", "ça prend une éternité", "nunca lo voy a lograr",
     "esto tarda demasiado"],
)  # fmt: skip
def test_a_sigh_hears_how_many_questions_are_left_and_that_a_pause_is_free(text: str) -> None:
    chat = newcomer().says("3 April 1991")
    asked, left = chat.asks, left_of(chat)
    heard = chat.says(text).heard
    assert str(left) in heard
    assert "/continue" in heard
    assert chat.asks == asked


@pytest.mark.parametrize(("locale", "text", "kind"), EACH)
@pytest.mark.parametrize("question", ["birth_date", "job.title"])
def test_at_a_question_it_is_no_answer(question: str, locale: str, text: str, kind: str) -> None:
    chat = in_language(standing_at(question), locale)
    asks, before = chat.asks, dict(chat.answers)
    chat.says(text)
    assert (chat.asks, dict(chat.answers)) == (asks, before)
    said, line = chat.card.split("\n\n")
    assert said == answer(locale, kind, left_of(chat))
    waits = "question-waits" if kind in UNHURRIED else "question-again"
    assert line.startswith(wording(locale).plain(waits, question=""))


@pytest.mark.parametrize(("locale", "text", "kind"), EACH)
def test_at_the_score_it_is_a_few_words(locale: str, text: str, kind: str) -> None:
    chat = in_language(scored(), locale).says(text)
    if kind == "hello":
        assert held(chat).screen.name == "welcome_back"
    else:
        assert (held(chat).screen.name, chat.card) == ("courtesy", answer(locale, kind))
        assert len(chat.labels) == 1


@pytest.mark.parametrize("text", ["thanks", "lol", "ok", "wait a moment"])
def test_below_the_estimate_its_question_comes_back_and_not_the_whole_card(text: str) -> None:
    told = "born 3 April 1995, single, bachelor's, IELTS 8 7.5 7 7, 4 years as a welder abroad"
    chat = newcomer().says(told, "yes")
    assert held(chat).screen.name == "estimate"
    assert "How many full years of skilled work have you done in Canada" in chat.says(text).card
    assert "About " not in chat.card
    assert "could not read" not in chat.heard
    assert chat.asks == "canadian_years"


def test_from_the_few_words_one_is_back_at_the_score_with_a_tap() -> None:
    assert "CRS" in scored().says("thanks").taps("Back to my score").card


@pytest.mark.parametrize(
    "text",
    ["thanks, can my parents come?", "hi, I am 29", "sorry, 3 April 1991", "merci, je suis mariée",
     "sorry?", "no", "ok no", "gracias a mi esposo", "a great deal of work", "?"],
)  # fmt: skip
def test_whatever_says_more_is_read(text: str) -> None:
    assert courtesy(text) is None


def test_what_was_said_beside_is_answered() -> None:
    chat = standing_at("birth_date").says("thanks, can my parents come?")
    assert chat.card.startswith("Parents, brothers and sisters")


def test_later_leaves_a_question_and_is_waited_for_where_none_is() -> None:
    chat = newcomer()
    first = chat.asks
    assert chat.says("later").asks != first
    assert scored().says("later").card == answer("en", "wait")


def test_ok_is_a_yes_where_one_is_asked_for() -> None:
    assert standing_at("job.paid").says("ok").answers["job.0.paid"] is True
    assert "I agree, let's start" not in Chat().command("/start").says("ok").labels
    told = newcomer().says("born 3 April 1995, single, 4 years as a welder abroad").says("ok")
    assert told.answers["birth_date"] == "1995-04-03"


@pytest.mark.parametrize("text", ["note", "Note ?"])
def test_a_french_score_is_asked_for_and_not_noted(text: str) -> None:
    assert courtesy(text) is None
    assert held(in_language(scored(), "fr").says(text)).screen.name == "score"


def test_what_is_a_command_is_no_nod() -> None:
    for locale in SAID:
        words = wording(locale)
        commands = {said for name in COMMANDS for said in words.words(f"words-{name}")}
        assert [said for said in commands if courtesy(said) == "noted"] == []


def test_ok_below_suggestions_brings_the_question_back_and_refuses_nothing() -> None:
    chat = newcomer().says("how much do i need to pay u")
    assert chat.labels[:2] == ["How much does it all cost?", "Is it free?"]
    card = chat.says("ok").card
    assert card.startswith("All right.\n\nBack to the question: What is your date of birth?")


@pytest.mark.parametrize(
    "text", ["this is confusing", "c'est compliqué", "cest complique", "es confuso"]
)
def test_who_is_confused_gets_the_question_explained(text: str) -> None:
    chat = in_language(standing_at("marital_status"), "en").says(text)
    assert held(chat).screen.name == "why"


def test_no_problem_is_no_no() -> None:
    chat = standing_at("job.paid")
    before = dict(chat.answers)
    chat.says("no problem")
    assert dict(chat.answers) == before
    assert chat.card.startswith("Thank you.")


def test_a_greeting_on_another_day_says_where_one_was() -> None:
    chat = standing_at("birth_date").says("hello")
    assert chat.card.startswith("Hello!")
    chat.today += timedelta(days=3)
    assert chat.says("hello").card.startswith("Welcome back.")


def test_before_agreeing_the_greeting_stays() -> None:
    chat = Chat().command("/start").says("hi there")
    assert "I agree, let's start" in chat.labels
    assert chat.says("thanks").card.startswith("You are welcome.")
    assert "I agree, let's start" in chat.labels


def test_a_question_mark_alone_asks_what_is_meant() -> None:
    chat = standing_at("birth_date").says("???")
    assert held(chat).screen.name == "why"


def test_whoever_wants_to_die_is_told_where_somebody_is() -> None:
    assert "9-8-8" in standing_at("funds").says("I want to die").card
    assert "9-8-8" in in_language(scored(), "es").says("me quiero morir").card
