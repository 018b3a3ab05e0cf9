"""Each new round is told, once, to those it concerns.

New is a round that was not known before, held within the last two weeks. Which are no news any more
is kept in the database; at the first start these are all that are known then. Everybody stored is
looked at for the others, in processes of their own, and whom one concerns is woken; what is said is
composed when the chat is woken, at the pace of all reminders.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.everybody import Look, Looked, wake_those_concerned
from bot.store import Store, StoreError
from conversations.chat import session
from conversations.chat.turn import Turn
from conversations.reports.new_rounds import KIND, concerning, wants
from express_entry import rulebook
from express_entry.ahead.new_rounds import NewRound, new_rounds

log = logging.getLogger(__name__)

LOOK_SECONDS = 60.0
"""How often it is looked whether there is a new round."""
MOST_AT_ONCE = 20
"""New rounds told at once, the latest: IRCC never held as many in two weeks."""


@dataclass(frozen=True, slots=True)
class RoundsToTell:
    """Some that are to be told."""

    rounds: Sequence[NewRound]
    on: date

    def look(self, stored: str) -> Looked | None:
        """A session with those of them noted that concern the person; None where none does, or all
        were noted before."""
        try:
            known = session.load(stored)
            memory = known.reminders
            noted = {*memory.rounds, *memory.rounds_told}
            new = [
                one
                for one in self.rounds
                if one.number not in noted and wants(known.preferences, one)
            ]
            found = concerning(Turn(known, self.on), new) if new else []
        except Exception as error:
            # Whatever is wrong with it, it is wrong for this chat only.
            log.warning("new rounds: a chat is passed over: %s", type(error).__name__)
            return None
        if not found:
            return None
        memory.rounds = [*memory.rounds, *(one.new.number for one in found)]
        return Looked(session.dump(known), wakes=True)


class RoundsAnnouncer:
    """Looks for new rounds while this process leads. ``zone`` is where people live who have not
    said so."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        zone: str,
        *,
        wait: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self._wait = wait
        self._announced: set[str] | None = None

    async def begin(self) -> None:
        """Take what is known for no news, unless that was done before: to be called with what the
        database holds in use, and before any feed is asked."""
        announced = await self._store.announced()
        if not announced:
            await self._note(_known())
        else:
            self._announced = {*announced}

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreError as error:
                log.warning("new rounds could not be told (%s), again later", error)
            except Exception as error:
                log.error("telling of new rounds failed: %s", type(error).__name__)
            await self._wait(LOOK_SECONDS)

    async def look(self) -> int:
        """Have everybody looked at if there is a new round; how many are woken."""
        if self._announced is None:
            await self.begin()
        announced = self._announced or set()
        today = self._clock.now().astimezone(self._zone).date()
        new = [
            one
            for one in new_rounds(today)
            # One without its cut-off, which is what people compare with, is given a day.
            if one.number not in announced and (one.round is not None or one.held_on < today)
        ]
        if not new:
            return 0
        told = new[-MOST_AT_ONCE:]
        log.info("new rounds: everybody is looked at for %s", ", ".join(one.number for one in told))
        looks = RoundsToTell(told, today)
        given = (rulebook.RULES_FOLDER, told, today)
        woken = await wake_those_concerned(
            self._store, self._clock, KIND, looks.look, _looks, given
        )
        await self._note(one.number for one in new)
        log.info("new rounds: %d people are to be told", woken)
        return woken

    async def _note(self, numbers: Iterable[str]) -> None:
        noted = {*numbers}
        await self._store.note_announced(noted)
        self._announced = {*(self._announced or ()), *noted}


def _known() -> Iterable[str]:
    """The numbers of all rounds known."""
    history = rulebook.default().rounds
    yield from (one.number for one in history.held)
    yield from (one.number for one in history.without_cutoff)


def _looks(folder: Path, told: Sequence[NewRound], today: date) -> Look:
    """In a process of its own."""
    rulebook.use(rulebook.load(folder))
    return RoundsToTell(told, today).look
