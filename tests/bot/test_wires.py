"""Connections kept to the Bot API: shared, waited for, dropped when anything is wrong with them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.telegram.transport import AiohttpRequest, QuickRequest
from bot.telegram.wires import Dropped, Patience, Wires

CALL = b"POST / HTTP/1.1\r\n\r\n"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
PATIENT = Patience(20, 20, 20, 20)
Answers = Callable[["Server", asyncio.StreamWriter], Awaitable[None]]


class Server:
    """Counts connections and calls; ``answers`` does what it is to do with each call."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.connections = self.calls = self.open = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                self.calls += 1
                await self._answers(self, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open -= 1
            writer.close()


@asynccontextmanager
async def serving(answers: Answers) -> AsyncIterator[tuple[Server, int]]:
    server = Server(answers)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    try:
        yield server, listening.sockets[0].getsockname()[1]
    finally:
        listening.close()


async def right(_: Server, writer: asyncio.StreamWriter) -> None:
    writer.write(ANSWER)


def wires_to(port: int, most: int = 2) -> Wires:
    return Wires("127.0.0.1", port, most, is_secret=False)


async def test_a_connection_is_used_again() -> None:
    async with serving(right) as (server, port):
        wires = wires_to(port)
        for _ in range(5):
            assert await wires.ask(CALL, 100, PATIENT) == (200, b"{}")
        assert (server.connections, server.calls) == (1, 5)
        wires.close()


async def test_no_more_connections_than_allowed_and_everybody_gets_a_turn() -> None:
    async with serving(right) as (server, port):
        wires = wires_to(port, most=3)
        found = await asyncio.gather(*(wires.ask(CALL, 100, PATIENT) for _ in range(50)))
        assert found == [(200, b"{}")] * 50
        assert server.connections == 3
        wires.close()


async def test_a_turn_that_does_not_come_in_time() -> None:
    asked = asyncio.Event()

    async def never(_: Server, __: asyncio.StreamWriter) -> None:
        asked.set()

    async with serving(never) as (server, port):
        wires = wires_to(port, most=1)
        held = asyncio.create_task(wires.ask(CALL, 100, PATIENT))
        await asked.wait()
        with pytest.raises(TimeoutError):
            await wires.ask(CALL, 100, Patience(20, 0.01, 20, 20))
        held.cancel()
        await asyncio.gather(held, return_exceptions=True)
        # The one given up may still be answered: nobody else gets its connection.
        with pytest.raises(TimeoutError):
            await wires.ask(CALL, 100, Patience(20, 20, 20, 0.01))
        assert (server.connections, server.calls) == (2, 2)
        wires.close()


async def test_who_gives_up_waiting_takes_no_turn() -> None:
    answer, asked = asyncio.Event(), asyncio.Event()

    async def later(_: Server, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await answer.wait()
        writer.write(ANSWER)

    async with serving(later) as (_, port):
        wires = wires_to(port, most=1)
        first = asyncio.create_task(wires.ask(CALL, 100, PATIENT))
        await asked.wait()
        waiting = [asyncio.create_task(wires.ask(CALL, 100, PATIENT)) for _ in range(3)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        answer.set()
        assert await first == (200, b"{}")
        # Its turn came in the same moment.
        waiting[1].cancel()
        assert await waiting[2] == (200, b"{}")
        assert await wires.ask(CALL, 100, PATIENT) == (200, b"{}")
        wires.close()


@pytest.mark.parametrize(
    "sent",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}", b"HTTP/1.1 200 OK\r\n"],
    ids=["nothing", "half", "a head"],
)
async def test_a_connection_that_ends_too_early(sent: bytes) -> None:
    async def ending(_: Server, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)
        writer.close()

    async with serving(ending) as (server, port):
        wires = wires_to(port)
        for _ in range(2):
            with pytest.raises(Dropped):
                await wires.ask(CALL, 100, PATIENT)
        assert server.connections == 2
        wires.close()


async def test_a_connection_closed_meanwhile_is_left() -> None:
    closed = asyncio.Event()

    async def last(server: Server, writer: asyncio.StreamWriter) -> None:
        writer.write(ANSWER)
        await writer.drain()
        writer.close()
        closed.set()

    async with serving(last) as (server, port):
        wires = wires_to(port)
        assert await wires.ask(CALL, 100, PATIENT) == (200, b"{}")
        await closed.wait()
        wire = wires._free[-1]
        for _ in range(1000):
            if not wire.is_open:
                break
            await asyncio.sleep(0)
        assert await wires.ask(CALL, 100, PATIENT) == (200, b"{}")
        assert server.connections == 2
        wires.close()


async def test_no_answer_that_was_not_asked_for_is_given_to_anybody() -> None:
    """Two come for one call: the second must not be taken for that of the next one."""

    async def twice(_: Server, writer: asyncio.StreamWriter) -> None:
        writer.write(ANSWER + ANSWER.replace(b"{}", b"[]"))

    async with serving(twice) as (server, port):
        wires = wires_to(port)
        for _ in range(3):
            assert await wires.ask(CALL, 100, PATIENT) == (200, b"{}")
        assert server.connections == 3
        wires.close()


async def test_a_slow_answer_is_waited_for_as_long_as_it_comes() -> None:
    """Every piece within the time for one; the whole takes longer."""

    async def dripping(_: Server, writer: asyncio.StreamWriter) -> None:
        for at in range(len(ANSWER)):
            writer.write(ANSWER[at : at + 1])
            await writer.drain()
            await asyncio.sleep(0.005)

    async with serving(dripping) as (_, port):
        wires = wires_to(port)
        assert await wires.ask(CALL, 100, Patience(20, 20, 20, 0.15)) == (200, b"{}")
        with pytest.raises(TimeoutError):
            await wires.ask(CALL, 100, Patience(0.05, 20, 20, 20))
        wires.close()


async def test_closed_connections_end_what_is_under_way() -> None:
    asked = asyncio.Event()

    async def never(_: Server, __: asyncio.StreamWriter) -> None:
        asked.set()

    async with serving(never) as (_, port):
        wires = wires_to(port)
        held = asyncio.create_task(wires.ask(CALL, 100, PATIENT))
        await asked.wait()
        wires.close()
        with pytest.raises(Dropped):
            await held


# ------------------------------------------------------------------ as python-telegram-bot asks


@pytest.mark.parametrize(
    ("root", "is_ours"),
    [
        ("https://api.telegram.org", True),
        ("http://127.0.0.1:8081", True),
        ("http://[::1]:8081", True),
        # What takes more than a place to say goes the long way.
        ("http://me:secret@127.0.0.1:8081", False),
        ("http://bücher.example", False),
        ("http://127.0.0.1:9999999", False),
        ("ftp://x", False),
        ("", False),
    ],
)
def test_which_places_are_asked_the_short_way(root: str, is_ours: bool) -> None:
    assert (QuickRequest(2, root)._wires is not None) is is_ours


def test_a_proxy_is_asked_the_long_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://gate:3128")
    assert QuickRequest(2, "https://api.telegram.org")._wires is None


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:9/a\r\nX: y", "http://127.0.0.1:9/a b", "http://127.0.0.1:9/é"],
)
async def test_nothing_is_smuggled_into_a_call(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def long_way(_: AiohttpRequest, url: str, *__: object) -> tuple[int, bytes]:
        asked.append(url)
        return 200, b"{}"

    monkeypatch.setattr(AiohttpRequest, "do_request", long_way)
    request = QuickRequest(2, "http://127.0.0.1:9")
    await request.initialize()
    assert await request.do_request(url, "POST") == (200, b"{}")
    await request.shutdown()
    assert asked == [url]


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        (b"SSH-2.0-OpenSSH\r\n\r\n", NetworkError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", NetworkError),
        (b"HTTP/1.1 200 OK\r\n", TimedOut),
    ],
)
async def test_errors_are_those_after_which_one_tries_again(
    sent: bytes, error: type[TelegramError]
) -> None:
    async def wrong(_: Server, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)

    async with serving(wrong) as (_, port):
        root = f"http://127.0.0.1:{port}"
        request = QuickRequest(2, root)
        await request.initialize()
        with pytest.raises(error) as caught:
            await request.do_request(f"{root}/bot1:secret/getMe", "POST", read_timeout=0.05)
        await request.shutdown()
        assert type(caught.value) is error
        assert "secret" not in str(caught.value)
        assert caught.value.__cause__ is None
