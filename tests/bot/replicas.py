"""Several copies of the assistant behind a proxy that gives each post to the next of them."""

from __future__ import annotations

import socket
from itertools import count

import aiohttp
from aiohttp import web


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class RoundRobin:
    """Gives each request to the next port, and to the one after it where nobody answers there."""

    def __init__(self, ports: list[int]) -> None:
        self.ports = ports
        self.given = dict.fromkeys(ports, 0)
        """How many requests each port answered."""
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
        await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._session is not None
        content = await request.read()
        headers = {k: v for k, v in request.headers.items() if k.startswith("X-Telegram")}
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
