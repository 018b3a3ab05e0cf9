"""Messages and what they tell, of a file: a message, then "= name value" by semicolons."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from conversations.hearing.told import read
from tests.evaluation.test_messages import flat

TODAY = date(2026, 11, 28)


def messages(name: str) -> list[tuple[str, str]]:
    """The messages of a file beside the tests, each with what it tells."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return list(zip(lines[::2], lines[1::2], strict=True))


def compare(message: str, told: str) -> tuple[dict[str, str], dict[str, str]]:
    """What is read of the facts that a line names, and what it expects of them; "-" is nothing."""
    facts = dict(flat(read(message, TODAY).facts))
    expected: dict[str, str] = {}
    got: dict[str, str] = {}
    for part in told.removeprefix("= ").split("; "):
        name, _, value = part.partition(" ")
        expected[name] = json.dumps(json.loads(value)) if value.startswith("{") else value
        fact = facts.get(name, "-")
        got[name] = json.dumps(fact) if isinstance(fact, dict) else str(fact)
    return got, expected
