"""What travels and what lies about: only encrypted or near by, never to where an answer points,
never more than an answer can be; and what others can read is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, ClientTimeout, web
from pydantic import ValidationError
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.exposure import exposed, exposed_by
from bot.settings import Settings, is_near
from bot.telegram import transport
from bot.telegram.transport import AiohttpRequest
from tests.bot.house import Process
from tests.bot.test_leader import leads, said
from tests.bot_api import BotApiServer
from tests.stories.story import BEFORE

# ------------------------------------------------------------------ plain http


@pytest.mark.parametrize(
    ("host", "near"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("127.0.0.1", True),
        ("127.255.255.255", True),
        ("126.255.255.255", False),
        ("128.0.0.0", False),
        ("10.0.0.0", True),
        ("10.255.255.255", True),
        ("9.255.255.255", False),
        ("11.0.0.0", False),
        ("172.15.255.255", False),
        ("172.16.0.0", True),
        ("172.31.255.255", True),
        ("172.32.0.0", False),
        ("192.167.255.255", False),
        ("192.168.0.0", True),
        ("192.168.255.255", True),
        ("192.169.0.0", False),
        ("169.254.1.1", True),
        ("169.255.0.0", False),
        # Set aside for examples (RFC 5737), not for private networks.
        ("203.0.113.5", False),
        ("8.8.8.8", False),
        ("0.0.0.0", False),
        ("::1", True),
        ("::2", False),
        ("fc00::1", True),
        ("fdff::1", True),
        ("fe00::1", False),
        ("fe80::1", True),
        ("2001:db8::1", False),
        ("telegram.example", False),
        ("bot-api", False),
        ("localhost.example", False),
        ("2130706433", False),
        ("", False),
    ],
)
def test_what_is_near(host: str, near: bool) -> None:
    assert is_near(host) is near


def settings(url: str, **others: object) -> Settings:
    return Settings(_env_file=None, telegram_base_url=url, **others)  # type: ignore[arg-type]


def test_plain_http_leads_nowhere_unless_set() -> None:
    far = "http://telegram.example:8081"
    with pytest.raises(ValidationError, match="ALLOW_PLAIN_HTTP=1"):
        settings(far)
    with pytest.raises(ValidationError, match="ALLOW_PLAIN_HTTP=1"):
        settings(far, allow_plain_http=False)
    with pytest.raises(ValidationError, match="ALLOW_PLAIN_HTTP=1"):
        settings("http://me:secret@8.8.8.8")
    assert settings(far, allow_plain_http=True).telegram_base_url == far
    for url in ("https://telegram.example", "http://10.1.2.3:8081", "http://[::1]:8081"):
        assert settings(url).telegram_base_url == url


def test_it_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BASE_URL", "http://telegram.example")
    monkeypatch.setenv("ALLOW_PLAIN_HTTP", "0")
    with pytest.raises(ValidationError):
        Settings(_env_file=None)
    monkeypatch.setenv("ALLOW_PLAIN_HTTP", "1")
    assert Settings(_env_file=None).allow_plain_http is True


# ------------------------------------------------------------------ answers

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def answering(answer: Answer) -> AsyncIterator[str]:
    """A server of this one answer; its root."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def ask(root: str, **timeouts: Any) -> tuple[int, bytes]:
    request = AiohttpRequest(2, root)
    await request.initialize()
    try:
        return await asyncio.wait_for(
            request.do_request(f"{root}/bot1:secret/getMe", "POST", **timeouts), 20
        )
    finally:
        await request.shutdown()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_the_token_does_not_go_where_an_answer_points(status: int) -> None:
    reached: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        reached.append(request.path)
        return web.Response(text="{}")

    async with answering(elsewhere) as other:

        async def moved(_: web.Request) -> web.Response:
            return web.Response(status=status, headers={"Location": f"{other}/bot1:secret/getMe"})

        async with answering(moved) as root:
            found, _ = await ask(root)
    assert found == status
    assert reached == []


