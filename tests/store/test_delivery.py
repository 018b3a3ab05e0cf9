"""Replies wait in order, are delivered once, and old causes are forgotten."""

from __future__ import annotations

from bot.store import Delivered, LiveCard, Outgoing, Parked, Store
from tests.store.conftest import Clock
from tests.store.turns import chat, turn, were_handled, write


async def test_replies_wait_by_chat_and_number(store: Store) -> None:
    many = tuple(f"r{n}" for n in range(1, 13))
    await write(store, turn(9, replies=many))
    await write(store, turn(-3, replies=("x",)), turn(4, replies=("y",)))
    waiting = await store.waiting()
    assert [(reply.chat_id, reply.seq) for reply in waiting] == [
        (-3, 1),
        (4, 1),
        *((9, n) for n in range(1, 13)),
    ]
    assert [reply.chat_id for reply in await store.waiting([4, -3, 1000])] == [-3, 4]


async def test_delivered_replies_are_gone_and_their_cards_known(store: Store) -> None:
    await write(store, turn(1, replies=("a", "b", "c")), turn(2, replies=("d",)), turn(3))
    await store.delivered(
        [Delivered(1, 2, 502), Delivered(1, 1, 501), Delivered(2, 1), Delivered(3, 1, 77)]
    )
    assert [(reply.chat_id, reply.seq) for reply in await store.waiting()] == [(1, 3)]
    assert dict(await store.cards([1, 2, 3, 4])) == {
        1: LiveCard(502, 2),
        2: None,
        3: None,
        4: None,
    }
    stored = await chat(store, 1)
    assert stored is not None
    assert (stored.card_message_id, stored.version) == (502, 1)
    await store.delivered([Delivered(1, 3)])
    assert (await store.cards([1]))[1] == LiveCard(502, 2)
    await store.delivered([])


async def test_a_turn_keeps_the_card(store: Store) -> None:
    await write(store, turn(replies=("a",)))
    await store.delivered([Delivered(7, 1, 99)])
    await write(store, turn(version=1, next_seq=2))
    assert dict(await store.cards([7])) == {7: LiveCard(99, 1)}


async def test_the_card_is_that_of_the_highest_number_in_any_order(store: Store) -> None:
    await write(store, turn(replies=("a", "b", "c", "d")))
    await store.delivered([Delivered(7, 3, 30), Delivered(7, 1), Delivered(7, 2, 90)])
    assert dict(await store.cards([7])) == {7: LiveCard(30, 3)}
    # A reply that does not wait any more sets no card.
    await store.delivered([Delivered(7, 2, 91)])
    assert dict(await store.cards([7])) == {7: LiveCard(30, 3)}


async def test_a_card_that_was_given_up_leaves_no_card(store: Store) -> None:
    await write(store, turn(7, replies=("a", "b", "c")), turn(8, replies=("x",)))
    await store.delivered([Delivered(7, 1, 30), Delivered(8, 1, 40)])
    await store.delivered([Delivered(7, 2, lost_card=True)])
    assert dict(await store.cards([7, 8])) == {7: LiveCard(None, 2), 8: LiveCard(40, 1)}
    assert [reply.seq for reply in await store.waiting()] == [3]
    await store.delivered([Delivered(7, 3, 50)])
    assert dict(await store.cards([7])) == {7: LiveCard(50, 3)}


async def test_a_waiting_reply_is_named(store: Store) -> None:
    """Its payload is another from then on; one that is gone does not come back."""
    await write(store, turn(7, replies=("close", "card", "more")), turn(8, replies=("x",)))
    await store.delivered([Delivered(7, 3)])
    named = [Outgoing(7, 1, "close 5"), Outgoing(7, 3, "more 5"), Outgoing(9, 1, "nobody")]
    await store.delivered([Delivered(7, 2, 6)], named)
    assert await store.waiting() == [Outgoing(7, 1, "close 5"), Outgoing(8, 1, "x")]
    assert dict(await store.cards([7])) == {7: LiveCard(6, 2)}
    await store.delivered([], [Outgoing(8, 1, "y")])
    assert await store.waiting([8]) == [Outgoing(8, 1, "y")]


async def test_the_chats_with_waiting_replies_in_pages(store: Store) -> None:
    chats = (-3, 4, 9, 1 << 45)
    await write(store, *(turn(number, replies=("a", "b")) for number in chats), turn(5))
    assert await store.chats_waiting(-10, 10) == [*chats]
    assert await store.chats_waiting(-3, 2) == [4, 9]
    assert await store.chats_waiting(9, 2) == [1 << 45]
    assert await store.chats_waiting(1 << 45, 2) == []


async def test_failures_are_counted(store: Store) -> None:
    await write(store, turn(replies=("a", "b")))
    assert await store.failed(7, 2, "timed out") == 1
    assert await store.failed(7, 2, "x" * 10_000) == 2
    assert await store.failed(7, 3, "no such reply") == 0
    assert await store.waiting() == [Outgoing(7, 1, "a"), Outgoing(7, 2, "b", attempts=2)]


async def test_old_causes_are_forgotten_and_recent_ones_kept(store: Store, clock: Clock) -> None:
    await write(store, turn(1, handled=tuple(f"u{n}" for n in range(4_500))))
    await store.park("p1", "old")
    clock.pass_time(hours=1)
    border = clock()
    await write(store, turn(2, handled=("late",)))
    await store.park("p2", "new")
    assert await store.prune(border) == 4_501
    assert await store.prune(border) == 0
    assert await were_handled(store, "u0", "u4499", "late", "p1", "p2") == {"late", "p2"}
    assert [parked.key for parked in await store.parked()] == ["p2"]


async def test_a_parked_cause_counts_as_handled(store: Store, clock: Clock) -> None:
    await store.park("u5", "ValueError in handle")
    clock.pass_time(seconds=1)
    await store.park("u4", "y" * 1_000)
    first, second = await store.parked()
    assert first == Parked("u5", "ValueError in handle", clock.now.replace(second=0))
    assert (second.key, len(second.reason)) == ("u4", 500)
    await store.park("u5", "once more")
    assert [(parked.key, parked.reason[:9]) for parked in await store.parked()] == [
        ("u4", "yyyyyyyyy"),
        ("u5", "once more"),
    ]
    assert await were_handled(store, "u4", "u5", "u6") == {"u4", "u5"}
