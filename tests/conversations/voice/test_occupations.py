"""An occupation is named in the language it is spoken of: officially in English and in French, by a
name of ours elsewhere, and in English only where that is said."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import conversations
from conversations.screens.occupation import group_label
from conversations.typed.put import unit_group_text
from conversations.voice.occupations import broad_category, english_title, group_title, major_group
from conversations.voice.wording import wording
from express_entry import noc
from express_entry.noc.classification import classification
from tests.conversations.coupled import turn_of
from tests.conversations.story import newcomer

GROUPS = classification().groups
FOUND_IN = {"title", "broad", "major_group", "minor_group", "title_en", "title_fr"}
"""What of the classification is a name in some language."""


def test_french_names_are_the_official_french_ones() -> None:
    words = wording("fr")
    for group in GROUPS:
        assert group_title(words, group.code) == group.title_fr
        assert unit_group_text(words, group.code) == f"{group.code} {group.title_fr}"
        assert english_title(words, group.code) is None


def test_english_names_are_the_official_english_ones() -> None:
    words = wording("en")
    assert [group_title(words, one.code) for one in GROUPS] == [one.title_en for one in GROUPS]


def test_spanish_names_are_ours_or_said_to_be_english() -> None:
    words = wording("es")
    for group in GROUPS:
        own = noc.own_name(group.code, "es")
        shown = group_title(words, group.code)
        assert shown == (own or f"{group.title_en} (nombre oficial en inglés)")
        assert english_title(words, group.code) == (group.title_en if own else None)


@pytest.mark.parametrize(
    ("locale", "broad", "major"),
    [
        ("en", "Health occupations", "Professional occupations in health"),
        # groups.tsv of Statistics Canada has the French names of broad categories alone.
        ("fr", "Secteur de la santé", None),
        ("es", "Salud", None),
    ],
)
def test_the_groups_above_are_named_in_the_language_or_not_at_all(
    locale: str, broad: str, major: str | None
) -> None:
    words = wording(locale)
    assert broad_category(words, "31301") == broad
    assert major_group(words, "31301") == major


@pytest.mark.parametrize("locale", ["en", "fr", "es"])
def test_a_button_has_as_much_of_the_name_as_there_is_room_for(locale: str) -> None:
    chat = newcomer()
    assert chat.session is not None
    chat.session.locale = locale
    turn = turn_of(chat.session, chat.today)
    for group in GROUPS:
        label = group_label(turn, group.code)
        assert len(label) <= 58
        named = label.removeprefix(f"{group.code} ").rpartition(" · ")[0].rstrip("…")
        assert group_title(turn.words, group.code).startswith(named)


def test_nobody_else_asks_for_a_name() -> None:
    """Whoever asks the classification itself has to think of the language, and forgets Spanish."""
    allowed = {Path("voice/occupations.py")}
    house = Path(conversations.__file__).parent
    asked = {
        str(path.relative_to(house))
        for path in house.rglob("*.py")
        if path.relative_to(house) not in allowed
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (
            isinstance(node, ast.Attribute)
            and node.attr in FOUND_IN
            and isinstance(node.value, ast.Name)
            and node.value.id in ("noc", "group", "match")
        )
        or (
            isinstance(node, ast.ImportFrom)
            and (node.module or "").startswith("express_entry.noc")
            and FOUND_IN & {one.name for one in node.names}
        )
    }
    assert asked == set()
