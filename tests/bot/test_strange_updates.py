"""Bad input never stops the bot: malformed, unknown, huge, hostile; groups, channels, edits."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.telegram.rates import Rates
from tests.bot.house import House
from tests.bot.telling import begin, confirm, hears_card, say, tell, until
from tests.bot_api import BotApiServer, Person
from tests.bot_api.entities import Words
from tests.bot_api.wire import Json
from tests.stories import software_engineer
from tests.stories.line import Line

STORY = software_engineer.STORY.conversation


def message(person: Person, **fields: Any) -> Json:
    """A raw message of this person; None leaves a field out."""
    body: Json = {
        "message_id": 700,
        "date": 1_790_000_000,
        "chat": person.chat.wire(),
        "from": person.user,
        **fields,
    }
    return {"message": {name: value for name, value in body.items() if value is not None}}


async def still_works(house: House, ann: Person) -> None:
    """The first question is asked, and answered."""
    await house.calm(ann)
    ann.forget_unheard()
    ann.send("/continue")
    welcome = await hears_card(ann)
    ann.tap("Continue", message=welcome)
    assert "What is your date of birth?" in (await hears_card(ann)).text
    ann.send("3 April 1996")
    assert "What is your marital status?" in (await hears_card(ann)).text
    assert await house.answers(ann.id) == {"birth_date": "1996-04-03"}


def raw(message_id: Any, sent: Any, chat_id: Any, kind: str, text: Any) -> Json:
    """A message of nobody."""
    chat = {"id": chat_id, "type": kind}
    return {"message": {"message_id": message_id, "date": sent, "chat": chat, "text": text}}


BROKEN: tuple[Json, ...] = (
    {},
    {"message": None},
    {"message": {}},
    {"message": []},
    {"message": "hello"},
    {"message": {"message_id": 1}},
    {"message": {"message_id": "one", "date": "today", "chat": 5}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}},
    raw(1, 1, 2, "private", 5),
    raw(1, 1, "x", "private", "a"),
    raw(1, 1, None, "private", ""),
    raw(1, 1, [], "private", "a"),
    raw(1, 1, 2**80, "private", "a"),
    raw(2**80, 1, 3, "private", "a"),
    raw([], 1, 4, "private", "a"),
    raw(1, 2**70, 5, "private", "a"),
    raw(1, 1, 6, "planet", "/start"),
    {"edited_message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}}},
    {"callback_query": {}},
    {"callback_query": {"id": "1"}},
    {"callback_query": {"id": 5, "from": {"id": 8}, "data": 9, "chat_instance": None}},
    {"callback_query": {"id": "1", "from": {"id": 8, "is_bot": False, "first_name": "B"}}},
    {"my_chat_member": {}},
    {"my_chat_member": {"chat": {"id": 9, "type": "private"}, "from": {}, "date": 1}},
    {"channel_post": {"message_id": 1, "date": 1, "chat": {"id": -100, "type": "channel"}}},
    {"something_new": {"id": 1}},
    {"poll_answer": {"poll_id": "1", "option_ids": []}},
    {"inline_query": {"id": "1", "from": {"id": 8}, "query": "x", "offset": ""}},
)


async def test_malformed_updates(house: House, server: BotApiServer, ann: Person) -> None:
    await begin(ann)
    for body in BROKEN:
        server.push(dict(body))
    await still_works(house, ann)


async def test_malformed_updates_between_good_ones(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """In one batch with real answers, none of which is lost."""
    await begin(ann)
    await house.stop()
    texts = ["3 April 1996", "single", "master's", "5", "0", "IELTS"]
    for number, body in enumerate(BROKEN):
        server.push(dict(body))
        if number % 5 == 0:
            ann.send(texts[number // 5])
    await house.start()
    await house.calm(ann)
    assert len(await house.answers(ann.id)) == 6
    assert "listening score" in ann.last.text


async def test_fields_of_a_newer_bot_api(house: House, server: BotApiServer, ann: Person) -> None:
    await begin(ann)
    body = message(ann, text="3 April 1996", gift_box={"new": [1, {"deep": None}]}, mood="happy")
    body["message"]["chat"] = {**ann.chat.wire(), "aura": 7}
    body["message"]["from"] = {**ann.user, "shoe_size": 40}
    server.push({**body, "shape": "round"}, ann)
    card = await hears_card(ann)
    assert "What is your marital status?" in card.text
    tap: Json = {
        "id": server.new_query(ann, ann.chat).id,
        "from": {**ann.user, "aura": []},
        "message": {**card.wire(), "sparkle": True},
        "chat_instance": "1",
        "data": next(b.data for b in card.buttons if b.label == "Single"),
        "pressure": 0.7,
    }
    server.push({"callback_query": tap}, ann)
    assert "highest level of education" in (await hears_card(ann)).text


@pytest.mark.parametrize("code", [None, "", "xx", "pt-br", "EN-us", "zz-" + "x" * 60, 7])
async def test_languages_of_every_kind(
    house: House, server: BotApiServer, ann: Person, code: Any
) -> None:
    """A language that is not shipped is answered in English."""
    server.push(message(ann, text="/start", **{"from": {**ann.user, "language_code": code}}), ann)
    ann.chat.started = True
    if code == 7:
        await house.calm(ann)
        ann.send("/start")
    assert "every score is an estimate" in (await hears_card(ann)).text


TEXTS = (
    "",
    " ",
    "\x00",
    "3 April\x00 1996 or so",
    "A" * 4096,
    "\U0001f600" * 2048,
    "<b>not bold</i> & <a href='x'>",
    "&lt;&amp;&#0;&#x110000;",
    "</blockquote></b><script>",
    "\u202eevil\u202d\u2066",
    "e\u0301" * 500 + "\ufeff\u200b",
    "'; DROP TABLE chats; --",
    "{ $name } { -term } {{}}",
    "%s %d {0} {name!r}",
    "/",
    "//",
    "/\x00start",
    "/" + "x" * 4000,
    "/start " + "q_" * 500,
    "/start q_birth-date",
    "/START@another_bot",
    "9" * 4000,
    "1e999999999",
    "-" * 4000,
    "٣/٤/١٩٩٦ ؟",
    "\ud7ff\ue000\uffff\U0010ffff",
)


async def test_texts_of_every_kind(house: House, server: BotApiServer, ann: Person) -> None:
    """At a question for a date, a word and a list of occupations: answered, never refused by
    Telegram, never a mistake of ours."""
    for lines in (0, 23, 24):
        house_line = STORY[:lines]
        person = server.person(id=2000 + lines, first_name="<b>&", last_name="</b>\u202e")
        await tell(person, house_line, await begin(person))
        for text in TEXTS:
            server.push(message(person, text=text), person)
            await house.calm(person)
        await house.calm(person)
        assert not [m for m in person.inbox if "Something went wrong" in m.text]
    assert [call for call in server.calls() if call.error] == []
    ann.send("/start")
    assert "every score is an estimate" in (await hears_card(ann)).text


async def test_lone_surrogates_and_bytes_that_are_no_text(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    for bad in (rb"\ud83d", rb"\udc00\ud800", rb"\u0000"):
        update = server.push(message(ann, text="PLACE"), ann)
        update.encoded = update.encoded.replace(b"PLACE", bad)
        await house.calm(ann)
    assert "could not" in ann.last.text or "What is your date of birth?" in ann.last.text
    assert [call for call in server.calls() if call.error] == []
    await still_works(house, ann)


async def test_hostile_names_and_titles(house: House, server: BotApiServer) -> None:
    """What a person wrote is shown as they wrote it, on every page, and never as markup; of a city
    that is known, only its name is kept."""
    eve = server.person(
        id=6, first_name="<b>Eve</b> & Co", last_name="_*[x](tg://user?id=1)", username="eve_1"
    )
    nothing = "<b>developer</i> & <a href='https://evil.example'>software</a> \u202e{$x}"
    title = "software developer in a <b>bank</i> & <a href='https://evil.example'>x</a> \u202e{$x}"
    nowhere = "<script>alert(1)</script> & \U0001f1e8\U0001f1e6"
    city = "<Pune> & \U0001f1e8\U0001f1e6"
    card = await begin(eve)
    for line in STORY:
        if "occupations fits" in line.asks:
            # Words that find nothing are said back; those that find something are the title.
            eve.send(nothing)
            card = await hears_card(eve)
            assert f'I found nothing for "{nothing[:50]}' in card.text
            line = Line(line.asks, title, False)
        elif "city" in line.asks:
            # One that is not known is not kept, and said back as it was written.
            eve.send(nowhere)
            card = await hears_card(eve)
            assert f"I do not know a city called “{nowhere}”." in card.text
            line = Line(line.asks, city, False)
        assert line.asks in card.text
        say(eve, line, card)
        card = await hears_card(eve)
    assert "City: Pune\n" in card.text
    result = await confirm(eve, card)
    assert "CRS 470 of 1,200" in result.text
    eve.send("/edit")
    review = await hears_card(eve)
    eve.tap("Work", message=review)
    section = await hears_card(eve)
    assert f"Job 1: {title}".startswith(next(x for x in section.labels if "Job 1" in x))
    eve.tap("Job 1", message=section)
    assert title in (await hears_card(eve)).text
    for command in ("sheet", "status", "whatif", "checklist", "export", "deadlines", "draws"):
        eve.send(f"/{command}")
        await house.calm(eve)
    shown = [m for m in eve.inbox if "evil.example" in m.text]
    assert shown
    assert all("evil.example" not in e.get("url", "") for m in eve.inbox for e in m.entities)
    assert [call for call in server.calls() if call.error] == []


# ------------------------------------------------------------------ groups and channels


async def test_who_names_the_bot_in_a_group_is_told_and_who_names_another_is_not(
    house: House, server: BotApiServer, ann: Person
) -> None:
    group = server.group(-502)
    ann.add_bot(group)
    for text, lines in (("hello @another_bot", 0), ("hello @test_bot", 1)):
        ann.send(text, group)
        await ann.settled(chat=group)
        assert sum(message.by_bot for message in group.messages.values()) == lines


@pytest.mark.parametrize("group_id", [-500, -1_001_234_567_890])
async def test_a_group_gets_one_polite_line(
    house: House, server: BotApiServer, ann: Person, group_id: int
) -> None:
    group = server.group(group_id, "<b>Friends & family</b>")
    ann.add_bot(group)
    ann.send("I was born on 3 April 1996", group)
    await ann.settled(chat=group)
    assert list(group.messages.values())[-1].sender is ann.user
    ann.send("/start@test_bot", group)
    line = await ann.hears(chat=group)
    assert "only in private" in line.text
    assert "https://t.me/test_bot" in line.text
    assert line.labels == []
    await ann.settled(chat=group)
    assert sum(m.by_bot for m in group.messages.values()) == 1
    assert await house.record(group_id) is None
    assert await house.record(ann.id) is None


async def test_a_group_is_told_at_its_turn(
    house: House, server: BotApiServer, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many groups at once must not use up what Telegram allows over all."""
    turns: list[int] = []
    allowed = asyncio.Event()

    async def turn(_: Rates, chat_id: int, bulk: bool = False, *, can_wait: bool = False) -> None:
        turns.append(chat_id)
        await allowed.wait()

    monkeypatch.setattr(Rates, "turn", turn)
    group = server.group(-500)
    ann.send("/start@test_bot", group)
    await until(lambda: turns, "a turn")
    await ann.settled(chat=group)
    assert turns == [-500]
    assert not any(message.by_bot for message in group.messages.values())
    allowed.set()
    await ann.hears(chat=group)


