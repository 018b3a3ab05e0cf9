"""Every step of the tables' history runs on both engines, from every revision, losing nothing."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from bot.store import ChatRecord, Claimed, LiveCard, Outgoing, Parked, StoreError
from bot.store.migrations import NEWEST, upgrade_sqlite
from bot.store.moments import to_moment
from bot.store.opening import open_store
from bot.store.postgres_server import upgrade
from bot.store.rounds import FeedRecord, RoundRecord
from tests.store.conftest import ROOT
from tests.store.turns import chat, turn, were_handled, write

SCRIPTS = ROOT / "bot" / "store" / "migrations"
REVISIONS = sorted(path.name[1:5] for path in SCRIPTS.glob("versions/v*.py"))

CHATS_0001 = "chat_id, session, version, next_seq, card_message_id, blocked_at"
# What a database of each revision held. A released step never changes, so neither does this.
SAMPLES = {
    "0001": (
        f"INSERT INTO chats ({CHATS_0001})"
        " VALUES (4503599627370495, '{\"v\": 1}', 3, 9, 77, 1700000000000000)",
        f"INSERT INTO chats ({CHATS_0001}) VALUES (2, 'x', 1, 1, NULL, NULL)",
        "INSERT INTO handled VALUES ('u1', 1700000000000000)",
        "INSERT INTO outbox (chat_id, seq, payload, attempts, reason, created_at)"
        " VALUES (4503599627370495, 8, 'reply', 2, 'timed out', 1700000000000000)",
    ),
    "0002": ("INSERT INTO parked VALUES ('u0', 'broken', 1700000000000000)",),
    "0003": (
        "INSERT INTO reminders VALUES (2, 'passport', 1700000000, NULL)",
        "INSERT INTO reminders VALUES (2, 'language', 1700000001, 1700000002)",
    ),
    "0004": ("UPDATE chats SET card_seq = 7 WHERE card_message_id = 77",),
    "0005": (
        "INSERT INTO rounds VALUES ('448', 'operator', '{}', 1700000000000000)",
        "INSERT INTO feeds VALUES ('https://x', NULL, NULL, 1700000000000000, NULL, 'away')",
    ),
    "0006": ("INSERT INTO rulebooks VALUES ('abc', '{}', 1700000000000000, 1)",),
    "0007": ("INSERT INTO announced VALUES ('448')",),
    "0008": ("UPDATE chats SET pinned_message_id = 5 WHERE card_message_id = 77",),
    "0009": ("INSERT INTO sealing VALUES (1, 'abc')",),
    "0010": (),
    "0011": ("INSERT INTO partner_links VALUES (2, 'abc')",),
}


async def run(address: str, *statements: str) -> None:
    """Do something to a database behind the store's back."""
    if address.startswith("sqlite"):
        with closing(sqlite3.connect(address[10:])) as file, file:
            for statement in statements:
                file.execute(statement)
        return
    connection = await asyncpg.connect(address)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


async def upgrade_to(address: str, revision: str) -> None:
    """Upgrade without opening a store."""
    if address.startswith("sqlite"):
        with closing(sqlite3.connect(address[10:], isolation_level=None)) as file:
            upgrade_sqlite(file, lambda: True, revision)
        return
    connection = await asyncpg.connect(address)
    try:
        await upgrade(connection, "here", revision)
    finally:
        await connection.close()


async def make(address: str, revision: str) -> None:
    """A database as a program of that revision left it."""
    await upgrade_to(address, revision)
    await run(address, *(line for step in REVISIONS if step <= revision for line in SAMPLES[step]))


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_database_of_every_revision_is_brought_up_to_date(
    empty_address: str, revision: str
) -> None:
    await make(empty_address, revision)
    for _ in range(2):
        store = await open_store(empty_address)
        moment = to_moment(1_700_000_000_000_000)
        far = 4_503_599_627_370_495
        pinned = 5 if revision >= "0008" else None
        assert await chat(store, far) == ChatRecord(far, '{"v": 1}', 3, 9, 77, moment, pinned)
        assert await chat(store, 2) == ChatRecord(2, "x", 1, 1)
        assert await were_handled(store, "u1") == {"u1"}
        assert await store.waiting() == [Outgoing(far, 8, "reply", attempts=2)]
        # The youngest it can be: the reply after it waits.
        assert dict(await store.cards([far, 2])) == {far: LiveCard(77, 7), 2: None}
        parked = [Parked("u0", "broken", moment)] if revision >= "0002" else []
        assert await store.parked() == parked
        told = [RoundRecord("448", "operator", "{}", moment)] if revision >= "0005" else []
        assert await store.rounds() == told
        asked = [FeedRecord("https://x", None, None, moment, None, "away")]
        assert await store.feeds() == (asked if revision >= "0005" else [])
        assert await store.announced() == ({"448"} if revision >= "0007" else frozenset())
        assert await store.sealed_by() == ("abc" if revision >= "0009" else None)
        assert await store.chats_blocked(moment + timedelta(seconds=1), 9) == [far]
        async with store.transaction() as transaction:
            linked = await transaction.linked(["abc", "none"])
        assert linked == ({"abc": 2} if revision >= "0011" else {})
        reminders = [Claimed(2, ("passport", "language"))] if revision >= "0003" else []
        now = moment + timedelta(seconds=2)
        assert await store.claim(now, now + timedelta(minutes=5), 10) == reminders
        await store.release(2)
        await store.close()


