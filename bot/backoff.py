"""Waiting longer and longer for what is away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from telegram.error import RetryAfter

FIRST_SECONDS = 0.5
MOST_SECONDS = 30.0
MOST_ASKED_SECONDS = 3600.0
"""Waits that Telegram asks for are obeyed up to this; a longer one is a mistake of somebody's."""


def waits() -> Iterator[float]:
    """Seconds, doubled each time up to half a minute."""
    wait = FIRST_SECONDS
    while True:
        yield wait
        wait = min(2 * wait, MOST_SECONDS)


def told(error: RetryAfter) -> float:
    """Seconds that Telegram said."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def asked_for(error: RetryAfter) -> float:
    """Seconds that Telegram asks to wait, as far as that is obeyed."""
    return min(max(told(error), 0.0), MOST_ASKED_SECONDS)
