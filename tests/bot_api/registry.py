"""The table of methods this server knows, filled by the modules that implement them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .wire import Params, bad_request

if TYPE_CHECKING:
    from .chats import Chat
    from .server import BotApiServer

Handler = Callable[["BotApiServer", Params], Any]
METHODS: dict[str, tuple[str, Handler]] = {}


def method(name: str) -> Callable[[Handler], Handler]:
    """Register a method; Telegram does not mind the case of its name."""

    def register(handler: Handler) -> Handler:
        METHODS[name.lower()] = (name, handler)
        return handler

    return register


def chat_of(server: BotApiServer, params: Params) -> Chat:
    """The chat a call is about."""
    if params.get("chat_id") in (None, ""):
        raise bad_request("chat_id is empty")
    chat = server.chats.get(params.integer("chat_id"))
    if chat is None:
        raise bad_request("chat not found")
    return chat
