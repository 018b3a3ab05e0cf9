"""Work that runs whole in the thread of an aiosqlite connection.

aiosqlite's own calls are one statement each, and going to the thread and back costs more than most
statements. A connection of our class takes a piece of work where a script is expected.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from bot.store.sqlite_work import A, T


class Errand(str):
    """A function of the connection, passed where a script goes; ``result`` is what it gave."""

    result: Any

    def __new__(cls, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> Errand:
        """What is to be done with the connection, and with what."""
        made = super().__new__(cls, "")
        made._work = lambda connection: task(connection, *args)
        return made

    _work: Callable[[sqlite3.Connection], Any]

    def run(self, connection: sqlite3.Connection) -> None:
        """Do it."""
        self.result = self._work(connection)


class Workbench(sqlite3.Connection):
    """A connection on which errands are run."""

    def executescript(self, script: str, /) -> sqlite3.Cursor:
        """Run an errand, or a script of statements."""
        if isinstance(script, Errand):
            script.run(self)
            return self.cursor()
        return super().executescript(script)
