"""The score over months as a picture: a line that steps on the days on which the score changes.

What is only an estimate is dashed, and said in words below: nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.pictures.sheet import (
    EMPTY,
    GROUND,
    INK,
    LINE,
    MARGIN,
    SOFT,
    TEXT,
    TITLE,
    WIDTH,
    Box,
    Sheet,
    levels,
    lines,
    width,
)
from conversations.voice.replies import Stairs

PLOT = 620
"""Height of the part with the line."""
THICK, DASH = 9, 26
_FIGURE = 44
"""Height of the letters of a score beside its step."""


def draw(picture: Stairs) -> bytes:
    """A PNG of the stairs."""
    return _Stairs(picture).png()


class _Stairs:
    def __init__(self, picture: Stairs) -> None:
        self._picture = picture
        room = WIDTH - 2 * MARGIN
        title, note = lines(picture.title, room, TITLE), lines(picture.unsure, room)
        scores = [score for _, score in picture.steps]
        self._levels = levels(min(scores), max(scores))
        self._left = MARGIN + max(width(str(level)) for level in self._levels) + 24
        self._right = WIDTH - MARGIN - 12
        self._top = MARGIN + len(title) * (TITLE + 22) + _FIGURE
        self._bottom = self._top + PLOT
        self._notes = self._bottom + 2 * TEXT + 32
        height = self._notes + len(note) * (TEXT + 12) + MARGIN // 2
        self._sheet = Sheet(height)
        for number, line in enumerate(title):
            self._sheet.write((MARGIN, MARGIN + number * (TITLE + 22)), line, size=TITLE)
        self._ground()
        self._line()
        self._figures()
        for number, line in enumerate(note):
            at = (MARGIN, self._notes + number * (TEXT + 12))
            self._sheet.write(at, line, fill=SOFT)

    def png(self) -> bytes:
        return self._sheet.png()

    def _x(self, day: int) -> float:
        return self._left + (self._right - self._left) * day / self._picture.days

    def _y(self, score: int) -> float:
        low, high = self._levels[0], self._levels[-1]
        return self._bottom - PLOT * (score - low) / (high - low)

    def _ground(self) -> None:
        """Levels of the score from left to right, and the months below them."""
        sheet = self._sheet
        for level in self._levels:
            y = self._y(level)
            sheet.pen.line((self._left, y, self._right, y), fill=EMPTY, width=3)
            sheet.write((self._left - 24, y), str(level), fill=SOFT, anchor="rm")
        end = -width(" ")
        for day, label in self._picture.dates:
            x, half = self._x(day), width(label) / 2
            x = min(max(x, MARGIN + half), WIDTH - MARGIN - half)
            if x - half < end + width(" "):
                continue  # no room between its neighbours
            sheet.write((x, self._bottom + 26), label, fill=SOFT, anchor="ma")
            end = x + half

    def _line(self) -> None:
        for first, last, score in self._flights():
            y = self._y(score)
            if self._is_unsure(first):
                self._dashed(self._x(first), self._x(last), y)
            else:
                self._straight(self._x(first), y, self._x(last), y)
        for (_, before), (day, after) in zip(
            self._picture.steps, self._picture.steps[1:], strict=False
        ):
            self._straight(self._x(day), self._y(before), self._x(day), self._y(after))

    def _flights(self) -> Iterator[tuple[int, int, int]]:
        """Each level piece of the line: from a day to a day, and its score."""
        picture, unsure = self._picture, self._picture.unsure_from
        days = [day for day, _ in picture.steps[1:]]
        for (first, score), last in zip(picture.steps, [*days, picture.days], strict=True):
            if unsure is not None and first < unsure < last:
                yield first, unsure, score
                yield unsure, last, score
            else:
                yield first, last, score

    def _is_unsure(self, day: int) -> bool:
        unsure = self._picture.unsure_from
        return unsure is not None and day >= unsure

    def _straight(self, x: float, y: float, to_x: float, to_y: float) -> None:
        half = THICK / 2
        low, high = sorted((y, to_y))
        self._sheet.pen.rectangle((x - half, low - half, to_x + half, high + half), fill=LINE)

    def _dashed(self, x: float, end: float, y: float) -> None:
        while x < end:
            self._straight(x, y, min(x + DASH - THICK, end), y)
            x += DASH * 3 / 2

    def _figures(self) -> None:
        """The score at its step, where there is room: the first and the last, then the longest."""
        steps = self._picture.steps
        ends = [*(day for day, _ in steps[1:]), self._picture.days]
        order = sorted(
            range(len(steps)),
            key=lambda at: (at not in (0, len(steps) - 1), steps[at][0] - ends[at]),
        )
        taken: list[Box] = [self._riser(at) for at in range(1, len(steps))]
        for at in order:
            day, score = steps[at]
            first = self._left if at == len(steps) - 1 else self._x(day)
            for box in self._places(first, self._x(day), self._x(ends[at]), score):
                if not any(_meet(box, other) for other in taken):
                    taken.append(box)
                    self._sheet.pen.rectangle(box, fill=GROUND)
                    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
                    self._sheet.write(middle, str(score), size=_FIGURE, fill=INK, anchor="mm")
                    break

    def _riser(self, at: int) -> Box:
        (_, before), (day, after) = self._picture.steps[at - 1 : at + 1]
        low, high = sorted((self._y(before), self._y(after)))
        x = self._x(day)
        return x - THICK, low - THICK, x + THICK, high + THICK

    def _places(self, least: float, first: float, last: float, score: int) -> Iterator[Box]:
        """Where a score can stand: above or below its piece of the line, at either end of it, not
        further left than ``least``."""
        wide, y = width(str(score), _FIGURE), self._y(score)
        for top in (y - _FIGURE - THICK - 6, y + THICK + 6):
            for x in (first + 14, last - wide - 14):
                if least < x and x + wide <= WIDTH - MARGIN:
                    yield x, top, x + wide, top + _FIGURE


def _meet(one: Box, other: Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]
