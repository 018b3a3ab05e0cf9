"""The language of a text is known by its small words, and said only where that is certain."""

from __future__ import annotations

import pytest

from conversations.interview.reading.tongue import seems, written
from conversations.voice.wording import fold


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("j'ai 29 ans et je suis infirmière à Dakar", "fr"),
        ("est-ce que ma femme peut venir avec moi ?", "fr"),
        ("i am 29 and my wife is a nurse", "en"),
        ("what is the score i need", "en"),
        ("tengo 29 años y soy enfermera en Lima", "es"),
        ("¿mi esposa puede venir conmigo?", "es"),
        ("¿En qué mes empezó?", None),
        ("¿Le acompaña su pareja?", "es"),
        ("la de que en se", None),
        ("3 M M", None),
        ("J:0:T", None),
        ("chef de partie", None),
        ("Université Cheikh Anta Diop de Dakar", None),
        ("oui", None),
        ("8 7.5 7 7", None),
        ("", None),
    ],
)
def test_a_text_tells_its_language_or_does_not(text: str, language: str | None) -> None:
    assert written(fold(text).split()) == language


@pytest.mark.parametrize(
    ("text", "language"), [("Bonjour", "fr"), ("hello", "en"), ("hola", "es"), ("8777", None)]
)
def test_of_a_greeting_one_word_is_enough(text: str, language: str | None) -> None:
    assert written(fold(text).split(), greets=True) == language


def test_what_is_in_no_other_language_is_read_as_english() -> None:
    assert seems(["ielts", "8777", "btech"]) == "en"
