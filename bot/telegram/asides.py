"""What is done beside the messages of a chat: answering taps, whose buttons spin as long as they
have no answer, and setting the menu of a chat that is in another language than its app."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.backoff import asked_for
from bot.store import Delivered, Outgoing
from bot.telegram.api import TelegramApi
from bot.telegram.marking import Marks
from bot.telegram.queues import reply_of
from bot.telegram.refusals import reason
from conversations.voice.replies import ChatMenu, Toast

log = logging.getLogger(__name__)

WAITS = (0.3, 0.7, 1.5, 3.0, 6.0)
"""Seconds between tries: afterwards Telegram takes no answer any more (failures are seen from five
to fifteen seconds on), and the app has stopped the spinner by itself."""


class Asides:
    """Each in a task of its own, which ``run`` starts: nothing waits for it, and it waits for
    nothing. What was committed with the effect of a message is done by the next process where this
    one ended before; too late is no harm."""

    def __init__(
        self,
        api: TelegramApi,
        marks: Marks,
        run: Callable[[Coroutine[Any, Any, None]], None],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._marks = marks
        self._run = run
        self._sleep = sleep
        self._under_way: dict[tuple[int, int], Outgoing] = {}

    def answer(self, query_id: str) -> None:
        """Answer a tap for which nothing was committed."""
        self._run(self._call(*_answer_to(query_id, "")))

    def begin(self, outgoing: Outgoing) -> None:
        """Do what was committed."""
        self._under_way[outgoing.chat_id, outgoing.seq] = outgoing
        self._run(self._deliver(outgoing))

    def is_of_a_new_chat(self, reply: Outgoing) -> bool:
        """Whether the number that is under way is that of something in a chat erased since: the
        chat that began anew numbers its replies from the beginning."""
        found = self._under_way.get((reply.chat_id, reply.seq))
        if found is None or found.payload == reply.payload:
            return False
        del self._under_way[reply.chat_id, reply.seq]
        return True

    async def _deliver(self, outgoing: Outgoing) -> None:
        key = outgoing.chat_id, outgoing.seq
        is_done = False
        try:
            await self._do(outgoing)
            is_done = True
        finally:
            # Otherwise the number is another reply's by now.
            if self._under_way.get(key) is outgoing:
                del self._under_way[key]
                if is_done:
                    self._marks.mark(Delivered(*key))
                else:
                    self._marks.is_done(*key)

    async def _do(self, outgoing: Outgoing) -> None:
        try:
            reply = reply_of(outgoing)
        except ValueError:
            log.error("an answer stored by another release could not be read, and was dropped")
            return
        match reply:
            case Toast(query_id=str(query_id), text=text):
                await self._call(*_answer_to(query_id, text))
            case ChatMenu():
                await self._call(*_menu_of(outgoing.chat_id, reply))

    async def _call(self, method: str, parameters: dict[str, Any]) -> None:
        for wait in (*WAITS, None):
            try:
                await self._api.call(method, parameters)
                return
            except RetryAfter as error:
                seconds = asked_for(error)
                if wait is None or seconds > WAITS[-1]:
                    return
                await self._sleep(max(seconds, wait))
            except (BadRequest, Forbidden, InvalidToken) as error:
                # Mostly: a tap is too old.
                log.debug("%s was refused: %s", method, reason(error))
                return
            except TelegramError:
                if wait is None:
                    return
                await self._sleep(wait)


def _answer_to(query_id: str, text: str) -> tuple[str, dict[str, Any]]:
    parameters = {"callback_query_id": query_id}
    return "answerCallbackQuery", {**parameters, "text": text} if text else parameters


def _menu_of(chat_id: int, menu: ChatMenu) -> tuple[str, dict[str, Any]]:
    scope = {"scope": {"type": "chat", "chat_id": chat_id}}
    if not menu.commands:
        return "deleteMyCommands", scope
    commands = [{"command": name, "description": text} for name, text in menu.commands]
    return "setMyCommands", {"commands": commands, **scope}
