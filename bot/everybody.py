"""Everybody stored, looked at in processes of their own; those whom something concerns are woken.

Thousands of people take more time than those who are chatting could wait. Who is to be told is
noted in each session, in one commit with the wake: so looking again after one that was killed goes
on with the rest, and nobody is told twice. What is said is composed when the chat is woken, at the
pace of all reminders.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from bot.backoff import waits
from bot.clock import Clock
from bot.store import BEFORE_ALL, ChatRecord, Store, StoreBusy, TurnRecord, Wake

log = logging.getLogger(__name__)

T = TypeVar("T")

AT_ONCE = 100
"""Chats of one piece of work: some seconds of it at most."""
GIVES_WAY = 10
"""How much nicer than this one the processes are: whoever is chatting comes first."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What becomes of one session."""

    session: str
    wakes: bool
    """Whether the person is to be told something."""


Look = Callable[[str], Looked | None]
"""Looks at a stored session; None where nothing is to be noted. Whatever is wrong with one chat
must be wrong for that chat only, so it raises nothing."""


async def wake_those_concerned(
    store: Store,
    clock: Clock,
    key: str,
    look: Look,
    make: Callable[..., Look],
    given: tuple[object, ...],
) -> int:
    """Look at everybody stored, and wake those to be told with ``key``; how many. ``make(*given)``
    makes, in another process, what looks as ``look`` does."""
    woken = 0
    async for chats, found in in_processes(store, _look, _begin, (make, given)):
        woken += await _patiently(store, chats, found, look, key, clock)
    return woken


async def in_processes(
    store: Store,
    work: Callable[[Sequence[str]], T],
    begin: Callable[..., object],
    given: tuple[object, ...],
) -> AsyncIterator[tuple[list[ChatRecord], T]]:
    """Every chat stored, some at a time, with what ``work`` makes of their sessions in other
    processes, each of which has begun with ``begin(*given)``."""
    workers = os.cpu_count() or 1
    # Not forked from this one: a copy of it would hold its connections. Forked from a process that
    # has read the code once, as ``python -m bot`` would, for reading it takes each a second.
    processes = get_context("forkserver")
    processes.set_forkserver_preload(
        sorted({one.__module__ for one in (work, begin, *given) if callable(one)})
    )
    started = (GIVES_WAY, begin, given)
    pool = ProcessPoolExecutor(workers, processes, _started, started)
    try:
        waiting: deque[tuple[list[ChatRecord], asyncio.Future[T]]] = deque()
        last = BEFORE_ALL
        while True:
            chats = await store.chats_after(last, AT_ONCE)
            if chats:
                last = chats[-1].chat_id
                texts = [one.session for one in chats]
                # Beside the loop: the first one waits until another process has read all the code.
                given_out = await asyncio.to_thread(pool.submit, work, texts)
                waiting.append((chats, asyncio.wrap_future(given_out)))
            while waiting and (len(waiting) > workers or not chats):
                piece, made = waiting.popleft()
                yield piece, await made
            if not chats:
                pool.shutdown()
                return
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


async def _patiently(
    store: Store,
    chats: Sequence[ChatRecord],
    found: Sequence[Looked | None],
    look: Look,
    key: str,
    clock: Clock,
) -> int:
    for wait in waits():
        try:
            return await _write(store, chats, found, look, key, clock)
        except StoreBusy as error:
            log.warning("who is to be told could not be noted (%s), again in %g s", error, wait)
        await asyncio.sleep(wait)
    raise AssertionError("waits never end")


async def _write(
    store: Store,
    chats: Sequence[ChatRecord],
    found: Sequence[Looked | None],
    look: Look,
    key: str,
    clock: Clock,
) -> int:
    """Note in one commit who was looked at, and wake those who are to be told."""
    looked = {chat.chat_id: (chat, one) for chat, one in zip(chats, found, strict=True) if one}
    turns, woken = [], 0
    async with store.transaction() as transaction:
        for chat_id, record in (await transaction.chats(looked)).items():
            seen, first = looked[chat_id]
            # Looked at again if the person did something meanwhile.
            one = first if record.version == seen.version else look(record.session)
            if one is None:
                continue
            plan = None
            if one.wakes:
                woken += 1
                others = (await transaction.kept(chat_id)).reminders
                plan = (*(wake for wake in others if wake.key != key), Wake(key, clock.now()))
            turns.append(
                TurnRecord(
                    chat_id, one.session, record.version, (), (), record.next_seq, reminders=plan
                )
            )
        await transaction.write(turns)
    return woken


# ------------------------------------------------------------------ in a process of its own

_mine: list[Look] = []
"""What a worker looks with, once it has begun."""


def _started(nicer: int, begin: Callable[..., object], given: tuple[object, ...]) -> None:
    os.nice(nicer)
    Thread(target=_end_with_the_bot, daemon=True).start()
    begin(*given)


def _end_with_the_bot() -> None:
    """A process of a pool waits for work for ever where the one that gives it was killed: it holds
    the other end of what it reads itself, and so does the one it was forked from."""
    bot = parent_process()
    assert bot is not None
    bot.join()
    os._exit(1)


def _begin(make: Callable[..., Look], given: tuple[object, ...]) -> None:
    _mine[:] = [make(*given)]


def _look(stored: Sequence[str]) -> list[Looked | None]:
    return [_mine[0](text) for text in stored]
