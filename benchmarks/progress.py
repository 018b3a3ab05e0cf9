"""How far a benchmark is, on standard error, where somebody looks on: most take half a minute."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from typing import TypeVar

T = TypeVar("T")


def counted(name: str, what: Collection[T]) -> Iterator[T]:
    """Each in turn, told by its number; nothing of it is left on the screen."""
    for number, one in enumerate(what, start=1):
        tell(f"{name}: {number} of {len(what)}")
        yield one
    tell("")


def tell(line: str) -> None:
    """Writes over the line told before."""
    if sys.stderr.isatty():
        print(f"\r{line:<50}\r{line}", end="", file=sys.stderr, flush=True)
