"""Rules that were not in force before: whoever they change something for is woken once, to be told.

That is so at the first start with other rules, and on the day on which a set begins that was put
in place before. The rules that were in force are kept in the database, as they stood, so that what
they say of a person can be held against what those of today say, on the same day. Who was looked at
is noted in each session, in one commit with the wake; so a start after one that was killed goes on
with the rest. What is said is composed when the chat is woken, at the pace of all reminders.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from bot.clock import Clock
from bot.everybody import Look, Looked, wake_those_concerned
from bot.rules.rescoring import change_for, has_a_score
from bot.store import Store
from bot.store.rulebooks import RulebookRecord
from conversations.chat import session
from conversations.screens.news import RULES
from express_entry import rulebook
from express_entry.rulebook import Rulebook, kept
from express_entry.rulebook.frozen import frozen_as_named, name_of
from express_entry.rulebook.reading import digest_of

log = logging.getLogger(__name__)

LAST_TO_BEGIN = timedelta(hours=12)
"""A day of UTC has begun everywhere after so long: nobody is told of rules of their tomorrow."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Those in force, and those before them."""

    name: str
    now: Rulebook
    earlier: Mapping[str, Rulebook]
    """By name."""
    base: str
    """The name of those that people were looked at by who have none noted."""

    def look(self, stored: str, on: date) -> Looked | None:
        """A session looked at with the rules in force; None where it was before, or cannot be."""
        try:
            known = session.load(stored)
            if known.rules == self.name:
                return None
            before = known.rules_before or known.rules or self.base
            matters = self._matters(known, before, on)
        except Exception as error:
            # Whatever is wrong with it, it is wrong for this chat only.
            log.warning("rules: a chat is passed over: %s", type(error).__name__)
            return None
        known.rules, known.rules_before = self.name, before if matters else None
        stopped = known.preferences.all_stopped or RULES in known.preferences.stopped
        return Looked(session.dump(known), wakes=matters and not stopped)

    def _matters(self, known: session.Session, before: str, on: date) -> bool:
        book = self.earlier.get(before)
        if book is None or not has_a_score(known):
            return False
        return change_for(known, on, book, self.now).matters


def begun_everywhere(now: datetime) -> date:
    """The last day that has begun wherever people live."""
    return (now - LAST_TO_BEGIN).date()


async def keep_earlier(store: Store, clock: Clock) -> list[RulebookRecord]:
    """Have the rules in force before at hand: to be called before anybody is woken. What is stored
    of all rules."""
    mine = name_of(rulebook.default(), begun_everywhere(clock.now()))
    records = await store.rulebooks()
    missing = [(one.name, one.files) for one in records if kept.earlier(one.name) is None]
    found = await asyncio.to_thread(kept.restored, [one for one in missing if one[0] != mine])
    kept.keep(found)
    if lost := len(missing) - len(found) - (mine in dict(missing)):
        log.warning("rules in force before, %d of them, cannot be read any more", lost)
    return records


async def announce(store: Store, clock: Clock) -> int:
    """Look at everybody stored if the rules in force are not those of the last time; how many are
    woken."""
    now, on = rulebook.default(), begun_everywhere(clock.now())
    name = name_of(now, on)
    records = await keep_earlier(store, clock)
    if not records or records[-1].name != name:
        if digest_of(now.folder) != now.digest:
            log.warning("rule files were changed since the start: restart, and they are used")
            return 0
        mine = RulebookRecord(name, kept.packed(now.folder), clock.now(), is_told=not records)
        await store.keep_rulebook(mine)
        records = [*(one for one in records if one.name != name), mine]
    before = records[:-1]
    told = [one.name for one in before if one.is_told]
    if records[-1].is_told or not told:
        return 0
    texts = {one.name: one.files for one in records}
    books = {one.name: book for one in before if (book := kept.earlier(one.name)) is not None}
    rules = Rules(name, frozen_as_named(now, name), books, told[-1])
    log.info("other rules are in force: everybody is looked at")
    look = partial(rules.look, on=on)
    given = (on, texts, name, rules.base)
    woken = await wake_those_concerned(store, clock, RULES, look, _looks, given)
    await store.keep_rulebook(replace(records[-1], is_told=True))
    log.info("other rules are in force: for %d people something changes", woken)
    return woken


def _looks(on: date, texts: Mapping[str, str], name: str, base: str) -> Look:
    """In a process of its own."""
    books = kept.restored(texts.items())
    return partial(Rules(name, books.pop(name), books, base).look, on=on)
