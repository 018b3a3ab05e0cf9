"""What an assessment report says → the level of education it stands for.

Only IRCC's own table (``rules/eca_equivalency.tsv``) is read, word for word; capitals, the form of
apostrophes and punctuation make no difference, and a placeholder in square brackets stands for any
words. Nothing is inferred: a wording that is not in the table has no level, and neither has one
that could be two. Source: IRCC, educational credential assessment for Express Entry.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from express_entry import rulebook
from express_entry.candidate.profile import EducationLevel
from express_entry.rulebook import Rulebook

LONGEST = 200
"""Characters beyond which nothing is a wording: the longest row has fewer."""

_PLACEHOLDER = re.compile(r"\[[^\]]*\]")
_STEM = 4
"""Letters by which a field is recognised in its other forms: dental, dentistry."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a wording stands for; with no level it is in the table and does not tell one."""

    level: EducationLevel | None
    together: bool = False
    """It is there only beside a credential of three years or longer (then "two or more")."""


def read(text: str, *, rules: Rulebook | None = None) -> Reading | None:
    """The level of what a report says; None for a wording that is not in the table."""
    if len(text) > LONGEST:
        return None
    book = rules or rulebook.default()
    table = book.remember("eca_wordings", _Table)
    return table.read(_fold(text))


class _Table:
    def __init__(self, book: Rulebook) -> None:
        file = book.eca
        self.exact: dict[str, EducationLevel] = {}
        self.open: list[tuple[_Pattern, EducationLevel]] = []
        self.exact_beside: set[str] = set()
        self.open_beside: list[_Pattern] = []
        self.stems = {word[:_STEM] for field in file.professional_fields for word in _words(field)}
        together = _fold(file.wordings.together)
        said = {row.report_says: row.level for row in book.eca_wordings}
        said |= {same.report_says: said[same.as_row] for same in file.wordings.same}
        said |= dict.fromkeys(file.wordings.not_comparable, EducationLevel.NONE)
        for wording, level in said.items():
            pattern = _Pattern(wording)
            if not pattern.fields:
                self.exact[pattern.parts[0]] = level
            else:
                self.open.append((pattern, level))
            if pattern.parts[0].startswith(together):
                beside = re.sub(r"(?i)^\s*an?\b", "", wording[len(file.wordings.together) :])
                inner = _Pattern(beside)
                if not inner.fields:
                    self.exact_beside.add(inner.parts[0])
                else:
                    self.open_beside.append(inner)

    def read(self, said: str) -> Reading | None:
        """The row that is these words; else the row whose placeholders they fill."""
        for form in (said, _without_degree(said)):
            level = self.exact.get(form) or self.exact.get(f"{form} degree")
            if level is not None:
                return Reading(level)
        found: set[EducationLevel] = set()
        doubtful = False
        for pattern, level in self.open:
            filled = pattern.filled(said)
            if filled is None:
                continue
            found.add(level)
            doubtful |= level is not EducationLevel.MASTERS and self._professional(pattern, filled)
        if found:
            return Reading(None if doubtful or len(found) > 1 else found.pop())
        if said in self.exact_beside or any(
            pattern.filled(said) is not None for pattern in self.open_beside
        ):
            return Reading(None, together=True)
        return None

    def _professional(self, pattern: _Pattern, filled: str) -> bool:
        """Whether a field is one of the licensed professions, and the row does not name it as its
        own example: such a degree may be a professional one, which is another level."""
        return filled not in pattern.examples and any(
            word[:_STEM] in self.stems for word in filled.split()
        )


class _Pattern:
    """A row: the fixed words between its placeholders."""

    __slots__ = ("examples", "fields", "parts")

    def __init__(self, wording: str) -> None:
        placeholders = _PLACEHOLDER.findall(wording)
        self.fields = len(placeholders)
        self.parts = [_fold(part) for part in _PLACEHOLDER.split(wording)]
        self.examples = {
            _fold(example)
            for told in placeholders
            for example in told.strip("[]").partition("such as")[2].split(",")
        } - {""}

    def filled(self, said: str) -> str | None:
        """The words said in the place of the placeholders; None where the fixed ones differ."""
        words = said.split()
        filled: list[str] = []
        at = 0
        first, *others = (part.split() for part in self.parts)
        if words[: len(first)] != first:
            return None
        at = len(first)
        for index, part in enumerate(others):
            last = index == len(others) - 1
            start = len(words) - len(part) if last else _find(words, part, at + 1)
            if start is None or start <= at or words[start : start + len(part)] != part:
                return None
            filled += words[at:start]
            at = start + len(part)
        return " ".join(filled)


def _find(words: list[str], part: list[str], start: int) -> int | None:
    """Where these words stand next; adjacent placeholders have none between them."""
    return next((at for at in range(start, len(words)) if words[at : at + len(part)] == part), None)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub(r"['’‘ʼ.]", "", plain)
    return re.findall(r"[^\W_]+", plain)


def _fold(text: str) -> str:
    """Words alone: no capitals, no punctuation; "Master's" as "masters", "Ph.D." as "phd"."""
    return " ".join(_words(text))


def _without_degree(said: str) -> str:
    return said.removesuffix(" degree")
