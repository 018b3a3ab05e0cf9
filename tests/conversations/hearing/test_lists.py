"""Whether a word or a phrase of a list is said in a text."""

from __future__ import annotations

from itertools import pairwise
from threading import Thread

import pytest

from conversations.hearing import lists

KNOWN = {
    "words-told-fruit": ("apple", "red currant"),
    "words-told-colour": ("red", "green apple"),
    "words-told-tree": ("apple", "currant bush"),
}


@pytest.fixture(autouse=True)
def _own_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "in_list", lambda name: KNOWN.get(name, ()))
    monkeypatch.setattr(lists, "_lists", lists._Lists())
    lists._heard.cache_clear()


@pytest.mark.parametrize(
    ("text", "names", "said"),
    [
        (" an apple a day ", ("fruit",), True),
        (" an apple a day ", ("colour",), False),
        (" apples ", ("fruit", "tree"), False),
        (" a red currant ", ("fruit",), True),
        (" red wine and a currant ", ("fruit",), False),
        (" red wine and a currant ", ("fruit", "colour"), True),
        (" a green apple ", ("colour",), True),
        ("", ("fruit",), False),
    ],
)
def test_words_stand_alone_and_phrases_together(
    text: str, names: tuple[str, ...], said: bool
) -> None:
    assert lists.says(text, *names) is said
    assert lists.says(text, *names) is said, "and again, as it is remembered"


def test_a_list_that_is_read_later_is_heard_in_a_text_that_was_gone_through() -> None:
    text = " a red apple "
    assert lists.says(text, "fruit")
    assert lists.says(text, "colour")
    assert lists.says(text, "tree", "fruit")


def test_lists_read_by_several_threads_at_once_stay_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every list has a bit of its own, whoever reads it first."""
    names = [f"list{number}" for number in range(200)]
    known = {f"words-told-{name}": (name,) for name in names}
    monkeypatch.setattr(lists, "in_list", lambda name: known[name])

    def read_from(at: int) -> None:
        for name in (*names[at:], *names[:at]):
            lists.says(f" {name} ", name)

    threads = [Thread(target=read_from, args=(at,)) for at in range(0, 200, 25)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name, other in pairwise(names):
        assert lists.says(f" {name} ", name)
        assert not lists.says(f" {name} ", other)
