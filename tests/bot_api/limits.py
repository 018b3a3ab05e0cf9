"""How fast a bot may speak, and how fast it did."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .wire import too_many_requests

if TYPE_CHECKING:
    from .chats import Chat


class Bucket:
    """A token bucket: `rate` a second, at most `capacity` saved up. After a refusal everything
    is refused until the promised moment, as Telegram does."""

    __slots__ = ("at", "barred_until", "capacity", "level", "rate")

    def __init__(self, rate: float, capacity: float) -> None:
        self.rate = rate
        self.capacity = capacity
        self.level = capacity
        self.at = 0.0
        self.barred_until = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one more would be let through; 0 for at once."""
        if now < self.barred_until:
            return self.barred_until - now
        self.level = min(self.capacity, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 - 1e-6 else (1 - self.level) / self.rate

    def take(self) -> None:
        self.level -= 1


@dataclass(frozen=True, slots=True)
class RateLimits:
    per_second: float = 30
    burst: float = 30
    per_chat_per_second: float = 1
    chat_burst: float = 5
    per_group_per_minute: float = 20
    retry_after: int | None = None

    def promised(self, wait: float) -> int:
        return self.retry_after or max(1, math.ceil(wait - 1e-6))


class Window:
    """The most events ever seen within one second."""

    __slots__ = ("peak", "times")

    def __init__(self) -> None:
        self.times: deque[float] = deque()
        self.peak = 0

    def mark(self, now: float) -> None:
        times = self.times
        times.append(now)
        while times[0] <= now - 1:
            times.popleft()
        if len(times) > self.peak:
            self.peak = len(times)


class Pace:
    """How fast one chat is written to."""

    __slots__ = ("buckets", "limits", "window")

    def __init__(self) -> None:
        self.limits: RateLimits | None = None
        self.buckets: list[Bucket] = []
        self.window = Window()

    def buckets_under(self, limits: RateLimits, *, group: bool) -> list[Bucket]:
        if self.limits is not limits:
            self.limits = limits
            self.buckets = [Bucket(limits.per_chat_per_second, limits.chat_burst)]
            if group:
                per_minute = limits.per_group_per_minute
                self.buckets.append(Bucket(per_minute / 60, per_minute))
        return self.buckets


class Limiter:
    """Counts every send and edit; refuses those beyond the limits, once there are any."""

    def __init__(self) -> None:
        self.window = Window()
        self._limits: RateLimits | None = None
        self._bucket = Bucket(0, 0)

    def use(self, limits: RateLimits | None) -> None:
        self._limits = limits
        if limits is not None:
            self._bucket = Bucket(limits.per_second, limits.burst)

    def admit(self, chat: Chat, now: float) -> None:
        self.window.mark(now)
        chat.pace.window.mark(now)
        limits = self._limits
        if limits is None:
            return
        buckets = [self._bucket, *chat.pace.buckets_under(limits, group=not chat.private)]
        wait, fullest = max(((b.wait(now), b) for b in buckets), key=lambda pair: pair[0])
        if wait > 0:
            retry_after = limits.promised(wait)
            fullest.barred_until = max(fullest.barred_until, now + retry_after - 0.005)
            raise too_many_requests(retry_after)
        for bucket in buckets:
            bucket.take()
