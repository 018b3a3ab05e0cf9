"""The one small interface between the assistant and its database.

A turn of the conversation is committed whole or not at all: that its cause was handled, the new
session, and the replies it caused. SQLite (``bot.store.sqlite``) and PostgreSQL
(``bot.store.postgres``) both keep it; ``bot.store.opening.open_store`` picks by address.

How to use it: ask for all chats of a unit of work in one call of ``chats`` (rows are then locked in
one order everywhere, so that two processes cannot wait for each other); never call the store itself
while a transaction of the same task is open (on SQLite there is one writer). A lost connection
during the commit leaves open whether the unit was written: after ``StoreBusy`` begin again, and if
the causes turn out handled, take the replies from ``waiting``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.store.records import (
    Backlog,
    ChatRecord,
    Claimed,
    Delivered,
    Kept,
    LiveCard,
    Outgoing,
    Parked,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreGone,
    TurnRecord,
    VersionConflict,
    Wake,
)
from bot.store.rounds import FeedRecord, RoundRecord
from bot.store.rulebooks import RulebookRecord

__all__ = [
    "BEFORE_ALL",
    "Backlog",
    "ChatRecord",
    "Claimed",
    "Delivered",
    "Kept",
    "Lead",
    "LiveCard",
    "Outgoing",
    "Parked",
    "Store",
    "StoreBusy",
    "StoreError",
    "StoreFull",
    "StoreGone",
    "Transaction",
    "TurnRecord",
    "VersionConflict",
    "Wake",
]

BEFORE_ALL = -(2**63)
"""Below the number of every chat."""


class Transaction(Protocol):
    """A unit of work: chats read here stay locked until it ends."""

    async def handled(self, keys: Iterable[str]) -> set[str]:
        """Which of these causes were handled before."""
        ...

    async def chats(self, chat_ids: Iterable[int]) -> dict[int, ChatRecord]:
        """The stored chats among these, locked against other writers until the end."""
        ...

    async def look_up(
        self, keys: Iterable[str], chat_ids: Iterable[int]
    ) -> tuple[set[str], dict[int, ChatRecord]]:
        """``handled`` of these causes and ``chats`` of these numbers, in as few steps as can be."""
        ...

    async def write(self, turns: Sequence[TurnRecord], *, last: bool = False) -> list[Outgoing]:
        """Record these turns; raises ``VersionConflict`` if a chat moved on meanwhile. With
        ``last`` nothing follows in this transaction, which may then be committed in this step.

        A cause handled meanwhile by another process is a conflict too. After any error the whole
        transaction is lost, even if the error is caught inside it.

        Replies of a chat not stored before are numbered after those still waiting for it, which
        are left over when a chat was forgotten and comes back: go by the numbers returned.

        Forgetting a chat (``session`` None) removes the chat, its queue and its reminders.
        """
        ...

    async def pass_over(self, keys: Iterable[str]) -> None:
        """Record these causes as handled, without any effect."""
        ...

    async def kept(self, chat_id: int) -> Kept:
        """What is stored of this chat besides its row."""
        ...

    async def announce(self, chat_ids: Collection[int]) -> None:
        """Tell whoever leads, at the commit, that replies wait for these chats, if the store is
        shared by several processes (``Store.is_shared``)."""
        ...

    async def set_blocked(self, chat_id: int, at: datetime | None) -> None:
        """Note that the person blocked the bot (or came back: None).

        A blocked chat's reminders stay, and cannot be claimed until the person is back.
        """
        ...

    async def linked(self, digests: Collection[str]) -> dict[str, int]:
        """Of these digests of links those that are known, with the chats that made them; no chat is
        locked by it, so what it says is to be looked at again once they are."""
        ...

    async def keep_link(self, chat_id: int, digest: str | None) -> None:
        """The link of a chat from now on, in place of the one before; None: there is none."""
        ...

    async def rewrite_waiting(self, chat_id: int, payload: str, by: str) -> None:
        """Put ``by`` in the place of this payload, if it waits still."""
        ...


class Lead(Protocol):
    """Held by the one process of all on a database that talks to people."""

    async def lost(self) -> None:
        """Returns once it is no longer certain that nobody else leads."""
        ...

    async def listen(self, tell: Callable[[int], None]) -> None:
        """From now on, as long as this leads, call ``tell`` with each chat that another process
        announces (``Transaction.announce``)."""
        ...

    async def release(self) -> None:
        """Let somebody else lead; safe to call twice."""
        ...


class Store(Protocol):
    """A database of chats, causes, waiting replies and reminders."""

    @property
    def is_shared(self) -> bool:
        """Whether several processes may write at once, and the one that leads hears of it."""
        ...

    async def lead(self) -> Lead | None:
        """Lead on this database; None while another process does. Nothing of it is stored: a lead
        ends with its process."""
        ...

    def check(self) -> None:
        """Raise ``StoreGone`` if what is written here would not be found any more."""
        ...

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Begin a unit of work; committed durably on leaving, rolled back on an error."""
        ...

    async def waiting(self, chat_ids: Iterable[int] | None = None) -> list[Outgoing]:
        """Replies committed and not delivered, by chat and sequence (all, or some chats)."""
        ...

    async def chats_after(self, after: int, limit: int) -> list[ChatRecord]:
        """The next ``limit`` chats stored, in order, with numbers above ``after``; not locked.
        Begin with ``BEFORE_ALL``."""
        ...

    async def chats_blocked(self, before: datetime, limit: int) -> list[int]:
        """Some chats that were blocked before this moment and are still, the longest first."""
        ...

    async def chats_waiting(self, after: int, limit: int) -> list[int]:
        """The next ``limit`` chats for which replies wait, in order, with numbers above
        ``after``."""
        ...

    async def delivered(
        self, outcomes: Sequence[Delivered], named: Sequence[Outgoing] = ()
    ) -> None:
        """Remove delivered replies and note new live cards, in one commit; the replies of ``named``
        go on waiting (if they still do), with these payloads. No reply may be in both."""
        ...

    async def failed(self, chat_id: int, seq: int, reason: str) -> int:
        """Count a failed delivery; returns the attempts so far (0 if no longer waiting)."""
        ...

    async def cards(self, chat_ids: Iterable[int]) -> Mapping[int, LiveCard | None]:
        """The live card of each chat asked for; None where there was none yet."""
        ...

    async def pinned(self, chat_id: int) -> int | None:
        """The message that is pinned in a chat."""
        ...

    async def note_pinned(self, chat_id: int, seq: int, message_id: int | None) -> None:
        """Note which message is pinned in a chat (None: none any more), if the reply of this
        number waits still: a chat forgotten and begun anew has another."""
        ...

    async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
        """Claim up to ``limit`` chats that have reminders due, the longest due first.

        Until ``until`` nobody else gets those reminders, in this process or another; after that
        anybody does, unless the plan changed. A claim is not a sending: whoever has it brings a
        turn to the chat, and that turn's plan says what is still to come. Never waits for a turn:
        a chat whose plan is being written at this moment is found the next time.
        """
        ...

    async def release(self, *chat_ids: int) -> None:
        """Give back the claims on these chats, so that anybody may claim them at once."""
        ...

    async def release_beyond(self, until: datetime) -> None:
        """Give back claims that reach beyond ``until``: for longer than anybody claims at this
        moment, so that whoever made them had a clock that ran ahead. Looks at every reminder."""
        ...

    async def prune(self, before: datetime) -> int:
        """Forget causes handled (or parked) before ``before``; returns how many were handled."""
        ...

    async def park(self, key: str, reason: str) -> None:
        """Put a cause aside that fails again and again: from now on it counts as handled.

        ``reason`` is for the operator and must hold nothing about the person.
        """
        ...

    async def parked(self) -> list[Parked]:
        """The causes put aside, oldest first."""
        ...

    async def backlog(self, now: datetime) -> Backlog:
        """How much waits at this moment."""
        ...

    async def rounds(self) -> list[RoundRecord]:
        """The rounds of invitations told since the release, by number and source."""
        ...

    async def feeds(self) -> list[FeedRecord]:
        """How each feed of rounds was last asked."""
        ...

    async def keep_rounds(
        self, told: Sequence[RoundRecord], asked: Sequence[FeedRecord] = ()
    ) -> None:
        """Put these in the place of what the same sources told of the same rounds, and note how
        feeds were asked, in one commit: what is noted as read is kept. No round, and no feed, may
        be there twice."""
        ...

    async def drop_round(self, number: str, source: str) -> bool:
        """Forget what a source told of a round; whether there was anything."""
        ...

    async def announced(self) -> frozenset[str]:
        """The numbers of the rounds that are no news any more: everybody was looked at with them,
        or they were known before anybody was."""
        ...

    async def note_announced(self, numbers: Collection[str]) -> None:
        """Note these as no news any more; noting again changes nothing."""
        ...

    async def rulebooks(self) -> list[RulebookRecord]:
        """The rules people were scored by, those of today at the end."""
        ...

    async def keep_rulebook(self, one: RulebookRecord) -> None:
        """Put this in the place of what is stored of these rules."""
        ...

    async def sealed_by(self) -> str | None:
        """Which store of keys this database is sealed with; None where nothing ever was."""
        ...

    async def note_sealed_by(self, keys: str) -> None:
        """Note the store of keys, unless one is noted already."""
        ...

    async def close(self) -> None:
        """Close the database; safe to call twice."""
        ...
