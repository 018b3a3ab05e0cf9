"""Wishes are read as the change they name, or refused: both halves of ``wishes.tsv``."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.interview.reading.wishes import Wish, begins_a_wish, read_wish

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "wishes.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def shown(wish: Wish | None) -> str:
    if wish is None:
        return "-"
    scores = [str(score) for _, score in wish.scores]
    if len(scores) == 1:
        return f"score ability={wish.scores[0][0]} score={scores[0]}"
    if scores:
        return f"sitting language={wish.language} test={wish.test} scores={','.join(scores)}"
    name: str = wish.kinds[0]
    if name == "eca_all":
        name = "eca"
    if name == "first_language":
        name = "second" if wish.language == "fr" else "language"
    told = {
        "level": wish.level,
        "language": wish.language,
        "ability": wish.ability,
        "years": wish.years,
        "credential": wish.credential,
    }
    return " ".join([name, *(f"{key}={value}" for key, value in told.items() if value is not None)])


@pytest.mark.parametrize(
    ("typed", "wanted"), [pytest.param(row[1], row[2], id=row[1]) for row in ROWS]
)
def test_a_wish_is_read_as_the_change_it_names(typed: str, wanted: str) -> None:
    assert shown(read_wish(typed)) == wanted


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("what if I get CLB 9", True),
        ("What happens if my wife takes the test?", True),
        ("what if", False),
        ("IELTS 8 7.5 7 7", False),
        ("whatever", False),
    ],
)
def test_what_asks_what_would_be(text: str, wish: bool) -> None:
    assert begins_a_wish(text) is wish
