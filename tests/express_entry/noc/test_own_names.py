"""Our own names of groups: of groups that there are, one each, and short enough for a button."""

from __future__ import annotations

import pytest

from express_entry import noc
from express_entry.noc.classification import classification
from express_entry.noc.curated import rows, split
from express_entry.noc.spoken import lines

BUTTON = 58
"""Characters of a button, its code and its TEER among them, that a phone shows on two lines."""
NAMES = [(row["code"], row["es"]) for row in rows("own_names.tsv")]


def test_every_name_is_of_a_group_and_of_one() -> None:
    known = {group.code for group in classification().groups} | set("0123456789")
    assert {code for code, _ in NAMES} <= known
    assert len({code for code, _ in NAMES}) == len(NAMES)
    assert len({name for _, name in NAMES}) == len(NAMES)


def test_every_name_of_a_group_is_whole_on_two_lines() -> None:
    assert [name for code, name in NAMES if len(code) == 5 and len(name) > BUTTON] == []


def test_every_broad_category_has_one() -> None:
    assert all(noc.own_name(digit, "es") for digit in "0123456789")


def test_what_our_words_lead_to_has_a_name_of_ours() -> None:
    """Whoever types "enfermera" is shown words of their language, not of ours for them."""
    led_to = {code for _, codes, _ in lines("spanish") for code in codes if code.isdigit()} | {
        code for row in rows("common.tsv") for code in split(row["codes"])
    }
    assert sorted(code for code in led_to if noc.own_name(code, "es") is None) == []


@pytest.mark.parametrize("language", ["en", "fr", "pt"])
def test_languages_with_official_names_or_without_a_table_have_none(language: str) -> None:
    assert noc.own_name("31301", language) is None
