"""What a text must have for a pattern to find anything in it, so that most need not be looked for.

Some hundred patterns write out what is typed in a language, and a message has the words of few of
them. Whether some letters stand in a text is found out a hundred times as fast as a pattern.
"""

from __future__ import annotations

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz' ")
_LEAST = 3
"""Letters that are worth looking for."""
_MOST = 48
"""Runs of letters of which one must stand there; of more, a pattern is as fast."""
Runs = frozenset[str] | None
"""Runs of letters of which one stands in whatever is found; None where nothing is known."""


def needed(pattern: str) -> Runs:
    """The runs of letters of which one stands in whatever a pattern finds."""
    if "(?i)" in pattern:
        return None
    runs, _ = _alternatives(pattern, 0)
    return runs if runs is not None and len(runs) <= _MOST else None


def _alternatives(pattern: str, at: int) -> tuple[Runs, int]:
    """Of a group from its first letter on, and where it ends."""
    every: list[Runs] = []
    while True:
        runs, at = _sequence(pattern, at)
        every.append(runs)
        if at >= len(pattern) or pattern[at] == ")":
            break
        at += 1
    known = [one for one in every if one is not None]
    return (frozenset().union(*known) if len(known) == len(every) else None), at


def _sequence(pattern: str, at: int) -> tuple[Runs, int]:
    best: Runs = None
    run = ""
    while at < len(pattern) and pattern[at] not in "|)":
        letter = pattern[at]
        if letter in _LETTERS:
            at += 1
            if at < len(pattern) and pattern[at] in "?*{":
                best, run, at = _better(best, frozenset({run})), "", _behind(pattern, at)
            else:
                run += letter
            continue
        best, run = _better(best, frozenset({run})), ""
        if letter == "(":
            runs, at = _group(pattern, at)
        else:
            runs, at = None, _single(pattern, at)
        if at < len(pattern) and pattern[at] in "?*{":
            at = _behind(pattern, at)
            runs = None
        best = _better(best, runs)
    return _better(best, frozenset({run})), at


def _better(one: Runs, other: Runs) -> Runs:
    """Those of which the shortest is longer."""
    if other is None or min(map(len, other), default=0) < _LEAST:
        return one
    return other if one is None or min(map(len, other)) > min(map(len, one)) else one


def _group(pattern: str, at: int) -> tuple[Runs, int]:
    """Of a group in brackets; what is looked ahead or back for, or in any case, tells nothing."""
    begin, plain = at + 1, True
    if pattern.startswith("(?:", at):
        begin = at + 3
    elif pattern.startswith("(?P<", at):
        begin = pattern.index(">", at) + 1
    elif pattern.startswith("(?", at):
        plain, begin = False, at + 2
    runs, end = _alternatives(pattern, begin)
    return (runs if plain else None), end + 1


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