async def test_a_group_that_keeps_asking_is_told_once(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """Telegram takes twenty messages a minute in a group; nobody there needs the line twice."""
    server.limits(chat_burst=100)
    groups = [server.group(-500), server.group(-501)]
    for _ in range(30):
        for group in groups:
            ann.send("/start@test_bot", group)
    for group in groups:
        await ann.settled(chat=group)
    await house.calm(ann)
    assert [sum(m.by_bot for m in group.messages.values()) for group in groups] == [1, 1]
    assert [call for call in server.calls("sendMessage") if call.error] == []


async def test_a_tap_in_a_group_is_ignored(house: House, server: BotApiServer, ann: Person) -> None:
    group = server.group(-500)
    own = group.add(server.me, Words("?"), by_bot=True)
    ann.tap_raw(own.id, "1.1.agree", group)
    await ann.settled(chat=group)
    assert await house.record(group.id) is None
    assert await house.record(ann.id) is None


async def test_channels_are_ignored(house: House, server: BotApiServer, ann: Person) -> None:
    post = {
        "message_id": 5,
        "date": 1,
        "chat": {"id": -1_009_999, "type": "channel", "title": "News"},
        "text": "/start",
    }
    for kind in ("channel_post", "edited_channel_post", "message"):
        server.push({kind: post})
    await begin(ann)
    await house.calm(ann)
    assert [c for c in server.calls("sendMessage") if c.params["chat_id"] != ann.id] == []


# ------------------------------------------------------------------ edits and other content


async def test_editing_the_last_answer_offers_to_correct_it(house: House, ann: Person) -> None:
    await begin(ann)
    said = ann.send("3 April 1996")
    await hears_card(ann)
    ann.edit(said.body["message"]["message_id"], "4 April 1996")
    offer = await hears_card(ann)
    assert "You edited your message." in offer.text
    assert "4 April 1996" in offer.text
    assert (await house.answers(ann.id))["birth_date"] == "1996-04-03"
    ann.tap("Use the new one", message=offer)
    assert "What is your marital status?" in (await hears_card(ann)).text
    assert (await house.answers(ann.id))["birth_date"] == "1996-04-04"


async def test_editing_an_older_message_gives_a_hint(house: House, ann: Person) -> None:
    await begin(ann)
    said = ann.send("3 April 1996")
    await tell(ann, (Line("marital", "single", False),), await hears_card(ann))
    ann.edit(said.body["message"]["message_id"], "4 April 1996")
    await house.calm(ann)
    assert any("you edited an older message" in m.text for m in ann.inbox)
    assert (await house.answers(ann.id))["birth_date"] == "1996-04-03"


async def test_what_cannot_be_an_answer(house: House, ann: Person) -> None:
    """One kind reply each (one for a whole album), and the question stays answerable."""
    card = await begin(ann)
    for do, what in (
        (ann.send_sticker, "a sticker"),
        (ann.send_photo, "a photo"),
        (ann.send_voice, "a voice message"),
        (ann.send_contact, "a contact"),
        (ann.send_document, "a file"),
        (ann.send_album, "a photo"),
    ):
        await house.calm(ann)
        before = len(ann.inbox)
        do()
        await house.calm(ann)
        assert len(ann.inbox) == before + 1
        assert f"I can't use {what} as an answer." in ann.last.text
    assert card.labels
    ann.send("3 April 1996")
    assert "What is your marital status?" in (await hears_card(ann)).text


async def test_a_flood_of_albums_and_stickers(house: House, ann: Person) -> None:
    await begin(ann)
    for _ in range(5):
        ann.send_album(count=10)
    for _ in range(20):
        ann.send_sticker()
    await house.calm(ann)
    assert sum("I can't use a photo" in m.text for m in ann.inbox) == 5
    assert sum("I can't use a sticker" in m.text for m in ann.inbox) == 20


async def test_services_messages_are_passed_over(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await begin(ann)
    server.push(message(ann, pinned_message=card.wire()), ann)
    await asyncio.sleep(0)
    await house.calm(ann)
    assert ann.last is card
