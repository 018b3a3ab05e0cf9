"""The score as a picture: bars of points won against points possible."""

from __future__ import annotations

from bot.pictures.sheet import (
    EMPTY,
    INK,
    LINE,
    MARGIN,
    SOFT,
    TEXT,
    TITLE,
    WIDTH,
    Sheet,
    lines,
    width,
)
from conversations.voice.replies import Picture

LETTERS, BAR, GAP = 48, 16, 22
"""Heights of a line of text, of a bar, and of the room below it."""
_LEAST = 16
"""A bar of few points is seen all the same."""


def draw(picture: Picture) -> bytes:
    """A PNG of the bars."""
    room = WIDTH - 2 * MARGIN
    title = lines(picture.title, room, TITLE)
    rows = []
    for number, (label, points, maximum) in enumerate(picture.bars):
        figure = picture.figures[number] if picture.figures else f"{points} / {maximum}"
        rows.append((lines(label, room - width(figure) - GAP), figure, points, maximum))
    letters = sum(len(row[0]) for row in rows)
    height = 2 * MARGIN + len(title) * (TITLE + GAP) + letters * LETTERS + len(rows) * (BAR + GAP)
    height += GAP
    sheet, top = Sheet(height), MARGIN
    for line in title:
        sheet.write((MARGIN, top), line, size=TITLE)
        top += TITLE + GAP
    top += GAP
    for broken, figure, points, maximum in rows:
        sheet.write((WIDTH - MARGIN, top), figure, fill=SOFT, anchor="ra")
        for line in broken:
            sheet.write((MARGIN, top), line, fill=INK, size=TEXT)
            top += LETTERS
        top += GAP // 3
        # Each bar is as long as its item is full, so that small items can be read as well.
        _bar(sheet, top, room, EMPTY)
        if points and maximum:
            _bar(sheet, top, max(_LEAST, round(room * points / maximum)), LINE)
        top += BAR + GAP - GAP // 3
    return sheet.png()


def _bar(sheet: Sheet, top: int, length: int, colour: str) -> None:
    box = (MARGIN, top, MARGIN + length, top + BAR)
    sheet.pen.rounded_rectangle(box, BAR // 2, fill=colour)
