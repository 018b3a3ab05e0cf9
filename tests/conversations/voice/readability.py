"""How hard a text is to read, as a grade of the schools of the United States (Flesch and Kincaid,
1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.

Terms of the field that are explained on demand count as one known word of two syllables each: a
person who asks about the Canadian Experience Class reads its name every day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from conversations.topics.catalog import topics
from conversations.voice.wording import LOCALES, wording

KNOWN = ("Canada", "Canadian", "permanent resident", "permanent residence", "/[a-z]+")
"""Known to everybody here, beside what is explained; and the commands."""
NOT_READ = re.compile(r"^(words-|button-|ways-|asked-)|\.(also|asked|asked-fr|words|source)$")
"""What people type or tap, and addresses."""
_SAID = re.compile(r"[.!?](\s|$)")
"""What a sentence has and a list of words has not."""
_WORD = re.compile(r"[A-Za-z’'-]+|\d[\d,.]*")
_END = re.compile(r"(?<=[.!?])[\s\"')]+|\n+")
_SITE = re.compile(r"\b(?:[\w-]+\.)+[a-z]{2,}\b")
"""An address, which nobody spells out."""
_TAG = re.compile(r"<[^>]+>")
_VOWELS = re.compile(r"[aeiouy]+")
_TWO = re.compile(r"[aeiou]ing|ia|io(?!u)|iu|eo(?!p)|ua")
_ONE = re.compile(r"tion|sion|cial|tial|gue|qua|gua")


@dataclass(frozen=True, slots=True)
class Counted:
    """What a text is made of."""

    words: int
    sentences: int
    syllables: int

    @property
    def grade(self) -> float:
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


def counted(text: str, known: re.Pattern[str] | None = None) -> Counted:
    """A text without its markup; an empty one counts as one word."""
    plain = _SITE.sub("paper", _TAG.sub(" ", text))
    if known is not None:
        plain = known.sub("paper", plain)
    words = _WORD.findall(plain) or ["no"]
    sentences = sum(1 for one in _END.split(plain) if _WORD.search(one))
    return Counted(len(words), max(1, sentences), sum(map(syllables, words)))


def syllables(word: str) -> int:
    """About how many an English word has; a number or an abbreviation is read at a glance."""
    bare = word.strip("'’-")
    if not bare or bare[0].isdigit() or bare.isupper():
        return 1
    if "-" in bare:
        return sum(map(syllables, bare.split("-")))
    bare = bare.lower().removesuffix("'s").removesuffix("’s")
    count = len(_VOWELS.findall(bare))
    silent = bare.endswith("e") and not bare.endswith(("le", "ee", "ie", "ye", "oe", "ue"))
    silent |= bare.endswith("ed") and not bare.endswith(("ted", "ded"))
    hissing = ("ses", "ces", "zes", "xes", "shes", "ches", "ges")
    silent |= bare.endswith("es") and not bare.endswith(hissing)
    if silent and count > 1:
        count -= 1
    return max(1, count + len(_TWO.findall(bare)) - len(_ONE.findall(bare)))


def explained() -> re.Pattern[str]:
    """The names of what is explained, the programs, and what everybody knows."""
    words = wording("en")
    named = [words.plain(one.message, "name") for one in topics().values() if one.term]
    named += [words.plain(f"program-{program}") for program in ("cec", "fswp", "fstp")]
    names = {re.escape(re.sub(r"\s*\(.*\)", "", one).strip()) for one in named} | {*KNOWN}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?:s|'s)?(?!\w)", re.IGNORECASE)


def messages(locale: str = "en") -> Iterator[tuple[str, str]]:
    """Every text that is read, with its name: of one with variants the longest ones, and a short
    word in place of each value."""
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        yield from _messages_of(path)


def _messages_of(path: Path) -> Iterator[tuple[str, str]]:
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        if not isinstance(entry, ast.Message):
            continue
        patterns: Iterable[tuple[str, ast.Pattern | None]] = [
            (entry.id.name, entry.value),
            *((f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes),
        ]
        for name, pattern in patterns:
            if pattern is None or NOT_READ.search(name):
                continue
            text = _text(pattern)
            if _SAID.search(text):
                yield name, text


def _text(pattern: ast.Pattern) -> str:
    parts = []
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            parts.append(part.value)
        else:
            parts.append(_value(part.expression))
    return "".join(parts)


def _value(expression: object) -> str:
    match expression:
        case ast.StringLiteral():
            return str(expression.value)
        case ast.Placeable():
            return _value(expression.expression)
        case ast.SelectExpression():
            return max((_text(one.value) for one in expression.variants), key=len)
    return "one"
