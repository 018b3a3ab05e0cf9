"""Other rules for everybody stored: how long the dry run takes, how long the first start with them
until everybody is looked at and those concerned are to be woken, and what each message takes then.

``python -m benchmarks.rules [--people 100000] [--messages 500] [--address postgresql://…]``

On all processors of the machine; what it takes of them is told beside, since others may be at work.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import tempfile
import time
from collections.abc import Awaitable
from datetime import date, timedelta
from pathlib import Path

from bot.clock import FixedClock
from bot.composing import Composer
from bot.rules import announcing
from bot.rules.rescoring import DryRun, dry_run
from bot.store import ChatRecord, Store, TurnRecord
from bot.store.opening import open_store
from conversations.chat import session
from conversations.voice.events import Due
from express_entry import rulebook
from tests import rules
from tests.bot.house import noon
from tests.conversations.reports.people import PEOPLE
from tests.conversations.story import BEFORE
from tests.express_entry.ahead.test_rule_change import FEWER_FOR_CLB_9

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


async def _fill(store: Store, people: int) -> None:
    chance = random.Random(SEED)
    # Some thousands that differ are enough: nothing is remembered from one to the next for so long.
    texts = [_session(number, chance) for number in range(min(people, 2_000))]
    for first in range(1, people + 1, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, people + 1))
        async with store.transaction() as transaction:
            await transaction.chats(numbers)
            await transaction.write(
                [TurnRecord(n, texts[n % len(texts)], 0, (), (), 1) for n in numbers]
            )


def _spent() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


async def _timed(what: str, people: int, work: Awaitable[object]) -> None:
    began, used = time.monotonic(), _spent()
    await work
    seconds, processor = time.monotonic() - began, _spent() - used
    print(
        f"{what:<12} {people:>8,} people {seconds:8.1f} s, {processor:8.1f} s of processors, "
        f"{1000 * processor / people:6.2f} ms each"
    )


async def _run(address: str, people: int, messages: int, place: Path) -> None:
    before, after = rules.copied(place / "before"), rules.copied(place / "after")
    FEWER_FOR_CLB_9(after)
    clock = FixedClock(noon(BEFORE))
    store = await open_store(address or str(place / "people.db"))
    rulebook.use(rulebook.load(before))
    await announcing.announce(store, clock)
    await _fill(store, people)
    dry = dry_run(store, DryRun(BEFORE, before, BEFORE, after), lambda done: None)
    await _timed("dry run", people, dry)
    rulebook.use(rulebook.load(after))
    await _timed("first start", people, announcing.announce(store, clock))
    await _timed("messages", min(people, messages), _compose(store, clock, messages))
    await store.close()


async def _compose(store: Store, clock: FixedClock, most: int) -> None:
    """As the reception does when a chat is woken, without writing it down."""
    composer = Composer(clock, "America/Toronto")
    for chat in await _woken(store, clock, most):
        composer.answer(composer.open(chat), Due(clock.now()), "en")


async def _woken(store: Store, clock: FixedClock, most: int) -> list[ChatRecord]:
    claimed = await store.claim(clock.now(), clock.now() + timedelta(minutes=5), most)
    async with store.transaction() as transaction:
        return [*(await transaction.chats([one.chat_id for one in claimed])).values()]


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=500, help="of which messages are composed")
    parser.add_argument("--address", default="", help="a new database; a file of its own without")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(_run(given.address, given.people, given.messages, Path(place)))


if __name__ == "__main__":
    main()
