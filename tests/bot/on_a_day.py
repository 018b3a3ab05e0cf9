"""``python -m bot``, the whole of it, at a moment of one's choice, where the clock stands still:
``2026-10-01`` (at noon), ``2026-10-02T13:00:00+00:00``.

With ``DIES_WHEN`` in its environment the process kills itself (SIGKILL, so nothing is tidied up)
at its first reminder: once the chat is ``claimed``, once the reminder is ``committed`` and not yet
sent, or once Telegram has it and it is ``sent`` but not marked.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, datetime
from typing import Any
from unittest.mock import patch

import bot.__main__ as program
from bot.clock import FixedClock
from bot.committing import Committer
from bot.reception import Reception
from bot.store.sqlite import SqliteStore
from conversations.voice.events import Due
from tests.bot.house import noon


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def _remind(*_: object) -> None:
    die()


def _committed(commit: Callable[..., Any]) -> Callable[..., Any]:
    async def then_die(committer: Committer, batch: Any) -> Any:
        done = await commit(committer, batch)
        if any(isinstance(arrival.event, Due) for arrival in batch):
            die()
        return done

    return then_die


DEATHS: dict[str, tuple[type, str, Callable[..., Any]]] = {
    "claimed": (Reception, "remind", _remind),
    "committed": (Committer, "commit", _committed(Committer.commit)),
    "sent": (SqliteStore, "delivered", _remind),
}


def main(given: str | None) -> int:
    if given is None:
        return program.main()
    moment = datetime.fromisoformat(given) if "T" in given else noon(date.fromisoformat(given))
    clock = FixedClock(moment)
    with ExitStack() as patches:
        patches.enter_context(patch.object(program, "SystemClock", lambda: clock))
        if death := os.environ.get("DIES_WHEN"):
            patches.enter_context(patch.object(*DEATHS[death]))
        return program.main()
