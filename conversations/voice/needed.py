"""What a text must have for a pattern to find anything in it, so that most need not be looked for.

Some hundred patterns write out what is typed in a language, and a message has the words of few of
them. Whether some letters stand in a text is found out a hundred times as fast as a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_SPECIAL = frozenset("\\^$.|?*+()[]{}")
_EVERYWHERE = frozenset(" ',")
"""Signs that most texts have."""
_LEAST = 2
"""Letters that are worth looking for."""
_SIGN = 3
"""How many letters a sign is worth that few texts have."""
_MOST = 48
"""Runs of letters of which one must stand there; of more, a pattern is as fast."""
_TOGETHER = 3
"""Sets of runs that are looked for at most: what has one of each is seldom none."""
Runs = frozenset[str]
"""Runs of letters of which one stands in whatever is found."""


def needed(pattern: str) -> tuple[Runs, ...]:
    """Sets of runs of letters; of each, one stands in whatever a pattern finds."""
    if "(?i" in pattern:
        return ()
    every, _ = _alternatives(pattern, 0)
    worth = [one for one in dict.fromkeys(every) if len(one) <= _MOST]
    worth.sort(key=lambda runs: (-_worth(runs), len(runs)))
    return tuple(worth[:_TOGETHER])


def _worth(runs: Iterable[str]) -> int:
    """How seldom one of the runs stands in a text, by the letters of the commonest."""
    return min(len(run) + _SIGN * any(map(_is_rare, run)) for run in runs)


def _is_rare(sign: str) -> bool:
    return sign not in _EVERYWHERE and not (sign.isascii() and sign.isalnum())


def _alternatives(pattern: str, at: int) -> tuple[list[Runs], int]:
    """Of a group from its first letter on, and where it ends."""
    every: list[list[Runs]] = []
    while True:
        found, at = _sequence(pattern, at)
        every.append(found)
        if at >= len(pattern) or pattern[at] == ")":
            break
        at += 1
    if len(every) == 1:
        return every[0], at
    if not all(every):
        return [], at
    best = (max(found, key=_worth) for found in every)
    return [frozenset().union(*best)], at


def _sequence(pattern: str, at: int) -> tuple[list[Runs], int]:
    found: list[Runs] = []
    run = ""

    def ended() -> None:
        nonlocal run
        if _worth((run,)) >= _LEAST:
            found.append(frozenset({run}))
        run = ""

    while at < len(pattern) and pattern[at] not in "|)":
        letter = pattern[at]
        if letter not in _SPECIAL:
            at += 1
            if at < len(pattern) and pattern[at] in "?*{":
                ended()
                at = _behind(pattern, at)
            else:
                run += letter
            continue
        ended()
        runs: list[Runs] = []
        if letter == "(":
            runs, at = _group(pattern, at)
        else:
            at = _single(pattern, at)
        if at < len(pattern) and pattern[at] in "?*{":
            at = _behind(pattern, at)
        else:
            found += runs
    ended()
    return found, at


def _group(pattern: str, at: int) -> tuple[list[Runs], int]:
    """Of a group in brackets. What is looked ahead or back for stands there as well; what must not
    be there, and names of groups, tell nothing."""
    begin, plain = at + 1, True
    if (opened := _OPENED.match(pattern, at)) is not None:
        begin, plain = opened.end(), not opened["not"]
    runs, end = _alternatives(pattern, begin)
    return (runs if plain else []), end + 1


_OPENED = re.compile(r"\(\?(?:P<\w+>|:|<?(?:=|(?P<not>!)))")


def _single(pattern: str, at: int) -> int:
    """Behind a sign, what it is written with, or a set of signs."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] != "[":
        return at + 1
    at += 2 if pattern[at + 1] in "^]" else 1
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _behind(pattern: str, at: int) -> int:
    """Behind how often something may stand."""
    at = pattern.index("}", at) + 1 if pattern[at] == "{" else at + 1
    return at + 1 if at < len(pattern) and pattern[at] in "?+" else at
