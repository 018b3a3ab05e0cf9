"""A unit of work in which everything about a person is sealed on the way in, and opened on the way
out. The chats in it are locked by the database, so what is found here of their keys holds until
its end."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from bot.sealing.keys import WrappedKey
from bot.sealing.values import ChatKey, Kind, Unopenable, is_sealed, number_of
from bot.sealing.vault import Vault
from bot.store import (
    ChatRecord,
    Kept,
    Outgoing,
    StoreError,
    Transaction,
    TurnRecord,
    Wake,
)


async def opened(vault: Vault, kind: Kind, values: Sequence[tuple[int, str]]) -> list[str]:
    """Values of chats opened; what cannot be is left as it is stored."""
    numbers = {number for _, text in values if (number := number_of(text)) is not None}
    keys = await vault.find(numbers) if numbers else {}
    return [_opened(keys, kind, chat_id, text) for chat_id, text in values]


def _opened(keys: dict[str, ChatKey], kind: Kind, chat_id: int, text: str) -> str:
    key = keys.get(number_of(text) or "")
    if key is None or key.chat_id != chat_id:
        return text
    try:
        return key.open(kind, text)
    except Unopenable:
        return text


class SealedTransaction:
    """See the module. ``inner`` is the database's own unit of work."""

    def __init__(self, vault: Vault, inner: Transaction) -> None:
        self._vault = vault
        self._inner = inner
        self._keys: dict[int, ChatKey | None] = {}
        """The key of each chat read; None for one that is open, or not stored, or unopenable."""
        self._open: set[int] = set()
        """Chats read that are stored and not sealed."""
        self.failure: BaseException | None = None
        self.doomed: set[str] = set()
        """Keys to be destroyed once this is committed."""

    async def handled(self, keys: Iterable[str]) -> set[str]:
        """Which of these causes were handled before."""
        return await self._inner.handled(keys)

    async def pass_over(self, keys: Iterable[str]) -> None:
        """Record these causes as handled, without any effect."""
        await self._inner.pass_over(keys)

    async def set_blocked(self, chat_id: int, at: datetime | None) -> None:
        """Note that the person blocked the bot (or came back: None)."""
        await self._inner.set_blocked(chat_id, at)

    async def announce(self, chat_ids: Collection[int]) -> None:
        """Tell whoever leads that replies wait for these chats."""
        await self._inner.announce(chat_ids)

    async def linked(self, digests: Collection[str]) -> dict[str, int]:
        """The chats of those of these links that are known: a digest tells nothing by itself."""
        return await self._inner.linked(digests)

    async def keep_link(self, chat_id: int, digest: str | None) -> None:
        """The link of a chat from now on."""
        await self._inner.keep_link(chat_id, digest)

    async def rewrite_waiting(self, chat_id: int, payload: str, by: str) -> None:
        """Waiting replies are sealed as they come; this is for what seals them later."""
        await self._inner.rewrite_waiting(chat_id, payload, by)

    async def chats(self, chat_ids: Iterable[int]) -> dict[int, ChatRecord]:
        """The stored chats among these, locked and opened. One whose key was destroyed came back
        with a copy of the database from before it was erased: it is erased again."""
        wanted = {*chat_ids}
        with self._noting():
            return await self._unsealed(wanted, await self._inner.chats(wanted))

    async def look_up(
        self, keys: Iterable[str], chat_ids: Iterable[int]
    ) -> tuple[set[str], dict[int, ChatRecord]]:
        """Which of these causes were handled before, and the chats as ``chats`` gives them."""
        wanted = {*chat_ids}
        with self._noting():
            handled, records = await self._inner.look_up(keys, wanted)
            return handled, await self._unsealed(wanted, records)

    async def _unsealed(
        self, wanted: Collection[int], records: dict[int, ChatRecord]
    ) -> dict[int, ChatRecord]:
        numbers = {c: n for c, one in records.items() if (n := number_of(one.session))}
        keys = await self._vault.find(numbers.values()) if numbers else {}
        missing = {number for number in numbers.values() if number not in keys}
        if missing:
            gone = await self._vault.keys.destroyed(missing)
            await self._erase([records.pop(c) for c, n in numbers.items() if n in gone])
        self._open |= {c for c, one in records.items() if not is_sealed(one.session)}
        for chat_id in wanted:
            key = keys.get(numbers.get(chat_id, ""))
            self._keys[chat_id] = key if key is not None and key.chat_id == chat_id else None
        return {
            chat_id: replace(record, session=_opened(keys, Kind.SESSION, chat_id, record.session))
            for chat_id, record in records.items()
        }

    async def kept(self, chat_id: int) -> Kept:
        """What is stored of this chat besides its row."""
        with self._noting():
            kept = await self._inner.kept(chat_id)
            causes = await opened(
                self._vault, Kind.CAUSE, [(chat_id, one.key) for one in kept.reminders]
            )
            waiting = await opened(
                self._vault, Kind.REPLY, [(chat_id, payload) for payload in kept.waiting]
            )
        plan = (Wake(key, one.due_at) for key, one in zip(causes, kept.reminders, strict=True))
        return Kept(tuple(sorted(plan, key=lambda one: (one.due_at, one.key))), tuple(waiting))

    async def write(self, turns: Sequence[TurnRecord], *, last: bool = False) -> list[Outgoing]:
        """Record these turns, sealed; whoever is not sealed yet is from now on."""
        with self._noting():
            unread = {turn.chat_id for turn in turns} - self._keys.keys()
            if unread:
                await self.chats(unread)
            keys = await self._keys_for(turns)
            plain: dict[str, str] = {}
            written = await self._inner.write(
                [_sealed(turn, key, plain) for turn, key in zip(turns, keys, strict=True)],
                last=last,
            )
        return [replace(one, payload=plain.get(one.payload, one.payload)) for one in written]

    async def seal(self, chat_ids: Collection[int]) -> int:
        """Seal what is open of these chats, as it is; how many had something open."""
        records = await self.chats(chat_ids)
        turns: list[TurnRecord] = []
        waiting: list[tuple[int, str]] = []
        with self._noting():
            for chat_id in sorted({*chat_ids}):
                kept = await self._inner.kept(chat_id)
                record = records.get(chat_id)
                plan_is_open = not all(is_sealed(one.key) for one in kept.reminders)
                if record is not None and (chat_id in self._open or plan_is_open):
                    turns.append(_as_it_is(record, kept))
                waiting += [(chat_id, one) for one in kept.waiting if not is_sealed(one)]
        await self.write(turns)
        with self._noting():
            keyless = {chat_id for chat_id, _ in waiting if self._keys[chat_id] is None}
            await self._put_in([self._vault.make(chat_id) for chat_id in keyless])
            for chat_id, payload in waiting:
                key = self._keys[chat_id]
                assert key is not None
                await self._inner.rewrite_waiting(chat_id, payload, key.seal(Kind.REPLY, payload))
        return len({turn.chat_id for turn in turns} | {chat_id for chat_id, _ in waiting})

    async def _keys_for(self, turns: Sequence[TurnRecord]) -> list[ChatKey | None]:
        """The key for each turn; new ones are put in before they are used."""
        forgotten = {turn.chat_id for turn in turns if turn.session is None}
        found = await self._vault.keys.of_chats(forgotten) if forgotten else []
        doomed = {one.number for one in found}
        keys: list[ChatKey | None] = []
        new: list[tuple[ChatKey, WrappedKey]] = []
        for turn in turns:
            if turn.session is None:
                self._keys[turn.chat_id] = None
            if self._keys.get(turn.chat_id) is None and (turn.session is not None or turn.replies):
                new.append(self._vault.make(turn.chat_id))
                self._keys[turn.chat_id] = new[-1][0]
            keys.append(self._keys[turn.chat_id])
        await self._put_in(new, doomed)
        self.doomed |= doomed
        return keys

    async def _put_in(
        self, new: Sequence[tuple[ChatKey, WrappedKey]], doubted: Collection[str] = ()
    ) -> None:
        if new or doubted:
            await self._vault.keys.add([wrapped for _, wrapped in new], doubted)
        for key, _ in new:
            # The last one of a chat that was erased and begun anew is the one that holds.
            self._keys[key.chat_id] = key
            self._vault.remember(key)

    async def _erase(self, records: Sequence[ChatRecord]) -> None:
        if records:
            await self._inner.write(
                [
                    TurnRecord(one.chat_id, None, one.version, (), (), one.next_seq)
                    for one in records
                ]
            )

    @contextmanager
    def _noting(self) -> Iterator[None]:
        """After any error all of this is lost, even if the error is caught inside."""
        if self.failure is not None:
            raise StoreError("an earlier error in this transaction undid it") from self.failure
        try:
            yield
        except BaseException as error:
            self.failure = error
            raise


def _sealed(turn: TurnRecord, key: ChatKey | None, plain: dict[str, str]) -> TurnRecord:
    """A turn as it is stored; ``plain`` is told what its replies were."""
    if key is None:
        return turn
    replies = tuple(key.seal(Kind.REPLY, payload) for payload in turn.replies)
    plain.update(zip(replies, turn.replies, strict=True))
    session, plan = turn.session, turn.reminders
    # What could not be opened stays as it is.
    if session is not None and not is_sealed(session):
        session = key.seal(Kind.SESSION, session)
    if plan is not None:
        plan = tuple(replace(one, key=sealed_cause(key, one.key)) for one in plan)
    return replace(turn, session=session, replies=replies, reminders=plan)


def _as_it_is(record: ChatRecord, kept: Kept) -> TurnRecord:
    """A turn that changes nothing but how it is stored."""
    return TurnRecord(
        record.chat_id,
        record.session,
        record.version,
        (),
        (),
        record.next_seq,
        reminders=kept.reminders,
    )


def sealed_cause(key: ChatKey, cause: str) -> str:
    """The cause of a reminder as it is stored; one that could not be opened stays as it is."""
    return cause if is_sealed(cause) else key.seal(Kind.CAUSE, cause)
