"""The database that runs, opened by a command that must not change what it is."""

from __future__ import annotations

from bot.sealing.opening import open_as_set
from bot.settings import Settings
from bot.store import Store, StoreError
from bot.store.opening import is_up_to_date

BEHIND = (
    "its tables are those of an earlier release: make a backup (python -m bot backup), then start "
    "the assistant of this one, which upgrades them"
)


async def existing(settings: Settings) -> Store:
    """The database of the settings; ``StoreError`` where there is none yet, or one that this
    release would upgrade under the feet of the release that runs."""
    up_to_date = await is_up_to_date(settings.database_url)
    if up_to_date is None:
        raise StoreError(
            f"There is no database yet at {settings.database_place}: the assistant makes it at its "
            "first start."
        )
    if not up_to_date:
        raise StoreError(f"{settings.database_place}: {BEHIND}")
    return await open_as_set(settings, begins=False)
