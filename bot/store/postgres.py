"""The store in PostgreSQL, for several processes at once: what is asked of it outside a unit of
work, and where such a unit begins and ends (``postgres_transaction``).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.store import (
    Backlog,
    ChatRecord,
    Claimed,
    Delivered,
    Lead,
    LiveCard,
    Outgoing,
    Parked,
    StoreError,
)
from bot.store import postgres_sql as sql
from bot.store.backlog import backlog_of, moments, query
from bot.store.moments import Clock, to_moment, to_number
from bot.store.plans import FOREVER, claims, past_seconds, rows_for, to_seconds
from bot.store.postgres_lead import PostgresLead
from bot.store.postgres_server import connect, explained, place_of
from bot.store.postgres_transaction import PostgresTransaction
from bot.store.rounds import (
    FeedRecord,
    RoundRecord,
    feed_row,
    feeds_of,
    round_row,
    rounds_of,
)
from bot.store.rulebooks import RulebookRecord, rulebook_row, rulebooks_of
from bot.store.turns import (
    REASON_KEPT,
    chat_of,
    latest_cards,
)

BACKLOG = query("$1", "$2")
PRUNED_AT_ONCE = 10_000
CLOSING_SECONDS = 10.0


class PostgresStore:
    """A ``Store`` on a PostgreSQL server."""

    def __init__(self, pool: Any, place: str, clock: Clock, address: str, patience: float) -> None:
        self._pool = pool
        self._place = place
        self._address = address
        self._patience = patience
        self._clock = clock
        self._closed = False
        self._author = token_hex(8)
        """Which process this is, to whoever listens."""

    @classmethod
    async def open(cls, address: str, *, clock: Clock, patience: float) -> PostgresStore:
        """Connect, making or upgrading the tables first.

        ``patience`` is how many seconds to wait for a connection or another process's lock.
        """
        place = place_of(address)
        pool = await connect(address, place, patience)
        return cls(pool, place, clock, address, patience)

    @property
    def is_shared(self) -> bool:
        """Several processes may write at once."""
        return True

    async def lead(self) -> Lead | None:
        """Lead on this database; None while another process does."""
        self._check_open()
        with explained(self._place):
            return await PostgresLead.take(self._address, self._patience, self._author)

    def check(self) -> None:
        """A server that is gone says so by itself."""

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[PostgresTransaction]:
        """Begin a unit of work; others may run at the same time on other chats."""
        self._check_open()
        with explained(self._place):
            connection = await self._pool.acquire()
        try:
            ended = False
            try:
                began = connection.transaction()
                with explained(self._place):
                    await began.start()
                unit = PostgresTransaction(connection, self._place, self._clock, self._author)
                yield unit
                if unit.failure is not None:
                    raise StoreError("an earlier error in this transaction undid it") from (
                        unit.failure
                    )
                with explained(self._place):
                    await began.commit()
                ended = True
            finally:
                if not ended:
                    await self._roll_back(connection, began)
        finally:
            with explained(self._place):
                await self._pool.release(connection)

    async def waiting(self, chat_ids: Iterable[int] | None = None) -> list[Outgoing]:
        """Replies committed and not delivered, in order of chat and sequence."""
        if chat_ids is None:
            rows = await self._fetch(sql.ALL_WAITING)
        else:
            rows = await self._fetch(sql.SOME_WAITING, [*chat_ids])
        return [Outgoing(*row) for row in rows]

    async def chats_after(self, after: int, limit: int) -> list[ChatRecord]:
        """The next chats stored, in order, with numbers above ``after``; not locked."""
        return [chat_of(row) for row in await self._fetch(sql.CHATS_AFTER, after, limit)]

    async def chats_blocked(self, before: datetime, limit: int) -> list[int]:
        """Some chats that were blocked before this moment and are still, the longest first."""
        return [row[0] for row in await self._fetch(sql.CHATS_BLOCKED, to_number(before), limit)]

    async def chats_waiting(self, after: int, limit: int) -> list[int]:
        """The next chats for which replies wait, in order, with numbers above ``after``."""
        return [row[0] for row in await self._fetch(sql.CHATS_WAITING, after, limit)]

    async def delivered(
        self, outcomes: Sequence[Delivered], named: Sequence[Outgoing] = ()
    ) -> None:
        """Remove delivered replies, note new live cards and change named ones, in one commit."""
        if not outcomes and not named:
            return
        cards = latest_cards(outcomes)
        await self._fetch(
            sql.DELIVERED,
            [outcome.chat_id for outcome in outcomes],
            [outcome.seq for outcome in outcomes],
            [card.chat_id for card in cards],
            [card.seq for card in cards],
            [card.card_message_id for card in cards],
            [reply.chat_id for reply in named],
            [reply.seq for reply in named],
            [reply.payload for reply in named],
        )

    async def failed(self, chat_id: int, seq: int, reason: str) -> int:
        """Count a failed delivery; returns the attempts so far (0 if no longer waiting)."""
        rows = await self._fetch(sql.FAILED, chat_id, seq, reason[:REASON_KEPT])
        return int(rows[0][0]) if rows else 0

    async def cards(self, chat_ids: Iterable[int]) -> Mapping[int, LiveCard | None]:
        """The live card of each chat asked for; None where there was none yet."""
        wanted = [*chat_ids]
        found = {row[0]: LiveCard(row[1], row[2]) for row in await self._fetch(sql.CARDS, wanted)}
        return dict.fromkeys(wanted) | found

    async def pinned(self, chat_id: int) -> int | None:
        """The message that is pinned in a chat."""
        rows = await self._fetch(sql.PINNED, chat_id)
        return rows[0][0] if rows else None

    async def note_pinned(self, chat_id: int, seq: int, message_id: int | None) -> None:
        """Note which message is pinned in a chat, if the reply of this number waits still."""
        await self._fetch(sql.NOTE_PINNED, chat_id, seq, message_id)

    async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
        """Claim up to ``limit`` chats that have reminders due, the longest due first."""
        moments = past_seconds(now), to_seconds(until)
        return claims(await self._fetch(sql.CLAIM, *moments, limit, rows_for(limit)))

    async def release(self, *chat_ids: int) -> None:
        """Give back the claims on these chats."""
        await self._fetch(sql.RELEASE, chat_ids, FOREVER)

    async def release_beyond(self, until: datetime) -> None:
        """Give back claims that reach beyond ``until``."""
        await self._fetch(sql.RELEASE_BEYOND, to_seconds(until), FOREVER)

    async def prune(self, before: datetime) -> int:
        """Forget causes handled (or parked) before ``before``, a few at a time."""
        limit = to_number(before)
        await self._fetch(sql.PRUNE_PARKED, limit)
        total = 0
        while True:
            [(count,)] = await self._fetch(sql.PRUNE, limit, PRUNED_AT_ONCE)
            total += count
            if count < PRUNED_AT_ONCE:
                return int(total)

    async def park(self, key: str, reason: str) -> None:
        """Put a cause aside that fails again and again: from now on it counts as handled."""
        await self._fetch(sql.PARK, key, reason[:REASON_KEPT], to_number(self._clock()))

    async def parked(self) -> list[Parked]:
        """The causes put aside, oldest first."""
        rows = await self._fetch(sql.PARKED)
        return [Parked(key, reason, to_moment(at)) for key, reason, at in rows]

    async def backlog(self, now: datetime) -> Backlog:
        """How much waits at this moment."""
        [row] = await self._fetch(BACKLOG, *moments(now))
        return backlog_of(row)

    async def rounds(self) -> list[RoundRecord]:
        """The rounds of invitations told since the release, by number and source."""
        return rounds_of(await self._fetch(sql.ROUNDS))

    async def feeds(self) -> list[FeedRecord]:
        """How each feed of rounds was last asked."""
        return feeds_of(await self._fetch(sql.FEEDS))

    async def keep_rounds(
        self, told: Sequence[RoundRecord], asked: Sequence[FeedRecord] = ()
    ) -> None:
        """Keep what was told, and note how feeds were asked, in one commit."""
        rows = sorted(round_row(one) for one in told)
        columns: list[list[object]] = [[row[place] for row in rows] for place in range(4)]
        feeds = [feed_row(one) for one in asked]
        columns += [[row[place] for row in feeds] for place in range(6)]
        await self._fetch(sql.KEEP_ROUNDS, *columns)

    async def drop_round(self, number: str, source: str) -> bool:
        """Forget what a source told of a round; whether there was anything."""
        return bool(await self._fetch(sql.DROP_ROUND, number, source))

    async def announced(self) -> frozenset[str]:
        """The numbers of the rounds that are no news any more."""
        return frozenset(number for (number,) in await self._fetch(sql.ANNOUNCED))

    async def note_announced(self, numbers: Collection[str]) -> None:
        """Note these as no news any more."""
        await self._fetch(sql.NOTE_ANNOUNCED, sorted(numbers))

    async def rulebooks(self) -> list[RulebookRecord]:
        """The rules people were scored by, those of today at the end."""
        return rulebooks_of(await self._fetch(sql.RULEBOOKS))

    async def keep_rulebook(self, one: RulebookRecord) -> None:
        """Put this in the place of what is stored of these rules."""
        await self._fetch(sql.KEEP_RULEBOOK, *rulebook_row(one))

    async def sealed_by(self) -> str | None:
        """Which store of keys this database is sealed with."""
        rows = await self._fetch(sql.SEALED_BY)
        return str(rows[0][0]) if rows else None

    async def note_sealed_by(self, keys: str) -> None:
        """Note the store of keys, unless one is noted already."""
        await self._fetch(sql.NOTE_SEALED_BY, keys)

    async def close(self) -> None:
        """Close the connections, waiting a little for those in use; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        try:
            with explained(self._place):
                await asyncio.wait_for(self._pool.close(), CLOSING_SECONDS)
        except StoreError:
            # Nothing to save here: what was not committed will be done again.
            self._pool.terminate()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError("the database is closed")

    async def _fetch(self, query: str, *arguments: object) -> Any:
        self._check_open()
        with explained(self._place):
            return await self._pool.fetch(query, *arguments)

    async def _roll_back(self, connection: Any, began: Any) -> None:
        # Whatever stands in the way of it, the server rolls back when the connection is gone.
        try:
            await began.rollback()
        except BaseException as error:
            with suppress(StoreError), explained(self._place):
                connection.terminate()
            if not isinstance(error, Exception):
                raise
