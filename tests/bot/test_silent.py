"""Who is silent for 24 months is asked and then forgotten, in a sealed database of each engine and
over Telegram; who says anything meanwhile is not."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import silent
from bot.clock import FixedClock
from bot.sealing.store import SealedStore
from bot.silent import look_at_the_silent
from bot.store import Delivered, Store, TurnRecord, Wake
from bot.store.opening import open_store
from conversations.chat import session
from tests.bot.house import House
from tests.bot.stored import FAR, keep, tell, text_of, woken
from tests.bot.telling import hears_card, until
from tests.bot_api import Person
from tests.lives.life import Life, scored, submitted
from tests.sealing.conftest import (
    address,
    clock,
    keys_url,
    open_sealed,
    postgres_address,
    prepared_database,
    sqlite_address,
    store,
)
from tests.sealing.people import kept, say, told
from tests.sealing.raw import keys_of, run

__all__ = [
    "address",
    "clock",
    "keys_url",
    "open_sealed",
    "postgres_address",
    "prepared_database",
    "sqlite_address",
    "store",
]

ASKED = datetime(2028, 9, 1, 15, tzinfo=UTC)
"""Thirty days before 1 October 2028, which is 24 months after 1 October 2026."""
ENDS = datetime(2028, 10, 1, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silent, "PAUSE_SECONDS", 0)


def newcomer() -> str:
    """Somebody who never agreed."""
    return text_of(Life().command("/start"))


def looked(**steps: int) -> dict[str, int]:
    return steps


async def test_each_is_asked_once_and_forgotten_a_month_later(
    store: SealedStore, keys_url: str, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Chats 1 to 60 say nothing, the last of them a candidate in the pool; 61 blocked the bot, 62
    never agreed, 63 comes back after the question, 64 was here a day later than the rest, and what
    is stored of 65 cannot be read."""
    caplog.set_level(logging.INFO)
    person, clock = text_of(scored()), FixedClock(ASKED)
    pool = text_of(submitted("2026-10-01"))
    later = session.load(person)
    later.active_on = date(2026, 10, 2)
    others = (pool, person, newcomer(), person, session.dump(later), '{"format": 4, "x": 1}')
    await keep(store, *[person] * 59, *others)
    async with store.transaction() as transaction:
        await transaction.set_blocked(61, ASKED - timedelta(days=3))

    assert await look_at_the_silent(store, clock, 24) == looked(warn=61)
    assert await look_at_the_silent(store, clock, 24) == looked()
    due = await woken(store, clock)
    assert sorted(due) == [*range(1, 61), 63]
    assert set(due.values()) == {("silent",)}
    # What was planned before is still.
    assert Wake("passport", FAR) in (await kept(store, 1)).reminders
    for chat_id in (*range(1, 61), 63):
        said = await tell(store, clock, chat_id)
        assert said[0].startswith("Shall I keep your answers?")

    clock.moment = ENDS - timedelta(days=1)
    back = session.load(await told(store, 63) or "")
    back.active_on, back.reminders.silent = clock.moment.date(), None
    await say(store, 63, session.dump(back))
    # 64 was asked for on the day after.
    assert await look_at_the_silent(store, clock, 24) == looked(warn=1)
    clock.moment = ENDS
    assert await look_at_the_silent(store, clock, 24) == looked(erase=60, forget=2)
    assert await told(store, 61) is await told(store, 62) is None
    # Those are told when they are woken, and it is not written down twice.
    assert await look_at_the_silent(store, clock, 24) == looked()
    assert '"step":"erase"' in (await told(store, 1) or "")
    assert len(await keys_of(keys_url, 61)) == len(await keys_of(keys_url, 62)) == 0
    assert await run(address, "SELECT count(*) FROM reminders WHERE chat_id IN (61, 62)") == [(0,)]
    assert [one.chat_id for one in await store.chats_after(62, 9)] == [63, 64, 65]
    assert "0 are asked, 60 erased as they were told, and 2 who cannot be told" in caplog.text


