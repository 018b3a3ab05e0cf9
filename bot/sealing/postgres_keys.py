"""The store of keys in a PostgreSQL database of its own, which several machines can reach."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from secrets import token_hex
from typing import Any

from bot.sealing.keys import EXAMPLES, WrappedKey
from bot.store import StoreError
from bot.store.postgres_server import explained, place_of, pool_of

MAKING_LOCK = -6_409_871_225_005
_MADE = """
SELECT EXISTS (
    SELECT FROM pg_class
    WHERE relname = 'chat_keys' AND relkind = 'r' AND pg_table_is_visible(oid)
)
"""
_MAKE = """
CREATE TABLE identity (name text NOT NULL);
CREATE TABLE chat_keys (
    number text PRIMARY KEY, chat_id bigint NOT NULL, wrapped_by text NOT NULL,
    wrapped bytea NOT NULL, in_doubt boolean NOT NULL
);
CREATE INDEX chat_keys_chat ON chat_keys (chat_id);
CREATE INDEX chat_keys_wrapped_by ON chat_keys (wrapped_by);
CREATE INDEX chat_keys_in_doubt ON chat_keys (chat_id) WHERE in_doubt;
CREATE TABLE destroyed (number text PRIMARY KEY);
"""
_KEY = "SELECT number, chat_id, wrapped_by, wrapped FROM chat_keys"
_ADD = """
WITH doubted AS (UPDATE chat_keys SET in_doubt = true WHERE number = ANY($5::text[]))
INSERT INTO chat_keys (number, chat_id, wrapped_by, wrapped, in_doubt)
SELECT *, true FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bytea[])
"""
_DOUBTED = f"""
{_KEY} WHERE in_doubt AND chat_id IN (
    SELECT DISTINCT chat_id FROM chat_keys WHERE in_doubt AND chat_id > $1
    ORDER BY chat_id LIMIT $2
) ORDER BY chat_id
"""
_DESTROY = """
WITH noted AS (INSERT INTO destroyed SELECT unnest($1::text[]) ON CONFLICT DO NOTHING)
DELETE FROM chat_keys WHERE number = ANY($1::text[])
"""
_REWRAP = """
UPDATE chat_keys SET wrapped_by = new.wrapped_by, wrapped = new.wrapped
FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[])
    AS new (number, was_by, wrapped_by, wrapped)
WHERE chat_keys.number = new.number AND chat_keys.wrapped_by = new.was_by
"""


class PostgresKeys:
    """See the module."""

    def __init__(self, pool: Any, place: str) -> None:
        self.place = place
        self._pool = pool
        self._closed = False

    @classmethod
    async def open(cls, address: str, *, make: bool, patience: float) -> PostgresKeys:
        """Connect; the database must exist, its tables are made."""
        place = place_of(address)
        pool = None
        with explained(place):
            try:
                pool = await pool_of(address, patience)
                async with pool.acquire() as connection:
                    if not await connection.fetchval(_MADE):
                        if not make:
                            raise StoreError(
                                f"{place} holds no keys of chats: name in KEYS_URL where they are"
                            )
                        await _make(connection)
            except BaseException as error:
                if pool is not None:
                    pool.terminate()
                if isinstance(error, ValueError):
                    # Its text may quote the address, and with it the password.
                    raise StoreError("KEYS_URL has a part not understood") from None
                raise
        return cls(pool, place)

    async def identity(self) -> str:
        """Tells this store of keys from every other."""
        [(name,)] = await self._fetch("SELECT name FROM identity")
        return str(name)

    def check(self) -> None:
        """A server that is gone says so by itself."""

    async def get(self, numbers: Collection[str]) -> list[WrappedKey]:
        """Those of these that are kept."""
        return await self._keys(f"{_KEY} WHERE number = ANY($1::text[])", [*numbers])

    async def of_chats(self, chat_ids: Collection[int]) -> list[WrappedKey]:
        """All keys of these chats."""
        return await self._keys(f"{_KEY} WHERE chat_id = ANY($1::bigint[])", [*chat_ids])

    async def add(self, new: Sequence[WrappedKey], doubted: Collection[str] = ()) -> None:
        """Put in new keys, and note these others as in doubt too, in one commit."""
        await self._fetch(
            _ADD,
            [key.number for key in new],
            [key.chat_id for key in new],
            [key.by for key in new],
            [key.wrapped for key in new],
            [*doubted],
        )

    async def confirm(self, numbers: Collection[str]) -> None:
        """These are in use."""
        sql = "UPDATE chat_keys SET in_doubt = false WHERE number = ANY($1::text[])"
        await self._fetch(sql, [*numbers])

    async def doubted(self, after: int, limit: int) -> list[WrappedKey]:
        """The next keys in doubt, by chat."""
        return await self._keys(_DOUBTED, after, limit)

    async def destroy(self, numbers: Collection[str]) -> None:
        """Destroy these; the server keeps old row versions until vacuum."""
        await self._fetch(_DESTROY, [*numbers])

    async def destroyed(self, numbers: Collection[str]) -> set[str]:
        """Which of these were destroyed on purpose."""
        sql = "SELECT number FROM destroyed WHERE number = ANY($1::text[])"
        return {row[0] for row in await self._fetch(sql, [*numbers])}

    async def wrapped_by(self) -> Mapping[str, int]:
        """How many keys are wrapped by each of the operator's."""
        sql = "SELECT wrapped_by, count(*) FROM chat_keys GROUP BY wrapped_by"
        return {row[0]: row[1] for row in await self._fetch(sql)}

    async def not_by(self, by: str, limit: int) -> list[WrappedKey]:
        """Some keys that another of the operator's keys wraps."""
        sql = f"{_KEY} WHERE wrapped_by < $1 OR wrapped_by > $1 LIMIT $2"
        return await self._keys(sql, by, limit)

    async def examples(self, by: str) -> list[WrappedKey]:
        """A few that this key wraps."""
        return await self._keys(f"{_KEY} WHERE wrapped_by = $1 LIMIT {EXAMPLES}", by)

    async def rewrap(self, changed: Sequence[tuple[WrappedKey, WrappedKey]]) -> None:
        """Put the second in the place of the first, where it is still as it was."""
        await self._fetch(
            _REWRAP,
            [old.number for old, _ in changed],
            [old.by for old, _ in changed],
            [new.by for _, new in changed],
            [new.wrapped for _, new in changed],
        )

    async def close(self) -> None:
        """Close the connections."""
        if not self._closed:
            self._closed = True
            self._pool.terminate()

    async def _keys(self, sql: str, *given: object) -> list[WrappedKey]:
        return [WrappedKey(*row) for row in await self._fetch(sql, *given)]

    async def _fetch(self, sql: str, *given: object) -> Any:
        if self._closed:
            raise StoreError("the store of keys is closed")
        with explained(self.place):
            return await self._pool.fetch(sql, *given)


async def _make(connection: Any) -> None:
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", MAKING_LOCK)
        if not await connection.fetchval(_MADE):
            await connection.execute(f"{_MAKE} INSERT INTO identity VALUES ('{token_hex(16)}');")
