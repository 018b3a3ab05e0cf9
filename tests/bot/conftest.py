"""A Telegram on loopback, a person in it, and the assistant on a database of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path

import pytest

from bot import everybody
from tests.bot.by_hand import by_hand
from tests.bot.delivering import Desk, desk
from tests.bot.house import House, Process
from tests.bot_api import BotApiServer, Person
from tests.postgres import postgres_server, postgres_url
from tests.stories.story import BEFORE

__all__ = ["by_hand", "postgres_server", "postgres_url"]


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
def ann(server: BotApiServer) -> Person:
    """A person who has not written to the bot yet."""
    return server.person(id=1001, first_name="Ann", language_code="en")


@pytest.fixture
async def house(server: BotApiServer, tmp_path: Path) -> AsyncIterator[House]:
    """The assistant, running, on a new SQLite file, on a day before the change of rules."""
    house = House(server, str(tmp_path / "assistant.db"), BEFORE)
    await house.start()
    yield house
    await house.stop()


@pytest.fixture
async def new_process(
    server: BotApiServer, tmp_path: Path
) -> AsyncIterator[Callable[..., Process]]:
    """Make a ``Process`` on this server and database; none outlives its test."""
    made: list[Process] = []

    def make(day: date | None = None, **settings: str) -> Process:
        made.append(Process(server, tmp_path, day, **settings))
        return made[-1]

    yield make
    for process in made:
        await process.kill()


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[Desk]:
    """Deliveries alone, at a desk, to a Telegram that keeps what it shows."""
    async with desk(tmp_path) as made:
        yield made


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a new database, of each engine."""
    if request.param == "sqlite":
        return str(tmp_path / "assistant.db")
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture(autouse=True)
def nobody_gives_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes that give way to others would wait for the other tests."""
    monkeypatch.setattr(everybody, "GIVES_WAY", 0)
