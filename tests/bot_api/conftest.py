"""A server, a person, and two ways to call it: raw, and as python-telegram-bot does."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from . import BotApiServer, Person

# As the bot sets it.
os.environ.setdefault("PTB_TIMEDELTA", "true")


class Raw:
    """Calls by hand. `await raw("sendMessage", chat_id=1, text="hi")` gives the whole answer."""

    def __init__(self, server: BotApiServer, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.session = session

    async def __call__(self, method: str, **params: Any) -> Any:
        url = f"{self.server.url}/bot{self.server.token}/{method}"
        async with self.session.post(url, json=params) as response:
            answer = await response.json()
            assert answer["ok"] is (response.status == 200)
            assert answer.get("error_code", 200) == response.status
            return answer

    async def ok(self, method: str, **params: Any) -> Any:
        answer = await self(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: Any) -> str:
        answer = await self(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
def ann(server: BotApiServer) -> Person:
    """A person who has started the bot; the update about it is confirmed."""
    ann = server.person(id=1001, first_name="Ann", language_code="en")
    ann.send("/start")
    server.updates.drop()
    return ann


@pytest.fixture
async def raw(server: BotApiServer) -> AsyncIterator[Raw]:
    async with aiohttp.ClientSession() as session:
        yield Raw(server, session)


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    request = HTTPXRequest(read_timeout=1, connect_timeout=1)
    bot = Bot(
        server.token,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
        request=request,
        get_updates_request=HTTPXRequest(read_timeout=5),
    )
    async with bot:
        yield bot
