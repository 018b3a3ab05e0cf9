"""The other way updates arrive: posted to the bot, with the secret, again and again until it
answers 2xx; in order within a chat, several chats at a time."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp

from .registry import method
from .updates import DEFAULT_KINDS, Update
from .wire import Json, Params, bad_request

if TYPE_CHECKING:
    from .server import BotApiServer

_SECRET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


class Courier:
    """Delivers the queue to one URL until stopped. `retry_delay` doubles up to `max_delay`."""

    def __init__(self, server: BotApiServer, url: str, secret: str, connections: int) -> None:
        self.url = url
        self.secret = secret
        self.connections = connections
        self.last_error: tuple[int, str] | None = None
        self._server = server
        self._slots = asyncio.Semaphore(connections)
        self._lanes: dict[Any, asyncio.Task[None]] = {}
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        tasks = [self._task, *self._lanes.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self) -> None:
        updates = self._server.updates
        timeout = aiohttp.ClientTimeout(total=self._server.webhook_timeout)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                lanes = {_lane(update) for update in updates.waiting} - self._lanes.keys()
                for lane in lanes:
                    self._lanes[lane] = asyncio.create_task(self._serve(lane, session))
                await updates.arrived.wait(1)

    async def _serve(self, lane: Any, session: aiohttp.ClientSession) -> None:
        updates = self._server.updates
        try:
            while True:
                update = next((u for u in updates.waiting if _lane(u) == lane), None)
                if update is None:
                    return
                await self._deliver(update, session)
        finally:
            del self._lanes[lane]

    async def _deliver(self, update: Update, session: aiohttp.ClientSession) -> None:
        delay = self._server.webhook_retry_delay
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        while update in self._server.updates.waiting:
            async with self._slots:
                update.deliveries += 1
                complaint = await self._post(update, session, headers)
            if complaint is None:
                self._server.updates.confirm(update)
                return
            self.last_error = (int(time.time()), complaint)
            await asyncio.sleep(delay)
            delay = min(2 * delay, self._server.webhook_max_delay)

    async def _post(
        self, update: Update, session: aiohttp.ClientSession, headers: dict[str, str]
    ) -> str | None:
        try:
            async with session.post(self.url, data=update.encoded, headers=headers) as response:
                if not response.ok:
                    reason = f"{response.status} {response.reason}"
                    return f"Wrong response from the webhook: {reason}"
                if response.content_type == "application/json":
                    self._call_in_answer(await response.json())
                return None
        except TimeoutError:
            return "Read timeout expired"
        except (aiohttp.ClientError, ValueError) as error:
            return f"Connection failed: {error}"

    def _call_in_answer(self, answer: Any) -> None:
        """A bot may answer the post with a call; nobody is told how that went."""
        if isinstance(answer, dict) and answer.get("method"):
            self._server.perform_silently(str(answer.pop("method")), Params(answer))


def _lane(update: Update) -> Any:
    """Updates of one person are delivered in order; the rest have no order."""
    return update.person.id if update.person is not None else ("update", update.id)


@method("setWebhook")
def set_webhook(server: BotApiServer, params: Params) -> bool:
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return _delete(server, params)
    place = urlsplit(url)
    loopback = place.hostname in ("127.0.0.1", "localhost", "::1")
    if not place.hostname or place.scheme not in ("http", "https"):
        raise bad_request("invalid webhook URL specified")
    if place.scheme != "https" and not loopback:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.issuperset(secret):
        raise bad_request("secret token contains unallowed characters")
    server.updates.allow(params)
    if params.flag("drop_pending_updates"):
        server.updates.drop()
    server.updates.interrupt("terminated by setWebhook request")
    connections = max(1, min(100, params.integer("max_connections", 40)))
    server.use_courier(Courier(server, url, secret, connections))
    return True


@method("deleteWebhook")
def delete_webhook(server: BotApiServer, params: Params) -> bool:
    return _delete(server, params)


def _delete(server: BotApiServer, params: Params) -> bool:
    server.use_courier(None)
    if params.flag("drop_pending_updates"):
        server.updates.drop()
    return True


@method("getWebhookInfo")
def get_webhook_info(server: BotApiServer, params: Params) -> Json:
    courier = server.courier
    info: Json = {
        "url": courier.url if courier else "",
        "has_custom_certificate": False,
        "pending_update_count": len(server.updates.waiting),
    }
    if courier is not None:
        info |= {"max_connections": courier.connections, "ip_address": "127.0.0.1"}
        if courier.last_error is not None:
            when, message = courier.last_error
            info |= {"last_error_date": when, "last_error_message": message}
    if server.updates.allowed != DEFAULT_KINDS:
        info["allowed_updates"] = sorted(server.updates.allowed)
    return info
