"""Methods that write, change and delete messages, and answer taps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .chats import Chat, Message
from .entities import Words, read_words
from .keyboards import read_markup
from .registry import chat_of, method
from .utf16 import utf16_length
from .wire import Json, Params, bad_request

if TYPE_CHECKING:
    from .server import BotApiServer

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_CALLBACK_ANSWER = 200
DELETABLE_SECONDS = 48 * 3600
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def text_of(params: Params) -> Words:
    if not params.text("text"):
        raise bad_request("message text is empty")
    words = read_words(params, "text", "entities")
    if not words.text:
        raise bad_request("text must be non-empty")
    return words


def check_text(words: Words) -> None:
    if utf16_length(words.text) > MAX_TEXT:
        raise bad_request("message is too long")


def caption_of(params: Params) -> Words:
    return read_words(params, "caption", "caption_entities")


def check_caption(words: Words) -> None:
    if utf16_length(words.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")


def reachable_chat(server: BotApiServer, params: Params) -> Chat:
    """The chat to write to, once Telegram has looked at what is replied to and who blocked whom."""
    chat = chat_of(server, params)
    chat.check_reachable()
    reply = params.parsed("reply_parameters", "can't parse reply parameters JSON object")
    reply = reply if isinstance(reply, dict) else {}
    replied = reply.get("message_id") or params.integer("reply_to_message_id")
    lenient = reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")
    if replied and not lenient:
        message = chat.messages.get(int(replied))
        if message is None or message.deleted:
            raise bad_request("message to be replied not found")
    return chat


def deliver(
    server: BotApiServer, chat: Chat, params: Params, words: Words, markup: Json | None, media: Json
) -> Json:
    """The message is in the chat now; its Message object is the answer."""
    message = chat.add(server.me, words, media, by_bot=True)
    message.markup = markup
    message.had_markup = markup is not None and "inline_keyboard" not in markup
    message.silent = params.flag("disable_notification")
    message.params = params if server.journal.keep else {}
    chat.show(message)
    return message.wire()


@method("sendMessage")
def send_message(server: BotApiServer, params: Params) -> Json:
    words = text_of(params)
    markup = read_markup(params)
    chat = reachable_chat(server, params)
    check_text(words)
    return deliver(server, chat, params, words, markup, {})


@method("sendChatAction")
def send_chat_action(server: BotApiServer, params: Params) -> bool:
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = chat_of(server, params)
    chat.check_reachable()
    chat.actions.append(action)
    return True


def own_message(server: BotApiServer, params: Params) -> Message:
    """The message to edit."""
    if params.get("chat_id") in (None, "") and not params.integer("message_id"):
        if params.text("inline_message_id"):
            raise bad_request("MESSAGE_ID_INVALID")
        raise bad_request("message identifier is not specified")
    chat = chat_of(server, params)
    if chat.deactivated:
        chat.check_reachable()
    message = chat.messages.get(params.integer("message_id"))
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    chat.check_reachable()
    if not message.by_bot or message.had_markup:
        raise bad_request("message can't be edited")
    return message


@method("editMessageText")
def edit_message_text(server: BotApiServer, params: Params) -> Json:
    words = text_of(params)
    markup = read_markup(params, inline_only=True)
    message = own_message(server, params)
    if not message.has_text:
        raise bad_request("there is no text in the message to edit")
    check_text(words)
    return _revised(message, words, markup)


@method("editMessageCaption")
def edit_message_caption(server: BotApiServer, params: Params) -> Json:
    words = caption_of(params)
    markup = read_markup(params, inline_only=True)
    message = own_message(server, params)
    if not message.has_caption:
        raise bad_request("there is no caption in the message to edit")
    check_caption(words)
    return _revised(message, words, markup)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(server: BotApiServer, params: Params) -> Json:
    markup = read_markup(params, inline_only=True)
    message = own_message(server, params)
    return _revised(message, message.words, markup)


def _revised(message: Message, words: Words, markup: Json | None) -> Json:
    message.revise(words, markup)
    message.chat.show(message)
    return message.wire()


def _to_pin(server: BotApiServer, params: Params, what: str) -> tuple[Chat, Message]:
    chat = chat_of(server, params)
    chat.check_reachable()
    message = chat.messages.get(params.integer("message_id"))
    if message is None or message.deleted:
        raise bad_request(f"message to {what} not found")
    return chat, message


@method("pinChatMessage")
def pin_chat_message(server: BotApiServer, params: Params) -> bool:
    """In a private chat anybody may. That people are told so in a line of its own is left out."""
    chat, message = _to_pin(server, params, "pin")
    chat.pinned = [other for other in chat.pinned if other is not message] + [message]
    chat.pins.append((message.id, not params.flag("disable_notification")))
    return True


@method("unpinChatMessage")
def unpin_chat_message(server: BotApiServer, params: Params) -> bool:
    if not params.integer("message_id"):
        chat = chat_of(server, params)
        chat.check_reachable()
        if not chat.pinned:
            raise bad_request("message to unpin not found")
        chat.pinned.pop()
        return True
    chat, message = _to_pin(server, params, "unpin")
    chat.pinned = [other for other in chat.pinned if other is not message]
    return True


@method("deleteMessage")
def delete_message(server: BotApiServer, params: Params) -> bool:
    if not params.integer("message_id"):
        raise bad_request("message identifier is not specified")
    chat = chat_of(server, params)
    if chat.deactivated:
        chat.check_reachable()
    message = chat.messages.get(params.integer("message_id"))
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    _delete(message)
    return True


@method("deleteMessages")
def delete_messages(server: BotApiServer, params: Params) -> bool:
    ids = params.parsed("message_ids", "can't parse message_ids JSON object")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    chat = chat_of(server, params)
    for message_id in ids:
        message = chat.messages.get(int(message_id))
        if message is not None and not message.deleted:
            _delete(message)
    return True


def _delete(message: Message) -> None:
    if not message.by_bot and not message.chat.private:
        raise bad_request("message can't be deleted")
    if message.date <= time.time() - DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    message.chat.changed.notify()


@method("answerCallbackQuery")
def answer_callback_query(server: BotApiServer, params: Params) -> bool:
    query = server.queries.get(params.text("callback_query_id"))
    if query is None or time.monotonic() - query.at > server.query_lifetime:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.text("text")
    if utf16_length(text) > MAX_CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer(text, alert=params.flag("show_alert"))
    return True
