"""Sealing an open database and wrapping keys anew: while others write, and killed on the way."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import pytest

from bot.sealing import resealing
from bot.sealing.resealing import seal_all, wrap_anew
from bot.sealing.store import SealedStore
from bot.sealing.values import is_sealed
from bot.store import Claimed, StoreError
from bot.store.opening import open_store
from tests.sealing.conftest import NEW, OLD, Open
from tests.sealing.people import BIRTH, CAUSE, DUE, MARKS, REPLY, kept, settle, told
from tests.sealing.raw import everything, run
from tests.store.conftest import ROOT

Start = Callable[[str, str], "subprocess.Popen[str]"]
BY = "SELECT wrapped_by, count(*) FROM chat_keys GROUP BY wrapped_by ORDER BY 1"


@pytest.fixture
def start(address: str, keys_url: str) -> Iterator[Start]:
    """Start ``sealer.py`` with some of the operator's keys; ended after a minute at the latest."""
    timers: list[Timer] = []

    def starting(what: str, data_keys: str) -> subprocess.Popen[str]:
        program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("sealer.py")), what],
            env=os.environ
            | {"PYTHONPATH": str(ROOT), "DATABASE_URL": address, "KEYS_URL": keys_url}
            | {"DATA_KEYS": data_keys},
            stdout=subprocess.PIPE,
            text=True,
        )
        timers.append(Timer(60, program.kill))
        timers[-1].start()
        return program

    yield starting
    for timer in timers:
        timer.cancel()


async def line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return await asyncio.to_thread(program.stdout.readline)


async def ended(program: subprocess.Popen[str], *, kill: bool = False) -> int:
    if kill:
        program.kill()
    await asyncio.to_thread(program.communicate)
    return program.returncode


async def at_once(_: float) -> None:
    await asyncio.sleep(0)


async def no_line(*_: int) -> None:
    raise AssertionError


# ------------------------------------------------------------------ sealing what is open


async def test_an_open_database_is_sealed(open_sealed: Open, address: str) -> None:
    plain = await open_store(address)
    await settle(plain, *range(1, 121))
    until = DUE.replace(hour=10)
    [claimed] = await plain.claim(DUE, until, 1)
    await plain.close()
    store = await open_sealed()
    lines: list[tuple[int, int]] = []
    assert await seal_all(store, lambda *both: lines.append(both), sleep=at_once) == 120
    assert lines[0] == (50, 50)
    assert lines[2] == (120, 120)
    found = await everything(address)
    if not address.startswith("postgres"):
        # Not in what the file no longer uses either.
        assert [mark for mark in MARKS if mark in found] == []
    assert await told(store, 120) == BIRTH
    assert (await kept(store, 120)).waiting == (REPLY,)
    due = await store.claim(DUE, until, 200)
    assert claimed == Claimed(1, (CAUSE,))
    assert {one.chat_id for one in due} >= {*range(2, 121)}
    assert Claimed(120, (CAUSE,)) in due
    assert await seal_all(store, lambda *_: None, sleep=at_once) == 0


async def test_nothing_is_sealed_before_copies_without_keys_have_stopped(
    open_sealed: Open, address: str
) -> None:
    plain = await open_store(address)
    await settle(plain, 7)
    await plain.close()
    waited: list[float] = []

    async def look(seconds: float) -> None:
        waited.append(seconds)
        assert await run(address, "SELECT session FROM chats") == [(BIRTH,)]

    await seal_all(await open_sealed(), lambda *_: None, sleep=look)
    assert waited == [resealing.SETTLING_SECONDS]


async def test_sealing_goes_on_where_it_was_killed(
    open_sealed: Open, address: str, start: Start
) -> None:
    plain = await open_store(address)
    await settle(plain, *range(1, 1201))
    await plain.close()
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    sealed = 0
    for _ in range(3):
        program = start("seal", OLD)
        assert await line(program) == "ready\n"
        # Until it has sealed something that those before had not.
        while (await line(program)).split()[1] == "0":
            pass
        for _ in range(dice.randint(0, 4)):
            await line(program)
        await asyncio.sleep(dice.random() * 0.02)
        await ended(program, kill=True)
        sessions = [one for (one,) in await run(address, "SELECT session FROM chats")]
        now = sum(is_sealed(session) for session in sessions)
        assert sealed < now < 1200
        sealed = now
    store = await open_sealed()
    assert [one.session for one in await store.chats_after(0, 2000)] == [BIRTH] * 1200
    program = start("seal", OLD)
    assert await ended(program) == 0
    sessions = [one for (one,) in await run(address, "SELECT session FROM chats")]
    assert all(is_sealed(session) for session in sessions)
    assert [one.session for one in await store.chats_after(0, 2000)] == [BIRTH] * 1200
    assert [one.payload for one in await store.waiting()] == [REPLY] * 1200


