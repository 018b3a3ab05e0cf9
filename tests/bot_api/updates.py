"""The queue of updates: what getUpdates gives, again and again, until an offset confirms it."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from .signals import Signal
from .wire import Json, Params, conflict, encode

if TYPE_CHECKING:
    from .person import Person

ALL_KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
)
DEFAULT_KINDS = frozenset(ALL_KINDS) - {
    "chat_member",
    "message_reaction",
    "message_reaction_count",
}
MAX_WAIT = 50
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
    "webhook first"
)


class Update:
    """One update as the bot receives it, and what became of it."""

    def __init__(self, body: Json, person: Person | None = None, *, unusual: bool = False) -> None:
        self.id: int = body["update_id"]
        self.body = body
        self.person = person
        self.encoded = encode(body)
        self.unusual = unusual
        self.deliveries = 0
        self.confirmed = False
        self.filtered = False
        self.pushed_at = time.monotonic()

    @property
    def kind(self) -> str:
        return next((key for key in self.body if key != "update_id"), "")

    def __repr__(self) -> str:
        return f"<Update {self.id} {self.kind}>"


class UpdateQueue:
    """Telegram's queue of one bot. `next_id` may be set to start the ids elsewhere."""

    def __init__(self, first_id: int, remembered: int | None) -> None:
        self.next_id = first_id
        self.waiting: list[Update] = []
        self.recent: deque[Update] = deque(maxlen=remembered)
        self.last_confirmed: list[Update] = []
        self.allowed: frozenset[str] = DEFAULT_KINDS
        self.arrived = Signal()
        self._poll: asyncio.Future[str] | None = None
        self._polling = Signal()

    def create(self, kind: str, payload: Json, person: Person | None) -> Update:
        """A new update; one whose kind is not allowed is never queued, and takes no id."""
        update = Update({"update_id": self.next_id, kind: payload}, person)
        if kind not in self.allowed:
            update.filtered = True
            return update
        self.next_id += 1
        self.put(update)
        return update

    def put(self, update: Update, *, first: bool = False) -> None:
        update.confirmed = False
        update.deliveries = 0
        self.waiting.insert(0 if first else len(self.waiting), update)
        self.recent.append(update)
        if update.person is not None:
            update.person.unconfirmed.add(update)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result("")
        self.arrived.notify()

    def allow(self, params: Params) -> None:
        """Remember allowed_updates; an empty list means the default, an absent one no change."""
        names: Any = params.parsed("allowed_updates", "can't parse allowed updates JSON object")
        if isinstance(names, list):
            self.allowed = frozenset(map(str, names)) & frozenset(ALL_KINDS) or DEFAULT_KINDS

    async def poll(self, params: Params) -> bytes:
        """Answer one getUpdates."""
        offset = params.integer("offset")
        limit = max(1, min(100, params.integer("limit", 100)))
        wait = max(0, min(MAX_WAIT, params.integer("timeout")))
        self.allow(params)
        self.confirm_below(offset)
        if not self.waiting and wait:
            self.interrupt(OTHER_POLLER)
            poll = self._poll = asyncio.get_running_loop().create_future()
            try:
                complaint = await asyncio.wait_for(poll, wait)
            except TimeoutError:
                complaint = ""
            finally:
                if self._poll is poll:
                    self._poll = None
            if complaint:
                raise conflict(complaint)
        batch = self.waiting[:limit]
        for update in batch:
            update.deliveries += 1
        return b'{"ok":true,"result":[' + b",".join(u.encoded for u in batch) + b"]}"

    def interrupt(self, complaint: str) -> None:
        """End the long poll in progress with a conflict."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(complaint)

    def confirm_below(self, offset: int) -> None:
        """An offset confirms every lower id; a negative one keeps only that many of the newest;
        one far beyond the newest id means nothing. An update given out of order (redelivered, or
        with a lower id) is confirmed only once it was delivered."""
        if offset < 0:
            self._confirm(self.waiting[:offset])
        elif 0 < offset <= self.next_id + 10:
            done = [
                update
                for update in self.waiting
                if update.id < offset and (update.deliveries or not update.unusual)
            ]
            delivered = [update for update in self.waiting if update.deliveries]
            ids = [update.id for update in delivered]
            if any(update.unusual for update in delivered) and offset - 1 in ids:
                done += delivered[: ids.index(offset - 1) + 1]
            self._confirm(done)

    def confirm(self, update: Update) -> None:
        """A webhook took this update."""
        self._confirm([update])

    def drop(self) -> None:
        self._confirm(list(self.waiting))

    def restore(self) -> list[Update]:
        """Forget the last confirmation: those updates are given again."""
        restored, self.last_confirmed = self.last_confirmed, []
        for update in reversed(restored):
            update.unusual = True
            self.put(update, first=True)
        return restored

    def _confirm(self, updates: list[Update]) -> None:
        if not updates:
            return
        gone = set(updates)
        self.last_confirmed = [update for update in self.waiting if update in gone]
        self.waiting = [update for update in self.waiting if update not in gone]
        now = time.monotonic()
        for update in self.last_confirmed:
            update.confirmed = True
            if update.person is not None:
                update.person.on_confirmed(update, now)
