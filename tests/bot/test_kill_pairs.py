"""Couples whose bot is killed with SIGKILL again and again: they end as those of an undisturbed
twin do, with the same answers, the same pair, and the same last thing on the screen.

``KILLED_COUPLES=30 KILLS=40 SEED=7`` in the environment for more of them."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.sealing.opening import open_as_set
from bot.store import Store, TurnRecord
from conversations.chat import session
from tests.bot.couples_acting import ENDS, Couple
from tests.bot.house import Process, noon
from tests.bot.telling import until
from tests.bot.test_kill import (
    KILLED_STARTING,
    LEASE,
    dice,
    everything_sent,
    set_to,
    trouble,
)
from tests.bot.test_partner import COUPLED
from tests.bot_api import BotApiServer, Person
from tests.lives.life import scored
from tests.sealing.conftest import OLD
from tests.stories.story import BEFORE

COUPLES = int(os.environ.get("KILLED_COUPLES", "3"))
KILLS = int(os.environ.get("KILLS", "3"))
OF_THE_WAY = ("reminders", "taps", "given")
"""What is remembered of how it went: what waits of a partner is told as one message, and messages
that came twice have numbers too."""


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a person: what is stored, the last thing on the screen with its buttons, and
    how often it was told that the sharing is over."""

    kept: dict[str, Any]
    last: str
    labels: list[str]
    parted: int


