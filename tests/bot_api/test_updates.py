"""Updates, limits, latency and faults: how the server behaves over time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot, Update
from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from . import BotApiServer, Person
from .conftest import Raw


def ids(updates: list[dict[str, Any]]) -> list[int]:
    return [update["update_id"] for update in updates]


async def test_an_offset_confirms_what_is_below_it(raw: Raw, ann: Person) -> None:
    first = ann.send("one").id
    ann.send("two")
    ann.send("three")
    assert ids(await raw.ok("getUpdates")) == [first, first + 1, first + 2]
    assert ids(await raw.ok("getUpdates", limit=1)) == [first]
    assert ids(await raw.ok("getUpdates", offset=first + 1)) == [first + 1, first + 2]
    assert ids(await raw.ok("getUpdates", offset=first)) == [first + 1, first + 2]
    assert ids(await raw.ok("getUpdates", offset=first + 9999)) == [first + 1, first + 2]
    assert ids(await raw.ok("getUpdates", offset=-1)) == [first + 2]
    assert await raw.ok("getUpdates", offset=first + 3) == []
    assert ann.unconfirmed == set()


async def arrived(server: BotApiServer, method: str) -> None:
    """A call is on its way or under way."""
    for _ in range(3_000):
        if server.calls(method):
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"{method} was not called")


async def test_a_hundred_updates_at_most(raw: Raw, ann: Person) -> None:
    for number in range(120):
        ann.send(str(number))
    assert len(await raw.ok("getUpdates", limit=1000)) == 100


async def test_a_long_poll_ends_when_something_happens(
    server: BotApiServer, raw: Raw, ann: Person
) -> None:
    poll = asyncio.create_task(raw.ok("getUpdates", timeout=50))
    await arrived(server, "getUpdates")
    said = ann.send("hi")
    # Long before the poll would have ended by itself.
    assert ids(await asyncio.wait_for(poll, 30)) == [said.id]
    assert await raw.ok("getUpdates", offset=said.id + 1, timeout=1) == []


async def test_a_second_poller_ends_the_first(raw: Raw, ann: Person) -> None:
    first = asyncio.create_task(raw("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(raw("getUpdates", timeout=20))
    assert await first == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; make sure that only "
        "one bot instance is running",
    }
    ann.send("hi")
    assert len((await second)["result"]) == 1


async def test_allowed_updates_are_remembered(raw: Raw, ann: Person) -> None:
    await raw.ok("getUpdates", allowed_updates=["message"])
    assert ann.block().filtered
    ann.unblock()
    await raw.ok("getUpdates")
    assert ann.block().filtered
    assert await raw.ok("getUpdates") == []
    await raw.ok("getUpdates", allowed_updates=[])
    ann.unblock()
    assert "my_chat_member" in (await raw.ok("getUpdates"))[0]


async def test_redelivery_lower_ids_and_strange_updates(
    server: BotApiServer, raw: Raw, ann: Person
) -> None:
    told = ann.send("one")
    offset = told.id + 1
    await raw.ok("getUpdates")
    await raw.ok("getUpdates", offset=offset)
    server.redeliver(told)
    assert ids(await raw.ok("getUpdates", offset=offset)) == [told.id]
    assert await raw.ok("getUpdates", offset=offset) == []
    server.push({"update_id": 5, "something_new": {"x": 1}})
    later = ann.send("two")
    assert ids(await raw.ok("getUpdates", offset=offset)) == [5, later.id]
    assert await raw.ok("getUpdates", offset=later.id + 1) == []
    assert server.push({"message": None}).id == later.id + 1


async def test_a_lost_confirmation_gives_the_same_updates_again(
    server: BotApiServer, raw: Raw, ann: Person
) -> None:
    updates = [ann.send("one"), ann.send("two")]
    await raw.ok("getUpdates")
    await raw.ok("getUpdates", offset=updates[-1].id + 1)
    assert server.drop_confirmation() == updates
    assert ann.unconfirmed == set(updates)
    assert ids(await raw.ok("getUpdates")) == [update.id for update in updates]


async def test_update_ids_start_anywhere() -> None:
    async with BotApiServer(first_update_id=7) as server:
        assert server.person().send("x").id == 7
        server.updates.next_id = 3
        assert server.people[1001].send("y").id == 3


async def test_limits_refuse_and_say_when(server: BotApiServer, bot: Bot, ann: Person) -> None:
    server.limits(per_second=30, per_chat_per_second=1, chat_burst=2)
    await bot.send_message(ann.id, "1")
    await bot.send_message(ann.id, "2")
    with pytest.raises(RetryAfter) as refusal:
        await bot.send_message(ann.id, "3")
    assert refusal.value.retry_after == timedelta(seconds=1)
    with pytest.raises(RetryAfter):
        await bot.send_message(ann.id, "3")
    await asyncio.sleep(1.0)
    await bot.send_message(ann.id, "3")
    assert [message.text for message in ann.inbox] == ["1", "2", "3"]
    assert (server.peak, server.peak_per_chat) == (4, 4)
    server.limits(per_second=1, chat_burst=50, retry_after=7)
    await bot.send_message(ann.id, "4")
    with pytest.raises(RetryAfter, match="0:00:07"):
        await bot.send_message(ann.id, "5")
    server.limits(None)
    await bot.send_message(ann.id, "5")


async def test_groups_have_a_limit_a_minute(server: BotApiServer, raw: Raw) -> None:
    server.group(-5)
    server.limits(chat_burst=100)
    answers = [await raw("sendMessage", chat_id=-5, text=str(n)) for n in range(21)]
    assert [answer["ok"] for answer in answers] == [True] * 20 + [False]
    assert answers[-1]["parameters"]["retry_after"] in (2, 3)


async def test_latency_each_way(server: BotApiServer, raw: Raw, ann: Person) -> None:
    """A call on its way is not heard yet; its answer is not there when it is."""
    server.latency(request=0.3, response=0.3)
    sending = asyncio.create_task(raw.ok("sendMessage", chat_id=1001, text="x"))
    await arrived(server, "sendMessage")
    assert ann.inbox == []
    await ann.hears()
    assert not sending.done()
    await sending


async def test_faults_on_order(server: BotApiServer, bot: Bot, ann: Person) -> None:
    async def fails_with(kind: type[TelegramError], expected: str | None = None) -> None:
        with pytest.raises(kind, match=expected):
            await bot.send_message(ann.id, "x")

    server.fail_next("sendMessage", status=500, times=2)
    await fails_with(NetworkError, "Internal Server Error")
    await bot.get_me()
    await fails_with(NetworkError, "Internal Server Error")
    server.fail_next("sendMessage", retry_after=3)
    await fails_with(RetryAfter, "0:00:03")
    server.fail_next("sendMessage", drop=True)
    await fails_with(NetworkError)
    server.fail_next("sendMessage", garbage=True, status=502)
    await fails_with(NetworkError)
    server.fail_next("*", status=400, description="Bad Request: oops")
    await fails_with(TelegramError, "Oops")
    assert ann.inbox == []
    server.fail_next("sendMessage", accepted=True, drop=True)
    await fails_with(NetworkError)
    server.fail_next("sendMessage", accepted=True, hang=3)
    await fails_with(TimedOut)
    assert [message.text for message in ann.inbox] == ["x", "x"]
    server.fail_next("sendMessage", when=lambda params: params["text"] == "y")
    await bot.send_message(ann.id, "x")
    assert server.faults.open


async def test_history_and_log_can_be_short() -> None:
    async with BotApiServer(history=3, log=False) as server:
        ann = server.person()
        for number in range(10):
            ann.send(str(number))
        assert [m.text for m in ann.chat.messages.values()] == ["7", "8", "9"]
        assert server.calls() == []


async def test_telegram_can_go_away_and_come_back(server: BotApiServer, raw: Raw) -> None:
    address = server.url
    await server.stop()
    await server.start()
    assert server.url == address
    await raw.ok("getMe")


class Hook:
    """A bot's web server, which answers as told."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.got: list[tuple[str | None, dict[str, Any]]] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.append((secret, json.loads(await request.read())))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    application = web.Application()
    application.router.add_post("/hook", hook.answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_webhook_delivers_with_its_secret_until_it_is_taken(
    server: BotApiServer, raw: Raw, bot: Bot, ann: Person, hook: Hook
) -> None:
    hook.statuses = [500, 503]
    ann.send("one")
    await bot.set_webhook(hook.url, secret_token="s3cret", allowed_updates=["message"])
    ann.send("two")
    assert ann.block().filtered
    await ann.settled()
    texts = [body["message"]["text"] for _, body in hook.got]
    assert texts == ["one", "one", "one", "two"]
    assert {secret for secret, _ in hook.got} == {"s3cret"}
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (hook.url, 0)
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()
    refusal = await raw.refused("setWebhook", url="http://example.com/")
    assert refusal == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    assert "unallowed" in await raw.refused("setWebhook", url=hook.url, secret_token="a b")


async def test_pending_updates_can_be_dropped(bot: Bot, ann: Person) -> None:
    ann.send("old")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_a_whole_application_polls_this_server(server: BotApiServer, bot: Bot) -> None:
    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_message is not None
        await update.effective_message.reply_text(f"You said {update.effective_message.text}")

    application = Application.builder().bot(bot).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    people = [server.person(id=number, first_name=f"P{number}") for number in range(1, 21)]
    async with application:
        assert application.updater is not None
        await application.start()
        await application.updater.start_polling()
        for person in people:
            person.send("hello")
        for person in people:
            assert (await person.hears()).text == "You said hello"
            await person.settled()
        await application.updater.stop()
        await application.stop()
