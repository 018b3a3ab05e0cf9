"""Of a message: years of work, where, and the occupation in its words."""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.hearing.clauses import Clause
from conversations.hearing.where import countries
from conversations.interview.reading.numbers import listed, numbers_in
from express_entry import noc

_N = (
    r"(\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten|un|une"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix)"
)
_YEARS = re.compile(
    rf" {_N} (?:\+ |plus )?(?:yrs?|years?|ans?)(?: (?:and )?(\d{{1,2}}) (?:months?|mois))? "
)
_MONTHS = re.compile(r" (\d{1,2}) (?:months?|mois) ")
_NO_WORK = re.compile(
    r" (?:no|without|sans|zero|0|aucune|pas d|pas de) (?:\w+ )?(?:exp|experience|work)"
)
_OF_STUDY = re.compile(
    r"diploma|degree|bachelor|master|bsc|course|program|certificate|college|licence|bts"
    r"|btech|old|age|study"
)
_AS = re.compile(r" (?:as|comme|en tant que|en tant qu)(?: (?:a|an|un|une))? (.*)")
_LEAST = 1.05
_CERTAIN = 1.1
"""How well words must fit an official title to be taken for an occupation by themselves."""
_LONGEST = 6


def years(clause: Clause) -> float | int | None:
    """Years as said; of months, a part of one."""
    text = clause.text
    for said in _YEARS.finditer(text):
        number = numbers_in(said[1], decimals=True).numbers
        if len(number) != 1:
            continue
        around = text[max(0, said.start() - 14) : said.end() + 14]
        if _OF_STUDY.search(around) and not clause.says("work"):
            continue
        whole = number[0] + (Decimal(said[2]) / 12 if said[2] else 0)
        return int(whole) if whole == int(whole) else round(float(whole), 2)
    if (months := _MONTHS.search(text)) and clause.says("work"):
        whole = Decimal(months[1]) / 12
        return int(whole) if whole == int(whole) else round(float(whole), 2)
    return 0 if _NO_WORK.search(text) else None


def where(clause: Clause) -> str | None:
    """``canada`` or ``foreign``, where it is said."""
    if clause.says("there") and not clause.says("canada"):
        return "foreign"
    named = countries(clause.words)
    if named:
        return "canada" if named[0] == "CA" else "foreign"
    if clause.says("here"):
        return "here"
    return "canada" if clause.says("canada") else None


def occupation(clause: Clause) -> tuple[str, tuple[str, ...]] | None:
    """The words of an occupation and its unit groups, best first; None where none is told."""
    named = _AS.search(clause.text)
    spans = _spans(f" {named[1]}") if named else _spans(clause.text)
    spoken_of = named is not None or years(clause) is not None or clause.says("work")
    for said in spans[:2]:
        groups = _groups(said, certain=not spoken_of)
        if groups:
            return said, groups
    if named is not None and spans:
        return spans[0], ()
    return None


def _groups(said: str, *, certain: bool) -> tuple[str, ...]:
    """The unit groups of words, in the language in which they are better found."""
    best = max(
        (noc.search(said, language, 3).matches for language in ("en", "fr")),
        key=lambda found: found[0].score if found else 0.0,
    )
    least = _CERTAIN if certain else _LEAST
    return tuple(one.code for one in best) if best and best[0].score >= least else ()


def _spans(text: str) -> list[str]:
    """What may be the name of an occupation: the longest runs of words that are nothing else."""
    known = listed("words-told-not-a-job")
    spans: list[list[str]] = [[]]
    for word in text.split():
        if word in known or not word[0].isalpha() or countries(["in", word]) or _else(word):
            spans.append([])
        else:
            spans[-1].append(word)
    return [
        " ".join(one) for one in sorted(spans, key=len, reverse=True) if 0 < len(one) <= _LONGEST
    ]


def _else(word: str) -> bool:
    """Whether a word is of studies, tests or families."""
    return any(
        word in listed(f"words-told-{name}")
        for name in (
            "masters", "bachelors", "doctorate", "secondary", "partner", "self", "child",
            "pronoun", "single", "married", "eca", "pgwp", "live", "money", "canadian-dollars",
        )
    )  # fmt: skip
