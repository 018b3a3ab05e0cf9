"""A reminder outlives the process: killed with SIGKILL between claim and commit, between commit and
send, and between send and mark."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date

import pytest

from tests.bot.house import Process
from tests.bot.telling import begin
from tests.bot_api import BotApiServer, Person
from tests.lives.test_over_http import reminders

Start = Callable[..., Process]


async def ran(server: BotApiServer, process: Process, person: Person, *, until: int) -> None:
    """Let it run until there are so many reminders, then a while, and stop in good order."""
    polls = len(server.calls("getUpdates"))
    await process.start()
    for _ in range(1_200):
        if len(reminders(person)) >= until and len(server.calls("getUpdates")) > polls:
            break
        assert process.alive
        await asyncio.sleep(0.05)
    assert len(reminders(person)) >= until, "not within a minute"
    await person.settled()
    assert await process.stop() == 0


@pytest.mark.parametrize(
    ("moment", "heard", "heard_after"),
    [
        ("claimed", 0, 1),
        ("committed", 0, 1),
        # Telegram has it and the database does not know: it is sent once more, and no more.
        ("sent", 1, 2),
    ],
)
async def test_killed_at_its_reminder(
    server: BotApiServer,
    ann: Person,
    new_process: Start,
    moment: str,
    heard: int,
    heard_after: int,
) -> None:
    first = new_process(date(2026, 10, 1))
    await first.start()
    await begin(ann)
    await ann.settled()
    assert await first.stop() == 0
    # The nudge of the day after is due; and the process dies of it.
    dying = new_process(date(2026, 10, 2), DIES_WHEN=moment)
    await dying.start()
    assert await dying.ended() == -9
    assert len(reminders(ann)) == heard
    # Another day, so that the claim of the dead process has run out.
    for _ in range(2):
        await ran(server, new_process(date(2026, 10, 3)), ann, until=heard_after)
    assert len(reminders(ann)) == heard_after
