"""What the Telegram side does beside conversations: who left, groups, old causes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import SecretStr
from telegram import Update
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.clock import FixedClock
from bot.settings import ConfigurationError, Settings
from bot.store import StoreBusy
from bot.telegram.groups import REFUSED_SECONDS
from bot.telegram.keeping import REMEMBERED
from bot.telegram.service import TelegramService
from bot.telegram.updates import InGroup, Membership
from conversations.voice.events import Tapped, Text

NOW = datetime(2026, 10, 1, 16, tzinfo=UTC)


class Store:
    """Notes what it is asked; away as often as a test says."""

    def __init__(self) -> None:
        self.away = 0
        self.log: list[Any] = []

    def transaction(self) -> Store:
        return self

    async def __aenter__(self) -> Store:
        return self

    async def __aexit__(self, *_: Any) -> None:
        if self.away:
            self.away -= 1
            self.log.pop()
            raise StoreBusy("away")

    async def set_blocked(self, chat_id: int, at: datetime | None) -> None:
        self.log.append((chat_id, at))

    async def prune(self, before: datetime) -> int:
        if self.away:
            self.away -= 1
            raise StoreBusy("away")
        self.log.append(before)
        return 0


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def calls() -> list[tuple[str, dict[str, Any]]]:
    return []


@pytest.fixture
def service(
    store: Store, calls: list[tuple[str, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> TelegramService:
    """Not started; its calls are noted."""
    settings = Settings(
        _env_file=None, bot_token=SecretStr("1:a"), telegram_base_url="http://127.0.0.1:9"
    )
    made = TelegramService(settings, store, FixedClock(NOW))  # type: ignore[arg-type]

    async def call(method: str, parameters: dict[str, Any], **_: Any) -> bool:
        calls.append((method, parameters))
        return True

    monkeypatch.setattr(type(made.api), "call", lambda _, *args, **named: call(*args, **named))
    return made


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    found: list[float] = []
    sleep = asyncio.sleep

    async def wait(seconds: float) -> None:
        found.append(seconds)
        await sleep(0)

    monkeypatch.setattr("bot.telegram.service.asyncio.sleep", wait)
    return found  # type: ignore[return-value]


async def test_who_left_is_noted_however_long_the_database_is_away(
    service: TelegramService, store: Store, waited: list[float]
) -> None:
    """One after the other: what happened last holds."""
    store.away = 3
    await asyncio.gather(
        service._memberships.note(Membership(7, blocked=True)),
        service._memberships.note(Membership(7, blocked=False)),
    )
    assert store.log == [(7, NOW), (7, None)]
    assert waited == [1.0] * 3


async def test_a_group_is_told_so_once_a_minute(
    service: TelegramService,
    calls: list[tuple[str, dict[str, Any]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At 0, 60 and 120 of these moments; another group for itself."""
    assert REFUSED_SECONDS == 60
    time = SimpleNamespace(now=0.0)
    monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: time.now)
    for moment in (0.0, 59.75, 60.0, 119.75, 120.0):
        time.now = moment
        await service._groups.refuse(InGroup(-5, "en"), "test_bot")
    await service._groups.refuse(InGroup(-6, "en"), "test_bot")
    assert [p["chat_id"] for _, p in calls] == [-5, -5, -5, -6]
    assert {method for method, _ in calls} == {"sendMessage"}
    assert all("https://t.me/test_bot" in p["text"] for _, p in calls)
    # Groups told long ago are not remembered.
    time.now = 181.0
    await service._groups.refuse(InGroup(-7, "en"), "test_bot")
    assert set(service._groups.told) == {-7}


