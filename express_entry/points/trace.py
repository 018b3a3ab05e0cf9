"""Lines of a score with their trace: how points, limits and missing facts become an item.

The status is never chosen by hand: an item that misses a fact needs information, one with
points is scored, the rest is zero.
"""

from __future__ import annotations

from collections.abc import Iterable

from express_entry.candidate.identifiers import Fact, ItemId
from express_entry.points.items import Cap, Item, Section, Status


def item(
    item_id: ItemId,
    section: str,
    points: int,
    maximum: int,
    facts: dict[str, Fact],
    rule: str,
    source: str,
    missing: tuple[str, ...] = (),
    cap: Cap | None = None,
) -> Item:
    """One line of a score."""
    status = Status.NEEDS_INFO if missing else Status.SCORED if points else Status.ZERO
    return Item(
        id=item_id,
        section=section,
        points=points,
        maximum=maximum,
        status=status,
        facts=facts,
        missing=missing,
        cap=cap,
        rule=rule,
        source=source,
    )


def capped(cap_id: str, raw: int, limit: int) -> tuple[int, Cap | None]:
    """Points after a limit, and the limit where it cut."""
    if raw <= limit:
        return raw, None
    return limit, Cap(id=cap_id, raw=raw, limit=limit)


def section_of(name: str, items: Iterable[Item], maximum: int) -> Section:
    """The section these items add up to, cut to its maximum."""
    points, cap = capped(name, sum([line.points for line in items]), maximum)
    return Section(points=points, maximum=maximum, cap=cap)


def all_missing(items: Iterable[Item]) -> tuple[str, ...]:
    """Every missing fact once, in the order met."""
    return tuple(dict.fromkeys([name for line in items for name in line.missing]))
