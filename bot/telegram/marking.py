"""Marking replies as delivered, many in one commit; and which ones are under way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.store import Delivered, Outgoing, Store
from bot.telegram.patience import patiently


class Marks:
    """``name`` gives the waiting replies of a chat that have to be named (see
    ``Store.delivered``) in the commit that notes its new card."""

    def __init__(self, store: Store, name: Callable[[int], list[Outgoing]]) -> None:
        self._store = store
        self._name = name
        self._under_way: dict[int, set[int]] = {}
        """Replies of each chat taken up and not yet marked: none is taken up twice. A chat that was
        erased numbers its replies from the beginning again."""
        self._outcomes: list[tuple[Delivered, asyncio.Future[None]]] = []
        self.under_way: asyncio.Task[None] | None = None
        """The marking of what was delivered."""

    def take_up(self, reply: Outgoing) -> bool:
        """Note that this reply is being delivered; False if it is already."""
        numbers = self._under_way.setdefault(reply.chat_id, set())
        if reply.seq in numbers:
            return False
        numbers.add(reply.seq)
        return True

    def taken_up(self, chat_id: int) -> frozenset[int]:
        """The numbers of a chat's replies that are being delivered or marked."""
        return frozenset(self._under_way.get(chat_id, ()))

    def is_done(self, chat_id: int, seq: int) -> None:
        """This reply is not being delivered any more."""
        numbers = self._under_way.get(chat_id, set())
        numbers.discard(seq)
        if not numbers:
            self._under_way.pop(chat_id, None)

    def mark(self, outcome: Delivered) -> asyncio.Future[None]:
        """Mark a reply as delivered; done once that is committed."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._outcomes.append((outcome, done))
        if self.under_way is None:
            self.under_way = asyncio.create_task(self._mark_all())
        return done

    async def _mark_all(self) -> None:
        while self._outcomes:
            batch, self._outcomes = self._outcomes, []
            outcomes = [outcome for outcome, _ in batch]
            new_cards = {
                outcome.chat_id
                for outcome in outcomes
                if outcome.card_message_id is not None or outcome.lost_card
            }
            named = [reply for chat_id in new_cards for reply in self._name(chat_id)]
            gone = {(outcome.chat_id, outcome.seq) for outcome in outcomes}
            named = [reply for reply in named if (reply.chat_id, reply.seq) not in gone]
            if named:
                await patiently(self._store.delivered, outcomes, named)
            else:
                await patiently(self._store.delivered, outcomes)
            for outcome, done in batch:
                self.is_done(outcome.chat_id, outcome.seq)
                if not done.done():
                    done.set_result(None)
        self.under_way = None
