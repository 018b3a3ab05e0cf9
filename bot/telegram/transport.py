"""python-telegram-bot's requests over aiohttp: an httpx client cost more than half of the CPU of an
answer, and polling many chats at once is what this program does all day."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import (
    BytesPayload,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from pydantic import TypeAdapter
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

DEFAULT = BaseRequest.DEFAULT_NONE
SECONDS = 10.0
"""For connecting, writing and reading, unless a call says otherwise."""
POOL_SECONDS = 60.0
"""For a free connection."""
SPARE_SECONDS = 30.0
"""What a whole call may take on top: an answer that drips in for ever is none."""
_JSON: TypeAdapter[Any] = TypeAdapter(Any)
"""Writes a call in a thirtieth of the time of ``json.dumps``, and reads an answer in two thirds of
that of ``json.loads``."""
LARGEST = 32 * 1024 * 1024
"""Bytes of an answer. A hundred updates of the longest messages are a few megabytes."""


class AiohttpRequest(BaseRequest):
    """Keeps up to ``connections`` connections open to the Bot API at ``root``, by way of the proxy
    that the environment names for it."""

    def __init__(self, connections: int, root: str) -> None:
        self._connections = connections
        self._proxy = proxy_for(root)
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer when a call does not say."""
        return SECONDS

    async def initialize(self) -> None:
        """Open the connection pool; safe to call twice."""
        if self._session is None or self._session.closed:
            connector = TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())

    async def shutdown(self) -> None:
        """Close every connection; safe to call twice."""
        if self._session is not None:
            await self._session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """An answer as it was meant; what is not quite JSON, as python-telegram-bot reads it."""
        try:
            answer: dict[str, Any] = _JSON.validate_json(payload)
        except ValueError:
            return BaseRequest.parse_json_payload(payload)
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = DEFAULT,
        write_timeout: Any = DEFAULT,
        connect_timeout: Any = DEFAULT,
        pool_timeout: Any = DEFAULT,
    ) -> tuple[int, bytes]:
        """Status and body. Errors name no address, because the address holds the token."""
        if self._session is None or self._session.closed:
            raise RuntimeError("the connection pool is not open")
        pool, read = _seconds(pool_timeout, POOL_SECONDS), _seconds(read_timeout, SECONDS)
        timeout = ClientTimeout(
            total=(pool or POOL_SECONDS) + (read or SECONDS) + SPARE_SECONDS,
            connect=pool,
            sock_connect=_seconds(connect_timeout, SECONDS),
            sock_read=read,
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                timeout=timeout,
                proxy=self._proxy,
                # The address holds the token, and the body what people write: neither goes on to
                # wherever an answer points.
                allow_redirects=False,
            ) as response:
                return response.status, await _bounded(response)
        except TimeoutError:
            raise TimedOut from None
        except (ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None


def proxy_for(root: str) -> str | None:
    """The proxy named in the environment (``HTTPS_PROXY`` and the like) for this address; found
    once, since aiohttp's own way (``trust_env``) reads the environment and the disk at each call.
    """
    address = urlsplit(root)
    host = address.hostname
    if host is None or proxy_bypass(host):
        return None
    return getproxies().get(address.scheme)


async def _bounded(response: ClientResponse) -> bytes:
    """The body, unless it is larger than any answer of the Bot API."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST:
            response.close()
            raise NetworkError("the answer is too large")
    return bytes(body)


def _seconds(given: Any, default: float) -> float | None:
    if given is DEFAULT:
        return default
    return None if given is None else float(given)


def _body(data: RequestData | None) -> Any:
    """Parameters as JSON, which is a tenth of the work of a form; as parts of one if there are
    files."""
    if data is None:
        return None
    if not data.contains_files:
        return BytesPayload(_JSON.dump_json(data.parameters), content_type="application/json")
    form = FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form
