"""Looks a ``.env`` file over before it is used: the library that reads it passes over lines it
cannot read and names it does not know, and a token misspelt would simply not be there."""

from __future__ import annotations

import os
from collections.abc import Collection
from difflib import get_close_matches
from io import StringIO
from pathlib import Path

from dotenv.parser import Binding, parse_stream

ALIKE = 0.65
"""How much a name must resemble that of a setting to be taken for it."""


class StrangeEnvFile(Exception):
    """What is wrong, in one line, without anything of the file that may be secret."""


def check(path: Path, settings: Collection[str]) -> None:
    """Raise ``StrangeEnvFile`` for a file that cannot be read, a line that is no setting, or what
    seems to be one of ``settings`` misspelt. Other names may be for other programs."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return
    except OSError as error:
        raise StrangeEnvFile(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise StrangeEnvFile(f"{path} is not a text in UTF-8: save it as one") from None
    found = [one for one in parse_stream(StringIO(text)) if one.error or one.key is not None]
    for one in found:
        if one.error or one.value is None:
            raise StrangeEnvFile(f"{path}, line {_line(one)}: it should be NAME=value")
    names = [one.key for one in found if one.key is not None]
    given = {name.upper() for name in (*names, *os.environ)}
    missing = [setting for setting in settings if setting not in given]
    for name in names:
        if name.upper() in settings:
            continue
        for meant in get_close_matches(name.upper(), missing, 1, ALIKE):
            raise StrangeEnvFile(f"{name} in {path}: {meant} is meant, it seems")


def _line(binding: Binding) -> int:
    text = binding.original.string
    return binding.original.line + text[: len(text) - len(text.lstrip())].count("\n")
