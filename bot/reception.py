"""Where everything that happens comes in: each event is handled once, and its effect and the
replies it caused are committed together, before anybody is told that it was received.

Events of one chat are handled in order and one at a time; those of different chats that arrive
together share one commit. A chat's row stays locked for the length of the transaction, so other
processes wait their turn.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from secrets import token_hex
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.logs import where
from bot.store import (
    ChatRecord,
    Outgoing,
    Planned,
    Store,
    StoreBusy,
    StoreError,
    Transaction,
    Turn,
    VersionConflict,
)
from conversations import replies, session
from conversations.conversation import handle
from conversations.events import Command, Due, Event
from conversations.replies import Reply, Say, Toast
from conversations.session import UnreadableSession
from conversations.wording import country_codes, wording
from express_entry import noc

log = logging.getLogger(__name__)

MOST_AT_ONCE = 200
"""Events in one transaction."""
NOW = datetime.min.replace(tzinfo=UTC)
"""Stands for the moment of handling, which is told when the chat is locked."""
AGAIN, AGAIN_AFTER = "again", timedelta(days=1)
"""The plan of a chat whose reminder could not be composed."""
RETRY_SECONDS = (0.05, 0.1, 0.2, 0.5, 1, 2, 5)
"""Waits while the database is busy or away; the last one repeats."""
PATIENT_FOR = 3
"""Attempts after which an error that is no mere waiting is taken to be an event's own fault."""


@dataclass(slots=True)
class Arrival:
    """One event waiting to be handled."""

    cause: str
    chat_id: int
    event: Event
    locale: str
    done: asyncio.Future[tuple[Toast, ...]]


@dataclass(slots=True)
class _Draft:
    """What one chat's events of this transaction add up to."""

    record: ChatRecord | None
    session: session.Session | None
    stored: str | None
    """The session as it is to be stored."""
    handled: list[str] = field(default_factory=list)
    payloads: list[str] = field(default_factory=list)
    reminders: tuple[Planned, ...] | None = None
    spoke: bool = False
    """The person did something, so they are there."""
    unreadable: bool = False


