"""A start waits for what is not there yet, tells of each try in one line, and gives up only where
waiting cannot help: the token is refused, or something is set wrongly."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import islice
from pathlib import Path

import pytest
from telegram.error import Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.backoff import MOST_ASKED_SECONDS, asked_for, waits
from bot.serving import opened
from bot.settings import ConfigurationError, Settings
from bot.store import Store, StoreBusy, StoreError
from bot.telegram.transport import AiohttpRequest
from tests.bot.house import House, Process
from tests.bot.telling import hears_card
from tests.bot.test_leader import PATIENCE, said, within
from tests.bot_api import BotApiServer, Person
from tests.postgres import Server
from tests.stories.story import BEFORE

NOWHERE = "http://127.0.0.1:9"


def test_waits_double_up_to_half_a_minute() -> None:
    assert list(islice(waits(), 9)) == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


def test_a_wait_that_is_asked_for_is_obeyed_up_to_an_hour() -> None:
    assert MOST_ASKED_SECONDS == 3600
    assert asked_for(RetryAfter(300)) == 300
    assert asked_for(RetryAfter(3600)) == 3600
    assert asked_for(RetryAfter(3601)) == 3600
    assert asked_for(RetryAfter(-5)) == 0


def test_a_wait_may_be_told_as_a_span(monkeypatch: pytest.MonkeyPatch) -> None:
    """As later releases of the library tell it."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    assert isinstance(RetryAfter(300).retry_after, timedelta)
    assert asked_for(RetryAfter(300)) == 300
    assert asked_for(RetryAfter(3601)) == 3600


# ------------------------------------------------------------------ Telegram


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the start would have waited for."""
    found: list[float] = []
    sleep = asyncio.sleep

    async def wait(seconds: float) -> None:
        found.append(seconds)
        await sleep(0)

    monkeypatch.setattr("bot.telegram.service.asyncio.sleep", wait)
    return found


async def test_the_start_waits_for_telegram(
    server: BotApiServer,
    ann: Person,
    tmp_path: Path,
    waited: list[float],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Refused, dropped, garbage and told to wait: it tries again each time, and then serves."""
    server.fail_next("getMe", status=502)
    server.fail_next("getMe", drop=True)
    server.fail_next("getMe", garbage=True)
    server.fail_next("getMe", retry_after=300)
    server.fail_next("getMe", status=500)
    house = House(server, str(tmp_path / "assistant.db"), BEFORE)
    try:
        await asyncio.wait_for(house.start(), PATIENCE)
        ann.send("/start")
        assert "every score is an estimate" in (await hears_card(ann)).text
    finally:
        await house.stop()
    # The wait asked for stands in the place of the fourth.
    assert waited[:5] == [0.5, 1, 2, 300, 8]
    lines = [r.getMessage() for r in caplog.records if "no Bot API answers at" in r.getMessage()]
    assert len(lines) == 5
    assert lines[3].endswith("yet (it asks to wait), again in 300 s")
    assert all(server.token not in line for line in lines)


def refused(code: int, body: bytes) -> Callable[..., Awaitable[tuple[int, bytes]]]:
    async def answer(*_: object, **__: object) -> tuple[int, bytes]:
        return code, body

    return answer


@pytest.mark.parametrize(
    ("code", "body", "is_refusal"),
    [
        (401, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}', True),
        (404, b'{"ok": false, "error_code": 404, "description": "Not Found"}', True),
        (403, b'{"ok": false, "error_code": 403, "description": "Forbidden"}', True),
        # A server in between that has not found the Bot API yet.
        (404, b"<html>404 page not found</html>", False),
        (401, b"", False),
        (403, b"<html>Forbidden</html>", False),
        (503, b"<html>busy</html>", False),
        (500, b'{"ok": false, "error_code": 500, "description": "Internal"}', False),
    ],
)
async def test_only_telegram_itself_can_refuse_the_token(
    server: BotApiServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    waited: list[float],
    code: int,
    body: bytes,
    is_refusal: bool,
) -> None:
    house = House(server, str(tmp_path / "assistant.db"), BEFORE)
    request = AiohttpRequest.do_request
    monkeypatch.setattr(AiohttpRequest, "do_request", refused(code, body))
    starting = asyncio.create_task(house.start())
    if is_refusal:
        with pytest.raises(ConfigurationError, match="Telegram refused BOT_TOKEN"):
            await asyncio.wait_for(starting, PATIENCE)
        assert waited == []
        assert house.service is not None
        assert house.store is not None
        await house.service.stop()
        await house.store.close()
        return
    await within(PATIENCE, lambda: len(waited) > 3, "tries")
    monkeypatch.setattr(AiohttpRequest, "do_request", request)
    await asyncio.wait_for(starting, PATIENCE)
    await house.stop()


