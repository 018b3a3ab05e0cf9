"""python-telegram-bot's Bot over aiohttp, with a plain way to call a method.

Replies are called and updates fetched as plain JSON, so that a field or a type that a newer Bot
API adds can neither break parsing nor put what people write into a log.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from telegram.error import (
    BadRequest,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ExtBot

from bot.monitoring.counted import COUNTED
from bot.telegram.rates import Rates, Turn
from bot.telegram.transport import AiohttpRequest

TELEGRAM_PER_SECOND = 30
"""Messages to everybody (https://core.telegram.org/bots/faq)."""
CONNECTIONS = 64
"""Kept to Telegram at most; replies wait for a free one."""


class TelegramApi(ExtBot[Turn]):
    """A Bot that can also be asked for the bare answer of a method."""

    async def call(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        read_timeout: float = 10,
        turn: Turn = Turn.TAKEN,
    ) -> Any:
        """The ``result`` of a Bot API method; raises python-telegram-bot's errors, also for an
        answer that is not what Telegram answers: the next may be right. ``turn`` is waited for
        first, where whoever calls has not waited for one."""
        try:
            answer = await self._answer(method, parameters, read_timeout, turn)
        except TelegramError as error:
            COUNTED.called(method, _result_of(error))
            raise
        COUNTED.called(method, "ok")
        return answer

    async def _answer(
        self, method: str, parameters: Mapping[str, Any], read_timeout: float, turn: Turn
    ) -> Any:
        try:
            return await self.do_api_request(
                _as_unknown(method),
                dict(parameters),
                read_timeout=read_timeout,
                rate_limit_args=turn,
            )
        except EndPointNotFound as error:
            # Telegram answers the same for a token that it does not know (any more).
            raise error.__cause__ or error from None
        except TelegramError:
            raise
        except Exception as error:
            raise TelegramError(f"Invalid server response ({type(error).__name__})") from None


def _result_of(error: TelegramError) -> str:
    """What is counted of a call that came to nothing."""
    if isinstance(error, RetryAfter):
        return "wait"
    if isinstance(error, (BadRequest, Conflict, Forbidden, InvalidToken)):
        return "refused"
    return "failed"


@cache
def _as_unknown(method: str) -> str:
    """A name of which python-telegram-bot makes this method's, as of one that is newer than itself:
    it warns at each call of those that it has methods for."""
    return re.sub("(?=[A-Z])", "__", method).casefold()


def telegram_api(token: str, root: str, rates: Rates | None = None) -> TelegramApi:
    """A Bot for this token; ``root`` is the address to which ``/bot<token>/method`` is added. What
    it sends by itself keeps to the rates, Telegram's if none are given."""
    return TelegramApi(
        token=token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=AiohttpRequest(CONNECTIONS, root),
        get_updates_request=AiohttpRequest(2, root),
        rate_limiter=rates or Rates(TELEGRAM_PER_SECOND),
    )
