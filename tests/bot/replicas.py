"""Several copies of the assistant behind a proxy that gives each post to the next of them."""

from __future__ import annotations

import asyncio
import random
import socket
from collections import Counter
from itertools import count

import aiohttp
from aiohttp import web


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


MEDDLED = 0.25
"""The share of posts that do not go as they should, where somebody meddles."""


class RoundRobin:
    """Gives each request to the next port, and to the one after it where nobody answers there.

    With ``chance`` it is a bad proxy besides: it passes a post on late, or to two copies at once,
    or again when the chat has long gone on, or loses what a copy answered."""

    def __init__(self, ports: list[int]) -> None:
        self.ports = ports
        self.given = dict.fromkeys(ports, 0)
        """How many requests each port answered."""
        self.chance: random.Random | None = None
        self.meddled: Counter[str] = Counter()
        """How often each thing went wrong."""
        self._again: set[asyncio.Task[web.Response]] = set()
        self._turns = count()
        self._session: aiohttp.ClientSession | None = None
        application = web.Application()
        application.router.add_post("/telegram", self._pass_on)
        self._runner = web.AppRunner(application, access_log=None)

    async def start(self) -> str:
        """The address at which it listens."""
        self._session = aiohttp.ClientSession()
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}/telegram"

    async def stop(self) -> None:
        for task in self._again:
            task.cancel()
        await asyncio.gather(*self._again, return_exceptions=True)
        await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        content = await request.read()
        headers = {k: v for k, v in request.headers.items() if k.startswith("X-Telegram")}
        if self.chance is None or self.chance.random() >= MEDDLED:
            return await self._given(content, headers)
        trouble = self.chance.choice(("late", "twice", "again", "answer lost"))
        self.meddled[trouble] += 1
        if trouble == "late":
            return await self._given(content, headers, after=self.chance.random() / 2)
        if trouble == "twice":
            both = await asyncio.gather(*(self._given(content, headers) for _ in range(2)))
            return both[0]
        answer = await self._given(content, headers)
        if trouble == "answer lost":
            return web.Response(status=502)
        task = asyncio.create_task(self._given(content, headers, after=self.chance.random()))
        self._again.add(task)
        task.add_done_callback(self._again.discard)
        return answer

    async def _given(
        self, content: bytes, headers: dict[str, str], *, after: float = 0.0
    ) -> web.Response:
        """What the next copy that is there answers, ``after`` so many seconds."""
        assert self._session is not None
        await asyncio.sleep(after)
        first = next(self._turns)
        for turn in range(len(self.ports)):
            port = self.ports[(first + turn) % len(self.ports)]
            url = f"http://127.0.0.1:{port}/telegram"
            try:
                async with self._session.post(url, data=content, headers=headers) as answer:
                    body = await answer.read()
            except aiohttp.ClientConnectorError:
                continue
            except (aiohttp.ClientError, OSError):
                break  # it was killed with the request in its hands
            self.given[port] += 1
            return web.Response(status=answer.status, body=body, content_type=answer.content_type)
        return web.Response(status=502)
