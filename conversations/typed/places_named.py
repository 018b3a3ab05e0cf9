"""Where: a country by its name, its people or its cities; a province by its towns; a city."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from conversations.chat import places
from conversations.hearing import schools
from conversations.hearing.towns import of_their_countries
from conversations.hearing.where import countries
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed
from conversations.typed.countries import read_country
from conversations.typed.lexicon import Lexicon, Phrase, begins, has, lexicon, words_of
from conversations.typed.put import Put
from conversations.voice.wording import country_codes, fold

PROVINCES = ("ON", "BC", "AB", "MB", "SK", "NS", "NB", "PE", "NL", "YT", "NT", "NU", "QC")
_OF_STUDY = ("credential.country", "partner.education_country")
"""Questions where somebody studied."""
_LOOKED_AT = 40
"""Words of an answer in which a place is looked for."""
_BEFORE = 3
"""Words before a country that may say how it is meant."""
_CLAUSE = 7
"""Words before a country that may say that somebody was there, or came back to it."""
_BY_ITSELF = re.compile(r"\s*\w+[,.;:!]")
"""A first word that a sign parts from the rest: "no, India"."""
_SHORTEST_OTHER_NAME = 3
"""Letters of what is mostly a word and not the abbreviation of a city: "the" is Teresina's."""
_LONGEST_NAME = 4
"""Words of a city's name."""
NOT_QUEBEC = "not_QC"
"""Anywhere but Quebec."""


@cache
def _names() -> Lexicon:
    """The names of countries, which are known by all letters but one or two."""
    by_code: dict[str, list[str]] = {}
    for name, code in country_codes().items():
        by_code.setdefault(code, []).append(name)
    return Lexicon(by_code)


@cache
def _squashed() -> dict[str, str]:
    """The names of countries without their spaces: "cotedivoire"."""
    return {name.replace(" ", ""): code for name, code in country_codes().items()}


@cache
def _provinces() -> Lexicon:
    lists: dict[str, set[str]] = {}
    for code in PROVINCES:
        names = {
            *listed(f"province-{code}"),
            *listed(f"province-{code}", "also"),
            *listed(f"typed-towns-{code}"),
            *listed(f"words-told-province-{code}"),
        }
        lists[code] = names - listed("typed-no-town")
    return Lexicon({"anywhere": listed("typed-anywhere"), **lists})


def country(put: Put, text: str) -> str | Problem | Either:
    """The country that a text names; where several are, the one that somebody lives in now. Where
    somebody moved is the answer only where it is asked in which country they live: a job stays
    where it was."""
    unknown = Problem("problem-country-unknown", {"text": text})
    code = read_country(text)
    if code is not None:
        return code
    if (begun := answers.country_begun(text)) and (city := places.country_of(fold(text))):
        # "San Pedro": a city, or Saint-Pierre-et-Miquelon in Spanish.
        return Either(Problem("problem-likely", {"text": text}), (city, begun))
    words = of_their_countries(words_of(text)[:_LOOKED_AT])
    if put.question.id in _OF_STUDY and (school := _of_a_school(words, text)) is not None:
        return school
    if put.question.id == "job.country" and has(words, "remote") and has(words, "employers"):
        # Which of the countries it was done in, the words do not say for sure.
        far = Problem("problem-country-remote", {"text": text})
        named_here = tuple(_in_order(words))
        return Either(far, named_here) if named_here else far
    since = next((at for at, word in enumerate(words) if word in listed("typed-since-when")), 0)
    alone = since and not _in_order(words[since:])  # but "Sudan until the war, Egypt now"
    before = read_country(" ".join(words[:since])) if alone else None
    if before is not None:
        return before  # "Bruxelles depuis 2019"
    joined = _squashed().get("".join(words))
    if joined is not None:
        return joined
    named, sure = _in_order(words) or _by_pieces(text), True
    if not named:
        mended = _names().mend(words)
        named, sure = _in_order(mended.words), mended.surely
    if not named:
        near = _names().nearest(text)
        return Either(Problem("problem-likely", {"text": text}), (near,)) if near else unknown
    if len(named) == 1 and _is_denied(text, words, *named.values()):
        return unknown
    visits = put.question.id == "residence" and has(words, "visits")
    if len(named) > 1 and (visits or has(words, "was-moved")):
        return Either(Problem("problem-likely", {"text": text}), tuple(named))
    moved = "goes" if put.question.id == "residence" else "moves"
    named = _not_moved_to(words, named, moved)
    if not named:
        return unknown
    if put.question.id == "residence" and len(named) == 1 and _was_left(words, named):
        return Either(Problem("problem-likely", {"text": text}), tuple(named))
    chosen = _now(words, named) if put.question.id == "residence" else _where_it_was(words, named)
    if len(chosen) == 1 and sure:
        return chosen[0]
    return Either(Problem("problem-likely", {"text": text}), chosen)


