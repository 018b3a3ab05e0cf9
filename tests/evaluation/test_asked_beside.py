"""Messages that tell of somebody and ask something, most in one breath: which topics are asked
about, and that what is asked is no fact. ``question`` has the topics of which each is right, none
where nothing is asked; ``questions`` such a list for each question where there are two."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from conversations.topics.beside import topics_asked
from conversations.topics.catalog import topics
from tests.evaluation.sets import HALVES, LEAST_RIGHT, MOST_WRONG, records
from tests.evaluation.test_messages import judged

LEAST = {"tuning": LEAST_RIGHT, "test": 0.75}
"""The share of the questions that is answered. Of the test half, what is found of lines that nobody
mended for: to be raised, never lowered."""
TRAPS = {"tuning": 0, "test": 6}
"""Traps taken at most: what holds today."""
FACTS_WRONG = 0.03
"""The share of the facts that may be wrong: what holds today."""


def half(name: str) -> list[dict[str, Any]]:
    """The lines of a half."""
    return [line for line in records("asked_beside") if line["half"] == name]


def asked(line: dict[str, Any]) -> list[list[str]]:
    """The topics that are right for each question that is about one: one's own score is told with
    the answers, and no topic."""
    questions = line.get("questions") or [line["question"]]
    return [one for one in questions if topics().keys() & set(one)]


@pytest.mark.parametrize("name", HALVES)
def test_what_is_asked_beside_facts_is_found(name: str) -> None:
    told: Counter[str] = Counter()
    shown: list[str] = []
    for line in half(name):
        questions, got = asked(line), topics_asked(line["text"])
        found = sum(bool(set(got).intersection(one)) for one in questions)
        every = {topic for one in questions for topic in one}
        wrong = [topic for topic in got if topic not in every]
        told["lines"] += 1
        told["asked"] += len(questions)
        told["found"] += found
        told["wrong"] += bool(wrong and line["question"])
        told["false"] += bool(wrong and not line["question"])
        if found < len(questions) or wrong:
            shown.append(f"{line['text']!r}: {got}, meant {questions}")
    report = "\n".join([str(dict(told)), *shown])
    assert told["found"] >= LEAST[name] * told["asked"], report
    assert told["wrong"] <= MOST_WRONG * told["lines"], report
    assert not told["false"], report


@pytest.mark.parametrize("name", HALVES)
def test_what_is_told_beside_a_question_is_read(name: str) -> None:
    lines = [judged({"unsure": [], "traps": [], **line}) for line in half(name)]
    right = sum(hits for hits, _, _, _ in lines)
    missed = sum(len(names) for _, names, _, _ in lines)
    wrong = sum(len(names) for _, _, names, _ in lines)
    every = right + missed + wrong
    assert right >= LEAST_RIGHT * every, f"{right} of {every} right"
    assert wrong <= FACTS_WRONG * every, f"{wrong} of {every} wrong"
    assert sum(len(taken) for _, _, _, taken in lines) <= TRAPS[name]
