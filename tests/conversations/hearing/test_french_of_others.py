"""What people of many countries write of themselves in French: ``told_in_french*.txt``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from conversations.hearing.told import read
from tests.evaluation.test_messages import flat

TODAY = date(2026, 11, 28)
LINES = [
    line
    for path in sorted(Path(__file__).parent.glob("told_in_french*.txt"))
    for line in path.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("message", "told"), list(zip(LINES[::2], LINES[1::2], strict=True)))
def test_what_others_tell_in_french_is_read(message: str, told: str) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    expected: dict[str, str] = {}
    got: dict[str, str] = {}
    for part in told.removeprefix("= ").split("; "):
        name, _, value = part.partition(" ")
        expected[name] = json.dumps(json.loads(value)) if value.startswith("{") else value
        fact = facts.get(name, "-")
        got[name] = json.dumps(fact) if isinstance(fact, dict) else str(fact)
        if name.endswith("occupation"):
            expected[name] = value.lower()
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
