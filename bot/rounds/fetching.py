"""Asks one address for IRCC's rounds feed: politely (only for what is new), and within bounds of
size and time, whatever answers there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, DummyCookieJar

LARGEST = 8 * 1024 * 1024
"""Bytes, unpacked. The feed of eleven years is 0.7 MB."""
SECONDS = 60.0
"""For the whole answer; it may drip in."""
SECONDS_EACH = 15.0
"""For connecting, and for each piece."""
MOST_REDIRECTS = 5
LONGEST_VALIDATOR = 200
"""Characters of an ETag or a Last-Modified that are sent back."""
AGENT = "express-entry-assistant (rounds of invitations; conditional requests)"
_FOR_GOOD = (HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT)


class FeedAway(Exception):
    """The feed cannot be had now; the message says why, in a few words."""

    def __init__(self, why: str, again_in: float | None = None) -> None:
        super().__init__(why)
        self.again_in = again_in
        """Seconds that the server asks to wait."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered."""

    body: bytes | None
    """None: nothing new."""
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None
    """Where the feed is for good, if it has moved."""


async def fetch(address: str, etag: str | None, last_modified: str | None) -> Answer:
    """Ask for the feed, unless it is still the one with these validators. Raises ``FeedAway``."""
    headers = {"Accept": "application/json", "User-Agent": AGENT}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    timeout = ClientTimeout(total=SECONDS, sock_connect=SECONDS_EACH, sock_read=SECONDS_EACH)
    try:
        async with (
            ClientSession(timeout=timeout, cookie_jar=DummyCookieJar(), trust_env=True) as session,
            session.get(address, headers=headers, max_redirects=MOST_REDIRECTS) as response,
        ):
            return await _answer(response, address, conditional=bool(etag or last_modified))
    except TimeoutError:
        raise FeedAway("does not answer in time") from None
    except (ClientError, OSError, ValueError) as error:
        # Its text may hold what somebody else wrote.
        raise FeedAway(f"cannot be asked: {type(error).__name__}") from None


async def _answer(response: ClientResponse, address: str, *, conditional: bool) -> Answer:
    if address.startswith("https:") and response.url.scheme != "https":
        raise FeedAway("leads to an address that is not https")
    moved = bool(response.history) and all(one.status in _FOR_GOOD for one in response.history)
    moved_to = str(response.url)[:LONGEST_VALIDATOR] if moved else None
    if response.status == HTTPStatus.NOT_MODIFIED and conditional:
        return Answer(None, moved_to=moved_to)
    if response.status != HTTPStatus.OK:
        raise FeedAway(f"answers {response.status}", _asked_to_wait(response))
    body = bytearray()
    async for piece in response.content.iter_any():
        body += piece
        if len(body) > LARGEST:
            response.close()
            raise FeedAway(f"sends more than {LARGEST // 1024 // 1024} MB")
    etag, last_modified = _validator(response, "ETag"), _validator(response, "Last-Modified")
    return Answer(bytes(body), etag, last_modified, moved_to)


def _validator(response: ClientResponse, name: str) -> str | None:
    """A header that may be sent back as it is; None for a strange one."""
    text = response.headers.get(name, "")
    fine = text and len(text) <= LONGEST_VALIDATOR and text.isascii() and text.isprintable()
    return text if fine else None


def _asked_to_wait(response: ClientResponse) -> float | None:
    text = response.headers.get("Retry-After", "")[:LONGEST_VALIDATOR]
    if text.isascii() and text.isdigit():
        return float(text)
    until = moment_of(text)
    asked = moment_of(response.headers.get("Date"))
    if until is None:
        return None
    return max(0.0, (until - (asked or datetime.now(UTC))).total_seconds())


def moment_of(header: str | None) -> datetime | None:
    """A moment as HTTP writes it; None for anything else."""
    try:
        moment = parsedate_to_datetime(header or "")
    except (ValueError, TypeError, IndexError):
        return None
    return moment if moment.tzinfo is not None else None
