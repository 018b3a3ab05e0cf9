"""The operator's commands beside ``rounds`` and ``rules``: what they are called, and running them.

None of them makes a database or upgrades one: what runs on it may be the release before.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.clock import Clock
from bot.operating import backup, forgetting, stats
from bot.operating.database import existing
from bot.settings import Settings
from bot.store import Store

KEYS_APART = (
    "What is sealed in it can be read only with the store of keys and DATA_KEYS, which it does not "
    "hold:\ncopy both apart, of the store of keys the newest only (docs/operations.md)."
)
NAMES = ("check", "stats", "parked", "backup", "restore", "forget")


def describe(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add these commands to those of ``python -m bot``."""
    commands.add_parser(
        "check",
        help="whether all is as it should be, and what to do where it is not",
        description="One line for each thing; the exit status is 1 if there is something to do.",
    )
    commands.add_parser(
        "stats", help="how many people, and what waits", description="Counts; nobody is named."
    )
    commands.add_parser(
        "parked",
        help="what was put aside because it failed again and again",
        description="What could not be handled, and where in the program it failed.",
    )
    saving = commands.add_parser(
        "backup",
        help="copy the database while it is in use",
        description="A copy of one moment, readable by you only. It holds personal data: keep it "
        "no longer than you promise.",
    )
    saving.add_argument("path", type=Path, help="the file to write")
    saving.add_argument("--force", action="store_true", help="replace that file if it is there")
    restoring = commands.add_parser(
        "restore",
        help="put a backup in place of the database",
        description="Only while no copy of the assistant runs. What was there is kept beside it.",
    )
    restoring.add_argument("path", type=Path, help="a file that backup has written")
    forget = commands.add_parser(
        "forget",
        help="erase a person, as /delete does",
        description="Erases all that is stored of a chat, for good.",
    )
    forget.add_argument("chat", type=int, help="the number of the chat, which is the person's id")
    forget.add_argument("--yes", action="store_true", help="really do it")


async def run(arguments: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """Do it, and print what came of it; the exit status."""
    match arguments.command:
        case "check":
            from bot.operating import check

            return await check.run(settings, clock)
        case "backup":
            status = await backup.back_up(settings.database_url, arguments.path, arguments.force)
            if status == 0 and settings.operator_keys:
                print(KEYS_APART)
            return status
        case "restore":
            return await backup.restore(settings.database_url, arguments.path, clock)
    store = await existing(settings)
    try:
        match arguments.command:
            case "stats":
                return await stats.run(store, clock)
            case "forget":
                return await forgetting.run(store, clock, arguments.chat, is_sure=arguments.yes)
            case _:
                return await _list_parked(store)
    finally:
        await store.close()


async def _list_parked(store: Store) -> int:
    parked = await store.parked()
    for one in parked:
        print(f"{one.at:%Y-%m-%d %H:%M} UTC  {one.key}  {one.reason}")
    if parked:
        print(
            f"\n{len(parked)} put aside: a mistake in the program at the place named. Whoever wrote"
            " was told that it failed, and can write again; the list forgets each after three days."
        )
    else:
        print("Nothing was put aside.")
    return 0
