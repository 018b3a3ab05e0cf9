"""What IRCC prints of a round, read: numbers, counts, days and moments, in English and French.

Written by hand there, so leniently read here; but what is not said is not known: a blank is no
nought, a time without its year no moment. Whoever asks says what to make of a text that cannot be
read, for which ``ValueError`` is raised.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime

MOST_CHARACTERS = 200
"""Of one text; what is longer is none of IRCC's."""

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
}
_SHORTEST = 3
"""Letters of a month cut short, as ``Sept.`` or ``févr.``."""


def _months() -> dict[str, int]:
    """The number of each month by its names, whole or cut short; two are ``jui``, so none is."""
    names = [(name, n) for line in _MONTHS.values() for n, name in enumerate(line.split(), 1)]
    meant: dict[str, set[int]] = {}
    for name, number in names:
        for end in range(_SHORTEST, len(name)):
            meant.setdefault(name[:end], set()).add(number)
    return {cut: min(found) for cut, found in meant.items() if len(found) == 1} | dict(names)


_MONTH_OF = _months()
_FRENCH_ALONE = frozenset(_MONTHS["fr"].split()) - frozenset(_MONTHS["en"].split())

_NUMBER = re.compile(r"#?\s?([0-9]{1,6}[a-z]?)")
_COUNT = re.compile(r"[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,7}")
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_DAY_FIRST = re.compile(
    r"(?:le )?(?:(?:[a-z]{3,6}di|dimanche) )?"
    r"(?P<day>[0-9]{1,2})(?:er|st|nd|rd|th)? (?P<month>[a-z]{3,9})\.?,? (?P<year>20[0-9]{2})"
)
_MONTH_FIRST = re.compile(
    r"(?P<month>[a-z]{3,9})\.? ?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[,.]? (?P<year>20[0-9]{2})"
)
_DAYS = (_ISO, _MONTH_FIRST, _DAY_FIRST)
_TIME = re.compile(
    r"(?P<hour>[0-9]{1,2}) ?[:h] ?(?P<minute>[0-9]{2})"
    r"(?: ?(?::|m(?:in)?\.?) ?(?P<second>[0-9]{2})(?: ?s(?:ec)?\b\.?)?)?"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?"
)
_OTHER_ZONE = re.compile(r"\b(?:e[sd]?t|p[sd]?t|h[na]?[ep]|gmt ?[+-]|utc ?[+-])")
_NOON = 12


def tidy(text: str) -> str:
    """One line of visible characters, with single spaces, accents composed."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = unicodedata.normalize("NFC", text)
    spaced = (" " if character.isspace() else character for character in text)
    shown = (one for one in spaced if unicodedata.category(one)[0] != "C")
    return " ".join("".join(shown).split())


def number_of(text: str) -> str:
    """The number of a round: digits, or digits and a letter (``91a``)."""
    found = _NUMBER.fullmatch(text.casefold())
    if found is None:
        raise ValueError("is no number of a round")
    return found[1]


def count_of(text: str) -> int | None:
    """A whole number above nought, grouped or not; None for a blank."""
    if text.strip("-?–— ") == "" or text.casefold() in ("n/a", "s.o.", "null", "none"):
        return None
    if _COUNT.fullmatch(text) is None:
        raise ValueError("is no number")
    number = int(text.replace(",", "").replace(" ", ""))
    if number == 0:
        raise ValueError("is nought, which no round has")
    return number


def day_of(text: str) -> date:
    """A day, as ``2026-08-07``, ``August 7, 2026`` or ``7 août 2026``."""
    plain = _plain(text)
    found = next(filter(None, (form.fullmatch(plain) for form in _DAYS)), None)
    if found is None:
        raise ValueError("is no day such as 2026-08-07")
    return _day(found)


def is_french(text: str) -> bool:
    """Whether a day is written in French."""
    return not _FRENCH_ALONE.isdisjoint(re.findall(r"[a-z]+", _plain(text)))


def moment_of(text: str) -> datetime | None:
    """A moment in UTC, as ``October 11, 2025 at 14:55:49 UTC``; None for a blank."""
    plain = _plain(text)
    if plain.strip("-?–— ") == "":
        return None
    found = next(filter(None, (form.search(plain) for form in _DAYS)), None)
    time = _TIME.search(plain, found.end()) if found else None
    if found is None or time is None:
        raise ValueError("is no whole moment")
    if _OTHER_ZONE.search(plain, time.end()):
        raise ValueError("is not in UTC")
    hour, half = int(time["hour"]), time["half"]
    if half == "p" and hour < _NOON:
        hour += _NOON
    elif half == "a" and hour == _NOON:
        hour = 0
    day = _day(found)
    minute, second = int(time["minute"]), int(time["second"] or 0)
    try:
        return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        raise ValueError("is no time of day") from None


def _day(found: re.Match[str]) -> date:
    month = found["month"]
    number = int(month) if month.isdigit() else _MONTH_OF.get(month, 0)
    try:
        return date(int(found["year"]), number, int(found["day"]))
    except ValueError:
        raise ValueError("is no day of the calendar") from None


def _plain(text: str) -> str:
    """Small letters without accents, bounded."""
    apart = unicodedata.normalize("NFKD", text[:MOST_CHARACTERS].casefold())
    bare = "".join(one for one in apart if not unicodedata.combining(one))
    return " ".join(bare.split())
