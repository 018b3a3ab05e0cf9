"""Lengths of time in typed words, and whether what stands beside them says that it was work.

Beside a number there may be its unit and what belongs to that ("full", "and a half"); words that
change nothing; a country, and what stands behind "at" or "as", which names an employer or a job. A
word of work makes the rest harmless; one of another matter that lasts (a marriage, a permit, a
course, an age) makes it no work. With both, or with a word that is not known, it is not sure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from conversations.hearing.where import countries
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed.lexicon import has
from conversations.voice.wording import fold

IN_A_YEAR = 12
_HALF = 6
"""Months of half a year."""
_APOSTROPHE = re.compile(r"['’]")

Piece = Decimal | str


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time, in months, whether its unit was told, and where it stands."""

    months: Decimal
    told: bool
    at: int
    end: int


def pieces(text: str) -> list[Piece]:
    """The numbers and words of a text. An article that is also "one" counts only before a year:
    "3 años en una panadería"."""
    words = [
        part
        for word in _APOSTROPHE.sub(" ", text).split()
        for part in (("10", "years") if fold(word) in listed("typed-decade") else (word,))
    ]
    units, ones = listed("typed-unit"), listed("typed-articles-of-one")
    kept = [
        word
        for at, word in enumerate(words)
        if fold(word) not in ones or fold(" ".join(words[at + 1 : at + 2])) in units
    ]
    return list(numbers_in(" ".join(kept), decimals=True).sequence)


def lengths_in(sequence: Sequence[Piece]) -> list[Length]:
    """The lengths of time: "7 yrs 3 months" are two. Hours are none."""
    found: list[Length] = []
    for at, piece in enumerate(sequence):
        if isinstance(piece, Decimal):
            found.append(_length(piece, sequence, at, at + 1))
        elif _is_one_year(sequence, at):
            halved = at > 1 and sequence[at - 2] in listed("typed-half")  # "half a year"
            whole = _length(Decimal(1), sequence, at - 1, at)
            half = Length(Decimal(_HALF), told=True, at=at - 2, end=whole.end)
            found.append(half if halved else whole)
    return [one for one in found if not _is_none(sequence, one)]


def _is_none(sequence: Sequence[Piece], one: Length) -> bool:
    """Whether what seems a length is hours, or how long ago something was."""
    behind = sequence[one.end] if one.end < len(sequence) else ""
    return behind in listed("words-hours") or behind in listed("typed-ago")


def _length(number: Decimal, sequence: Sequence[Piece], at: int, behind: int) -> Length:
    """A number with the unit that belongs to it: only words such as "full" stand between."""
    half, end = Decimal(0), behind
    while end < len(sequence) and sequence[end] in listed("typed-before-unit"):
        half = Decimal(_HALF) if sequence[end] in listed("typed-half") else half
        end += 1
    unit = sequence[end] if end < len(sequence) else ""
    if unit not in listed("typed-unit"):
        return Length(number * IN_A_YEAR + half, told=False, at=at, end=end if half else behind)
    end += 1
    if unit in listed("typed-month"):
        return Length(number, told=True, at=at, end=end)
    more = end
    while more < len(sequence) and sequence[more] in listed("typed-before-half"):
        more += 1
    if more < len(sequence) and sequence[more] in listed("typed-half"):
        half, end = Decimal(_HALF), more + 1
    return Length(number * IN_A_YEAR + half, told=True, at=at, end=end)


def _is_one_year(sequence: Sequence[Piece], at: int) -> bool:
    """Whether "a year" ends here."""
    return (
        at > 0
        and sequence[at] in listed("typed-year")
        and sequence[at - 1] in listed("words-articles")
    )


def between(sequence: Sequence[Piece]) -> tuple[Decimal, Decimal] | None:
    """Two numbers with nothing but "to", "or" and the like between them."""
    for at in range(len(sequence) - 2):
        one, sign, other = sequence[at : at + 3]
        if not isinstance(one, Decimal) or not isinstance(other, Decimal) or other <= one:
            continue
        if sign == "-" or sign in listed("typed-to" if at == 0 else "typed-between"):
            return one, other
    return None


