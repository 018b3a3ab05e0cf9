"""Nothing of a person can be read in a sealed database, and no value opens in another place."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.sealing.store import SealedStore
from bot.sealing.values import ChatKey, Kind, Unopenable, is_sealed, new_number
from bot.store import Claimed, Delivered, Outgoing, TurnRecord
from bot.store.opening import open_store
from tests.sealing.conftest import Open
from tests.sealing.people import BIRTH, CAUSE, DUE, MARKS, REPLY, kept, say, settle, told
from tests.sealing.raw import everything, keys_of, run

# ------------------------------------------------------------------ one value


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("text", ["", "{}", "né à Montréal, 東京", "a\x00b", "x" * 200_000])
def test_a_value_opens_as_what_it_was(kind: Kind, text: str) -> None:
    key = ChatKey(-7, new_number(), b"k" * 32)
    sealed = key.seal(kind, text)
    assert is_sealed(sealed)
    assert sealed.isascii()
    assert not text or text not in sealed
    assert key.open(kind, sealed) == text


def test_it_opens_in_no_other_place() -> None:
    number, secret = new_number(), b"k" * 32
    key = ChatKey(7, number, secret)
    sealed = key.seal(Kind.SESSION, BIRTH)
    for other in (
        ChatKey(8, number, secret),
        ChatKey(7, new_number(), secret),
        ChatKey(7, number, b"K" * 32),
    ):
        with pytest.raises(Unopenable):
            other.open(Kind.SESSION, sealed)
    for kind in (Kind.REPLY, Kind.CAUSE):
        with pytest.raises(Unopenable):
            key.open(kind, sealed)
    flipped = sealed[:-3] + ("A" if sealed[-3] != "A" else "B") + sealed[-2:]
    for damaged in (flipped, sealed[:40], sealed[:24], sealed + "é", sealed[:-1]):
        with pytest.raises(Unopenable):
            key.open(Kind.SESSION, damaged)


def test_only_a_cause_is_sealed_the_same_way_twice() -> None:
    """The rows of a plan are told apart by it; another chat's is another text all the same."""
    key, other = (ChatKey(chat, new_number(), bytes([chat]) * 32) for chat in (7, 8))
    assert key.seal(Kind.CAUSE, CAUSE) == key.seal(Kind.CAUSE, CAUSE)
    assert key.seal(Kind.CAUSE, CAUSE) != key.seal(Kind.CAUSE, "renew")
    assert key.seal(Kind.CAUSE, CAUSE)[30:] != other.seal(Kind.CAUSE, CAUSE)[30:]
    assert key.seal(Kind.REPLY, REPLY) != key.seal(Kind.REPLY, REPLY)


# ------------------------------------------------------------------ a database


async def test_nothing_of_a_person_can_be_read(store: SealedStore, address: str) -> None:
    await settle(store, 7, 8)
    await say(store, 7, BIRTH.replace("17", "18"))
    await store.delivered((), [Outgoing(7, 1, REPLY.replace("17", "18"))])
    found = await everything(address)
    # It is there, sealed; and nothing in it says what.
    assert found.count("sealed1.") >= 8
    assert [mark for mark in MARKS if mark in found] == []


async def test_open_it_would_be_read(address: str) -> None:
    """What the test above looks for is found where nothing is sealed."""
    plain = await open_store(address)
    await settle(plain, 7)
    found = await everything(address)
    assert [mark for mark in MARKS if mark in found] == [*MARKS]
    await plain.close()


async def test_it_is_read_as_it_was_written(store: SealedStore, open_sealed: Open) -> None:
    await settle(store, 7, 8)
    for opened in (store, await open_sealed()):
        assert await told(opened, 7) == BIRTH
        assert [one.session for one in await opened.chats_after(0, 9)] == [BIRTH, BIRTH]
        assert (await kept(opened, 8)).waiting == (REPLY,)
        assert [one.key for one in (await kept(opened, 8)).reminders] == [CAUSE, "renew"]
        assert [one.payload for one in await opened.waiting()] == [REPLY, REPLY]
    until = DUE + timedelta(minutes=5)
    assert await store.claim(DUE, until, 9) == [Claimed(7, (CAUSE,)), Claimed(8, (CAUSE,))]


