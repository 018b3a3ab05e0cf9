"""A turn is written whole or not at all, once, and only over what was read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.store import (
    BEFORE_ALL,
    ChatRecord,
    Outgoing,
    Store,
    StoreError,
    TurnRecord,
    VersionConflict,
)
from bot.store.sqlite import SqliteStore
from tests.store.turns import FAR_CHAT, chat, turn, were_handled, write


async def test_a_new_chat_is_stored_with_its_cause_and_its_replies(store: Store) -> None:
    text = 'żółw 🐢 "quoted" \\u0000'
    sent = await write(
        store, turn(FAR_CHAT, session=text, handled=("u1", "u2"), replies=(text, "second"))
    )
    assert sent == [Outgoing(FAR_CHAT, 1, text), Outgoing(FAR_CHAT, 2, "second")]
    assert await store.waiting() == sent
    assert await chat(store, FAR_CHAT) == ChatRecord(FAR_CHAT, text, version=1, next_seq=3)
    assert await were_handled(store, "u1", "u2", "u3") == {"u1", "u2"}


async def test_nothing_is_stored_before_the_first_turn(store: Store) -> None:
    async with store.transaction() as transaction:
        assert await transaction.chats([]) == {}
        assert await transaction.chats([1, 2, 2]) == {}
        assert await transaction.handled([]) == set()
        assert await transaction.write([]) == []
    assert await store.waiting() == []
    assert await store.waiting([]) == []
    assert dict(await store.cards([1])) == {1: None}
    assert await store.parked() == []


async def test_causes_and_chats_are_looked_up_together(store: Store) -> None:
    await write(store, turn(handled=("u1",), replies=("a",)), turn(8))
    async with store.transaction() as transaction:
        handled, chats = await transaction.look_up(["u1", "u2"], [7, 9])
        assert await transaction.look_up([], []) == (set(), {})
    assert handled == {"u1"}
    assert chats == {7: ChatRecord(7, "{}", version=1, next_seq=2)}


async def test_what_is_written_last_is_written_like_the_rest(store: Store) -> None:
    """And undone like it where a chat moved on meanwhile, with all that came before it."""
    async with store.transaction() as transaction:
        sent = await transaction.write([turn(handled=("u1",), replies=("a",))], last=True)
    assert sent == await store.waiting() == [Outgoing(7, 1, "a")]

    async def conflicting() -> None:
        async with store.transaction() as transaction:
            await transaction.write([turn(8)])
            await transaction.write([turn(version=5, handled=("u2",))], last=True)

    with pytest.raises(VersionConflict):
        await conflicting()
    assert await chat(store, 8) is None
    assert await were_handled(store, "u1", "u2") == {"u1"}
    async with store.transaction() as transaction:
        await transaction.write([turn(session=None, version=1)], last=True)
    assert await chat(store) is None


async def test_the_next_turn_goes_on_from_the_version_and_number_read(store: Store) -> None:
    await write(store, turn(replies=("a",)))
    await write(store, turn(session="later", version=1, replies=("b", "c"), next_seq=2))
    assert await chat(store) == ChatRecord(7, "later", version=2, next_seq=4)
    assert [(reply.seq, reply.payload) for reply in await store.waiting([7])] == [
        (1, "a"),
        (2, "b"),
        (3, "c"),
    ]


async def test_a_silent_turn_keeps_the_number(store: Store) -> None:
    await write(store, turn(replies=("a",)))
    assert await write(store, turn(version=1, next_seq=2)) == []
    stored = await chat(store)
    assert stored is not None
    assert (stored.version, stored.next_seq) == (2, 2)


async def test_fifty_chats_are_written_together(store: Store) -> None:
    await write(store, *(turn(n, handled=(f"u{n}",), replies=("x",)) for n in range(50, 25, -1)))
    sent = await write(
        store,
        *(turn(n, handled=(f"u{n}",), replies=("x",)) for n in range(25, 0, -1)),
        *(
            turn(n, version=1, handled=(f"v{n}",), replies=("y",), next_seq=2)
            for n in range(26, 51)
        ),
    )
    assert len(sent) == 50
    async with store.transaction() as transaction:
        records = await transaction.chats(range(1, 51))
    assert {n: record.version for n, record in records.items()} == {
        n: 1 if n <= 25 else 2 for n in range(1, 51)
    }


async def test_several_turns_of_one_chat_follow_each_other(store: Store) -> None:
    await write(
        store,
        turn(session="one", handled=("u1",), replies=("a",)),
        turn(8, session="other"),
        turn(session="two", version=1, handled=("u2",), replies=("b",), next_seq=2),
    )
    assert await chat(store) == ChatRecord(7, "two", version=2, next_seq=3)
    assert [reply.payload for reply in await store.waiting([7])] == ["a", "b"]


@pytest.mark.parametrize(
    "stale",
    [
        turn(version=0, session="again", handled=("u9",), replies=("no",)),
        turn(version=1, session="stale", handled=("u9",), replies=("no",), next_seq=9),
        turn(version=3, session="ahead", handled=("u9",), replies=("no",), next_seq=9),
        turn(version=1, session=None, handled=("u9",), replies=("no",), next_seq=9),
        turn(version=0, session=None, handled=("u9",), replies=("no",), next_seq=9),
        turn(99, version=1, session="gone", handled=("u9",), replies=("no",)),
    ],
    ids=["made twice", "stale", "ahead", "stale farewell", "farewell of a stranger", "forgotten"],
)
async def test_a_turn_over_another_version_writes_nothing(store: Store, stale: TurnRecord) -> None:
    await write(store, turn(session="one", replies=("a",)))
    await write(store, turn(session="two", version=1, replies=("b",), next_seq=2))
    with pytest.raises(VersionConflict):
        await write(store, turn(50, session="innocent", handled=("u8",), replies=("x",)), stale)
    assert await chat(store) == ChatRecord(7, "two", version=2, next_seq=3)
    assert await chat(store, 50) is None
    assert await were_handled(store, "u8", "u9") == set()
    assert [reply.payload for reply in await store.waiting()] == ["a", "b"]


async def test_a_cause_has_one_effect(store: Store) -> None:
    await write(store, turn(handled=("u1",), replies=("a",)))
    with pytest.raises(VersionConflict):
        await write(store, turn(version=1, handled=("u1",), replies=("a",), next_seq=2))
    assert [reply.payload for reply in await store.waiting()] == ["a"]


async def test_two_turns_of_a_batch_cannot_share_a_cause(store: Store) -> None:
    with pytest.raises(ValueError, match="u1"):
        await write(store, turn(1, handled=("u1",)), turn(2, handled=("u1",)))


async def test_an_error_in_between_undoes_everything(store: Store) -> None:
    async def stumble() -> None:
        async with store.transaction() as transaction:
            await transaction.write([turn(handled=("u1",), replies=("a",))])
            await transaction.set_blocked(7, datetime(2026, 1, 1, tzinfo=UTC))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert await chat(store) is None
    assert await store.waiting() == []
    assert await were_handled(store, "u1") == set()


async def test_a_conflict_caught_inside_still_undoes_everything(store: Store) -> None:
    async def go_on_regardless() -> None:
        async with store.transaction() as transaction:
            await transaction.write([turn(8, handled=("u1",))])
            with pytest.raises(VersionConflict):
                await transaction.write([turn(version=5)])
            with pytest.raises(StoreError, match="undid it"):
                await transaction.write([turn(9)])

    await write(store, turn())
    with pytest.raises(StoreError, match="undid it"):
        await go_on_regardless()
    assert await chat(store, 8) is None
    assert await were_handled(store, "u1") == set()


@pytest.mark.parametrize("bad", ["\ud800", "\x00"])
async def test_a_refusal_caught_inside_still_undoes_everything(store: Store, bad: str) -> None:
    """Whether the driver refused it or the server did; where neither does, nothing is undone."""

    async def go_on_regardless() -> bool:
        refused = False
        async with store.transaction() as transaction:
            await transaction.write([turn(8, handled=("u1",))])
            try:
                await transaction.write([turn(9, session=bad)])
            except Exception:
                refused = True
        return refused

    if bad == "\x00" and isinstance(store, SqliteStore):
        assert not await go_on_regardless()
        assert await were_handled(store, "u1") == {"u1"}
        return
    with pytest.raises(StoreError, match="undid it"):
        await go_on_regardless()
    assert await chat(store, 8) is None
    assert await were_handled(store, "u1") == set()


async def test_a_transaction_sees_what_it_wrote(store: Store) -> None:
    async with store.transaction() as transaction:
        await transaction.write([turn(handled=("u1",))])
        assert await transaction.handled(["u1"]) == {"u1"}
        assert (await transaction.chats([7]))[7].version == 1


async def test_blocking_is_noted_and_taken_back(store: Store) -> None:
    moment = datetime(2026, 3, 8, 6, 59, 59, 123456, tzinfo=UTC)
    await write(store, turn())
    async with store.transaction() as transaction:
        await transaction.set_blocked(7, moment)
        await transaction.set_blocked(8, moment)
    stored = await chat(store)
    assert stored is not None
    assert stored.blocked_at == moment
    await write(store, turn(version=1, session="later"))
    stored = await chat(store)
    assert stored is not None
    assert stored.blocked_at == moment
    async with store.transaction() as transaction:
        await transaction.set_blocked(7, None)
    stored = await chat(store)
    assert stored is not None
    assert stored.blocked_at is None
    assert await chat(store, 8) is None


async def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        await store.prune(datetime(2026, 1, 1))  # noqa: DTZ001 (the mistake under test)


async def test_what_is_passed_over_counts_as_handled(store: Store) -> None:
    async with store.transaction() as transaction:
        await transaction.pass_over(["u3", "u1", "u3"])
    async with store.transaction() as transaction:
        assert await transaction.handled(["u1", "u2", "u3"]) == {"u1", "u3"}


async def test_all_chats_are_read_in_order_some_at_a_time(store: Store) -> None:
    numbers = (-(2**62), -7, 0, 7, FAR_CHAT)
    await write(store, *(turn(number, session=f'{{"a": {number}}}') for number in numbers))
    found, last = [], BEFORE_ALL
    while chats := await store.chats_after(last, 2):
        assert len(chats) <= 2
        found += chats
        last = chats[-1].chat_id
    assert [one.chat_id for one in found] == list(numbers)
    assert found[3] == await chat(store, 7)
