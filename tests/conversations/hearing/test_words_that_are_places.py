"""Words of every day and of trades that are also the name of a town or an island; expected values
are read off the sentence, None is not taken."""

from __future__ import annotations

import pytest

from conversations.hearing.told import read
from tests.conversations.hearing.telling import TODAY

NO_PLACES = (
    "software developer, 5 years in java",
    "I am a programmer, java, 6 years",
    "développeur en java depuis 6 ans",
    "desarrollador en java, 6 años",
    "software developer at Google, full time",
    "I work in media",
    "trabajo en minas",
    "maestría en progreso",
)


@pytest.mark.parametrize("said", NO_PLACES)
def test_a_word_of_a_trade_is_no_place(said: str) -> None:
    facts = read(said, TODAY).facts
    assert "residence" not in facts
    assert "education_country" not in facts


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("welder in Jakarta", "ID"),
        ("j'habite à Tours", "FR"),
        ("vivo en Minas Gerais", "BR"),
    ],
)
def test_a_place_is_one_still(said: str, where: str) -> None:
    assert read(said, TODAY).facts.get("residence") == where
