"""Cut-offs by kind of round as a picture: a dot a round, and one's own score as a line through all.

A dot left of the line was reached. A dashed piece is the score with what opens such rounds. A
legend says so in words.
"""

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
    levels,
    lines,
    width,
)
from conversations.voice.replies import CutoffRow, Cutoffs

LETTERS, STRIP, GAP = 50, 46, 14
"""Heights of a line of text, of the dots of a kind, and of the room below them."""
_DOT, _THICK, _DASH = 11, 8, 12
_LEVELS = 7
_INSET = 48
"""Room for half a number at the ends of the scale."""
_SAMPLE = 60
"""Width of a sign in the legend."""


def draw(picture: Cutoffs) -> bytes:
    """A PNG of the cut-offs."""
    return _Cutoffs(picture).png()


class _Cutoffs:
    def __init__(self, picture: Cutoffs) -> None:
        self._picture = picture
        room = WIDTH - 2 * MARGIN
        title = lines(picture.title, room, TITLE)
        rows = [(lines(row.label, room - width(row.figure) - TEXT), row) for row in picture.kinds]
        signs = [lines(said, room - _SAMPLE - TEXT // 2) for said in picture.legend]
        note = lines(picture.note, room)
        self._levels = levels(*self._ends(), most=_LEVELS)
        top = MARGIN + len(title) * (TITLE + 22) + GAP
        height = sum(len(label) * LETTERS + STRIP + GAP for label, _ in rows)
        below = LETTERS * (2 + sum(map(len, signs)) + len(note))
        self._sheet = Sheet(top + height + below + MARGIN)
        for number, line in enumerate(title):
            self._sheet.write((MARGIN, MARGIN + number * (TITLE + 22)), line, size=TITLE)
        for label, row in rows:
            self._row(top, label, row)
            top += len(label) * LETTERS + STRIP + GAP
        self._scale(top)
        self._legend(top + LETTERS + LETTERS // 2, signs, note)

    def png(self) -> bytes:
        return self._sheet.png()

    def _ends(self) -> tuple[int, int]:
        rows, now = self._picture.kinds, self._picture.now
        scores = [now, *(score for row in rows for score in row.cutoffs)]
        scores += [row.then for row in rows if row.then is not None]
        return min(scores), max(scores)

    def _x(self, score: int) -> float:
        low, high = self._levels[0], self._levels[-1]
        left, right = MARGIN + _INSET, WIDTH - MARGIN - _INSET
        return left + (right - left) * (score - low) / (high - low)

    def _row(self, top: int, label: list[str], row: CutoffRow) -> None:
        sheet = self._sheet
        sheet.write((WIDTH - MARGIN, top), row.figure, fill=SOFT, anchor="ra")
        for line in label:
            sheet.write((MARGIN, top), line)
            top += LETTERS
        top += GAP // 2
        middle, bottom = top + STRIP / 2, top + STRIP
        sheet.pen.line((MARGIN, middle, WIDTH - MARGIN, middle), fill=EMPTY, width=4)
        for cutoff in row.cutoffs:
            self._dot(self._x(cutoff), middle)
        self._piece(self._x(self._picture.now), top, bottom)
        if row.then is not None:
            self._dashed(self._x(row.then), top, bottom)

    def _dot(self, x: float, y: float) -> None:
        """A ring, so that several close together can still be told apart."""
        box = (x - _DOT, y - _DOT, x + _DOT, y + _DOT)
        self._sheet.pen.ellipse(box, outline=INK, width=5)

    def _piece(self, x: float, top: float, bottom: float) -> None:
        half = _THICK / 2
        self._sheet.pen.rectangle((x - half, top, x + half, bottom), fill=LINE)

    def _dashed(self, x: float, top: float, bottom: float) -> None:
        while top < bottom:
            self._piece(x, top, min(top + _DASH, bottom))
            top += _DASH * 3 / 2

    def _scale(self, top: int) -> None:
        for level in self._levels:
            self._sheet.write((self._x(level), top), str(level), fill=SOFT, anchor="ma")

    def _legend(self, top: int, signs: list[list[str]], note: list[str]) -> None:
        for number, said in enumerate(signs):
            middle = top + LETTERS / 2 + 4
            x = MARGIN + _SAMPLE / 2
            if number == 0:
                self._dot(x, middle)
            elif number == 1:
                self._piece(x, middle - STRIP / 2, middle + STRIP / 2)
            else:
                self._dashed(x, middle - STRIP / 2, middle + STRIP / 2)
            for line in said:
                self._sheet.write((MARGIN + _SAMPLE + TEXT // 2, top), line, fill=SOFT)
                top += LETTERS
        for line in note:
            self._sheet.write((MARGIN, top + GAP), line, fill=SOFT)
            top += LETTERS
