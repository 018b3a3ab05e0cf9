"""What people of many countries write of themselves in French: ``told_in_french*.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.hearing.told import read
from tests.conversations.hearing.telling import TODAY, compare, messages

FILES = sorted(path.name for path in Path(__file__).parent.glob("told_in_french*.txt"))


@pytest.mark.parametrize(("message", "told"), [one for name in FILES for one in messages(name)])
def test_what_others_tell_in_french_is_read(message: str, told: str) -> None:
    got, expected = compare(message, told)
    assert got == expected


def test_the_part_of_a_sum_without_a_place_moves_no_years() -> None:
    facts = read("9 ans d'expérience dont 3 ans comme chef d'équipe, je vis à Lomé", TODAY).facts
    assert facts["work_foreign_years"] == 9
    assert "work_canada_years" not in facts


@pytest.mark.parametrize(
    "message",
    [
        "J'ai travaillé à Dakar comme serveuse",
        "pharmacien 5 ans à Alger, ma femme vit à Toronto avec moi",
        "Je suis né à Cotonou, 30 ans, comptable",
    ],
)
def test_where_somebody_was_is_not_where_they_live(message: str) -> None:
    assert read(message, TODAY).facts.get("residence") in (None, "CA")


def test_behind_the_age_of_one_child_an_age_is_somebody_elses() -> None:
    facts = read("J'ai une fille de 4 ans, 29 ans, caissière à Thiès", TODAY).facts
    assert (facts["age"], facts["children"]) == (29, 1)
