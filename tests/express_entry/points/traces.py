"""A line of a score as it is told, and an offer that counts, for the tests that hold every field of
every line."""

from __future__ import annotations

from collections.abc import Iterable

from express_entry.candidate.identifiers import Fact
from express_entry.points.items import CrsResult, Item

Trace = tuple[int, int, dict[str, Fact], tuple[str, ...], str]
"""Points, maximum, facts, missing, rule."""
LAW = "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-{}.html"

NOT_TESTED: dict[str, Fact] = dict.fromkeys(("listening", "reading", "writing", "speaking"))


def all_four(level: int | None) -> dict[str, Fact]:
    return dict.fromkeys(NOT_TESTED, level)


def traces(items: Iterable[Item]) -> dict[str, Trace]:
    return {one.id: (one.points, one.maximum, one.facts, one.missing, one.rule) for one in items}


def told(result: CrsResult, item_id: str) -> Trace:
    return traces(result.items)[item_id]


OFFERED = {"noc": "21231", "qualifying": True}
