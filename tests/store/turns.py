"""Turns of chats, written to a store and read back."""

from __future__ import annotations

from bot.store import ChatRecord, Outgoing, Store, TurnRecord

FAR_CHAT = 4_503_599_627_370_495  # Telegram promises at most 52 bits


def turn(
    chat_id: int = 7,
    *,
    session: str | None = "{}",
    version: int = 0,
    handled: tuple[str, ...] = (),
    replies: tuple[str, ...] = (),
    next_seq: int = 1,
) -> TurnRecord:
    return TurnRecord(chat_id, session, version, handled, replies, next_seq)


async def write(store: Store, *turns: TurnRecord) -> list[Outgoing]:
    async with store.transaction() as transaction:
        return await transaction.write(turns)


async def chat(store: Store, chat_id: int = 7) -> ChatRecord | None:
    async with store.transaction() as transaction:
        return (await transaction.chats([chat_id])).get(chat_id)


async def were_handled(store: Store, *keys: str) -> set[str]:
    async with store.transaction() as transaction:
        return await transaction.handled(keys)