def together(
    sequence: Sequence[Piece], lengths: Sequence[Length], *, in_places: bool
) -> Decimal | None:
    """All lengths in months. One in front may be the sum of the others: "4, at A 2 years and B 2
    years". None where a number has no unit and nothing says that it is one of them."""
    months = sum((one.months for one in lengths), Decimal(0))
    if len(lengths) == 1 or in_places or all(one.told for one in lengths):
        return months
    if is_sum(lengths):
        return lengths[0].months
    behind = (sequence[one.end] if one.end < len(sequence) else "" for one in lengths)
    named = all(
        one.told or (word in listed("typed-work-at") and one is not lengths[0])
        for one, word in zip(lengths, behind, strict=True)
    )
    return months if named else None


def whole(sequence: Sequence[Piece], lengths: Sequence[Length]) -> Length | None:
    """The length that all the others are parts of: said to be ("7 years in all, 4 in Morocco"), or
    in front with no place of its own, where the others come to it ("8 years. 5 here and 3 there").
    """
    if len(lengths) == 1:
        return None
    for one in lengths:
        others = sum((two.months for two in lengths if two is not one), Decimal(0))
        if others <= one.months and _is_whole(sequence, lengths, one):
            return one
    first, second, *_ = lengths
    between_ = [str(piece) for piece in sequence[first.end : second.at]]
    placed = not listed("typed-work-at").isdisjoint(between_) or countries(between_)
    others = sum((one.months for one in lengths[1:]), Decimal(0))
    return first if others == first.months and first.told and not placed else None


def _is_whole(sequence: Sequence[Piece], lengths: Sequence[Length], one: Length) -> bool:
    """Whether words beside a length say that it is all of them together."""
    ends = [two.end for two in lengths if two.end <= one.at]
    begins = [two.at for two in lengths if two.at >= one.end]
    ahead = sequence[max(ends, default=0) : one.at]
    behind = sequence[one.end : min(begins, default=len(sequence))]
    return any(has([str(piece) for piece in some], "whole") for some in (ahead, behind))


def is_sum(lengths: Sequence[Length]) -> bool:
    """Whether the first number is what the others come to."""
    first, *others = lengths
    together = sum((one.months for one in others), Decimal(0))
    return bool(others) and not first.told and first.months == together


def rest_of(sequence: Sequence[Piece], lengths: Sequence[Length]) -> list[str]:
    """The words that are part of no length of time."""
    of_lengths = {at for one in lengths for at in range(one.at, one.end)}
    return [
        piece
        for at, piece in enumerate(sequence)
        if isinstance(piece, str) and at not in of_lengths
    ]


def surely_of_work(
    sequence: Sequence[Piece], lengths: Sequence[Length], rest: Sequence[str]
) -> bool:
    """Whether nothing beside the lengths can make them something else than work."""
    if has(rest, "other-length") and not says_as_what(rest):
        return all(_is_tied(sequence, one) for one in lengths)
    if has(rest, "of-work") or len(sequence) == 1:
        return True
    quiet = listed("words-around") | listed("typed-beside-years")
    known = _named(sequence, lengths) | {*rest}.intersection(quiet)
    return all(word in known or not word.isalpha() or countries([word]) for word in rest)


def says_as_what(rest: Sequence[str]) -> bool:
    """Whether it is told as what, or for whom, somebody was there: "5 years as a teacher in a
    school". A student is no worker."""
    return has(rest, "as-what") and not has(rest, "beside-studies")


def _is_tied(sequence: Sequence[Piece], one: Length) -> bool:
    """Whether a word of work stands right beside a length: "2 years of work experience"."""
    before, behind = one.at - 1, one.end
    while behind < len(sequence) and sequence[behind] in listed("typed-before-work"):
        behind += 1
    while before >= 0 and sequence[before] in listed("typed-before-work"):
        before -= 1
    beside = [sequence[at] for at in (before, behind) if 0 <= at < len(sequence)]
    return any(word in listed("typed-of-work") for word in beside)


def _named(sequence: Sequence[Piece], lengths: Sequence[Length]) -> set[str]:
    """The words of names: those behind "at" or "as", up to the next length."""
    names: set[str] = set()
    begins = {one.at for one in lengths}
    inside = False
    for at, piece in enumerate(sequence):
        inside = at not in begins and (inside or piece in listed("typed-work-at"))
        if inside and isinstance(piece, str):
            names.add(piece)
    return names
