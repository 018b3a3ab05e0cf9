"""Tells the operator, in a chat of theirs, what needs a person: each thing once until it changes,
at most one message a minute, and behind everybody who waits for an answer.

What was told is noted in the database, among the causes that had their effect, so a restart does
not tell it again; as those it is forgotten after some days, and a process that begins after that
tells what is still so.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from markupsafe import escape
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.clock import Clock
from bot.operating.needs import Need, needs
from bot.store import Store, StoreError
from bot.telegram import rendering
from bot.telegram.api import TelegramApi
from bot.telegram.rates import Turn
from bot.telegram.refusals import reason
from express_entry import rulebook

log = logging.getLogger(__name__)

EVERY_SECONDS = 60.0
MOST_AT_ONCE = 10
"""Things in one message; the others come in the next."""
LONGEST = 350
"""Characters of one thing; ten of them fit into a message of Telegram's."""
REFUSED_FOR = timedelta(hours=1)
"""How long a chat that Telegram refuses is left alone."""
_HEADING = "The Express Entry assistant needs somebody:"


class Digest:
    """See the module. ``addresses`` are the feeds that are asked."""

    def __init__(
        self,
        chat_id: int,
        api: TelegramApi,
        store: Store,
        clock: Clock,
        addresses: Collection[str],
        wait: Callable[[float], Awaitable[Any]] = asyncio.sleep,
    ) -> None:
        self._chat_id = chat_id
        self._api = api
        self._store = store
        self._clock = clock
        self._addresses = addresses
        self._wait = wait
        self._told: set[str] = set()
        self._refused_at: datetime | None = None

    async def run(self) -> None:
        """Look once a minute, until cancelled."""
        while True:
            # First of all: a process that is started again and again is no more talkative.
            await self._wait(EVERY_SECONDS)
            try:
                await self.look()
            except StoreError as error:
                log.warning("what needs a person could not be looked up (%s), again later", error)
            except Exception as error:
                log.error("the operator could not be told: %s", type(error).__name__)

    async def look(self) -> None:
        """Tell what was not told before."""
        now = self._clock.now()
        if self._refused_at is not None and timedelta() <= now - self._refused_at < REFUSED_FOR:
            return
        history = rulebook.default().rounds
        found = await needs(self._store, now, self._addresses, history)
        # What is over need not be remembered here.
        self._told &= {_key(need) for need in found}
        untold = [need for need in found if _key(need) not in self._told]
        if not untold:
            return
        async with self._store.transaction() as transaction:
            self._told |= await transaction.handled([_key(need) for need in untold])
        untold = [need for need in untold if _key(need) not in self._told][:MOST_AT_ONCE]
        if untold and await self._say(untold):
            keys = [_key(need) for need in untold]
            self._told.update(keys)
            async with self._store.transaction() as transaction:
                await transaction.pass_over(keys)

    async def _say(self, untold: Sequence[Need]) -> bool:
        """Whether Telegram took it."""
        lines = (f"• {need.text}"[:LONGEST] for need in untold)
        text = "\n\n".join((_HEADING, *lines))
        message = rendering.message(self._chat_id, str(escape(text)))
        try:
            await self._api.call("sendMessage", message, turn=Turn.BULK)
        except RetryAfter:
            # The chat is held for so long by the rates.
            return False
        except (BadRequest, Forbidden) as error:
            if self._refused_at is None:
                log.error(
                    "OPERATOR_CHAT_ID cannot be written to (%s): write to the bot from that chat"
                    " first",
                    reason(error),
                )
            self._refused_at = self._clock.now()
        except TelegramError as error:
            log.warning("the operator could not be told (%s), again later", type(error).__name__)
        else:
            self._refused_at = None
            return True
        return False


def _key(need: Need) -> str:
    """As it is stored: of one length, whatever is in it."""
    return "o" + sha256(f"{need.subject} {need.key}".encode()).hexdigest()[:24]
