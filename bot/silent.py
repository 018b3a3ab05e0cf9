"""Who has been silent for long: once a day everybody stored is looked at, a few at a time, and
whoever is to be asked, or to be told that they are forgotten, is woken as for a reminder. What is
said is composed then (``conversations/screens/keeping.py``). Who cannot be told, or has told
nothing, is forgotten without a word.

What is to be said is noted in the session, in one commit with the wake, so that a process that is
killed in between leaves nobody out and tells nobody twice.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date

from bot.clock import Clock
from bot.couples import AlsoNeeded, parted
from bot.store import BEFORE_ALL, ChatRecord, Store, Transaction, TurnRecord, Wake
from conversations.chat import session
from conversations.chat.silence import KEY, WARNED_BEFORE, Step, note, step_of
from express_entry.candidate.dates import add_months

log = logging.getLogger(__name__)

AT_ONCE = 50
"""Chats looked at before others have their turn."""
PAUSE_SECONDS = 0.05
"""Between them: a million people take a quarter of an hour, of which nobody notices anything."""
_ACTIVE_ON = re.compile(r'"active_on":"(\d{4}-\d\d-\d\d)"')
"""The day, as it is stored. What people typed cannot look so: their quotation marks are escaped."""


async def look_at_the_silent(store: Store, clock: Clock, months: int) -> Counter[Step]:
    """Look through everybody, kept for so many months of silence; to how many what is done."""
    done: Counter[Step] = Counter()
    last = BEFORE_ALL
    while chats := await store.chats_after(last, AT_ONCE):
        last, today = chats[-1].chat_id, clock.now().date()
        if silent := [one.chat_id for one in chats if _judged(one, today, months)[1] != "keep"]:
            done += await _settled(store, silent, clock, months)
        await asyncio.sleep(PAUSE_SECONDS)
    if done:
        log.info(
            "of those silent for %d months: %d are asked, %d erased as they were told, and %d who"
            " cannot be told",
            *(months, done["warn"], done["erase"], done["forget"]),
        )
    return done


def _judged(one: ChatRecord, today: date, months: int) -> tuple[session.Session | None, Step]:
    """What is to become of a chat; its session where anything is."""
    found = _ACTIVE_ON.search(one.session)
    if found and add_months(date.fromisoformat(found[1]), months) - WARNED_BEFORE > today:
        return None, "keep"
    try:
        known = session.load(one.session)
    except session.UnreadableSession:
        # Nobody knows what is in it; whoever writes is told.
        return None, "keep"
    return known, step_of(known, today, months, can_be_told=one.blocked_at is None)


async def _settled(
    store: Store, chat_ids: Sequence[int], clock: Clock, months: int
) -> Counter[Step]:
    """Do what is to be done with these, and with those who were in a pair with any of them."""
    also: set[int] = set()
    while True:
        try:
            async with store.transaction() as transaction:
                return await _settle(transaction, chat_ids, also, clock, months)
        except AlsoNeeded as needed:
            also |= needed.chat_ids


async def _settle(
    transaction: Transaction,
    chat_ids: Sequence[int],
    also: Collection[int],
    clock: Clock,
    months: int,
) -> Counter[Step]:
    """Do what is to be done with these, as they are at this moment."""
    done: Counter[Step] = Counter()
    turns = []
    today = clock.now().date()
    locked = {*chat_ids, *also}
    records = await transaction.chats(locked)
    gone: list[int] = []
    for chat_id, record in records.items():
        if chat_id not in chat_ids:
            continue
        # Some may have said something since.
        known, step = _judged(record, today, months)
        if known is None or step == "keep":
            continue
        kept = await transaction.kept(chat_id)
        if step == "erase" and kept.waiting:
            # They may not have been asked yet, if Telegram was away for so long.
            continue
        done[step] += 1
        stored, plan = None, None
        if step == "forget":
            gone.append(chat_id)
        else:
            note(known, step, today, months)
            stored = session.dump(known)
            plan = (*(wake for wake in kept.reminders if wake.key != KEY), Wake(KEY, clock.now()))
        turns.append(
            TurnRecord(chat_id, stored, record.version, (), (), record.next_seq, reminders=plan)
        )
    left = await parted(transaction, clock, gone, records, locked)
    # Somebody who is told of their partner may be asked themselves, another time.
    told = {turn.chat_id for turn in left}
    await transaction.write([*left, *(turn for turn in turns if turn.chat_id not in told)])
    return done
