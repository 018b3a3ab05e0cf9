"""The database deleted under the running bot: it ends with one line, and confirms nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bot.by_hand import ByHand
from tests.bot.house import Process
from tests.bot.telling import begin
from tests.bot.test_leader import leads, said
from tests.bot_api import BotApiServer, Person
from tests.stories.story import BEFORE


async def test_a_deleted_database_ends_the_bot(
    server: BotApiServer, ann: Person, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE)
    await leads(process)
    await begin(ann)
    await ann.settled()
    written = len(ann.inbox)
    (tmp_path / "assistant.db").unlink()
    update = ann.send("3 April 1996")
    assert await process.ended() == 1
    last = said(process).splitlines()[-1]
    assert "assistant.db was deleted or replaced while it was in use" in last
    assert "Traceback" not in said(process)
    # Not a word of it was confirmed: Telegram gives it again to the next process.
    assert not update.confirmed
    assert len(ann.inbox) == written
    # Nor does it begin with an empty one when it is started again, by a service manager say.
    await process.start()
    assert await process.ended() == 1
    assert "assistant.db is not there, but the assistant has run on it" in said(process)
    assert not (tmp_path / "assistant.db").exists()
    assert len(ann.inbox) == written


async def test_a_deleted_database_ends_the_terminal(by_hand: ByHand, tmp_path: Path) -> None:
    await by_hand.until(b"\n> ")
    by_hand.type(b"1\n")
    await by_hand.until(b"What is your date of birth?")
    (tmp_path / "kept.db").unlink()
    by_hand.type(b"3 April 1996\n")
    status, errors = await by_hand.ended()
    assert status == 1
    assert b"marital" not in by_hand.shown
    assert "was deleted or replaced" in errors.decode().splitlines()[-1]
