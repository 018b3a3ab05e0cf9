"""Wishes are read as the changes they name, or refused: ``wishes.tsv``, which stands behind a
command, and the evaluation sets, typed by somebody with a score."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.interview.reading.wishes import begins_a_wish, read_wish
from tests.conversations.interview.wish_form import read
from tests.evaluation.sets import figures, hold

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "wishes.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("typed", "wanted"), [pytest.param(row[0], row[1], id=row[0]) for row in ROWS]
)
def test_a_wish_is_read_as_the_change_it_names(typed: str, wanted: str) -> None:
    assert (read(typed, wished=True) or "-") == wanted


def test_the_tuning_half_is_read_as_it_is_meant() -> None:
    hold(figures("wishes", "tuning", read))


def test_the_test_half_is_read_as_it_is_meant() -> None:
    hold(figures("wishes", "test", read))


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("what if I get CLB 9", True),
        ("What happens if my wife takes the test?", True),
        ("what if", False),
        ("IELTS 8 7.5 7 7", False),
        ("whatever", False),
        ("if my wife takes the test", True),
        ("if you need more details tell me", False),
        ("if I know", False),
    ],
)
def test_what_asks_what_would_be(text: str, wish: bool) -> None:
    assert begins_a_wish(text) is wish


@pytest.mark.parametrize(
    ("text", "age", "family"),
    [
        ("what if I turn 30", 30, False),
        ("what happens if i am 35 years old", 35, False),
        ("if I divorce", None, True),
        ("what if we have a baby", None, True),
    ],
)
def test_what_cannot_be_chosen_is_known_for_what_it_is(
    text: str, age: int | None, family: bool
) -> None:
    [wish] = read_wish(text)
    assert (wish.age, wish.family) == (age, family)


@pytest.mark.parametrize(
    "text",
    [
        "my ielts is 8 7 7 7",
        "i retook ielts",
        "my wife got clb 7",
        "I have one year of Canadian experience",
        "2 years",
        "i turned 30 last month",
        "is a masters better than a phd",
        "can i add my wife later",
        "ask me again next year",
        "i need one more year to finish",
        "what if i lose my job",
        "what if the rules change",
    ],
)
def test_facts_and_questions_are_no_wishes(text: str) -> None:
    assert read_wish(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("et si j'ai NCLC 7 en anglais ?", [("en", 7)]),
        ("et si je passe l'anglais et j'ai NCLC 5 ?", [("en", 5)]),
        ("et si j'obtiens NCLC 9 à l'IELTS ?", [("en", 9)]),
        ("what if I get NCLC 7 in English", [("en", 7)]),
        ("y si saco NCLC 7 en inglés", [("en", 7)]),
        ("et si ma femme a NCLC 7 en anglais ?", [("en", 7)]),
        ("et si j'ai NCLC 7 en français ?", [("fr", 7)]),
        ("y si saco CLB 7 en francés", [("fr", 7)]),
        ("et si j'ai NCLC 7 ?", [("fr", 7)]),
        ("et si j'ai NCLC 9 en anglais et 7 en français ?", [("en", 9), ("fr", 7)]),
        ("et si j'ai NCLC 9 en anglais et NCLC 7 en français ?", [("en", 9), ("fr", 7)]),
    ],
)
def test_the_language_named_wins_over_the_name_of_the_scale(
    text: str, told: list[tuple[str, int]]
) -> None:
    """In French text the levels of English are called NCLC as well, and IRCC's pages do so too."""
    found = [(one.language, {level for _, level in one.levels}) for one in read_wish(text)]
    assert found == [(language, {level}) for language, level in told]
