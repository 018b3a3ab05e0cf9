"""Reminders of many people: what a minute's poll costs, how fast what is due is claimed, what a
plan adds to a turn, and how long people who are chatting wait while reminders are being sent.

``python -m benchmarks.reminders [--people 100000] [--reminders 1000000] [--engine sqlite]
[--chat-seconds 120]``

Both engines by default, side by side in one run; PostgreSQL is a real server on a Unix socket, with
every commit on disk. Everything else is on loopback.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import asyncpg

from benchmarks.interview import SCRIPT, TOKEN, _cpu, _new_message
from benchmarks.progress import counted
from bot.store import Store, TurnRecord, Wake
from bot.store.opening import open_store
from bot.store.plans import FOREVER
from conversations.chat import session
from conversations.conversation import handle
from conversations.voice.events import Command, Text
from tests.bot_api import BotApiServer
from tests.bot_api.person import Person
from tests.postgres import running

POLLS = 50
DUE = 10_000
BATCH = 500
"""Chats the dispatcher claims at a time."""
BLOCKED_SHARE = 0.05
"""People who blocked the bot; all of their reminders are long overdue."""
TURNS = 300
CHAT_ROUNDS = 2
"""In turn with and without reminders, since the machine has other things to do at times."""
QUICKEST = 2.0
"""Seconds that people take at least to type an answer."""
HOUR, DAY = 3600, 86400
SESSION = '{"v": 1, "answers": "' + "x" * 1_500 + '"}'


@dataclass
class Figures:
    """What was measured of one engine."""

    filling: float = 0.0
    rows: int = 0
    polls: list[float] = field(default_factory=list)
    claims: dict[str, tuple[int, float, float]] = field(default_factory=dict)
    """Chats claimed, seconds, and the slowest of the claims."""
    turns: dict[str, float] = field(default_factory=dict)

    @property
    def lines(self) -> Iterator[tuple[str, float, str]]:
        yield "poll, nothing due, median ms", statistics.median(self.polls) * 1000, "< 50"
        yield "poll, nothing due, slowest ms", max(self.polls) * 1000, "< 50"
        for name, (chats, seconds, slowest) in self.claims.items():
            yield f"{chats:,} chats, {name}: a second", chats / seconds, "> 2000"
            yield f"   slowest claim of {BATCH}, ms", slowest * 1000, ""
        for name, seconds in self.turns.items():
            yield f"turn {name}, median ms", seconds * 1000, ""


# ------------------------------------------------------------------ filling


def _rows(people: int, reminders: int, now: int) -> Iterator[tuple[int, str, int, int | None]]:
    """Reminders in the coming year, spread evenly; in the order of the table."""
    dice = random.Random(1)
    each = reminders // people
    blocked = int(people * BLOCKED_SHARE)
    for chat_id in range(1, people + 1):
        for number in range(each):
            due = now + HOUR + dice.randrange(400 * DAY)
            key = f"language-test|2027-0{number % 9 + 1}-01|2026-12-{number + 10:02}"
            if chat_id > people - blocked:
                yield chat_id, key, due - 800 * DAY, FOREVER
            else:
                yield chat_id, key, due, None


_COLUMNS = ("chat_id", "session", "version", "next_seq", "card_message_id", "blocked_at")
"""Those of a chat that are filled; later releases added others."""


def _chats(people: int, now: int) -> Iterator[tuple[int, str, int, int, int | None, int | None]]:
    blocked = int(people * BLOCKED_SHARE)
    for chat_id in range(1, people + 1):
        at = now * 1_000_000 if chat_id > people - blocked else None
        yield chat_id, SESSION, 1, 1, None, at


async def _fill(address: str, people: int, reminders: int, now: int) -> None:
    """Straight into the tables, as a restored backup would."""
    if address.startswith("sqlite"):
        with contextlib.closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as file, file:
            file.executemany(
                f"INSERT INTO chats ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)",
                _chats(people, now),
            )
            file.executemany(
                "INSERT INTO reminders VALUES (?, ?, ?, ?)", _rows(people, reminders, now)
            )
        return
    connection = await asyncpg.connect(address)
    await connection.copy_records_to_table("chats", records=_chats(people, now), columns=_COLUMNS)
    rows = _rows(people, reminders, now)
    while some := list(itertools.islice(rows, 50_000)):
        await connection.copy_records_to_table("reminders", records=some)
    await connection.close()


async def _make_due(address: str, now: int, keys: str) -> None:
    """Reminders of the first so many people have come due, and nobody has claimed them."""
    change = (
        f"UPDATE reminders SET due_at = {now} - chat_id, claimed_until = NULL"
        f" WHERE chat_id <= {DUE} AND key LIKE '{keys}' AND claimed_until IS NOT {FOREVER}"
    ).replace("IS NOT", "IS NOT" if address.startswith("sqlite") else "IS DISTINCT FROM")
    if address.startswith("sqlite"):
        with contextlib.closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as file, file:
            file.execute(change)
        return
    connection = await asyncpg.connect(address)
    await connection.execute(change)
    await connection.close()


# ------------------------------------------------------------------ the database


async def measure(address: str, people: int, reminders: int) -> Figures:
    """One engine."""
    out = Figures(rows=people * (reminders // people))
    moment = datetime.now(UTC).replace(microsecond=0)
    now = int(moment.timestamp())
    await (await open_store(address)).close()
    started = time.perf_counter()
    await _fill(address, people, reminders, now)
    out.filling = time.perf_counter() - started
    store = await open_store(address)
    try:
        lease = timedelta(minutes=5)
        for _ in range(POLLS):
            started = time.perf_counter()
            found = await store.claim(moment, moment + lease, BATCH)
            out.polls.append(time.perf_counter() - started)
            assert found == []
        for name, keys in (("one due each", "%-10"), ("all due after downtime", "%")):
            await _make_due(address, now, keys)
            times = []
            claimed: set[int] = set()
            while True:
                started = time.perf_counter()
                found = await store.claim(moment, moment + lease, BATCH)
                times.append(time.perf_counter() - started)
                claimed.update(one.chat_id for one in found)
                if not found:
                    break
            assert len(claimed) == min(DUE, people - int(people * BLOCKED_SHARE)), len(claimed)
            out.claims[name] = len(claimed), sum(times), max(times)
        await _turns(store, moment, out)
    finally:
        await store.close()
    return out


async def _turns(store: Store, moment: datetime, out: Figures) -> None:
    """Turns one after the other, each of another chat: without a plan, with the plan as it was,
    and with ten reminders in place of ten others."""

    def plan(days: int) -> tuple[Wake, ...]:
        return tuple(
            Wake(f"passport|{days}|{number}", moment + timedelta(days=days + number))
            for number in range(10)
        )

    kinds: dict[str, Callable[[], tuple[Wake, ...] | None]] = {
        "without a plan": lambda: None,
        "with a plan of 10, new": lambda: plan(30),
        "with the same plan of 10": lambda: plan(30),
    }
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for chat_id in range(1, TURNS + 1):
        for name, planned in kinds.items():
            started = time.perf_counter()
            async with store.transaction() as transaction:
                record = (await transaction.chats([chat_id]))[chat_id]
                await transaction.write(
                    [
                        TurnRecord(
                            chat_id, SESSION, record.version, (), ("x",), record.next_seq, planned()
                        )
                    ]
                )
            times[name].append(time.perf_counter() - started)
    out.turns = {name: statistics.median(found) for name, found in times.items()}


@contextlib.asynccontextmanager
async def _database(engine: str) -> AsyncIterator[str]:
    if engine == "sqlite":
        with tempfile.TemporaryDirectory() as place:
            yield f"sqlite:///{place}/bench.db"
        return
    with running(durable=True) as server:
        yield server.url(server.new_database())


# ------------------------------------------------------------------ people who are chatting


@dataclass
class Chatting:
    """How long people waited for their answers, and what else went out meanwhile."""

    waits: list[float] = field(default_factory=list)
    seconds: float = 0.0
    sent: int = 0
    cpu: float = 0.0

    def add(self, other: Chatting) -> None:
        """Another round of the same."""
        self.waits += other.waits
        self.seconds += other.seconds
        self.sent += other.sent
        self.cpu += other.cpu

    def percentile(self, share: float) -> float:
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


async def chatting(seconds: float, reminded: int, per_second: float, people: int = 40) -> Chatting:
    """The real assistant in a process of its own, limited as at Telegram: people think and type,
    while so many others have a reminder due. ``people`` answer ``per_second`` times together."""
    out = Chatting()
    async with BotApiServer(token=TOKEN, history=6, log=False) as server:
        server.limits(30)
        with tempfile.TemporaryDirectory() as place:
            address = f"sqlite:///{place}/bench.db"
            sleepers = [server.person(id=100_000 + n) for n in range(reminded)]
            for sleeper in sleepers:
                sleeper.chat.started = True
            await _fall_silent(address, [sleeper.id for sleeper in sleepers])
            hour = datetime.now(UTC).hour
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot"),
                env={
                    **os.environ,
                    "ROUNDS_FEEDS": "off",
                    "BOT_TOKEN": TOKEN,
                    "TELEGRAM_BASE_URL": server.url,
                    "DATABASE_URL": address,
                    "MESSAGES_PER_SECOND": "30",
                    # Where it is noon, since nothing is sent in quiet hours. Etc/GMT-3 is UTC+3.
                    "DEFAULT_TIME_ZONE": f"Etc/GMT{hour - 12:+d}",
                    "LOG_LEVEL": "ERROR",
                },
                stdout=asyncio.subprocess.DEVNULL,
            )
            try:
                crowd = [server.person(id=1000 + n) for n in range(people)]
                crowd[0].send("/start")
                await crowd[0].hears(timeout=30)
                before, started = _cpu(process.pid), time.monotonic()
                pause = people / per_second
                await asyncio.gather(*(_chat(p, started + seconds, pause, out) for p in crowd))
                out.seconds = time.monotonic() - started
                out.cpu = _cpu(process.pid) - before
                out.sent = sum(len(sleeper.inbox) for sleeper in sleepers)
            finally:
                process.terminate()
                await process.wait()
    return out


async def _fall_silent(address: str, chat_ids: list[int]) -> None:
    """Chats that began the interview the day before yesterday, with a reminder due."""
    moment = datetime.now(UTC)
    day = (moment - timedelta(days=2)).date()
    state = None
    for event in (Command("start"), Text("yes"), Text("3 April 1991")):
        state = handle(state, event, day).session
    assert state is not None
    stored = session.dump(state)
    plan = (Wake("interview", moment),)
    store = await open_store(address)
    async with store.transaction() as transaction:
        await transaction.write([TurnRecord(n, stored, 0, (), (), 1, plan) for n in chat_ids])
    await store.close()


async def _chat(person: Person, until: float, pause: float, out: Chatting) -> None:
    """Types the interview, with a pause for thought before each answer."""
    dice = random.Random(person.id)
    newest = 0
    script = [line for line in SCRIPT if line != "/delete"]
    if person.id == 1000:
        # The first one has been greeted.
        newest = person.last.id
        script = script[1:]
    person.forget_unheard()
    for text in itertools.cycle(script):
        # Faster than a message a second Telegram would hold up the chat itself.
        thinking = QUICKEST + dice.expovariate(1 / max(0.1, pause - QUICKEST))
        if time.monotonic() + thinking > until:
            return
        await asyncio.sleep(thinking)
        person.forget_unheard()
        said = time.monotonic()
        person.send(text)
        newest = await _new_message(person, newest)
        out.waits.append(time.monotonic() - said)


# ------------------------------------------------------------------ the table


async def run(people: int, reminders: int, engines: list[str], chat_seconds: float) -> None:
    """Everything, and the table."""
    found: dict[str, Figures] = {}
    for engine in counted("databases", engines):
        async with _database(engine) as address:
            found[engine] = await measure(address, people, reminders)
    first = next(iter(found.values()))
    print(f"{people:,} people, {first.rows:,} reminders, {BLOCKED_SHARE:.0%} of people blocked us")
    ratio = "2nd / 1st" if len(found) == 2 else ""
    print(f"{'':48} {'budget':>8} " + " ".join(f"{name:>11}" for name in found), ratio)
    for rows in zip(*(figures.lines for figures in found.values()), strict=True):
        name, _, budget = rows[0]
        values = [row[1] for row in rows]
        line = f"{name:48} {budget:>8} " + " ".join(f"{value:11.2f}" for value in values)
        print(line + (f" {values[1] / values[0]:9.2f}" if len(values) == 2 else ""))
    if not chat_seconds:
        return
    print(f"\npeople chatting, 5 answers a second, {chat_seconds:g} s, at Telegram's 30 a second")
    print(f"{'':40} {'p50 ms':>8} {'p99 ms':>8} {'slowest':>8} {'reminders/s':>12} {'CPU':>6}")
    without, reminding = Chatting(), Chatting()
    for _ in counted("rounds of chatting", range(CHAT_ROUNDS)):
        for total, due in ((without, 0), (reminding, DUE)):
            total.add(await chatting(chat_seconds / CHAT_ROUNDS, due, per_second=5))
    rows_of = {"nothing due": without, "reminders going out (budget p99 < 250)": reminding}
    for name, out in rows_of.items():
        print(
            f"{name:40} {out.percentile(0.5):8.1f} {out.percentile(0.99):8.1f}"
            f" {max(out.waits) * 1000:8.1f}"
            f" {out.sent / out.seconds:12.1f} {out.cpu / out.seconds:6.1%}"
        )
    ratios = [reminding.percentile(share) / without.percentile(share) for share in (0.5, 0.99)]
    print(f"{'with reminders / without':40} {ratios[0]:8.2f} {ratios[1]:8.2f}")
    print(f"{len(without.waits)} and {len(reminding.waits)} answers: the p99 is that of a handful")


def main() -> int:
    """Parse and run; bounded in people and time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--reminders", type=int, default=1_000_000)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"))
    parser.add_argument("--chat-seconds", type=float, default=120, help="0 leaves this part out")
    arguments = parser.parse_args()
    people = max(TURNS, min(arguments.people, 1_000_000))
    reminders = max(people, min(arguments.reminders, 10_000_000))
    engines = [arguments.engine] if arguments.engine else ["sqlite", "postgresql"]
    asyncio.run(run(people, reminders, engines, min(arguments.chat_seconds, 300)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
