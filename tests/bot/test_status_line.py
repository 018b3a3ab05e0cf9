"""The pinned status line over the real Application: one message, silent, edited, taken down; also
where the process ends in the middle of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import Forbidden, RetryAfter

from bot.store import TurnRecord
from conversations.voice import replies
from conversations.voice.replies import Say, StatusLine
from tests.bot.delivering import Desk, card, hold_edits, shown
from tests.bot.house import House, Process
from tests.bot.stored import keep, text_of
from tests.bot.telling import until
from tests.bot_api import BotApiServer, Person
from tests.bot_api.chats import Message
from tests.lives.life import submitted
from tests.stories.story import BEFORE

IN_THE_POOL = "Status: in the pool until 1 October 2027"


async def in_the_pool(house: House, person: Person) -> None:
    """Somebody who submitted the profile today, and has written before."""
    assert house.store is not None
    await keep(house.store, text_of(submitted(BEFORE.isoformat())), first=person.id)
    person.chat.started = True


async def settings(house: House, person: Person) -> None:
    person.send("/settings")
    await house.calm(person)


async def pinned(house: House, person: Person) -> Message:
    """Switch it on; the message."""
    await in_the_pool(house, person)
    await settings(house, person)
    person.tap("Pin my status")
    await house.calm(person)
    return lines(person)[-1]


def lines(person: Person) -> list[Message]:
    """The messages that are or were a status line."""
    return [m for m in person.inbox if m.text.startswith("Status:") or m.text == "Erased."]


async def test_it_is_sent_pinned_and_nobody_is_notified(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    assert message.text.startswith(IN_THE_POOL)
    assert message.silent
    assert message.labels == []
    assert ann.chat.pins == [(message.id, False)]
    assert ann.chat.pinned == [message]
    # The settings, with their buttons, are the last thing on the screen, and the live card.
    assert ann.last.labels[0] == "Time zone"
    assert ann.last.id > message.id
    record = await house.record(ann.id)
    assert record is not None
    assert (record.card_message_id, record.pinned_message_id) == (ann.last.id, message.id)


async def test_it_is_edited_in_place_also_after_a_restart(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    await house.restart(BEFORE + timedelta(days=1))
    ann.send("/status")
    await house.calm(ann)
    assert "As of 2 October 2026" in message.text
    assert lines(ann) == [message]
    assert ann.chat.pins == [(message.id, False)]


async def test_a_reminder_edits_it_too(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    house.go_to(BEFORE + timedelta(days=60))
    assert house.service is not None
    await house.service.reception.remind(ann.id, ())
    await house.calm(ann)
    assert "As of 30 November 2026" in message.text


async def test_one_that_was_deleted_comes_again(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    message.deleted = True
    house.go_to(BEFORE + timedelta(days=1))
    ann.send("/status")
    await house.calm(ann)
    [again] = lines(ann)
    assert again.id != message.id
    assert ann.chat.pinned[-1] is again
    record = await house.record(ann.id)
    assert record is not None
    assert record.pinned_message_id == again.id


async def test_one_that_the_person_unpinned_stays_so(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    ann.chat.pinned.clear()
    house.go_to(BEFORE + timedelta(days=1))
    ann.send("/status")
    await house.calm(ann)
    assert "As of 2 October 2026" in message.text
    assert ann.chat.pinned == []


async def test_switched_off_it_is_taken_down_and_on_again_it_is_another(
    house: House, ann: Person
) -> None:
    message = await pinned(house, ann)
    ann.tap("Unpin my status")
    await house.calm(ann)
    assert ann.chat.pinned == []
    assert message.text.startswith("The status is not kept here")
    record = await house.record(ann.id)
    assert record is not None
    assert record.pinned_message_id is None
    ann.tap("Pin my status")
    await house.calm(ann)
    [other] = ann.chat.pinned
    assert other.id > message.id


async def test_erased_it_is_taken_down_and_says_nothing_any_more(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    await house.restart()
    ann.send("/delete")
    await house.calm(ann)
    ann.tap("Erase everything")
    await house.calm(ann)
    assert ann.chat.pinned == []
    assert message.text == "Erased."
    assert await house.record(ann.id) is None
    assert house.store is not None
    assert await house.store.waiting() == []


async def test_a_session_that_cannot_be_read_is_erased_with_it(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    assert house.store is not None
    async with house.store.transaction() as transaction:
        record = (await transaction.chats([ann.id]))[ann.id]
        await transaction.write(
            [TurnRecord(ann.id, "damaged", record.version, (), (), record.next_seq)]
        )
    ann.send("/delete")
    await house.calm(ann)
    ann.tap("Erase everything")
    await house.calm(ann)
    assert ann.chat.pinned == []
    assert message.text == "Erased."


async def test_whoever_takes_their_data_along_is_told_of_it(house: House, ann: Person) -> None:
    message = await pinned(house, ann)
    ann.send("/export")
    await house.calm(ann)
    told = next(m for m in ann.inbox if "document" in m.media)
    content = house.server.files.by_id[told.media["document"]["file_id"]].content.decode()
    assert f'"pinned": {message.id}' in content


# ------------------------------------------------------------------ a process that ends


def line(call: dict[str, Any]) -> bool:
    return str(call.get("text", "")).startswith("Status:")


@pytest.mark.parametrize(
    ("method", "when", "taken", "times"),
    [
        ("sendMessage", line, False, 1),
        # Whether Telegram has it cannot be known: it comes once more, and one is pinned.
        ("sendMessage", line, True, 2),
        ("pinChatMessage", None, False, 1),
        ("pinChatMessage", None, True, 1),
    ],
)
async def test_a_process_that_ends_in_between_leaves_one_pinned(
    house: House,
    ann: Person,
    method: str,
    when: Callable[[dict[str, Any]], bool] | None,
    taken: bool,
    times: int,
) -> None:
    await in_the_pool(house, ann)
    await settings(house, ann)
    fault = house.server.fail_next(method, hang=2, accepted=taken, when=when)
    ann.tap("Pin my status")
    await until(lambda: fault.struck, f"{method} was called")
    await house.crash()
    await house.start()
    await house.calm(ann)
    assert len(lines(ann)) == times
    assert ann.chat.pinned == [lines(ann)[-1]]
    record = await house.record(ann.id)
    assert record is not None
    assert record.pinned_message_id == lines(ann)[-1].id
    assert house.store is not None
    assert await house.store.waiting() == []


async def test_erased_while_it_is_being_pinned(house: House, ann: Person) -> None:
    """The pin is there and its answer is not; everything is erased; then the process ends."""
    await in_the_pool(house, ann)
    await settings(house, ann)
    fault = house.server.fail_next("pinChatMessage", hang=2, accepted=True)
    ann.tap("Pin my status")
    await until(lambda: fault.struck and ann.chat.pinned, "it was pinned")
    ann.send("/delete")
    await until(lambda: ann.card.labels[0] == "Erase everything", "asked")
    ann.tap("Erase everything")
    await until(lambda: not ann.unconfirmed, "erased")
    assert await house.record(ann.id) is None
    await house.crash()
    await house.start()
    await house.calm(ann)
    assert ann.chat.pinned == []
    assert [m.text for m in lines(ann)] == ["Erased."]


async def test_killed_for_good_measure(
    server: BotApiServer, ann: Person, new_process: Callable[..., Process], house: House
) -> None:
    """A real process and SIGKILL, at the pin and at an edit."""
    await in_the_pool(house, ann)
    await house.stop()
    process = new_process(BEFORE)
    await process.start()
    ann.send("/settings")
    await until(lambda: ann.inbox and "Pin my status" in ann.last.labels, "settings")
    fault = server.fail_next("pinChatMessage", hang=2, accepted=True)
    ann.tap("Pin my status")
    await until(lambda: fault.struck, "it was pinned")
    await process.kill()
    process = new_process(BEFORE + timedelta(days=1))
    await process.start()
    await until(lambda: len(ann.chat.pins) == 2, "pinned again")
    edit = server.fail_next("editMessageText", hang=2, when=line)
    ann.send("/status")
    await until(lambda: edit.struck, "it was edited")
    await process.kill()
    process = new_process(BEFORE + timedelta(days=1))
    await process.start()
    [message] = lines(ann)
    await until(lambda: "As of 2 October 2026" in message.text, "it is up to date")
    assert lines(ann) == [message]
    assert ann.chat.pinned == [message]


# ------------------------------------------------------------------ beside what is said


def says(text: str, **more: Any) -> StatusLine:
    return StatusLine(html=text, **more)


async def test_no_card_waits_for_it_and_of_several_the_last_is_shown(at: Desk) -> None:
    await at.say(says("one"), card("a"))
    await at.calm()
    gate = hold_edits(at)
    await at.say(says("two"), card("b"))
    await at.say(says("three"), card("c"))
    await at.say(says("four"), card("d"))
    await shown(at, "one", "[a]", "[b]", "[c]", "[d]")
    gate.set()
    await at.calm()
    assert at.telegram.texts() == ["four", "[a]", "[b]", "[c]", "[d]"]
    edits = [p["text"] for method, p in at.telegram.calls if method == "editMessageText"]
    assert edits == ["two", "four"]
    assert await at.store.waiting() == []


async def test_what_was_refused_for_good_holds_up_nothing(at: Desk) -> None:
    at.telegram.answer = lambda method, parameters: (
        Forbidden("bot was blocked by the user") if parameters.get("text") == "one" else None
    )
    await at.say(says("one"), Say(html="hello"))
    await at.calm()
    assert at.telegram.texts() == ["hello"]
    assert await at.store.waiting() == []


async def test_a_wait_that_telegram_asks_for_is_kept(at: Desk) -> None:
    asked = iter([RetryAfter(0), None])
    at.telegram.answer = lambda method, parameters: (
        next(asked, None) if method == "editMessageText" else None
    )
    await at.say(says("one"))
    await at.calm()
    await at.say(says("two"))
    await at.calm()
    assert at.telegram.texts() == ["two"]


async def test_one_of_another_release_is_dropped(at: Desk) -> None:
    await at.say('{"kind":"status","html":"x","colour":"red"}', Say(html="hello"))
    await at.calm()
    assert at.telegram.texts() == ["hello"]
    assert replies.load(replies.dump(says("x"))) == says("x")