def _of_a_school(words: Sequence[str], text: str) -> str | Problem | Either | None:
    """The country of a university by its name; which, is asked of a name that several have, or that
    is a city's of which there are several. None where no university is named, or a country or a
    city beside it."""
    if listed("words-told-school-university").isdisjoint(words):
        return None
    codes = schools.among(schools.key(words))
    named = _in_order(words)
    if len(codes) == 1:
        return next(iter(codes))
    if not codes and len(named) == 1 and len(found := _cities_of(words)) > 1:
        codes = found
    if not codes:
        return None
    return Either(Problem("problem-country-school", {"text": text}), tuple(sorted(codes)))


def _cities_of(words: Sequence[str]) -> frozenset[str]:
    """The countries of the cities that a university is named after, by the rest of its name."""
    name = schools.key(words).removesuffix(schools.UNIVERSITY).strip()
    return frozenset(
        one.country for one in places.find(name) if one.people >= places.LEAST_KNOWN[False]
    )


def _is_denied(text: str, words: Sequence[str], end: int) -> bool:
    """Whether the one country that is named is said not to be it: "I did not study in Canada". A
    "no" by itself in front denies what was asked: "no, India", "no i live in ghana"."""
    new_sentence = len(words) > 1 and words[1] in listed("words-told-self")
    begin = 1 if new_sentence or _BY_ITSELF.match(text) else 0
    before = words[begin:end]
    return any(word in listed("words-told-not") for word in before) or has(before, "outside")


Named = dict[str, int]
"""Countries by their codes, each with the place at which its name ends."""


def _in_order(words: Sequence[str]) -> Named:
    named: Named = {}
    for end in range(1, len(words) + 1):
        for code in countries(words[:end]):
            # "Guinea" begins other names: the last reading of the same words counts.
            named.setdefault(code, end)
    every = countries(words)
    return {code: end for code, end in named.items() if code in every}


def _by_pieces(text: str) -> Named:
    """By cities that stand alone between commas."""
    named: Named = {}
    for piece in re.split(r"[,;:()/|-]", text)[:_LONGEST_NAME]:
        for code in countries(words_of(piece)[:_LOOKED_AT]):
            named.setdefault(code, _LOOKED_AT)
    return named


def _not_moved_to(words: Sequence[str], named: Named, how: str) -> Named:
    """The countries without those that somebody says they came to, "I moved to Canada in July", or
    will go to: "about to move to the UK"."""
    moves = lexicon("typed", how)
    return {
        code: end
        for code, end in named.items()
        if not moves.find(words[max(0, end - _BEFORE - 1) : end - 1])
    }


def _now(words: Sequence[str], named: Named) -> tuple[str, ...]:
    """Of several countries the one that is said to be lived in; not those that were left."""
    if len(named) == 1:
        return tuple(named)
    before = {code: words[max(0, end - _BEFORE - 1) : end - 1] for code, end in named.items()}
    left, lives = lexicon("typed", "left"), lexicon("typed", "lives")
    remain = [
        code
        for code, some in before.items()
        if not left.find(some[-2:])
        and not has(_since_the_last(words, named, code), "was-there")
        and not begins(words[named[code] :], "left-behind")
    ]
    live = [
        code
        for code in remain
        if lives.find(before[code])
        or lives.find(words[named[code] : named[code] + 1])
        or has(_since_the_last(words, named, code), "came-back")
    ]
    chosen = live or remain or list(named)
    return tuple(chosen) if len(chosen) > 1 else (chosen[-1],)


def _since_the_last(words: Sequence[str], named: Named, code: str) -> Sequence[str]:
    """The words between a country and the one named before it."""
    end = named[code]
    last = max((other for other in named.values() if other < end), default=0)
    return words[max(last, end - 1 - _CLAUSE) : end - 1]


