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


@pytest.mark.parametrize("said", ["language", "change language", "español", "French"])
def test_a_bare_language_is_asked_about(said: str) -> None:
    assert {"English", "Español", "Français"} <= set(newcomer().does(said).labels)
