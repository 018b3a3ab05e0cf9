"""One installation of the assistant: a database, a clock that can be moved, Telegram on loopback.
The service in it can be stopped and started again; or it runs in a process that can be killed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.backoff import waits
from bot.clock import FixedClock
from bot.settings import Settings
from bot.store import ChatRecord, Store, StoreBusy
from bot.store.opening import open_store
from bot.telegram.service import TelegramService
from tests.bot.forks import Fork, fork
from tests.bot_api import BotApiServer, Person

ROOT = Path(__file__).parents[2]


def noon(day: date) -> datetime:
    """Noon in Toronto, the default time zone."""
    return datetime.combine(day, time(16), UTC)


class House:
    """The assistant in this process, over real HTTP, on a real database."""

    def __init__(self, server: BotApiServer, database: str, day: date) -> None:
        self.server = server
        self.database = database
        self.clock = FixedClock(noon(day))
        self.patience = 5.0
        self.service: TelegramService | None = None
        self.store: Store | None = None
        self._polling: asyncio.Task[None] | None = None

    def settings(self) -> Settings:
        return Settings(
            _env_file=None,
            bot_token=SecretStr(self.server.token),
            telegram_base_url=self.server.url,
            database_url=self.database,
            default_time_zone="America/Toronto",
            messages_per_second=None,
        )

    async def start(self) -> None:
        """Start, as a new process would: it waits until the database can be used."""
        self.store = await self._opened()
        self.service = TelegramService(self.settings(), self.store, self.clock)
        await self.service.start()
        self._polling = asyncio.create_task(self.service.run())

    async def _opened(self) -> Store:
        for wait in waits():
            with contextlib.suppress(StoreBusy):
                return await open_store(self.database, patience=self.patience)
            await asyncio.sleep(wait)
        raise AssertionError("waits never end")

    async def stop(self) -> None:
        """Stop in good order; safe to call twice."""
        if self.service is None or self.store is None or self._polling is None:
            return
        self._polling.cancel()
        await asyncio.gather(self._polling, return_exceptions=True)
        await self.service.stop()
        await self.store.close()
        self.service = self.store = self._polling = None

    async def crash(self) -> None:
        """Stop in the middle of everything: nothing under way is finished."""
        assert self.service is not None
        assert self.store is not None
        assert self._polling is not None
        self._polling.cancel()
        await asyncio.gather(self._polling, return_exceptions=True)
        await self.service.reception.close()
        await self.service.delivery.close(grace=0)
        await self.service.stop()
        await self.store.close()
        self.service = self.store = self._polling = None

    async def restart(self, day: date | None = None) -> None:
        await self.stop()
        if day is not None:
            self.go_to(day)
        await self.start()

    async def calm(self, *people: Person) -> None:
        """Wait until everything these people did is handled, delivered and noted."""
        assert self.service is not None
        for person in people:
            await person.settled(quiet=0)
        await self.service.delivery.idle()
        for person in people:
            await person.settled(quiet=0.005)

    def go_to(self, day: date) -> None:
        """Move the clock."""
        self.clock.moment = noon(day)

    async def record(self, chat_id: int) -> ChatRecord | None:
        """What is stored of a chat."""
        assert self.store is not None
        async with self.store.transaction() as transaction:
            return (await transaction.chats([chat_id])).get(chat_id)

    async def session(self, chat_id: int) -> dict[str, Any]:
        """The stored session, as plain JSON."""
        record = await self.record(chat_id)
        assert record is not None, "nothing is stored of this chat"
        found: dict[str, Any] = json.loads(record.session)
        return found

    async def answers(self, chat_id: int) -> dict[str, Any]:
        """The stored answers."""
        found: dict[str, Any] = (await self.session(chat_id)).get("answers", {})
        return found


@contextlib.asynccontextmanager
async def running(server: BotApiServer, database: str, day: date) -> AsyncIterator[House]:
    """A house with the assistant in it."""
    house = House(server, database, day)
    await house.start()
    try:
        yield house
    finally:
        await house.stop()


MOST_SECONDS = 60
"""After which a process that neither ends nor answers has failed."""


async def output_of(
    process: asyncio.subprocess.Process, typed: bytes | None = None
) -> tuple[bytes, bytes]:
    """What it prints and complains of until it ends; one that does not end fails the test."""
    try:
        return await asyncio.wait_for(process.communicate(typed), MOST_SECONDS)
    finally:
        if process.returncode is None:
            process.kill()


def environment(**settings: str) -> dict[str, str]:
    """The environment of a process of its own, without this one's settings."""
    ours = ("BOT_TOKEN", "TELEGRAM_BASE_URL", "DATABASE_URL", "DEFAULT_TIME_ZONE", "LOG_LEVEL")
    inherited = {name: value for name, value in os.environ.items() if name not in ours}
    fixed = {"PYTHONPATH": str(ROOT), "LANG": "en_CA.UTF-8", "ROUNDS_FEEDS": "off"}
    return inherited | fixed | settings


class Process:
    """The bot in a process of its own, which can be killed at any moment: ``python -m bot`` as it
    runs in production, or at a standstill on a day (``on_a_day.py``), which begins at once."""

    def __init__(
        self, server: BotApiServer, home: Path, day: date | None = None, **settings: str
    ) -> None:
        self._home = home
        self._day = day
        self._environment = environment(
            **{
                "BOT_TOKEN": server.token,
                "TELEGRAM_BASE_URL": server.url,
                "DATABASE_URL": str(home / "assistant.db"),
                **settings,
            }
        )
        self._running: asyncio.subprocess.Process | Fork | None = None
        self.output = home / "output"

    async def start(self) -> None:
        if self._day is not None:
            self._running = self._forked(self._day)
            return
        with self.output.open("ab") as output:
            self._running = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot"),
                cwd=self._home,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def _forked(self, day: date) -> Fork:
        with self.output.open("ab") as output, Path(os.devnull).open("rb") as nothing:
            streams = (nothing, output, output)
            return fork([], self._environment, self._home, streams, day.isoformat())

    @property
    def pid(self) -> int:
        """Its number."""
        assert self._running is not None
        return self._running.pid

    @property
    def alive(self) -> bool:
        return self._running is not None and self._running.returncode is None

    async def kill(self) -> None:
        """As if the power had failed."""
        if self._running is not None and self._running.returncode is None:
            self._running.kill()
            await self._running.wait()

    async def stop(self) -> int:
        """Ask it to stop; its exit status."""
        assert self._running is not None
        if self._running.returncode is None:
            self._running.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Wait until it ends by itself; its exit status."""
        assert self._running is not None
        return await asyncio.wait_for(self._running.wait(), MOST_SECONDS)
