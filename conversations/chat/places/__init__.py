"""Time zones by the name of a city or by a position, as IANA names.

Cities: GeoNames (geonames.org), Creative Commons Attribution 4.0, cities of 15,000 people and
more; see ``build.py``. Positions: the package tzfpy, loaded when first needed.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedReader, RawIOBase
from pathlib import Path
from typing import Any
from zipfile import ZipFile
from zoneinfo import available_timezones

from conversations.interview.reading.numbers import in_list
from conversations.voice.remembered import remembering
from conversations.voice.wording import country_codes, fold

FILE = Path(__file__).parent / "cities.zip"
LETTERS = 2
_CITIES = 64
"""Cities remembered: those of the latest turns."""
"""How many first letters name a member of the archive."""


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


class _InPieces(RawIOBase):
    """A file of which nothing is kept but what is asked for, two megabytes less in every process.
    A forked process reads it at a place of its own."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self._at = 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = SEEK_SET, /) -> int:
        size = os.fstat(self._file.fileno()).st_size
        self._at = offset + {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: size}[whence]
        return self._at

    def readinto(self, buffer: Any, /) -> int:
        found = os.pread(self._file.fileno(), len(buffer), self._at)
        buffer[: len(found)] = found
        self._at += len(found)
        return len(found)


@cache
def _archive() -> ZipFile:
    # Names that begin alike are one member, and only that is unpacked: the whole table would take
    # fifteen megabytes for a search that is made once a person.
    return ZipFile(BufferedReader(_InPieces(FILE)))


def find(words: str, most: int = 5) -> tuple[Place, ...]:
    """The places of that name, the most populous first; "Hyderabad, Pakistan" narrows it down.
    One place a time zone and country. An IANA name (Asia/Kolkata) is taken as it is."""
    for zone in _zones():
        if "/" in zone and zone.casefold() == words.strip().casefold():
            return (Place(zone, "", zone, 0),)
    city, _, rest = words.partition(",")
    country = country_codes().get(fold(rest)) if rest.strip() else None
    found = _called(fold(city).replace("'", ""))
    if not found and "," not in words:
        found, country = _with_country(words)
    if country is not None:
        found = tuple(place for place in found if place.country == country) or found
    best: dict[tuple[str, str], Place] = {}
    for place in sorted(found, key=lambda one: -one.people):
        best.setdefault((place.country, place.zone), place)
    return tuple(best.values())[:most]


def _with_country(words: str) -> tuple[tuple[Place, ...], str | None]:
    """A city with its country behind it and no comma: "hyderabad pakistan"."""
    parts = fold(words).split()
    for cut in range(len(parts) - 1, 0, -1):
        country = country_codes().get(" ".join(parts[cut:]))
        found = _called(" ".join(parts[:cut])) if country else ()
        if found:
            return found, country
    return (), None


@cache
def _at_home() -> dict[str, str]:
    """What people at home call a city, to its name in the table: pairs in a list. In the table the
    short name may be another city's: "Casa" is a form of Chas in India."""
    pairs = (one.partition(" ") for one in in_list("city-at-home"))
    return {short: name for short, _, name in pairs}


def in_full(name: str) -> str:
    """The name of a city, folded, that people at home call otherwise; else the same."""
    return _at_home().get(name, name)


def _called(name: str) -> tuple[Place, ...]:
    return _lines(in_full(name))


@remembering(_CITIES)
def _lines(name: str) -> tuple[Place, ...]:
    """The places of a folded name: one turn looks for its city several times."""
    try:
        text = _archive().read(name[:LETTERS])
    except KeyError:  # no city begins so
        return ()
    wanted = f"\n{name}\t".encode()
    text = b"\n" + text
    found = []
    at = text.find(wanted)
    while at >= 0:
        end = text.find(b"\n", at + 1)
        line = text[at + 1 :] if end < 0 else text[at + 1 : end]
        _, country, zone, people, written = line.decode().split("\t")
        found.append(Place(written, country, zone, int(people)))
        at = end if end < 0 else text.find(wanted, end)
    return tuple(found)


@remembering(2048)
def country_of(name: str) -> str | None:
    """The country of the largest city of a folded name; None where that is no city that people
    would name without its country."""
    if not _may_be_known(name):
        return None
    largest = max(_lines(name), key=lambda one: one.people, default=None)
    if largest is None or largest.people < LEAST_KNOWN[largest.country == "CA"]:
        return None
    return largest.country


@remembering(256)
def is_in(name: str, country: str) -> bool:
    """Whether a country has a city of a folded name."""
    return any(one.country == country for one in _lines(name))


LEAST_KNOWN = (100_000, 15_000)
"""People of a city that is known by its name alone: abroad, and in Canada."""
KNOWN_FILE = Path(__file__).parent / "known.bits"
BITS = 1 << 20
_MARKS = 4


def marks(name: str) -> tuple[int, ...]:
    """The bits that stand for a name in ``known.bits``."""
    number = int.from_bytes(blake2b(name.encode(), digest_size=4 * _MARKS).digest())
    return tuple((number >> (32 * one)) % BITS for one in range(_MARKS))


@cache
def _known_bits() -> bytes:
    return KNOWN_FILE.read_bytes()


def _may_be_known(name: str) -> bool:
    """Whether a name may be that of a city known by its name alone; two in a thousand that are none
    may be, too. Nearly every word of a message is none, and unpacking names to see so was a fifth
    of the time that reading one took."""
    bits = _known_bits()
    return all(bits[mark >> 3] & (1 << (mark & 7)) for mark in marks(name))


def zone_at(latitude: float, longitude: float) -> str | None:
    """The time zone at a position; None in the middle of nowhere."""
    from tzfpy import get_tz

    zone = get_tz(longitude, latitude)
    return zone if zone in _zones() else None
