"""Updates that are posted: only by who knows the secret, answered once they are committed, and
given again otherwise."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram.error import InvalidToken, NetworkError

from bot.telegram.webhook import LARGEST, SECRET_HEADER, Webhook
from bot.telegram.webhook_address import keep_webhook, secret_of
from tests.bot.house import Process
from tests.bot.replicas import free_port
from tests.bot.telling import check_pages, hears_card, tell_all, until
from tests.bot_api import BotApiServer, Person
from tests.stories import software_engineer
from tests.stories.story import BEFORE

SECRET = secret_of("123456:a-token")
UPDATE = {"update_id": 7}


class Desk:
    """Receives what is posted, as a test says."""

    def __init__(self) -> None:
        self.received: list[dict[str, Any]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.call: Mapping[str, Any] | None = None
        self.error: Exception | None = None
        self.is_open = True

    async def receive(self, update: dict[str, Any]) -> Mapping[str, Any] | None:
        self.received.append(update)
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        return self.call


Post = tuple[Desk, str]


@asynccontextmanager
async def listening(seconds: float = 5) -> AsyncIterator[Post]:
    desk = Desk()
    webhook = Webhook(
        "127.0.0.1", 0, "/here", SECRET, desk.receive, lambda: desk.is_open, seconds=seconds
    )
    port = await webhook.start()
    try:
        yield desk, f"http://127.0.0.1:{port}/here"
    finally:
        await webhook.stop()


async def posted(url: str, update: object = UPDATE, secret: str | None = SECRET) -> tuple[int, Any]:
    """Status and body of the answer."""
    headers = {} if secret is None else {SECRET_HEADER: secret}
    content = update if isinstance(update, bytes) else json.dumps(update).encode()
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=content, headers=headers) as answer,
    ):
        body = await answer.read()
        return answer.status, json.loads(body) if answer.content_type.endswith("json") else body


async def test_an_update_is_received_and_answered() -> None:
    async with listening() as (desk, url):
        assert await posted(url) == (200, b"")
        assert desk.received == [UPDATE]


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], SECRET + "0", "\u00e9" * 64])
async def test_who_does_not_know_the_secret_is_sent_away(
    secret: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    async with listening() as (desk, url):
        for _ in range(3):
            assert (await posted(url, secret=secret))[0] == 403
        assert desk.received == []
    # However often they try, it is told once a minute; what they sent is not.
    assert caplog.text.count("does not know the secret") == 1
    assert SECRET not in caplog.text


def test_the_secret_is_of_the_token_and_does_not_tell_it() -> None:
    """Letters and figures, at most 256 of them, as Telegram wants it."""
    assert secret_of("123456:a-token") == SECRET
    assert secret_of("123456:another") != SECRET
    assert len(SECRET) == 64
    assert SECRET.isalnum()
    assert "token" not in SECRET


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"{", 400), (b"\xff", 400), (b"5", 200), (b"{}", 200), (b'{"update_id": "7"}', 200)],
)
async def test_what_is_no_update_is_not_received(content: bytes, status: int) -> None:
    """What can never be read is taken, or it would be given again for a day."""
    async with listening() as (desk, url):
        assert (await posted(url, content))[0] == status
        assert desk.received == []


async def test_what_is_too_large_is_not_read() -> None:
    async with listening() as (desk, url):
        assert (await posted(url, b" " * (LARGEST + 1)))[0] == 413
        assert desk.received == []


async def test_it_is_answered_once_it_is_committed_and_not_before() -> None:
    async with listening() as (desk, url):
        desk.gate.clear()
        posting = asyncio.create_task(posted(url))
        await until(lambda: desk.received, "received")
        await asyncio.wait((posting,), timeout=0.1)
        assert not posting.done()
        desk.gate.set()
        assert await posting == (200, b"")


async def test_what_takes_too_long_is_to_come_again_and_is_not_broken_off() -> None:
    async with listening(seconds=0.05) as (desk, url):
        desk.gate.clear()
        assert (await posted(url))[0] == 503
        desk.gate.set()
        desk.call = {"method": "answerCallbackQuery"}
        assert (await posted(url))[0] == 200
        assert desk.received == [UPDATE, UPDATE]


async def test_what_failed_or_cannot_be_received_is_to_come_again() -> None:
    async with listening() as (desk, url):
        desk.error = ZeroDivisionError()
        assert (await posted(url))[0] == 503
        desk.error, desk.is_open = None, False
        assert (await posted(url))[0] == 503
        assert len(desk.received) == 1
        desk.is_open = True
        assert (await posted(url))[0] == 200


async def test_a_call_may_be_made_in_the_answer() -> None:
    async with listening() as (desk, url):
        desk.call = {"method": "answerCallbackQuery", "callback_query_id": "1"}
        assert await posted(url) == (200, dict(desk.call))


async def test_nothing_else_is_there() -> None:
    async with listening() as (_, url):
        assert (await posted(url + "/elsewhere"))[0] == 404
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            assert answer.status == 405


# ------------------------------------------------------------------ where Telegram posts to


class Telegram:
    """Answers one call after the other as a test says, and then stops the caller."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, Mapping[str, Any]]] = []
        self.waits: list[float] = []

    async def call(self, method: str, parameters: Mapping[str, Any]) -> Any:
        self.calls.append((method, parameters))
        if not self.answers:
            raise InvalidToken
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    async def keep(self, url: str) -> None:
        with pytest.raises(InvalidToken):
            await keep_webhook(self, url, SECRET, self.sleep)  # type: ignore[arg-type]


