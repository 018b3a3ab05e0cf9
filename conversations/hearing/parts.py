"""Years told together and then place by place: "10 years: 6 in Isfahan, 4 in Istanbul",
"accountant 10 yrs (Cairo 6, Kuwait 4)", "exp Canada 1, India 4"."""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.interview.reading.numbers import numbers_in
from conversations.voice.patterns import Pattern

_YEARS = r"\d{1,2}(?:\.\d{1,2})?"
_TOGETHER = re.compile(
    rf"(?P<whole>\b{_YEARS}) ?\+? yrs(?P<what>[^.;:()\n\d]{{0,60}})"
    rf"(?P<sign>: ?|\( ?|, ?|= ?|[—–-] ?)(?P<parts>(?:[^.;:()\n]|\.(?=\d)){{1,90}})"
)
_LABELLED = Pattern(
    "parts labelled", r"\b(<experience>)(?: <is>)? ?:? (?P<parts>(?:[^.;:()\n]|\.(?=\d))+)"
)
_JOINTS = tuple(
    Pattern("parts joints", rf" ?(?:,|/|&|\+| <and> ) ?{numbers}") for numbers in ("", r"| (?=\d)")
)
"""Between two parts: a sign, or where each begins with its number, nothing."""
_PART = (
    Pattern(
        "parts part", rf"(?:<and> )?(?P<years>{_YEARS}) ?(?:yrs )?(?P<where>(?:<in> )?[a-z ]+?)"
    ),
    Pattern(
        "parts part-2",
        rf"(?:<and> )?(?P<years>{_YEARS}) ?(?:yrs )?(?P<role><as> (?:<an> )?[a-z ]+)",
    ),
    Pattern("parts part-3", rf"(?:<and> )?(?P<where>[a-z ]+?) (?P<years>{_YEARS})(?: yrs)?"),
    Pattern(
        "parts part-4",
        rf"(?:<and> )?(?P<years>{_YEARS}) ?(?:yrs )?(?:<as> )?(?P<trade>[a-z]+(?: [a-z]+){{0,3}})",
    ),
)
_CANADIAN = Pattern("parts canadian", r"<canadian>")
_MOST_WORDS = 4
_LABELLED_2_SAID = Pattern("parts labelled-2", r" ?(?:,|/|&|\+| <and> ) ?")
_PART_5_SAID = Pattern("parts part-5", r"^<in> ")


_IN_WORDS = Pattern("parts in-words", r"\b(?P<number><number>)(?= <in>\b)")
"""A number of years in its word: "six in Manila"."""


_PLUS = re.compile(rf"([(, ])({_YEARS}) ?\+ ?({_YEARS}) yrs")
"""Two times in one: "barman then manager (3+5 years)"."""
_BEHIND_YEARS = re.compile(rf"\b{_YEARS} ?\+? yrs[^.;\n]{{0,90}}")


def _figure(said: re.Match[str]) -> str:
    numbers = numbers_in(said["number"]).numbers
    return str(numbers[0]) if numbers else said[0]


def by_place(text: str) -> str:
    """Folded text in which years of work that are told whole and in parts are told in parts only,
    where these make up the whole."""
    text = _PLUS.sub(lambda said: f"{said[1]}{Decimal(said[2]) + Decimal(said[3])} yrs", text)
    text = _BEHIND_YEARS.sub(lambda said: _IN_WORDS.sub(_figure, said[0]), text)
    at = 0
    while (said := _TOGETHER.search(text, at)) is not None:
        instead = _apart(said)
        text = text[: said.start()] + instead + text[said.end() :]
        at = said.start() + (
            said.end("whole") - said.start() if instead == said[0] else len(instead)
        )
    return _LABELLED.sub(_labelled, text)


def _apart(said: re.Match[str]) -> str:
    return next((one for joint in _JOINTS if (one := _split(said, joint))), said[0])


def _split(said: re.Match[str], joint: Pattern) -> str:
    """The parts alone; nothing where they do not make up the whole."""
    parts: list[tuple[Decimal, str]] = []
    pieces = [piece for piece in joint.split(said["parts"]) if piece]
    whole = Decimal(said["whole"])
    for count, piece in enumerate(pieces, start=1):
        part = _part(piece)
        if part is None:
            return ""
        parts.append(part)
        if len(parts) > 1 and sum(years for years, _ in parts) == whole:
            told = ", ".join(
                f"{years} yrs {where if where.startswith('as ') else f'in {where}'}"
                for years, where in parts
            )
            behind = ", ".join(pieces[count:])
            return f"{said['what'].strip()}, {told}{', ' if behind else ''}{behind}"
    return ""


def _labelled(said: re.Match[str]) -> str:
    pieces = _LABELLED_2_SAID.split(said["parts"])
    told: list[str] = []
    for piece in pieces:
        part = _part(piece)
        if part is None or piece[0].isdecimal():
            break
        told.append(f"{part[0]} yrs exp in {part[1]}")
    if not told:
        return said[0]
    behind = ", ".join(pieces[len(told) :])
    return f"{', '.join(told)}{', ' if behind else ''}{behind}"


def _part(piece: str) -> tuple[Decimal, str] | None:
    """Years and the place they were in."""
    piece = piece.strip()
    for way in _PART:
        said = way.fullmatch(piece)
        if said is None:
            continue
        if (role := said.groupdict().get("role")) is not None:
            return Decimal(said["years"]), role
        if (trade := said.groupdict().get("trade")) is not None:
            named = any(any_of(word, "trade", "any-trade") for word in trade.split())
            return (Decimal(said["years"]), f"as {trade}") if named else None
        where = _PART_5_SAID.sub("", said["where"].strip())
        where = "canada" if _CANADIAN.fullmatch(where) else where
        if (
            "as" not in where.split()
            and len(where.split()) <= _MOST_WORDS
            and len(countries(["in", *where.split()])) == 1
        ):
            return Decimal(said["years"]), where
    return None
