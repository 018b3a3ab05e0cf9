"""The server itself: one bot's Telegram on a loopback port, over real HTTP. It checks what
Telegram checks and says no in Telegram's words; tests order its latency, limits and faults."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote

from aiohttp import web

from . import identity as _identity
from . import media as _media
from . import messages as _messages
from . import webhook as _webhook
from .chats import Chat, Files
from .faults import Fault, Faults
from .journal import Call, Journal
from .limits import Limiter, RateLimits
from .person import Person, Query
from .registry import METHODS
from .updates import WEBHOOK_ACTIVE, Update, UpdateQueue
from .wire import (
    Json,
    Params,
    RefusedError,
    bad_request,
    conflict,
    encode,
    read_params,
)

__all__ = ["BotApiServer"]

_IMPLEMENTED = (_identity, _media, _messages, _webhook)
_MAX_BODY = 60 * 1024 * 1024
_QUERIES_KEPT = 10_000
_HEADERS = {"Content-Type": "application/json"}
_LIMITED = frozenset(
    {
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "editMessageText",
        "editMessageCaption",
        "editMessageReplyMarkup",
        "pinChatMessage",
        "unpinChatMessage",
    }
)


class BotApiServer:
    """`async with BotApiServer() as server:` and point the bot at `server.url`.

    `history` keeps only that many messages per chat (and updates, files); `log=False` keeps no
    log of calls: both are for benchmarks. Everything here belongs to one event loop.
    """

    def __init__(
        self,
        token: str = "123456:TEST-TOKEN",
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        first_update_id: int = 1000,
        history: int | None = None,
        log: bool = True,
    ) -> None:
        self.token = token
        self.host = host
        self.port = port
        self.history = history
        self.me: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Test bot",
            "username": "test_bot",
        }
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Person] = {}
        self.queries: dict[str, Query] = {}
        self.query_lifetime = 15.0
        self.files = Files(history)
        self.identity = _identity.Identity()
        self.updates = UpdateQueue(first_update_id, history)
        self.journal = Journal(keep=log)
        self.faults = Faults()
        self.limiter = Limiter()
        self.courier: _webhook.Courier | None = None
        self.webhook_timeout = 60.0
        self.webhook_retry_delay = 0.05
        self.webhook_max_delay = 1.0
        self.logged_out = False
        self._request_latency = self._response_latency = 0.0
        self._next_query = 4_000_000_000_000
        self._runner: web.ServerRunner | None = None
        self._closing = asyncio.Event()
        self._stopping: set[asyncio.Task[None]] = set()

    # Starting and stopping

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        self._closing.clear()
        http = web.Server(self._answer, request_factory=_big_request, access_log=None)
        self._runner = web.ServerRunner(http, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, self.host, self.port, backlog=1024).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close the port. Everything is remembered: start() again is Telegram coming back."""
        self._closing.set()
        self.use_courier(None)
        self.updates.interrupt("")
        if self._stopping:
            await asyncio.wait(self._stopping)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    # People, groups and their updates

    def person(
        self,
        id: int = 1001,
        first_name: str = "Ann",
        language_code: str | None = "en",
        username: str | None = None,
        last_name: str | None = None,
    ) -> Person:
        """A person Telegram knows, who has not written to the bot yet."""
        if id in self.people:
            raise ValueError(f"There already is a person with id {id}: use server.people[{id}].")
        person = Person(self, id, first_name, language_code, username, last_name)
        self.people[id] = person
        self.chats[id] = person.chat
        return person

    def group(self, id: int, title: str = "Group") -> Chat:
        """A group the bot is in; an id below -10¹² makes it a supergroup."""
        kind = "supergroup" if id < -1_000_000_000_000 else "group"
        chat = self.chats[id] = Chat(id, {"title": title, "type": kind}, self.history)
        return chat

    def new_query(self, person: Person, chat: Chat) -> Query:
        self._next_query += 7
        query = Query(str(self._next_query), person, chat, time.monotonic())
        self.queries[query.id] = query
        if len(self.queries) > _QUERIES_KEPT:
            del self.queries[next(iter(self.queries))]
        return query

    def push(self, body: Json, person: Person | None = None) -> Update:
        """Queue a raw update as it is, however strange; without an update_id it takes the next."""
        if "update_id" not in body:
            body = {"update_id": self.updates.next_id, **body}
            self.updates.next_id += 1
            update = Update(body, person)
        else:
            update = Update(body, person, unusual=True)
        self.updates.put(update)
        return update

    def redeliver(self, update: Update) -> Update:
        """Give the same update once more, under the same id."""
        return self.push(update.body, update.person)

    def drop_confirmation(self) -> list[Update]:
        """As if the last offset had never arrived: what it confirmed is given again."""
        return self.updates.restore()

    # Orders of a test

    def latency(self, request: float = 0.0, response: float = 0.0) -> None:
        """Seconds a call takes to arrive, and its answer to come back."""
        self._request_latency, self._response_latency = request, response

    def limits(self, per_second: float | None = 30, **others: Any) -> None:
        """Enforce RateLimits (its fields may be given by name); `limits(None)` lifts them."""
        if per_second is None:
            self.limiter.use(None)
        else:
            others.setdefault("burst", per_second)
            self.limiter.use(RateLimits(per_second=per_second, **others))

    def fail_next(
        self,
        method: str,
        *,
        status: int = 500,
        description: str | None = None,
        retry_after: int | None = None,
        drop: bool = False,
        garbage: bool = False,
        cut: bool = False,
        accepted: bool = False,
        hang: float | None = None,
        times: int = 1,
        when: Callable[[Json], bool] | None = None,
    ) -> Fault:
        """Spoil the next `times` calls of a method ("*": of any but getUpdates).

        By default the call is refused with `status`; `drop` closes the connection, `hang` keeps
        it that many seconds and then closes it, `garbage` answers with no JSON, `cut` with the
        true answer but for its end. `accepted` does the work first (and so does `cut`). `when`
        picks the calls by their parameters.
        """
        fault = Fault(
            method,
            status=status,
            description=description,
            retry_after=retry_after,
            drop=drop,
            garbage=garbage,
            cut=cut,
            accepted=accepted,
            hang=hang,
            times=times,
            when=when,
        )
        if method != "*" and method.lower() not in (*METHODS, "getupdates"):
            raise ValueError(f"{method} is no method of this server.")
        self.faults.open.append(fault)
        return fault

    def calls(self, *methods: str, chat_id: int | None = None) -> list[Call]:
        """The log: calls of these methods (all, where none is named) in order of arrival."""
        return self.journal.of(*methods, chat_id=chat_id)

    @property
    def peak(self) -> int:
        """The most sends and edits that arrived within any one second."""
        return self.limiter.window.peak

    @property
    def peak_per_chat(self) -> int:
        return max((chat.pace.window.peak for chat in self.chats.values()), default=0)

    def use_courier(self, courier: _webhook.Courier | None) -> None:
        if self.courier is not None:
            task = asyncio.create_task(self.courier.stop())
            self._stopping.add(task)
            task.add_done_callback(self._stopping.discard)
        self.courier = courier

    # Answering

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/file/bot"):
            return self._file(unquote(path))
        token, _, name = path[4:].partition("/")
        if not path.startswith("/bot") or not name:
            return _reply(RefusedError(404, "Not Found"))
        if token != self.token:
            return _reply(RefusedError(401, "Unauthorized"))
        known = METHODS.get(name.lower())
        method = known[0] if known else "getUpdates"
        if known is None and name.lower() != "getupdates":
            return _reply(RefusedError(404, "Not Found"))
        try:
            params = await read_params(request)
        except web.HTTPRequestEntityTooLarge:
            return _reply(RefusedError(413, "Request Entity Too Large"))
        except RefusedError as refused:
            return _reply(refused)
        chat = self._chat_concerned(method, params)
        call = self.journal.open(method, params, chat.id if chat else None)
        if chat is None:
            return await self._perform(request, call, chat)
        chat.in_flight += 1
        try:
            return await self._perform(request, call, chat)
        finally:
            chat.in_flight -= 1
            chat.last_activity = time.monotonic()
            chat.changed.notify()

    async def _perform(
        self, request: web.BaseRequest, call: Call, chat: Chat | None
    ) -> web.StreamResponse:
        if self._request_latency:
            await asyncio.sleep(self._request_latency)
        fault = self.faults.take(call.method, call.raw) if self.faults else None
        status = 200
        body = b""
        if fault is None or fault.accepted or fault.cut:
            try:
                body = await self._result(call, chat)
            except RefusedError as refused:
                call.error = refused.description
                status, body = refused.code, encode(refused.body())
        if self._response_latency:
            await asyncio.sleep(self._response_latency)
        if fault is not None:
            call.fault = True
            return await self._strike(request, fault, call, body)
        return web.Response(status=status, body=body, headers=_HEADERS)

    async def _result(self, call: Call, chat: Chat | None) -> bytes:
        if self.logged_out:
            raise bad_request("Logged out")
        if call.method == "getUpdates":
            if self.courier is not None:
                raise conflict(WEBHOOK_ACTIVE)
            return await self.updates.poll(call.raw)
        if call.method in _LIMITED and chat is not None:
            self.limiter.admit(chat, time.monotonic())
        handler = METHODS[call.method.lower()][1]
        return b'{"ok":true,"result":' + encode(handler(self, call.raw)) + b"}"

    async def _strike(
        self, request: web.BaseRequest, fault: Fault, call: Call, body: bytes
    ) -> web.StreamResponse:
        if fault.hang is not None:
            closing = asyncio.create_task(self._closing.wait())
            await asyncio.wait([closing], timeout=fault.hang)
            closing.cancel()
        if fault.drop or fault.hang is not None:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault.cut:
            return web.Response(status=fault.status, body=body[:-2], headers=_HEADERS)
        if fault.garbage:
            page = "<html><head><title>502 Bad Gateway</title></head>"
            return web.Response(status=fault.status, text=page, content_type="text/html")
        refusal = fault.refusal()
        call.error = refusal.description
        return _reply(refusal)

    def perform_silently(self, method: str, params: Params) -> None:
        """A call made in the answer to a webhook post."""
        known = METHODS.get(method.lower())
        if known is None:
            return
        chat = self._chat_concerned(known[0], params)
        call = self.journal.open(known[0], params, chat.id if chat else None)
        try:
            known[1](self, params)
        except RefusedError as refused:
            call.error = refused.description
        if chat is not None:
            chat.last_activity = time.monotonic()
            chat.changed.notify()

    def _chat_concerned(self, method: str, params: Params) -> Chat | None:
        if method == "answerCallbackQuery":
            query = self.queries.get(params.text("callback_query_id"))
            return query.chat if query else None
        return self.chats.get(params.integer("chat_id")) if "chat_id" in params else None

    def _file(self, path: str) -> web.StreamResponse:
        token, _, place = path.removeprefix("/file/bot").partition("/")
        if token != self.token:
            return _reply(RefusedError(401, "Unauthorized"))
        stored = self.files.at(place)
        if stored is None:
            return _reply(RefusedError(404, "Not Found"))
        return web.Response(body=stored.content, content_type="application/octet-stream")


def _reply(refused: RefusedError) -> web.Response:
    return web.Response(status=refused.code, body=encode(refused.body()), headers=_HEADERS)


def _big_request(
    message: Any, payload: Any, protocol: Any, writer: Any, task: asyncio.Task[None]
) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(
        message, payload, protocol, writer, task, loop, client_max_size=_MAX_BODY
    )
