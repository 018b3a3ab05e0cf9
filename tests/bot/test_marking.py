"""What was delivered is noted many at once, and stays under way until that is committed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.store import Delivered, Outgoing, StoreBusy
from bot.telegram.marking import Marks

ONE, TWO, THREE = (Outgoing(7, seq, "{}") for seq in (1, 2, 3))


class Store:
    """Commits when it is let."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.away = 0
        self.commits: list[tuple[list[Delivered], list[Outgoing]]] = []

    async def delivered(
        self, outcomes: Sequence[Delivered], named: Sequence[Outgoing] = ()
    ) -> None:
        await self.gate.wait()
        if self.away:
            self.away -= 1
            raise StoreBusy("away")
        self.commits.append(([*outcomes], [*named]))


def marks(store: Store, *named: Outgoing) -> Marks:
    return Marks(store, lambda chat_id: [one for one in named if one.chat_id == chat_id])  # type: ignore[arg-type]


async def test_it_is_under_way_until_it_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not taken up twice, in that chat, before that; however long the database is away."""
    monkeypatch.setattr("bot.telegram.patience.FIRST_WAIT", 0.001)
    store = Store()
    store.away = 2
    made = marks(store)
    assert made.take_up(ONE)
    assert not made.take_up(ONE)
    assert made.take_up(TWO)
    assert made.take_up(Outgoing(8, 1, "{}"))
    first = made.mark(Delivered(7, 1))
    await asyncio.sleep(0)
    later = [made.mark(Delivered(7, 2)), made.mark(Delivered(8, 1))]
    await asyncio.sleep(0)
    assert not first.done()
    assert made.taken_up(7) == {1, 2}
    assert not made.take_up(ONE)
    store.gate.set()
    await asyncio.wait_for(asyncio.gather(first, *later), 5)
    # What came meanwhile is one commit.
    assert store.commits == [
        ([Delivered(7, 1)], []),
        ([Delivered(7, 2), Delivered(8, 1)], []),
    ]
    assert made.taken_up(7) == made.taken_up(8) == frozenset()
    assert made.take_up(ONE)
    await asyncio.sleep(0)
    assert made.under_way is None


async def test_what_is_named_is_what_waits_in_a_chat_with_a_new_card() -> None:
    """And not what is noted as delivered in the same commit."""
    store = Store()
    store.gate.set()
    other = Outgoing(8, 1, "{}")
    for outcomes, named in (
        ([Delivered(7, 2), Delivered(7, 3, 55)], [ONE]),
        ([Delivered(7, 3, lost_card=True)], [ONE, TWO]),
        ([Delivered(8, 9), Delivered(9, 1, 55)], []),
        ([Delivered(8, 9, 55)], [other]),
    ):
        made = marks(store, ONE, TWO, other)
        await asyncio.wait_for(asyncio.gather(*map(made.mark, outcomes)), 5)
        assert store.commits.pop() == (outcomes, named)
        assert store.commits == []


async def test_who_does_not_wait_any_more_stops_nobody() -> None:
    store = Store()
    made = marks(store)
    given_up = made.mark(Delivered(7, 1))
    given_up.cancel()
    waited_for = made.mark(Delivered(7, 2))
    store.gate.set()
    await asyncio.wait_for(waited_for, 5)
    assert store.commits == [([Delivered(7, 1), Delivered(7, 2)], [])]
    made.is_done(7, 99)
    assert made.take_up(ONE)
    assert made.take_up(THREE)
    made.is_done(7, 1)
    assert made.taken_up(7) == {3}
    made.is_done(7, 3)
    # Nothing is remembered of chats for which nothing is under way.
    assert made._under_way == {}
