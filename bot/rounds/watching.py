"""Follows IRCC's feeds of rounds while this process leads, so that one copy asks for all.

Each address is asked in turn, and only for what is new; the answer is kept together with how to ask
next time, and then put into use. Nothing that a feed does, or does not do, takes away what is known
or stops anybody. What it does is told in the log, once.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.rounds.fetching import Answer, FeedAway, fetch, moment_of
from bot.rounds.known import KnownRounds, record_of, source_of
from bot.store import Store, StoreError
from bot.store.rounds import FeedRecord, RoundRecord
from express_entry.rulebook.rounds import ToldRound
from express_entry.rulebook.rounds_feed import Feed, NotAFeed, read_feed

log = logging.getLogger(__name__)

LOOK_SECONDS = 60.0
"""How often it is looked whether to ask, and whether an operator pasted a round."""
EVERY = timedelta(minutes=20)
"""How often an address is asked; a round appears about twice a week."""
AT_MOST = timedelta(hours=6)
"""How long an address that fails is left alone."""
JITTER = 0.25
"""Of a wait, more or less: nobody is asked by everybody at the same moment."""
QUIET = timedelta(days=30)
"""So long without a new round is strange: the feed may have moved."""
MOST_KEPT = 5000
"""Rounds of one source; a feed that tells of ever new ones is no feed of rounds."""
EDITS_AT_ONCE = 10
"""So many past rounds may be edited at once, or a quarter of them: what contradicts more of what is
known is another list, or none."""
MOST_SAID = 1000
"""Lines remembered as told."""


@dataclass(slots=True)
class _Address:
    """One feed's turn."""

    next_at: datetime | None = None
    """None: at once."""
    failures: int = 0


