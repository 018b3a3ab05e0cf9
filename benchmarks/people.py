"""Made-up people on a database, looked at and woken: how long it takes.

Beside the seconds stands what is taken of all processors, since others may be at work.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.progress import counted, tell
from bot.clock import FixedClock
from bot.composing import Composer
from bot.store import ChatRecord, Store, TurnRecord
from conversations.chat import session
from conversations.voice.events import Due
from tests.conversations.reports.people import PEOPLE

Run = Callable[[str, int, int, Path], Coroutine[Any, Any, None]]
"""Measures, with the address of a database, how many people and messages, and a folder."""

LIKE = ("single", "in_canada", "couple", "open", "in_a_trade")
AT_ONCE = 1_000
SEED = 7


def _session(number: int, chance: random.Random) -> str:
    """Somebody like one of those made up by hand, of another age, with other scores."""
    known = PEOPLE[LIKE[number % len(LIKE)]]().session
    assert known is not None
    day = date(1972, 1, 1) + timedelta(days=chance.randrange(34 * 365))
    scores = {
        f"english.{ability}": chance.choice(("5.5", "6", "6.5", "7", "8"))
        for ability in ("listening", "reading", "writing", "speaking")
    }
    known.answers = {**known.answers, "birth_date": day.isoformat(), **scores}
    return session.dump(known)


async def fill(store: Store, people: int) -> None:
    """Store so many people."""
    chance = random.Random(SEED)
    # Some thousands that differ are enough: nothing is remembered from one to the next for so long.
    texts = [_session(number, chance) for number in range(min(people, 2_000))]
    for first in counted("thousands stored", range(1, people + 1, AT_ONCE)):
        numbers = range(first, min(first + AT_ONCE, people + 1))
        async with store.transaction() as transaction:
            await transaction.chats(numbers)
            await transaction.write(
                [TurnRecord(n, texts[n % len(texts)], 0, (), (), 1) for n in numbers]
            )


def _spent() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


async def timed(what: str, people: int, work: Awaitable[object]) -> None:
    """Do it, and print how long it took."""
    began, used = time.monotonic(), _spent()
    tell(f"{what}: {people:,} people")
    await work
    tell("")
    seconds, processor = time.monotonic() - began, _spent() - used
    print(
        f"{what:<20} {people:>8,} people {seconds:8.1f} s, {processor:8.1f} s of processors, "
        f"{1000 * processor / people:6.2f} ms each"
    )


async def compose(store: Store, clock: FixedClock, most: int) -> None:
    """As the reception does when a chat is woken, without writing it down."""
    composer = Composer(clock, "America/Toronto")
    for chat in counted("messages", await _woken(store, clock, most)):
        composer.answer(composer.open(chat.chat_id, chat), Due(clock.now()), "en")


async def _woken(store: Store, clock: FixedClock, most: int) -> list[ChatRecord]:
    claimed = await store.claim(clock.now(), clock.now() + timedelta(minutes=5), most)
    async with store.transaction() as transaction:
        return [*(await transaction.chats([one.chat_id for one in claimed])).values()]


def run(measured: Run) -> None:
    """Read the command line, and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=500, help="of which messages are composed")
    parser.add_argument("--address", default="", help="a new database; a file of its own without")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(measured(given.address, given.people, given.messages, Path(place)))
