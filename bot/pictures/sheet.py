"""The paper of every picture: its width, colours and letters, and how text is put on it.

A phone shows a picture about 345 points wide, so 1080 pixels are three to a point: 40 pixels are
text of 13 points. A picture brings its own light ground, on which every colour of text has a
contrast above 4.5 to 1, whether the chat around it is light or dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, MARGIN = 1080, 44
TITLE, TEXT = 52, 40
"""Heights of letters, in pixels."""
GROUND, INK, SOFT, LINE = "#faf8f5", "#1d2733", "#44515f", "#b00d24"
EMPTY = "#d5dbe1"
"""What is only ground to something else: the rest of a bar, lines of a grid."""

Box = tuple[float, float, float, float]

_FONT = Path(__file__).parent.parent / "fonts" / "NotoSans-Regular.ttf"
_NO_LETTER = "\uffff"
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_LEAST_SPAN = 20
"""Points from the lowest level to the highest, so that a change of one is not a cliff."""


class CannotWrite(ValueError):
    """The font lacks a letter, which would be drawn as an empty box."""


class Sheet:
    """One picture in the making."""

    def __init__(self, height: int) -> None:
        self._image = Image.new("RGB", (WIDTH, height), GROUND)
        self.pen = ImageDraw.Draw(self._image)

    def write(
        self,
        at: tuple[float, float],
        text: str,
        *,
        size: int = TEXT,
        fill: str = INK,
        anchor: str = "la",
    ) -> None:
        """Text at a point; ``anchor`` as Pillow has it."""
        _check(text)
        self.pen.text(at, text, fill=fill, font=font(size), anchor=anchor)

    def png(self) -> bytes:
        """The picture, in few colours, which flat drawings are small in."""
        out = BytesIO()
        few = self._image.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(out, "PNG")
        return out.getvalue()


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The letters of a height: Latin, Greek and Cyrillic."""
    return ImageFont.truetype(_FONT, size)


def width(text: str, size: int = TEXT) -> float:
    """How wide a text is, in pixels."""
    return font(size).getlength(text)


def lines(text: str, most: float, size: int = TEXT) -> list[str]:
    """A text broken between words into lines of at most this width; a longer word stands whole."""
    found: list[str] = []
    for word in text.split():
        longer = [found[-1], word] if found else [word]
        if found and width(" ".join(longer), size) <= most:
            found[-1] = " ".join(longer)
        else:
            found.append(word)
    return found


def levels(low: int, high: int, most: int = 5) -> Sequence[int]:
    """Round scores from below the lowest to above the highest, at most so many."""
    for step in _STEPS:
        first, last = low // step * step, -(-high // step) * step
        if first == last:
            first, last = max(0, first - step), last + step
        found = range(first, last + 1, step)
        if len(found) <= most and last - first >= _LEAST_SPAN:
            break
    return found


def _check(text: str) -> None:
    lacking = {letter for letter in text if letter.isprintable() and not _has(letter)}
    if lacking:
        raise CannotWrite(f"{len(lacking)} letters are not in the font")


@cache
def _has(letter: str) -> bool:
    return letter.isspace() or _drawn(letter) != _drawn(_NO_LETTER)


def _drawn(letter: str) -> bytes:
    return bytes(font(TEXT).getmask(letter))
