"""Finding a unit group by the words people use.

One call answers what a person typed: a code of today, a code of the 2016 edition, a term so wide
that a question must come first, or words to be ranked. It never fails on what is typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from express_entry.noc import layer, ranking
from express_entry.noc.classification import CURRENT_EDITION, classification
from express_entry.noc.layer import Narrowing
from express_entry.noc.query import Query, read
from express_entry.noc.ranking import Evidence
from express_entry.noc.wording import LANGUAGES

LEAST_SCORE = 0.3
"""Below this, a group shares too little with the words to be shown."""

_CODE = re.compile(
    r"^\s*(?:(?:noc|cnp|code|teer)\b[\s:#n°o.\-]*)*(?:2021|2016)?[\s:\-]*"
    r"(?:(\d{5})(?!\d).*|(\d{4})\W*)$",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Match:
    """A unit group found."""

    code: str
    title: str
    teer: int
    why: str
    """The official title, phrase of ours or code that led here."""
    score: float
    why_kind: str = "title"
    """"title" (official), "synonym" (our own layer), "choice" (of a wide term) or "code"."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found, or what to say instead."""

    matches: tuple[Match, ...]
    ambiguous: bool = False
    narrowing: Narrowing | None = None
    explanation: str | None = None
    """"old_code", "unknown_code", "nothing" or "empty": wording belongs to the front end."""
    total: int = 0
    hints: tuple[str, ...] = ()
    """Where nothing was found: phrases a little like the words, to try instead."""


def search(words: str, language: str = "en", limit: int = 5, offset: int = 0) -> SearchResult:
    """The unit groups that fit the words best, in pages of ``limit`` from ``offset`` on."""
    language = language if language in LANGUAGES else "en"
    limit, offset = max(0, limit), max(0, offset)
    typed = words[:400]
    code = _CODE.match(typed)
    if code:
        return _by_code(code[1] or code[2], language, limit, offset)
    query = read(typed, language)
    if not query.terms:
        return SearchResult((), explanation="empty")
    ranked = ranking.rank(query)
    narrowing = _narrowing(query, ranked)
    found = [one for one in ranked if one.score >= LEAST_SCORE]
    matches = [
        _match(one.code, language, one.phrase, one.score, "synonym" if one.ours else "title")
        for one in found
    ]
    if narrowing:
        matches = _choices_first(narrowing, matches, language)
    if not matches:
        near = tuple(dict.fromkeys(one.phrase for one in ranked[:3]))
        return SearchResult((), explanation="nothing", hints=near)
    return SearchResult(
        tuple(matches[offset : offset + limit]),
        ambiguous=narrowing is not None,
        narrowing=narrowing,
        total=len(matches),
    )


def load() -> None:
    """Reads everything a search needs, so that the first one is as quick as the next."""
    search("software developer", "en")
    search("développeur de logiciels", "fr")


def _match(code: str, language: str, why: str, score: float, kind: str) -> Match:
    group = classification(CURRENT_EDITION).get(code)
    return Match(code, group.title(language), group.teer, why, round(score, 4), kind)


def _by_code(code: str, language: str, limit: int, offset: int) -> SearchResult:
    codes: tuple[str, ...] = (code,)
    explanation = None
    if len(code) == 4:
        codes, explanation = layer.old_codes().get(code, ()), "old_code"
    elif code not in classification(CURRENT_EDITION).by_code:
        return SearchResult((), explanation="unknown_code")
    matches = tuple(_match(each, language, code, 1.0, "code") for each in codes)
    return SearchResult(
        matches[offset : offset + limit], explanation=explanation, total=len(matches)
    )


def _narrowing(query: Query, ranked: list[Evidence]) -> Narrowing | None:
    """The question to ask, unless what was typed is itself a title ("career coach")."""
    terms = layer.ambiguous()
    exact = any(found.exact for found in ranked[:3])
    other = "fr" if query.language == "en" else "en"
    for language in (query.language, other):
        found = terms.get((language, query.stems(language)))
        if found and (not exact or query.plain in found.spellings):
            return found
    return None


def _choices_first(narrowing: Narrowing, matches: list[Match], language: str) -> list[Match]:
    """The groups of the choices, in the order of the question, before what words alone find."""
    first: list[Match] = []
    taken: set[str] = set()
    for rank in range(max(len(choice.codes) for choice in narrowing.choices)):
        for choice in narrowing.choices:
            if rank < len(choice.codes) and choice.codes[rank] not in taken:
                taken.add(choice.codes[rank])
                first.append(
                    _match(choice.codes[rank], language, choice.label(language), 1.0, "choice")
                )
    return [*first, *(match for match in matches if match.code not in taken)]
