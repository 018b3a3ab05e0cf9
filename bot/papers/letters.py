"""Which letters can be printed, and with which of the fonts; what none of them has.

Latin, Greek and Cyrillic are in the font of the pictures; Arabic and Devanagari have one each,
whose letters join and change places, which takes a shaper. Other scripts are left out, visibly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

FONTS = Path(__file__).parent.parent / "fonts"
PLAIN = "NotoSans"
SHAPED = ("NotoSansArabic", "NotoSansDevanagari")
LEFT_OUT = "…"
"""In place of letters that no font has."""
_JOINED = re.compile(rf"(?:{LEFT_OUT}\s*)+")


class Piece(NamedTuple):
    """Letters in a row that one font has."""

    font: str
    text: str


def file_of(font: str) -> Path:
    """Where a font lies."""
    return FONTS / f"{font}-Regular.ttf"


@cache
def _letters_of(font: str) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(file_of(font), lazy=True) as read:
        return frozenset(read.getBestCmap())


@cache
def can_shape() -> bool:
    """Whether letters that join can be joined in this installation."""
    return find_spec("uharfbuzz") is not None


def pieces(text: str) -> Iterator[Piece]:
    """A text cut at every change of font; what no font has as ``LEFT_OUT``."""
    fonts = (PLAIN, *SHAPED) if can_shape() else (PLAIN,)
    found: list[tuple[str, str]] = []
    for letter in text:
        font = _font_of(letter, found[-1][0] if found else PLAIN, fonts)
        letter = letter if font else LEFT_OUT
        font = font or PLAIN
        if found and found[-1][0] == font:
            found[-1] = (font, found[-1][1] + letter)
        else:
            found.append((font, letter))
    for font, said in found:
        yield Piece(font, _JOINED.sub(_left_out, said) if LEFT_OUT in said else said)


def _left_out(several: re.Match[str]) -> str:
    return LEFT_OUT + (" " if several[0][-1].isspace() else "")


def _font_of(letter: str, before: str, fonts: tuple[str, ...]) -> str | None:
    """The font of a letter: spaces and marks stay in that of the letter before."""
    code = ord(letter)
    stays = before != PLAIN and not letter.isalnum()
    if stays and code in _letters_of(before):
        return before
    return next((font for font in fonts if code in _letters_of(font)), None)


def has_all(text: str) -> bool:
    """Whether every letter of a text can be printed."""
    fonts = (PLAIN, *SHAPED) if can_shape() else (PLAIN,)
    return all(any(ord(letter) in _letters_of(font) for font in fonts) for letter in text)
