"""Opens the database as the settings say: sealed, where there are keys. What could not be opened
again, or would be read by a copy without keys, stops the start with one line."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.sealing.keys import Keys
from bot.sealing.places import keys_address, open_keys
from bot.sealing.store import SealedStore
from bot.sealing.vault import Vault
from bot.settings import Settings
from bot.store import Store, StoreBusy, StoreError
from bot.store.moments import Clock, utc_now
from bot.store.opening import open_store

CHECK_SECONDS = 5.0
"""How often the database is looked for."""
SEALED = (
    "this database is sealed: set DATA_KEYS (or DATA_KEYS_FILE) to the keys it was sealed with, "
    "and start again"
)


async def open_as_set(
    settings: Settings, *, begins: bool = True, clock: Clock = utc_now, patience: float = 5.0
) -> Store:
    """The database of the settings. Where there are keys, and nothing was ever sealed, sealing
    begins; or else (``begins`` false) it is opened as it is."""
    store = await open_store(settings.database_url, clock=clock, patience=patience)
    try:
        return await _sealed(store, settings, begins, patience)
    except BaseException:
        await store.close()
        raise


async def watch(store: Store) -> None:
    """Raise ``StoreError`` once it makes no sense to go on with this database: it is not there any
    more, or was sealed since by somebody who has the keys."""
    while True:
        store.check()
        if not isinstance(store, SealedStore):
            with suppress(StoreBusy):
                if await store.sealed_by() is not None:
                    raise StoreError(SEALED)
        await asyncio.sleep(CHECK_SECONDS)


async def _sealed(store: Store, settings: Settings, begins: bool, patience: float) -> Store:
    by = await store.sealed_by()
    if not settings.operator_keys:
        if by is not None:
            raise StoreError(SEALED)
        return store
    if by is None and not begins:
        return store
    address = keys_address(settings.database_url, settings.keys_url)
    keys = await open_keys(address, make=by is None, patience=patience)
    try:
        await _belong_together(store, keys, by)
        vault = Vault(keys, settings.operator_keys)
        await vault.look_over()
    except BaseException:
        await keys.close()
        raise
    return SealedStore(store, vault)


async def _belong_together(store: Store, keys: Keys, by: str | None) -> None:
    """A store of keys serves one database: in another, its keys would seem to be of nobody."""
    identity = await keys.identity()
    if by is None:
        if await keys.wrapped_by():
            raise StoreError(
                f"{keys.place} holds keys of chats, and this database was never sealed: name "
                "another place in KEYS_URL, or put the database in place that belongs to it"
            )
        await store.note_sealed_by(identity)
        by = await store.sealed_by()
    if by != identity:
        raise StoreError(
            f"{keys.place} does not hold the keys of this database: put the right one in its "
            "place, or name it in KEYS_URL"
        )
