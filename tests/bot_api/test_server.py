"""What the server accepts, what it refuses, and in which words."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest
from telegram import Bot, BotCommand, BotCommandScopeChat, InlineKeyboardButton
from telegram import InlineKeyboardMarkup as Markup
from telegram.error import BadRequest, Forbidden, InvalidToken

from . import BotApiServer, Person
from .conftest import Raw
from .person import PIXEL

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(**fields: Any) -> dict[str, Any]:
    return {"text": "A", **fields}


async def test_parameters_come_as_json_form_multipart_or_query(
    server: BotApiServer, ann: Person
) -> None:
    url = f"{server.url}/bot{server.token}/sendMessage"
    markup = keyboard([button(callback_data="a")])
    fields = {"chat_id": "1001", "text": "é&b", "reply_markup": json.dumps(markup)}
    form = aiohttp.FormData(fields, default_to_multipart=True)
    async with aiohttp.ClientSession() as session:
        for call in (
            session.post(url, json={"chat_id": 1001, "text": "é&b", "reply_markup": markup}),
            session.post(url, data=fields),
            session.post(url, data=form),
            session.get(url.replace("sendMessage", "SENDMESSAGE"), params=fields),
        ):
            async with call as response:
                assert (await response.json())["result"]["text"] == "é&b"
    assert [message.labels for message in ann.inbox] == [["A"]] * 4
    assert [call.params["reply_markup"] for call in server.calls("sendMessage")] == [markup] * 4
    assert {call.params["chat_id"] for call in server.calls()} == {1001}


async def test_unknown_methods_tokens_and_paths(server: BotApiServer, raw: Raw) -> None:
    answer = await raw("noSuchMethod")
    assert answer == {"ok": False, "error_code": 404, "description": "Not Found"}
    async with raw.session.post(f"{server.url}/bot1:wrong/getMe") as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"
    async with raw.session.get(f"{server.url}/elsewhere") as response:
        assert response.status == 404
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", base_url=f"{server.url}/bot").initialize()


async def test_the_library_understands_what_it_gets(bot: Bot, ann: Person) -> None:
    assert bot.username == "test_bot"
    chat = await bot.get_chat(ann.id)
    assert (chat.first_name, chat.type) == ("Ann", "private")
    rows = [[InlineKeyboardButton("Yes", callback_data="y")]]
    sent = await bot.send_message(
        ann.id, "<b>Hi</b> 😀 <a href='https://canada.ca'>x</a>", "HTML", reply_markup=Markup(rows)
    )
    assert sent.text == "Hi 😀 x"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [
        ("bold", 0, 2),
        ("text_link", 6, 1),
    ]
    assert sent.entities[1].url == "https://canada.ca/"
    edited = await sent.edit_text("Bye")
    assert not isinstance(edited, bool)
    assert edited.reply_markup is None
    assert edited.edit_date is not None
    assert ann.last.text == "Bye"
    assert [version.words.text for version in ann.last.versions] == ["Hi 😀 x"]
    assert await sent.delete()
    assert ann.inbox == []


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<name>", 'Unsupported start tag "name" at byte offset 0'),
        ("é<br/>", 'Unsupported start tag "br/" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("1 < 2>", 'Unsupported start tag "" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<a href='x>y</a>", "Unclosed start tag at byte offset 0"),
        ("<a href=x:y>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<a ='x'>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji emoji-id='x'>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
async def test_broken_html_is_refused_in_telegrams_words(
    raw: Raw, ann: Person, markup: str, complaint: str
) -> None:
    refusal = await raw.refused("sendMessage", chat_id=1001, text=markup, parse_mode="HTML")
    assert refusal == f"Bad Request: can't parse entities: {complaint}"
    assert ann.inbox == []


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; &quot;c&quot; &nbsp; &#233;&#x1F600;", 'a <b> & "c" &nbsp; é😀', []),
        ("AT&T & co", "AT&T & co", []),
        ("😀<B>b</B>", "😀b", [("bold", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ("<pre><code class='language-py'>x</code></pre>", "x", [("pre", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<span class='tg-spoiler'>x</span>", "x", [("spoiler", 0, 1)]),
        ("<tg-time unix='1700000000'>x</tg-time>", "x", [("date_time", 0, 1)]),
        ("<a href='tg://user?id=7'>x</a>", "x", [("text_mention", 0, 1)]),
        ("<a href='nowhere'>x</a>", "x", []),
        ("  <b>x </b>\n ", "x", [("bold", 0, 1)]),
        ("see /help or https://canada.ca.", None, [("bot_command", 4, 5), ("url", 13, 17)]),
        (
            "mail a@b.ca, @ann_lee #tag 1/2",
            None,
            [("email", 5, 6), ("mention", 13, 8), ("hashtag", 22, 4)],
        ),
    ],
)
async def test_html_and_entities_as_telegram_reads_them(
    raw: Raw, ann: Person, markup: str, text: str | None, entities: list[tuple[str, int, int]]
) -> None:
    sent = await raw.ok("sendMessage", chat_id=1001, text=markup, parse_mode="HTML")
    assert sent["text"] == (markup if text is None else text)
    found = [(e["type"], e["offset"], e["length"]) for e in sent.get("entities", ())]
    assert found == entities
    assert ann.last.html == markup


async def test_computed_entities_must_fit_the_text(raw: Raw, ann: Person) -> None:
    def bold(offset: int, length: int) -> list[dict[str, Any]]:
        return [{"type": "bold", "offset": offset, "length": length}]

    say = {"chat_id": 1001, "text": "😀b"}
    await raw.ok("sendMessage", **say, entities=bold(2, 1))
    for entities, complaint in (
        (bold(1, 2), "entity begins in a middle of a UTF-16 symbol at byte offset 4"),
        (
            bold(0, 9),
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
        ),
        (bold(5, 1), "entity begins after the end of the text at UTF-16 offset 5"),
    ):
        refusal = await raw.refused("sendMessage", **say, entities=entities)
        assert refusal == f"Bad Request: {complaint}"


async def test_lengths_are_counted_in_utf16_after_parsing(raw: Raw, ann: Person) -> None:
    async def refusal(text: str) -> str:
        return await raw.refused("sendMessage", chat_id=1001, text=text, parse_mode="HTML")

    await raw.ok("sendMessage", chat_id=1001, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    assert await refusal("x" * 4097) == "Bad Request: message is too long"
    assert await refusal("😀" * 2049) == "Bad Request: message is too long"
    assert await refusal("") == "Bad Request: message text is empty"
    assert await refusal(" \n ") == "Bad Request: text must be non-empty"
    assert await refusal("x" * 40_000) == "Bad Request: text is too long"
    many = await raw.ok("sendMessage", chat_id=1001, text="<b>x</b> " * 120, parse_mode="HTML")
    assert len(many["entities"]) == 100


@pytest.mark.parametrize("mode", ["MarkdownV2", "Wiki"])
async def test_other_parse_modes_are_refused(raw: Raw, ann: Person, mode: str) -> None:
    assert "Bad Request" in await raw.refused(
        "sendMessage", chat_id=1001, text="x", parse_mode=mode
    )


TYPE_MISSING = "Text buttons are unallowed in the inline keyboard"


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ([[button(callback_data="é" * 33)]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="x" * 65)]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="")]], f"can't parse inline keyboard button: {TYPE_MISSING}"),
        ([[button()]], f"can't parse inline keyboard button: {TYPE_MISSING}"),
        (
            [[{"callback_data": "a"}]],
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        ([[button(callback_data="a")] * 9], "reply markup is too long"),
        ([[button(callback_data="a")]] * 101, "reply markup is too long"),
        ([[button(copy_text={"text": "x" * 257})]], "BUTTON_COPY_TEXT_INVALID"),
        ([[button(copy_text={"text": ""})]], "BUTTON_COPY_TEXT_INVALID"),
        (
            [[button(url="http://localhost")]],
            "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
        ),
        (
            [[button(url="ftp://a.ca")]],
            "inline keyboard button URL 'ftp://a.ca' is invalid: Unsupported URL protocol",
        ),
        (
            [[button(url="a b.ca")]],
            "inline keyboard button URL 'a b.ca' is invalid: Disallowed character in URL host",
        ),
        (
            [[button(callback_data="a", style="loud")]],
            "can't parse inline keyboard button: invalid button style specified",
        ),
        (
            [button(callback_data="a")],
            'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
    ],
)
async def test_bad_keyboards_are_refused(
    raw: Raw, ann: Person, rows: list[Any], complaint: str
) -> None:
    refusal = await raw.refused(
        "sendMessage", chat_id=1001, text="x", reply_markup={"inline_keyboard": rows}
    )
    assert refusal == f"Bad Request: {complaint}"


async def test_keyboards_at_their_limits_are_accepted(raw: Raw, ann: Person) -> None:
    rows = [[button(callback_data="x" * 64)] * 8] * 12
    rows.append([button(copy_text={"text": "x" * 256}), button(url="canada.ca/a?b=1")])
    sent = await raw.ok("sendMessage", chat_id=1001, text="x", reply_markup=keyboard(*rows))
    assert sent["reply_markup"]["inline_keyboard"][-1][1]["url"] == "http://canada.ca/a?b=1"


async def test_edits(raw: Raw, ann: Person) -> None:
    sent = await raw.ok("sendMessage", chat_id=1001, text="one")
    place = {"chat_id": 1001, "message_id": sent["message_id"]}
    assert await raw.refused("editMessageText", **place, text="one") == NOT_MODIFIED
    assert await raw.refused("editMessageReplyMarkup", **place) == NOT_MODIFIED
    rows = keyboard([button(callback_data="a")])
    await raw.ok("editMessageReplyMarkup", **place, reply_markup=rows)
    assert await raw.refused("editMessageText", **place, text="one", reply_markup=rows) == (
        NOT_MODIFIED
    )
    await raw.ok("editMessageText", **place, text="two")
    assert (ann.last.text, ann.last.labels) == ("two", [])
    gone = "Bad Request: message to edit not found"
    assert await raw.refused("editMessageText", chat_id=1001, message_id=99, text="x") == gone
    assert await raw.refused("editMessageText", text="x") == (
        "Bad Request: message identifier is not specified"
    )
    assert await raw.refused("editMessageText", chat_id=1001, message_id=1, text="x") == (
        "Bad Request: message can't be edited"
    )
    assert await raw.refused("editMessageCaption", **place, caption="x") == (
        "Bad Request: there is no caption in the message to edit"
    )
    typed = {"keyboard": [["Yes"]]}
    assert await raw.refused("editMessageText", **place, text="x", reply_markup=typed) == (
        "Bad Request: inline keyboard expected"
    )
    asked = await raw.ok("sendMessage", chat_id=1001, text="?", reply_markup=typed)
    assert await raw.refused(
        "editMessageText", chat_id=1001, message_id=asked["message_id"], text="x"
    ) == ("Bad Request: message can't be edited")


async def test_deleting(raw: Raw, ann: Person) -> None:
    for text in ("old", "new"):
        await raw.ok("sendMessage", chat_id=1001, text=text)
    old, new = ann.inbox
    old.date -= 49 * 3600
    assert await raw.refused("deleteMessage", chat_id=1001, message_id=old.id) == (
        "Bad Request: message can't be deleted for everyone"
    )
    await raw.ok("deleteMessage", chat_id=1001, message_id=new.id)
    assert await raw.refused("deleteMessage", chat_id=1001, message_id=new.id) == (
        "Bad Request: message to delete not found"
    )
    assert await raw.refused("editMessageText", chat_id=1001, message_id=new.id, text="x") == (
        "Bad Request: message to edit not found"
    )
    assert ann.inbox == [old]


async def test_who_cannot_be_written_to(server: BotApiServer, raw: Raw, bot: Bot) -> None:
    bob = server.person(id=2, first_name="Bob")

    async def refusal(chat_id: Any) -> str:
        return await raw.refused("sendMessage", chat_id=chat_id, text="x")

    assert await refusal(3) == "Bad Request: chat not found"
    assert await refusal("junk") == "Bad Request: chat not found"
    assert await refusal("") == "Bad Request: chat_id is empty"
    assert await refusal(2) == "Forbidden: bot can't initiate conversation with a user"
    bob.send("/start")
    await raw.ok("sendMessage", chat_id=2, text="hello")
    bob.block()
    assert await refusal(2) == "Forbidden: bot was blocked by the user"
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_chat_action(2, "typing")
    bob.unblock()
    await raw.ok("sendMessage", chat_id=2, text="hello again")
    bob.deactivate()
    assert await refusal(2) == "Forbidden: user is deactivated"
    group = server.group(-5, "Family")
    group.migrated_to = -1_000_000_000_005
    answer = await raw("sendMessage", chat_id=-5, text="x")
    assert answer["parameters"] == {"migrate_to_chat_id": -1_000_000_000_005}


async def test_answering_taps(server: BotApiServer, raw: Raw, ann: Person) -> None:
    rows = keyboard([button(callback_data="a")])
    await raw.ok("sendMessage", chat_id=1001, text="?", reply_markup=rows)
    query = ann.tap("A").body["callback_query"]["id"]
    too_long = await raw.refused("answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert too_long == "Bad Request: MESSAGE_TOO_LONG"
    await raw.ok("answerCallbackQuery", callback_query_id=query, text="Saved", show_alert=True)
    assert [(toast.text, toast.alert) for toast in ann.toasts] == [("Saved", True)]
    expired = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await raw.refused("answerCallbackQuery", callback_query_id="1") == expired
    server.query_lifetime = 0
    assert await raw.refused("answerCallbackQuery", callback_query_id=query) == expired


async def test_files_go_and_come_back(server: BotApiServer, bot: Bot, ann: Person) -> None:
    sent = await bot.send_document(ann.id, b"BEGIN:VCALENDAR", "c", filename="dates.ics")
    assert sent.document is not None
    assert sent.document.file_name == "dates.ics"
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"BEGIN:VCALENDAR"
    again = await bot.send_document(ann.id, sent.document.file_id)
    assert again.document == sent.document
    photo = await bot.send_photo(ann.id, PIXEL, caption="<b>Chart</b>", parse_mode="HTML")
    assert (photo.caption, photo.photo[0].width) == ("Chart", 1)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(ann.id, PIXEL, caption="x" * 1025)
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(ann.id, b"no picture")
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_document(ann.id, b"")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await photo.edit_text("x")
    await photo.edit_caption("Other")
    assert server.files.by_id[photo.photo[0].file_id].content == PIXEL


async def test_commands_by_scope_and_language(bot: Bot, raw: Raw, ann: Person) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands([BotCommand("start", "Commencer")], language_code="fr")
    assert [c.description for c in await bot.get_my_commands(language_code="fr")] == ["Commencer"]
    assert ann.menu[0]["description"] == "Begin"
    await bot.set_my_commands([BotCommand("score", "Mine")], scope=BotCommandScopeChat(ann.id))
    assert ann.menu[0]["command"] == "score"
    await bot.delete_my_commands(scope=BotCommandScopeChat(ann.id))
    assert ann.menu[0]["command"] == "start"
    for name, description, complaint in (
        ("Start", "x", "BOT_COMMAND_INVALID"),
        ("what-if", "x", "BOT_COMMAND_INVALID"),
        ("x" * 33, "x", "command length must not exceed 32"),
        ("x", "", "command description must be non-empty"),
        ("x", "x" * 257, "command description length must not exceed 256"),
    ):
        commands = [{"command": name, "description": description}]
        refusal = await raw.refused("setMyCommands", commands=commands)
        assert refusal == f"Bad Request: {complaint}"
    many = [{"command": f"c{n}", "description": "x"} for n in range(101)]
    assert await raw.refused("setMyCommands", commands=many) == (
        "Bad Request: BOT_COMMANDS_TOO_MUCH"
    )


async def test_descriptions_by_language(bot: Bot, raw: Raw) -> None:
    await bot.set_my_description("Hello")
    await bot.set_my_description("Bonjour", "fr")
    assert (await bot.get_my_description("fr")).description == "Bonjour"
    assert (await bot.get_my_description("de")).description == "Hello"
    await bot.set_my_short_description("x" * 120)
    assert await raw.refused("setMyShortDescription", short_description="x" * 121)
    assert await raw.refused("setMyDescription", description="x" * 513)
    await bot.set_my_name("Guide")
    assert (await bot.get_my_name()).name == "Guide"
    assert await bot.set_chat_menu_button()
