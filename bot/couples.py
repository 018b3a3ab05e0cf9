"""Two chats of a couple: which other chat a turn needs, locked together with its own; and what
becomes of the other one where a chat is erased.

The other chat is named in the session, which is sealed, so it is known once the chat is read. All
chats of a unit of work are locked in one step, in order: where one turns out to be missing, the
unit is begun again with it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from bot.clock import Clock
from bot.store import ChatRecord, Store, Transaction, TurnRecord, VersionConflict, Wake
from conversations.chat import session
from conversations.chat.pair import PREFIX, Pair, digest_of
from conversations.chat.pairing import cut
from conversations.screens.partner_news import KEY
from conversations.voice.events import Command, Event

REMEMBERED = 10_000
"""Pairs of which it is remembered that they are locked together."""
ATTEMPTS = 5
"""Beginnings of a unit of work, each with the chats that the one before lacked: two are needed, and
more where pairs change at this very moment."""
_IN_A_PAIR = '"pair":{'
"""In a stored session. What people typed cannot look so: their quotation marks are escaped."""


class AlsoNeeded(Exception):
    """Other chats are needed, and not locked."""

    def __init__(self, chat_ids: Collection[int]) -> None:
        super().__init__("other chats are needed too")
        self.chat_ids = frozenset(chat_ids)


class Together:
    """Remembers which chats were locked together."""

    def __init__(self) -> None:
        self._others: dict[int, int] = {}

    def others(self, chat_ids: Iterable[int]) -> set[int]:
        """The chats that go with these, as far as is remembered."""
        return {self._others[one] for one in chat_ids if one in self._others}

    def note(self, records: Iterable[ChatRecord]) -> set[int]:
        """The chats that go with these, remembered from now on."""
        found = set()
        for record in records:
            other = other_of(record)
            if other is None:
                self._others.pop(record.chat_id, None)
                continue
            if len(self._others) >= REMEMBERED:
                self._others.clear()
            self._others[record.chat_id] = other
            found.add(other)
        return found


def other_of(record: ChatRecord) -> int | None:
    """The chat that goes with a stored one; None where there is none, or it cannot be read."""
    if _IN_A_PAIR not in record.session:
        return None
    try:
        pair = session.load(record.session).pair
    except session.UnreadableSession:
        return None
    return pair.other if pair is not None else None


def token_of(event: Event) -> str | None:
    """The token of the link that is opened by an event, if one is."""
    if isinstance(event, Command) and event.name == "start" and event.argument.startswith(PREFIX):
        return event.argument.removeprefix(PREFIX)
    return None


async def linked_by(transaction: Transaction, events: Iterable[Event]) -> Mapping[str, int]:
    """The chats whose links are opened by these events, by digest."""
    digests = {digest_of(token) for event in events if (token := token_of(event)) is not None}
    return await transaction.linked(sorted(digests)) if digests else {}


def needed_for(
    chat_id: int, pair: Pair | None, event: Event, linked: Mapping[str, int]
) -> int | None:
    """The other chat that an event of a chat is answered with."""
    token = token_of(event)
    if token is not None and (pair is None or pair.step == "offered"):
        other = linked.get(digest_of(token))
        return None if other == chat_id else other
    return pair.other if pair is not None else None


async def erase(
    store: Store,
    clock: Clock,
    chat_ids: Collection[int],
    still: Callable[[ChatRecord], bool] = lambda _: True,
) -> int:
    """Erase all that is stored of those of these chats of which it still holds that they are to be,
    as /delete does it; how many."""
    also: set[int] = set()
    for _ in range(ATTEMPTS):
        try:
            async with store.transaction() as transaction:
                locked = {*chat_ids, *also}
                records = await transaction.chats(locked)
                gone = [one for one in chat_ids if one in records and still(records[one])]
                turns = await parted(transaction, clock, gone, records, locked)
                turns += [erased(records[one]) for one in gone]
                await transaction.write(turns)
            return len(gone)
        except AlsoNeeded as needed:
            also |= needed.chat_ids
    raise VersionConflict("pairs change faster than they can be read")


def erased(record: ChatRecord) -> TurnRecord:
    """The turn that erases a chat."""
    return TurnRecord(record.chat_id, None, record.version, (), (), record.next_seq)


async def parted(
    transaction: Transaction,
    clock: Clock,
    gone: Collection[int],
    records: Mapping[int, ChatRecord],
    locked: Collection[int],
) -> list[TurnRecord]:
    """The turns of those who were in a pair with chats that are erased: nothing of them is left,
    and they are told. ``records`` are those stored of the chats that are ``locked``; raises
    ``AlsoNeeded`` where these are not enough."""
    others = {one: other for one in gone if (other := other_of(records[one])) is not None}
    if missing := set(others.values()) - {*locked}:
        raise AlsoNeeded(missing)
    turns = []
    for one, other in others.items():
        record = records.get(other)
        if record is None or other in gone:
            continue
        left = session.load(record.session)
        if cut(left, one):
            kept = await transaction.kept(other)
            plan = woken(kept.reminders, clock)
            turns.append(
                TurnRecord(other, session.dump(left), record.version, (), (), record.next_seq, plan)
            )
    return turns


def woken(plan: Iterable[Wake], clock: Clock) -> tuple[Wake, ...]:
    """A plan with which a chat is woken at once, to hear of its partner."""
    return (*(wake for wake in plan if wake.key != KEY), Wake(KEY, clock.now()))
