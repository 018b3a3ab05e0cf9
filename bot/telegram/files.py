"""Files that people send: only what may be one of ours is fetched, and never too much of it."""

from __future__ import annotations

import logging

from telegram import Document
from telegram.error import BadRequest, TelegramError

from bot.telegram.api import TelegramApi
from bot.telegram.refusals import reason
from conversations.chat.importing import LARGEST
from conversations.voice.events import Sent

log = logging.getLogger(__name__)

MOST_BYTES = 4 * LARGEST
"""A character takes at most four bytes."""
SECONDS = 20.0
ATTEMPTS = 5
"""After these somebody is asked to send it again: what came since waits to be acknowledged."""
AT_ONCE = 4
"""Files fetched side by side: each may be some megabytes, and anybody can send many."""


def is_ours(document: Document) -> bool:
    """Whether a file can be one of ``/export``, by its name and kind alone."""
    name = (document.file_name or "").casefold()
    return name.endswith(".json") or document.mime_type == "application/json"


async def fetched(api: TelegramApi, document: Document) -> Sent | None:
    """What a file holds; None where Telegram does not give it now: then it is asked for again."""
    if document.file_size is not None and document.file_size > MOST_BYTES:
        return Sent(None)
    try:
        file = await api.get_file(document.file_id, read_timeout=SECONDS)
        if file.file_size is not None and file.file_size > MOST_BYTES:
            return Sent(None)
        content = bytes(await file.download_as_bytearray(read_timeout=SECONDS))
    except BadRequest:
        return Sent(None)  # too large for bots, or gone
    except TelegramError as error:
        log.warning("a file could not be fetched: %s", reason(error))
        return None
    if len(content) > MOST_BYTES:
        return Sent(None)
    try:
        return Sent(content.decode("utf-8-sig").replace("\x00", ""))
    except UnicodeDecodeError:
        return Sent(None)
