"""From a query to unit groups in order: find titles that share words, then weigh them closely.

Finding is cheap and generous: every title and every phrase of our tables that holds one of the
words, by the weight of the words it shares. Weighing looks at the few dozen best: how much of the
query they cover, how much of them the query covers, and how alike the two are letter by letter.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log1p

from rapidfuzz import fuzz

from express_entry.noc import curated
from express_entry.noc.classification import CURRENT_EDITION, classification
from express_entry.noc.curated_phrases import curated_phrases
from express_entry.noc.genders import forms
from express_entry.noc.index import Index
from express_entry.noc.query import Query, index_of, one_gender
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, has_aside, weighted_words, words

LOOKED_AT = 36
"""Titles of each language weighed closely."""
OTHER_LANGUAGE = 0.9
OURS = 0.05
STEP_DOWN = 0.03
"""How far each further group of a phrase of ours stands behind the one before."""
EXACT = 0.5
"""What is added where a phrase is what was typed, letter by letter."""
NEARLY_ALL = 0.9
"""The part of a query from which on a title may be what was typed, letter by letter."""
SURE_STEP = 0.12
AT_HOME = 0.08
COMMON = 0.04
UNKNOWN_RARITY = 3.5
"""What a word weighs that no title has: it must lower every score, not vanish."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a unit group was found: a title or phrase, and how well it fits."""

    code: str
    score: float
    phrase: str
    language: str
    ours: bool
    """A phrase of our own tables, not an official title."""
    exact: bool = False
    """The phrase is what was typed, letter by letter."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase ready to be compared."""

    plain: str
    spellings: tuple[str, ...]
    stems: tuple[tuple[str, float], ...]
    total: float


def rank(query: Query) -> list[Evidence]:
    """The unit groups found, best first, each with its best evidence."""
    best: dict[str, Evidence] = {}
    for language in LANGUAGES:
        wanted = _wanted(query, language)
        if not any(meanings for meanings, _ in wanted):
            continue
        favour = 1.0 if language == query.language else OTHER_LANGUAGE
        plain = one_gender(query.plain) if language == "fr" else query.plain
        for found in _alike(plain, language, wanted):
            score = found.score * favour
            if found.code not in best or score > best[found.code].score:
                best[found.code] = found if favour == 1.0 else replace(found, score=score)
    return _with_company(query, best)


Wanted = tuple[tuple[tuple[tuple[tuple[str, ...], float], ...], float], ...]


@lru_cache(maxsize=8)
def _alike(plain: str, language: str, wanted: Wanted) -> tuple[Evidence, ...]:
    """The titles and the phrases of a language nearest to some words. The same words are looked for
    in one tongue after the other, and mostly stand for the same in both searches."""
    return (*_titles(plain, language, wanted), *_phrases(plain, language, wanted))


def _wanted(query: Query, language: str) -> Wanted:
    """For each word of the query, what it may stand for, and what it weighs."""
    index = index_of(language)
    found = []
    for term in query.terms:
        meanings = tuple(term.meanings.get(language, ()))
        weight = max(
            (
                max(_rarity(index, one) for one in stems) * (1 if len(stems) == 1 else 1.2)
                for stems, _ in meanings
            ),
            default=UNKNOWN_RARITY,
        )
        found.append((meanings, weight * term.factor))
    return tuple(found)


def _rarity(index: Index, one: str) -> float:
    return index.rarity(one) or curated_phrases(index.language).rarity(one) or UNKNOWN_RARITY


def _shared(wanted: Wanted, holding: Callable[[str], Sequence[int]]) -> dict[int, float]:
    """Title number → weight of the query's words in it."""
    scores: dict[int, float] = {}
    for meanings, weight in sorted(wanted, key=lambda pair: -pair[1]):
        if len(meanings) == 1 and len(meanings[0][0]) == 1:
            stems, surely = meanings[0]
            value = weight * surely
            for title in holding(stems[0]):
                scores[title] = scores.get(title, 0.0) + value
            continue
        single: dict[int, float] = {}
        for stems, surely in meanings:
            together: dict[int, float] = {}
            for one in stems:
                for title in holding(one):
                    together[title] = together.get(title, 0.0) + surely / len(stems)
            for title, value in together.items():
                if value > single.get(title, 0.0):
                    single[title] = value
        for title, value in single.items():
            scores[title] = scores.get(title, 0.0) + weight * value
    return scores


def _titles(plain: str, language: str, wanted: Wanted) -> list[Evidence]:
    """The official titles nearest to the query."""
    index = index_of(language)
    edition = classification(CURRENT_EDITION)
    scores = _shared(wanted, index.titles_with)
    weights = index.weights
    # A long title that holds the words says less than a short one that does.
    likely = heapq.nlargest(
        LOOKED_AT, scores, key=lambda title: scores[title] / (3000 + weights[title]) ** 0.5
    )
    titles = edition.titles[language]
    whole = sum(weight for _, weight in wanted) or 1.0
    best: dict[str, Evidence] = {}
    for number in likely:
        code = edition.groups[index.group_of[number]].code
        # A title fits no better than the part of the query in it, and is mostly no better than one
        # of its group that was looked at before it.
        most = scores[number] / whole
        most += EXACT * (most > NEARLY_ALL)
        if code in best and best[code].score >= most:
            continue
        title = titles[number]
        phrase = _official_phrase(title, language)
        exact = plain in phrase.spellings
        score = _fit(plain, wanted, phrase) + EXACT * exact
        if code not in best or score > best[code].score:
            best[code] = Evidence(code, score, title, language, ours=False, exact=exact)
    return list(best.values())


