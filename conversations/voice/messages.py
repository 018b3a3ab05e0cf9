"""The messages of one language's files, each parsed when it is first asked for: parsing all of them
would take longer than everything else at a start."""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zlib import compress, decompress

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from conversations.voice import standing
from conversations.voice.forms import Forms

_ENTRY = re.compile(rb"^(?=-?[a-zA-Z][\w-]* *=)", re.MULTILINE)
"""Where a message or a term begins; all that belongs to it is indented."""
_ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_REFERRED = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
"""What may be the name of a message or a term inside another."""
_TOGETHER = 32
"""Entries packed as one: a few thousand letters, unpacked in some hundredths of a millisecond."""
_BETWEEN = b"\0"
# Where each part stands in its file nobody asks, and to know it takes as much as the words.
_parser = FluentParser(with_spans=False)


class _Sources:
    """The entries as they stand in the files, packed: one by one they take five times the room, and
    each is read once or twice. Those that stand together are packed together, and asked for so."""

    def __init__(self, paths: Iterable[Path]) -> None:
        entries: dict[str, bytes] = {}
        for path in paths:
            for entry in _ENTRY.split(path.read_bytes().replace(b"\r\n", b"\n"))[1:]:
                # The same names stand in the files of each language, and in our code.
                name = sys.intern(entry.partition(b"=")[0].strip().decode())
                entries.setdefault(name, entry)
        told, numbers = list(entries.values()), range(len(entries))
        self._packed = [
            compress(_BETWEEN.join(told[at : at + _TOGETHER]), 1) for at in numbers[::_TOGETHER]
        ]
        by_name = sorted(zip(entries, numbers, strict=True))
        self._names = tuple(name for name, _ in by_name)
        self._numbers = array("H", (number for _, number in by_name))
        self._last: tuple[int, list[bytes]] = (-1, [])

    def get(self, name: str) -> str | None:
        """The entry of a name; None where there is none."""
        place = bisect_left(self._names, name)
        if place == len(self._names) or self._names[place] != name:
            return None
        block, at = divmod(self._numbers[place], _TOGETHER)
        # Taken and put as a whole: threads read side by side.
        known, entries = self._last
        if known != block:
            entries = decompress(self._packed[block]).split(_BETWEEN)
            self._last = block, entries
        return entries[at].decode()


class Messages:
    """The messages and terms of some files by name; of a name that stands twice the first."""

    def __init__(self, locale: str, paths: Iterable[Path]) -> None:
        self._locale = locale
        self._parsed: set[str] = set()
        """The names of entries that were asked for. Of the names asked for in each language most
        have no entry in it: they are looked for again, which takes two millionths of a second."""
        self._sources = _Sources(paths)
        # Numbers in a message are written as everywhere else in this language.
        region = self.text("form-region", None)
        self._bundle = FluentBundle(
            [f"{locale}-{region}" if region else locale],
            use_isolating=False,
            functions={"RULE": standing.said, "RULE_DAY": self._said_day},
        )

    def _said_day(self, path: str) -> Any:
        """A day of the rules as this language writes days."""
        own = {name: self.text(f"form-{name}", None) for name in ("date", "region")}
        own["date.first"] = self.text("form-date", "first")
        forms = Forms(self._locale, {name: form for name, form in own.items() if form})
        return forms.date(standing.day(path))

    def text(self, message: str, attribute: str | None) -> str | None:
        """A text that nothing is put into, as it stands in the file, without parsing it; None where
        there is none or it has places for values. Spaces and lines are not those that are said, so
        it is for lists."""
        source = self._sources.get(message)
        if source is None or "{" in source:
            return None
        told = source.partition("=")[2]
        value, *attributes = _ATTRIBUTE.split(_COMMENT.sub("", told))
        if attribute is not None:
            value = dict(zip(attributes[::2], attributes[1::2], strict=True)).get(attribute, "")
        return value.strip() or None

    def pattern(self, message: str, attribute: str | None) -> Pattern | None:
        """What Fluent formats; None where there is none."""
        self._parse(message)
        if not self._bundle.has_message(message):
            return None
        entry = self._bundle.get_message(message)
        return entry.attributes.get(attribute) if attribute else entry.value

    def format(self, pattern: Pattern, values: dict[str, object]) -> tuple[str, list[Exception]]:
        """A pattern with its values as text, and what went wrong."""
        text, errors = self._bundle.format_pattern(pattern, values)
        return str(text), list(errors)

    def _parse(self, name: str) -> None:
        """Parse an entry, if that has not been done, and those that it refers to."""
        if name in self._parsed:
            return
        text = self._sources.get(name)
        if text is None:
            return
        self._parsed.add(name)
        resource = _parser.parse(text)
        self._bundle.add_resource(resource)
        for entry in resource.body:
            if isinstance(entry, Message):
                # Once Fluent has compiled it, it never looks at what was parsed again.
                self._bundle.get_message(entry.id.name)
                entry.value, entry.attributes = None, []
        for referred in _REFERRED.findall(text):
            self._parse(referred)
