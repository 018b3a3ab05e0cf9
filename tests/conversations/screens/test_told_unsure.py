"""What a message left uncertain is named for what it is and asked; it is not listed."""

from __future__ import annotations

import pytest

from tests.conversations.story import newcomer

ONLY_NAMED = {
    "en": "Single, welder, master's from India, my test is IELTS, 3 years in Dubai",
    "fr": "Célibataire, soudeur, master en Inde, mon test c'est IELTS, 3 ans à Dubaï",
    "es": "Soltera, soldadora, maestría de India, mi examen es IELTS, 3 años en Dubái",
}
"""A test of which nothing but the name is told may be planned, or only spoken of."""
ASKED = {
    "en": "I may have misread this, so I ask: English test.",
    "fr": "J’ai peut-être mal compris, alors je le demande : Test d’anglais.",
    "es": "Quizá entendí mal, así que lo pregunto: Prueba de inglés.",
}
TWO_AGES = "we are 37 and 34, single, welder, master's from India, 3 years in Dubai"


@pytest.mark.parametrize("locale", ASKED)
def test_what_is_unsure_is_named(locale: str) -> None:
    card = newcomer().says(ONLY_NAMED[locale]).card
    assert ASKED[locale] in card
    assert "ielts_general" not in card


def test_an_unsure_age_is_no_age_for_the_estimate() -> None:
    chat = newcomer().says(TWO_AGES)
    assert "You are 3" not in chat.card
    assert "I may have misread this, so I ask: Date of birth." in chat.card
    chat.taps("Yes, all of it")
    assert chat.session is not None
    assert chat.session.born_between is None
