"""A store over another one: what is kept of people is sealed in the database, and open to the rest
of the program. Databases that are sealed only in part work too."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

from bot.sealing.transaction import SealedTransaction, opened
from bot.sealing.values import Kind, number_of
from bot.sealing.vault import Vault
from bot.store import (
    Backlog,
    ChatRecord,
    Claimed,
    Delivered,
    Lead,
    LiveCard,
    Outgoing,
    Parked,
    Store,
    StoreError,
)
from bot.store.rounds import FeedRecord, RoundRecord
from bot.store.rulebooks import RulebookRecord

log = logging.getLogger(__name__)


class SealedStore:
    """See the module."""

    def __init__(self, inner: Store, vault: Vault) -> None:
        self.inner = inner
        self.vault = vault

    @property
    def is_shared(self) -> bool:
        """Whether several processes may write at once."""
        return self.inner.is_shared

    async def lead(self) -> Lead | None:
        """Lead on this database; None while another process does."""
        return await self.inner.lead()

    def check(self) -> None:
        """Raise ``StoreError`` if what is written would not be found, or not be opened, again."""
        self.inner.check()
        self.vault.check()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[SealedTransaction]:
        """Begin a unit of work. Keys of those erased in it are destroyed after its commit."""
        async with self.inner.transaction() as inner:
            unit = SealedTransaction(self.vault, inner)
            yield unit
            if unit.failure is not None:
                raise StoreError("an earlier error in this transaction undid it") from unit.failure
        if unit.doomed:
            await self._destroy(unit.doomed)

    async def _destroy(self, numbers: Collection[str]) -> None:
        try:
            await self.vault.destroy(numbers)
        except StoreError as error:
            # They are in doubt, so they are found again (``tidying``).
            log.warning("a key of an erased chat is to be destroyed yet (%s), again soon", error)

    async def waiting(self, chat_ids: Iterable[int] | None = None) -> list[Outgoing]:
        """Replies committed and not delivered, opened."""
        return await self._opened(await self.inner.waiting(chat_ids))

    async def _opened(self, stored: Sequence[Outgoing]) -> list[Outgoing]:
        values = [(one.chat_id, one.payload) for one in stored]
        payloads = await opened(self.vault, Kind.REPLY, values)
        return [replace(o, payload=p) for o, p in zip(stored, payloads, strict=True)]

    async def chats_after(self, after: int, limit: int) -> list[ChatRecord]:
        """The next chats stored, opened; not locked."""
        records = await self.inner.chats_after(after, limit)
        values = [(one.chat_id, one.session) for one in records]
        sessions = await opened(self.vault, Kind.SESSION, values)
        return [replace(o, session=s) for o, s in zip(records, sessions, strict=True)]

    async def chats_blocked(self, before: datetime, limit: int) -> list[int]:
        """Some chats that were blocked before this moment and are still."""
        return await self.inner.chats_blocked(before, limit)

    async def chats_waiting(self, after: int, limit: int) -> list[int]:
        """The next chats for which replies wait."""
        return await self.inner.chats_waiting(after, limit)

    async def delivered(
        self, outcomes: Sequence[Delivered], named: Sequence[Outgoing] = ()
    ) -> None:
        """Remove delivered replies, note new live cards and change named ones, in one commit."""
        await self.inner.delivered(outcomes, await self._as_stored(named) if named else ())

    async def _as_stored(self, named: Sequence[Outgoing]) -> list[Outgoing]:
        """Changed replies, sealed by what they were sealed with; gone are those not waiting."""
        stored = await self.inner.waiting({one.chat_id for one in named})
        before = {(one.chat_id, one.seq): number_of(one.payload) for one in stored}
        keys = await self.vault.find([number for number in before.values() if number])
        result = []
        for one in named:
            if (one.chat_id, one.seq) in before:
                key = keys.get(before[one.chat_id, one.seq] or "")
                payload = one.payload if key is None else key.seal(Kind.REPLY, one.payload)
                result.append(replace(one, payload=payload))
        return result

    async def failed(self, chat_id: int, seq: int, reason: str) -> int:
        """Count a failed delivery."""
        return await self.inner.failed(chat_id, seq, reason)

    async def cards(self, chat_ids: Iterable[int]) -> Mapping[int, LiveCard | None]:
        """The live card of each chat asked for."""
        return await self.inner.cards(chat_ids)

    async def pinned(self, chat_id: int) -> int | None:
        """The message that is pinned in a chat."""
        return await self.inner.pinned(chat_id)

    async def note_pinned(self, chat_id: int, seq: int, message_id: int | None) -> None:
        """Note which message is pinned in a chat."""
        await self.inner.note_pinned(chat_id, seq, message_id)

    async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
        """Claim chats that have reminders due, the longest due first."""
        claimed = await self.inner.claim(now, until, limit)
        values = [(one.chat_id, key) for one in claimed for key in one.keys]
        causes = iter(await opened(self.vault, Kind.CAUSE, values))
        return [replace(one, keys=tuple(next(causes) for _ in one.keys)) for one in claimed]

    async def release(self, *chat_ids: int) -> None:
        """Give back the claims on these chats."""
        await self.inner.release(*chat_ids)

    async def release_beyond(self, until: datetime) -> None:
        """Give back claims that reach beyond ``until``."""
        await self.inner.release_beyond(until)

    async def prune(self, before: datetime) -> int:
        """Forget causes handled (or parked) before ``before``."""
        return await self.inner.prune(before)

    async def park(self, key: str, reason: str) -> None:
        """Put a cause aside that fails again and again."""
        await self.inner.park(key, reason)

    async def parked(self) -> list[Parked]:
        """The causes put aside."""
        return await self.inner.parked()

    async def backlog(self, now: datetime) -> Backlog:
        """How much waits at this moment."""
        return await self.inner.backlog(now)

    async def rounds(self) -> list[RoundRecord]:
        """The rounds of invitations told since the release."""
        return await self.inner.rounds()

    async def feeds(self) -> list[FeedRecord]:
        """How each feed of rounds was last asked."""
        return await self.inner.feeds()

    async def keep_rounds(
        self, told: Sequence[RoundRecord], asked: Sequence[FeedRecord] = ()
    ) -> None:
        """Keep what was told, and note how feeds were asked."""
        await self.inner.keep_rounds(told, asked)

    async def drop_round(self, number: str, source: str) -> bool:
        """Forget what a source told of a round."""
        return await self.inner.drop_round(number, source)

    async def announced(self) -> frozenset[str]:
        """The numbers of the rounds that are no news any more."""
        return await self.inner.announced()

    async def note_announced(self, numbers: Collection[str]) -> None:
        """Note these as no news any more."""
        await self.inner.note_announced(numbers)

    async def rulebooks(self) -> list[RulebookRecord]:
        """The rules people were scored by."""
        return await self.inner.rulebooks()

    async def keep_rulebook(self, one: RulebookRecord) -> None:
        """Put this in the place of what is stored of these rules."""
        await self.inner.keep_rulebook(one)

    async def sealed_by(self) -> str | None:
        """Which store of keys this database is sealed with."""
        return await self.inner.sealed_by()

    async def note_sealed_by(self, keys: str) -> None:
        """Note the store of keys, unless one is noted already."""
        await self.inner.note_sealed_by(keys)

    async def close(self) -> None:
        """Close both; safe to call twice."""
        try:
            await self.inner.close()
        finally:
            await self.vault.keys.close()
