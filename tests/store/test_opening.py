"""Which engine an address names, and where; both are given the clock and the patience asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.store.moments import utc_now
from bot.store.opening import open_store
from bot.store.postgres import PostgresStore
from bot.store.sqlite import SqliteStore

HOME = Path.home()


def clock() -> datetime:
    return datetime(2026, 10, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("address", "engine", "place"),
    [
        ("sqlite:///data/bot.db", "sqlite", Path("data/bot.db")),
        ("sqlite:////data/bot.db", "sqlite", Path("/data/bot.db")),
        ("sqlite:///~/bot.db", "sqlite", HOME / "bot.db"),
        ("bot.db", "sqlite", Path("bot.db")),
        ("/data/bot.db", "sqlite", Path("/data/bot.db")),
        ("~/bot.db", "sqlite", HOME / "bot.db"),
        # No address but a name.
        ("postgresql", "sqlite", Path("postgresql")),
        ("postgresql://h/d", "postgresql", "postgresql://h/d"),
        ("postgres://h/d", "postgresql", "postgres://h/d"),
    ],
)
async def test_an_address_is_one_of_an_engine(
    monkeypatch: pytest.MonkeyPatch, address: str, engine: str, place: object
) -> None:
    opened: list[tuple[Any, ...]] = []

    def opens(kind: str) -> Any:
        async def open_(place: object, **options: Any) -> str:
            opened.append((kind, place, options))
            return kind

        return open_

    monkeypatch.setattr(SqliteStore, "open", opens("sqlite"))
    monkeypatch.setattr(PostgresStore, "open", opens("postgresql"))
    found: object = await open_store(address, clock=clock, patience=0.7)
    assert found == engine
    await open_store(address)
    assert opened == [
        (engine, place, {"clock": clock, "patience": 0.7}),
        (engine, place, {"clock": utc_now, "patience": 5.0}),
    ]
