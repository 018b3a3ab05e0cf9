"""Full years of work told among other words: those of the side of the border that is asked about.

A length of time in a sentence is taken for years of work only where what stands beside it says so
(``lengths``); where it does not, it is asked back, and what is told of something else is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from conversations.hearing.people import OF_AGE, subject
from conversations.hearing.where import countries
from conversations.interview.question import Answer, Problem
from conversations.interview.reading import amounts, answers
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed.day_words import cleaned
from conversations.typed.lengths import (
    IN_A_YEAR,
    Length,
    Piece,
    between,
    is_sum,
    lengths_in,
    pieces,
    rest_of,
    says_as_what,
    surely_of_work,
    together,
    whole,
)
from conversations.typed.lexicon import has, without, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import month_numbers
from express_entry import rulebook
from express_entry.candidate.dates import age_on, earliest

_ABROAD = ("foreign_years", "partner.foreign_years")
_OTHER_SIDE = {
    "canadian_years": "foreign_years",
    "foreign_years": "canadian_years",
    "partner.canadian_years": "partner.foreign_years",
    "partner.foreign_years": "partner.canadian_years",
}
WORKED = ("canadian_years", "partner.canadian_years", *_ABROAD)
"""Questions that full years of work answer."""
_OF_A_LIFE = 60
"""Years in which somebody who applies has worked."""
_LOOKED_AT = 16
"""Words in which a country is looked for."""
_PARTS = re.compile(r"[,;:.](?!\d)|\n")
_OTHERS = ("partner", "pronoun", "child", "other")
_OWNED = Pattern(
    "typed owned",
    r" <in> (?:[a-z]+ ){1,4}?<of> <my> [a-z]+(?= )"
    r"| <in> <my> [a-z]+ s(?= [a-z])| <at> <my> [a-z]+(?= )",
)
"""Whose a place of work is."""


def read(put: Put, text: str) -> int | Problem | Either | None:
    """The full years of work that a text tells; None where it tells none."""
    words = words_of(text)
    beside = amounts.not_taken("number", text)
    likely = Problem("problem-likely", {"text": text})
    if isinstance(answers.read_date(text, put.words, put.today), str):
        return None  # a day is no length: "1999-04-15"
    sequence = pieces(text)
    if (in_halves := _in_halves(text)) is not None:
        sequence = pieces(in_halves)
    lengths = lengths_in(sequence)
    rest = rest_of(sequence, lengths)
    less = has(without(words, "no-less"), "less")
    none = all(one.months == 0 for one in lengths)  # "zero, never been to Canada"
    zero = bool(lengths) and sequence[0] == 0  # "0 since I just arrived"
    if none and (zero or has(words, "no-work") or has(words, "denies")):
        visits = put.question.id in _ABROAD and has(words, "been-there")
        return beside if visits or _of_the_other_side(put, words) else 0
    if (studying := _while_studying(put, words, text)) is not None:
        return studying
    words = _without_owners(words)
    of_work = has(rest, "of-work") or says_as_what(rest)
    if _of_somebody_else(put, words) or (has(rest, "other-length") and not of_work):
        return beside
    if sides := _by_side(text):
        return sides[put.question.id in _ABROAD]
    if _elsewhere(put, words) or has(words, "not-own-work") or _is_an_age(lengths, words):
        return beside
    since = _since(put, text)
    if since is not None:
        return Either(likely, (since,))
    if not lengths:
        return None
    if (part_time := _part_time(put, sequence, lengths, text)) is not None:
        return part_time
    range_ = between(sequence)
    if range_ is not None:
        least, most = range_
        near = most - least <= 1 and not has(words, "or")
        return int(least) if near else Either(likely, (int(least), int(most)))
    numbers = sum(isinstance(one, Decimal) for one in sequence)
    # "5 in Qatar, 2 back home in Kerala, so 7": of three numbers two are no sum of two places.
    places = len(countries(words[:_LOOKED_AT]))
    in_places = len(lengths) > 1 and places == len(lengths) == numbers
    told = in_places or any(one.told for one in lengths)
    around = listed("words-around") | listed("typed-beside-years")
    alone = sum(isinstance(one, Decimal) or one not in around for one in sequence) == 1
    alone = alone and not has(words, "tells-age")
    if not told and not (alone or less):
        return None
    all_of_it = None if has(words, "only-part") else whole(sequence, lengths)
    if all_of_it is None and len(lengths) > 1 and has(words, "not-a-sum"):
        return beside
    months = together(sequence, lengths, in_places=in_places)
    months = months if all_of_it is None else all_of_it.months
    if months is None:
        return beside
    years = int(months) // IN_A_YEAR  # of hundreds of figures Decimal divides nothing
    if less:
        # Almost two years are one full year.
        return Either(likely, (max(0, years - 1),))
    parts = all_of_it is not None and _come_to(all_of_it, lengths)
    sure = surely_of_work(sequence, lengths, rest) or is_sum(lengths) or parts
    sure = sure and not has(words, "perhaps-no-work")
    return years if sure else Either(likely, (years,))


def _come_to(whole_: Length, lengths: Sequence[Length]) -> bool:
    """Whether the other lengths come to the whole."""
    return sum((one.months for one in lengths), Decimal(0)) == 2 * whole_.months


def _in_halves(text: str) -> str | None:
    """Years and a half written out where their number or their unit is left out: "one and half",
    "año y medio"."""
    words = words_of(text)
    written = numbers_in(text)
    known = listed("typed-half") | listed("typed-unit") | listed("typed-between")
    if not has(words, "half") or not set(written.words) <= known:
        return None
    unit = next((word for word in words if has((word,), "unit")), None)
    if unit is None:
        return f"{text} years" if written.numbers else None
    return f"1 {text}" if words[0] == unit else None


def may_be_an_age(text: str, number: int) -> bool:
    """Whether a number that stands alone but for small words is rather an age: "j'ai 29"."""
    return number >= OF_AGE and has(words_of(text), "tells-age")


def is_of_another(put: Put, words: Sequence[str]) -> bool:
    """Whether years are told of somebody else, of the other side of the border, or of no work."""
    elsewhere = _elsewhere(put, words) or has(words, "not-own-work")
    return elsewhere or _of_somebody_else(put, words)


def _of_somebody_else(put: Put, words: Sequence[str]) -> bool:
    """Whether what is told is told of another than whom the question is about."""
    who = subject(words) if words else None
    if put.question.id.startswith("partner"):
        return who in ("child", "other")
    return who in _OTHERS


def _without_owners(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those that only say whose a place of work is: "in my uncle's shop", "dans
    l'atelier de mon père"."""
    return tuple(_OWNED.sub(" ", f" {' '.join(words)} ").split())


