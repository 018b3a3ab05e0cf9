"""What the rows of ``reminders`` mean, alike in both engines.

A row can be claimed from ``READY`` on: when it is due, or when the claim on it has run out. One
index on that one number serves the poll, oldest first, and rows under a claim are not in its way.
Nor are those of people who blocked the bot: their rows are claimed ``FOREVER``, by nobody, until
the person comes back. So a poll costs the same however many such rows there are.

Moments here are whole seconds, rounded up, so that nothing is ever sent early.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.store import Claimed, Wake
from bot.store.moments import to_number

FOREVER = 253_402_300_799
"""The last second of the year 9999."""

# Both engines know this form and use the index on it; neither GREATEST nor max is in both.
READY = "(CASE WHEN claimed_until > due_at THEN claimed_until ELSE due_at END)"

Row = tuple[int, str, int]
"""Chat, key, due."""


def to_seconds(moment: datetime) -> int:
    """The moment as ``reminders`` keeps it: the first whole second not before it."""
    return -(-to_number(moment) // 1_000_000)


def past_seconds(moment: datetime) -> int:
    """The last whole second that has begun: what is due by then is due."""
    return to_number(moment) // 1_000_000


def rows_of(chat_id: int, plan: Iterable[Wake]) -> list[Row]:
    """The rows of a plan, in the order of their keys."""
    rows = sorted((chat_id, each.key, to_seconds(each.due_at)) for each in plan)
    if len({key for _, key, _ in rows}) < len(rows):
        raise ValueError("a plan names the same reminder twice")
    return rows


def rows_for(chats: int) -> int:
    """How many ready rows to look at for so many chats, which may have several each. If they have
    more than that, fewer chats are claimed this time."""
    return max(1_000, 8 * chats)


def claims(rows: Iterable[Sequence[int | str]]) -> list[Claimed]:
    """Rows of (chat, key, due) as one claim a chat, the longest due first."""
    keys: dict[int, list[str]] = {}
    for chat_id, key, _ in sorted(rows, key=lambda row: (row[2], row[0], row[1])):
        keys.setdefault(int(chat_id), []).append(str(key))
    return [Claimed(chat_id, tuple(found)) for chat_id, found in keys.items()]