HERE = "https://bot.example.org/telegram"


async def test_updates_are_asked_for_here_and_nothing_is_dropped() -> None:
    telegram = Telegram({"url": ""}, True, {"url": HERE})
    await telegram.keep(HERE)
    methods = [method for method, _ in telegram.calls]
    assert methods == ["getWebhookInfo", "setWebhook", *["getWebhookInfo"] * 2]
    asked = telegram.calls[1][1]
    assert asked["url"] == HERE
    assert asked["secret_token"] == SECRET
    assert asked["drop_pending_updates"] is False
    assert set(asked["allowed_updates"]) == {
        *("message", "edited_message", "callback_query", "my_chat_member")
    }
    assert telegram.waits == [300, 300]


async def test_a_webhook_that_somebody_moved_is_moved_back_and_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    telegram = Telegram({"url": HERE}, {"url": "https://evil.example.org/x"}, True)
    await telegram.keep(HERE)
    assert [method for method, _ in telegram.calls].count("setWebhook") == 1
    assert caplog.text.count("posted to another address") == 1
    assert "evil" not in caplog.text


async def test_posts_that_fail_are_told_once_and_a_telegram_that_is_away_waited_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    failed = {"url": HERE, "last_error_date": 5, "last_error_message": "Zaphod"}
    gone = NetworkError("gone")
    telegram = Telegram(gone, gone, failed, failed, {**failed, "last_error_date": 6})
    await telegram.keep(HERE)
    assert telegram.waits == [0.5, 1, 300, 300, 300]
    assert caplog.text.count("could not post") == 2
    assert "Zaphod" not in caplog.text


# ------------------------------------------------------------------ the whole of it


async def test_a_story_over_a_webhook(server: BotApiServer, ann: Person, tmp_path: Path) -> None:
    """One process with a file: posts instead of polls, and the same score."""
    port = free_port()
    process = Process(
        server,
        tmp_path,
        BEFORE,
        WEBHOOK_URL=f"http://127.0.0.1:{port}/telegram",
        WEBHOOK_ADDRESS=f"127.0.0.1:{port}",
        LOG_LEVEL="WARNING",
    )
    await process.start()
    try:
        story = software_engineer.STORY
        result = await tell_all(ann, story)
        story.check_card(result.text, estimate=False)
        await check_pages(ann, story, result)
        assert server.calls("getUpdates") == []
        assert len(server.calls("setWebhook")) == 1
        # A tap on an old card is answered in the answer to its post.
        answered = len(server.calls("answerCallbackQuery"))
        assert answered > 0
        assert await process.stop() == 0
        assert "Traceback" not in process.output.read_text()
        # Back to polling: the webhook is taken away, and what was asked meanwhile is answered.
        ann.send("/status")
        polling = Process(server, tmp_path, BEFORE, LOG_LEVEL="ERROR")
        await polling.start()
        assert await hears_card(ann)
        assert await polling.stop() == 0
    finally:
        await process.kill()


async def test_an_address_that_is_taken_stops_the_start_with_one_line(
    server: BotApiServer, tmp_path: Path
) -> None:
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = taken.sockets[0].getsockname()[1]
    process = Process(
        server,
        tmp_path,
        BEFORE,
        WEBHOOK_URL="https://bot.example.org/telegram",
        WEBHOOK_ADDRESS=f"127.0.0.1:{port}",
        LOG_LEVEL="ERROR",
    )
    try:
        await process.start()
        assert await process.ended() == 1
    finally:
        taken.close()
    said = process.output.read_text().strip().splitlines()
    assert len(said) == 1
    assert said[0].startswith("WEBHOOK_ADDRESS is not right: nothing can listen at")