@dataclass(slots=True)
class Installation:
    """A Telegram, a bot that can be killed, its database, and couples."""

    server: BotApiServer
    process: Process
    later: Process
    """The same, when the leases of claims have run out."""
    store: Store
    couples: Sequence[Couple]
    gate: asyncio.Event
    kills: int = 0

    @classmethod
    async def of(cls, server: BotApiServer, place: Path, settings: dict[str, str]) -> Installation:
        later = noon(BEFORE) + LEASE + timedelta(seconds=1)
        process, after = (
            Process(server, place, moment, LOG_LEVEL="WARNING", **settings)
            for moment in (BEFORE, later)
        )
        gate = asyncio.Event()
        couples = [Couple(server, number, gate) for number in range(COUPLES)]
        store = await open_as_set(set_to(settings))
        made = cls(server, process, after, store, couples, gate)
        await made._begin()
        return made

    async def _begin(self) -> None:
        """Whoever is no newcomer has a score."""
        life = scored(BEFORE, answers=COUPLED)
        assert life.session is not None
        stored = session.dump(life.session)
        known = [p.id for one in self.couples for p in one.people[: 1 if one.is_newcomer else 2]]
        async with self.store.transaction() as transaction:
            await transaction.chats(known)
            await transaction.write([TurnRecord(n, stored, 0, (), (), 1, ()) for n in known])

    async def close(self) -> None:
        await self.process.kill()
        await self.store.close()

    @property
    def people(self) -> list[Person]:
        return [one for couple in self.couples for one in couple.people]

    @property
    def done(self) -> int:
        """Steps that were taken."""
        return sum(couple.done for couple in self.couples)

    async def live(self, kills: int, chance: Random) -> None:
        """Have everybody do what they do, and the bot killed so many times, or stopped. Then they
        hear what there is to be told of the other, and look at their score."""
        acting = [asyncio.create_task(couple.act()) for couple in self.couples]
        try:
            await self._disturbed(acting, kills, chance)
            await asyncio.gather(*acting)
        finally:
            for task in acting:
                task.cancel()
        # Whoever is to hear of the other is woken at the start, once no claim of a process that
        # was killed holds any more.
        await self.process.stop()
        self.process = self.later
        await self.process.start()
        await self._news_told()
        for person in self.people:
            person.send("/score")
        for person in self.people:
            await person.settled()
        await everything_sent(self.server, self.store)
        assert await self.process.stop() == 0
        assert "Traceback" not in self.process.output.read_text()

    async def _disturbed(
        self, acting: Sequence[asyncio.Task[None]], kills: int, chance: Random
    ) -> None:
        while not all(task.done() for task in acting):
            await self.process.start()
            while self.kills < kills and chance.random() < KILLED_STARTING:
                # Anywhere in a start; and then what Telegram was told last never reached it.
                await asyncio.sleep(chance.random() * 0.3)
                await self.process.kill()
                self.server.drop_confirmation()
                self.kills += 1
                await self.process.start()
            self.gate.set()
            if self.kills >= kills:
                await asyncio.wait(acting)
                return
            self.server.faults.by_chance = trouble(chance)
            # Anything from at once to some steps later.
            steps = self.done + chance.randint(1, max(1, 18 * COUPLES // kills))
            await until(
                lambda: self.done >= steps or all(task.done() for task in acting),  # noqa: B023
                f"{steps} steps are taken",
                60,
            )
            await asyncio.wait(acting, timeout=chance.random() ** 2 * 0.3)
            if chance.random() < 0.2:
                assert await self.process.stop() == 0
            else:
                await self.process.kill()
            self.server.faults.by_chance = None
            self.gate.clear()
            self.kills += 1

    async def _news_told(self) -> None:
        """Nobody has anything more to be told of the other."""
        for _ in range(600):
            if not any(one.get("pair_news") for one in await self.kept()):
                return
            await asyncio.sleep(0.05)
        raise AssertionError("somebody was not told of the other")

    async def kept(self) -> list[dict[str, Any]]:
        """What is stored of each, but for how it came to it; and when each is to be woken."""
        found = []
        for person in self.people:
            async with self.store.transaction() as transaction:
                record = (await transaction.chats([person.id])).get(person.id)
                plan = (await transaction.kept(person.id)).reminders if record else ()
            told = json.loads(record.session) if record is not None else {}
            settled = told.get("reminders", {}).get("settled")
            wakes = sorted((one.key, one.due_at) for one in plan)
            kept = {name: one for name, one in told.items() if name not in OF_THE_WAY}
            found.append(kept | {"settled": settled, "wakes": wakes})
        return found

    async def left(self) -> list[Left]:
        """What is left of each."""
        ended = "The sharing with your partner has ended"
        return [
            Left(kept, one.last.text, one.last.labels, sum(ended in m.text for m in one.inbox))
            for one, kept in zip(self.people, await self.kept(), strict=True)
        ]


_twins: list[Left] = []
"""What is left of each where nothing happens to the bot."""


async def undisturbed(place: Path) -> list[Left]:
    """The same couples, and a bot that nothing happens to."""
    if not _twins:
        async with BotApiServer() as server:
            twin = await Installation.of(server, place, {"DATABASE_URL": str(place / "twin.db")})
            try:
                await twin.live(0, Random())
                _twins.extend(await twin.left())
            finally:
                await twin.close()
    return _twins


def step_of(one: Left) -> str | None:
    """How far somebody is with a partner at the end."""
    step: str | None = one.kept.get("pair", {}).get("step")
    return step


@pytest.fixture(params=["postgres", "sealed"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """Settings of a new database: of PostgreSQL, and of SQLite, sealed."""
    if request.param == "postgres":
        return {"DATABASE_URL": request.getfixturevalue("postgres_url")}
    return {"DATABASE_URL": str(tmp_path / "assistant.db"), "DATA_KEYS": OLD}


async def test_pairs_outlive_any_number_of_kills(
    server: BotApiServer,
    settings: dict[str, str],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """While calls fail. A message that was on its way may come once more; nothing else differs."""
    chance = dice()
    expected = await undisturbed(tmp_path_factory.mktemp("twin"))
    ends = [end for number in range(COUPLES) for end in ENDS[number % len(ENDS)]]
    assert [(step_of(one), one.parted) for one in expected] == ends
    ours = await Installation.of(server, tmp_path, settings)
    server.latency(request=0.005, response=0.005)
    try:
        await ours.live(KILLS, chance)
        left = await ours.left()
    finally:
        await ours.close()
    for one, twin in zip(left, expected, strict=True):
        names = one.kept.keys() | twin.kept.keys()
        both = {name: (one.kept.get(name), twin.kept.get(name)) for name in names}
        assert not {name: pair for name, pair in both.items() if pair[0] != pair[1]}
        assert (one.last, one.labels) == (twin.last, twin.labels)
        # Told once, or once more by each process that did not live to note that it was.
        assert twin.parted <= one.parted <= twin.parted * (1 + ours.kills)
    assert ours.kills > KILLS // 2
