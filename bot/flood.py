"""How much of one person is read: a bucket of tokens for each chat. Who waits for an answer before
sending the next thing never runs out of them; who does not is read at the pace of a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from math import inf
from time import monotonic

from conversations.voice.events import Event, Sent, Text, Unsupported

BURST = 30
"""Events that may come at once on top of one that is being answered."""
PER_SECOND = 1.0
CHARACTERS = 500
"""What a token pays for of a long message: reading it takes time in proportion."""
FILE = 5
"""The same of a file, which is looked at whole."""
TOLD_SECONDS = 60.0
"""Who was told to slow down is not told again for so long."""
CHATS = 10_000
"""Chats in memory, at most, before those that have calmed down are forgotten."""


class Admission(Enum):
    """What becomes of an event."""

    TAKEN = auto()
    PASSED_OVER = auto()
    PASSED_OVER_AND_TOLD = auto()
    """The person is told to slow down."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    told_at: float = -inf
    album: str | None = None


class Flood:
    """See the module. ``time`` is in seconds and never goes back."""

    def __init__(
        self,
        time: Callable[[], float] = monotonic,
        *,
        burst: float = BURST,
        per_second: float = PER_SECOND,
        chats: int = CHATS,
    ) -> None:
        self._time = time
        self._burst = burst
        self._per_second = per_second
        self._most = self._chats = chats
        self._buckets: dict[int, _Bucket] = {}

    def __len__(self) -> int:
        return len(self._buckets)

    def read(self, chat_id: int, event: Event, *, is_answered: bool) -> Admission:
        """Whether to take an event; ``is_answered``: the person has got the answers to all they
        sent before, so this is no flood."""
        bucket = self._buckets.get(chat_id)
        album = event.album if isinstance(event, Unsupported) else None
        if is_answered and bucket is None:
            return Admission.TAKEN
        now = self._time()
        bucket = bucket or self._new(chat_id, now)
        refilled = bucket.tokens + (now - bucket.at) * self._per_second
        bucket.tokens, bucket.at = min(self._burst, refilled), now
        # The parts of an album are one thing sent.
        is_same_album = album is not None and album == bucket.album
        bucket.album = album
        if is_answered or is_same_album:
            return Admission.TAKEN
        price = FILE if isinstance(event, Sent) else 1
        if isinstance(event, Text):
            price = -(-len(event.text) // CHARACTERS)
        if bucket.tokens >= 1:
            bucket.tokens -= max(1, price)
            return Admission.TAKEN
        if now - bucket.told_at < TOLD_SECONDS:
            return Admission.PASSED_OVER
        bucket.told_at = now
        return Admission.PASSED_OVER_AND_TOLD

    def _new(self, chat_id: int, now: float) -> _Bucket:
        if len(self._buckets) >= self._most:
            self._buckets = {
                chat: bucket
                for chat, bucket in self._buckets.items()
                if now - bucket.told_at < TOLD_SECONDS
                or bucket.tokens + (now - bucket.at) * self._per_second < self._burst
            }
            # Where a crowd really is that busy, looking through it each time would be the flood.
            self._most = max(self._chats, 2 * len(self._buckets))
        bucket = self._buckets[chat_id] = _Bucket(self._burst, now)
        return bucket
