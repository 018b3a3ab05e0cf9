"""Looks after data keys that are in doubt: put in for a turn that may not have been committed, or
of a chat whose erasure may have been. What the database holds decides, while the chats are locked:
no turn of theirs is under way then."""

from __future__ import annotations

import asyncio
import logging

from bot.sealing.store import SealedStore
from bot.sealing.values import number_of
from bot.store import BEFORE_ALL, StoreError, Transaction

log = logging.getLogger(__name__)

AT_ONCE = 100
"""Chats looked at in one transaction."""
EVERY_SECONDS = 600.0


async def keep_tidy(store: SealedStore) -> None:
    """Look every ten minutes, until cancelled."""
    while True:
        try:
            await tidy(store)
        except StoreError as error:
            log.warning("keys of chats could not be looked over (%s), again later", error)
        await asyncio.sleep(EVERY_SECONDS)


async def tidy(store: SealedStore) -> None:
    """Confirm the keys in use, and destroy those that nothing is sealed with."""
    keys, after = store.vault.keys, BEFORE_ALL
    while doubted := await keys.doubted(after, AT_ONCE):
        by_chat: dict[int, set[str]] = {}
        for one in doubted:
            by_chat.setdefault(one.chat_id, set()).add(one.number)
        used: set[str] = set()
        useless: set[str] = set()
        async with store.inner.transaction() as transaction:
            records = await transaction.chats(by_chat)
            for chat_id, numbers in by_chat.items():
                record = records.get(chat_id)
                session = {number_of(record.session)} if record is not None else set()
                used |= numbers & session
                # A farewell that waits keeps its key, which stays in doubt until it is gone.
                useless |= numbers - session - await _of_the_rest(transaction, chat_id)
        if used:
            await keys.confirm(used)
        if useless:
            await store.vault.destroy(useless)
        after = doubted[-1].chat_id


async def _of_the_rest(transaction: Transaction, chat_id: int) -> set[str | None]:
    kept = await transaction.kept(chat_id)
    return {number_of(text) for text in (*kept.waiting, *(one.key for one in kept.reminders))}
