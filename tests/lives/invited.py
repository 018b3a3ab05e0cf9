"""The person of ``life`` with an invitation, and what is said first of one.

Federal Skilled Worker, CRS 424 at 30 (105 age + 120 bachelor's + 124 CLB 9 + 25 + 50), 429 at 29.
The grid is known until 2 November 2026; from then a score is an estimate. Sixty days after
29 September 2026: 1 of September, 31 of October, 28 November.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.lives.life import Life, submitted

STOP = "Do not apply yet."
RISK = "An application now would likely be refused and the processing fee kept."
CAN = "You can apply"
UNSURE = "Before you apply: I cannot say for certain"


def invited(
    kind: str = "Federal Skilled Worker",
    cutoff: str = "420",
    *,
    on: str = "2026-09-29",
    after: tuple[str, ...] = (),
    **options: Any,
) -> Life:
    """Submitted on 10 September 2026, invited on a day, at the status card."""
    life = submitted("2026-09-10", day=date(2026, 9, 1), **options).until(on)
    life.does("/invited", "[Today", f"[{kind}", *after)
    if cutoff:
        life.does(cutoff if cutoff != "skip" else "[Skip")
    assert life.state == "invited", life.card
    return life.command("/status")


DECLINE = "Next: mend what your invitation lacks, or decline it."


def first_line(life: Life) -> str:
    """The first line after the next step, which every card begins with."""
    card = life.card.partition("\n\n")[2] if life.card.startswith("Next: ") else life.card
    return card.splitlines()[0]
