"""Which message is pinned in a chat, on both engines."""

from __future__ import annotations

from dataclasses import replace

from bot.store import Delivered, Store
from tests.store.turns import chat, turn, write


async def test_a_pinned_message_is_noted_and_forgotten(store: Store) -> None:
    await write(store, turn(replies=("a", "b")), turn(8))
    assert await store.pinned(7) is None
    await store.note_pinned(7, 1, 55)
    assert (await store.pinned(7), await store.pinned(8)) == (55, None)
    record = await chat(store)
    assert record is not None
    assert record.pinned_message_id == 55
    # It stays when the chat goes on, and whoever reads everybody sees it too.
    await write(store, turn(version=1, session="later", next_seq=3))
    assert await chat(store) == replace(record, session="later", version=2)
    assert [one.pinned_message_id for one in await store.chats_after(0, 9)] == [55, None]
    await store.note_pinned(7, 2, None)
    assert await store.pinned(7) is None


async def test_only_a_reply_that_waits_says_which_message_is_pinned(store: Store) -> None:
    """Of a chat that was forgotten and began anew, nothing is pinned."""
    await write(store, turn(replies=("a",)))
    await store.delivered([Delivered(7, 1)])
    await store.note_pinned(7, 1, 55)
    await store.note_pinned(404, 1, 55)
    assert (await store.pinned(7), await store.pinned(404)) == (None, None)


async def test_forgetting_a_chat_forgets_its_pinned_message(store: Store) -> None:
    await write(store, turn(replies=("a",)))
    await store.note_pinned(7, 1, 55)
    await write(store, turn(version=1, session=None, replies=("bye",), next_seq=2))
    assert await store.pinned(7) is None
    await write(store, turn())
    assert await store.pinned(7) is None
