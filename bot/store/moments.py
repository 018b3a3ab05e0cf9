"""How the database keeps time: whole microseconds since 1970 in UTC, in both engines.

One integer compares, sorts and copies alike in SQLite and PostgreSQL, and there is no time zone to
mistake. The store itself never asks what time it is; it is given a clock.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


def to_number(moment: datetime) -> int:
    """The moment as the database keeps it; a time without a zone is refused."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone: the store takes aware times only")
    return (moment - _EPOCH) // _MICROSECOND


def to_moment(number: int) -> datetime:
    """The moment a stored number stands for, in UTC."""
    return _EPOCH + timedelta(microseconds=number)
