"""Learns how likely each reading of a message is from the messages that are tuned on.

``python -m tests.evaluation.learn_likely`` writes ``weights.bits`` anew (a minute or two);
``--left-out FILE ...`` writes nothing: it learns from all other messages and says what is filled in
in those of the files, rightly and wrongly. A line is a message as in ``messages.jsonl``.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any
from unittest.mock import patch

from conversations.hearing.clauses import clauses
from conversations.hearing.likely import readings, weights
from conversations.hearing.likely.clues import Told
from conversations.hearing.likely.weights import PARTS, PLACES, Weights, place
from conversations.hearing.people import Who
from conversations.hearing.told import read
from tests.evaluation.sets import records

ROUNDS = 12
RATE = 0.15
SHRINK = 3.0
"""How strongly weights are held small: half of this times their squares is lost, all together."""
LEAST = 2
"""A clue of fewer readings is not learnt from: it would be learnt by heart."""
WHO: tuple[Who, ...] = ("self", "partner")

Example = tuple[list[int], bool]
"""The places of a reading's clues, and whether it is right."""


def digest(lines: Sequence[Mapping[str, Any]]) -> str:
    """By which it is known what was learnt from."""
    told = blake2b(digest_size=8)
    for line in lines:
        told.update(json.dumps([line["text"], line["facts"]], sort_keys=True).encode())
    return told.hexdigest()


def tuned_on() -> list[dict[str, Any]]:
    """The messages that are learnt from: never those of the test half."""
    return [line for line in records("messages") if line["half"] == "tuning"]


def examples(lines: Iterable[Mapping[str, Any]]) -> dict[str, list[tuple[frozenset[str], bool]]]:
    """Of each kind of fact the readings, and whether that is what was meant."""
    found: dict[str, list[tuple[frozenset[str], bool]]] = {kind: [] for kind in readings.KINDS}
    for line in lines:
        told = Told(clauses(line["text"], date.fromisoformat(line["on"])))
        for who in WHO:
            facts = _of(who, line["facts"])
            names = {kind: kind if who == "self" else f"partner.{kind}" for kind in readings.KINDS}
            open_ = {
                kind
                for kind, name in names.items()
                if kind not in facts and any(name == u or who == u for u in line["unsure"])
            }
            for one in readings.of(told, who, readings.KINDS):
                for kind in one.kinds:
                    if kind not in open_:
                        right = facts.get(kind) == one.value
                        found[kind].append((frozenset(one.clues), right))
    return found


def learn(lines: Sequence[Mapping[str, Any]]) -> Weights:
    """A logistic regression for each kind of fact, by stochastic gradient descent with a step of
    its own for each weight."""
    of = {kind: _learnt(told) for kind, told in examples(lines).items()}
    return Weights(digest(lines), of)


def _learnt(told: Sequence[tuple[frozenset[str], bool]]) -> array[int]:
    times = Counter(clue for clues, _ in told for clue in clues)
    known = [
        ([place(c) for c in sorted(clues) if times[c] >= LEAST], right) for clues, right in told
    ]
    held = [0.0] * PLACES
    moved = [1.0] * PLACES
    chance = random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(known)
        for places, right in known:
            total = sum(held[at] for at in places)
            missed = right - 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            for at in places:
                step = missed - SHRINK / len(told) * held[at]
                moved[at] += step * step
                held[at] += RATE * step / math.sqrt(moved[at])
    return array("b", (max(-128, min(127, round(one * PARTS))) for one in held))


def left_out(paths: Sequence[Path]) -> None:
    """Says what is filled in in messages that were not learnt from."""
    lines = [json.loads(row) for path in paths for row in path.read_text("utf-8").splitlines()]
    texts = {line["text"] for line in lines}
    held = learn([line for line in tuned_on() if line["text"] not in texts])
    count: Counter[tuple[str, str]] = Counter()
    for line in lines:
        before, after = (_read(line, by) for by in (NOTHING, held))
        for who in WHO:
            meant, was, now = (_of(who, one) for one in (line["facts"], before, after))
            for kind in readings.KINDS:
                name = kind if who == "self" else f"partner.{kind}"
                count[name, "lacking"] += kind in meant and kind not in was
                if kind not in now or kind in was:
                    continue
                if now[kind] == meant.get(kind):
                    count[name, "right"] += 1
                elif kind in meant or not any(name == u or who == u for u in line["unsure"]):
                    count[name, "wrong"] += 1
                    sys.stdout.write(f"{name} {now[kind]}: {line['text']}\n")
    for (name, how), times in sorted(count.items()):
        sys.stdout.write(f"{name} {how} {times}\n")


def _read(line: Mapping[str, Any], by: Weights) -> dict[str, Any]:
    with patch("conversations.hearing.likely.filling.weights", lambda: by):
        return read(line["text"], date.fromisoformat(line["on"])).facts


def _of(who: Who, facts: dict[str, Any]) -> dict[str, Any]:
    return facts if who == "self" else facts.get("partner", {})


NOTHING = Weights("", {kind: array("b", bytes(PLACES)) for kind in readings.KINDS})
"""By which nothing is likely enough."""


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--left-out", nargs="+", type=Path, default=[])
    chosen = parser.parse_args()
    if chosen.left_out:
        left_out(chosen.left_out)
        return
    lines = tuned_on()
    weights.FILE.write_bytes(learn(lines).content())
    sys.stdout.write(f"{len(lines)} messages\n")


if __name__ == "__main__":
    main()
