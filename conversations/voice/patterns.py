"""Patterns of typed words whose words are data of each language: ``heard/*.txt`` in its folder.

A pattern stands in Python as its build alone, with names in the places of words:
``Pattern("persons no-sibling", r" <no> <siblings> ")``. The words of a place are those of every
language there is a folder of, since people mix; a name that a pattern has not itself is looked for
in its module's section, ``[persons]``, and then in ``[everywhere]``. What is written out otherwise
before it is read, such as abbreviations, is a section of lines ``pattern => instead``.

CONTRIBUTING.md, "A language", says how such a file is written. What is wrong in one is said with
its file and line when the words are first needed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from conversations.voice import wording
from conversations.voice.needed import needed
from conversations.voice.wording import FALLBACK, HEARD, understood

EVERYWHERE = "everywhere"
"""The section of words that patterns of several modules need."""
_SLOT = re.compile(r"(?<!P)<([a-z][a-z0-9-]*)>")
_BEHIND = re.compile(r"\(\?<([!=])([^<>()]*)<([a-z][a-z0-9-]*)>([^<>()]*)\)")
"""A look back at words: each by itself, for all of one have to be of one length."""
_SECTION = re.compile(r"\[([a-z0-9 -]+)\]")
_LIST = re.compile(r"([a-z][a-z0-9-]*) *= *(.*)")
_METHODS = (
    "search",
    "match",
    "fullmatch",
    "finditer",
    "findall",
    "sub",
    "subn",
    "split",
    "pattern",
)
NOTHING = "(?!)"


class BrokenPattern(ValueError):
    """A line of a file of words that cannot be read, named so that it can be mended."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a line gives: the words of a place, or what is written out and how."""

    text: str
    where: str
    """File and line."""
    instead: str | None = None

    @property
    def language(self) -> str:
        """The language of its folder."""
        return self.where.partition("/")[0]


@dataclass(slots=True)
class _Section:
    lists: dict[str, list[Words]] = field(default_factory=dict)
    rewrites: list[Words] = field(default_factory=list)


def _broken(where: str, why: object) -> NoReturn:
    raise BrokenPattern(f"{where}: {why}")


def _unquoted(text: str) -> str:
    """Quotes around keep the spaces at the ends."""
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """The lines of a file, each with where it stands; an indented one goes on with the one
    before."""
    begun, where = "", ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line[:1].isspace() and line.strip() and begun:
            begun += line.strip()
            continue
        if begun:
            yield begun, where
        begun = "" if line.startswith("#") else line.rstrip()
        where = f"{path.parent.parent.name}/{HEARD}/{path.name}:{number}"
    if begun:
        yield begun, where


def _read(path: Path, sections: dict[str, _Section]) -> None:
    section: _Section | None = None
    for line, where in _lines(path):
        if named := _SECTION.fullmatch(line):
            section = sections.setdefault(named[1], _Section())
        elif section is None:
            _broken(where, "stands before the first [section]")
        elif "=>" in line:
            found, _, instead = line.partition("=>")
            section.rewrites.append(Words(_unquoted(found), where, _unquoted(instead)))
        elif listed := _LIST.fullmatch(line):
            section.lists.setdefault(listed[1], []).append(Words(listed[2], where))
        else:
            _broken(where, "is neither 'name = word|word' nor 'pattern => instead'")


@cache
def _sections() -> dict[str, _Section]:
    """What all languages have, English first."""
    sections: dict[str, _Section] = {}
    for locale in understood():
        read: dict[str, _Section] = {}
        for path in sorted((wording.LOCALES / locale / HEARD).glob("*.txt")):
            _read(path, read)
        for section, found in read.items():
            known = sections.setdefault(section, _Section())
            known.rewrites += found.rewrites
            for name, words in found.lists.items():
                if locale != FALLBACK and name not in known.lists:
                    _broken(words[0].where, f"English has no '{name}' in [{section}]")
                known.lists.setdefault(name, []).extend(words)
    return sections


def _compiled(text: str, lines: Iterable[Words]) -> re.Pattern[str]:
    """A pattern; where it cannot be, the line because of which."""
    try:
        return re.compile(text)
    except re.error as error:
        for one in lines:
            try:
                re.compile(one.text)
            except re.error as wrong:
                _broken(one.where, wrong)
        raise BrokenPattern(f"{text}: {error}") from error


def words_of(section: str, name: str, language: str | None = None) -> list[Words]:
    """The lines that have the words of a place, the nearest section first; of one language, those
    that have any."""
    for near in dict.fromkeys((section, section.partition(" ")[0], EVERYWHERE)):
        if (found := _sections().get(near)) is not None and name in found.lists:
            lines = found.lists[name]
            return (
                lines
                if language is None
                else [one for one in lines if one.text and one.language == language]
            )
    return []


_BRACKETS = re.compile(r"[(\[]")
_SIGNS = re.compile(r"\\.|.", re.DOTALL)


