"""``/metrics``: figures in the text format of Prometheus. None of them is about a person."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from bot.clock import Clock
from bot.monitoring.status import Status
from bot.operating.needs import newest_reading, of_rules
from bot.store import Backlog, StoreError
from bot.store.rounds import FeedRecord

DATABASE_SECONDS = 3.0
"""How long the database may take to answer."""


class Metrics(Collector):
    """Figures of a process, gathered anew each time they are asked for."""

    def __init__(self, status: Status, clock: Clock, addresses: Collection[str]) -> None:
        self._status = status
        self._clock = clock
        self._addresses = addresses
        self._one_at_a_time = asyncio.Lock()
        self._backlog: Backlog | None = None
        self._feeds: list[FeedRecord] = []
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self)
        ProcessCollector(registry=self._registry)

    async def text(self) -> bytes:
        """All of them. Those that stand in the database are left out while it does not answer."""
        async with self._one_at_a_time:
            self._backlog, self._feeds = None, []
            with suppress(StoreError, TimeoutError):
                await asyncio.wait_for(self._ask_database(), DATABASE_SECONDS)
            return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        """For ``prometheus_client``."""
        yield from self._of_process()
        now = self._clock.now()
        due = len([*of_rules(now)])
        yield _gauge("rule_files_past_review", "Rule files whose review is due", due)
        if self._backlog is not None:
            yield from self._of_database(self._backlog, now)

    async def _ask_database(self) -> None:
        if self._status.store is not None:
            feeds = await self._status.store.feeds()
            backlog = await self._status.store.backlog(self._clock.now())
            self._feeds, self._backlog = feeds, backlog

    def _of_process(self) -> Iterator[Metric]:
        status, counted = self._status, self._status.counted
        yield _gauge("leader", "1 while this copy is the one that talks to people", status.leads)
        yield _gauge("loop_lag_seconds", "The longest of the last minute", status.lag)
        yield _gauge("database_up", "1 if the database answers", self._backlog is not None)
        if counted.is_reached is not None:
            reached = float(counted.is_reached)
            yield _gauge("telegram_up", "1 if Telegram answered the last call", reached)
        yield _counter("updates", "Updates received", counted.updates)
        yield _counter("turns", "Events answered and committed", counted.turns)
        yield HistogramMetricFamily(
            "assistant_handle_seconds",
            "In which an event was answered, without the commit",
            buckets=counted.handling.up_to(),
            sum_value=counted.handling.sum,
        )
        calls = CounterMetricFamily(
            "assistant_telegram_calls",
            "Calls to Telegram: ok, wait (it asks to), refused, failed",
            labels=("method", "result"),
        )
        for (method, result), count in sorted(counted.calls.items()):
            calls.add_metric((method, result), count)
        yield calls
        waits = sum(count for (_, result), count in counted.calls.items() if result == "wait")
        yield _counter("telegram_waits", "Calls that Telegram answered with 429", waits)

    def _of_database(self, backlog: Backlog, now: datetime) -> Iterator[Metric]:
        age = 0.0 if backlog.oldest is None else (now - backlog.oldest).total_seconds()
        yield _gauge("outbox_replies", "Replies that wait to be delivered", backlog.waiting)
        yield _gauge("outbox_oldest_seconds", "Since when the oldest of them waits", age)
        yield _gauge("reminders_due", "Reminders due, in nobody's hands", backlog.due)
        yield _gauge("reminders_late", "Those due for more than an hour", backlog.late)
        yield _gauge("parked", "Events put aside: they failed again and again", backlog.parked)
        if (newest := newest_reading(self._feeds, self._addresses)) is not None:
            age = (now - newest).total_seconds()
            yield _gauge("feed_age_seconds", "Since a feed of rounds was last read", age)


def _gauge(name: str, told: str, value: float) -> Metric:
    return GaugeMetricFamily(f"assistant_{name}", told, value=float(value))


def _counter(name: str, told: str, value: float) -> Metric:
    return CounterMetricFamily(f"assistant_{name}", told, value=value)
