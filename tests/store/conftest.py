"""Every test of the store runs on both engines: a real SQLite file and a real PostgreSQL."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Timer

import pytest

from bot.store import Store
from bot.store.opening import open_store
from tests.postgres import Server, postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]

ROOT = Path(__file__).parents[2]


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sqlite_address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/bot.db"


@pytest.fixture(params=["sqlite", "postgres"])
def empty_address(request: pytest.FixtureRequest) -> str:
    """The address of a new database of each engine, without tables."""
    name = "sqlite_address" if request.param == "sqlite" else "postgres_url"
    found: str = request.getfixturevalue(name)
    return found


@pytest.fixture(scope="session")
def prepared_database(postgres_server: Server) -> str:
    """The name of a database with all tables, for one test after the other."""
    name = postgres_server.new_database()

    async def upgrade() -> None:
        await (await open_store(postgres_server.url(name))).close()

    # In a thread: an async test may ask for this when its own loop is already running.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(upgrade())).result()
    return name


@pytest.fixture
def postgres_address(postgres_server: Server, prepared_database: str) -> Iterator[str]:
    yield postgres_server.url(prepared_database)
    # Much quicker than a new database for each test.
    tables = (
        "chats, handled, outbox, parked, reminders, rounds, feeds, announced, rulebooks, sealing,"
        " partner_links"
    )
    postgres_server.sql(f"SET lock_timeout = '5s'; TRUNCATE {tables}", prepared_database)


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> str:
    """The address of a database of each engine that nobody has used."""
    found: str = request.getfixturevalue(f"{request.param}_address")
    return found


@pytest.fixture
async def store(address: str, clock: Clock) -> AsyncIterator[Store]:
    opened = await open_store(address, clock=clock)
    yield opened
    await opened.close()


@pytest.fixture
def start_program() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start one of the programs beside these tests in a process of its own. One that hangs is ended
    after a minute, so that whoever reads what it prints fails and does not wait for ever."""
    timers: list[Timer] = []

    def start(name: str, *arguments: str) -> subprocess.Popen[str]:
        program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name(name)), *arguments],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        timers.append(Timer(60, program.kill))
        timers[-1].start()
        return program

    yield start
    for timer in timers:
        timer.cancel()
