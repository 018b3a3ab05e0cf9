"""What a text must have for a pattern to find anything in it."""

from __future__ import annotations

import pytest

from conversations.voice import patterns
from conversations.voice.needed import needed
from tests.evaluation.sets import records


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        (r"\ble mien,? (?:c|d)", [{"le mien"}]),
        ("(?:maman|papa) (?=x)", [{"maman", "papa"}]),
        ("[abc]def|ghi", [{"def", "ghi"}]),
        ("(?:abc)? defg", [{" defg"}]),
        ("abcd{2}", [{"abc"}]),
        ("(?P<one>word)s?", [{"word"}]),
        # Of each of several sets one is needed, the longest first.
        ("(?:she|elle) (?:did not|didn't) sit", [{"did not", "didn't"}, {" sit"}, {"she", "elle"}]),
        ("ab|cd[x]efgh", [{"ab", "efgh"}]),
        # What is looked ahead or back for stands there, too.
        ("(?=abc)[x]", [{"abc"}]),
        ("(?<=abc)[x]", [{"abc"}]),
        # A sign that few texts have is worth as much as several letters.
        ("[0-9]+ ?/[l]", [{"/"}]),
        ("œ", [{"œ"}]),
        # What may be missing, must not stand there, or is in any case, tells nothing.
        ("abc?[d]", [{"ab"}]),
        ("(?:abc)*", []),
        ("(?i:abc)", []),
        ("(?i)abc", []),
        ("(?<!abc )x", []),
        ("(?!abc)x", []),
        ("abc|[de]", []),
        (r"[)(]\)a", []),
    ],
)
def test_sets_of_runs_of_letters_of_which_one_is_needed(pattern: str, sets: list[set[str]]) -> None:
    assert list(needed(pattern)) == sets


@pytest.mark.parametrize("section", ["chatted", "informal", "colloquial", "asides"])
def test_nothing_is_found_in_a_text_that_has_none_of_them(section: str) -> None:
    """In every twentieth message; elsewhere it may be found or not."""
    texts = [line["text"].lower() for line in records("messages") if line["half"] == "tuning"]
    for sought, _ in patterns.rewrites(section):
        found = [text for text in texts[::20] if sought.pattern.search(text)]
        assert all(map(sought.may_be_in, found)), sought.pattern.pattern
