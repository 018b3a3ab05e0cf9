"""People: what they can do, what they see, and how they complain."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import Bot, Update

from . import BotApiServer, Person
from .conftest import Raw


def keyboard(*labels: str) -> dict[str, Any]:
    rows = [[{"text": label, "callback_data": label.lower()}] for label in labels]
    return {"inline_keyboard": rows}


async def test_a_tap_finds_the_newest_button_so_labelled(raw: Raw, ann: Person) -> None:
    for labels in (("Yes", "No"), ("Yes, I do", "Back")):
        await raw.ok("sendMessage", chat_id=1001, text="?", reply_markup=keyboard(*labels))
    old, new = ann.inbox

    def tapped(update: Any) -> tuple[int, str]:
        query = update.body["callback_query"]
        return query["message"]["message_id"], query["data"]

    assert tapped(ann.tap("Yes")) == (new.id, "yes, i do")
    assert tapped(ann.tap("No")) == (old.id, "no")
    assert tapped(ann.tap("Yes", message=old)) == (old.id, "yes")
    assert tapped(ann.tap(data="back")) == (new.id, "back")
    with pytest.raises(AssertionError, match=r"labelled 'Maybe'(.|\n)*'Back' \(data 'back'\)"):
        ann.tap("Maybe")
    assert ann.card is new
    assert new.buttons[1].data == "back"


async def test_a_typed_keyboard_types(raw: Raw, ann: Person) -> None:
    typed = {"keyboard": [["Canada", "India"]]}
    await raw.ok("sendMessage", chat_id=1001, text="?", reply_markup=typed)
    assert ann.tap("India").body["message"]["text"] == "India"


async def test_stale_and_forged_taps(raw: Raw, bot: Bot, ann: Person) -> None:
    sent = await raw.ok("sendMessage", chat_id=1001, text="?")
    ann.tap_raw(sent["message_id"], "forged")
    await raw.ok("deleteMessage", chat_id=1001, message_id=sent["message_id"])
    ann.tap_raw(sent["message_id"], "stale")
    forged, stale = [update.callback_query for update in await bot.get_updates()]
    assert forged is not None
    assert stale is not None
    assert forged.message is not None
    assert forged.message.is_accessible
    assert stale.message is not None
    assert not stale.message.is_accessible


async def test_everything_a_person_sends_is_understood(bot: Bot, ann: Person) -> None:
    ann.send("/start@test_bot x")
    ann.send("reply", reply_to=1)
    ann.send_sticker()
    ann.send_album(2, caption="us")
    ann.send_voice()
    ann.send_contact()
    ann.send_location()
    ann.send_document(b"bytes")
    ann.edit(2, "changed")
    ann.send(
        "from a friend",
        extra={"forward_origin": {"type": "hidden_user", "sender_user_name": "Z", "date": 1}},
    )
    updates = await bot.get_updates()
    messages = [update.effective_message for update in updates]
    assert all(isinstance(update, Update) for update in updates)
    started, reply, sticker, photo, second, voice, contact, place, paper, edited, passed = messages
    assert started is not None
    assert started.entities[0].type == "bot_command"
    assert reply is not None
    assert reply.reply_to_message is not None
    assert sticker is not None
    assert sticker.sticker is not None
    assert photo is not None
    assert second is not None
    assert photo.media_group_id == second.media_group_id
    assert photo.caption == "us"
    assert voice is not None
    assert voice.voice is not None
    assert contact is not None
    assert contact.contact is not None
    assert place is not None
    assert place.location is not None
    assert paper is not None
    assert paper.document is not None
    file = await bot.get_file(paper.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"bytes"
    assert edited is not None
    assert edited.text == "changed"
    assert updates[-2].edited_message is edited
    assert passed is not None
    assert passed.forward_origin is not None


async def test_blocking_and_coming_back(bot: Bot, ann: Person) -> None:
    ann.block()
    with pytest.raises(AssertionError, match="unblock"):
        ann.send("hello?")
    ann.unblock()
    gone, back = [update.my_chat_member for update in await bot.get_updates()]
    assert gone is not None
    assert back is not None
    assert (gone.new_chat_member.status, back.new_chat_member.status) == ("kicked", "member")


async def test_groups(server: BotApiServer, raw: Raw, bot: Bot, ann: Person) -> None:
    group = server.group(-1_000_000_000_001, "Family")
    ann.add_bot(group)
    ann.send("hello all", chat=group)
    joined, said = await bot.get_updates()
    assert joined.my_chat_member is not None
    assert said.effective_chat is not None
    assert said.effective_chat.type == "supergroup"
    await raw.ok("sendMessage", chat_id=group.id, text="private chats only")
    assert (await ann.hears(chat=group)).text == "private chats only"
    assert ann.inbox == []
    await raw.ok("leaveChat", chat_id=group.id)
    refusal = await raw.refused("sendMessage", chat_id=group.id, text="x")
    assert refusal == "Forbidden: bot was kicked from the supergroup chat"


async def test_hearing_messages_and_edits_in_turn(raw: Raw, ann: Person) -> None:
    hearing = asyncio.create_task(ann.hears())
    await asyncio.sleep(0.02)
    sent = await raw.ok("sendMessage", chat_id=1001, text="one", disable_notification=True)
    message = await hearing
    assert (message.text, message.silent) == ("one", True)
    await raw.ok("editMessageText", chat_id=1001, message_id=sent["message_id"], text="two")
    assert await ann.hears() is message
    assert message.text == "two"
    with pytest.raises(AssertionError, match=r"heard nothing new within 0.05 s.*'two'"):
        await ann.hears(timeout=0.05)
    await raw.ok("sendMessage", chat_id=1001, text="three")
    ann.forget_unheard()
    with pytest.raises(AssertionError):
        await ann.hears(timeout=0.05)
    assert ann.last.text == "three"


async def test_settling(server: BotApiServer, raw: Raw, ann: Person) -> None:
    update = ann.send("hi")
    with pytest.raises(AssertionError, match=rf"not confirmed \[{update.id}\]"):
        await ann.settled(timeout=0.1)
    server.latency(request=0.15)
    settling = asyncio.create_task(ann.settled(quiet=0.05))
    await raw.ok("getUpdates", offset=update.id + 1)
    sending = asyncio.create_task(raw.ok("sendMessage", chat_id=1001, text="late"))
    await settling
    assert ann.last.text == "late"
    await sending


async def test_the_first_message_of_the_bot_is_awaited(ann: Person) -> None:
    with pytest.raises(AssertionError, match="written nothing"):
        _ = ann.last
    with pytest.raises(AssertionError, match="no message with buttons"):
        _ = ann.card
