"""Telegram's HTML: its own short list of tags, its own reading of attributes and character
references, and its own complaints, each with the byte offset it gives."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from .links import LinkError, checked_link, link_user_id
from .utf16 import utf16_length
from .wire import Json, bad_request

_KINDS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_ATTRIBUTES = {
    ("a", "href"),
    ("code", "class"),
    ("span", "class"),
    ("tg-emoji", "emoji-id"),
    ("tg-time", "unix"),
    ("tg-time", "format"),
    ("blockquote", "expandable"),
}
LAST_MOMENT = 2**31 - 1
"""A later one is no moment to Telegram, and the words stay as they are."""
FURTHEST_SECONDS = 1098 * 24 * 3600
"""How far ahead a moment may lie: about what was reported (tdlib/telegram-bot-api#852)."""
_SPECIAL = re.compile("[<&]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACES = " \t\r\n\v\0"
_TAG_NAME = re.compile(r"[^ \t\r\n\v\0>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v\0=>/\"']*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    position: int


class _Reader:
    """One pass over the markup; `plain` grows, `entities` are closed as their tags close."""

    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.at = 0
        self.plain: list[str] = []
        self.offset = 0
        self.entities: list[Json] = []
        self.open: list[_Open] = []

    def read(self) -> tuple[str, list[Json]]:
        markup = self.markup
        while special := _SPECIAL.search(markup, self.at):
            self._put(markup[self.at : special.start()])
            self.at = special.start()
            if markup[self.at] == "&":
                self._reference()
            elif markup.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        self._put(markup[self.at :])
        if self.open:
            tag = self.open[-1].tag
            raise _unreadable(f'Can\'t find end tag corresponding to start tag "{tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.plain), self.entities

    def _put(self, text: str) -> None:
        if text:
            self.plain.append(text)
            self.offset += utf16_length(text)

    def _reference(self) -> None:
        character, end = _character(self.markup, self.at)
        self._put(character)
        self.at = end

    def _start_tag(self) -> None:
        markup, begin = self.markup, self.at
        name = _TAG_NAME.match(markup, begin + 1)
        assert name
        at, tag = name.end(), name[0].lower()
        if at >= len(markup):
            raise self._at(begin, "Unclosed start tag at byte offset {}")
        if tag not in _KINDS:
            raise self._at(begin, f'Unsupported start tag "{tag}" at byte offset {{}}')
        attributes: dict[str, str] = {}
        while True:
            at = _skip_spaces(markup, at)
            if markup.startswith(">", at):
                break
            at = self._attribute(begin, tag, at, attributes)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._at(begin, 'Tag "span" must have class "tg-spoiler" at byte offset {}')
        self.open.append(_Open(tag, attributes, self.offset, len(self.plain)))
        self.at = at + 1

    def _attribute(self, begin: int, tag: str, at: int, attributes: dict[str, str]) -> int:
        markup = self.markup
        unclosed = f'Unclosed start tag "{tag}" at byte offset {{}}'
        match = _ATTRIBUTE_NAME.match(markup, at)
        assert match
        name = match[0]
        if not name:
            raise self._at(begin, f'Empty attribute name in the tag "{tag}" at byte offset {{}}')
        at = _skip_spaces(markup, match.end())
        if at >= len(markup):
            raise self._at(begin, unclosed)
        value = ""
        if markup[at] == "=":
            at = _skip_spaces(markup, at + 1)
            if at >= len(markup):
                raise self._at(begin, unclosed)
            value, at = self._attribute_value(at)
            if at >= len(markup):
                raise self._at(begin, "Unclosed start tag at byte offset {}")
        if (tag, name) in _ATTRIBUTES:
            attributes[name] = value
        return at

    def _attribute_value(self, at: int) -> tuple[str, int]:
        markup, quote = self.markup, self.markup[at]
        if quote not in "\"'":
            token = _TOKEN.match(markup, at)
            assert token
            end = token.end()
            if end < len(markup) and markup[end] not in _SPACES + ">":
                raise self._at(at, "Unexpected end of name token at byte offset {}")
            return token[0].lower(), end
        parts: list[str] = []
        at += 1
        while at < len(markup) and markup[at] != quote:
            character, at = _character(markup, at)
            parts.append(character)
        return "".join(parts), at + 1

    def _end_tag(self) -> None:
        markup, begin = self.markup, self.at
        if not self.open:
            raise self._at(begin, "Unexpected end tag at byte offset {}")
        name = _TAG_NAME.match(markup, begin + 2)
        assert name
        end, found = _skip_spaces(markup, name.end()), name[0].lower()
        if not markup.startswith(">", end):
            raise self._at(begin, "Unclosed end tag at byte offset {}")
        tag = self.open[-1].tag
        if found and found != tag:
            expected = f'expected "</{tag}>", found "</{found}>"'
            raise self._at(begin, f"Unmatched end tag at byte offset {{}}, {expected}")
        opened = self.open.pop()
        if self.offset > opened.offset:
            self._close(opened)
        self.at = end + 1

    def _close(self, opened: _Open) -> None:
        tag, attributes = opened.tag, opened.attributes
        entity: Json = {
            "type": _KINDS[tag],
            "offset": opened.offset,
            "length": self.offset - opened.offset,
        }
        if tag == "a":
            url = attributes.get("href") or "".join(self.plain[opened.position :])
            if user_id := link_user_id(url):
                entity["type"] = "text_mention"
                entity["user"] = {"id": user_id, "is_bot": False, "first_name": ""}
            else:
                try:
                    entity["url"] = checked_link(url)
                except LinkError:
                    return
        elif tag == "tg-emoji":
            emoji = attributes.get("emoji-id", "")
            if not emoji.isdigit() or int(emoji) == 0:
                raise _unreadable("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = emoji
        elif tag == "tg-time":
            unix = attributes.get("unix", "")
            if not unix.isdigit() or not 0 < int(unix) <= LAST_MOMENT:
                return
            if int(unix) > time.time() + FURTHEST_SECONDS:
                raise bad_request("ENTITY_DATE_INVALID")
            entity["unix_time"] = int(unix)
            if attributes.get("format"):
                entity["date_time_format"] = attributes["format"]
        elif tag == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        elif tag in ("pre", "code") and self._is_program(tag, attributes, entity):
            return
        self.entities.append(entity)

    def _is_program(self, tag: str, attributes: dict[str, str], entity: Json) -> bool:
        """<pre><code class="language-x"> is one entity."""
        language = attributes.get("class", "").removeprefix("language-")
        inner = self.entities[-1] if self.entities else {}
        same = all(inner.get(key) == entity[key] for key in ("offset", "length"))
        if tag == "pre" and same and inner.get("type") == "code" and inner.get("language"):
            inner["type"] = "pre"
            return True
        if tag == "code" and language:
            if same and inner.get("type") == "pre":
                inner["language"] = language
                return True
            entity["language"] = language
        return False

    def _at(self, position: int, complaint: str) -> Exception:
        return _unreadable(complaint.format(len(self.markup[:position].encode())))


def parse_html(markup: str) -> tuple[str, list[Json]]:
    """The plain text and its entities, or Telegram's refusal."""
    if "<" not in markup and "&" not in markup:
        return markup, []
    plain, entities = _Reader(markup.replace("\0", " ")).read()
    if _SURROGATE.search(plain):
        raise _unreadable(
            "Text contains invalid Unicode characters after decoding HTML entities, check for "
            "unmatched surrogate code units"
        )
    return plain, entities


def _unreadable(complaint: str) -> Exception:
    return bad_request(f"can't parse entities: {complaint}")


def _skip_spaces(markup: str, at: int) -> int:
    while at < len(markup) and markup[at] in _SPACES:
        at += 1
    return at


def _character(markup: str, at: int) -> tuple[str, int]:
    """The character at this place, decoded where it is a reference Telegram knows."""
    if markup[at] == "&" and (match := _REFERENCE.match(markup, at)):
        hexadecimal, decimal, named = match.groups()
        if named:
            if named in _NAMED:
                return _NAMED[named], match.end()
        elif len(match[0].rstrip(";")) < 10:
            code = int(hexadecimal, 16) if hexadecimal else int(decimal)
            if 0 < code < 0x10FFFF:
                return chr(code), match.end()
    return markup[at], at + 1
