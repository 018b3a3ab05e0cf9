"""Methods about the bot itself: who it is, its menu of commands and its descriptions by language,
and what it may know of a chat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .registry import chat_of, method
from .utf16 import utf16_length
from .wire import Json, Params, bad_request

if TYPE_CHECKING:
    from .chats import Chat
    from .person import Person
    from .server import BotApiServer

MAX_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


class Identity:
    """What the bot's owner has set, per scope and language ("" is every other language)."""

    def __init__(self) -> None:
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.words: dict[tuple[str, str], str] = {}
        self.menu_button: Json = {"type": "commands"}

    def word(self, kind: str, language: str, default: str = "") -> str:
        return self.words.get((kind, language)) or self.words.get((kind, "")) or default

    def menu_of(self, person: Person) -> list[Json]:
        """The commands this person sees in the private chat: the narrowest scope wins."""
        language = (person.language_code or "")[:2]
        for scope in (f"chat:{person.id}", "all_private_chats", "default"):
            for key in ((scope, language), (scope, "")):
                if key in self.commands:
                    return self.commands[key]
        return []


@method("getMe")
def get_me(server: BotApiServer, params: Params) -> Json:
    return {
        **server.me,
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("logOut")
def log_out(server: BotApiServer, params: Params) -> bool:
    server.logged_out = True
    return True


@method("close")
def close(server: BotApiServer, params: Params) -> bool:
    return True


def _scope(server: BotApiServer, params: Params) -> str:
    scope = params.parsed("scope", "can't parse BotCommandScope JSON object")
    if scope is None:
        return "default"
    if not isinstance(scope, dict):
        raise bad_request("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = str(scope.get("type") or "")
    if kind in _PLAIN_SCOPES:
        return kind
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = chat_of(server, Params({"chat_id": scope.get("chat_id")}))
    member = f":{scope.get('user_id')}" if kind == "chat_member" else ""
    return f"{kind}:{chat.id}{member}"


def _language(params: Params) -> str:
    language = params.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


@method("setMyCommands")
def set_my_commands(server: BotApiServer, params: Params) -> bool:
    given = params.parsed("commands", "can't parse commands JSON object")
    if given is None:
        given = []
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    key = (_scope(server, params), _language(params))
    if len(given) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(item) for item in given]
    if commands:
        server.identity.commands[key] = commands
    else:
        server.identity.commands.pop(key, None)
    return True


def _command(item: Any) -> Json:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for field in ("command", "description"):
        if not isinstance(item.get(field), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{field}\"")
    name, description = item["command"].strip().removeprefix("/"), item["description"].strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > 32:
        raise bad_request("command length must not exceed 32")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > 256:
        raise bad_request("command description length must not exceed 256")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


@method("getMyCommands")
def get_my_commands(server: BotApiServer, params: Params) -> list[Json]:
    return server.identity.commands.get((_scope(server, params), _language(params)), [])


@method("deleteMyCommands")
def delete_my_commands(server: BotApiServer, params: Params) -> bool:
    server.identity.commands.pop((_scope(server, params), _language(params)), None)
    return True


def _word_methods(name: str, kind: str, limit: int, complaint: str) -> None:
    def setter(server: BotApiServer, params: Params) -> bool:
        text, language = params.text(kind), _language(params)
        if utf16_length(text) > limit:
            raise bad_request(complaint)
        server.identity.words[kind, language] = text
        return True

    def getter(server: BotApiServer, params: Params) -> Json:
        default = server.me["first_name"] if kind == "name" else ""
        return {kind: server.identity.word(kind, _language(params), default)}

    method(f"setMy{name}")(setter)
    method(f"getMy{name}")(getter)


_word_methods("Description", "description", 512, "DESCRIPTION_TOO_LONG")
_word_methods("ShortDescription", "short_description", 120, "ABOUT_TOO_LONG")
_word_methods("Name", "name", 64, "NAME_TOO_LONG")


@method("getChat")
def get_chat(server: BotApiServer, params: Params) -> Json:
    chat = chat_of(server, params)
    if not chat.started:
        raise bad_request("chat not found")
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return {
        **chat.wire(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), True),
    }


@method("leaveChat")
def leave_chat(server: BotApiServer, params: Params) -> bool:
    chat = chat_of(server, params)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.check_reachable()
    chat.kicked = True
    return True


def _menu_chat(server: BotApiServer, params: Params) -> Chat | None:
    return chat_of(server, params) if params.get("chat_id") else None


@method("setChatMenuButton")
def set_chat_menu_button(server: BotApiServer, params: Params) -> bool:
    button = params.parsed("menu_button", "can't parse menu button JSON object")
    button = {"type": "default"} if button is None else button
    if not isinstance(button, dict):
        raise bad_request("can't parse menu button: MenuButton must be an Object")
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    chat = _menu_chat(server, params)
    if chat is None:
        server.identity.menu_button = button
    else:
        chat.menu_button = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(server: BotApiServer, params: Params) -> Json:
    chat = _menu_chat(server, params)
    own = chat.menu_button if chat is not None else None
    return own or server.identity.menu_button