def _alternatives(section: str, name: str, language: str | None) -> str:
    """The words of a place, each once: a word that two languages have ("a") could be found in two
    ways, and a row of it in as many as two to the power of its length."""
    lines = [one.text for one in words_of(section, name, language) if one.text]
    each = dict.fromkeys(word for line in lines for word in _apart(line))
    return "|".join(each) or NOTHING


def _apart(line: str) -> list[str]:
    """The alternatives of a line; those within brackets are of one."""
    if not _BRACKETS.search(line):
        return line.split("|")
    found, depth = [""], 0
    for sign in _SIGNS.findall(line):
        depth += (sign in ("(", "[")) - (sign in (")", "]"))
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found


def filled(section: str, build: str, language: str | None = None) -> str:
    """The text of a pattern with the words in their places: of every language, or of one."""

    def behind(said: re.Match[str]) -> str:
        words = _alternatives(section, said[3], language).split("|")
        each = [f"(?<{said[1]}{said[2]}{word}{said[4]})" for word in words]
        return "".join(each) if said[1] == "!" else f"(?:{'|'.join(each)})"

    build = _BEHIND.sub(behind, build)
    return _SLOT.sub(lambda said: f"(?:{_alternatives(section, said[1], language)})", build)


class Pattern:
    """A pattern of typed words, compiled when it is first looked for."""

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    sub: Callable[..., str]
    subn: Callable[..., tuple[str, int]]
    split: Callable[..., list[Any]]
    pattern: str

    def __init__(self, section: str, build: str) -> None:
        self.section, self.build = section, build
        self.by_language: dict[str, re.Pattern[str]] = {}
        PATTERNS.append(self)

    def of(self, language: str) -> re.Pattern[str]:
        """The pattern with the words of one language alone, compiled once."""
        if language not in self.by_language:
            lines = [line for one in self.names for line in words_of(self.section, one, language)]
            text = filled(self.section, self.build, language)
            self.by_language[language] = _compiled(text, lines)
        return self.by_language[language]

    @property
    def names(self) -> frozenset[str]:
        """The places of words it has."""
        return frozenset(_SLOT.findall(self.build))

    def __getattr__(self, name: str) -> Any:
        """The methods of the compiled pattern, which are its own from then on."""
        if name not in _METHODS:
            raise AttributeError(name)
        for one in sorted(self.names):
            if not words_of(self.section, one):
                raise BrokenPattern(f"no language has '{one}' in [{self.section}]")
        lines = [line for one in self.names for line in words_of(self.section, one)]
        compiled = _compiled(filled(self.section, self.build), lines)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def forget(self) -> None:
        """Be compiled anew, where the files have changed."""
        for method in _METHODS:
            self.__dict__.pop(method, None)
        self.by_language.clear()


PATTERNS: list[Pattern] = []
"""All there are."""


@dataclass(slots=True)
class Sought:
    """A pattern that is looked for only where a text has what it cannot do without, and compiled
    then: a person's words have what few of some hundred need, and compiled they are megabytes."""

    section: str
    line: Words
    language: str | None
    runs: tuple[tuple[str, ...], ...]
    """Runs of letters: one of each set of them stands in whatever is found."""
    always: str = ""
    """The longest run that stands in all that is found."""
    _compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, with the words in their places."""
        if self._compiled is None:
            text = filled(self.section, self.line.text, self.language)
            compiled = _compiled(text, [self.line])
            try:
                compiled.sub(self.line.instead or "", "")  # what it puts back must be there
            except (re.error, IndexError) as error:
                _broken(self.line.where, error)
            self._compiled = compiled
        return self._compiled

    def may_be_in(self, text: str) -> bool:
        """Whether one of each set of runs of letters stands in a text."""
        # Asked some hundred times a message, so without a generator.
        if self.always not in text:
            return False
        for runs in self.runs:  # noqa: SIM110
            if not any(map(text.__contains__, runs)):
                return False
        return True

    def search(self, text: str) -> re.Match[str] | None:
        """What it finds first."""
        return self.pattern.search(text) if self.may_be_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What it finds, if that is all of a text."""
        return self.pattern.fullmatch(text) if self.may_be_in(text) else None

    def sub(self, instead: str, text: str) -> str:
        """The text with something else in the place of what it finds."""
        # Most are told by this alone, without a call.
        if self.always not in text or not self.may_be_in(text):
            return text
        return self.pattern.sub(instead, text)


@cache
def rewrites(section: str, language: str | None = None) -> tuple[tuple[Sought, str], ...]:
    """What is written out otherwise, in the order of the files, and how: in every language, or in
    one, which then knows its own words alone."""
    ready = []
    for one in _sections().get(section, _Section()).rewrites:
        if language not in (None, one.language):
            continue
        runs = needed(filled(section, one.text, language))
        # The same words are needed by many, and by the same in every language and in one.
        always = max((run for each in runs if len(each) == 1 for run in each), key=len, default="")
        known = tuple(
            tuple(map(sys.intern, sorted(one_of))) for one_of in runs if one_of != {always}
        )
        ready.append((Sought(section, one, language, known, always), one.instead or ""))
    return tuple(ready)
