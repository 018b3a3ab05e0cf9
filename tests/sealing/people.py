"""Made-up people with answers, replies and reminders, and what is left of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.store import Kept, Outgoing, Store, TurnRecord, Wake

BIRTH = '{"birth_date": "1990-05-17", "name-of-nobody": "Zaphod-Beeblebrox"}'
REPLY = '{"kind":"say","html":"Born on 17 May 1990, Zaphod-Beeblebrox"}'
CAUSE = "passport|Zaphod-Beeblebrox"
MARKS = ("Zaphod", "Beeblebrox", "1990", "passport", "birth")
DUE = datetime(2026, 11, 30, 9, tzinfo=UTC)
FAREWELL = '{"kind":"say","html":"Everything is erased."}'


async def settle(store: Store, *chat_ids: int, session: str = BIRTH) -> None:
    """Store these chats for the first time, each with one waiting reply and two reminders."""
    async with store.transaction() as transaction:
        await transaction.chats(chat_ids)
        await transaction.write(
            [
                TurnRecord(
                    *(chat_id, session, 0, (f"u{chat_id}",), (REPLY,), 1),
                    reminders=(Wake(CAUSE, DUE), Wake("renew", DUE + timedelta(days=1))),
                )
                for chat_id in chat_ids
            ]
        )


async def erase(store: Store, chat_id: int) -> list[Outgoing]:
    """Erase a chat with a farewell, as a turn does."""
    async with store.transaction() as transaction:
        record = (await transaction.chats([chat_id]))[chat_id]
        turn = TurnRecord(
            *(chat_id, None, record.version, (), (FAREWELL,), record.next_seq), reminders=()
        )
        return await transaction.write([turn])


async def told(store: Store, chat_id: int) -> str | None:
    """The session of a chat."""
    async with store.transaction() as transaction:
        record = (await transaction.chats([chat_id])).get(chat_id)
        return None if record is None else record.session


async def kept(store: Store, chat_id: int) -> Kept:
    """What else is stored of it."""
    async with store.transaction() as transaction:
        return await transaction.kept(chat_id)


async def say(store: Store, chat_id: int, session: str) -> None:
    """One more turn."""
    async with store.transaction() as transaction:
        record = (await transaction.chats([chat_id])).get(chat_id)
        version, seq = (record.version, record.next_seq) if record else (0, 1)
        await transaction.write([TurnRecord(chat_id, session, version, (), (), seq)])
