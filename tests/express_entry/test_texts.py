"""Texts held in one piece are the texts that were given, by their numbers and back."""

from __future__ import annotations

import random

import pytest

from express_entry.texts import Joined, Numbered

FEW = ("", "a", "ab", "b", "é", "œuvre", "two words", "𝒳")


def test_texts_are_found_by_their_numbers() -> None:
    found = Joined(FEW)
    assert len(found) == 8
    assert [found[number] for number in range(8)] == list(FEW)
    assert list(found) == list(FEW)
    assert found[-1] == "𝒳"
    assert found[2:4] == ["ab", "b"]
    assert found[::3] == ["", "b", "two words"]
    assert found[5:2] == []


def test_there_may_be_none() -> None:
    assert list(Joined([])) == []
    assert Numbered([]).number("a") is None
    assert "" not in Numbered([])


def test_numbers_are_found_by_their_texts() -> None:
    found = Numbered(FEW)
    assert [found.number(one) for one in FEW] == list(range(8))
    # What only begins like a text, or is the end of one and the beginning of the next, is none.
    for other in ("two", "two word", "words", "a\nab", "\n", "A"):
        assert found.number(other) is None
        assert other not in found


def test_the_beginning_of_sorted_texts() -> None:
    found = Joined(("", "a", "ab", "abc", "b", "b", "é"))
    assert found.beginning("ab") == ["ab", "abc"]
    assert found.beginning("b") == ["b", "b"]
    assert found.beginning("") == ["", "a", "ab", "abc", "b", "b", "é"]
    assert found.beginning("c") == []
    assert found.beginning("é") == ["é"]


def test_a_text_with_a_line_break_is_refused() -> None:
    with pytest.raises(ValueError, match="line break"):
        Joined(["a\nb"])


def test_any_texts_are_what_a_dictionary_says_of_them() -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    letters = "abcé東"
    texts = list(
        dict.fromkeys("".join(chance.choices(letters, k=chance.randrange(7))) for _ in range(5_000))
    )
    numbers = {one: number for number, one in enumerate(texts)}
    found = Numbered(texts)
    for _ in range(5_000):
        asked = "".join(chance.choices(letters, k=chance.randrange(7)))
        assert found.number(asked) == numbers.get(asked), seed
    for number, one in enumerate(texts):
        assert found[number] == one, seed


def test_more_texts_than_two_bytes_can_number() -> None:
    found = Numbered(map(str, range(70_000)))
    assert found.number("69999") == 69_999
    assert found[69_999] == "69999"
    assert found.number("70000") is None
