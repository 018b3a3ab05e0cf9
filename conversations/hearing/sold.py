"""Of a message: an offer or an assessment of the labour market that is for sale, and which nobody
holds: "an agent wants 15,000 dollars for a job offer with LMIA"."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

_THING = Pattern("sold", r" <thing>(?= )")
_SELLS = Pattern("sold", r" <sells>(?= )")
_ASKS = Pattern("sold", r" <asks>(?= )")
_AMOUNT = Pattern("sold", r" (?:\d+,)?\d{3,}(?= )| \d+(?:[.,]\d+)? ?<thousands>(?= )| <money>(?= )")
_OFFERED_FOR = Pattern(
    "sold", r" <seller> .* <for> (?:[$€£₹] )?(?:\d[\d.,]* ?<thousands>|(?:\d+,)?\d{3,})(?= )"
)
"""Who lives on such offers, and what for: "agent offering a job with LMIA for 10k USD"."""
_WAGE = Pattern("sold", r" <wage>(?= )")
"""What somebody earns, who has the offer."""


def sentences(pieces: Sequence[Clause]) -> frozenset[int]:
    """The sentences in which an offer is for sale."""
    told: dict[int, str] = {}
    for one in pieces:
        told[one.sentence] = f"{told.get(one.sentence, ' ')}{one.text[1:]}"
    return frozenset(at for at, text in told.items() if _is_sold(text))


def _is_sold(text: str) -> bool:
    if _THING.search(text) is None or _WAGE.search(text) is not None:
        return False
    is_paid_for = _ASKS.search(text) is not None and _AMOUNT.search(text) is not None
    return is_paid_for or any(one.search(text) is not None for one in (_SELLS, _OFFERED_FOR))
