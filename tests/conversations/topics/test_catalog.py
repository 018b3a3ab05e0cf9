"""The topics: each has its words, its ways of being asked in both languages, and its sources."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Sequence
from datetime import date

import pytest
from pydantic import ValidationError

from conversations.screens.window import WINDOWS
from conversations.topics import catalog
from conversations.topics.answering import answer
from conversations.topics.catalog import Topic, topics
from conversations.topics.index import index
from conversations.topics.personal import figures_of
from conversations.voice.missing import read
from conversations.voice.wording import LOCALES, folded, plain, wording

NAMES = sorted(topics())
FRENCH = read("fr").patterns
BUTTON = 38
"""Characters that a button shows on a phone."""
SEED = int(os.environ.get("SEED") or random.randrange(1 << 32))
TRIED = 10_000 if os.environ.get("EVALUATION") == "all" else 10
"""Ways of asking that are tried of each topic: in the slow mode all of them (docs/testing.md)."""
ON = date(2026, 11, 28)


def test_every_topic_that_was_asked_for_is_there() -> None:
    # The list of 180 less its head line: 127 topics and 53 terms.
    assert sum(one.term for one in topics().values()) == 53
    assert len(topics()) == 180


@pytest.mark.parametrize("name", NAMES)
def test_a_topic_is_worded_asked_and_sourced(name: str) -> None:
    topic, words = topics()[name], wording("en")
    assert words.has(topic.message)
    if not topic.term:
        assert len(words.plain(topic.message, "name")) <= BUTTON
    assert len(words.phrases(topic.ways)) >= 5
    assert topic.ways in FRENCH
    assert topic.as_of <= ON
    # What is said of this assistant itself has its documents as its source.
    assert topic.pages or topic.area == "this_bot" or name == "term_estimate"
    assert topic.page is None or topic.page in WINDOWS


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_names_its_day(name: str) -> None:
    seen = plain(folded(answer(wording("en"), ON, topics()[name])))
    assert f"as of {wording('en').date(topics()[name].as_of)}" in seen
    assert "{" not in seen


def test_no_words_without_a_topic() -> None:
    text = "\n".join(path.read_text("utf-8") for path in (LOCALES / "en").glob("topics_*.ftl"))
    worded = set(re.findall(r"^(topic-[\w-]+) =", text, re.MULTILINE))
    assert worded - {topic.message for topic in topics().values()} == set()
    text = "\n".join(path.read_text("utf-8") for path in (LOCALES / "en").glob("heard/ways_*.ftl"))
    asked = set(re.findall(r"^(ways-[\w-]+) =", text, re.MULTILINE))
    assert asked == {topic.ways for topic in topics().values()} | {"ways-other"}


@pytest.mark.parametrize("name", NAMES)
def test_a_topic_is_found_by_most_of_the_ways_it_is_asked(name: str) -> None:
    """Of some of the ways nearly all; where it is not so, most of all of them."""
    print(f"SEED={SEED}")
    ways = wording("en").phrases(topics()[name].ways)
    some = random.Random(f"{SEED} {name}").sample(ways, min(TRIED, len(ways)))
    if share_found(name, some) < 0.9:
        assert share_found(name, ways) >= 0.75


def share_found(name: str, ways: Sequence[str]) -> float:
    return sum(index().find(way).topic == name for way in ways) / len(ways)


@pytest.mark.parametrize(
    "wrong",
    [
        {"confidence": "sure"},
        {"personal": ["shoe_size"]},
        {"as_of": "2026"},
        {"page": "nowhere"},
        {"typo": 1},
    ],
)
def test_a_table_with_a_mistake_is_refused(wrong: dict[str, object]) -> None:
    good = {"id": "a", "area": "b", "sources": [], "as_of": ON, "confidence": "high"}
    Topic.model_validate(good)
    with pytest.raises(ValidationError):
        Topic.model_validate(good | wrong)


def test_without_a_person_nothing_personal_is_known() -> None:
    for groups in {topic.personal for topic in topics().values()}:
        values = figures_of(None, groups)
        known = [name for name, value in values.items() if name.startswith("has_") and value]
        assert known == []


def test_every_group_of_figures_is_used() -> None:
    used = {group for topic in topics().values() for group in topic.personal}
    assert set(catalog.Group.__args__) - used == set()  # type: ignore[attr-defined]
