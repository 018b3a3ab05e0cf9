"""``python -m bot forget``: a person's request to be erased that did not come by /delete."""

from __future__ import annotations

import sys

from bot.clock import Clock
from bot.couples import erase
from bot.sealing.store import SealedStore
from bot.store import Store, VersionConflict

ATTEMPTS = 20
"""While the person writes at the same moment."""


async def run(store: Store, clock: Clock, chat_id: int, *, is_sure: bool) -> int:
    """Erase a chat, if it is certain; the exit status."""
    async with store.transaction() as transaction:
        found = await transaction.chats([chat_id])
    if not found:
        print(f"Nothing is stored of chat {chat_id}.")
        return 0
    if not is_sure:
        print(
            f"This erases all that is stored of chat {chat_id}: answers, waiting replies and "
            "reminders, for good. Nothing was erased; to do it, write --yes at the end.",
            file=sys.stderr,
        )
        return 1
    await forget(store, clock, chat_id)
    backups = (
        "Backups of the database made before hold it sealed, and its key is destroyed"
        if isinstance(store, SealedStore)
        else "Backups made before still hold it"
    )
    print(
        f"Chat {chat_id} is erased. {backups}; messages on Telegram may be left: only the person "
        "can clear those."
    )
    return 0


async def forget(store: Store, clock: Clock, chat_id: int) -> None:
    """Erase all that is stored of a chat, in the turn by which /delete does it."""
    for attempt in range(ATTEMPTS):
        try:
            await erase(store, clock, [chat_id])
            return
        except VersionConflict:
            if attempt == ATTEMPTS - 1:
                raise
