"""Reminders through the whole service: HTTP, SQLite, dispatcher, delivery. The clock is moved."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest

from conversations.chat.session import UnreadableSession
from conversations.voice.events import Tapped
from tests.bot.house import House
from tests.bot.telling import begin, hears_card
from tests.bot_api import Person
from tests.bot_api.chats import Message

# Nine in the morning in Toronto, the day after the person was last here (1 October 2026).
MORNING = datetime(2026, 10, 2, 13, tzinfo=UTC)
LEASE = timedelta(minutes=5)
ASKED = "What is your date of birth?"


async def poll(house: House, *people: Person) -> None:
    """A minute's poll, and all that follows from it."""
    assert house.service is not None
    dispatcher = house.service._dispatcher
    await dispatcher.send_due()
    await dispatcher.idle()
    await house.calm(*people)


def reminders(person: Person) -> list[Message]:
    return [message for message in person.inbox if "Your answers are waiting" in message.text]


async def test_a_reminder_arrives_once_and_its_button_works(house: House, ann: Person) -> None:
    assert ASKED in (await begin(ann)).text
    await house.calm(ann)
    house.clock.moment = MORNING - timedelta(minutes=1)
    await poll(house, ann)
    assert reminders(ann) == []
    for minutes in range(4):
        house.clock.moment = MORNING + timedelta(minutes=3 * minutes)
        await poll(house, ann)
        assert len(reminders(ann)) == 1
    # The question is still open as it was: its button works; and so does the reminder's.
    ann.forget_unheard()
    ann.tap("Continue", message=reminders(ann)[0])
    again = await hears_card(ann)
    assert ASKED in again.text
    ann.send("3 April 1991")
    assert "marital status" in (await hears_card(ann)).text
    await house.calm(ann)
    assert (await house.answers(ann.id))["birth_date"] == "1991-04-03"


async def test_stopped_between_claim_and_send_it_is_sent_once(house: House, ann: Person) -> None:
    await begin(ann)
    await house.calm(ann)
    house.clock.moment = MORNING
    assert house.store is not None
    claimed = await house.store.claim(MORNING, MORNING + LEASE, 10)
    assert [one.chat_id for one in claimed] == [ann.id]
    await house.crash()
    # The claim of the process that is gone still holds ...
    house.clock.moment = MORNING + timedelta(minutes=1)
    await house.start()
    await poll(house, ann)
    assert reminders(ann) == []
    # ... and runs out with its lease.
    house.clock.moment = MORNING + LEASE + timedelta(seconds=1)
    await poll(house, ann)
    assert len(reminders(ann)) == 1
    await house.stop()
    house.clock.moment += timedelta(hours=3)
    await house.start()
    await poll(house, ann)
    assert len(reminders(ann)) == 1


async def test_who_blocked_the_bot_hears_one_reminder_on_coming_back(
    house: House, ann: Person
) -> None:
    await begin(ann)
    await house.calm(ann)
    ann.block()
    await house.calm(ann)
    # The nudges of 2 and 8 October come due and are not sent.
    for day in (2, 8, 9):
        house.go_to(date(2026, 10, day))
        await poll(house, ann)
    assert reminders(ann) == []
    ann.unblock()
    await house.calm(ann)
    for _ in range(2):
        await poll(house, ann)
        assert len(reminders(ann)) == 1
        house.clock.moment += 2 * LEASE
    # 31 days after 1 October.
    house.go_to(date(2026, 10, 31))
    await poll(house, ann)
    assert len(reminders(ann)) == 1
    house.go_to(date(2026, 11, 1))
    await poll(house, ann)
    assert len(reminders(ann)) == 2


async def test_a_reminder_that_cannot_be_composed_bothers_nobody_and_comes_a_day_later(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(ann)
    await house.calm(ann)
    heard = len(ann.inbox)

    def fail(*_: object) -> None:
        raise LookupError

    with monkeypatch.context() as broken:
        broken.setattr("conversations.reminders.remind", fail)
        for lease in range(4):
            house.clock.moment = MORNING + 2 * lease * LEASE
            await poll(house, ann)
        assert len(ann.inbox) == heard
    house.clock.moment = MORNING + timedelta(hours=1)
    await poll(house, ann)
    assert len(ann.inbox) == heard
    for _ in range(2):
        house.clock.moment += timedelta(days=1)
        await poll(house, ann)
        assert len(reminders(ann)) == 1


async def test_a_session_that_cannot_be_read_is_not_mentioned_unasked(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(ann)
    await house.calm(ann)
    heard = len(ann.inbox)

    def fail(_: str) -> None:
        raise UnreadableSession

    monkeypatch.setattr("conversations.chat.session.load", fail)
    for lease in range(4):
        house.clock.moment = MORNING + 2 * lease * LEASE
        await poll(house, ann)
    assert len(ann.inbox) == heard


async def test_a_session_that_cannot_be_read_is_looked_at_once_a_day(
    house: House, ann: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Not every few minutes, for as long as the operator does nothing about it."""
    await begin(ann)
    await house.calm(ann)
    with sqlite3.connect(house.database) as file:
        file.execute("UPDATE chats SET session = '{}'")
    file.close()
    house.clock.moment = MORNING
    for _ in range(5):
        await poll(house, ann)
        house.clock.moment += 2 * LEASE
    assert sum("chat skipped" in record.message for record in caplog.records) == 1
    house.clock.moment = MORNING + timedelta(days=1)
    await poll(house, ann)
    assert sum("chat skipped" in record.message for record in caplog.records) == 2


async def test_each_process_sends_the_reminders_of_its_time(house: House, ann: Person) -> None:
    """The nudges of one, seven and 31 days after 1 October, each from a new process."""
    await begin(ann)
    await house.calm(ann)
    for count, day in enumerate((date(2026, 10, 2), date(2026, 10, 8), date(2026, 11, 1)), 1):
        await house.restart(day)
        await poll(house, ann)
        assert len(reminders(ann)) == count


async def test_a_reminder_that_meets_the_erasing_is_for_nobody(house: House, ann: Person) -> None:
    """Both in one commit, the erasing first: nothing begins anew."""
    await begin(ann)
    ann.send("/delete")
    erase = await hears_card(ann)
    await house.calm(ann)
    house.clock.moment = MORNING
    assert house.service is not None
    data = next(b.data for b in erase.buttons if b.label == "Erase everything")
    assert data is not None
    reception = house.service.reception
    await asyncio.gather(
        reception.receive("erase", ann.id, Tapped(data, erase.id), "en"),
        reception.remind(ann.id, ()),
    )
    await house.calm(ann)
    assert await house.record(ann.id) is None
    assert reminders(ann) == []