def _phrases(plain: str, language: str, wanted: Wanted) -> list[Evidence]:
    """The phrases of our own tables nearest to the query."""
    own = curated_phrases(language)
    scores = _shared(wanted, own.phrases_with)
    likely = heapq.nlargest(
        LOOKED_AT, scores, key=lambda number: scores[number] / (2 + own.sizes[number]) ** 0.5
    )
    found = []
    for number in likely:
        term = own.terms[number]
        phrase = _own_phrase(term, language)
        exact = plain in phrase.spellings
        score = _fit(plain, wanted, phrase) + OURS
        for place, code in enumerate(own.codes(number)):
            worth = score - STEP_DOWN * place
            if exact:
                # Enough of a step that no other consideration turns the order of the table round.
                worth += EXACT if place == 0 else EXACT - SURE_STEP - STEP_DOWN * place
            found.append(Evidence(code, worth, term, language, True, exact))
    return found


@lru_cache(maxsize=1024)
def _official_phrase(title: str, language: str) -> _Phrase:
    return _phrase(title, forms(title), language)


@lru_cache(maxsize=512)
def _own_phrase(term: str, language: str) -> _Phrase:
    return _phrase(term, (term,), language)


def _phrase(text: str, spellings: tuple[str, ...], language: str) -> _Phrase:
    if spellings == (text,) and not has_aside(text):
        # Most are one text without an aside, of which the words are cut once.
        own = words(text)
        small = STOP_WORDS[language]
        stems = tuple(_stem_and_weight(word, language) for word in own if word not in small)
        spelled = [" ".join(own)]
    else:
        stems = tuple(
            (one, factor * weight)
            for word, factor in weighted_words(spellings[0], language)
            for one, weight in (_stem_and_weight(word, language),)
        )
        spelled = [" ".join(words(each)) for each in dict.fromkeys((*spellings, text))]
    plain = tuple(map(one_gender, spelled)) if language == "fr" else tuple(spelled)
    return _Phrase(plain[0], plain, stems, sum(weight for _, weight in stems) or 1.0)


@lru_cache(maxsize=4096)
def _stem_and_weight(word: str, language: str) -> tuple[str, float]:
    """What is compared of a word, and how much it weighs in a phrase. Remembered, since the titles
    that one search looks at have the same words."""
    index = index_of(language)
    one = index.stem(word)
    return one, _rarity(index, one) * max(0.3, curated.noise()[language].get(word, 1.0))


def _fit(typed: str, wanted: Wanted, phrase: _Phrase) -> float:
    """0 (nothing in common) to 1 (the same)."""
    held = {one for one, _ in phrase.stems}
    used: dict[str, float] = {}
    covered = whole = 0.0
    for meanings, weight in wanted:
        whole += weight
        best = 0.0
        for stems, surely in meanings:
            there = 0
            for one in stems:
                if one in held:
                    there += 1
                    if surely > used.get(one, 0.0):
                        used[one] = surely
            if there:
                best = max(best, surely * there / len(stems))
        covered += weight * best
    if not whole:
        return 0.0
    of_query = covered / whole
    of_phrase = sum(weight * used.get(one, 0.0) for one, weight in phrase.stems) / phrase.total
    alike = fuzz.ratio(typed, phrase.plain) / 100
    return of_query * (0.5 + 0.4 * of_phrase) + 0.1 * alike * of_query


def _with_company(query: Query, best: dict[str, Evidence]) -> list[Evidence]:
    """Orders the groups, favouring those where the words are at home and those people have."""
    leading = heapq.nlargest(24, best.values(), key=lambda found: found.score)
    common = curated.commonness()
    edition = classification(CURRENT_EDITION)
    index = index_of(query.language)
    starts = edition.starts[query.language]
    wanted = [
        ({index.span(one) for stems, _ in meanings for one in stems}, weight)
        for meanings, weight in _wanted(query, query.language)
    ]
    weight_of_all = sum(weight for _, weight in wanted)
    ordered = []
    for found in leading:
        at = edition.by_code[found.code]
        first, end = starts[at], starts[at + 1]
        home = 0.0
        for spans, weight in wanted:
            count = max((_count(index, span, first, end) for span in spans), default=0)
            home += weight * min(1.0, log1p(count) / 3.0)
        score = found.score + AT_HOME * home / (weight_of_all or 1.0)
        score += COMMON * common.get(found.code, 0.0)
        ordered.append(replace(found, score=score))
    ordered.sort(key=lambda found: (-found.score, found.code))
    return ordered


def _count(index: Index, span: tuple[int, int], first: int, end: int) -> int:
    """In how many of the titles from ``first`` to ``end`` a stem stands, by its span."""
    low, high = span
    return bisect_left(index.postings, end, low, high) - bisect_left(
        index.postings, first, low, high
    )
