"""The assistant on a real terminal, with somebody's hands on the keys."""

from __future__ import annotations

import asyncio
import os
import pty
import select
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.forks import Fork, fork
from tests.bot.house import environment


class ByHand:
    """The assistant on a real terminal."""

    def __init__(self, process: Fork, side: int, errors: Path) -> None:
        self.process = process
        self.shown = b""
        self._side = side
        self._errors = errors

    async def until(self, words: bytes) -> None:
        """Read until this is shown once more."""
        seen = self.shown.count(words)
        while self.shown.count(words) == seen:
            ready, _, _ = await asyncio.to_thread(select.select, [self._side], [], [], 30)
            assert ready, f"{words!r} was not shown within 30 s, but {self.shown!r}"
            self.shown += os.read(self._side, 4096)

    def type(self, keys: bytes) -> None:
        os.write(self._side, keys)

    async def ended(self) -> tuple[int, bytes]:
        """Wait until it ends by itself: its status, what it complained of. What it showed until
        then is read."""
        status = await asyncio.wait_for(self.process.wait(), 30)
        while select.select([self._side], [], [], 0)[0]:
            try:
                self.shown += os.read(self._side, 4096)
            except OSError:
                # The other side is closed and all is read.
                break
        return status, self._errors.read_bytes()


@pytest.fixture
def by_hand(tmp_path: Path) -> Iterator[ByHand]:
    ours, theirs = pty.openpty()
    settings = environment(DATABASE_URL="kept.db", COLUMNS="40")
    complaints = tmp_path / "complaints"
    with open(theirs, "r+b", buffering=0) as terminal, complaints.open("wb") as errors:
        process = fork([], settings, tmp_path, (terminal, terminal, errors))
    yield ByHand(process, ours, complaints)
    process.kill()
    os.close(ours)
