"""A sign of work is given where something takes longer than a second, and never otherwise."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

import pytest

from bot.telegram import busy
from conversations.voice.replies import Document, Picture
from tests.bot.delivering import Desk
from tests.bot.house import House
from tests.bot.stored import keep, text_of
from tests.bot.telling import until
from tests.bot_api import Person
from tests.lives.life import scored

FILE = Document(name="a.json", content="{}", caption="yours")
CHART = Picture(title="t", caption="c", bars=(("Age", 55, 110),))


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(busy, "AFTER_SECONDS", 0.3)
    monkeypatch.setattr(busy, "LASTS_SECONDS", 0.1)


async def test_what_is_quick_shows_nothing(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(busy, "AFTER_SECONDS", 10)
    assert house.store is not None
    await keep(house.store, text_of(scored()), first=ann.id)
    for step in ("/start", "/score", "/export", "software developer", "can my parents come"):
        ann.send(step)
        await house.calm(ann)
    assert list(ann.chat.actions) == []


async def test_whoever_waits_for_the_database_sees_that_somebody_is_at_work(
    house: House, ann: Person
) -> None:
    with closing(sqlite3.connect(house.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ann.send("/start")
        await until(lambda: len(ann.chat.actions) == busy.MOST_SIGNS, "signs")
        await asyncio.sleep(0.3)
        other.execute("ROLLBACK")
    await house.calm(ann)
    assert list(ann.chat.actions) == ["typing"] * busy.MOST_SIGNS
    assert ann.last.labels[0] == "I agree, let's start"


@pytest.mark.parametrize(
    ("reply", "method", "action"),
    [(FILE, "sendDocument", "upload_document"), (CHART, "sendPhoto", "upload_photo")],
)
async def test_a_file_that_takes_long_is_said_to_be_on_its_way(
    at: Desk, reply: Document | Picture, method: str, action: str
) -> None:
    await at.say(reply)
    await at.calm()
    assert at.telegram.methods() == [method]
    gate = at.telegram.gates[method] = asyncio.Event()
    await at.say(reply)
    await until(lambda: at.telegram.methods()[-1] == "sendChatAction", "a sign")
    gate.set()
    await at.calm()
    signs = [parameters for name, parameters in at.telegram.calls if name == "sendChatAction"]
    assert signs[0] == {"chat_id": 7, "action": action}
    assert await at.store.waiting() == []


async def test_whoever_waits_beside_somebody_who_waits_for_long_is_shown_as_much(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first one's next sign is ten seconds off when the second one begins to wait."""
    monkeypatch.setattr(busy, "LASTS_SECONDS", 10)
    shown: list[int] = []

    class Api:
        async def call(self, method: str, parameters: dict[str, int]) -> None:
            shown.append(parameters["chat_id"])

    signs, over = busy.Signs(Api()), asyncio.Event()  # type: ignore[arg-type]
    works = []
    for chat_id in (7, 8):
        works.append(asyncio.create_task(signs.while_slow(chat_id, "typing", over.wait())))
        await until(lambda: shown[-1:] == [chat_id], "a sign")  # noqa: B023
    over.set()
    assert await asyncio.gather(*works) == [True, True]
    assert shown == [7, 8]


async def test_work_that_is_given_up_stops() -> None:
    stopped = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    signs = busy.Signs(None)  # type: ignore[arg-type]
    waiting = asyncio.create_task(signs.while_slow(7, "typing", work()))
    await asyncio.sleep(0.01)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await asyncio.wait_for(stopped.wait(), 1)
