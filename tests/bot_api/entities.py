"""The words of a message, from what a bot sent to what Telegram keeps: markup or given entities
read and checked, spaces trimmed, links and commands found, at most a hundred entities kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .html import parse_html
from .utf16 import utf16_length
from .wire import Json, Params, bad_request

MAX_ENTITIES = 100
MAX_SOURCE_BYTES = 1 << 15

_LIKELY = re.compile(r"[/@#]|\.[a-z]{2}")
_DETECT = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?'()\[\]{}]"
    r"|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|ca|io|me|app|gov|info|fr|uk)\b(?:/[\w./?=&%#-]*\w)?)"
    r"|(?P<email>(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})"
    r"|(?P<mention>(?<![\w@/])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<bot_command>(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>]))"
    r"|(?P<hashtag>(?<![\w#/])#\w*[^\W\d_]\w*)",
    re.ASCII | re.IGNORECASE,
)
_OPAQUE = frozenset(
    {"text_link", "text_mention", "code", "pre", "custom_emoji", "bot_command", "url", "email"}
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text after Telegram has read it: `source` is what the bot sent."""

    text: str
    entities: tuple[Json, ...] = ()
    source: str = ""


def read_words(params: Params, name: str, entities_name: str) -> Words:
    """The text or caption of a call. Empty words are the caller's to judge."""
    source = params.text(name)
    if len(source) > MAX_SOURCE_BYTES // 4 and len(source.encode()) > MAX_SOURCE_BYTES:
        raise bad_request("text is too long")
    mode = params.text("parse_mode").lower()
    if not source:
        return Words("")
    if mode == "html":
        text, entities = parse_html(source)
    elif mode in ("", "none"):
        given = params.parsed(entities_name, "can't parse entities")
        text, entities = source, _given(source, given) if isinstance(given, list) else []
    elif mode in ("markdown", "markdownv2"):
        raise bad_request("Markdown is not understood by this test server; use HTML or entities")
    else:
        raise bad_request("unsupported parse_mode")
    return Words(*_kept(text, entities), source=source)


def plain_words(text: str) -> Words:
    """What a person typed."""
    return Words(text, tuple(_detected(text, [])), text)


def _kept(text: str, entities: list[Json]) -> tuple[str, tuple[Json, ...]]:
    text, entities = _trimmed(text.replace("\r", ""), entities)
    if _LIKELY.search(text):
        entities += _detected(text, entities)
    if len(entities) > 1:
        entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return text, tuple(entities[:MAX_ENTITIES])


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    first = min((entity["offset"] for entity in entities), default=len(text))
    skipped = 0
    while skipped < first and skipped < len(text) and text[skipped] in " \n":
        skipped += 1
    stripped = text[skipped:].rstrip()
    if len(stripped) == len(text) or not entities:
        return stripped, entities
    end = utf16_length(stripped)
    kept = []
    for entity in entities:
        offset = entity["offset"] - skipped
        length = min(entity["length"], end - offset)
        if length > 0:
            kept.append({**entity, "offset": offset, "length": length})
    return stripped, kept


def _detected(text: str, entities: list[Json]) -> list[Json]:
    wide = not text.isascii()
    opaque = [entity for entity in entities if entity["type"] in _OPAQUE]
    found: list[Json] = []
    for match in _DETECT.finditer(text):
        offset = utf16_length(text[: match.start()]) if wide else match.start()
        length = utf16_length(match[0]) if wide else len(match[0])
        if not any(_meet(offset, length, entity) for entity in opaque):
            found.append({"type": str(match.lastgroup), "offset": offset, "length": length})
    return found


def _meet(offset: int, length: int, entity: Json) -> bool:
    end = entity["offset"] + entity["length"]
    return bool(offset < end and entity["offset"] < offset + length)


def _given(text: str, given: list[Any]) -> list[Json]:
    """Entities the bot computed itself: this is where wrong UTF-16 offsets are caught."""
    starts: dict[int, int] = {}
    offset = 0
    for index, character in enumerate(text):
        starts[offset] = index
        offset += 2 if character > "\uffff" else 1
    end = offset
    starts[end] = len(text)
    entities: list[Json] = []
    for entity in given:
        if not isinstance(entity, dict):
            raise bad_request("can't parse MessageEntity: expected an Object")
        for field in ("offset", "length"):
            if type(entity.get(field)) is not int:
                raise bad_request(
                    f'can\'t parse MessageEntity: Field "{field}" must be of type Number'
                )
        begin, length = entity["offset"], entity["length"]
        if not 0 <= begin <= 1_000_000:
            raise bad_request(f"receive an entity with incorrect offset {begin}")
        if not 0 <= length <= 1_000_000:
            raise bad_request(f"receive an entity with incorrect length {length}")
        if length == 0:
            continue
        stop = begin + length
        if begin >= end:
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {begin}")
        if stop > end:
            raise bad_request(
                f"entity beginning at UTF-16 offset {begin} ends after the end of the text at "
                f"UTF-16 offset {stop}"
            )
        if begin not in starts:
            place = len(text[: starts[begin + 1]].encode())
            raise bad_request(
                f"entity begins in a middle of a UTF-16 symbol at byte offset {place}"
            )
        if stop not in starts:
            place = len(text[: starts[stop + 1]].encode())
            raise bad_request(
                f"entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol "
                f"at byte offset {place}"
            )
        entities.append(entity)
    return entities
