"""Where everything that happens comes in: each event is handled once, and its effect and the
replies it caused are committed together, before anybody is told that it was received.

Events of one chat are handled in order and one at a time; those of different chats that arrive
together share one commit, as far as they are handled in a short time. A chat's row stays locked for
the length of the transaction, so other processes wait their turn.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import count
from math import inf
from secrets import token_hex
from time import monotonic

from bot.clock import Clock
from bot.committing import Arrival, Committer, is_unasked, referring
from bot.composing import SLOW_SECONDS, Composer
from bot.flood import Flood
from bot.logs import about, where
from bot.monitoring.counted import COUNTED
from bot.store import (
    Outgoing,
    Store,
    StoreBusy,
    StoreError,
    StoreFull,
    VersionConflict,
)
from conversations.screens import listening
from conversations.voice.events import Due, Event
from conversations.voice.wording import SHIPPED, country_codes
from express_entry import noc

log = logging.getLogger(__name__)

MOST_AT_ONCE = 25
"""Events in one transaction. Nothing is sent before its commit, so whoever comes first waits for
all that are handled with it; of so many each has a small share in the cost of a commit."""
NOW = datetime.min.replace(tzinfo=UTC)
"""Stands for the moment of handling, which is told when the chat is locked."""
RETRY_SECONDS = (0.05, 0.1, 0.2, 0.5, 1, 2, 5)
"""Waits while the database is busy or away; the last one repeats."""
SEARCHED_AFTER = 50_000
"""Objects more than before after which garbage is searched for: some twenty megabytes."""
PATIENT_FOR = 3
"""Attempts after which a batch is split, and an error that is no mere waiting is taken to be an
event's own fault."""


