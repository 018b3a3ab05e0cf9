"""Somebody who asks for a language in words is answered in it at once."""

from __future__ import annotations

import pytest

from tests.conversations.story import newcomer


@pytest.mark.parametrize(
    ("begun", "said", "asks"),
    [
        ("en", "en español por favor", "¿Cuál es su fecha de nacimiento?"),
        ("en", "Speak Spanish please", "¿Cuál es su fecha de nacimiento?"),
        ("en", "en français svp", "Quelle est votre date de naissance"),
        ("es", "in English please", "What is your date of birth?"),
        ("es", "en español", "¿Cuál es su fecha de nacimiento?"),
        ("fr", "parler espagnol", "¿Cuál es su fecha de nacimiento?"),
    ],
)
def test_a_language_asked_for_in_words_is_spoken_at_once(begun: str, said: str, asks: str) -> None:
    chat = newcomer().does(f"/{begun}", said)
    assert asks in chat.card
    assert chat.session is not None
    assert chat.session.locale_chosen


@pytest.mark.parametrize("said", ["language", "change language"])
def test_which_language_is_asked_where_none_is_named(said: str) -> None:
    assert {"English", "Español", "Français"} <= set(newcomer().does(said).labels)


@pytest.mark.parametrize(
    ("begun", "said", "locale", "back"),
    [
        ("en", "español", "es", "Para volver: /en"),
        ("en", "French", "fr", "Revenir\u00a0: /en"),
        ("fr", "english", "en", "Back: /fr"),
    ],
)
def test_a_bare_language_is_spoken_and_how_to_go_back_is_said(
    begun: str, said: str, locale: str, back: str
) -> None:
    chat = newcomer().does(f"/{begun}", said)
    assert chat.session is not None
    assert chat.session.locale == locale
    assert back in chat.card
    assert chat.asks == "birth_date"


def test_the_language_that_is_spoken_already_is_said_to_be() -> None:
    chat = newcomer().does("/fr", "français")
    assert "Je vous réponds déjà en français" in chat.card
    assert chat.asks == "birth_date"


@pytest.mark.parametrize("said", ["french", "english"])
def test_a_bare_language_at_a_question_about_tests_is_asked_about(said: str) -> None:
    chat = newcomer().does("1 March 1994", "single", "bachelor's", "5", "0")
    assert chat.asks == "english.test"
    assert {"English", "Español", "Français"} <= set(chat.does(said).labels)
