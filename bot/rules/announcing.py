"""The first start with other rules: everybody whose result they change is woken once, to be told.

The rules that were in use are kept in the database, so that what they say of a person can be held
against what the new ones say, on the same day. Who was looked at is noted in each session; so a
start after one that was killed goes on with the rest.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.everybody import Look, Looked, wake_those_concerned
from bot.rules.rescoring import change_for, has_a_score
from bot.store import Store
from bot.store.rulebooks import RulebookRecord
from conversations.chat import session
from conversations.reminders import RULES
from express_entry import rulebook
from express_entry.rulebook import Rulebook, RuleFileError, kept

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rules:
    """Those in use, and those before them."""

    now: Rulebook
    earlier: Mapping[str, Rulebook]
    """By digest."""
    base: str
    """The digest of those that people were looked at by who have none noted."""

    def look(self, stored: str, on: date) -> Looked | None:
        """A session looked at with the rules in use; None where it was before, or cannot be."""
        try:
            known = session.load(stored)
            if known.rules == self.now.digest:
                return None
            before = known.rules_before or known.rules or self.base
            matters = self._matters(known, before, on)
        except Exception as error:
            # Whatever is wrong with it, it is wrong for this chat only.
            log.warning("rules: a chat is passed over: %s", type(error).__name__)
            return None
        known.rules, known.rules_before = self.now.digest, before if matters else None
        stopped = known.preferences.all_stopped or RULES in known.preferences.stopped
        return Looked(session.dump(known), wakes=matters and not stopped)

    def _matters(self, known: session.Session, before: str, on: date) -> bool:
        book = self.earlier.get(before)
        if book is None or not has_a_score(known):
            return False
        return change_for(known, on, book, self.now).matters


async def keep_earlier(store: Store) -> None:
    """Have the rules used before at hand: to be called before anybody is woken."""
    mine = rulebook.default().digest
    records = [one for one in await store.rulebooks() if one.digest != mine]
    await asyncio.to_thread(_keep, [one for one in records if not kept.earlier(one.digest)])


async def announce(
    store: Store, clock: Clock, zone: str, folder: Path = rulebook.RULES_FOLDER
) -> int:
    """Look at everybody stored if the rules of ``folder``, which are in use, are not those of the
    last time; how many are woken. ``zone`` is where people live who have not said so."""
    await keep_earlier(store)
    records = await store.rulebooks()
    now = rulebook.default()
    mine = RulebookRecord(now.digest, kept.packed(folder), clock.now(), is_told=not records)
    if not records or records[-1].digest != now.digest:
        await store.keep_rulebook(mine)
        records = [*(one for one in records if one.digest != now.digest), mine]
    earlier = {
        one.digest: book for one in records[:-1] if (book := kept.earlier(one.digest)) is not None
    }
    told = [one.digest for one in records[:-1] if one.is_told]
    if records[-1].is_told or not told:
        return 0
    rules = Rules(now, earlier, told[-1])
    on = clock.now().astimezone(ZoneInfo(zone)).date()
    texts = {one.digest: one.files for one in records[:-1] if one.digest in earlier}
    log.info("other rules are in use: everybody is looked at")
    given = (on, folder, texts, rules.base)
    look = partial(rules.look, on=on)
    woken = await wake_those_concerned(store, clock, RULES, look, _looks, given)
    await store.keep_rulebook(replace(records[-1], is_told=True))
    log.info("other rules are in use: for %d people something changes", woken)
    return woken


def _keep(records: Sequence[RulebookRecord]) -> None:
    for one in records:
        try:
            kept.keep(kept.unpacked(one.files), one.digest)
        except (RuleFileError, ValueError, AttributeError) as error:
            log.warning("rules used before cannot be read any more: %s", type(error).__name__)


def _looks(on: date, folder: Path, earlier: Mapping[str, str], base: str) -> Look:
    """In a process of its own."""
    books = {digest: kept.unpacked(text) for digest, text in earlier.items()}
    return partial(Rules(rulebook.load(folder), books, base).look, on=on)