CLOSE = '{"kind":"close","html":"done","message_id":null}'
CARD = '{"kind":"card","html":"next","rows":[],"numbers":false}'


@pytest.mark.parametrize(
    ("waiting", "next_seq", "card"),
    [
        # Nothing waits: it is at most the last reply.
        ({}, 9, 8),
        # The closing and the new card wait: the card is older than both, and may be closed by 7.
        ({7: CLOSE, 8: CARD}, 9, 7),
        # The new card was sent, the closing was not: it is the card, and 7 must not close it.
        ({7: CLOSE}, 9, 8),
        # Nothing came after the closing.
        ({8: CLOSE}, 9, 8),
        ({3: CLOSE, 5: CLOSE, 6: CARD, 7: CLOSE, 8: CARD}, 9, 5),
        # What only looks like a closing.
        ({7: CARD.replace("next", CLOSE.replace('"', "&quot;")), 8: CLOSE}, 9, 6),
    ],
)
async def test_what_the_card_of_an_earlier_release_is_taken_to_be(
    empty_address: str, waiting: dict[int, str], next_seq: int, card: int
) -> None:
    await upgrade_to(empty_address, "0003")
    rows = (
        "INSERT INTO outbox (chat_id, seq, payload, attempts, created_at)"
        f" VALUES (7, {seq}, '{payload}', 0, 1)"
        for seq, payload in waiting.items()
    )
    await run(
        empty_address,
        f"INSERT INTO chats VALUES (7, 's', 1, {next_seq}, 70, NULL)",
        f"INSERT INTO chats VALUES (8, 's', 1, {next_seq}, NULL, NULL)",
        *rows,
    )
    store = await open_store(empty_address)
    assert dict(await store.cards([7, 8])) == {7: LiveCard(70, card), 8: None}
    await store.close()


def test_the_newest_revision_is_the_last_file_and_has_samples() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    steps = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]
    assert steps[::-1] == REVISIONS == sorted(SAMPLES)
    assert REVISIONS[-1] == NEWEST


async def test_processes_that_start_together_upgrade_once(
    empty_address: str, start_program: Callable[..., subprocess.Popen[str]]
) -> None:
    programs = [start_program("writer.py", empty_address, "1") for _ in range(4)]
    for program in programs:
        await asyncio.to_thread(program.communicate, timeout=30)
    assert [program.returncode for program in programs] == [0] * 4
    store = await open_store(empty_address)
    stored = await chat(store, 1)
    assert stored is not None
    assert stored.version == 4
    await store.close()


async def test_steps_that_fail_leave_the_database_as_it_was(empty_address: str) -> None:
    await run(empty_address, "CREATE TABLE parked (in_the_way TEXT)")
    with pytest.raises((sqlite3.Error, asyncpg.PostgresError), match="parked"):
        await upgrade_to(empty_address, NEWEST)
    # The first step went well and still is not there: this would not work if it were.
    await run(empty_address, "DROP TABLE parked", "CREATE TABLE chats (x TEXT)", "DROP TABLE chats")
    await make(empty_address, "0001")
    await run(empty_address, "CREATE TABLE parked (in_the_way TEXT)")
    with pytest.raises(StoreError, match="parked") as caught:
        await open_store(empty_address)
    assert "\n" not in str(caught.value)
    await run(empty_address, "DROP TABLE parked")
    store = await open_store(empty_address)
    assert await chat(store, 2) is not None
    await store.close()


async def test_a_newer_database_is_refused(empty_address: str) -> None:
    await (await open_store(empty_address)).close()
    await run(empty_address, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer version of this program"):
        await open_store(empty_address)


async def test_a_file_of_another_program_is_refused(sqlite_address: str) -> None:
    with closing(sqlite3.connect(sqlite_address[10:])) as file:
        file.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(StoreError, match="another program"):
        await open_store(sqlite_address)


def test_an_up_to_date_database_opens_without_the_migration_library(address: str) -> None:
    asyncio.run(_open_once(address))
    check = (
        "import asyncio, sys; from bot.store.opening import open_store\n"
        "async def main():\n"
        f"    await (await open_store({address!r})).close()\n"
        "asyncio.run(main()); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    other = "asyncpg" if urlsplit(address).scheme == "sqlite" else "aiosqlite"
    assert not loaded & {"alembic", "sqlalchemy", other}


async def _open_once(address: str) -> None:
    await (await open_store(address)).close()


async def test_a_copy_of_the_file_is_a_backup(sqlite_address: str, tmp_path: Path) -> None:
    store = await open_store(sqlite_address)
    await write(store, turn(session="kept", replies=("a",)))
    backup = tmp_path / "backup.db"
    with closing(sqlite3.connect(sqlite_address[10:])) as file:
        file.execute("VACUUM INTO ?", (str(backup),))
    await write(store, turn(session="later", version=1, next_seq=2))
    await store.close()
    shutil.move(backup, sqlite_address[10:])
    store = await open_store(sqlite_address)
    stored = await chat(store)
    assert stored is not None
    assert stored.session == "kept"
    await store.close()
