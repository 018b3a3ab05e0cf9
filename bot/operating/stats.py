"""``python -m bot stats``: counts, by which nobody can be told from anybody else."""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import timedelta

from bot.clock import Clock
from bot.rounds.known import joined
from bot.store import BEFORE_ALL, Store
from bot.store.records import LATE
from conversations.chat.machine import STATES
from express_entry import rulebook

PAGE = 2_000
"""Chats read at once."""
EACH = 50 * PAGE
"""Chats after which progress is told: some seconds."""
UNREADABLE = "cannot be read"


async def run(store: Store, clock: Clock) -> int:
    """Print them; the exit status."""
    states, blocked, terminals = await _people(store)
    now = clock.now()
    backlog = await store.backlog(now)
    people = states.total()
    print(f"{people:>9,}  people on Telegram, {blocked:,} of whom blocked the bot")
    for state in (*STATES, UNREADABLE):
        if states[state]:
            print(f"{states[state]:>9,}    {state}")
    if terminals:
        print(f"{terminals:>9,}  in a terminal, not counted above")
    age = "" if backlog.oldest is None else f", the oldest for {lasting(now - backlog.oldest)}"
    print(f"{backlog.waiting:>9,}  replies wait to be delivered{age}")
    hours = int(LATE.total_seconds() // 3600)
    print(f"{backlog.due:>9,}  reminders are due, {backlog.late:,} for more than {hours} h")
    parked = " (python -m bot parked)" if backlog.parked else ""
    print(f"{backlog.parked:>9,}  events were put aside{parked}")
    history = joined(rulebook.default().rounds, await store.rounds())
    print(f"{len(history.held):>9,}  rounds of invitations are known, to {history.as_of}")
    return 0


def lasting(time: timedelta) -> str:
    """A length of time in its two largest units."""
    seconds = max(0, int(time.total_seconds()))
    for size, unit, smaller, small in (
        (86_400, "d", 3_600, "h"),
        (3_600, "h", 60, "min"),
        (60, "min", 1, "s"),
    ):
        if seconds >= size:
            return f"{seconds // size} {unit} {seconds % size // smaller} {small}"
    return f"{seconds} s"


async def _people(store: Store) -> tuple[Counter[str], int, int]:
    """How many there are in each state, how many of them blocked the bot, and chats in a terminal,
    whose numbers are below zero."""
    states: Counter[str] = Counter()
    blocked = terminals = looked_at = 0
    after = BEFORE_ALL
    while records := await store.chats_after(after, PAGE):
        for record in records:
            if record.chat_id < 0:
                terminals += 1
                continue
            states[_state_of(record.session)] += 1
            blocked += record.blocked_at is not None
        after = records[-1].chat_id
        looked_at += len(records)
        if looked_at % EACH == 0:
            print(f"{looked_at:,} chats looked at", file=sys.stderr, flush=True)
    return states, blocked, terminals


def _state_of(stored: str) -> str:
    """Read as plain JSON, which is a tenth of the work of a session."""
    try:
        state = json.loads(stored).get("state", STATES[0])
    except (ValueError, AttributeError):
        return UNREADABLE
    return state if state in STATES else UNREADABLE
