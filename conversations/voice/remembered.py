"""What was worked out of a text that somebody typed, remembered in bounded room.

People type the same short texts and words; what is long is typed once, and thousands of such would
be most of the memory of a process. So of long texts only the latest are remembered, for the turn
that reads each again and again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from inspect import signature
from typing import Concatenate, ParamSpec, TypeVar

LONG = 120
"""Characters from which on a text is no answer of a few words."""
FEW = 16
"""Long texts remembered: those of a few turns at once, with their parts."""

P = ParamSpec("P")
T = TypeVar("T")


def remembering(
    most: int,
) -> Callable[[Callable[Concatenate[str, P], T]], Callable[Concatenate[str, P], T]]:
    """Remember what a function gives for the latest ``most`` texts, its first argument."""

    def remembered_by(work: Callable[Concatenate[str, P], T]) -> Callable[Concatenate[str, P], T]:
        usual, long = lru_cache(most)(work), lru_cache(FEW)(work)

        @wraps(work)
        def given(text: str, /, *more: P.args, **named: P.kwargs) -> T:
            known = usual if len(text) < LONG else long
            return known(text, *more, **named)  # type: ignore[arg-type]

        @wraps(work)
        def given_alone(text: str, /) -> T:
            return (usual if len(text) < LONG else long)(text)

        # Tens of times in a turn, most with nothing but a text.
        takes_more = len(signature(work).parameters) > 1
        return given if takes_more else given_alone  # type: ignore[return-value]

    return remembered_by
