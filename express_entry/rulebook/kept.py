"""Rule files as one text, so that a rulebook can be kept when others take its place, and those that
were kept: what a change of rules does to a person is told by both."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from express_entry.rulebook import Rulebook, load
from express_entry.rulebook.reading import rule_paths

_earlier: dict[str, Rulebook] = {}
"""By digest; a few at most."""


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


def keep(book: Rulebook, digest: str) -> None:
    """Have a rulebook at hand that others took the place of, under the digest it had."""
    _earlier[digest] = book


def earlier(digest: str) -> Rulebook | None:
    """The rulebook of that digest, if it was kept."""
    return _earlier.get(digest)
