"""Cities by name: every line of the table is found, and nothing that is not in it."""

from __future__ import annotations

from zipfile import ZipFile

import pytest

from conversations.chat import places
from conversations.chat.places.build import known_bits

with ZipFile(places.FILE) as archive:
    LINES = [line for one in archive.namelist() for line in archive.read(one).decode().splitlines()]
NAMES = [line.partition("\t")[0] for line in LINES]


@pytest.mark.parametrize("name", [NAMES[0], *NAMES[1::9973], NAMES[-1]])
def test_a_name_in_the_table_is_found(name: str) -> None:
    written = [line for line in NAMES if line == name]
    assert written
    assert len(places._lines(name)) == len(written)
    assert places.find(name), name


@pytest.mark.parametrize(
    "name", ["", "!", NAMES[0][:-1], NAMES[-1] + "z", "zzzzzz", "no such city"]
)
def test_a_name_that_is_not_is_not(name: str) -> None:
    assert name not in NAMES
    assert places._lines(name) == ()


def test_the_most_populous_comes_first() -> None:
    """London has some 8.9 million people in England, 0.4 million in Ontario."""
    assert [(place.country, place.zone) for place in places.find("london")[:2]] == [
        ("GB", "Europe/London"),
        ("CA", "America/Toronto"),
    ]


def test_the_marks_of_known_cities_are_of_this_table() -> None:
    """Else a city of the table would not be known, in silence."""
    assert known_bits(LINES) == places.KNOWN_FILE.read_bytes()


def test_a_city_is_known_by_its_name_from_as_many_people_on() -> None:
    """Of some names, one by one: the country of its largest city, if that has people enough; the
    marks, which spare the looking up, leave out none."""
    largest: dict[str, tuple[int, str]] = {}
    for line in LINES:
        name, country, _, people, _ = line.split("\t")
        largest[name] = max(largest.get(name, (0, "")), (int(people), country))
    for name, (most, country) in sorted(largest.items())[::173]:
        known = most >= (15_000 if country == "CA" else 100_000)
        assert places.country_of(name) == (country if known else None), name
