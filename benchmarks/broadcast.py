"""A new round that concerns a hundred thousand people, told while others are typing.

``python -m benchmarks.broadcast [--people 100000] [--reminders 1000000] [--typing 25]
[--seconds 120] [--quiet]``

The bot at work as a process of its own, at a Bot API that takes thirty messages a second and one a
second for each chat. Twenty-five people type an interview without being told of anything: first
while nothing else goes on, then from when a round becomes known until everybody stored was looked
at, then while those concerned are told, at the pace of all reminders. What they waited is printed
for each, with the memory of the bot and how many were told. About fifteen minutes on two cores, and
a gigabyte of disk.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import random
import sqlite3
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.interview import SCRIPT, TOKEN, _new_message
from benchmarks.progress import tell
from benchmarks.stored_people import FIRST, at_work, fill, memory_of, place
from bot.rounds.known import OPERATOR, record_of
from bot.store.opening import open_store
from tests.bot.new_rounds import GENERAL, told
from tests.bot_api import BotApiServer
from tests.bot_api.person import Person

BUDGET = 1.0
"""Seconds within which 99 of 100 who type are answered."""
THINKING = 2.0
"""Seconds somebody takes to type an answer."""
NUMBER, CUTOFF = "900", 300
"""A round that IRCC never held, with a cut-off that most reach."""
LONGEST = 1_800.0
"""Seconds that looking at everybody may take."""
MOST_PEOPLE = 1_000_000


@dataclass
class Waits:
    """How long those who typed waited, by what went on."""

    doing: str = "nothing else"
    of: dict[str, list[float]] = field(default_factory=dict)

    def add(self, seconds: float) -> None:
        self.of.setdefault(self.doing, []).append(seconds)

    def percentile(self, doing: str, share: float) -> float:
        """In seconds."""
        ordered = sorted(self.of[doing])
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def _types(person: Person, waits: Waits, stop: asyncio.Event) -> None:
    """The interview over and over, with a moment's thought before each answer."""
    dice = random.Random(person.id)
    newest = person.inbox[-1].id if person.inbox else 0
    for text in itertools.cycle(line for line in SCRIPT if line != "/delete"):
        await asyncio.sleep(THINKING * dice.uniform(0.5, 1.5))
        if stop.is_set():
            return
        person.forget_unheard()
        said = time.monotonic()
        person.send(text)
        newest = await _new_message(person, newest)
        waits.add(time.monotonic() - said)


def _is_looked_at(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        return bool(file.execute("SELECT 1 FROM announced WHERE number = ?", (NUMBER,)).fetchone())


def _waiting(path: Path) -> int:
    """How many are still to be told."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        found = file.execute("SELECT count(*) FROM reminders WHERE key = 'rounds'").fetchone()
        return int(found[0])


async def _hear_of_it(path: Path) -> None:
    """As an operator enters a round, in a process of its own."""
    now = datetime.now(UTC)
    held_on = (now - timedelta(days=1)).date()
    store = await open_store(str(path))
    try:
        one = told(NUMBER, GENERAL, CUTOFF, held_on=held_on)
        await store.keep_rounds([record_of(one, OPERATOR, now)])
    finally:
        await store.close()


async def run(people: int, reminders: int, typing: int, seconds: float, *, quiet: bool) -> int:
    """Everything, and the table; 1 where the budget is exceeded."""
    waits, memory, stop = Waits(), dict[str, float](), asyncio.Event()
    async with place() as path, BotApiServer(token=TOKEN, history=2, log=False) as server:
        await fill(path, people, reminders, quiet=quiet)
        server.limits(30)
        for number in range(people):
            server.person(id=FIRST + number).chat.started = True
        crowd = [server.person(id=1000 + number) for number in range(typing)]
        async with at_work(server, path, per_second=30) as process:
            crowd[0].send("/start")
            await crowd[0].hears(timeout=60)
            tasks = [asyncio.create_task(_types(one, waits, stop)) for one in crowd]

            async def goes_on(what: str, until: float, *, or_looked_at: bool = False) -> float:
                waits.doing, began = what, time.monotonic()
                while time.monotonic() - began < until and not (
                    or_looked_at and _is_looked_at(path)
                ):
                    await asyncio.sleep(1)
                    memory[what] = max(memory.get(what, 0.0), memory_of(process.pid).now)
                    if not quiet:
                        tell(f"{what}: {time.monotonic() - began:.0f} s")
                return time.monotonic() - began

            await goes_on("nothing else", seconds)
            await _hear_of_it(path)
            looking = await goes_on("everybody is looked at", LONGEST, or_looked_at=True)
            concerned = _waiting(path)
            telling = await goes_on("they are told", seconds)
            stop.set()
            await asyncio.gather(*tasks)
            heard = sum(bool(server.people[FIRST + number].inbox) for number in range(people))
    if not quiet:
        tell("")
    print(f"{people:,} people, {reminders:,} reminders; {typing} typing")
    print(f"{'':24}{'answers':>9}{'p50 ms':>9}{'p99 ms':>9}{'worst ms':>10}{'RSS MB':>8}")
    for what, found in waits.of.items():
        p50, p99 = (1000 * waits.percentile(what, share) for share in (0.5, 0.99))
        worst = 1000 * max(found)
        print(f"{what:24}{len(found):9}{p50:9.0f}{p99:9.0f}{worst:10.0f}{memory[what]:8.0f}")
    print(
        f"looked at in {looking:.0f} s (a minute of it, at most two, until the round is noticed);"
        f" {concerned:,} still to be told then; {heard:,} had heard {telling:.0f} s later"
    )
    over = max(waits.percentile(what, 0.99) for what in waits.of) >= BUDGET
    print(f"p99 {'OVER' if over else 'within'} {BUDGET:g} s")
    return over


def main() -> int:
    """Parse and run; bounded in people, and so in disk and time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--reminders", type=int, default=1_000_000)
    parser.add_argument("--typing", type=int, default=25)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--quiet", action="store_true", help="do not say how far it is")
    given = parser.parse_args()
    people = max(1, min(given.people, MOST_PEOPLE))
    reminders = max(0, min(given.reminders, 10 * people))
    typing, seconds = max(1, min(given.typing, 500)), min(given.seconds, 600)
    return asyncio.run(run(people, reminders, typing, seconds, quiet=given.quiet))


if __name__ == "__main__":
    sys.exit(main())
