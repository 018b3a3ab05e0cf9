"""While this process leads: which rules are due a review, and what rules that come into force
change for people. Nobody waits for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.clock import Clock
from bot.rules.announcing import announce, begun_everywhere
from bot.rules.command import reviews
from bot.store import Store, StoreError
from express_entry import rulebook
from express_entry.rulebook.frozen import name_of

log = logging.getLogger(__name__)

AGAIN_SECONDS = 900.0
"""How often it is looked whether a set of rules has begun."""


async def watch_rules(
    store: Store,
    clock: Clock,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Tell the operator and the people, each thing once, until cancelled."""
    due: set[str] = set()
    announced = ""
    while True:
        for line in reviews(rulebook.default(), clock.now().date()):
            if line not in due:
                due.add(line)
                log.warning("%s", line)
        name = name_of(rulebook.default(), begun_everywhere(clock.now()))
        try:
            if name != announced:
                await announce(store, clock)
                announced = name
        except StoreError as error:
            log.warning("what rules change could not be looked up (%s), again later", error)
        except Exception as error:
            log.error("what rules change is not told: %s", type(error).__name__)
        await sleep(AGAIN_SECONDS)
