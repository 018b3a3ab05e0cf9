"""``python -m express_entry noc``: the search for scripts, a line of JSON in, a line of JSON out.

A line is ``{"query": "…", "language": "en", "limit": 5}``, the last two optional. A line that
cannot be read is answered with what is wrong and its number, and the next is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import IO, Any

from express_entry.noc.search import SearchResult, search
from express_entry.noc.wording import LANGUAGES

MOST = 24
"""The largest ``limit``: no search finds more groups."""


class _Unusable(ValueError):
    """What is wrong with a line, said to whoever wrote it."""


def main(stdin: Iterable[str | bytes], stdout: IO[str]) -> int:
    """Answers every line; 0 if all could be read, else 1."""
    failed = False
    for number, line in enumerate(stdin, start=1):
        if not line.strip():
            continue
        try:
            answer = _answer(line)
        except _Unusable as error:
            failed = True
            answer = {"error": {"message": str(error), "line": number}}
        stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    stdout.flush()
    return 1 if failed else 0


def _answer(line: str | bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _Unusable(f"not JSON: {error}") from None
    if not isinstance(asked, dict):
        raise _Unusable('a line must be an object such as {"query": "nurse"}')
    unknown = sorted(set(asked) - {"query", "language", "limit"})
    if unknown:
        raise _Unusable(f"unknown key {unknown[0]!r}; known: query, language, limit")
    query, language, limit = asked.get("query"), asked.get("language", "en"), asked.get("limit", 5)
    if not isinstance(query, str):
        raise _Unusable('"query" must be text')
    if language not in LANGUAGES:
        raise _Unusable('"language" must be "en" or "fr"')
    if not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= MOST:
        raise _Unusable(f'"limit" must be a whole number from 1 to {MOST}')
    return as_json(search(query, language, limit), language)


def as_json(result: SearchResult, language: str) -> dict[str, Any]:
    """A search result as plain values."""
    found: dict[str, Any] = {
        "matches": [
            {"code": match.code, "title": match.title, "teer": match.teer, "why": match.why}
            for match in result.matches
        ],
        "ambiguous": result.ambiguous,
    }
    if result.narrowing:
        found["narrowing"] = [
            {"label": choice.label(language), "codes": list(choice.codes)}
            for choice in result.narrowing.choices
        ]
    if result.explanation:
        found["explanation"] = result.explanation
    if result.hints:
        found["hints"] = list(result.hints)
    return found
