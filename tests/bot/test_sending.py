"""Each reply as the very calls it consists of."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import pytest
from telegram import InputFile
from telegram.error import BadRequest, RetryAfter

from bot.pictures.sheet import CannotWrite
from bot.telegram import rendering
from bot.telegram.sending import Sender
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    Document,
    Drawn,
    Notice,
    Picture,
    Reply,
    Say,
    Stairs,
)

ROWS = ((Button(label="Yes", data="1.1.y"),),)
BARE = rendering.message(7, "hello")
WITH_BUTTONS = rendering.message(7, "hello", ROWS)


class Telegram:
    """Answers one call after the other."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def call(self, method: str, parameters: Mapping[str, Any], **more: Any) -> Any:
        self.calls.append((method, {**parameters, **more}))
        answer = self.answers.pop(0) if self.answers else {"message_id": 55}
        if isinstance(answer, Exception):
            raise answer
        return answer


async def send(telegram: Telegram, reply: Reply, card: int | None = None) -> int | None:
    return await Sender(telegram).send(7, reply, card)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reply", "card", "method", "parameters", "live"),
    [
        (Say(html="hello"), None, "sendMessage", BARE, None),
        (Notice(html="hello", rows=ROWS), None, "sendMessage", WITH_BUTTONS, None),
        (
            Notice(html="hello", rows=ROWS, silent=True),
            None,
            "sendMessage",
            {**WITH_BUTTONS, "disable_notification": True},
            None,
        ),
        (Card(html="hello", rows=ROWS), None, "sendMessage", WITH_BUTTONS, 55),
        (AmendCard(html="hello", rows=ROWS), None, "sendMessage", WITH_BUTTONS, 55),
        (
            AmendCard(html="hello", rows=ROWS),
            9,
            "editMessageText",
            {**WITH_BUTTONS, "message_id": 9},
            9,
        ),
    ],
    ids=repr,
)
async def test_a_reply_is_one_call(
    reply: Reply, card: int | None, method: str, parameters: dict[str, Any], live: int | None
) -> None:
    telegram = Telegram()
    assert await send(telegram, reply, card) == live
    assert telegram.calls == [(method, parameters)]


async def test_a_card_is_closed_with_words_or_without() -> None:
    telegram = Telegram()
    sender = Sender(telegram)  # type: ignore[arg-type]
    await sender.close(7, 9, None)
    await sender.close(7, 9, "hello")
    await sender.close(7, 9, "")
    assert telegram.calls == [
        ("editMessageReplyMarkup", {"chat_id": 7, "message_id": 9}),
        ("editMessageText", {**BARE, "message_id": 9}),
        ("editMessageText", {**BARE, "text": "", "message_id": 9}),
    ]


@pytest.mark.parametrize("caption", ["What it is", ""])
async def test_a_file_has_its_name_its_content_and_more_time(caption: str) -> None:
    telegram = Telegram()
    document = Document(name="all.json", content="é", caption=caption)
    assert await send(telegram, document) is None
    [(method, parameters)] = telegram.calls
    file = parameters.pop("document")
    assert method == "sendDocument"
    assert isinstance(file, InputFile)
    assert (file.filename, file.input_file_content) == ("all.json", "é".encode())
    told = {"caption": caption} if caption else {}
    assert parameters == {"chat_id": 7, "read_timeout": 20, **told}


async def test_a_picture_is_drawn_and_sent() -> None:
    telegram = Telegram()
    picture = Picture(title="CRS", caption="Points", bars=(("Age", 100, 110),))
    assert await send(telegram, picture) is None
    [(method, parameters)] = telegram.calls
    file = parameters.pop("photo")
    assert method == "sendPhoto"
    assert file.filename == "chart.png"
    assert file.input_file_content.startswith(b"\x89PNG")
    assert parameters == {"chat_id": 7, "caption": "Points", "read_timeout": 20}


BARS = Picture(title="CRS", caption="CRS 7 < 8\nAge: 100 of 110", bars=(("Age", 100, 110),))
STAIRS = Stairs(title="CRS", caption="CRS 7 < 8", steps=((0, 7),), days=9, dates=())


@pytest.mark.parametrize("picture", [BARS, STAIRS], ids=lambda one: one.kind)
async def test_a_picture_is_drawn_beside_the_loop(
    picture: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = []

    def drawing(_: object) -> bytes:
        where.append(threading.current_thread())
        return b"png"

    monkeypatch.setattr("bot.pictures.draw", drawing)
    await send(Telegram(), picture)
    assert len(where) == 1
    assert where[0] is not threading.main_thread()


@pytest.mark.parametrize("picture", [BARS, STAIRS], ids=lambda one: one.kind)
@pytest.mark.parametrize("error", [OSError("no font"), MemoryError(), CannotWrite("2 letters")])
async def test_what_cannot_be_drawn_is_said(
    picture: Drawn, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> bytes:
        raise error

    monkeypatch.setattr("bot.pictures.draw", fail)
    telegram = Telegram()
    await send(telegram, picture)
    [(method, parameters)] = telegram.calls
    assert method == "sendMessage"
    assert parameters["text"] == picture.caption.replace("<", "&lt;")


async def test_a_photo_that_is_refused_is_said() -> None:
    telegram = Telegram(BadRequest("Not enough rights to send photos to the chat"))
    await send(telegram, STAIRS)
    assert [method for method, _ in telegram.calls] == ["sendPhoto", "sendMessage"]


async def test_a_photo_that_must_wait_is_sent_again_by_the_caller() -> None:
    telegram = Telegram(RetryAfter(3))
    with pytest.raises(RetryAfter):
        await send(telegram, STAIRS)
    assert [method for method, _ in telegram.calls] == ["sendPhoto"]


@pytest.mark.parametrize("answer", [None, True, {}, {"message_id": "9"}, {"message_id": True}])
async def test_a_message_without_a_number_is_no_card(answer: Any) -> None:
    telegram = Telegram(answer)
    assert await send(telegram, Card(html="hello")) is None
    assert len(telegram.calls) == 1


@pytest.mark.parametrize(
    ("said", "methods", "live"),
    [
        ("Bad Request: message is NOT MODIFIED", ["editMessageText"], 9),
        ("Bad Request: message to edit not found", ["editMessageText", "sendMessage"], 55),
        ("Bad Request: message can't be edited", ["editMessageText", "sendMessage"], 55),
    ],
)
async def test_a_change_in_place_that_is_refused(said: str, methods: list[str], live: int) -> None:
    telegram = Telegram(BadRequest(said))
    assert await send(telegram, AmendCard(html="hello", rows=ROWS), 9) == live
    assert [method for method, _ in telegram.calls] == methods
    assert "message_id" not in telegram.calls[-1][1] or live == 9


async def test_markup_that_is_refused_is_left_out_and_nothing_else_tried_again() -> None:
    telegram = Telegram(BadRequest("Can't parse entities: unexpected end tag"))
    await send(telegram, Say(html="<b>hello</b>"))
    assert [parameters.get("parse_mode") for _, parameters in telegram.calls] == ["HTML", None]
    assert telegram.calls[1][1]["text"] == "hello"
    telegram = Telegram(BadRequest("message is too long"))
    with pytest.raises(BadRequest):
        await send(telegram, Say(html="hello"))
    assert len(telegram.calls) == 1