class Reception:
    """See the module. ``hand_over`` is called with committed replies, to deliver them; where nobody
    is ever woken (``wakes`` false), no moments to do so are stored. ``flood`` decides how much of
    one person is read, all of it without; ``is_writing`` tells whether a chat still waits for
    replies handed over. ``time`` measures seconds of handling. Where another process may be the one
    who delivers (``announces``), it is told of the replies."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        zone: str,
        hand_over: Callable[[Sequence[Outgoing]], None],
        *,
        wakes: bool = True,
        flood: Flood | None = None,
        is_writing: Callable[[int], bool] = lambda _: False,
        time: Callable[[], float] = monotonic,
        languages: Collection[str] = SHIPPED,
        announces: bool = False,
        silent_months: int = 0,
        bot_address: Callable[[], str] = lambda: "",
    ) -> None:
        self._store = store
        # In a terminal there is nobody else who waits, and nobody who looks after it.
        slow = SLOW_SECONDS if wakes else inf
        composer = Composer(clock, zone, time, slow, languages, silent_months, bot_address)
        self._committer = Committer(
            store, composer, time, clock, wakes=wakes, announces=announces, flood=flood
        )
        self._is_writing = is_writing
        self._hand_over = hand_over
        self._waiting: list[Arrival] = []
        self._unsettled: Counter[int] = Counter()
        """Events of each chat that are received and not settled."""
        self._numbers = count()
        self._arrived = asyncio.Event()
        self._worker: asyncio.Task[None] | None = None
        self._loading: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Begin to handle what comes in; what takes long to read is read meanwhile, in a thread."""
        self._worker = asyncio.create_task(self._work(), name="reception")
        self._loading = asyncio.create_task(asyncio.to_thread(_load), name="loading")

    async def close(self) -> None:
        """Stop; what was not committed was not acknowledged, and comes again."""
        for task in (self._worker, self._loading):
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def receive(
        self,
        cause: str,
        chat_id: int,
        event: Event,
        locale: str,
        query_id: str | None = None,
    ) -> bool:
        """Handle one event; returns once it is committed: whether it had its effect. A tap has a
        ``query_id``, and its answer is then among the replies; one without effect has none."""
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        arrival = Arrival(cause, chat_id, event, locale, query_id, done)
        # The cause of a reminder names the chat, and nobody is named in the log.
        arrival.reference = f"r{token_hex(4)}" if isinstance(event, Due) else cause
        arrival.is_answered = chat_id not in self._unsettled and not self._is_writing(chat_id)
        self._unsettled[chat_id] += 1
        self._waiting.append(arrival)
        self._arrived.set()
        return await done

    async def _work(self) -> None:
        while True:
            await self._arrived.wait()
            # Whoever does something comes before whoever is only to be told something.
            self._waiting.sort(key=is_unasked)
            batch, self._waiting = (
                self._waiting[:MOST_AT_ONCE],
                self._waiting[MOST_AT_ONCE:],
            )
            if not self._waiting:
                self._arrived.clear()
            taken = await self._settle_first(batch)
            if taken < len(batch):
                self._waiting = [*batch[taken:], *self._waiting]
                self._arrived.set()

    async def _settle(self, batch: list[Arrival]) -> None:
        """Commit a batch, however long the database takes to come back."""
        while batch:
            batch = batch[await self._settle_first(batch) :]

    async def _settle_first(self, batch: list[Arrival]) -> int:
        """Commit the first events of a batch, as many as fit into one transaction; how many."""
        with about(*(arrival.reference for arrival in batch)):
            return await self._settle_some(batch)

    async def _settle_some(self, batch: list[Arrival]) -> int:
        attempt = in_vain = 0
        while True:
            alone = len(batch) == 1
            answers = alone and attempt > PATIENT_FOR and await self._answers(batch[0])
            try:
                done = await self._committer.commit(batch)
                break
            except (StoreBusy, StoreError, OSError) as error:
                wait = RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)]
                attempt += 1
                log.warning("the database is busy (%s), again in %s s", error, wait)
                if attempt > PATIENT_FOR and not alone:
                    return await self._settle_halves(batch)
                if not isinstance(error, (StoreBusy, VersionConflict)):
                    at_fault = attempt > PATIENT_FOR
                else:
                    # Nobody is at fault while the database is away, full or locked. But where it
                    # answers, and fails with the same event again and again, all would wait for
                    # ever.
                    in_vain = in_vain + 1 if answers and not isinstance(error, StoreFull) else 0
                    at_fault = in_vain >= PATIENT_FOR
                if at_fault and await self._put_aside(batch[0], error):
                    return 1
                await asyncio.sleep(wait)
            except Exception as error:
                if len(batch) > 1:
                    return await self._settle_halves(batch)
                if await self._put_aside(batch[0], error):
                    return 1
                await asyncio.sleep(RETRY_SECONDS[-1])
        if attempt:
            # A commit may have gone through although its answer was lost.
            done.outgoing = await self._waiting_for(batch, done.outgoing)
        COUNTED.turns += done.answered
        self._hand_over(done.outgoing)
        for arrival in batch[: done.taken]:
            self._is_settled(arrival, arrival.cause not in done.passed_over)
        return done.taken

    def _is_settled(self, arrival: Arrival, had_effect: bool) -> None:
        self._unsettled[arrival.chat_id] -= 1
        if self._unsettled[arrival.chat_id] <= 0:
            del self._unsettled[arrival.chat_id]
        if not arrival.done.done():
            arrival.done.set_result(had_effect)

    async def _settle_halves(self, batch: list[Arrival]) -> int:
        """One event that cannot be committed must not hold up the others for long: it is found by
        halves, and those without it are committed as they are."""
        middle = len(batch) // 2
        for half in (batch[:middle], batch[middle:]):
            await self._settle(half)
        return len(batch)

    async def _answers(self, arrival: Arrival) -> bool:
        """Whether the database lets anybody write, also to this chat, at this moment."""
        try:
            async with self._store.transaction() as transaction:
                await transaction.handled([])
                await transaction.chats([arrival.chat_id])
        except Exception:
            return False
        return True

    async def _put_aside(self, arrival: Arrival, error: Exception) -> bool:
        """Put the event at fault aside for the operator, if the database takes that at least."""
        reason = f"{type(error).__name__} in {where(error)}"
        try:
            await self._store.park(arrival.cause, reason)
        except (StoreError, OSError):
            return False
        log.error("an event could not be committed and was put aside: %s", reason)
        if not isinstance(arrival.event, Due):
            await self._apologize(arrival)
        self._is_settled(arrival, had_effect=False)
        return True

    async def _apologize(self, arrival: Arrival) -> None:
        """Tell the person, if that at least can be committed."""
        try:
            outgoing = await self._committer.apologize(arrival)
        except Exception as error:
            log.error("nor could the person be told: %s", type(error).__name__)
        else:
            self._hand_over(outgoing)

    async def _waiting_for(self, batch: list[Arrival], outgoing: list[Outgoing]) -> list[Outgoing]:
        try:
            found = await self._store.waiting({arrival.chat_id for arrival in batch})
        except StoreError:
            return outgoing
        references = {arrival.chat_id: arrival.reference for arrival in batch}
        return [referring(one, references[one.chat_id]) for one in found]

    async def remind(self, chat_id: int, _: tuple[str, ...], *, is_here: bool = False) -> None:
        """What was planned for a chat is due: compose it from the chat as it is now."""
        event = Due(NOW, is_here)
        await self.receive(f"due {chat_id} {next(self._numbers)}", chat_id, event, "en")


@cache
def _load() -> None:
    """The occupations, the names of the countries, and what whole messages are read by: tenths of a
    second each."""
    noc.load()
    country_codes()
    listening.load()
    # They stay as long as the process does. Looking through them again and again for garbage would
    # stop everybody for a twentieth of a second each time.
    gc.collect()
    gc.freeze()
    # Almost nothing of an answer is garbage that only a search finds, and what many people wait for
    # at once is thousands of objects, which would be looked through again and again.
    gc.set_threshold(SEARCHED_AFTER, 10, 10)
