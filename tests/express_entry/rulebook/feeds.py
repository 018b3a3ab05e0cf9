"""Feeds of rounds for tests: the genuine piece, and what may become of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).with_name("rounds_feed_sample.json")
"""Rounds 434 to 432 as IRCC's feed of 2026-08-07 had them; the newest first."""


def sample() -> list[dict[str, Any]]:
    """The genuine rows."""
    rows: list[dict[str, Any]] = json.loads(SAMPLE.read_text("utf-8"))["rounds"]
    return rows


def row(number: str, day: str, name: str, size: str, cutoff: str, **more: Any) -> dict[str, Any]:
    """Another round, in the form of the first genuine one, without a tie-break."""
    told = {"drawNumber": number, "drawDate": day, "drawName": name, "drawSize": size}
    return sample()[0] | told | {"drawCRS": cutoff, "drawCutOff": "", "drawDateFull": ""} | more


def feed(*rows: Any) -> bytes:
    """A feed of these rows."""
    return json.dumps({"classes": "wb-tables", "rounds": rows}).encode()
