"""What a change asks, opens and brings, for choosing among the what-ifs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from express_entry.ahead.next_step.position import Position
from express_entry.ahead.what_ifs import EFFORTS, NOT_IN_OWN_HANDS, WhatIf
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES


def cheapest_opening(position: Position) -> WhatIf | None:
    """The cheapest single change that opens a program: soonest done, least asked."""
    opens = [one for one in position.singles if one.verdicts_gained]
    opens = [one for one in opens if one.kind not in NOT_IN_OWN_HANDS] or opens
    return min(opens, key=cost, default=None)


def cost(one: WhatIf) -> tuple[int, date, int, int, str]:
    """What a change asks: time, then how many facts (one ability is less than four), then as
    little more than needed as can be."""
    asks = _leaves(one.changed), one.gain_then, one.id
    return EFFORTS.index(one.effort), one.possible_on, *asks


def _leaves(patch: Any) -> int:
    return sum(map(_leaves, patch.values())) if isinstance(patch, dict) else 1


def figures_of(one: WhatIf) -> dict[str, Fact | date]:
    return {"gain": one.gain_then, "total": one.total_then, "on": one.possible_on}


def facts_of(one: WhatIf) -> tuple[str, ...]:
    """The names of the facts that a change changes, dots for inner ones."""
    return tuple(_names(one.changed))


def _names(patch: dict[str, Any]) -> Iterator[str]:
    for name, value in patch.items():
        if value is None and name.startswith("has_no_"):
            continue  # there is one then: said by the test itself
        if isinstance(value, dict) and "test" not in value and name in ("english", "french"):
            # Another result of the test there is: what has to be better, without its day.
            yield from (f"{name}.{ability}" for ability in ABILITIES if ability in value)
        else:
            yield name
