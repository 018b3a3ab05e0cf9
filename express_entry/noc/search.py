"""Finding a unit group by the words people use.

One call answers what a person typed: a code of today, a code of the 2016 edition, a term so wide
that a question must come first, or words to be ranked. It never fails on what is typed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from express_entry.noc import codes, curated, ranking
from express_entry.noc.classification import CURRENT_EDITION, classification
from express_entry.noc.codes import WrittenCodes
from express_entry.noc.curated import Choice, Narrowing
from express_entry.noc.curated_phrases import curated_phrases
from express_entry.noc.query import Query, index_of, known, masculine, read
from express_entry.noc.ranking import Evidence
from express_entry.noc.spoken import Spoken, spoken
from express_entry.noc.wording import LANGUAGES, words

FOUND_BEFORE = 256
"""Searches whose outcome is kept: a title is looked for when it is typed, again for each card that
shows the list, and by many people."""
LEAST_SCORE = 0.3
"""Below this, a group shares too little with the words to be shown."""


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
    """"title" (official), "synonym" (our own tables), "choice" (of a wide term) or "code"."""


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


_OURS = "-"
_CLEAR, _AHEAD = 1.5, 0.4
"""From this score on a group is found by its own name; and it is clear if it is as much ahead."""


def is_clear(found: SearchResult) -> bool:
    """Whether the first group found is the only one of that name, so that nothing need be asked."""
    if found.narrowing is not None or found.explanation is not None or not found.matches:
        return False
    first, *others = (match.score for match in found.matches)
    return first >= _CLEAR and all(first - other >= _AHEAD for other in others)


def search(
    words: str,
    language: str = "en",
    limit: int = 5,
    offset: int = 0,
    *,
    choice: int | None = None,
) -> SearchResult:
    """The unit groups that fit the words best, in pages of ``limit`` from ``offset`` on.

    Where the same words brought a narrowing question, ``choice`` is the number of its answer:
    the groups of that answer come first then, and nothing more is asked.
    """
    speaks, language = language, language if language in LANGUAGES else "en"
    limit, offset = max(0, limit), max(0, offset)
    found = _found(words[:400], language, choice, speaks)
    return replace(found, matches=found.matches[offset : offset + limit])


@lru_cache(maxsize=FOUND_BEFORE)
def _found(typed: str, language: str, choice: int | None, speaks: str) -> SearchResult:
    """All of the groups, whatever page is asked for; ``speaks``: the language of the person, which
    may have no titles, or ``_OURS`` of an English term that a table names."""
    written = codes.written(typed)
    if written:
        return _by_code(written, language)
    query = read(typed, language)
    if not query.terms:
        return SearchResult((), explanation="empty")
    said = None if speaks == _OURS else _said_elsewhere(typed, query, speaks)
    if said is not None and said.means is not None:
        return _found(said.means, language, choice, _OURS)
    if said is not None and said.part == 1:
        return _of_spoken(said, language)
    narrowing = _as_typed(query)
    ranked: list[Evidence] = []
    if narrowing is None or not _answers(choice, narrowing):
        ranked = ranking.rank(query)
        narrowing = narrowing or _by_stems(query, ranked)
    if narrowing and choice is not None and _answers(choice, narrowing):
        chosen = narrowing.choices[choice]
        ranked = ranking.rank(read(f"{typed} {chosen.label(language)}", language))
        narrowing = None
    else:
        chosen = None
    found = [one for one in ranked if one.score >= LEAST_SCORE]
    matches = [
        _match(one.code, language, one.phrase, one.score, "synonym" if one.ours else "title")
        for one in found
    ]
    if chosen:
        matches = _choices_first((chosen,), matches, language)
    elif narrowing:
        matches = _choices_first(narrowing.choices, matches, language)
    elif said is not None:
        first = _of_spoken(said, language).matches
        taken = {match.code for match in first}
        matches = [*first, *(match for match in matches if match.code not in taken)]
    if not matches:
        near = tuple(dict.fromkeys(one.phrase for one in ranked[:3]))
        return SearchResult((), explanation="nothing", hints=near)
    return SearchResult(
        tuple(matches),
        ambiguous=narrowing is not None,
        narrowing=narrowing,
        total=len(matches),
    )


_MOST_OF_IT = 0.5
"""How much of what was typed a term of another language has to be."""
_SAID_SURE, _SAID, _STEP = 1.6, 1.2, 0.01
"""The score of the one group that a term of another language means, and that of the first of
several, which fall by steps: none of several is clear."""


def _said_elsewhere(typed: str, query: Query, speaks: str) -> Spoken | None:
    """A term of a language that has no official titles: where it is all that somebody says who
    speaks that language ("conductor" drives then, "maestro" teaches), or where English and French
    titles have not all the words, or none of just these ("médico" is in one of photographers)."""
    found = spoken(typed)
    if found is None or found.part < _MOST_OF_IT:
        return None
    if found.part == 1 and (speaks == found.language or not _is_title(typed, query)):
        return found
    if all(any(known(term.word, each) for each in LANGUAGES) for term in query.terms):
        return None
    return found


def _is_title(typed: str, query: Query) -> bool:
    """Whether something is called by just these words, in English or in French."""
    said = words(typed)
    titles = (one.phrase.split("/") for one in ranking.rank(query))
    return any(words(title) == said for parts in titles for title in parts)


def _of_spoken(said: Spoken, language: str) -> SearchResult:
    """The groups that a term of another language means."""
    first = (_SAID_SURE if len(said.codes) == 1 else _SAID) * said.part
    matches = tuple(
        _match(code, language, said.term, first - _STEP * at, "synonym")
        for at, code in enumerate(said.codes)
    )
    return SearchResult(matches, total=len(matches))


def may_be_a_name(word: str) -> bool:
    """Whether one word may be all of what a title or a phrase of ours says, letter by letter, or a
    wide term, or an occupation in another language. Where it is not, no search for it finds more
    than a part of a title; and to see that takes a hundredth of a search."""
    said = words(word)
    if len(said) != 1 or codes.written(word) or spoken(word) is not None:
        return True
    # A French word is looked for in its masculine form, in the titles of both languages.
    spellings = {said[0], masculine(said[0])}
    return any(_is_a_name(one, language) for one in spellings for language in LANGUAGES)


def _is_a_name(word: str, language: str) -> bool:
    index, own = index_of(language), curated_phrases(language)
    one = index.stem(word)
    wide = curated.ambiguous()
    if (language, (one,)) in wide.by_stems or (language, word) in wide.as_typed:
        return True
    if any(own.sizes[number] == 1 for number in own.phrases_with(one)):
        return True
    rarity = round(1000 * index.rarity(one))
    return any(index.weights[title] <= rarity for title in index.titles_with(one))


def load() -> None:
    """Reads everything a search needs, so that the first one is as quick as the next."""
    search("software developer", "en")
    search("développeur de logiciels", "fr")


def _match(code: str, language: str, why: str, score: float, kind: str) -> Match:
    group = classification(CURRENT_EDITION).get(code)
    return Match(code, group.title(language), group.teer, why, round(score, 4), kind)


def _by_code(written: WrittenCodes, language: str) -> SearchResult:
    found, explanation = written.codes, None
    if written.old:
        found, explanation = curated.old_codes().get(found[0], ()), "old_code"
    elif found[0] not in classification(CURRENT_EDITION).by_code:
        return SearchResult((), explanation="unknown_code")
    why = written.codes[0] if written.old else ""
    matches = tuple(_match(each, language, why or each, 1.0, "code") for each in found)
    return SearchResult(matches, explanation=explanation, total=len(matches))


def _answers(choice: int | None, narrowing: Narrowing) -> bool:
    return choice is not None and 0 <= choice < len(narrowing.choices)


def _as_typed(query: Query) -> Narrowing | None:
    """The question of a term that was typed as the table spells it."""
    terms = curated.ambiguous().as_typed
    for language in _both(query):
        for spelled in (query.typed, query.plain):
            if found := terms.get((language, spelled)):
                return found
    return None


def _by_stems(query: Query, ranked: list[Evidence]) -> Narrowing | None:
    """The question of a term spelled otherwise, unless it is itself a title ("career coach")."""
    if any(found.exact for found in ranked[:3]):
        return None
    terms = curated.ambiguous().by_stems
    for language in _both(query):
        if found := terms.get((language, query.stems(language))):
            return found
    return None


def _both(query: Query) -> tuple[str, str]:
    return query.language, "fr" if query.language == "en" else "en"


def _choices_first(choices: tuple[Choice, ...], matches: list[Match], language: str) -> list[Match]:
    """The groups of the choices, in the order of the question, before what words alone find."""
    first: list[Match] = []
    taken: set[str] = set()
    for rank in range(max(len(choice.codes) for choice in choices)):
        for choice in choices:
            if rank < len(choice.codes) and choice.codes[rank] not in taken:
                taken.add(choice.codes[rank])
                first.append(
                    _match(choice.codes[rank], language, choice.label(language), 1.0, "choice")
                )
    return [*first, *(match for match in matches if match.code not in taken)]
