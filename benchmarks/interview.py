"""The real interview under load: answers a second, waiting times and CPU an answer, against a bare
echo and a form of python-telegram-bot's, all in one run on the same Bot API server on loopback.

``python -m benchmarks.interview [--people 64] [--warm-up 6] [--seconds 6] [--latency-ms 0]``

With ``--aiogram PYTHON``, a Python that has aiogram, also against a form on it, in memory.

Everybody types from the beginning; what is measured begins after the warm-up, when each contender
has read what it reads once and people stand at different questions.

With ``--limited`` only the interview, at a Bot API that takes thirty messages a second and one a
second for each chat: forty people who type without pause (answers a second), and twenty-five who
read for a moment (waiting times).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field

from benchmarks.progress import counted
from bot.store.opening import open_store
from tests.bot_api import BotApiServer
from tests.bot_api.person import Person

TOKEN = "123456:BENCHMARK"

SCRIPT = (
    "/start", "yes", "3 April 1991", "married", "yes", "bachelor", "5", "0", "ielts", "8", "7.5",
    "7", "7", "none", "10 March 2026", "celpip", "11 May 2026", "9", "9", "9", "9", "India", "yes",
    "2 February 2025", "master", "India", "no", "India", "software developer", "21232", "yes",
    "March 2019", "now", "40", "yes", "1", "no", "no", "Ontario", "0", "25000", "/file",
    "June 2012", "WES", "India", "2", "5 May 2031", "4 June 1992", "Bengaluru", "/delete",
)  # fmt: skip
"""What each person types, over and over: a whole interview, then a fresh start."""


@dataclass
class Figures:
    """What was measured of one contender."""

    answers: int = 0
    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)
    cpu: float = 0.0
    memory_mb: float = 0.0

    @property
    def rate(self) -> float:
        return self.answers / self.seconds

    def percentile(self, share: float) -> float:
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


async def _person(
    person: Person, script: tuple[str, ...], span: tuple[float, float], pause: float, out: Figures
) -> None:
    """Types the next answer as soon as the bot's message is there, or was read for a moment.
    Counted are the answers that came within the span; and how long those typed in it took."""
    begins, until = span
    position, newest = 0, person.inbox[-1].id if person.inbox else 0
    while time.monotonic() < until:
        await asyncio.sleep(pause * random.uniform(0.5, 1.5))
        text = script[position % len(script)]
        position += 1
        said = time.monotonic()
        person.send(text)
        if text == "/delete":
            newest = await _new_message(person, newest)
            person.tap("Erase everything")
        newest = await _new_message(person, newest)
        heard = time.monotonic()
        if said >= begins:
            out.waits.append(heard - said)
        if begins <= heard < until:
            out.answers += 1


async def _new_message(person: Person, newest: int) -> int:
    """The id of the next message the bot sends; edits of older ones are passed over."""
    while (heard := await person.hears(timeout=20)).id <= newest:
        pass
    return heard.id


async def measure(
    command: list[str],
    people: int,
    seconds: float,
    latency_ms: float,
    script: tuple[str, ...],
    *,
    is_limited: bool = False,
    pause: float = 0.0,
    warm_up: float = 6.0,
) -> Figures:
    """One contender under load for so many seconds, after those of the warm-up."""
    out = Figures()
    async with BotApiServer(token=TOKEN, history=6, log=False) as server:
        half = latency_ms / 2000
        server.latency(half, half)
        if is_limited:
            server.limits(30)
        place = tempfile.mkdtemp()
        # Made beforehand: a process that upgrades tables keeps the library for that in memory.
        await (await open_store(f"{place}/bench.db")).close()
        environment = {
            **os.environ,
            "ROUNDS_FEEDS": "off",
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_BASE_URL": server.url,
            "DATABASE_URL": f"{place}/bench.db",
            "LOG_LEVEL": "ERROR",
            "MESSAGES_PER_SECOND": "30" if is_limited else "0",
        }
        process = await asyncio.create_subprocess_exec(
            *[part.format(url=server.url) for part in command],
            env=environment,
            stdout=asyncio.subprocess.DEVNULL,
        )
        try:
            spans = warm_up, seconds
            await _load(server, process.pid, people, spans, script, pause, out)
        finally:
            process.terminate()
            await process.wait()
    return out


async def _load(
    server: BotApiServer,
    pid: int,
    people: int,
    spans: tuple[float, float],
    script: tuple[str, ...],
    pause: float,
    out: Figures,
) -> None:
    crowd = [server.person(id=1000 + n, first_name="Ann") for n in range(people)]
    crowd[0].send(script[0])
    await crowd[0].hears(timeout=30)
    begins = time.monotonic() + spans[0]
    span = begins, begins + spans[1]
    typing = asyncio.gather(*(_person(p, script, span, pause, out) for p in crowd))
    await asyncio.sleep(spans[0])
    before = _cpu(pid)
    await asyncio.sleep(span[1] - time.monotonic())
    out.cpu = _cpu(pid) - before
    out.seconds = spans[1]
    await typing
    out.memory_mb = _memory(pid)


def _cpu(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    with open(f"/proc/{pid}/status") as file:
        for line in file:
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return 0.0


FORM = ("/start", *["an answer"] * 19)
CONTENDERS: dict[str, tuple[list[str], tuple[str, ...]]] = {
    "the interview": ([sys.executable, "-m", "bot"], SCRIPT),
    "echo (python-telegram-bot)": (
        [sys.executable, "-m", "benchmarks.rivals", "echo", "{url}", TOKEN],
        ("hello",),
    ),
    "form (ConversationHandler, pickle)": (
        [sys.executable, "-m", "benchmarks.rivals", "form", "{url}", TOKEN],
        FORM,
    ),
}


def with_aiogram(python: str) -> None:
    """Compare with aiogram too."""
    command = [python, "benchmarks/aiogram_form.py", "{url}", TOKEN]
    CONTENDERS["form (aiogram, in memory)"] = (command, FORM)


async def run(people: int, seconds: float, latency_ms: float, rounds: int, warm_up: float) -> None:
    """Each contender in turn, several rounds, and the ratios of the medians."""
    found: dict[str, list[Figures]] = {name: [] for name in CONTENDERS}
    for _ in range(rounds):
        for name, (command, script) in counted("contenders", CONTENDERS.items()):
            found[name].append(
                await measure(command, people, seconds, latency_ms, script, warm_up=warm_up)
            )
    ours = statistics.median(f.rate for f in found["the interview"])
    print(f"{people} people typing without pause, {latency_ms:g} ms to the Bot API and back")
    head = "answers/s    p50 ms    p99 ms   CPU ms/answer   peak MB   ours / it"
    print(f"{'':36} {head}")
    for name, figures in found.items():
        rate = statistics.median(f.rate for f in figures)
        print(
            f"{name:36} {rate:9.0f} {statistics.median(f.percentile(0.5) for f in figures):9.1f}"
            f" {statistics.median(f.percentile(0.99) for f in figures):9.1f}"
            f" {statistics.median(f.cpu / f.answers * 1000 for f in figures):15.2f}"
            f" {max(f.memory_mb for f in figures):9.0f} {ours / rate:11.2f}"
        )


async def run_limited(seconds: float, latency_ms: float) -> None:
    """The interview at a Bot API that enforces Telegram's rates."""
    command, script = CONTENDERS["the interview"]
    for people, pause in ((40, 0.0), (25, 1.0)):
        found = await measure(
            command, people, seconds, latency_ms, script, is_limited=True, pause=pause
        )
        print(
            f"{people} people, {pause:g} s of reading: {found.rate:.1f} answers/s,"
            f" p50 {found.percentile(0.5):.0f} ms, p99 {found.percentile(0.99):.0f} ms"
        )


def main() -> int:
    """Parse and run; bounded in people and time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=64)
    parser.add_argument("--warm-up", type=float, default=6, metavar="SECONDS")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--latency-ms", type=float, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--aiogram", metavar="PYTHON", help="a Python that has aiogram")
    parser.add_argument("--limited", action="store_true")
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    if arguments.limited:
        asyncio.run(run_limited(min(arguments.seconds, 60), arguments.latency_ms))
        return 0
    if arguments.aiogram:
        with_aiogram(arguments.aiogram)
    asyncio.run(
        run(
            min(arguments.people, 500),
            min(arguments.seconds, 60),
            arguments.latency_ms,
            arguments.rounds,
            min(arguments.warm_up, 60),
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
