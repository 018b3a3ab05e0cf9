"""The whole bot on a sealed database: people notice nothing, and the files tell nothing."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.bot.forks import run
from tests.bot.house import Process, environment
from tests.bot.telling import begin, hears_card, tell, until
from tests.bot.test_leader import leads, said
from tests.bot_api import Person
from tests.sealing.conftest import NEW, OLD
from tests.stories import software_engineer
from tests.stories.story import BEFORE

LINES = software_engineer.STORY.conversation[:5]
ANSWERS = (b"1996-04-03", b"birth_date", b"agreed_on", b"nudge")
"""What the files of an open database hold after these lines."""


def files(place: Path) -> bytes:
    found = [one for one in place.iterdir() if one.name.startswith("assistant")]
    return b"".join(one.read_bytes() for one in found)


async def again(process: Process) -> None:
    """Started once more, and leading; nothing was said of keys before."""
    assert "DATA_KEYS" not in said(process)
    assert OLD.partition(":")[2] not in said(process)
    process.output.write_text("")
    await leads(process)


def keys_kept(place: Path, chat_id: int) -> list[tuple[str]]:
    """Numbers of the data keys that are kept of a chat."""
    return found_in(place / "assistant.keys.db", "chat_keys", chat_id)


def found_in(path: Path, table: str, chat_id: int) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection:
        sql = f"SELECT * FROM {table} WHERE chat_id = ?"
        return connection.execute(sql, (chat_id,)).fetchall()


async def command(place: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """``python -m bot`` with words, to its end."""
    given = environment(DATABASE_URL=str(place / "assistant.db"), **settings)
    return subprocess.CompletedProcess(words, *await run([*words], given, place))


async def test_open_files_tell_it_all(
    ann: Person, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE)
    await leads(process)
    await tell(ann, LINES, await begin(ann))
    await process.stop()
    assert [one for one in ANSWERS if one not in files(tmp_path)] == []
    assert said(process).count("DATA_KEYS is not set: nothing that is stored of people") == 1


async def test_sealed_files_tell_nothing(
    ann: Person, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE, DATA_KEYS=OLD)
    await leads(process)
    card = await tell(ann, LINES, await begin(ann))
    await process.kill()
    found = files(tmp_path)
    assert b"sealed1." in found
    assert [one for one in ANSWERS if one in found] == []
    await again(process)
    line = software_engineer.STORY.conversation[5]
    await tell(ann, [line], card)
    ann.send("/delete")
    while "Erase everything" not in (card := await hears_card(ann)).labels:
        pass  # what was asked before is still arriving
    ann.tap("Erase everything", message=card)
    await ann.settled()
    assert "is erased" in ann.last.text
    database = tmp_path / "assistant.db"
    await until(lambda: not found_in(database, "outbox", ann.id), "all of it delivered")
    assert await process.stop() == 0
    # Of the farewell's key, the next start finds that nothing needs it any more.
    assert len(keys_kept(tmp_path, ann.id)) == 1
    await again(process)
    await until(lambda: not keys_kept(tmp_path, ann.id), "the last key destroyed")
    assert await process.stop() == 0
    assert "DATA_KEYS" not in said(process)
    assert OLD.partition(":")[2] not in said(process)


async def test_a_start_without_its_keys_is_refused_in_one_line(
    ann: Person, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE, DATA_KEYS=OLD)
    await leads(process)
    await begin(ann)
    await process.stop()
    for settings, line in (
        ({}, "this database is sealed: set DATA_KEYS"),
        ({"DATA_KEYS": NEW}, "DATA_KEYS lacks the key old"),
        ({"DATA_KEYS": OLD[:-4]}, "DATA_KEYS is not right: the key old in it"),
    ):
        done = await command(tmp_path, "--terminal", **settings)
        assert done.returncode == 1
        assert done.stdout == ""
        [told] = done.stderr.splitlines()
        assert told.startswith(line)
        assert OLD.partition(":")[2][:20] not in told


async def test_commands_from_a_new_key_to_a_rotation(tmp_path: Path) -> None:
    done = await command(tmp_path, "seal")
    assert done.returncode == 1
    assert "python -m bot seal --new-key" in done.stderr
    keys = [(await command(tmp_path, "seal", "--new-key")).stdout.strip() for _ in range(2)]
    assert keys[0] != keys[1]
    first, second = (one.removeprefix("DATA_KEYS=") for one in keys)
    second = f"second:{second.partition(':')[2]}"
    done = await command(tmp_path, "seal", DATA_KEYS=first)
    assert done.stdout.startswith("0 chats were open and are sealed; nothing is open any more.")
    done = await command(tmp_path, "rotate", DATA_KEYS=f"{second} {first}")
    assert "all are wrapped by second.\nKeep only second in DATA_KEYS" in done.stdout
    assert done.returncode == 0


async def test_an_operators_commands_read_what_is_sealed_and_begin_nothing(
    ann: Person, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE)
    await leads(process)
    await tell(ann, LINES, await begin(ann))
    # With keys in the settings, and a bot that runs without: it would have to stop.
    assert (await command(tmp_path, "stats", DATA_KEYS=OLD)).returncode == 0
    assert not (tmp_path / "assistant.keys.db").exists()
    assert await process.stop() == 0
    sealed = new_process(BEFORE, DATA_KEYS=OLD)
    await leads(sealed)
    ann.send("/score")
    await hears_card(ann)
    assert "this database is sealed" in (await command(tmp_path, "stats")).stderr
    stats = await command(tmp_path, "stats", DATA_KEYS=OLD)
    # In the section of the interview where these lines lead.
    assert stats.stdout.splitlines()[1].split() == ["1", "language"]
    done = await command(tmp_path, "forget", str(ann.id), "--yes", DATA_KEYS=OLD)
    assert "hold it sealed, and its key is destroyed" in done.stdout


async def test_who_is_erased_stays_so_after_a_restore(
    ann: Person, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    """By the operator's own commands, the store of keys lying where it is."""
    process = new_process(BEFORE, DATA_KEYS=OLD)
    await leads(process)
    await tell(ann, LINES, await begin(ann))
    done = await command(tmp_path, "backup", "copy.db", DATA_KEYS=OLD)
    assert "only with the store of keys and DATA_KEYS, which it does not hold" in done.stdout
    ann.send("/delete")
    while "Erase everything" not in (card := await hears_card(ann)).labels:
        pass
    ann.tap("Erase everything", message=card)
    await ann.settled()
    assert "is erased" in ann.last.text
    assert await process.stop() == 0
    assert (await command(tmp_path, "restore", "copy.db", DATA_KEYS=OLD)).returncode == 0
    stats = (await command(tmp_path, "stats", DATA_KEYS=OLD)).stdout
    # The row is back, and nobody can read it.
    assert "1    unreadable" in stats.replace("cannot be read", "unreadable")
    await again(process)
    ann.send("hello")
    assert "every score is an estimate" in (await hears_card(ann)).text