@pytest.mark.parametrize("url", [NOWHERE, "http://me:my-secret-token@127.0.0.1:9"])
async def test_asked_to_stop_while_it_waits_it_stops_at_once(
    server: BotApiServer, tmp_path: Path, url: str
) -> None:
    process = Process(server, tmp_path, BEFORE, TELEGRAM_BASE_URL=url)
    await process.start()
    try:
        await within(
            3 * PATIENCE, lambda: f"no Bot API answers at {NOWHERE} yet" in said(process), "a try"
        )
        assert process.alive
        assert await asyncio.wait_for(process.stop(), PATIENCE) == 0
    finally:
        await process.kill()
    lines = said(process).splitlines()
    # The start has made of its tries a line each, and nothing more than that nothing is sealed.
    assert all("no Bot API answers at" in line for line in lines[1:]), lines
    assert "DATA_KEYS is not set" in lines[0]
    assert "my-secret-token" not in said(process)
    assert "TEST-TOKEN" not in said(process)


# ------------------------------------------------------------------ the database


async def test_the_start_waits_for_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[Exception] = [StoreBusy("starting up") for _ in range(4)]
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    store = object()

    async def open_or_not(_: Settings) -> Store:
        if errors:
            raise errors.pop()
        return store  # type: ignore[return-value]

    monkeypatch.setattr("bot.serving.open_as_set", open_or_not)
    assert await opened(Settings(), wait) is store
    assert waited == [0.5, 1, 2, 4]
    assert caplog.text.count("the database cannot be used yet (starting up)") == 4
    errors.append(StoreError("no such database"))
    with pytest.raises(StoreError, match="no such database"):
        await opened(Settings(), wait)
    assert len(waited) == 4


async def test_postgresql_that_starts_after_the_bot(
    server: BotApiServer, ann: Person, tmp_path: Path, postgres_server: Server
) -> None:
    """The whole process, with a server of its own that is away at first."""
    from tests import postgres

    with postgres.running() as own:
        name = own.new_database()
        own.stop()
        process = Process(server, tmp_path, BEFORE, DATABASE_URL=own.url(name))
        await process.start()
        try:
            ann.send("/start")
            await within(
                3 * PATIENCE, lambda: "the database cannot be used yet" in said(process), "a try"
            )
            own.start()
            welcome = await hears_card(ann, 60)
            assert "every score is an estimate" in welcome.text
            assert await process.stop() == 0
        finally:
            await process.kill()
            if not own.home.joinpath("data", "postmaster.pid").exists():
                own.start()


async def test_a_password_that_is_refused_ends_the_start(
    server: BotApiServer, tmp_path: Path, postgres_server: Server
) -> None:
    if not postgres_server.sql("SELECT 1 FROM pg_roles WHERE rolname = 'guarded'"):
        postgres_server.sql("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    url = postgres_server.url(postgres_server.new_database(), "guarded:my-secret-token")
    process = Process(server, tmp_path, BEFORE, DATABASE_URL=url)
    await process.start()
    try:
        assert await process.ended() == 1
    finally:
        await process.kill()
    lines = said(process).splitlines()
    assert len(lines) == 1
    assert "refused this user or password" in lines[0]
    assert "my-secret-token" not in lines[0]


def test_the_kinds_of_error_told_apart() -> None:
    from bot.telegram.polling import is_refusal

    assert is_refusal(InvalidToken("x"))
    assert is_refusal(Forbidden("x"))
    assert not is_refusal(NetworkError("x"))
    assert not is_refusal(TelegramError("x"))
    rejected = InvalidToken("x")
    rejected.__cause__ = InvalidToken("y")
    assert is_refusal(rejected)
    page = InvalidToken("x")
    page.__cause__ = TelegramError("no JSON")
    assert not is_refusal(page)
