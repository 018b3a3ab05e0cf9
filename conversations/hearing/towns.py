"""Of a message: a town of a name that several countries have, which is of the country that is said
with it: "Saint-Louis au Sénégal", "Hyderabad, Pakistan", "Birmingham, Alabama".

By its name alone a town is the largest of that name. Where another country stands beside it that
has a town so called, a word that is of that country stands in its place (``where.stand_in``), so
that whoever looks for places finds the one that is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conversations.chat.places import is_in
from conversations.hearing.where import place_named, stand_in, town_of, words_of_places
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import country_codes

_IN = Pattern("towns", r"<in>|<of>")
"""What may stand between a town and its country: "au", "du"."""
_PLACED_IN = Pattern("towns", r"<in>")
"""What says that somebody is in a place, and not that they come from it."""
_GOES_ON = Pattern("towns", r"<in>|<of>|<and>|<since>|\d.*|\W")
"""What follows upon a country that only tells where a town is; a verb would tell of the country:
"vivo en Valencia, Venezuela la dejé"."""
_SIGNS = frozenset(",(-–")
_LONGEST_TOWN = 3
_MOST_LITTLE = 2
"""Little words in one row: "à la"."""


def of_their_countries(tokens: Sequence[str]) -> list[str]:
    """The words and signs of a message, with another word for each town that would be taken for one
    of another country than stands beside it."""
    towns: dict[int, tuple[int, str]] = {}
    """Where each begins: its end, and what stands for it."""
    longest = words_of_places()
    for at, token in enumerate(tokens):
        for length in range(longest.get(token, 0), 0, -1):
            code = place_named(" ".join(tokens[at : at + length]))
            if code is not None:
                for begin, end in _beside(tokens, at, at + length, code):
                    towns.setdefault(begin, (end, stand_in(code)))
                break
    return list(_replaced(tokens, towns)) if towns else list(tokens)


def _beside(tokens: Sequence[str], at: int, end: int, code: str) -> Iterator[tuple[int, int]]:
    """Where the towns begin and end that stand beside a country."""
    yield from _before(tokens, at, end, code)
    yield from _behind(tokens, at, end, code)


def _replaced(tokens: Sequence[str], towns: dict[int, tuple[int, str]]) -> Iterator[str]:
    passed = 0
    for at, token in enumerate(tokens):
        if at in towns and at >= passed:
            passed, instead = towns[at]
            yield instead
        elif at >= passed:
            yield token


def _before(tokens: Sequence[str], at: int, end: int, code: str) -> Iterator[tuple[int, int]]:
    """The town right before a country, at most one."""
    last = at
    while last and at - last < _MOST_LITTLE and _IN.fullmatch(tokens[last - 1]):
        last -= 1
    signed = last > 0 and tokens[last - 1] in _SIGNS
    last -= signed
    if signed and end < len(tokens) and not _GOES_ON.fullmatch(tokens[end]):
        return
    for begin in range(max(0, last - _LONGEST_TOWN), last):
        placed = begin > 0 and _PLACED_IN.fullmatch(tokens[begin - 1]) is not None
        if _is_of(tokens[begin:last], code, placed=placed):
            yield begin, last
            return


def _behind(tokens: Sequence[str], at: int, end: int, code: str) -> Iterator[tuple[int, int]]:
    """The town right behind a country in which somebody is, at most one: "en Côte d'Ivoire, à San
    Pedro", "Pakistan (Hyderabad)"."""
    bracketed = end < len(tokens) and tokens[end] == "("
    placed = at > 0 and _PLACED_IN.fullmatch(tokens[at - 1]) is not None
    if not (bracketed or placed):
        return
    first = end + (end < len(tokens) and tokens[end] in _SIGNS)
    while (
        first < len(tokens) and first - end <= _MOST_LITTLE and _PLACED_IN.fullmatch(tokens[first])
    ):
        first += 1
    if first == end:
        return
    for last in range(min(len(tokens), first + _LONGEST_TOWN), first, -1):
        if _is_of(tokens[first:last], code, placed=first > end):
            yield first, last
            return


def _is_of(words: Sequence[str], code: str, *, placed: bool) -> bool:
    """Whether words are a town that would be taken for one of another country, or for none, and
    there is one so called in the country of that code."""
    if not all(word.isalpha() for word in words):
        return False
    name = " ".join(words)
    if name in country_codes():
        return False  # "Luxembourg", "Guatemala": said of the country
    unknown = name in listed("words-told-no-country")
    known = None if unknown else town_of(name)
    return known != code and (known is not None or (unknown and placed)) and is_in(name, code)
