"""The history of the tables: one file a step, run by Alembic when a database is behind.

A database names its own revision, and ``NEWEST`` is read here without importing Alembic, which
costs a quarter of a second; so a start on an up-to-date database does not load it. On SQLite
Alembic works through the store's own connection; for PostgreSQL it writes the statements and the
store's own driver runs them, so that no second driver is needed. All steps commit together.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from bot.store import StoreError

if TYPE_CHECKING:
    import sqlite3

NEWEST = "0011"
"""Revision of the last file in ``versions``."""

_alone = threading.Lock()
"""Alembic keeps the upgrade under way in a global, so two stores opened at once take turns."""

VERSION_QUERY = "SELECT version_num FROM alembic_version"


def is_newest(stored: str | None, place: str) -> bool:
    """Whether these tables need no step; an error if a newer program made them."""
    if stored is not None and stored > NEWEST:
        raise StoreError(
            f"{place} was made by a newer version of this program "
            f"(its tables are at {stored}, this program knows {NEWEST}): install that version"
        )
    return stored == NEWEST


def upgrade_sqlite(
    connection: sqlite3.Connection, behind: Callable[[], bool], target: str = NEWEST
) -> None:
    """Bring the tables to ``target`` if they are still ``behind`` when it is our turn to write."""
    from sqlalchemy import create_engine
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    try:
        with engine.connect() as bound:
            # Not earlier: SQLAlchemy rolls back whatever is open on a connection it meets.
            bound.exec_driver_sql("BEGIN IMMEDIATE")
            if behind():
                _alembic(target, connection=bound)
            bound.commit()
    except DBAPIError as error:
        raise error.orig or error from None


def postgres_statements(stored: str | None, target: str = NEWEST) -> list[str]:
    """The statements that lead from a stored revision to ``target``."""
    statements = _Statements()
    _alembic(f"{stored or 'base'}:{target}", statements=statements)
    return statements.written


class _Statements:
    """Takes Alembic's output, which comes one statement at a time."""

    encoding = "utf-8"

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, text: str) -> None:
        self.written.append(text)

    def flush(self) -> None:
        """Nothing is held back."""


def _alembic(target: str, **attributes: object) -> None:
    # By name, so that type checkers and readers of the imports see that this is only for upgrades.
    command = import_module("alembic.command")
    config = import_module("alembic.config").Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes.update(attributes)
    with _alone:
        command.upgrade(config, target, sql="statements" in attributes)