async def test_nobody_is_erased_while_a_message_to_them_waits(store: SealedStore) -> None:
    """Telegram was away, so it may be the question itself."""
    clock = FixedClock(ASKED)
    await keep(store, text_of(scored()))
    await look_at_the_silent(store, clock, 24)
    await tell(store, clock, 1)
    async with store.transaction() as transaction:
        one = (await transaction.chats([1]))[1]
        reply = '{"kind":"say","html":"?"}'
        await transaction.write([TurnRecord(1, one.session, one.version, (), (reply,), 1)])
    clock.moment = ENDS
    assert await look_at_the_silent(store, clock, 24) == looked()
    [waiting] = await store.waiting([1])
    await store.delivered([Delivered(1, waiting.seq)])
    assert await look_at_the_silent(store, clock, 24) == looked(erase=1)


async def test_who_writes_at_that_moment_stays(
    store: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = text_of(scored())
    await keep(store, text)
    find = store.inner.chats_after

    async def found_too_late(after: int, limit: int) -> object:
        chats = await find(after, limit)
        back = session.load(text)
        back.active_on = ENDS.date()
        await say(store, 1, session.dump(back))
        return chats

    monkeypatch.setattr(store.inner, "chats_after", found_too_late)
    assert await look_at_the_silent(store, FixedClock(ENDS), 24) == looked()


async def look(house: House, moment: datetime) -> None:
    """The day's look at everybody, and at who is to be woken."""
    house.clock.moment = moment
    assert house.store is not None
    assert house.service is not None
    await look_at_the_silent(house.store, house.clock, 24)
    for chat_id, keys in (await woken(house.store, house.clock)).items():
        await house.service.reception.remind(chat_id, keys)


async def test_over_telegram(house: House, ann: Person) -> None:
    """Asked and silent: erased with a farewell, the status line with it. Whoever comes then begins
    anew."""
    assert house.store is not None
    person = submitted("2026-10-01")
    await keep(house.store, text_of(person), first=ann.id)
    ann.chat.started = True
    ann.send("/settings")
    await hears_card(ann)
    ann.tap("Pin my status")
    await house.calm(ann)
    assert ann.chat.pinned
    ann.forget_unheard()
    ann.send("/privacy")
    assert (
        "If I hear nothing from you for 24 months, I ask you first, 30 days ahead, and then erase "
        "everything."
    ) in (await hears_card(ann)).text
    await look(house, ASKED)
    await until(lambda: "Shall I keep your answers?" in ann.last.text, "the question")
    assert ann.last.labels == ["Keep my answers", "Delete now"]
    await house.calm(ann)
    await look(house, ENDS)
    await until(lambda: "I have erased everything" in ann.last.text, "the farewell")
    await house.calm(ann)
    assert await house.record(ann.id) is None
    assert ann.chat.pinned == []
    ann.send("hello")
    assert "every score is an estimate" in (await hears_card(ann)).text


async def test_over_telegram_a_tap_keeps_them(house: House, ann: Person) -> None:
    assert house.store is not None
    await keep(house.store, text_of(scored()), first=ann.id)
    ann.chat.started = True
    await look(house, ASKED)
    await until(lambda: ann.inbox and "Shall I keep" in ann.last.text, "the question")
    ann.tap("Keep my answers")
    await until(lambda: "Good: I keep your answers" in ann.last.text, "the answer")
    await house.calm(ann)
    await look(house, ENDS)
    await house.calm(ann)
    assert (await house.answers(ann.id))["birth_date"] == "1996-06-15"


async def test_an_open_database_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    clock = FixedClock(ASKED)
    plain: Store = await open_store(str(tmp_path_factory.mktemp("open") / "bot.db"))
    try:
        await keep(plain, text_of(scored()))
        assert await look_at_the_silent(plain, clock, 24) == looked(warn=1)
    finally:
        await plain.close()
