"""A forgotten chat leaves nothing behind, and its farewell is still delivered."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from bot.store import ChatRecord, Delivered, Store
from bot.store.opening import open_store
from tests.store.turns import chat, turn, were_handled, write

CHAT = 8_123_456_789
MARK = "Zaphod-Beeblebrox"


async def traces(address: str) -> list[str]:
    """Tables in which the chat's number or the mark is found, whatever the column."""
    found = []
    if address.startswith("sqlite"):
        with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as file:
            tables = file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            for (table,) in tables:
                rows = file.execute(f"SELECT * FROM {table}").fetchall()
                found += [table for row in rows if str(CHAT) in str(row) or MARK in str(row)]
        return found
    connection = await asyncpg.connect(address)
    query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    for (table,) in await connection.fetch(query):
        rows = await connection.fetch(f"SELECT * FROM {table}")
        found += [table for row in rows if str(CHAT) in str(row) or MARK in str(row)]
    await connection.close()
    return found


async def test_only_the_farewell_is_left_and_then_nothing(store: Store, address: str) -> None:
    await write(store, turn(CHAT, session=MARK, handled=("u1",), replies=(MARK, MARK)), turn(2))
    await store.failed(CHAT, 2, MARK)
    assert set(await traces(address)) == {"chats", "outbox"}
    sent = await write(
        store, turn(CHAT, session=None, version=1, handled=("u2",), replies=("bye",), next_seq=3)
    )
    assert await store.waiting() == sent
    assert [(reply.seq, reply.payload) for reply in sent] == [(3, "bye")]
    assert await chat(store, CHAT) is None
    await store.delivered([Delivered(CHAT, 3, 900)])
    assert await traces(address) == []
    assert dict(await store.cards([CHAT])) == {CHAT: None}
    assert await chat(store, 2) is not None
    assert await were_handled(store, "u1", "u2") == {"u1", "u2"}


async def test_who_was_never_stored_gets_a_farewell_too(store: Store, address: str) -> None:
    sent = await write(store, turn(CHAT, session=None, handled=("u1",), replies=("bye",)))
    again = await write(store, turn(CHAT, session=None, handled=("u2",), replies=("bye again",)))
    # A number under way is not given out twice: confirming it would remove the wrong reply.
    assert (sent[0].seq, again[0].seq) == (1, 2)
    assert await store.waiting() == again
    await store.delivered([Delivered(CHAT, 1)])
    assert await store.waiting() == again
    await store.delivered([Delivered(CHAT, 2)])
    assert await traces(address) == []


async def test_who_comes_back_starts_anew_after_the_farewell(store: Store) -> None:
    await write(store, turn(session=MARK, replies=("a", "card")))
    await write(store, turn(session=None, version=1, replies=("bye",), next_seq=3))
    assert await store.waiting() != []
    sent = await write(store, turn(session="new", replies=("welcome", "card")))
    assert [reply.payload for reply in await store.waiting()] == ["bye", "welcome", "card"]
    assert await chat(store) == ChatRecord(7, "new", version=1, next_seq=sent[-1].seq + 1)
    # The old card's delivery, reported late, is no card of the new chat.
    await store.delivered([Delivered(7, 2, 111)])
    assert dict(await store.cards([7])) == {7: None}


async def test_forgetting_and_starting_anew_in_one_batch(store: Store) -> None:
    await write(store, turn(session=MARK, replies=("a",)))
    await write(
        store,
        turn(session=None, version=1, replies=("bye",), next_seq=2),
        turn(session="new", replies=("welcome",)),
    )
    assert [(reply.seq, reply.payload) for reply in await store.waiting()] == [
        (2, "bye"),
        (3, "welcome"),
    ]
    assert await chat(store) == ChatRecord(7, "new", version=1, next_seq=4)


@pytest.mark.parametrize("size", [1, 300])
async def test_no_byte_of_it_stays_in_the_files(sqlite_address: str, size: int) -> None:
    path = Path(sqlite_address.removeprefix("sqlite:///"))
    store = await open_store(sqlite_address)
    for version in range(3):
        await write(
            store,
            turn(CHAT, session=MARK * size + str(version), version=version, replies=(MARK * size,))
            if version == 0
            else turn(
                CHAT,
                session=MARK * size * version,
                version=version,
                replies=(MARK * size,),
                next_seq=version + 1,
            ),
            *(turn(10 * (version + 1) + n, session="other" * 50) for n in range(9)),
        )
    assert MARK.encode() in contents(path)
    await write(store, turn(CHAT, session=None, version=3, replies=("bye",), next_seq=4))
    assert MARK.encode() not in contents(path)
    await store.delivered([Delivered(CHAT, 4)])
    await store.close()
    assert MARK.encode() not in contents(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def contents(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())
