"""A database full of people who were here before, and the assistant at work on it as a process.

People are put straight into the tables of a SQLite file, as a restored backup would be: sessions of
real interviews, of some thousands that differ. The file is gone afterwards; it is not begun where
the disk has less than twice the room for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.interview import TOKEN
from benchmarks.people import SEED, _session
from benchmarks.progress import tell
from bot.store.opening import open_store
from tests.bot_api import BotApiServer

FIRST = 1_000_000
"""The chat of the first of them; below are those who do something."""
DIFFERENT = 2_000
AT_ONCE = 10_000
BYTES_A_PERSON, BYTES_A_REMINDER = 4_000, 150
"""Somewhat more than one takes in the file, with its log beside it."""
HOUR, DAY = 3600, 86400
KEYS = ("language-test", "passport", "eca.0", "birthday", "profile")


@dataclass(frozen=True, slots=True)
class Memory:
    """What the process holds, in megabytes."""

    now: float
    most: float
    own: float
    """Of ``now``, what is not merely a file that is read, such as a library."""


def memory_of(pid: int) -> Memory:
    """As the kernel counts it."""
    with open(f"/proc/{pid}/status") as file:
        told = dict(line.split(":", 1) for line in file)
    now, most, own = (int(told[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM", "RssAnon"))
    return Memory(now, most, own)


async def fill(path: Path, people: int, reminders: int, *, quiet: bool) -> int:
    """Store so many people and reminders of the coming year; how large the file is, in bytes."""
    needed = people * BYTES_A_PERSON + reminders * BYTES_A_REMINDER
    if shutil.disk_usage(path.parent).free < 2 * needed:
        sys.exit(f"{people:,} people need {2 * needed / 1e9:.1f} GB of disk at {path.parent}")
    await (await open_store(str(path))).close()
    chance = random.Random(SEED)
    sessions = [_session(number, chance) for number in range(min(people, DIFFERENT))]
    with contextlib.closing(sqlite3.connect(path)) as file:
        # Nothing of it is worth keeping if the machine stops here.
        file.execute("PRAGMA synchronous=OFF")
        for first in range(0, people, AT_ONCE):
            numbers = range(first, min(first + AT_ONCE, people))
            with file:
                file.executemany(
                    "INSERT INTO chats (chat_id, session, version, next_seq) VALUES (?, ?, 1, 1)",
                    ((FIRST + n, sessions[n % len(sessions)]) for n in numbers),
                )
                file.executemany(
                    "INSERT INTO reminders (chat_id, key, due_at) VALUES (?, ?, ?)",
                    _reminders(numbers, people, reminders, chance),
                )
            if not quiet:
                tell(f"stored: {numbers.stop:,} of {people:,}")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if not quiet:
        tell("")
    return path.stat().st_size  # noqa: ASYNC240


def _reminders(
    numbers: range, people: int, reminders: int, chance: random.Random
) -> Iterator[tuple[int, str, int]]:
    each, more = divmod(reminders, people)
    now = int(time.time())
    for number in numbers:
        for one in range(each + (number < more)):
            key = f"{KEYS[one % len(KEYS)]}|2027-0{one % 9 + 1}-01|2026-12-{one % 20 + 10}"
            yield FIRST + number, key, now + HOUR + chance.randrange(400 * DAY)


@contextlib.asynccontextmanager
async def place() -> AsyncIterator[Path]:
    """Where the database is, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        yield Path(folder) / "bench.db"


@contextlib.asynccontextmanager
async def at_work(
    server: BotApiServer, path: Path, *, per_second: int = 0
) -> AsyncIterator[asyncio.subprocess.Process]:
    """``python -m bot`` on that database, where it is about noon, since nothing is sent at night;
    ``per_second`` is what Telegram takes, 0 as much as is sent."""
    east = 12 - datetime.now(UTC).hour
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        env={
            **os.environ,
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_BASE_URL": server.url,
            "DATABASE_URL": f"sqlite:///{path}",
            "MESSAGES_PER_SECOND": str(per_second),
            "ROUNDS_FEEDS": "off",
            # Etc/GMT-3 is three hours ahead.
            "DEFAULT_TIME_ZONE": f"Etc/GMT{-east:+d}",
            "LOG_LEVEL": "ERROR",
        },
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()
