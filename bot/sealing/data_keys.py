"""The operator's keys, as ``DATA_KEYS`` tells them."""

from __future__ import annotations

import base64
import re
from binascii import Error
from dataclasses import dataclass, field
from pathlib import Path

KEY_BYTES = 32
EXAMPLE = "2026-11:BASE64-OF-32-BYTES"
HOW = f"it should be keys such as {EXAMPLE}, the newest first, with spaces between them"
"""What to write instead. Nothing of what was written is repeated: a part of it may be secret."""

_ID = re.compile(r"[A-Za-z0-9._-]{1,32}")


@dataclass(frozen=True, slots=True)
class DataKey:
    """One key of the operator's."""

    id: str
    secret: bytes = field(repr=False)


def read_keys(text: str) -> tuple[DataKey, ...]:
    """The keys of a setting, or of a file with one or more a line; ``ValueError`` says what is
    wrong, without anything of them."""
    lines = (line.partition("#")[0] for line in text.splitlines())
    words = " ".join(lines).replace(",", " ").split()
    keys = tuple(_key(word, place) for place, word in enumerate(words, start=1))
    if not keys:
        raise ValueError(f"there is no key in it: {HOW}")
    if len({key.id for key in keys}) < len(keys):
        raise ValueError("two keys in it have the same id")
    return keys


def read_file(path: Path) -> tuple[DataKey, ...]:
    """The keys of a file."""
    try:
        text = path.expanduser().read_text("utf-8")
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path} is not a text in UTF-8") from None
    return read_keys(text)


def _key(word: str, place: int) -> DataKey:
    name, separator, secret = word.partition(":")
    if not separator or not _ID.fullmatch(name):
        raise ValueError(f"number {place} in it has no id: {HOW}")
    try:
        raw = base64.b64decode(secret.replace("-", "+").replace("_", "/"), validate=True)
    except (Error, ValueError):
        raise ValueError(f"the key {name} in it is not base64: {HOW}") from None
    if len(raw) != KEY_BYTES:
        raise ValueError(f"the key {name} in it has {len(raw)} bytes, not {KEY_BYTES}")
    return DataKey(name, raw)
