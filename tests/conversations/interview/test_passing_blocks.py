"""What going through a block gave is remembered by all that it looked at, and by nothing less."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from conversations.interview.order import BLOCKS
from conversations.interview.passing import Passed, Remembering, foresee, pass_through
from conversations.interview.question import Answer
from conversations.interview.walk import walk
from tests.conversations.chat.released import FOLDER

TODAY = date(2026, 11, 24)
TOLD: list[dict[str, Answer]] = [
    json.loads(line)["session"].get("answers", {})
    for path in sorted(FOLDER.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


def test_what_was_looked_at_decides() -> None:
    """The partner's test is looked at only where there is a partner."""

    def of_partner(one: Mapping[str, Answer], other: Mapping[str, Answer]) -> Answer:
        return one.get("test") if other.get("partner") else "alone"

    remembered = Remembering(of_partner)
    assert remembered({"test": "ielts"}, {"partner": False}) == "alone"
    assert remembered({"test": "celpip"}, {}) == "alone"
    assert remembered({"test": "celpip"}, {"partner": True}) == "celpip"
    assert remembered({"test": "ielts"}, {"partner": True}) == "ielts"
    assert remembered({}, {"partner": True}) is None
    assert remembered({"test": "celpip"}, {"partner": True, "age": 30}) == "celpip"


def test_no_answer_is_not_an_answer_of_nothing() -> None:
    remembered = Remembering(lambda one, _: "city" in one)
    assert remembered({}, {}) is False
    assert remembered({"city": None}, {}) is True
    assert remembered({}, {}) is False


def test_the_same_is_worked_out_once() -> None:
    times: list[Answer] = []

    def noted(one: Mapping[str, Answer], _: Mapping[str, Answer], on: date) -> date:
        times.append(one.get("age"))
        return on

    remembered = Remembering(noted)
    for _ in range(3):
        remembered({"age": 30, "city": "Hue"}, {}, TODAY)
    assert remembered({"age": 30, "city": "Pune"}, {}, TODAY) == TODAY
    assert times == [30]
    remembered({"age": 31}, {}, TODAY)
    assert times == [30, 31]


def test_whoever_looks_at_all_answers_is_told_so() -> None:
    with pytest.raises(TypeError):
        Remembering(lambda one, _: dict(one))({"age": 30}, {})


@pytest.mark.parametrize("seed", range(4))
def test_the_questionnaire_gone_through_anew_gives_the_same(seed: int) -> None:
    """Chats one after the other, each with answers left out or taken from another chat."""
    chance = random.Random(seed)
    for told in chance.sample(TOLD, 30):
        others = chance.choice(TOLD)
        for _ in range(3):
            answers = {key: value for key, value in told.items() if chance.random() < 0.9}
            taken = [key for key in answers if key in others]
            answers |= {key: others[key] for key in taken if chance.random() < 0.2}
            skipped = frozenset(key for key in told if chance.random() < 0.05)
            found, passed = walk(answers, skipped, TODAY), anew(answers, skipped)
            assert list(found.answers.items()) == [
                pair for one in passed for pair in one.answers.items()
            ]
            for name in ("asked", "for_file"):
                assert getattr(found, name) == tuple(
                    asked for one in passed for asked in getattr(one, name)
                )
            for name in ("followed", "unasked", "idle", "cards"):
                expected: set[Any] = set().union(*(getattr(one, name) for one in passed))
                assert getattr(found, name) == expected
            pending = [one for p in passed for one in p.pending]
            assert found.pending == (*pending, *(one for p in passed for one in p.deferred))
            assert found.cards_foreseen(skipped) == foreseen_anew(found.answers, passed, skipped)


def anew(answers: Mapping[str, Answer], skipped: frozenset[str]) -> list[Passed]:
    """The questionnaire gone through with nothing remembered."""
    effective: dict[str, Answer] = {}
    return [pass_through(block, effective, answers, skipped, TODAY) for block in BLOCKS]


def foreseen_anew(
    answers: Mapping[str, Answer], passed: list[Passed], skipped: frozenset[str]
) -> int:
    effective = dict(answers)
    followed = frozenset[str]().union(*(one.followed for one in passed))
    found = [foresee(block, effective, {}, followed, skipped, TODAY) for block in BLOCKS]
    return len(frozenset[Any]().union(*(one.cards for one in found)))
