"""The country of a university or a college, by its name or by what people call it: "Sharif",
"UNILAG", "Université de Yaoundé I".

The table is made of a list of the world's universities (``build.py``) and has no names in it, only
what they come to (``mark``): a quarter of a megabyte, and a look-up costs microseconds. What people
call those that the list has not, or has otherwise, is in ``heard``, ``words-told-school-…``.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path

from conversations.interview.reading.numbers import listed
from conversations.voice.wording import country_codes

FILE = Path(__file__).parent / "schools.bits"
UNIVERSITY = "university"
LONGEST = 6
"""Words of a name, without little ones."""
SHORTEST = 3
SURE_BY_ITSELF = 4
"""Letters of a short name that tells a country though nothing else in the message does: there are
more shorter ones than any list has."""

_INITIAL = "u"
"""What a university is when one letter names it: "U of T"."""


def key(words: Sequence[str]) -> str:
    """What a name comes to: without little words, and "university", in whatever language and
    wherever it stands, at its end."""
    little, university = listed("words-told-school-little"), listed("words-told-school-university")
    names = [word for word in words if word not in little and word not in university]
    if any(word in university for word in words):
        names.append(UNIVERSITY)
    return " ".join(names)


def mark(name: str) -> int:
    """The number that stands for a name in the table."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest())


def packed(names: dict[str, str]) -> bytes:
    """The table of names, each with the codes of its countries, as it is kept."""
    where = sorted(set(names.values()))
    number = {codes: at for at, codes in enumerate(where)}
    rows = sorted((mark(name), number[codes]) for name, codes in names.items())
    head = json.dumps(where).encode()
    marks = b"".join(one.to_bytes(8) for one, _ in rows)
    return b"%d\n%s\n%s%s" % (len(rows), head, marks, b"".join(at.to_bytes(2) for _, at in rows))


@cache
def _table() -> tuple[array[int], array[int], list[str]]:
    many, where, rest = FILE.read_bytes().split(b"\n", 2)
    cut = 8 * int(many)
    marks, numbers = array("Q", rest[:cut]), array("H", rest[cut:])
    if array("H", [1]).tobytes()[0]:  # kept with the highest byte first
        marks.byteswap()
        numbers.byteswap()
    return marks, numbers, json.loads(where)


@cache
def _called() -> dict[str, frozenset[str]]:
    """Schools by what people call them, where the table has them not, or otherwise."""
    found: dict[str, set[str]] = {}
    for code in sorted(set(country_codes().values())):
        for name in listed(f"words-told-school-{code.casefold()}"):
            found.setdefault(key(name.split()), set()).add(code)
    found |= {name: set() for name in listed("words-told-school-none")}
    return {name: frozenset(codes) for name, codes in found.items()}


def is_called(words: Sequence[str]) -> bool:
    """Whether words are what people call a school, of which the list is ``heard``."""
    return bool(_called().get(key(words)))


def among(name: str) -> frozenset[str]:
    """The countries that have a school of that ``key``."""
    called = _called().get(name)
    if called is not None and not called:
        return called  # a word besides
    marks, numbers, where = _table()
    wanted = mark(name)
    at = bisect_left(marks, wanted)
    if at == len(marks) or marks[at] != wanted:
        return called or frozenset()
    return frozenset(where[numbers[at]].split()) | (called or frozenset())


def named(words: Sequence[str], at_home: Iterable[str] = ()) -> tuple[str, int, int] | None:
    """The country of the longest name of a school among ``words``, and where it begins and ends.
    Of a name that several countries have, or that is short, it is the one of them that the message
    names otherwise (``at_home``); None where it names none, or two."""
    return _named(tuple(words), frozenset(at_home))


@lru_cache(maxsize=512)
def _named(words: tuple[str, ...], at_home: frozenset[str]) -> tuple[str, int, int] | None:
    little, university = listed("words-told-school-little"), listed("words-told-school-university")
    kept = [at for at, word in enumerate(words) if word not in little]
    best: tuple[str, int, int] | None = None
    for first, begin in enumerate(kept):
        name, marked = "", False
        for end in kept[first : first + LONGEST]:
            if words[end] in university:
                marked = True
            else:
                name = f"{name} {words[end]}" if name else words[end]
            if len(name) == 1 and words[begin] != _INITIAL:
                continue  # "à l'université de Lomé", "a university": no letter by itself is a name
            whole = f"{name} {UNIVERSITY}" if marked and name else name
            longer = best is None or end + 1 - begin > best[2] - best[1]
            if len(whole) < SHORTEST or not longer or not (codes := among(whole)):
                continue
            if (code := _one(whole, codes, at_home)) is not None:
                best = code, begin, end + 1
    return best


def _one(name: str, codes: frozenset[str], at_home: frozenset[str]) -> str | None:
    """Which of the countries that have a school of that name is meant."""
    likely = codes.intersection(at_home)
    called = _called().get(name, frozenset())
    for sure in (likely, called, codes if len(name) >= SURE_BY_ITSELF else ()):
        if len(sure) == 1:
            return next(iter(sure))
        if sure:
            return None
    return None
