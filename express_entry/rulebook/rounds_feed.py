"""The form of IRCC's rounds feed: bytes in, rounds and oddities out.

The feed is one JSON object whose ``rounds`` hold every round there was, newest first, each value a
string that somebody typed: https://www.canada.ca/content/dam/ircc/documents/json/
ee_rounds_123_en.json (and ``_fr``). So a row is read as far as it goes, and what is strange in it
is told (``oddities``, for the operator) instead of being guessed at. A damaged row takes no other
with it, and nothing in the feed can take longer than its size allows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeVar

from express_entry.rulebook.rounds import HIGHEST_SCORE, ToldRound
from express_entry.rulebook.rounds_text import (
    MOST_CHARACTERS,
    count_of,
    day_of,
    is_french,
    moment_of,
    number_of,
    tidy,
)

FIRST_ROUND = date(2015, 1, 31)
"""The day of round 1: none was before."""
MOST_ROUNDS = 5000
"""Ten times as many as there were in eleven years."""
MOST_ODDITIES = 20
"""Told of one reading."""
SHOWN = 40
"""Characters of a value that is told as strange."""

READ = frozenset(
    ("drawnumber", "drawnumberurl", "drawdate", "drawdatefull", "drawname", "drawsize")
) | {"drawcrs", "drawcutoff"}
"""Names of the values that are read, in small letters."""

T = TypeVar("T")
Row = Mapping[str, str]


class NotAFeed(ValueError):
    """These bytes are no rounds feed, or one that tells nothing; the message says why."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What was read."""

    rounds: tuple[ToldRound, ...]
    """In the order of the feed, each number once."""
    oddities: tuple[str, ...]
    """What is strange, a line each."""
    language: Literal["en", "fr"]


def read_feed(body: bytes, today: date) -> Feed:
    """Read a feed; ``today`` (in UTC) is the day of reading. Raises ``NotAFeed``."""
    rows = _rows(body)
    language: Literal["en", "fr"] = "fr" if any(_is_french(row) for row in rows) else "en"
    oddities: list[str] = []
    found: dict[str, ToldRound] = {}
    for place, row in enumerate(rows, 1):
        one = _Reader(row, place, today, language, oddities).round()
        if one is None:
            continue
        if found.setdefault(one.number, one) != one:
            oddities.append(f"round {one.number} is there twice, and differs: the first is taken")
    if not found:
        raise NotAFeed("none of its rows is a round: " + "; ".join(oddities[:1]))
    if len(oddities) > MOST_ODDITIES:
        more = len(oddities) - MOST_ODDITIES
        oddities[MOST_ODDITIES:] = [f"and {more} more that is strange"]
    return Feed(tuple(found.values()), tuple(oddities), language)


def _rows(body: bytes) -> list[Row]:
    try:
        parsed = json.loads(_text(body))
    except (ValueError, RecursionError):
        raise NotAFeed("it is no JSON") from None
    if isinstance(parsed, dict):
        parsed = parsed.get("rounds")
    if not isinstance(parsed, list):
        raise NotAFeed('there is no list "rounds" in it')
    if not parsed:
        raise NotAFeed("there is no round in it")
    if len(parsed) > MOST_ROUNDS:
        raise NotAFeed(f"there are more than {MOST_ROUNDS} rounds in it")
    return [_row(one) for one in parsed]


def _text(body: bytes) -> str:
    """UTF-8; the French feed was Windows-1252 at times."""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _row(one: object) -> Row:
    """What is read of it, as text, by the names in small letters."""
    if not isinstance(one, dict):
        return {}
    row = {}
    for key, value in one.items():
        name = key.casefold()
        if name not in READ:
            continue
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, str):
            row[name] = tidy(value[: 2 * MOST_CHARACTERS])
        elif isinstance(value, int) and not isinstance(value, bool):
            row[name] = str(value)[:MOST_CHARACTERS]
    return row


def _is_french(row: Row) -> bool:
    return "/fr/" in row.get("drawnumberurl", "") or is_french(row.get("drawdatefull", ""))


class _Reader:
    """One row."""

    def __init__(
        self,
        row: Row,
        place: int,
        today: date,
        language: Literal["en", "fr"],
        oddities: list[str],
    ) -> None:
        self._row = row
        self._what = f"row {place}"
        self._today = today
        self._language = language
        self._oddities = oddities

    def round(self) -> ToldRound | None:
        """The row as a round; None where it has no number, no day or no name."""
        number = self._read("drawNumber", number_of)
        if number is None:
            self._passed_over("its number")
            return None
        self._what = f"round {number}"
        held_on = self._held_on()
        if held_on is None:
            self._passed_over("its day")
            return None
        name = self._row.get("drawname", "")
        if not name:
            self._passed_over("its name")
            return None
        if len(name) > MOST_CHARACTERS:
            self._tell("drawName", "is cut")
        invitations, cutoff = self._read("drawSize", count_of), self._read("drawCRS", count_of)
        for key in ("drawSize", "drawCRS"):
            if not self._row.get(key.casefold()):
                self._tell(key, "is blank: not known")
        if cutoff is not None and cutoff > HIGHEST_SCORE:
            self._tell("drawCRS", "is above every score: not known")
            cutoff = None
        tie_break = self._read("drawCutOff", moment_of)
        # Rounds were printed with a tie-break of the day after, by another clock.
        if tie_break is not None and tie_break.date() > held_on + timedelta(days=1):
            self._tell("drawCutOff", "is after the round: not known")
            tie_break = None
        return ToldRound(
            number=number,
            held_on=held_on,
            name=name[:MOST_CHARACTERS],
            language=self._language,
            invitations=invitations,
            cutoff=cutoff,
            tie_break=tie_break,
            tie_break_printed=self._row.get("drawcutoff", "")[:MOST_CHARACTERS] or None,
            note="IRCC rounds feed",
        )

    def _held_on(self) -> date | None:
        written = ("drawDate", "drawDateFull")
        day = next((day for name in written if (day := self._read(name, day_of))), None)
        if day is not None and not FIRST_ROUND <= day <= self._today + timedelta(days=1):
            self._tell("drawDate", "cannot be its day")
            return None
        return day

    def _read(self, name: str, read: Callable[[str], T]) -> T | None:
        """A value, as far as it can be read."""
        text = self._row.get(name.casefold(), "")
        if not text:
            return None
        try:
            return read(text)
        except ValueError as error:
            self._tell(name, f"{error}: not known")
            return None

    def _passed_over(self, missing: str) -> None:
        self._oddities.append(f"{self._what} is passed over: {missing} is not known")

    def _tell(self, name: str, what: str) -> None:
        text = self._row.get(name.casefold(), "")
        shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
        self._oddities.append(f"{self._what}: {name} {shown!r} {what}")
