"""A unit of work in PostgreSQL: everything between the beginning of a transaction and its commit.

The chats read in it stay locked by their rows until it ends, always taken in order of id; a chat
that has no row yet is locked by its number instead. A round of turns is one statement (and a second
one if plans of reminders come with it), so a batch costs as many trips to the server as a single
turn.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.store import ChatRecord, Kept, Outgoing, StoreError, TurnRecord, VersionConflict
from bot.store import postgres_sql as sql
from bot.store.moments import Clock, to_number
from bot.store.plans import FOREVER, Row
from bot.store.postgres_lead import CHANNEL
from bot.store.postgres_server import explained
from bot.store.turns import Wave, chat_of, kept_of, next_seq, waves

ANNOUNCED_AT_ONCE = 300
"""Chats in one notification, which holds less than 8,000 bytes."""


class PostgresTransaction:
    """A unit of work in one server transaction."""

    def __init__(self, connection: Any, place: str, clock: Clock, author: str) -> None:
        self._connection = connection
        self._author = author
        self._place = place
        self._clock = clock
        self.failure: BaseException | None = None

    async def handled(self, keys: Iterable[str]) -> set[str]:
        """Which of these causes were handled before."""
        return {row[0] for row in await self._fetch(sql.HANDLED, [*keys])}

    async def chats(self, chat_ids: Iterable[int]) -> dict[int, ChatRecord]:
        """The stored chats among these, locked against other writers until the end."""
        wanted = sorted(set(chat_ids))
        rows = await self._fetch(sql.LOCKED_CHATS, wanted)
        found = {row[0] for row in rows}
        missing = [chat_id for chat_id in wanted if chat_id not in found]
        if missing:
            await self._fetch(sql.LOCK_NUMBERS, missing)
            # Whoever held a number may have made the chat before letting go.
            rows += await self._fetch(sql.LOCKED_CHATS, missing)
        return {row[0]: chat_of(row) for row in rows}

    async def look_up(
        self, keys: Iterable[str], chat_ids: Iterable[int]
    ) -> tuple[set[str], dict[int, ChatRecord]]:
        """Which of these causes were handled before, and the stored chats among these, locked."""
        return await self.handled(keys), await self.chats(chat_ids)

    async def write(self, turns: Sequence[TurnRecord], *, last: bool = False) -> list[Outgoing]:
        """Record these turns; raises ``VersionConflict`` if a chat moved on meanwhile."""
        now = to_number(self._clock())
        written: list[Outgoing] = []
        for current in waves(turns):
            written += await self._record(current, now)
        return written

    async def pass_over(self, keys: Iterable[str]) -> None:
        """Record these causes as handled, without any effect."""
        await self._fetch(sql.PASS_OVER, sorted(set(keys)), to_number(self._clock()))

    async def kept(self, chat_id: int) -> Kept:
        """What is stored of this chat besides its row."""
        plan = await self._fetch(sql.KEPT_REMINDERS, chat_id)
        return kept_of(plan, await self._fetch(sql.KEPT_REPLIES, chat_id))

    async def announce(self, chat_ids: Collection[int]) -> None:
        """Tell whoever leads, at the commit, that replies wait for these chats."""
        numbers = [*chat_ids]
        for at in range(0, len(numbers), ANNOUNCED_AT_ONCE):
            told = ",".join((self._author, *map(str, numbers[at : at + ANNOUNCED_AT_ONCE])))
            await self._fetch(sql.ANNOUNCE, CHANNEL, told)

    async def set_blocked(self, chat_id: int, at: datetime | None) -> None:
        """Note that the person blocked the bot (or came back: None)."""
        moment, pause = (None, None) if at is None else (to_number(at), FOREVER)
        await self._fetch(sql.SET_BLOCKED, chat_id, moment, pause)

    async def linked(self, digests: Collection[str]) -> dict[str, int]:
        """The chats of those of these links that are known."""
        return dict(await self._fetch(sql.LINKED, [*digests]))

    async def keep_link(self, chat_id: int, digest: str | None) -> None:
        """The link of a chat from now on."""
        if digest is None:
            await self._fetch(sql.DROP_LINK, chat_id)
        else:
            await self._fetch(sql.KEEP_LINK, chat_id, digest)

    async def rewrite_waiting(self, chat_id: int, payload: str, by: str) -> None:
        """Put ``by`` in the place of this payload, if it waits still."""
        await self._fetch(sql.REWRITE_WAITING, chat_id, payload, by)

    async def _record(self, current: Wave, now: int) -> list[Outgoing]:
        waiting: dict[int, int] = {}
        if current.not_stored:
            waiting = dict(await self._fetch(sql.HIGHEST_WAITING, current.not_stored))
        queues = current.numbered(waiting)
        replies = [reply for queue in queues.values() for reply in queue]
        if current.forgotten:
            await self._forget(current)
        changed, created = current.changed, current.created
        [row] = await self._fetch(
            sql.RECORD,
            current.causes,
            now,
            [turn.chat_id for turn in changed],
            [turn.expected_version for turn in changed],
            [turn.session for turn in changed],
            [next_seq(turn, queues[turn.chat_id]) for turn in changed],
            [turn.chat_id for turn in created],
            [turn.session for turn in created],
            [next_seq(turn, queues[turn.chat_id]) for turn in created],
            [reply.chat_id for reply in replies],
            [reply.seq for reply in replies],
            [reply.payload for reply in replies],
        )
        if tuple(row) != (len(current.causes), len(changed), len(created)):
            self._conflict()
        if current.plans:
            await self._plan(current.plans)
        return replies

    async def _plan(self, plans: Mapping[int, list[Row]]) -> None:
        rows = [row for plan in plans.values() for row in plan]
        await self._fetch(
            sql.PLAN,
            [*plans],
            [chat_id for chat_id, _, _ in rows],
            [key for _, key, _ in rows],
            [due for _, _, due in rows],
            FOREVER,
        )

    async def _forget(self, current: Wave) -> None:
        stored = [turn for turn in current.forgotten if turn.expected_version]
        [row] = await self._fetch(
            sql.FORGET,
            [turn.chat_id for turn in current.forgotten],
            [turn.expected_version for turn in current.forgotten],
        )
        if tuple(row) != (len(stored), 0):
            self._conflict()

    def _conflict(self) -> None:
        self.failure = VersionConflict("a chat or a cause was written meanwhile by someone else")
        raise self.failure

    async def _fetch(self, query: str, *arguments: object) -> Any:
        if self.failure is not None:
            raise StoreError("an earlier error in this transaction undid it") from self.failure
        try:
            with explained(self._place):
                return await self._connection.fetch(query, *arguments)
        except BaseException as error:
            self.failure = error
            raise
