"""Sealed databases on both engines, each with its store of keys."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.sealing.opening import open_as_set
from bot.sealing.store import SealedStore
from bot.settings import Settings
from tests.postgres import Server
from tests.store.conftest import (
    Clock,
    address,
    clock,
    postgres_address,
    postgres_server,
    postgres_url,
    prepared_database,
    sqlite_address,
    start_program,
)

__all__ = [
    "address",
    "clock",
    "postgres_address",
    "postgres_server",
    "postgres_url",
    "prepared_database",
    "sqlite_address",
    "start_program",
]


def data_key(name: str, byte: int) -> str:
    """A key of the operator's: the same byte again and again."""
    return f"{name}:{base64.b64encode(bytes([byte]) * 32).decode()}"


OLD, NEW = data_key("old", 1), data_key("new", 2)


@pytest.fixture
def keys_url(request: pytest.FixtureRequest, address: str, tmp_path: Path) -> Iterator[str]:
    """Where the keys of the database at ``address`` are: another of the same engine, empty."""
    if address.startswith("sqlite"):
        yield f"sqlite:///{tmp_path}/bot.keys.db"
        return
    server: Server = request.getfixturevalue("postgres_server")
    with server.emptied("keys") as name:
        yield server.url(name)


Open = Callable[..., Awaitable[SealedStore]]


def settings_of(address: str, keys_url: str, data_keys: str | None) -> Settings:
    """Settings as from an environment."""
    keys = None if data_keys is None else SecretStr(data_keys)
    return Settings(database_url=address, keys_url=keys_url, data_keys=keys, _env_file=None)


@pytest.fixture
async def open_sealed(address: str, keys_url: str, clock: Clock) -> AsyncIterator[Open]:
    """Open the database with some of the operator's keys."""
    opened: list[SealedStore] = []

    async def opening(data_keys: str = OLD) -> SealedStore:
        store = await open_as_set(settings_of(address, keys_url, data_keys), clock=clock)
        assert isinstance(store, SealedStore)
        opened.append(store)
        return store

    yield opening
    for store in opened:
        await store.close()


@pytest.fixture
async def store(open_sealed: Open) -> SealedStore:
    """A sealed store."""
    return await open_sealed()
