"""``python -m bot seal`` seals what is open in a database, ``python -m bot rotate`` wraps the keys
of all chats by the newest of the operator's. Both may run beside the bot, and again after they were
stopped."""

from __future__ import annotations

import argparse
import base64
import os
import sys
from typing import TextIO

from bot.clock import Clock
from bot.sealing.data_keys import KEY_BYTES
from bot.sealing.resealing import SETTLING_SECONDS, seal_all, wrap_anew
from bot.sealing.store import SealedStore
from bot.store import Store

EACH = 1_000
"""Chats after which progress is told."""
NO_KEYS = (
    "DATA_KEYS is not set, so there is nothing to seal with. A new key, for .env:\n"
    "    python -m bot seal --new-key\n"
)


def describe(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands to those of ``python -m bot``."""
    seal = commands.add_parser(
        "seal",
        help="seal what is stored and open",
        description="Seals, with DATA_KEYS, what is stored and was not sealed yet. The bot may run"
        " meanwhile, if it was started with DATA_KEYS too. Stopped, it goes on when run again.",
    )
    seal.add_argument(
        "--new-key", action="store_true", help="print a new key for DATA_KEYS, and do nothing else"
    )
    commands.add_parser(
        "rotate",
        help="wrap all keys by the newest of DATA_KEYS",
        description="Wraps the keys of all chats by the newest (first) key of DATA_KEYS, after"
        " which the others may be taken away. The bot may run meanwhile, if it has the same keys.",
    )


def new_key(clock: Clock) -> str:
    """A setting with a key drawn by chance, named by its day."""
    secret = base64.b64encode(os.urandom(KEY_BYTES)).decode()
    return f"DATA_KEYS={clock.now():%Y-%m-%d}:{secret}"


async def run(
    arguments: argparse.Namespace,
    store: Store,
    out: TextIO = sys.stdout,
    told: TextIO = sys.stderr,
) -> int:
    """Run one of them; the exit status. Progress goes to ``told``; nothing names a person."""
    if not isinstance(store, SealedStore):
        told.write(NO_KEYS)
        return 1
    if arguments.command == "seal":
        await _seal(store, out, told)
    else:
        await _rotate(store, out, told)
    return 0


async def _seal(store: SealedStore, out: TextIO, told: TextIO) -> None:
    last = 0

    def progress(looked: int, sealed: int) -> None:
        nonlocal last
        if looked // EACH > last // EACH:
            told.write(f"{looked:,} chats looked at, {sealed:,} of them sealed\n")
            told.flush()
        last = looked

    told.write(f"Begins in {SETTLING_SECONDS:g} seconds: copies without keys stop by then.\n")
    told.flush()
    sealed = await seal_all(store, progress)
    out.write(f"{sealed:,} chats were open and are sealed; nothing is open any more.\n")
    out.write("Copies of the database from before still are: delete them.\n")


async def _rotate(store: SealedStore, out: TextIO, told: TextIO) -> None:
    def progress(done: int) -> None:
        told.write(f"{done:,} keys wrapped\n")
        told.flush()

    done = await wrap_anew(store, progress)
    newest = store.vault.newest
    out.write(f"{done:,} keys were wrapped anew; all are wrapped by {newest}.\n")
    out.write(
        f"Keep only {newest} in DATA_KEYS, and start the bot again. Older copies of"
        f" {store.vault.keys.place} still need the older keys.\n"
    )
