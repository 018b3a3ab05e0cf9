"""The store of keys: the data key of every chat, wrapped by a key of the operator's.

It lies apart from the database, so that no copy of the database takes it along. A data key is put
in before anything sealed with it is committed, and destroyed after the commit that erases its chat.
In between it is in doubt; whoever finds it so later looks into the database (``tidying``).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A data key as it is kept."""

    number: str
    chat_id: int
    by: str
    """The id of the operator's key that wraps it."""
    wrapped: bytes


EXAMPLES = 5
"""Keys looked at to see whether the operator's is the right one; a single one may be damaged."""


class Keys(Protocol):
    """Where data keys are kept."""

    place: str
    """In words, without a password."""

    async def identity(self) -> str:
        """Tells this store of keys from every other; drawn when it was made."""
        ...

    def check(self) -> None:
        """Raise ``StoreGone`` if what is written here would not be found any more."""
        ...

    async def get(self, numbers: Collection[str]) -> list[WrappedKey]:
        """Those of these that are kept."""
        ...

    async def of_chats(self, chat_ids: Collection[int]) -> list[WrappedKey]:
        """All keys of these chats."""
        ...

    async def add(self, new: Sequence[WrappedKey], doubted: Collection[str] = ()) -> None:
        """Put in new keys, which are in doubt until confirmed, and note these others as in doubt
        too, in one commit."""
        ...

    async def confirm(self, numbers: Collection[str]) -> None:
        """These are in use."""
        ...

    async def doubted(self, after: int, limit: int) -> list[WrappedKey]:
        """The next keys in doubt, by chat, with numbers of chats above ``after``: all of the next
        ``limit`` chats that have any."""
        ...

    async def destroy(self, numbers: Collection[str]) -> None:
        """Destroy these, and note that they were: their numbers only, which name nobody."""
        ...

    async def destroyed(self, numbers: Collection[str]) -> set[str]:
        """Which of these were destroyed on purpose."""
        ...

    async def wrapped_by(self) -> Mapping[str, int]:
        """How many keys are wrapped by each of the operator's, by its id."""
        ...

    async def not_by(self, by: str, limit: int) -> list[WrappedKey]:
        """Some keys that another of the operator's keys wraps."""
        ...

    async def examples(self, by: str) -> list[WrappedKey]:
        """A few that this key wraps."""
        ...

    async def rewrap(self, changed: Sequence[tuple[WrappedKey, WrappedKey]]) -> None:
        """Put the second in the place of the first, where it is still as it was."""
        ...

    async def close(self) -> None:
        """Close; safe to call twice."""
        ...
