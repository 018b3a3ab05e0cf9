"""python-telegram-bot's Bot over an aiohttp transport, with a plain way to call a method.

Replies are called and updates fetched as plain JSON, so that a field or a type that a newer Bot
API adds can neither break parsing nor put what people write into a log.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
from httpx_aiohttp import AiohttpTransport
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

CONNECTIONS = 64
"""Kept to Telegram at most; replies wait for a free one."""


class TelegramApi(ExtBot[None]):
    """A Bot that can also be asked for the bare answer of a method."""

    async def call(
        self, method: str, parameters: Mapping[str, Any], *, read_timeout: float = 10
    ) -> Any:
        """The ``result`` of a Bot API method; raises python-telegram-bot's errors."""
        return await self._post(method, dict(parameters), read_timeout=read_timeout)


def _request(connections: int) -> HTTPXRequest:
    limits = httpx.Limits(max_connections=connections, keepalive_expiry=60)
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=10,
        read_timeout=10,
        write_timeout=10,
        pool_timeout=60,
        httpx_kwargs={"transport": AiohttpTransport(limits=limits)},
    )


def telegram_api(token: str, root: str) -> TelegramApi:
    """A Bot for this token; ``root`` is the address to which ``/bot<token>/method`` is added."""
    return TelegramApi(
        token=token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=_request(CONNECTIONS),
        get_updates_request=_request(2),
    )