@pytest.mark.parametrize(("size", "taken"), [(1000, True), (1001, False)])
async def test_an_answer_has_a_size(
    monkeypatch: pytest.MonkeyPatch, size: int, taken: bool
) -> None:
    assert transport.LARGEST == 32 * 1024 * 1024
    monkeypatch.setattr(transport, "LARGEST", 1000)

    async def large(_: web.Request) -> web.Response:
        return web.Response(body=b"x" * size)

    async with answering(large) as root:
        if taken:
            assert await ask(root) == (200, b"x" * size)
        else:
            with pytest.raises(NetworkError, match="too large"):
                await ask(root)


async def test_an_answer_without_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """It drips for ever, each drop in time: nothing but the whole can be too long."""
    monkeypatch.setattr(transport, "SPARE_SECONDS", 0.1)
    ended = asyncio.Event()

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while not ended.is_set():
                await response.write(b" ")
                await asyncio.sleep(0.01)
        except ConnectionError:
            pass
        return response

    async with answering(drip) as root:
        with pytest.raises(TimedOut):
            await ask(root, read_timeout=0.2, pool_timeout=0.2)
        ended.set()


async def test_an_answer_that_ends_early_is_an_error() -> None:
    async def half(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100"})
        await response.prepare(request)
        await response.write(b"{")
        assert request.transport is not None
        request.transport.close()
        return response

    async with answering(half) as root:
        with pytest.raises(TelegramError):
            await ask(root)


async def test_a_pool_is_opened_once_and_closed_twice() -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text="{}")

    async with answering(answer) as root:
        request = AiohttpRequest(2, root)
        with pytest.raises(RuntimeError, match="not open"):
            await request.do_request(root, "POST")
        await request.shutdown()
        await request.initialize()
        session = request._session
        await request.initialize()
        assert request._session is session
        assert await request.do_request(root, "POST") == (200, b"{}")
        await request.shutdown()
        await request.shutdown()
        with pytest.raises(RuntimeError, match="not open"):
            await request.do_request(root, "POST")
        # The same process may lead again.
        await request.initialize()
        assert await request.do_request(root, "POST") == (200, b"{}")
        await request.shutdown()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        # Ten seconds for each step and a minute for a connection, and half a minute to spare.
        ({}, ClientTimeout(total=100, connect=60, sock_connect=10, sock_read=10)),
        ({"read_timeout": 35}, ClientTimeout(total=125, connect=60, sock_connect=10, sock_read=35)),
        (
            {"pool_timeout": 1, "connect_timeout": 2, "read_timeout": 3},
            ClientTimeout(total=34, connect=1, sock_connect=2, sock_read=3),
        ),
        (
            {"pool_timeout": None, "connect_timeout": None, "read_timeout": None},
            ClientTimeout(total=100, connect=None, sock_connect=None, sock_read=None),
        ),
    ],
)
async def test_how_long_a_call_may_take(
    monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any], expected: ClientTimeout
) -> None:
    found: list[dict[str, Any]] = []

    def noting(_: ClientSession, *__: Any, **options: Any) -> Any:
        found.append(options)
        raise OSError("Zaphod")

    monkeypatch.setattr(ClientSession, "request", noting)
    request = AiohttpRequest(2, "http://127.0.0.1:9")
    assert request.read_timeout == 10
    await request.initialize()
    try:
        with pytest.raises(NetworkError) as failed:
            await request.do_request("http://127.0.0.1:9", "POST", **asked)
    finally:
        await request.shutdown()
    assert str(failed.value) == "OSError"
    assert failed.value.__cause__ is None
    assert found[0]["timeout"] == expected
    assert found[0]["allow_redirects"] is False


# ------------------------------------------------------------------ files and databases


