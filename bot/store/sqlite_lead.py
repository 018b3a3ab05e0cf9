"""Leading on a SQLite file: a file beside it, locked by the operating system for as long as its
process lives. So it does not outlive a process that was killed, and no clock can spoil it."""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Callable
from pathlib import Path

from bot.store import StoreError

LOOK_SECONDS = 1.0
"""How often a leader makes sure that it still leads."""


class FileLead:
    """A locked file."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, path: Path) -> FileLead | None:
        """Lock the file, made if need be; None if another process holds it."""
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(f"cannot make or write {path}: {error.strerror}") from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError as error:
            os.close(descriptor)
            raise StoreError(f"cannot lock {path}: {error.strerror}") from error
        lead = cls(path, descriptor)
        if lead.holds():
            return lead
        # Deleted between the two: the lock is on a file that nobody else will look at.
        os.close(descriptor)
        return None

    def holds(self) -> bool:
        """Whether the locked file is still the one that others would lock."""
        if self._descriptor is None:
            return False
        try:
            there, held = os.stat(self._path), os.fstat(self._descriptor)
        except OSError:
            return False
        return (there.st_dev, there.st_ino) == (held.st_dev, held.st_ino)

    async def lost(self) -> None:
        """Returns once the file is gone, or another one."""
        # Nothing in this process could tell of it.
        while self.holds():  # noqa: ASYNC110
            await asyncio.sleep(LOOK_SECONDS)

    async def listen(self, tell: Callable[[int], None]) -> None:
        """Nobody else writes replies to a file while this leads."""

    async def release(self) -> None:
        """Unlock the file, which stays; safe to call twice."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
