"""The messages of one language's files, each parsed when it is first asked for: parsing all of them
would take longer than everything else at a start."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

_ENTRY = re.compile(rb"^(?=-?[a-zA-Z][\w-]* *=)", re.MULTILINE)
"""Where a message or a term begins; all that belongs to it is indented."""
_ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_REFERRED = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
"""What may be the name of a message or a term inside another."""
# Where each part stands in its file nobody asks, and to know it takes as much as the words.
_parser = FluentParser(with_spans=False)


class Messages:
    """The messages and terms of some files by name; of a name that stands twice the first."""

    def __init__(self, locale: str, paths: Iterable[Path]) -> None:
        self._parsed: set[str] = set()
        # As they stand in the files: a text with one typographic apostrophe takes twice the room.
        self._sources: dict[str, bytes] = {}
        for path in paths:
            for entry in _ENTRY.split(path.read_bytes().replace(b"\r\n", b"\n"))[1:]:
                # The same names stand in the files of each language, and in our code.
                name = sys.intern(entry.partition(b"=")[0].strip().decode())
                self._sources.setdefault(name, entry)
        # Numbers in a message are written as everywhere else in this language.
        region = self.text("form-region", None)
        self._bundle = FluentBundle(
            [f"{locale}-{region}" if region else locale], use_isolating=False
        )

    def text(self, message: str, attribute: str | None) -> str | None:
        """A text that nothing is put into, as it stands in the file, without parsing it; None where
        there is none or it has places for values. Spaces and lines are not those that are said, so
        it is for lists."""
        source = self._sources.get(message, b"{")
        if b"{" in source:
            return None
        told = source.partition(b"=")[2].decode()
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
        source = self._sources.get(name)
        if source is None or name in self._parsed:
            return
        self._parsed.add(name)
        text = source.decode()
        resource = _parser.parse(text)
        self._bundle.add_resource(resource)
        for entry in resource.body:
            if isinstance(entry, Message):
                # Once Fluent has compiled it, it never looks at what was parsed again.
                self._bundle.get_message(entry.id.name)
                entry.value, entry.attributes = None, []
        for referred in _REFERRED.findall(text):
            self._parse(referred)
