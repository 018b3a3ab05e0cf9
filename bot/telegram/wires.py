"""Connections to one place, kept open, on each of which one call is made at a time.

A client that can do all that HTTP can takes a sixth of what an answer costs. Almost all calls are
the same short post to the same place: a connection, a head that hardly changes, and a body.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from dataclasses import dataclass
from functools import cache
from time import monotonic
from typing import cast

import aiohappyeyeballs

from bot.telegram.http_answer import AnswerReader, BadAnswer

KEPT_SECONDS = 60.0
"""For which a connection stays open without a call."""
NEXT_ADDRESS_SECONDS = 0.25
"""After which the next address of a place is tried beside one that does not answer (RFC 8305)."""


class Dropped(ConnectionError):
    """The connection ended before the answer did."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds; None waits for ever, except for the whole."""

    whole: float
    for_free: float | None
    to_connect: float | None
    between: float | None
    """From one piece of an answer to the next."""


class Wire(asyncio.Protocol):
    """One connection."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._reader: AnswerReader | None = None
        self._answered: asyncio.Future[AnswerReader] | None = None
        self._heard_at = 0.0
        self._watch: asyncio.TimerHandle | None = None
        self.free_since = 0.0

    @property
    def is_open(self) -> bool:
        """Whether a call can be made."""
        return self._transport is not None and not self._transport.is_closing()

    async def ask(
        self, call: bytes, largest: int, between: float | None, until: float
    ) -> AnswerReader:
        """Make a call; its answer. ``TimeoutError`` where nothing comes for ``between`` seconds, or
        not all of it ``until`` then."""
        assert self._transport is not None, "the connection is not made"
        loop = asyncio.get_running_loop()
        self._reader = AnswerReader(largest)
        answered: asyncio.Future[AnswerReader] = loop.create_future()
        self._answered = answered
        self._transport.write(call)
        self._heard_at = loop.time()
        # One watch for both: most answers come long before it looks.
        self._look(loop, between, until)
        try:
            return await answered
        finally:
            if self._watch is not None:
                self._watch.cancel()
            self._reader = self._answered = self._watch = None

    def _look(self, loop: asyncio.AbstractEventLoop, between: float | None, until: float) -> None:
        """Whether the time is over."""
        by = until if between is None else min(until, self._heard_at + between)
        if by > loop.time():
            self._watch = loop.call_at(by, self._look, loop, between, until)
        else:
            self._fail(TimeoutError())

    def close(self) -> None:
        """Make no more calls; what is under way is dropped."""
        if self._transport is not None:
            self._transport.abort()

    # ------------------------------------------------------------------ told by the loop

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is open."""
        # One of uvloop's is of no class of asyncio's.
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """A piece of an answer."""
        if self._reader is None or self._answered is None or self._answered.done():
            # Nobody asked anything.
            self.close()
            return
        self._heard_at = asyncio.get_running_loop().time()
        try:
            if self._reader.feed(data):
                self._answered.set_result(self._reader)
        except BadAnswer as error:
            self._fail(error)

    def connection_lost(self, error: Exception | None) -> None:
        """It is over, with an error or in peace."""
        if self._reader is not None and error is None and self._reader.end():
            if self._answered is not None and not self._answered.done():
                self._answered.set_result(self._reader)
        else:
            self._fail(Dropped())

    def _fail(self, error: Exception) -> None:
        if self._answered is not None and not self._answered.done():
            self._answered.set_exception(error)
        self.close()


class Wires:
    """Up to ``most`` connections to ``host``; encrypted where ``is_secret``."""

    def __init__(self, host: str, port: int, most: int, *, is_secret: bool) -> None:
        self._host = host
        self._port = port
        self._most = most
        self._is_secret = is_secret
        self._free: list[Wire] = []
        """Those that were free last are taken first: the others may then be closed."""
        self._used: set[Wire] = set()
        self._turns = most
        """How many more calls may be made beside those under way."""
        self._waiting: deque[asyncio.Future[Wire | None]] = deque()
        """Whoever waits for a turn: it comes with a connection, or without one."""

    async def ask(self, call: bytes, largest: int, patience: Patience) -> tuple[int, bytes]:
        """Make a call; status and body of its answer."""
        until = asyncio.get_running_loop().time() + patience.whole
        wire = self._at_hand() if self._turns else None
        if wire is not None:
            self._turns -= 1
        else:
            async with asyncio.timeout_at(until):
                wire = await self._wire(patience)
        keeps = False
        self._used.add(wire)
        try:
            answer = await wire.ask(call, largest, patience.between, until)
            keeps = answer.keeps
        finally:
            self._give_back(wire, keeps)
        return answer.status, bytes(answer.body)

    def close(self) -> None:
        """Close every connection; what is under way is dropped."""
        for wire in (*self._free, *self._used):
            wire.close()
        self._free.clear()

    async def _wire(self, patience: Patience) -> Wire:
        wire: Wire | None = None
        if self._turns:
            self._turns -= 1
        else:
            async with asyncio.timeout(patience.for_free):
                wire = await self._turn()
        if wire is not None and not wire.is_open:
            wire = None
        try:
            wire = wire or self._at_hand() or await self._connected(patience.to_connect)
        finally:
            if wire is None:
                self._give_back(None, keeps=False)
        return wire

    async def _turn(self) -> Wire | None:
        turn: asyncio.Future[Wire | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            return await turn
        except asyncio.CancelledError:
            # It may have come at the same moment.
            if turn.done() and not turn.cancelled():
                self._give_back(turn.result(), keeps=True)
            raise

    def _give_back(self, wire: Wire | None, keeps: bool) -> None:
        """A turn is over; its connection, if there is one, may be asked again if it ``keeps``."""
        if wire is not None:
            self._used.discard(wire)
            if not (keeps and wire.is_open):
                wire.close()
                wire = None
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(wire)
                return
        self._turns += 1
        if wire is not None:
            wire.free_since = monotonic()
            self._free.append(wire)

    def _at_hand(self) -> Wire | None:
        oldest = monotonic() - KEPT_SECONDS
        while self._free:
            wire = self._free.pop()
            if wire.is_open and wire.free_since > oldest:
                return wire
            wire.close()
        return None

    async def _connected(self, seconds: float | None) -> Wire:
        async with asyncio.timeout(seconds):
            loop = asyncio.get_running_loop()
            kind = socket.SOCK_STREAM
            addresses = await loop.getaddrinfo(self._host, self._port, type=kind)
            line = await aiohappyeyeballs.start_connection(
                addresses, happy_eyeballs_delay=NEXT_ADDRESS_SECONDS, interleave=1
            )
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if not self._is_secret:
                return (await loop.create_connection(Wire, sock=line))[1]
            made = loop.create_connection(Wire, sock=line, ssl=trust(), server_hostname=self._host)
            return (await made)[1]


@cache
def trust() -> ssl.SSLContext:
    """Whom to believe that they are who they say: whom this machine does."""
    made = ssl.create_default_context()
    made.set_alpn_protocols(("http/1.1",))
    return made
