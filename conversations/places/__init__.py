"""Time zones by the name of a city or by a position, as IANA names.

Cities: GeoNames (geonames.org), Creative Commons Attribution 4.0, cities of 15,000 people and
more; see ``build.py``. Positions: the package tzfpy, loaded when first needed.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

from conversations.wording import country_codes, fold

_FILE = Path(__file__).parent / "cities.tsv.gz"


@dataclass(frozen=True, slots=True)
class Place:
    """A city and its time zone."""

    name: str
    country: str
    zone: str
    people: int


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


@cache
def _names() -> bytes:
    # Kept as one block of text and searched as such: a table of objects would take ten times
    # the memory for a search that is made once a person.
    return gzip.decompress(_FILE.read_bytes())


def find(words: str, most: int = 5) -> tuple[Place, ...]:
    """The places of that name, the most populous first; "Hyderabad, Pakistan" narrows it down.
    One place a time zone and country. An IANA name (Asia/Kolkata) is taken as it is."""
    for zone in _zones():
        if "/" in zone and zone.casefold() == words.strip().casefold():
            return (Place(zone, "", zone, 0),)
    city, _, rest = words.partition(",")
    country = country_codes().get(fold(rest)) if rest.strip() else None
    found = _lines(fold(city).replace("'", ""))
    if not found and "," not in words:
        found, country = _with_country(words)
    if country is not None:
        found = [place for place in found if place.country == country] or found
    best: dict[tuple[str, str], Place] = {}
    for place in sorted(found, key=lambda one: -one.people):
        best.setdefault((place.country, place.zone), place)
    return tuple(best.values())[:most]


def _with_country(words: str) -> tuple[list[Place], str | None]:
    """A city with its country behind it and no comma: "hyderabad pakistan"."""
    parts = fold(words).split()
    for cut in range(len(parts) - 1, 0, -1):
        country = country_codes().get(" ".join(parts[cut:]))
        found = _lines(" ".join(parts[:cut])) if country else []
        if found:
            return found, country
    return [], None


def _lines(name: str) -> list[Place]:
    text, wanted = _names(), name.encode()
    start = _first_at_or_after(text, wanted)
    found = []
    while name and text.startswith(wanted + b"\t", start):
        end = text.index(b"\n", start)
        _, country, zone, people, written = text[start:end].decode().split("\t")
        found.append(Place(written, country, zone, int(people)))
        start = end + 1
    return found


def _first_at_or_after(text: bytes, name: bytes) -> int:
    """Where the first line with this name, or one after it in order, begins. The lines are sorted
    by name; each begins and the text ends with a newline."""
    low, high = 0, len(text) - 1  # newlines: the line after ``high`` is not before the name
    while low < high:
        newline = text.rfind(b"\n", low, (low + high) // 2 + 1)
        end = text.index(b"\n", newline + 1)
        if text[newline + 1 : end].partition(b"\t")[0] < name:
            low = end
        else:
            high = newline
    return low + 1


def zone_at(latitude: float, longitude: float) -> str | None:
    """The time zone at a position; None in the middle of nowhere."""
    from tzfpy import get_tz

    zone = get_tz(longitude, latitude)
    return zone if zone in _zones() else None
