"""What arrived together, answered and written in one transaction: that each cause was handled, the
new sessions, the replies and the moments to wake a chat.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.composing import (
    Composer,
    Draft,
    our_mistake,
    slow_down,
    with_all_that_is_kept,
    with_its_message,
)
from bot.couples import ATTEMPTS, AlsoNeeded, Together, linked_by, needed_for, woken
from bot.flood import Admission, Flood
from bot.logs import about
from bot.store import (
    ChatRecord,
    Outgoing,
    Store,
    Transaction,
    TurnRecord,
    VersionConflict,
    Wake,
)
from conversations.voice.events import Due, Event
from conversations.voice.replies import OwnData, Reply, StatusLine, Toast

LONGEST_AT_ONCE = 0.5
"""Seconds of handling in one transaction: what is left then comes in the next, so that a database
waits for nobody who thinks."""
LONGEST_UNASKED = 0.1
"""The same for what nobody waits for. Reminders come by the thousand when a round was held or the
rules changed, and take longer to compose than an answer."""


@dataclass(slots=True)
class Arrival:
    """One event waiting to be handled."""

    cause: str
    chat_id: int
    event: Event
    locale: str
    query_id: str | None
    done: asyncio.Future[bool]
    is_answered: bool = True
    """Whether the person had the answers to all they sent before."""
    reading: Admission | None = None
    """What becomes of it, once that is decided."""
    reference: str = ""
    """What the log calls it."""


def is_unasked(arrival: Arrival) -> bool:
    """Whether nobody waits for what it leads to."""
    return isinstance(arrival.event, Due)


@dataclass(slots=True)
class Committed:
    """What came of the first events of a batch."""

    passed_over: set[str] = field(default_factory=set)
    """Causes without any effect."""
    outgoing: list[Outgoing] = field(default_factory=list)
    answered: int = 0
    taken: int = 0
    """How many of the batch are done with; the rest is to come."""


class Committer:
    """Answers with ``composer`` and writes to ``store``. Where nobody is ever woken (``wakes``
    false), no moments to do so are stored; ``time`` measures seconds of handling. Where others may
    be the ones who deliver (``announces``), they are told of the replies in the same commit."""

    def __init__(
        self,
        store: Store,
        composer: Composer,
        time: Callable[[], float],
        clock: Clock,
        *,
        wakes: bool,
        announces: bool = False,
        flood: Flood | None = None,
    ) -> None:
        self._store = store
        self._composer = composer
        self._time = time
        self._wakes = wakes
        self._announces = announces
        self._flood = flood
        self._clock = clock
        self._together = Together()

    async def commit(self, batch: list[Arrival]) -> Committed:
        """Answer the first events of a batch, as many as fit, in one transaction."""
        also = self._together.others(arrival.chat_id for arrival in batch)
        for _ in range(ATTEMPTS):
            try:
                return await self._commit(batch, also)
            except AlsoNeeded as needed:
                also |= needed.chat_ids
        raise VersionConflict("pairs change faster than they can be read")

    async def _commit(self, batch: list[Arrival], also: set[int]) -> Committed:
        done = Committed()
        began, longest, unasked = self._time(), LONGEST_AT_ONCE, False
        async with self._store.transaction() as transaction:
            causes = [arrival.cause for arrival in batch if not isinstance(arrival.event, Due)]
            chat_ids = {arrival.chat_id for arrival in batch}
            linked = await linked_by(transaction, (arrival.event for arrival in batch))
            locked = {*chat_ids, *also, *linked.values()}
            before, records = await transaction.look_up(causes, locked)
            own = [records[chat_id] for chat_id in chat_ids if chat_id in records]
            if missing := self._together.note(own) - locked:
                raise AlsoNeeded(missing)
            drafts: dict[int, Draft] = {}
            answered: set[str] = set()
            for arrival in batch:
                if is_unasked(arrival) and not unasked:
                    began, longest, unasked = self._time(), LONGEST_UNASKED, True
                elif drafts and self._time() - began >= longest:
                    break
                done.taken += 1
                cause, chat_id = arrival.cause, arrival.chat_id
                if cause in before or cause in answered or cause in done.passed_over:
                    continue
                reading = arrival.reading = self._reading(arrival)
                draft = drafts.get(chat_id)
                is_stored = chat_id in records or (draft is not None and draft.session is not None)
                if reading is Admission.PASSED_OVER or not (
                    reading is Admission.TAKEN or is_stored
                ):
                    done.passed_over.add(cause)
                    continue
                if draft is None:
                    draft = drafts[chat_id] = self._composer.open(chat_id, records.get(chat_id))
                if isinstance(arrival.event, Due):
                    # What was planned is not a cause to remember: the new plan replaces it.
                    if draft.session is None and not draft.unreadable:
                        continue
                else:
                    draft.handled.append(cause)
                    draft.spoke = True
                answered.add(cause)
                pair = draft.session.pair if draft.session is not None else None
                other = needed_for(chat_id, pair, arrival.event, linked)
                if other is not None and other not in locked:
                    raise AlsoNeeded([other])
                beside = self._beside(other, drafts, records)
                with about(arrival.reference):
                    await self._answer(transaction, draft, arrival, beside)
                if beside is not None and beside.wakes:
                    drafts[beside.chat_id] = beside
            done.answered = len(answered)
            if done.passed_over:
                await transaction.pass_over(done.passed_over)
            back = [draft.chat_id for draft in drafts.values() if draft.is_back]
            done.outgoing = await self._write(transaction, drafts, last=not back)
            for chat_id in back:
                await transaction.set_blocked(chat_id, None)
        return done

    def _beside(
        self, chat_id: int | None, drafts: dict[int, Draft], records: dict[int, ChatRecord]
    ) -> Draft | None:
        """The chat of a partner, as it is by now; None for one that cannot be read."""
        if chat_id is None:
            return None
        found = drafts.get(chat_id) or self._composer.open(chat_id, records.get(chat_id))
        return None if found.unreadable else found

    def _reading(self, arrival: Arrival) -> Admission:
        """Whether an event is read, decided once. What Telegram gives again was handled before and
        is not asked about: it costs the person nothing of what is read of them."""
        if arrival.reading is not None:
            return arrival.reading
        if self._flood is None or isinstance(arrival.event, Due):
            return Admission.TAKEN
        return self._flood.read(arrival.chat_id, arrival.event, is_answered=arrival.is_answered)

    async def apologize(self, arrival: Arrival) -> list[Outgoing]:
        """Tell the person that something of ours failed; their session stays as it was."""
        chat_id = arrival.chat_id
        async with self._store.transaction() as transaction:
            record = (await transaction.chats([chat_id])).get(chat_id)
            draft = self._composer.open(chat_id, record)
            locale = draft.session.locale if draft.session else arrival.locale
            draft.reply(our_mistake(locale), arrival.reference)
            return await self._write(transaction, {chat_id: draft}, last=True)

    async def _answer(
        self, transaction: Transaction, draft: Draft, arrival: Arrival, beside: Draft | None
    ) -> None:
        """Handle one event into its chat's draft, and into that of a partner's chat ``beside``."""
        if arrival.reading is Admission.TAKEN:
            answers = self._composer.answer(draft, arrival.event, arrival.locale, beside)
        else:
            locale = draft.session.locale if draft.session else arrival.locale
            answers = (slow_down(locale),)
        if arrival.query_id is not None:
            toasts = [reply.text for reply in answers if isinstance(reply, Toast) and reply.text]
            toast = Toast(text=toasts[0] if toasts else "", query_id=arrival.query_id)
            draft.reply(toast, arrival.reference)
        for reply in answers:
            if isinstance(reply, Toast):
                continue
            if isinstance(reply, StatusLine) and reply.over:
                kept = await transaction.kept(arrival.chat_id)
                reply = with_its_message(draft, reply, kept)
            if isinstance(reply, OwnData):
                kept = await transaction.kept(arrival.chat_id)
                reply = with_all_that_is_kept(arrival.chat_id, draft, reply, kept)
            draft.reply(reply, arrival.reference)

    async def _settle_pair(self, transaction: Transaction, draft: Draft) -> None:
        """Have a chat woken whose partner did something, and lead whoever opens a link to the chat
        that made it."""
        link = draft.session.link if draft.session is not None else None
        digest = link.digest if link is not None else None
        if draft.session is not None and digest != draft.link:
            await transaction.keep_link(draft.chat_id, digest)
        if draft.wakes and self._wakes and draft.session is not None:
            draft.reminders = woken(await _plan_of(transaction, draft), self._clock)

    async def _write(
        self, transaction: Transaction, drafts: dict[int, Draft], *, last: bool
    ) -> list[Outgoing]:
        for draft in drafts.values():
            await self._settle_pair(transaction, draft)
        turns = [
            TurnRecord(
                chat_id=chat_id,
                session=draft.stored,
                expected_version=draft.record.version if draft.record else 0,
                handled=tuple(draft.handled),
                replies=tuple(draft.payloads),
                next_seq=draft.record.next_seq if draft.record else 1,
                reminders=draft.reminders if self._wakes else None if draft.wakes else (),
            )
            for chat_id, draft in drafts.items()
            if draft.record is not None or draft.handled or draft.payloads
        ]
        if not turns:
            return []
        written = await transaction.write(turns, last=last and not self._announces)
        if self._announces and written:
            await transaction.announce({reply.chat_id for reply in written})
        # In order within a chat, as they were composed.
        composed = {chat_id: iter(draft.composed) for chat_id, draft in drafts.items()}
        return [referring(one, *next(composed[one.chat_id], ("", None))) for one in written]


async def _plan_of(transaction: Transaction, draft: Draft) -> tuple[Wake, ...]:
    if draft.reminders is not None:
        return draft.reminders
    return (await transaction.kept(draft.chat_id)).reminders


def referring(one: Outgoing, reference: str, reply: Reply | None = None) -> Outgoing:
    """The reply, with what the log calls the update that it answers, and what it was made of."""
    return Outgoing(one.chat_id, one.seq, one.payload, one.attempts, reference, reply)
