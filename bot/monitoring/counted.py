"""What is counted while the process runs; cheap enough to be counted always, and of nobody."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

BOUNDS = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0)
"""Seconds; half of all events are handled in less than half a millisecond."""


class Spread:
    """How many values lie up to each bound, and their sum."""

    def __init__(self, bounds: tuple[float, ...] = BOUNDS) -> None:
        self.bounds = bounds
        self.sum = 0.0
        self._counts = [0] * (len(bounds) + 1)

    def add(self, value: float) -> None:
        """Count one value."""
        self._counts[bisect_left(self.bounds, value)] += 1
        self.sum += value

    def up_to(self) -> list[tuple[str, float]]:
        """Each bound, and how many values are not above it; the last is ``+Inf``: all of them."""
        found: list[tuple[str, float]] = []
        total = 0
        for bound, count in zip((*map(str, self.bounds), "+Inf"), self._counts, strict=True):
            total += count
            found.append((bound, total))
        return found


class Counted:
    """Since the process began."""

    def __init__(self) -> None:
        self.updates = 0
        """Received, also those that come a second time."""
        self.turns = 0
        """Events answered and committed."""
        self.handling = Spread()
        """Seconds in which an event was answered, without the commit."""
        self.calls: Counter[tuple[str, str]] = Counter()
        """To Telegram, by method and result."""
        self.is_reached: bool | None = None
        """Whether Telegram answered the last call; None before the first."""

    def called(self, method: str, result: str) -> None:
        """A call to Telegram came out so: ``ok``, ``wait`` (it asks to), ``refused``, ``failed``
        (nothing that could be read came back)."""
        self.calls[method, result] += 1
        self.is_reached = result != "failed"


COUNTED = Counted()