def test_files_that_others_can_read_are_told(tmp_path: Path) -> None:
    database = tmp_path / "assistant.db"
    env = tmp_path / ".env"
    for path in (database, env):
        path.write_text("")
        path.chmod(0o600)
    assert list(exposed(str(database), env, {})) == []
    for mode in (0o640, 0o604, 0o620, 0o601):
        database.chmod(mode)
        (line,) = exposed(f"sqlite:///{database}", env, {})
        assert f"{database} can be read by others" in line
        assert line.endswith(f"chmod 600 {database}")
    database.chmod(0o700)
    env.chmod(0o644)
    assert [line.split()[0] for line in exposed(str(database), env, {})] == [str(env)]
    env.chmod(0o600)
    copies = ("assistant.db-wal", "backup.db", "backup-monday", "assistant-old.sql", "chats.csv")
    for name in (*copies, "README.md", "photo.png"):
        (tmp_path / name).write_text("")
        (tmp_path / name).chmod(0o644)
    told = [Path(line.split()[0]).name for line in exposed(str(database), env, {})]
    assert told == sorted(copies)


def test_keys_that_others_can_read_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    keys, secret = tmp_path / "safe" / "k.db", tmp_path / "secret"
    keys.parent.mkdir()
    keys.write_text("")
    secret.write_text(f"old:{'A' * 43}=")
    settings = Settings(
        database_url=str(tmp_path / "a.db"), keys_url=str(keys), data_keys_file=secret
    )
    for path, mode in ((keys, 0o600), (secret, 0o600)):
        path.chmod(mode)
    assert exposed_by(settings, {}) == []
    keys.chmod(0o644)
    secret.chmod(0o640)
    assert [line.split()[0] for line in exposed_by(settings, {})] == [str(secret), str(keys)]
    remote = settings.model_copy(update={"keys_url": "postgresql://u:p@db.example/k"})
    assert exposed_by(remote, {})[0].startswith("KEYS_URL leads to another machine without")


def test_files_that_are_not_there_are_no_matter(tmp_path: Path) -> None:
    assert list(exposed(str(tmp_path / "no" / "such.db"), tmp_path / ".env", {})) == []


@pytest.mark.parametrize(
    ("address", "environment", "is_told"),
    [
        ("postgresql://u:p@db.example/d", {}, True),
        ("postgres://u:p@db.example:5432/d", {}, True),
        ("postgresql://u:p@10.0.0.5/d", {}, True),
        ("postgresql://u:p@db.example/d?sslmode=require", {}, True),
        ("postgresql://u:p@db.example/d?sslmode=verify-ca", {}, True),
        ("postgresql://u:p@db.example/d?sslmode=verify-full", {}, False),
        ("postgresql://u:p@db.example/d", {"PGSSLMODE": "verify-full"}, False),
        ("postgresql://u:p@db.example/d?sslmode=prefer", {"PGSSLMODE": "verify-full"}, True),
        ("postgresql://u:p@/d", {"PGHOST": "db.example"}, True),
        ("postgresql://u:p@/d", {}, False),
        ("postgresql://u:p@localhost/d", {}, False),
        ("postgresql://u:p@127.0.0.1:5433/d", {}, False),
        ("postgresql://u@/d?host=/var/run/postgresql", {}, False),
        ("postgresql://u@/d?host=db.example", {}, True),
    ],
)
def test_a_database_elsewhere_is_to_be_verified(
    address: str, environment: dict[str, str], is_told: bool, tmp_path: Path
) -> None:
    lines = list(exposed(address, tmp_path / ".env", environment))
    assert len(lines) == is_told
    assert all("sslmode=verify-full" in line and "db.example" not in line for line in lines)


async def test_it_is_told_at_the_start(
    server: BotApiServer, tmp_path: Path, new_process: Callable[..., Process]
) -> None:
    (tmp_path / "assistant.db").touch(0o644)
    (tmp_path / "assistant.db").chmod(0o644)
    process = new_process(BEFORE)
    await leads(process)
    assert await process.stop() == 0
    assert said(process).count("assistant.db can be read by others on this machine") == 1
    # What is new is its owner's alone.
    assert (tmp_path / "assistant.db.lock").stat().st_mode & 0o077 == 0
