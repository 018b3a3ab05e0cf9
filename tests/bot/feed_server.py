"""IRCC's side of the rounds feed, on loopback: a file with an ETag and a date, and what may become
of it."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from aiohttp import web

from tests.express_entry.rulebook.feeds import feed

MONDAY = "Mon, 05 Oct 2026 14:00:00 GMT"
TUESDAY = "Tue, 06 Oct 2026 14:00:00 GMT"

Answer = Callable[[web.Request], web.StreamResponse]


class FeedServer:
    """Serves one file under every path, unless ``answers`` says otherwise for one."""

    def __init__(self) -> None:
        self.body = feed()
        self.modified = MONDAY
        self.asked: list[web.Request] = []
        self.answers: dict[str, Answer] = {}
        self._runner: web.AppRunner | None = None
        self.root = ""

    async def __aenter__(self) -> FeedServer:
        app = web.Application()
        app.router.add_get("/{name:.*}", self._answer)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.root = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    def address(self, name: str = "en.json") -> str:
        return f"{self.root}/{name}"

    def tells(self, *rows: Any, modified: str = MONDAY) -> None:
        """From now on the file holds these rows."""
        self.body, self.modified = feed(*rows), modified

    def fails(self, status: int, name: str = "en.json", **headers: str) -> None:
        """From now on this path answers so."""
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        self.answers[name] = lambda _: web.Response(status=status, headers=named, text="oh <b>no")

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        other = self.answers.get(request.match_info["name"])
        if other is not None:
            return other(request)
        etag = f'"{sha256(self.body).hexdigest()[:16]}"'
        headers = {"ETag": etag, "Last-Modified": self.modified}
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers=headers)
        headers["Content-Encoding"] = "gzip"
        return web.Response(
            body=gzip.compress(self.body), content_type="application/json", headers=headers
        )


def sends(body: bytes, **headers: str) -> Answer:
    """Answers with these bytes."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return lambda _: web.Response(body=body, headers=named)


def moved(status: int, to: str) -> Answer:
    """Sends on to another address."""
    return lambda _: web.Response(status=status, headers={"Location": to})
