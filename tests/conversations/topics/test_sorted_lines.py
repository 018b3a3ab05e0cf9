"""Lines looked up where they stand: each by its key, none by a part of one."""

from __future__ import annotations

import pytest

from conversations.topics.sorted_lines import SortedLines

LINES = SortedLines("a\t1\nab\t2\na b\t\né\t3 4\nn:x\tone\nn:y\ttwo\n".encode())
SORTED = SortedLines("".join(sorted(LINES.text.decode().splitlines(keepends=True))).encode())


@pytest.mark.parametrize(
    ("key", "rest"), [("a", "1"), ("ab", "2"), ("a b", ""), ("é", "3 4"), ("n:y", "two")]
)
def test_every_key_is_found(key: str, rest: str) -> None:
    place = SORTED.place(key)
    assert place is not None
    assert (SORTED.key(place), SORTED.rest(place)) == (key, rest)


@pytest.mark.parametrize("key", ["", "b", "a ", "n:", "n:z", "\u00e9\u00e9", "0"])
def test_no_other_is(key: str) -> None:
    assert SORTED.place(key) is None


def test_those_that_begin_alike_stand_together() -> None:
    assert [SORTED.key(place) for place in SORTED.beginning("n:")] == ["n:x", "n:y"]
    assert [SORTED.key(place) for place in SORTED.beginning("a")] == ["a", "a b", "ab"]
    assert len(SORTED.beginning("z")) == 0


def test_nothing_holds_nothing() -> None:
    assert (len(SortedLines(b"")), SortedLines(b"").place("a")) == (0, None)
