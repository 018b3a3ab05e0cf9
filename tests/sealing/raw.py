"""What lies in a database, looked at and changed behind the store's back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg


async def run(address: str, *statements: str) -> list[tuple[Any, ...]]:
    """Do something; the rows of the last statement."""
    found: list[Any] = []
    if address.startswith("sqlite"):
        with closing(sqlite3.connect(address[10:])) as file, file:
            for statement in statements:
                found = file.execute(statement).fetchall()
        return [tuple(row) for row in found]
    connection = await asyncpg.connect(address)
    for statement in statements:
        found = await connection.fetch(statement)
    await connection.close()
    return [tuple(row) for row in found]


async def everything(address: str) -> str:
    """All that a copy of the database would hold: the bytes of its files, or all rows."""
    if address.startswith("sqlite"):
        path = Path(address[10:])
        files = [path, path.with_name(path.name + "-wal")]
        return "".join(file.read_bytes().decode("latin-1") for file in files if file.exists())
    tables = await run(address, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return "".join([str(await run(address, f"SELECT * FROM {table}")) for (table,) in tables])


async def keys_of(keys_url: str, chat_id: int) -> list[str]:
    """Numbers of the data keys kept of a chat."""
    sql = f"SELECT number FROM chat_keys WHERE chat_id = {chat_id} ORDER BY number"
    return [number for (number,) in await run(keys_url, sql)]