async def test_a_plan_that_stays_the_same_is_not_written_anew(
    store: SealedStore, address: str
) -> None:
    """A claim on a reminder would be lost with it."""
    await settle(store, 7)
    before = await run(address, "SELECT key, due_at FROM reminders ORDER BY due_at")
    plan = (await kept(store, 7)).reminders
    async with store.transaction() as transaction:
        record = (await transaction.chats([7]))[7]
        await transaction.write([TurnRecord(7, "{}", record.version, (), (), 2, reminders=plan)])
    assert await run(address, "SELECT key, due_at FROM reminders ORDER BY due_at") == before


async def test_a_row_moved_to_another_chat_does_not_open(store: SealedStore, address: str) -> None:
    await settle(store, 7)
    await settle(store, 8, session='{"of": "eight"}')
    await run(
        address,
        "UPDATE chats SET session = (SELECT session FROM chats WHERE chat_id = 7)"
        " WHERE chat_id = 8",
        "UPDATE outbox SET payload = (SELECT payload FROM outbox WHERE chat_id = 7)"
        " WHERE chat_id = 8",
        "DELETE FROM reminders WHERE chat_id = 8",
        "UPDATE reminders SET chat_id = 8 WHERE chat_id = 7",
    )
    assert await told(store, 7) == BIRTH
    session = await told(store, 8)
    assert session is not None
    assert is_sealed(session)
    rest = await kept(store, 8)
    assert all(is_sealed(text) for text in (*rest.waiting, *(one.key for one in rest.reminders)))
    # Nor is it sealed once more when the person goes on, erases it or takes it along.
    await say(store, 8, session)
    assert await told(store, 8) == session


async def test_a_session_in_the_place_of_a_reply_does_not_open(
    store: SealedStore, address: str
) -> None:
    await settle(store, 7)
    await run(address, "UPDATE outbox SET payload = (SELECT session FROM chats)")
    [waiting] = await store.waiting()
    assert is_sealed(waiting.payload)


async def test_a_wrapped_key_moved_to_another_chat_opens_nothing(
    store: SealedStore, open_sealed: Open, keys_url: str
) -> None:
    # One damaged key among others does not stop a start.
    await settle(store, 7, 8, 9)
    [seven], [eight] = await keys_of(keys_url, 7), await keys_of(keys_url, 8)
    await run(
        keys_url,
        f"UPDATE chat_keys SET wrapped = (SELECT wrapped FROM chat_keys WHERE number = '{seven}')"
        f" WHERE number = '{eight}'",
    )
    again = await open_sealed()
    session = await told(again, 8)
    assert session is not None
    assert is_sealed(session)
    assert await told(again, 7) == BIRTH


async def test_who_was_open_is_sealed_with_the_next_turn(open_sealed: Open, address: str) -> None:
    plain = await open_store(address)
    await settle(plain, 7, 8)
    await plain.close()
    store = await open_sealed()
    assert await told(store, 7) == BIRTH
    assert (await kept(store, 7)).waiting == (REPLY,)
    await say(store, 7, BIRTH)
    sessions = dict(await run(address, "SELECT chat_id, session FROM chats"))
    assert is_sealed(sessions[7])
    assert sessions[8] == BIRTH
    for chat_id in (7, 8):
        assert await told(store, chat_id) == BIRTH
    await store.delivered([Delivered(7, 1)], [Outgoing(8, 1, "named")])
    assert [one.payload for one in await store.waiting()] == ["named"]


async def test_some_thousand_keys_are_remembered_and_no_more(open_sealed: Open) -> None:
    store = await open_sealed()
    store.vault._remembered = 3
    await settle(store, *range(1, 11))
    assert [await told(store, chat_id) for chat_id in range(1, 11)] == [BIRTH] * 10
    assert len(store.vault._known) == 3
