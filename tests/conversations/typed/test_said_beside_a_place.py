"""A place told beside the one that is asked: where somebody works beside where they live, and where
a partner is from or was met beside a standing in Canada."""

from __future__ import annotations

import pytest

from tests.conversations.typed.test_everyday import typed


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("jhabite Sfax meme si je bosse a Tunis la semaine", "Sfax"),
        ("je vis à Thiès et je travaille à Dakar", "Thiès"),
        ("né à Douala, j'habite Yaoundé", "Yaoundé"),
        ("work in Abuja, live in Ibadan", "Ibadan"),
        ("vivo en Puebla aunque trabajo en Toluca", "Puebla"),
    ],
)
def test_the_city_is_where_somebody_lives(words: str, city: str) -> None:
    assert typed("city", words) == {"value": city}


def test_a_country_is_found_at_the_end_of_a_long_answer() -> None:
    words = (
        "bon moi je suis camerounais de nationalité mais la ca fait 4 ans que je vis a Libreville"
    )
    assert typed("residence", words) == {"value": "GA"}


@pytest.mark.parametrize(
    ("words", "canadian"),
    [
        ("elle a eu sa RP en 2023, on s'est rencontrés pendant ses vacances a Agadir", True),
        ("résident permanent, mais né en Algérie", True),
        ("she's a PR, originally from India", True),
        ("he is a citizen of Morocco", False),
        ("citoyen français", False),
        ("permanent resident of the USA", False),
        ("résidente permanente, en France", False),
    ],
)
def test_a_standing_is_of_the_place_told_with_it(words: str, canadian: bool) -> None:
    assert typed("partner.canadian", words) == {"value": canadian}