async def test_a_group_that_cannot_be_told_is_no_matter(
    service: TelegramService, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(*_: Any, **__: Any) -> None:
        raise BadRequest("not enough rights")

    monkeypatch.setattr(type(service.api), "call", refused)
    await service._groups.refuse(InGroup(-5, "en"), "test_bot")


async def test_old_causes_are_forgotten_once_a_day_and_not_before_the_first_poll(
    service: TelegramService, store: Store, waited: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    assert timedelta(days=3) == REMEMBERED
    forgetting = asyncio.create_task(service._forget_old_causes())
    for _ in range(5):
        await asyncio.sleep(0)
    assert store.log == []
    store.away = 1
    service._poller.caught_up.set()
    for _ in range(2_000):
        if len(store.log) >= 2:
            break
        await asyncio.wait((forgetting,), timeout=0.001)
    forgetting.cancel()
    await asyncio.gather(forgetting, return_exceptions=True)
    assert store.log[:2] == [NOW - timedelta(days=3)] * 2
    assert {seconds for seconds in waited if seconds} == {24 * 3600}
    assert caplog.text.count("old causes could not be forgotten") == 1


async def test_an_update_that_cannot_be_read_or_processed_is_passed_over(
    service: TelegramService, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(_: Any) -> None:
        raise ZeroDivisionError("Zaphod")

    monkeypatch.setattr(service.application, "process_update", fails)
    await service._process({"update_id": 1, "message": "Zaphod"})
    await service._process({"update_id": 2})
    await service._on_error(None, SimpleNamespace(error=KeyError("Zaphod")))
    assert [record.getMessage().rpartition(": ")[2] for record in caplog.records][1:] == [
        *("ZeroDivisionError", "KeyError")
    ]
    assert len(caplog.records) == 3
    assert "Zaphod" not in caplog.text


async def test_polling_begins_without_a_webhook_and_ends_with_the_reminders(
    service: TelegramService, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A webhook that cannot be removed stops nothing; a token that is refused ends it."""
    log: list[str] = []

    async def remind() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            log.append("reminders ended")

    async def poll() -> None:
        await asyncio.sleep(0)
        log.append("polled")
        raise InvalidToken

    async def call(_: Any, method: str, parameters: dict[str, Any]) -> None:
        log.append(f"{method} {parameters}")
        raise NetworkError("gone")

    monkeypatch.setattr(service._dispatcher, "run", remind)
    monkeypatch.setattr(service._poller, "run", poll)
    monkeypatch.setattr(type(service.api), "call", call)
    with pytest.raises(ConfigurationError, match="Telegram refused BOT_TOKEN"):
        await service.run()
    assert log == [
        "deleteWebhook {'drop_pending_updates': False}",
        *("polled", "reminders ended"),
    ]
    assert caplog.text.count("a webhook could not be removed") == 1


@pytest.mark.parametrize(("had_effect", "answered"), [(True, []), (False, ["q1"])])
async def test_a_tap_without_effect_is_answered_here_and_others_by_their_turn(
    service: TelegramService,
    monkeypatch: pytest.MonkeyPatch,
    calls: list[tuple[str, dict[str, Any]]],
    had_effect: bool,
    answered: list[str],
) -> None:
    given: list[tuple[Any, ...]] = []

    async def receive(*arguments: Any) -> bool:
        given.append(arguments)
        return had_effect

    monkeypatch.setattr(service.reception, "receive", receive)
    ann = {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "fr-CA"}
    chat = {"id": 7, "type": "private"}
    message = {"message_id": 9, "date": 1, "chat": chat}
    tap = {"id": "q1", "from": ann, "message": message, "chat_instance": "1", "data": "1.1.y"}
    said = {**message, "from": ann, "text": "hello"}
    for raw in ({"update_id": 5, "callback_query": tap}, {"update_id": 6, "message": said}):
        update = Update.de_json(raw, service.api)
        [handler] = [h for h in service.application.handlers[0] if h.check_update(update)]
        await handler.callback(update, None)
    await service.delivery.idle()
    assert given == [
        ("u5", 7, Tapped("1.1.y", 9), "fr", "q1"),
        ("u6", 7, Text("hello", 9), "fr", None),
    ]
    assert [p["callback_query_id"] for _, p in calls] == answered
