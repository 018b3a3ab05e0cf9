"""What a language still lacks: its wording files against the English ones.

``python -m conversations.voice.missing es`` lists it file by file, and ends with 0 where the folder
is complete. Lists of words that are only read do not have to be there: those of all languages are
understood. A language is offered to people once it is complete and its
``language.ftl`` says so.
"""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TextIO

from babel import localedata
from fluent.syntax import FluentParser, ast, visitor

from conversations.voice import wording


class UnknownLanguage(LookupError):
    """There is no folder for a language; the message says how to begin one."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something to mend: in which file, in which message, and what it is in words."""

    file: str
    name: str
    what: str
    is_note: bool = False
    """Whether the translator may have meant it: said, and no reason to hold the language back."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Where one text stands, which values it uses, and whether other languages may lack it."""

    file: str
    values: frozenset[str]
    is_own: bool
    is_heard: bool
    """Whether it is only read, and never said."""


_OWN = re.compile(
    r"\.(also|words(-.*)?|alone|bare|units|wish|stop|start|first)$|^(language-offered|form-.*)$"
)
"""What is each language's own matter: words people type for what is said, and forms of days."""

_TO_OFFICERS = re.compile(r"^explanation-(letter|.*\.(subject|body|proof))$")
"""What IRCC reads, in English or French: a language words all of it, or none and leaves it in
English."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The texts of one language by name (``money``, ``money.also``), and what cannot be read."""

    patterns: Mapping[str, _Pattern]
    unreadable: tuple[Flaw, ...]


def flaws(locale: str, folder: Path | None = None) -> tuple[Flaw, ...]:
    """All that is to be mended in a language; terms of its own (``-name``) and the forms of
    its days are its own matter.

    ``folder`` holds the languages, instead of the one beside this module. Raises
    ``UnknownLanguage`` where it has none of that name.
    """
    english, own = read(wording.FALLBACK, folder), read(locale, folder)
    found = list(own.unreadable)
    needed = _needed(english, own)
    for name, pattern in english.patterns.items():
        if name not in own.patterns:
            if name in needed:
                found.append(Flaw(pattern.file, name, "missing"))
            continue
        here = own.patterns[name]
        found += [
            Flaw(here.file, name, f"uses ${value}, which English does not have")
            for value in sorted(here.values - pattern.values)
        ]
        found += [
            Flaw(here.file, name, f"does not use ${value}", is_note=True)
            for value in sorted(pattern.values - here.values)
        ]
    # A list of what is typed may be there for one language alone, such as of its own numbers.
    found += [
        Flaw(pattern.file, name, "not in English (any more)", is_note=pattern.is_heard)
        for name, pattern in own.patterns.items()
        if name not in english.patterns and not _is_own(name, english)
    ]
    return tuple(found)


def _needed(english: Folder, own: Folder) -> frozenset[str]:
    """The texts of English that a language has to have."""
    is_left = not any(map(_TO_OFFICERS.search, own.patterns))
    return frozenset(
        name
        for name, pattern in english.patterns.items()
        if not pattern.is_own and not (is_left and _TO_OFFICERS.search(name))
    )


def _is_own(name: str, english: Folder) -> bool:
    """Whether a text that English lacks is this language's own matter: a term, a form of its days,
    or words that people type for what English says too."""
    said, _, attribute = name.partition(".")
    return name.startswith("-") or bool(
        _OWN.search(name) and (not attribute or said in english.patterns)
    )


def read(locale: str, folder: Path | None = None) -> Folder:
    """The texts of one language. Raises ``UnknownLanguage``."""
    folder = folder or wording.LOCALES
    paths = sorted((folder / locale).glob("**/*.ftl")) if locale else []
    if not localedata.exists(locale):
        raise UnknownLanguage(
            f"{locale!r} is not the code of a language: take one such as es, fr or pt."
        )
    if not paths:
        begun = sorted({path.parent.name for path in folder.glob("*/*.ftl")})
        raise UnknownLanguage(
            f"There are no wordings in {folder / locale}. Begin them there: copy a file of "
            f"{folder / wording.FALLBACK} and translate it. Begun so far: {', '.join(begun)}."
        )
    patterns: dict[str, _Pattern] = {}
    unreadable: list[Flaw] = []
    for path in paths:
        one = _read(path.name, path.read_text("utf-8"), path.parent.name == wording.HEARD)
        patterns |= one.patterns
        unreadable += one.unreadable
    return Folder(patterns, tuple(unreadable))


@cache  # as many as there are files: English is looked at twice
def _read(file: str, text: str, is_heard: bool) -> Folder:
    """The texts of one file, and whether they are only read from what is typed."""
    patterns: dict[str, _Pattern] = {}
    unreadable: list[Flaw] = []
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().partition("\n")[0]
            unreadable.append(Flaw(file, line, "cannot be read"))
        elif isinstance(entry, (ast.Message, ast.Term)):
            for name, pattern in _patterns(entry):
                is_own = is_heard or bool(_OWN.search(name))
                values = frozenset(_values(pattern))
                patterns[name] = _Pattern(file, values, is_own, is_heard)
    return Folder(patterns, tuple(unreadable))


def _patterns(entry: ast.Message | ast.Term) -> Iterator[tuple[str, ast.Pattern]]:
    name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
    if entry.value is not None:
        yield name, entry.value
    for attribute in entry.attributes:
        yield f"{name}.{attribute.id.name}", attribute.value


def _values(pattern: ast.Pattern) -> set[str]:
    reader = _Values()
    reader.visit(pattern)
    return reader.names


class _Values(visitor.Visitor):
    """Collects the names of the values that a text uses, and of the figures of the rules."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        for argument in node.arguments.positional:
            if isinstance(argument, ast.StringLiteral):
                self.names.add(f"{node.id.name}({argument.value})")
        self.generic_visit(node)


def main(arguments: Sequence[str], out: TextIO = sys.stdout, folder: Path | None = None) -> int:
    """List what a language lacks; 0 where it is complete, 1 where not, 2 where there is none."""
    parser = ArgumentParser(
        prog="python -m conversations.voice.missing",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("locale", help="the code of the language, such as es")
    locale = parser.parse_args(arguments).locale
    try:
        found = flaws(locale, folder)
        whole = len(_needed(read(wording.FALLBACK, folder), read(locale, folder)))
    except UnknownLanguage as unknown:
        out.write(f"{unknown}\n")
        return 2
    for file in dict.fromkeys(flaw.file for flaw in found):
        out.write(f"{file}\n")
        for flaw in found:
            if flaw.file == file:
                out.write(f"  {flaw.name}: {flaw.what}\n")
    lacking = sum(flaw.what == "missing" for flaw in found)
    wrong = sum(not flaw.is_note for flaw in found) - lacking
    out.write(f"{locale}: {whole - lacking} of {whole} texts are there, {wrong} to mend.\n")
    if not lacking and not wrong:
        offered = locale in wording.SHIPPED
        out.write("It is complete, and offered.\n" if offered else _COMPLETE)
    return 1 if lacking or wrong else 0


_COMPLETE = "It is complete: to offer it, write language-offered = yes in its language.ftl.\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