async def test_sealing_and_wrapping_while_another_process_writes(
    open_sealed: Open, address: str, keys_url: str, start: Start
) -> None:
    plain = await open_store(address)
    await settle(plain, *range(1, 301), session="0")
    await plain.close()
    writer = start("talk", f"{OLD} {NEW}")
    assert await line(writer) == "ready\n"
    store = await open_sealed(f"{NEW} {OLD}")
    await line(writer)
    await seal_all(store, lambda *_: None, sleep=at_once)
    await wrap_anew(store, lambda *_: None)
    for _ in range(3):
        assert await line(writer) == "turn\n"
    await ended(writer, kill=True)
    await wrap_anew(store, lambda *_: None)
    # No turn was lost: each added one to the number, and a reply.
    for chat_id in (1, 2, 3):
        number = int(await told(store, chat_id) or "")
        assert number > 3
        assert (await kept(store, chat_id)).waiting == (REPLY, *["reply"] * number)
    assert {by for by, _ in await run(keys_url, BY)} == {"new"}
    again = await open_sealed(NEW)
    sessions = [one.session for one in await again.chats_after(3, 1000)]
    assert set(sessions) == {"0", "1"}


# ------------------------------------------------------------------ wrapping anew


async def test_after_wrapping_anew_the_old_key_is_not_needed(
    open_sealed: Open, keys_url: str
) -> None:
    store = await open_sealed(OLD)
    await settle(store, *range(1, 8))
    both = await open_sealed(f"{NEW},{OLD}")
    await settle(both, 8)
    assert await run(keys_url, BY) == [("new", 1), ("old", 7)]
    with pytest.raises(StoreError, match="DATA_KEYS lacks the key old, with which the keys of 7"):
        await open_sealed(NEW)
    told_of: list[int] = []
    assert await wrap_anew(both, told_of.append) == 7
    assert told_of == [7]
    assert await run(keys_url, BY) == [("new", 8)]
    assert await wrap_anew(both, told_of.append) == 0
    alone = await open_sealed(NEW)
    assert [one.session for one in await alone.chats_after(0, 9)] == [BIRTH] * 8
    with pytest.raises(StoreError, match="lacks the key new"):
        await open_sealed(OLD)


async def test_wrapping_goes_on_where_it_was_killed(
    open_sealed: Open, keys_url: str, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await open_sealed(OLD)
    await settle(store, *range(1, 3001))
    for _ in range(2):
        program = start("rotate", f"{NEW} {OLD}")
        assert await line(program) == "ready\n"
        await line(program)
        await ended(program, kill=True)
    by = dict(await run(keys_url, BY))
    assert by["new"] >= 1000
    assert sum(by.values()) == 3000
    both = await open_sealed(f"{NEW} {OLD}")
    assert await told(both, 1) == await told(both, 3000) == BIRTH
    assert await ended(start("rotate", f"{NEW} {OLD}")) == 0
    assert await run(keys_url, BY) == [("new", 3000)]
    alone = await open_sealed(NEW)
    assert {one.session for one in await alone.chats_after(0, 4000)} == {BIRTH}


async def test_a_copy_that_has_not_the_new_key_stops(open_sealed: Open, address: str) -> None:
    store = await open_sealed(OLD)
    await settle(store, 7)
    late = await open_sealed(OLD)
    await wrap_anew(await open_sealed(f"{NEW} {OLD}"), lambda *_: None)
    late.check()
    with pytest.raises(StoreError, match="lacks the key new"):
        await told(late, 7)
    with pytest.raises(StoreError, match="lacks the key new"):
        late.check()
    assert isinstance(store, SealedStore)
