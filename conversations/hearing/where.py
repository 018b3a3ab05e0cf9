"""Of a message: countries, by name, by their cities and by who is from there; provinces."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from conversations.chat.places import country_of
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern, words_of
from conversations.voice.wording import country_codes

_LONGEST = 4
_SHORTEST_CITY = 4
_INITIALS = 2
_DEMONYM = Pattern("where", r"<demonym>$")
"""How words end that say who somebody is, not where they are."""
_OF_A_KIND = Pattern("where of-a-kind", r"<restaurant>")
"""What a country's word before it tells the kind of, and no place."""
_BRAND = Pattern("where of-a-kind", r"<brand>")
"""What a town's name before it makes the name of a restaurant."""
_WEAK = Pattern("where weak", r"<punjab>")
"""Of two countries: where another is named beside it, that one is meant."""
_A_WORD = Pattern("where a-word", r"<on>")
"""Initials of provinces that are words: "on", "NS" of a nurse."""
_STAND_IN = "townof"
"""Begins the word that stands for a town of a country which is told beside it (``towns``)."""
PROVINCES = ("ON", "BC", "AB", "MB", "SK", "NS", "NB", "PE", "NL")


@cache
def _nationalities() -> dict[str, str]:
    codes = sorted(set(country_codes().values()))
    return {
        word: code for code in codes for word in listed(f"words-told-nationality-{code.casefold()}")
    }


@cache
def listed_towns() -> dict[str, str]:
    """Towns and regions that people of one language name without their country, and that the cities
    known to everybody do not have, or have elsewhere: "Brest"."""
    codes = sorted(set(country_codes().values()))
    return {word: code for code in codes for word in listed(f"words-told-town-{code.casefold()}")}


def place_named(name: str) -> str | None:
    """The country of a folded name of a country, a region or a town of the lists; not of a name for
    who is from there."""
    if name in listed("words-told-no-country") or name in listed("words-told-country-placed"):
        return None
    region = None if is_from(name) else _nationalities().get(name)
    return country_codes().get(name) or listed_towns().get(name) or region


@cache
def words_of_places() -> dict[str, int]:
    """The words with which such a name may begin, each with how many its longest has."""
    longest: dict[str, int] = {}
    for name in (*country_codes(), *listed_towns(), *_nationalities()):
        first, *rest = name.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest


def stand_in(code: str) -> str:
    """The word that stands for a town of that country."""
    return f"{_STAND_IN}{code.casefold()}"


def town_of(name: str) -> str | None:
    """The country of a town or city of that folded name."""
    if name.startswith(_STAND_IN) and " " not in name:
        return name.removeprefix(_STAND_IN).upper()
    return listed_towns().get(name) or country_of(name)


def is_listed(name: str) -> bool:
    """Whether a folded name stands in the lists of places that people name."""
    return name in listed_towns() or name in _nationalities()


@lru_cache(maxsize=1024)
def is_from(word: str) -> bool:
    """Whether a word may say who somebody is by its end, as "Canadian" does, not where they are."""
    return _DEMONYM.search(word) is not None


def countries(words: Sequence[str]) -> list[str]:
    """The countries named, in order. A city counts where a place is spoken of: "in Pune", or alone
    between commas."""
    return list(_countries(tuple(words)))


def homes(words: Sequence[str]) -> list[str]:
    """The countries named otherwise than by who is from there, as "Cuban" does."""
    return countries([word for word in words if word not in _nationalities()])


def without_tests(words: Sequence[str]) -> list[str]:
    """The words without the country in the name of a test: "TCF Canada"."""
    tests = listed("words-told-test-name")
    return [
        word
        for at, word in enumerate(words)
        if not (at and words[at - 1] in tests and country_codes().get(word) == "CA")
    ]


@lru_cache(maxsize=1024)
def _countries(words: tuple[str, ...]) -> tuple[str, ...]:
    every: list[str] = []
    weak: list[str] = []
    at = 0
    while at < len(words):
        length = 1
        for tried in range(min(_LONGEST, len(words) - at), 0, -1):
            code = _named(words, at, tried)
            if code is not None:
                if _WEAK.fullmatch(words[at]):
                    weak.append(code)
                elif code not in every:
                    every.append(code)
                length = tried
                break
        at += length
    return tuple(every or weak)


def _named(words: Sequence[str], at: int, length: int) -> str | None:
    name = " ".join(words[at : at + length])
    if name in listed("words-told-no-country"):
        return None
    if name in listed("words-told-country-placed"):  # "CA" is an accountant, too
        placed = at and words[at - 1] in listed("words-told-place")
        return country_codes().get(name) if placed else None
    known = _nationalities().get(name) or country_codes().get(name)
    behind = words[at + length] if at + length < len(words) else ""
    if _BRAND.fullmatch(behind):
        return None  # "cook at Boston Pizza"
    if known is not None and _OF_A_KIND.fullmatch(behind) and is_from(name):
        return None  # "cook in a Korean restaurant"
    if known is not None:
        return known
    places = listed("words-told-place")
    is_place = at and (
        words[at - 1] in places
        or (
            at > 1
            and words[at - 1] in listed("words-told-year")
            and words[at - 2][0].isdecimal()
            and at + length == len(words)
        )
    )
    alone = length == len(words) or behind == "based"
    short = len(name) < _SHORTEST_CITY and not (is_place and name in listed_towns())
    if not (is_place or alone) or short or not name[0].isalpha():
        return None
    return "CA" if behind in _province_names() else town_of(name)


@cache
def _province_names() -> frozenset[str]:
    """Provinces by their names, and by initials that are no words: "Kingston Ontario"."""
    names = {name for code in PROVINCES for name in listed(f"words-told-province-{code}")}
    return frozenset(name for name in names if not _A_WORD.fullmatch(name))


def of_weak_name(pieces: Sequence[Sequence[str]]) -> bool:
    """Whether the one name of a country is one of two countries, and all else is of the other."""
    firm = {
        code for words in pieces for code in countries([w for w in words if not _WEAK.fullmatch(w)])
    }
    weak = any(_WEAK.fullmatch(word) for words in pieces for word in words)
    return weak and "PK" in firm and "IN" not in firm


@cache
def _before() -> tuple[str, ...]:
    return tuple(word for one in words_of("where", "before") for word in one.text.split("|"))


@cache
def _before_too() -> tuple[str, ...]:
    return tuple(word for one in words_of("where", "before-too") for word in one.text.split("|"))


def province(text: str) -> str | None:
    """The province named in folded text between spaces."""
    for code in PROVINCES:
        for name in listed(f"words-told-province-{code}"):
            # "on" is a word, "in ON" a place.
            ways: tuple[str, ...] = (f" {name} ",)
            if len(name) <= _INITIALS:
                # "Stay NB", but "live on".
                befores = _before() if _A_WORD.fullmatch(name) else (*_before(), *_before_too())
                ways = tuple(f" {before} {name} " for before in befores)
            if any(way in text for way in ways):
                return code
    return None
