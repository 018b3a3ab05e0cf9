"""What a batch of turns means for the tables, worked out once for both engines.

A batch is taken apart into waves in which every chat occurs once, so that an engine can write a
round with one statement a table; most batches are one round. Within a round the turns that change
a stored chat, create one and forget one are told apart, and the replies get their numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.store import ChatRecord, Delivered, Kept, Outgoing, TurnRecord, Wake
from bot.store.moments import to_moment
from bot.store.plans import Row, rows_of

REASON_KEPT = 500
"""Characters kept of the reason for a failure."""


@dataclass(slots=True)
class Wave:
    """Turns of different chats, sorted by what they do; each list in order of chat id."""

    causes: list[str] = field(default_factory=list)
    changed: list[TurnRecord] = field(default_factory=list)
    created: list[TurnRecord] = field(default_factory=list)
    forgotten: list[TurnRecord] = field(default_factory=list)
    plans: dict[int, list[Row]] = field(default_factory=dict)
    """The reminders of each chat whose turn says which it has from now on."""

    @property
    def not_stored(self) -> list[int]:
        """Chats without a row, whose replies are numbered after what may still wait for them."""
        turns = (*self.created, *self.forgotten)
        return [turn.chat_id for turn in turns if turn.expected_version == 0]

    def numbered(self, waiting: Mapping[int, int]) -> dict[int, list[Outgoing]]:
        """The replies per chat; ``waiting`` is the highest number waiting for unstored chats."""
        queues: dict[int, list[Outgoing]] = {}
        for turn in (*self.changed, *self.created, *self.forgotten):
            first = turn.next_seq
            if turn.expected_version == 0:
                first = max(first, waiting.get(turn.chat_id, 0) + 1)
            queues[turn.chat_id] = [
                Outgoing(turn.chat_id, seq, payload)
                for seq, payload in enumerate(turn.replies, start=first)
            ]
        return queues


def chat_of(row: Sequence[Any]) -> ChatRecord:
    """A row of ``chats``, its columns in the order of the record."""
    chat_id, session, version, seq, card, blocked, pinned = row
    blocked_at = None if blocked is None else to_moment(blocked)
    return ChatRecord(chat_id, session, version, seq, card, blocked_at, pinned)


def kept_of(plan: Iterable[Sequence[Any]], queue: Iterable[Sequence[Any]]) -> Kept:
    """Rows of (key, due) and of (payload,)."""
    return Kept(
        tuple(Wake(key, to_moment(due * 1_000_000)) for key, due in plan),
        tuple(payload for (payload,) in queue),
    )


def next_seq(turn: TurnRecord, queue: Sequence[Outgoing]) -> int:
    """The number of the reply after this turn's."""
    return queue[-1].seq + 1 if queue else turn.next_seq


def latest_cards(outcomes: Iterable[Delivered]) -> list[Delivered]:
    """The outcomes that set a card or lose it, one a chat: that of its last reply."""
    cards = [
        outcome for outcome in outcomes if outcome.card_message_id is not None or outcome.lost_card
    ]
    cards.sort(key=lambda outcome: outcome.seq)
    return list({outcome.chat_id: outcome for outcome in cards}.values())


def waves(turns: Iterable[TurnRecord]) -> list[Wave]:
    """The batch as waves; several turns of one chat follow each other in the order given."""
    result: list[Wave] = []
    seen: dict[int, int] = {}
    known: set[str] = set()
    for turn in turns:
        place = seen.get(turn.chat_id, 0)
        seen[turn.chat_id] = place + 1
        if place == len(result):
            result.append(Wave())
        current = result[place]
        causes = set(turn.handled)
        if not known.isdisjoint(causes):
            raise ValueError(f"two turns of one batch name the cause {min(known & causes)}")
        known |= causes
        current.causes.extend(causes)
        if turn.session is None:
            current.forgotten.append(turn)
        elif turn.expected_version == 0:
            current.created.append(turn)
        else:
            current.changed.append(turn)
        if turn.session is not None and turn.reminders is not None:
            current.plans[turn.chat_id] = rows_of(turn.chat_id, turn.reminders)
    for current in result:
        # One order in every process: two batches that meet wait for each other, never in a circle.
        current.causes.sort()
        for part in (current.changed, current.created, current.forgotten):
            part.sort(key=lambda turn: turn.chat_id)
    return result