def _was_left(words: Sequence[str], named: Named) -> bool:
    """Whether of the only country it is said that somebody was there, "used to live in Mexico", and
    nothing says that they still are."""
    (code,) = named
    told = {one.name for one in lexicon("typed", "was-there", "lives-now").find(words)}
    return told == {"was-there"} and has(_since_the_last(words, named, code), "was-there")


def _where_it_was(words: Sequence[str], named: Named) -> tuple[str, ...]:
    """Of several countries those where a job or a degree may be of: not one that is only lived in,
    "studied in India, now in Canada"."""
    lives = lexicon("typed", "lives-now")
    remain = [
        code
        for code, end in named.items()
        if not lives.find(words[max(0, end - _BEFORE - 1) : end - 1])
        and not has(_since_the_last(words, named, code), "came-back")
    ]
    return tuple(remain or named)


def province(put: Put, text: str) -> str | Problem | Either:
    """The province that a text names, itself or by its towns; anywhere but Quebec where any will
    do."""
    unknown = Problem("problem-choice-unknown", {"text": text})
    likely = Problem("problem-likely", {"text": text})
    names = _provinces()
    mended = names.mend(words_of(text))
    phrases = names.find(mended.words)
    denied = {one.name for one in phrases if _is_excepted(mended.words, one)}
    found = list(dict.fromkeys(one.name for one in phrases if one.name not in denied))
    told = [one for one in found if one != "anywhere"]
    if denied == {"QC"} and not told:
        return NOT_QUEBEC
    if found == ["anywhere"] and (denied or _is_loose(mended.words, phrases)):
        return Either(likely, (NOT_QUEBEC,))
    if (not told and found) or (told == ["QC"] and "anywhere" in found):
        told = [NOT_QUEBEC]
    options = put.question.options(put.view)
    told = [one for one in told if one in options]
    if not told:
        near = names.nearest(text)
        return Either(likely, (near,)) if near in options else unknown
    # "BC or ON": the other one is a word besides.
    alone = sum(one.name in told for one in phrases) == 1 and len(mended.words) < _LONGEST_NAME
    one_of_two = alone and has(mended.words, "or")
    if len(told) == 1 and mended.surely and not one_of_two:
        return told[0]
    return Either(likely, tuple(told))


def _is_excepted(words: Sequence[str], one: Phrase) -> bool:
    """Whether a province is said not to be it: "pas le Québec", "anything but Ontario"."""
    before = words[max(0, one.at - 2) : one.at]
    denied = any(word in listed("words-told-not") for word in before)
    return one.name != "anywhere" and (denied or has(before, "not-this-place"))


def _is_loose(words: Sequence[str], phrases: Sequence[Phrase]) -> bool:
    """Whether "any" is said of something that is not read: "any French-speaking place"."""
    said = sum(one.length for one in phrases)
    return said == 1 and len(words) > _LONGEST_NAME - 1


def city(text: str) -> str | None:
    """A city that is named among other words: "je vis à Dakar"."""
    pieces = [words_of(piece) for piece in re.split(r"[,;:()]", text)[:_LONGEST_NAME]]
    home = next((words for words in pieces if has(words, "lives-in")), pieces[0])
    for words in (home, *pieces):
        some = words[:_LOOKED_AT]
        near = listed("words-told-place")
        # "J'habite Sfax même si je bosse à Tunis": where somebody lives goes before any other.
        lived = [one.end for one in lexicon("typed", "lives-in").find(some)]
        lived = [at + (some[at : at + 1] != () and some[at] in near) for at in lived]
        starts = [at + 1 for at, word in enumerate(some) if word in near]
        for start in [*lived[:1], *reversed(starts), 0][:_BEFORE]:
            for length in range(min(_LONGEST_NAME, len(some) - start), 0, -1):
                name = " ".join(some[start : start + length])
                at_home = places.in_full(name) != name
                if at_home and has(some[max(0, start - 1) : start + length], "no-city"):
                    continue  # "estoy en casa"
                if places.country_of(name) is None and not at_home:
                    continue
                found = places.find(name)[0].name
                if at_home or len(name) > _SHORTEST_OTHER_NAME or fold(found) == name:
                    return found
    return None
