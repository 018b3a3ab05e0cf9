"""The Bot API calls that one reply consists of."""

from __future__ import annotations

import asyncio
import logging
from io import BytesIO
from typing import Any

from markupsafe import escape
from telegram import InputFile
from telegram.error import BadRequest

from bot.telegram import rendering
from bot.telegram.api import TelegramApi
from bot.telegram.busy import Signs
from bot.telegram.refusals import reason
from conversations.voice.replies import (
    AmendCard,
    Card,
    Cutoffs,
    Document,
    Drawn,
    Notice,
    Paper,
    Picture,
    Reply,
    Rows,
    Say,
    Stairs,
)

log = logging.getLogger(__name__)


class Sender:
    """Makes the calls; raises python-telegram-bot's errors."""

    def __init__(self, api: TelegramApi) -> None:
        self._api = api
        self._signs = Signs(api)

    async def send(self, chat_id: int, reply: Reply, card: int | None = None) -> int | None:
        """Send a reply; the message id of what is now the live card, if it made one. ``card`` is
        the message that an ``AmendCard`` changes; without it a new one is sent."""
        match reply:
            case Say():
                await self._message(rendering.message(chat_id, reply.html))
            case Notice():
                parameters = rendering.message(chat_id, reply.html, reply.rows)
                if reply.silent:
                    parameters["disable_notification"] = True
                await self._message(parameters)
            case Card():
                return await self._new_card(chat_id, reply.html, reply.rows)
            case AmendCard():
                return await self._amend(chat_id, card, reply)
            case Document():
                file = InputFile(BytesIO(reply.content.encode()), filename=reply.name)
                sending = self._file("sendDocument", "document", chat_id, file, reply.caption)
                await self._signs.while_slow(chat_id, "upload_document", sending)
            case Paper():
                sending = self._paper(chat_id, reply)
                await self._signs.while_slow(chat_id, "upload_document", sending)
            case Picture() | Stairs() | Cutoffs():
                sending = self._picture(chat_id, reply)
                await self._signs.while_slow(chat_id, "upload_photo", sending)
        return None

    async def close(self, chat_id: int, card: int, html: str | None) -> None:
        """Take a card's buttons away; its text becomes ``html`` if given."""
        if html is None:
            target = {"chat_id": chat_id, "message_id": card}
            await self._api.call("editMessageReplyMarkup", target)
        else:
            parameters = rendering.message(chat_id, html)
            await self._message({**parameters, "message_id": card}, "editMessageText")

    async def silently(self, chat_id: int, html: str) -> int | None:
        """Send a message that nobody is notified of; its id."""
        parameters = rendering.message(chat_id, html)
        return _id_of(await self._message({**parameters, "disable_notification": True}))

    async def pin(self, chat_id: int, message_id: int) -> None:
        """Pin a message at the top of the chat; nobody is notified."""
        target = {"chat_id": chat_id, "message_id": message_id, "disable_notification": True}
        await self._api.call("pinChatMessage", target)

    async def unpin(self, chat_id: int, message_id: int) -> None:
        """Take a pinned message from the top of the chat; it stays where it was said."""
        await self._api.call("unpinChatMessage", {"chat_id": chat_id, "message_id": message_id})

    async def _picture(self, chat_id: int, picture: Drawn) -> None:
        """What a picture shows: drawn in a thread; as text where it cannot be drawn, or the chat
        takes no photos."""
        try:
            png = await asyncio.to_thread(_draw, picture)
        except Exception as error:
            log.error("a %s could not be drawn: %s", picture.kind, type(error).__name__)
        else:
            file = InputFile(BytesIO(png), filename="chart.png")
            try:
                await self._file("sendPhoto", "photo", chat_id, file, picture.caption)
                return
            except BadRequest as error:
                log.error("a %s was refused: %s", picture.kind, reason(error))
        await self._message(rendering.message(chat_id, str(escape(picture.caption))))

    async def _paper(self, chat_id: int, paper: Paper) -> None:
        """A paper as PDF, made in a thread; what it holds in words where it cannot be made."""
        try:
            pdf = await asyncio.to_thread(_print, paper)
        except Exception as error:
            log.error("a paper could not be made: %s", type(error).__name__)
            await self._message(rendering.message(chat_id, str(escape(paper.not_made))))
            return
        file = InputFile(BytesIO(pdf), filename=paper.name)
        await self._file("sendDocument", "document", chat_id, file, paper.caption)

    async def _file(
        self, method: str, kind: str, chat_id: int, file: InputFile, caption: str
    ) -> None:
        parameters: dict[str, Any] = {"chat_id": chat_id, kind: file}
        if caption:
            parameters["caption"] = caption
        await self._api.call(method, parameters, read_timeout=20)

    async def _message(self, parameters: dict[str, Any], method: str = "sendMessage") -> Any:
        """A call with text; sent bare if Telegram refuses its markup, rather than not at all."""
        try:
            return await self._api.call(method, parameters)
        except BadRequest as error:
            if "can't parse entities" not in error.message.casefold():
                raise
            log.error("markup was refused: %s", reason(error))
            return await self._api.call(method, rendering.without_markup(parameters))

    async def _new_card(self, chat_id: int, html: str, rows: Rows) -> int | None:
        return _id_of(await self._message(rendering.message(chat_id, html, rows)))

    async def _amend(self, chat_id: int, card: int | None, reply: AmendCard) -> int | None:
        if card is not None:
            parameters = rendering.message(chat_id, reply.html, reply.rows)
            try:
                await self._message({**parameters, "message_id": card}, "editMessageText")
                return card
            except BadRequest as error:
                if "not modified" in error.message.casefold():
                    return card
                log.debug("a card was sent anew: %s", reason(error))
        return await self._new_card(chat_id, reply.html, reply.rows)


def _id_of(sent: Any) -> int | None:
    message_id = sent.get("message_id") if isinstance(sent, dict) else None
    return message_id if type(message_id) is int else None


def _draw(picture: Drawn) -> bytes:
    """In a thread, and so is the loading of what draws."""
    from bot.pictures import draw

    return draw(picture)


def _print(paper: Paper) -> bytes:
    """In a thread, and so is the loading of what prints."""
    from bot.papers import draw

    return draw(paper)