class RoundsWatch:
    """See the module. ``chance`` gives a number from 0 to 1."""

    def __init__(
        self,
        store: Store,
        known: KnownRounds,
        clock: Clock,
        addresses: Sequence[str],
        *,
        wait: Callable[[float], Awaitable[object]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._known = known
        self._clock = clock
        self._addresses = {address: _Address() for address in addresses}
        self._wait = wait
        self._chance = chance
        self._feeds: dict[str, FeedRecord] | None = None
        self._said: set[str] = set()
        self._quiet_told: date | None = None

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreError as error:
                log.warning("rounds could not be looked up or kept (%s), again later", error)
            except Exception as error:
                log.error("following the rounds failed: %s", type(error).__name__)
            await self._wait(LOOK_SECONDS)

    async def look(self) -> None:
        """Put into use what is stored, and ask every address whose turn it is."""
        await self._known.load()
        if self._feeds is None:
            feeds = {one.address: one for one in await self._store.feeds()}
            for address, turn in self._addresses.items():
                if address in feeds:
                    turn.next_at = feeds[address].asked_at + EVERY
            self._feeds = feeds
        for address, turn in self._addresses.items():
            now = self._clock.now()
            # Farther ahead than anybody waits: the clock was put back.
            if turn.next_at is None or not now < turn.next_at <= now + (1 + JITTER) * AT_MOST:
                await self._ask(address, turn, self._feeds)
        self._tell_quiet()

    async def _ask(self, address: str, turn: _Address, feeds: dict[str, FeedRecord]) -> None:
        now = self._clock.now()
        before = feeds.get(address) or FeedRecord(address, None, None, now, None, "")
        # Before anything can go wrong with it: nobody is asked each minute.
        turn.next_at = now + self._pause(turn.failures + 1, None)
        again_in: float | None = None
        told: list[RoundRecord] = []
        try:
            answer = await fetch(address, before.etag, before.last_modified)
            if answer.body is None:
                asked = replace(before, read_at=now, outcome="nothing new")
            else:
                feed = await asyncio.to_thread(read_feed, answer.body, now.date())
                told, asked = self._heard(feed, answer, before, now)
            if answer.moved_to is not None:
                self._tell(f"{address} has moved to {answer.moved_to}: set ROUNDS_FEEDS")
            turn.failures = 0
        except (FeedAway, NotAFeed) as error:
            turn.failures += 1
            why = f"cannot be read: {error}" if isinstance(error, NotAFeed) else str(error)
            asked = replace(before, outcome=why)
            if isinstance(error, FeedAway):
                again_in = error.again_in
            log.warning("the rounds feed %s %s; what is known stays", address, why)
        turn.next_at = now + self._pause(turn.failures, again_in)
        asked = replace(asked, asked_at=now)
        await self._store.keep_rounds(told, [asked])
        # Not before it is kept: what could not be kept is asked for again.
        feeds[address] = asked
        await self._known.load()

    def _heard(
        self, feed: Feed, answer: Answer, before: FeedRecord, now: datetime
    ) -> tuple[list[RoundRecord], FeedRecord]:
        """What of a feed is to be kept, and how to ask next time."""
        self._check_agrees(feed)
        for oddity in feed.oddities:
            self._tell(f"the rounds feed {before.address}: {oddity}")
        source = source_of(feed.rounds[0])
        known = self._known.told(source)
        asked = replace(
            before,
            etag=answer.etag,
            last_modified=answer.last_modified,
            read_at=now,
            outcome=f"{len(feed.rounds)} rounds",
        )
        older = _is_older(answer, before)
        if older:
            # An old copy of somewhere in between: it may know a new round, and undoes no edit.
            outcome = f"an older file, of {answer.last_modified}"
            asked = replace(before, read_at=now, outcome=outcome)
        told: list[RoundRecord] = []
        for one in feed.rounds:
            was = known.get(one.number)
            merged = _filled(one, was)
            if was is None and len(known) + len(told) >= MOST_KEPT:
                self._tell(f"the rounds feed {before.address} tells of too many rounds")
                break
            if was is None or (merged != replace(was, note=merged.note) and not older):
                told.append(record_of(merged, source, now))
        return told, asked

    def _check_agrees(self, feed: Feed) -> None:
        known = {one.number: (one.held_on, one.cutoff) for one in self._known.history.held}
        both = [one for one in feed.rounds if one.number in known and one.cutoff is not None]
        differ = sum((one.held_on, one.cutoff) != known[one.number] for one in both)
        if differ > EDITS_AT_ONCE and 4 * differ > len(both):
            raise NotAFeed(f"it contradicts {differ} of {len(both)} rounds that are known")

    def _pause(self, failures: int, again_in: float | None) -> timedelta:
        # Not above what would be the most anyway.
        seconds = EVERY.total_seconds() * 2.0 ** min(failures, 10)
        seconds = min(max(seconds, again_in or 0), AT_MOST.total_seconds())
        return timedelta(seconds=seconds * (1 + JITTER * (2 * self._chance() - 1)))

    def _tell(self, line: str) -> None:
        """To the operator, once."""
        if line not in self._said:
            if len(self._said) >= MOST_SAID:
                self._said.clear()
            self._said.add(line)
            log.warning("%s", line)

    def _tell_quiet(self) -> None:
        today, newest = self._clock.now().date(), self._known.history.as_of
        if self._addresses and today - newest > QUIET and self._quiet_told != today:
            self._quiet_told = today
            log.warning(
                "the newest round known is of %s: the feed may have moved (ROUNDS_FEEDS), or a"
                " round can be pasted: python -m bot rounds add",
                newest,
            )


def _filled(one: ToldRound, was: ToldRound | None) -> ToldRound:
    """With what the same source told before where it is blank now."""
    if was is None:
        return one
    broken = one if one.tie_break is not None or one.tie_break_printed is not None else was
    return replace(
        one,
        invitations=was.invitations if one.invitations is None else one.invitations,
        cutoff=was.cutoff if one.cutoff is None else one.cutoff,
        tie_break=broken.tie_break,
        tie_break_printed=broken.tie_break_printed,
    )


def _is_older(answer: Answer, before: FeedRecord) -> bool:
    """Whether it is an older file than the one read before at this address."""
    now, then = moment_of(answer.last_modified), moment_of(before.last_modified)
    return now is not None and then is not None and now < then
