"""What this process is doing at the moment, for all that tells of it."""

from __future__ import annotations

from collections import deque
from time import monotonic

from bot.monitoring.counted import COUNTED, Counted
from bot.store import Store

STARTING = "is starting: it waits for the database"
STANDING_BY = "stands by: another copy leads"
SERVING = "serves people, another copy leads"
LEADING = "leads"
LAG_SECONDS = 60.0
"""Over which the longest lag is told."""


class Status:
    """Written by what serves, read by what tells."""

    def __init__(self, counted: Counted = COUNTED) -> None:
        self.doing = STARTING
        self.store: Store | None = None
        self.counted = counted
        self._lags: deque[tuple[float, float]] = deque()

    @property
    def leads(self) -> bool:
        """Whether this copy is the one that talks to people."""
        return self.doing == LEADING

    @property
    def is_started(self) -> bool:
        """Whether it does what it is there for: it leads and reaches Telegram, or does not lead."""
        return self.doing != STARTING and (not self.leads or bool(self.counted.is_reached))

    def note_lag(self, seconds: float) -> None:
        """The loop came so much later than asked."""
        now = monotonic()
        self._lags.append((now, max(0.0, seconds)))
        while now - self._lags[0][0] > LAG_SECONDS:
            self._lags.popleft()

    @property
    def lag(self) -> float:
        """The longest of the last minute, in seconds."""
        return max((lag for _, lag in self._lags), default=0.0)