def _is_an_age(lengths: Sequence[Length], words: Sequence[str]) -> bool:
    """Whether years are those of a life: "j'ai 29 ans"."""
    old = any(one.told and one.months >= OF_AGE * IN_A_YEAR for one in lengths)
    return old and has(words, "tells-age") and not has(words, "of-work")


# ------------------------------------------------------------------ where it was


def of_the_other_side(put: Put, text: str) -> dict[str, Answer]:
    """The answer to the same question of the other side of the border, where a text tells that as
    well and it is not answered yet."""
    key = _OTHER_SIDE.get(put.question.id)
    sides = _by_side(text) if key is not None and put.question.id == put.asked.key else {}
    if key is None or key in put.answers or not sides:
        return {}
    years = sides[key in _ABROAD]
    return {key: years} if put.instead(key).problem_with(years) is None else {}


def _by_side(text: str) -> dict[bool, int]:
    """The years abroad (True) and in Canada, where both are told of, each with its years or with
    none: "6 years all in India, none in Canada"; else empty."""
    sides: dict[bool, Decimal] = {}
    with_unit = False
    for part in _parts(text):
        sequence = pieces(" ".join(part))
        lengths, named = lengths_in(sequence), countries(part[:_LOOKED_AT])
        none = not lengths and (has(part, "no-work") or has(part, "denies"))
        if not lengths and not none:
            continue
        if len(set(named)) != 1:
            return {}
        with_unit = with_unit or any(one.told for one in lengths)
        abroad = named[0] != "CA"
        sides[abroad] = sides.get(abroad, Decimal(0)) + sum(one.months for one in lengths)
    if len(sides) != len((True, False)) or not with_unit:
        return {}
    return {abroad: int(months // IN_A_YEAR) for abroad, months in sides.items()}


def _parts(text: str) -> list[tuple[str, ...]]:
    """What of a text is told by itself, between signs and words that join."""
    found: list[tuple[str, ...]] = []
    for piece in _PARTS.split(text):
        part: list[str] = []
        for word in words_of(piece):
            if word in listed("typed-joins") and part:
                found.append(tuple(part))
                part = []
            elif word not in listed("typed-joins"):
                part.append(word)
        if part:
            found.append(tuple(part))
    return found


def _elsewhere(put: Put, words: Sequence[str]) -> bool:
    """Whether the years are told of work on the other side of the border."""
    named = countries(words[:_LOOKED_AT])
    abroad = put.question.id in _ABROAD
    # Beside both sides it is not said which the years are of: else each was told by itself.
    return any((code == "CA") is abroad for code in named)


def _of_the_other_side(put: Put, words: Sequence[str]) -> bool:
    """Whether no work is told of the other side of the border: "never worked outside Canada" says
    nothing of work in Canada, nor "never worked in Canada" of work abroad."""
    outside = has(words, "outside") or has(words, "foreign")
    if put.question.id in _ABROAD:
        # "None, only Canadian" says it of what is not Canadian.
        adjective = has(words, "canadian") and not has(words, "only-part")
        named = adjective or "CA" in countries(words[:_LOOKED_AT])
        return named and not outside
    return outside


# ------------------------------------------------------------------ since when


def _since(put: Put, text: str) -> int | None:
    """The full years since a month or a year, or from one year to another."""
    words = words_of(text)
    years = [int(w) for w in words_of(text.replace("-", " ")) if _is_year(w, put)]
    if len(years) == 2 and years[0] < years[1]:
        return years[1] - years[0]
    if not has(words, "from-then"):
        return None
    if len(years) == 1 and not any(word in month_numbers() for word in words):
        return put.today.year - years[0]
    named = [word for word in words if word in month_numbers() or _is_year(word, put)]
    for told in (cleaned(put, text) or text, " ".join(named)):
        month = answers.read_month(told, put.words, put.today)
        if isinstance(month, str):
            return age_on(earliest(month), put.today)
    return None


def _is_year(word: str, put: Put) -> bool:
    return word.isdecimal() and put.today.year - _OF_A_LIFE < int(word) <= put.today.year


def _while_studying(put: Put, words: Sequence[str], text: str) -> Either | None:
    """Why years of work beside one's studies are none in Canada, with no years offered; None of
    other work, and abroad, where it counts by its hours."""
    in_canada = put.question.id in WORKED and put.question.id not in _ABROAD
    if not (in_canada and has(words, "beside-studies") and any(map(str.isdecimal, text))):
        return None
    if has(words, "behind-studies"):
        return None  # "two years after graduating, and student jobs before"
    if _of_somebody_else(put, words) or _of_the_other_side(put, words):
        return None
    return Either(Problem("problem-years-student", {"text": text}), (0,))


# ------------------------------------------------------------------ part time


def _part_time(
    put: Put, sequence: Sequence[Piece], lengths: Sequence[Length], text: str
) -> Problem | Either | None:
    """Why years of part-time work are no full years, with how many they are where the hours are
    told; None for full time."""
    full = rulebook.default().on(put.today).programs.work.full_time_hours_per_week
    hours = [
        one
        for one, behind in pairwise(sequence)
        if isinstance(one, Decimal) and behind in listed("words-hours")
    ]
    few = [one for one in hours if 0 < one < full]
    said = f" {' '.join(words_of(text))} "
    part_time = any(f" {phrase} " in said for phrase in listed("words-part-time"))
    if not few and (hours or not part_time):
        return None
    if not few and has(words_of(text), "half-time"):
        few = [Decimal(full) / 2]
    problem = Problem("problem-years-part-time", {"text": text, "full": full})
    if len(few) != 1 or len(lengths) != 1:
        return problem
    return Either(problem, (int(lengths[0].months * few[0] / full // IN_A_YEAR),))
