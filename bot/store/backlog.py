"""How the engines count what waits (``Backlog``), in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.store.moments import to_moment
from bot.store.plans import READY, past_seconds
from bot.store.records import LATE, Backlog


def query(now: str, late: str) -> str:
    """The statement; the engines write their parameters differently."""
    return f"""
    SELECT waiting, oldest, due, late, parked FROM
        (SELECT count(*) AS waiting, min(created_at) AS oldest FROM outbox WHERE chat_id > 0) AS o,
        (SELECT count(*) AS due, count(CASE WHEN due_at <= {late} THEN 1 END) AS late
            FROM reminders WHERE {READY} <= {now}) AS r,
        (SELECT count(*) AS parked FROM parked) AS p
    """


def moments(now: datetime) -> tuple[int, int]:
    """The parameters of the statement."""
    return past_seconds(now), past_seconds(now - LATE)


def backlog_of(row: Sequence[Any]) -> Backlog:
    """A row of the statement."""
    waiting, oldest, due, late, parked = row
    return Backlog(waiting, None if oldest is None else to_moment(oldest), due, late, parked)
