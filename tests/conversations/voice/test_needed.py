"""What a text must have for a pattern to find anything in it."""

from __future__ import annotations

import pytest

from conversations.voice import patterns
from conversations.voice.needed import needed
from tests.evaluation.sets import records


@pytest.mark.parametrize(
    ("pattern", "runs"),
    [
        (r"\ble mien,? (?:c|d)", {"le mien"}),
        ("(?:maman|papa) (?=x)", {"maman", "papa"}),
        ("[abc]def|ghi", {"def", "ghi"}),
        ("(?:abc)? defg", {" defg"}),
        ("abcd{2}", {"abc"}),
        ("(?P<one>word)s?", {"word"}),
        # What may be missing, in any case, or only looked ahead or back for, tells nothing.
        ("abc?d", None),
        ("(?:abc)*", None),
        ("(?i:abc)", None),
        ("(?i)abc", None),
        ("(?=abc)x", None),
        ("(?<!abc )x", None),
        ("abc|[de]", None),
        (r"[)(]\)ab", None),
    ],
)
def test_runs_of_letters_of_which_one_is_needed(pattern: str, runs: set[str] | None) -> None:
    assert needed(pattern) == runs


@pytest.mark.parametrize("section", ["chatted", "informal", "colloquial", "asides"])
def test_nothing_is_found_in_a_text_that_has_none_of_them(section: str) -> None:
    """In every twentieth message; elsewhere it may be found or not."""
    texts = [line["text"].lower() for line in records("messages") if line["half"] == "tuning"]
    for sought, _ in patterns.rewrites(section):
        found = [text for text in texts[::20] if sought.pattern.search(text)]
        assert all(map(sought.may_be_in, found)), sought.pattern.pattern
