"""How much more work is wished for: "two more years", "18 months", "half a year"."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.interview.reading.numbers import numbers_in
from conversations.voice.patterns import Pattern

_MORE = r"(?:<more>\s+)*"
_YEARS = Pattern("wish work", rf"\b(\d{{1,2}})\s+{_MORE}<years>\b")
_ONE_YEAR = Pattern("wish one-year", rf"\b<another>\s+{_MORE}<years>\b")
_MONTHS = Pattern("wish work", rf"\b(\d{{1,2}})\s+{_MORE}<months>\b")
_HALF_A_YEAR = Pattern(
    "wish half-year",
    r"\b(?:<and> <a-word> <half>|(?:<another> )?<half> (?:<an> )?(?:<more> )?<year>)\b",
)
_MOST_MONTHS = 120


def months_in(words: list[str]) -> int | None:
    """How long is told; None where it is not, or twice, or for longer than can be meant."""
    digits = " ".join(_in_digits(words))
    digits, halves = _HALF_A_YEAR.subn(" ", digits)
    found = [12 * int(one) for one in _YEARS.findall(digits)]
    found += [int(one) for one in _MONTHS.findall(digits)]
    if not found and _ONE_YEAR.search(digits):
        found = [12]
    if len(found) > 1 or halves > 1:
        return None
    months = sum(found) + 6 * halves
    return months if 1 <= months <= _MOST_MONTHS else None


def _in_digits(words: list[str]) -> Iterator[str]:
    for word in words:
        numbers = numbers_in(word).numbers
        yield str(int(numbers[0])) if len(numbers) == 1 and word.isalpha() else word