class Reception:
    """See the module. ``hand_over`` is called with committed replies, to deliver them; where nobody
    is ever woken (``wakes`` false), no moments to do so are stored."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        zone: str,
        hand_over: Callable[[Sequence[Outgoing]], None],
        *,
        wakes: bool = True,
    ) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone
        self._hand_over = hand_over
        self._wakes = wakes
        self._waiting: list[Arrival] = []
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
        self, cause: str, chat_id: int, event: Event, locale: str
    ) -> tuple[Toast, ...]:
        """Handle one event; returns once it is committed, with the few words to show over the
        chat if it was a tap."""
        done: asyncio.Future[tuple[Toast, ...]] = asyncio.get_running_loop().create_future()
        self._waiting.append(Arrival(cause, chat_id, event, locale, done))
        self._arrived.set()
        return await done

    async def _work(self) -> None:
        while True:
            await self._arrived.wait()
            batch, self._waiting = (
                self._waiting[:MOST_AT_ONCE],
                self._waiting[MOST_AT_ONCE:],
            )
            if not self._waiting:
                self._arrived.clear()
            await self._settle(batch)

    async def _settle(self, batch: list[Arrival]) -> None:
        """Commit a batch, however long the database takes to come back."""
        attempt = 0
        while True:
            try:
                toasts, outgoing = await self._commit(batch)
                break
            except (StoreBusy, StoreError, OSError) as error:
                wait = RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)]
                attempt += 1
                log.warning("the database is busy (%s), again in %s s", error, wait)
                if (
                    attempt > PATIENT_FOR
                    and not isinstance(error, (StoreBusy, VersionConflict))
                    and await self._settle_apart(batch, error)
                ):
                    return
                await asyncio.sleep(wait)
            except Exception as error:
                if await self._settle_apart(batch, error):
                    return
                await asyncio.sleep(RETRY_SECONDS[-1])
        if attempt:
            # A commit may have gone through although its answer was lost.
            outgoing = await self._waiting_for(batch, outgoing)
        self._hand_over(outgoing)
        for arrival in batch:
            if not arrival.done.done():
                arrival.done.set_result(toasts.get(arrival.cause, ()))

    async def _settle_apart(self, batch: list[Arrival], error: Exception) -> bool:
        """One event that cannot be committed must not hold up the others: each is tried alone, and
        the one at fault is put aside for the operator, if the database takes that at least."""
        if len(batch) > 1:
            for arrival in batch:
                await self._settle([arrival])
            return True
        arrival = batch[0]
        reason = f"{type(error).__name__} in {where(error)}"
        try:
            await self._store.park(arrival.cause, reason)
        except (StoreError, OSError):
            return False
        log.error("an event could not be committed and was put aside: %s", reason)
        if not isinstance(arrival.event, Due):
            await self._apologize(arrival)
        if not arrival.done.done():
            arrival.done.set_result(())
        return True

    async def _apologize(self, arrival: Arrival) -> None:
        """Tell the person, if that at least can be committed; their session stays as it was."""
        chat_id = arrival.chat_id
        try:
            async with self._store.transaction() as transaction:
                record = (await transaction.chats([chat_id])).get(chat_id)
                draft = self._open_draft(record)
                locale = draft.session.locale if draft.session else arrival.locale
                draft.payloads.append(replies.dump(_our_mistake(locale)))
                outgoing = await self._write(transaction, {chat_id: draft})
        except Exception as error:
            log.error("nor could the person be told: %s", type(error).__name__)
        else:
            self._hand_over(outgoing)

    async def _waiting_for(self, batch: list[Arrival], outgoing: list[Outgoing]) -> list[Outgoing]:
        try:
            return await self._store.waiting({arrival.chat_id for arrival in batch})
        except StoreError:
            return outgoing

    async def remind(self, chat_id: int, _: tuple[str, ...], *, is_here: bool = False) -> None:
        """What was planned for a chat is due: compose it from the chat as it is now."""
        event = Due(NOW, is_here)
        await self.receive(f"due {chat_id} {next(self._numbers)}", chat_id, event, "en")

    async def _commit(
        self, batch: list[Arrival]
    ) -> tuple[dict[str, tuple[Toast, ...]], list[Outgoing]]:
        toasts: dict[str, tuple[Toast, ...]] = {}
        async with self._store.transaction() as transaction:
            causes = [arrival.cause for arrival in batch if not isinstance(arrival.event, Due)]
            before = await transaction.handled(causes) if causes else set()
            new = [arrival for arrival in batch if arrival.cause not in before]
            if not new:
                return toasts, []
            records = await transaction.chats({arrival.chat_id for arrival in new})
            drafts: dict[int, _Draft] = {}
            for arrival in new:
                if arrival.cause in toasts:
                    continue
                draft = drafts.get(arrival.chat_id)
                if draft is None:
                    draft = drafts[arrival.chat_id] = self._open_draft(records.get(arrival.chat_id))
                if isinstance(arrival.event, Due):
                    # What was planned is not a cause to remember: the new plan replaces it.
                    if draft.session is None and not draft.unreadable:
                        continue
                else:
                    draft.handled.append(arrival.cause)
                    draft.spoke = True
                answers = self._answer(draft, arrival)
                toasts[arrival.cause] = tuple(r for r in answers if isinstance(r, Toast))
                draft.payloads.extend(
                    replies.dump(reply) for reply in answers if not isinstance(reply, Toast)
                )
            outgoing = await self._write(transaction, drafts)
            for chat_id, record in records.items():
                if record.blocked_at is not None and drafts[chat_id].spoke:
                    await transaction.set_blocked(chat_id, None)
        return toasts, outgoing

    async def _write(self, transaction: Transaction, drafts: dict[int, _Draft]) -> list[Outgoing]:
        return await transaction.write(
            [
                Turn(
                    chat_id=chat_id,
                    session=self._stored(draft),
                    expected_version=draft.record.version if draft.record else 0,
                    handled=tuple(draft.handled),
                    replies=tuple(draft.payloads),
                    next_seq=draft.record.next_seq if draft.record else 1,
                    reminders=draft.reminders if self._wakes else (),
                )
                for chat_id, draft in drafts.items()
                if draft.record is not None or draft.handled or draft.payloads
            ]
        )

    def _stored(self, draft: _Draft) -> str | None:
        if draft.unreadable and draft.record is not None:
            return draft.record.session
        return draft.stored

    def _open_draft(self, record: ChatRecord | None) -> _Draft:
        if record is None:
            return _Draft(None, None, None)
        try:
            return _Draft(record, session.load(record.session), record.session)
        except UnreadableSession as error:
            log.error("chat skipped: %s", error)
            return _Draft(record, None, record.session, unreadable=True)

    def _answer(self, draft: _Draft, arrival: Arrival) -> tuple[Reply, ...]:
        """One event handled. A mistake of ours is told to the person and leaves answers as they
        were; what failed is logged without anything the person wrote."""
        if draft.unreadable and arrival.event == Command("delete"):
            draft.unreadable, draft.stored = False, None
            return (Say(html=wording(arrival.locale).say("deleted")),)
        if draft.unreadable and isinstance(arrival.event, Due):
            return self._later(draft)
        if draft.unreadable:
            return (Say(html=wording(arrival.locale).say("session-unreadable")),)
        try:
            zone = draft.session.preferences.zone if draft.session else None
            here = self._clock.now().astimezone(ZoneInfo(zone or self._zone))
            event = arrival.event
            if isinstance(event, Due):
                event = Due(here, event.is_here)
            turn = handle(
                draft.session,
                event,
                here.date(),
                locale=arrival.locale,
                zone=self._zone,
                new_id=token_hex(8),
            )
            stored = None if turn.session is None else session.dump(turn.session)
        except Exception as error:
            log.error(
                "an event could not be handled: %s in %s",
                type(error).__name__,
                where(error),
            )
            if isinstance(arrival.event, Due):
                return self._later(draft)
            locale = draft.session.locale if draft.session else arrival.locale
            return (_our_mistake(locale),)
        draft.session, draft.stored = turn.session, stored
        if turn.plan is not None:
            draft.reminders = tuple(Planned(one.key, one.due) for one in turn.plan)
        return turn.replies

    def _later(self, draft: _Draft) -> tuple[Reply, ...]:
        """A reminder that cannot be composed: nobody asked, so nobody is told, and it is not tried
        every few minutes. Whatever is due by tomorrow is then said, once, if it can be."""
        draft.reminders = (Planned(AGAIN, self._clock.now() + AGAIN_AFTER),)
        return ()


def _our_mistake(locale: str) -> Say:
    return Say(html=wording(locale).say("our-mistake"))


@cache
def _load() -> None:
    """The occupations, and the names of the countries: tenths of a second each."""
    noc.load()
    country_codes()
    # They stay as long as the process does. Looking through them again and again for garbage would
    # stop everybody for a twentieth of a second each time.
    gc.collect()
    gc.freeze()
