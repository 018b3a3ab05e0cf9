"""Rule files as one text, so that a rulebook can be kept when others take its place, and those that
were kept: what a change of rules does to a person is told by both."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from express_entry.rulebook import Rulebook, RuleFileError, load
from express_entry.rulebook.frozen import frozen_as_named
from express_entry.rulebook.reading import rule_paths

_earlier: dict[str, Rulebook] = {}
"""By name (``frozen.name_of``); a few at most."""


def packed(folder: Path) -> str:
    """The rule files of a folder as one text."""
    paths = rule_paths(folder, rounds=True)
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}
    return json.dumps(texts)


def unpacked(text: str) -> Rulebook:
    """The rulebook of such a text; raises RuleFileError where this release cannot read it."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        for name, content in json.loads(text).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8")
        return load(folder)


def restored(named: Iterable[tuple[str, str]]) -> dict[str, Rulebook]:
    """Rulebooks as they stood, by name, of names and such texts; left out are those that this
    release cannot read."""
    read: dict[str, Rulebook | None] = {}
    found = {}
    for name, text in named:
        if text not in read:
            with suppress(RuleFileError, ValueError, AttributeError):
                read[text] = unpacked(text)
        if (book := read.get(text)) is not None:
            with suppress(ValueError):
                found[name] = frozen_as_named(book, name)
    return found


def keep(books: Mapping[str, Rulebook]) -> None:
    """Have rulebooks at hand that others took the place of, by their names."""
    _earlier.update(books)


def earlier(name: str) -> Rulebook | None:
    """The rulebook of that name, if it was kept."""
    return _earlier.get(name)
