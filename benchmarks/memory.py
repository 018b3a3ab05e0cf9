"""What the bot holds in memory, however many people are stored.

``python -m benchmarks.memory [--people 1000 100000] [--reminders 1000000] [--quiet]``

For each number of people a new SQLite file, with so many reminders of the coming year, ten a person
at most; the bot at work on it as a process of its own; and ten people who write to it. Its memory
is read when it has answered for the first time, when it has polled for reminders and sent two
hundred that were due, and when the ten have been through a whole interview and asked of what people
ask. A million people take about 4 GB of disk and ten minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from benchmarks.interview import SCRIPT, TOKEN, _new_message
from benchmarks.progress import tell
from benchmarks.reminders import _fall_silent
from benchmarks.stored_people import Memory, at_work, fill, memory_of, place
from tests.bot_api import BotApiServer
from tests.bot_api.person import Person
from tests.evaluation.sets import questions, records

BUDGET = 130.0
"""Megabytes that the process may hold when all of this is over."""
WRITERS, DUE = 10, 200
LATEST = 90.0
"""Seconds until reminders that are due are sent."""
ASKED, TOLD = 20, 5
"""Of the questions and messages of the evaluation sets, how many each of the ten writes."""
MOST_EACH = 10
"""Reminders of one person."""
MOST_PEOPLE = 1_000_000
STEPS = ("started", "reminded", "answered")


async def measure(people: int, reminders: int, *, quiet: bool) -> tuple[float, dict[str, Memory]]:
    """The size of the file in megabytes, and the memory at each of ``STEPS``."""
    found: dict[str, Memory] = {}
    async with place() as path, BotApiServer(token=TOKEN, history=6, log=False) as server:
        size = await fill(path, people, min(reminders, people * MOST_EACH), quiet=quiet)
        sleepers = [server.person(id=100_000 + n) for n in range(DUE)]
        for one in sleepers:
            one.chat.started = True
        await _fall_silent(f"sqlite:///{path}", [one.id for one in sleepers])
        crowd = [server.person(id=1000 + n) for n in range(WRITERS)]
        async with at_work(server, path) as process:
            crowd[0].send("/start")
            await crowd[0].hears(timeout=60)
            found["started"] = memory_of(process.pid)
            await _reminded(sleepers, quiet=quiet)
            found["reminded"] = memory_of(process.pid)
            await asyncio.gather(
                *(_write(one, number, quiet=quiet) for number, one in enumerate(crowd))
            )
            found["answered"] = memory_of(process.pid)
        if not quiet:
            tell("")
    return size / 1e6, found


async def _reminded(sleepers: list[Person], *, quiet: bool) -> None:
    until = time.monotonic() + LATEST
    while (heard := sum(bool(one.inbox) for one in sleepers)) < len(sleepers):
        if time.monotonic() > until:
            sys.exit(f"only {heard} of {len(sleepers)} were reminded within {LATEST:g} s")
        if not quiet:
            tell(f"reminded: {heard} of {len(sleepers)}")
        await asyncio.sleep(1)


async def _write(person: Person, number: int, *, quiet: bool) -> None:
    """A whole interview, questions and messages, each once the answer to the last is there."""
    asked = [one.text for one in questions()][number * ASKED :][:ASKED]
    told = [one["text"] for one in records("messages")][number * TOLD :][:TOLD]
    script = [line for line in SCRIPT if line != "/delete"]
    lines = [*script, *asked, *told, "/score", "/improve", "/status", "/draws"]
    newest = person.inbox[-1].id if person.inbox else 0
    for done, text in enumerate(lines):
        person.forget_unheard()
        person.send(text)
        newest = await _new_message(person, newest)
        if number == 0 and not quiet:
            tell(f"answered: {done} of {len(lines)}")


async def run(numbers: list[int], reminders: int, *, quiet: bool) -> int:
    """A line for each number of people; 1 where the budget is exceeded."""
    print(f"{'people':>10}{'file MB':>10}" + "".join(f"{one:>12}" for one in STEPS) + "   most")
    worst = 0.0
    for people in numbers:
        size, found = await measure(people, reminders, quiet=quiet)
        held = "".join(f"{found[one].now:12.0f}" for one in STEPS)
        print(f"{people:10,}{size:10,.0f}{held}{found['answered'].most:7.0f}", flush=True)
        worst = max(worst, found["answered"].now)
    print(f"{'within' if worst < BUDGET else 'OVER'} {BUDGET:g} MB")
    return worst >= BUDGET


def main() -> int:
    """Parse and run; bounded in people, and so in disk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--reminders", type=int, default=1_000_000)
    parser.add_argument("--quiet", action="store_true", help="do not say how far it is")
    given = parser.parse_args()
    numbers = [max(1, min(one, MOST_PEOPLE)) for one in given.people]
    reminders = min(given.reminders, 10 * MOST_PEOPLE)
    return asyncio.run(run(numbers, reminders, quiet=given.quiet))


if __name__ == "__main__":
    sys.exit(main())
