"""A stand-in for Telegram: a real HTTP server as strict as the Bot API, and people who use it."""

from .chats import Chat, Message
from .journal import Call
from .keyboards import Button
from .limits import RateLimits
from .person import Person, Query, Toast
from .server import BotApiServer
from .updates import Update
from .utf16 import utf16_length, utf16_slice
from .wire import RefusedError

__all__ = [
    "BotApiServer",
    "Button",
    "Call",
    "Chat",
    "Message",
    "Person",
    "Query",
    "RateLimits",
    "RefusedError",
    "Toast",
    "Update",
    "utf16_length",
    "utf16_slice",
]
