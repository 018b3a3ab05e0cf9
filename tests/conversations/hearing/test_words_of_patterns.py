"""Words that messages are read by are data of each language, not Python: ``heard/*.txt``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

import conversations
from conversations.hearing import chatted, occupation
from conversations.hearing.told import read
from conversations.interview.order import BY_ID
from conversations.voice import patterns, wording
from conversations.voice.patterns import EVERYWHERE, PATTERNS, BrokenPattern, rewrites
from conversations.voice.wording import FALLBACK, LOCALES, understood

FOLDER = Path(conversations.__file__).parent
READING = ("hearing", "interview/reading", "typed")
"""Packages that read what people type."""
MODULES = sorted(
    path
    for package in READING
    for path in (FOLDER / package).glob("*.py")
    if path.stem != "__init__"
)
for one in MODULES:
    import_module(".".join(("conversations", *one.relative_to(FOLDER).with_suffix("").parts)))
import_module("conversations.conversation")  # some patterns stand in screens

NO_WORDS = {
    # Names of tests, of their scales, of who assesses credentials: the same in each language.
    "ielts", "celpip", "pte", "tef", "tcf", "toefl", "oet", "det", "duolingo", "delf", "dalf",
    "core", "academic", "ac", "gt", "general", "clb", "nclc", "eca", "wes", "iqas", "ices", "icas",
    "ces", "cacb", "mcc", "pebc", "crs", "noc",
    # What lengths of time become before they are read, whatever they were called.
    "yr", "yrs", "reckoned",
}  # fmt: skip
NAMES = {
    # Initials of the abilities as the tests of French print them, beside CO and EE.
    "ce", "eo",
    # Sections of what is written out, lists of patterns, and who somebody is to the reader.
    "asides", "pakistan", "nepal", "sri", "lanka", "somebody",
    # What answers and problems are called by: limits of numbers, kinds of tokens, signs of money.
    "least", "most", "certain", "either", "grouped", "lakhs", "sign", "us", "this", "canadian",
    "partner",
    # A function that a module hands on.
    "digits",
    # "TEF Canada", and "IELTS General Training".
    "canada", "training",
}  # fmt: skip
"""Texts in collections that nobody types, or that are typed alike in each language."""
_READERS = ("compile", "search", "match", "fullmatch", "sub", "findall", "finditer", "split")
_WORDS = re.compile(r"[a-z]{2,}")
_BUILD = re.compile(
    r"\\[a-zA-Z]|\(\?P<\w+>|\(\?P=\w+\)|\(\?[a-z]+:|<[a-z0-9-]+>|\[[^\]]*\]|\(\?[a-z]+\)"
)


def expressions(path: Path) -> Iterator[tuple[int, str]]:
    """The regular expressions of a module, with their lines; of one put together, its texts."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = ast.unparse(node.func)
        if called == "Pattern":
            yield from texts(node.args[1])
        elif called.startswith("re.") and called[3:] in _READERS:
            yield from texts(node.args[0])


def texts(node: ast.expr) -> Iterator[tuple[int, str]]:
    """What is written in an expression, but for what a formatted text looks up."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif not isinstance(node, ast.FormattedValue | ast.Call):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                yield from texts(part)


def named(path: Path) -> str:
    return path.relative_to(FOLDER).with_suffix("").as_posix()


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_word_of_a_language_stands_in_a_regular_expression(path: Path) -> None:
    """A third language is a folder: nobody writes its words into Python, nor those of ours."""
    found = [
        f"line {line}: {word}"
        for line, text in expressions(path)
        for word in _WORDS.findall(_BUILD.sub(" ", text))
        if word not in NO_WORDS
    ]
    assert found == []


def lists() -> frozenset[str]:
    """How lists of words are named: all their names, and the ends of these by which they are looked
    up, "partner" of "words-told-partner"."""
    every = (path.read_text("utf-8") for path in (LOCALES / FALLBACK).rglob("*.ftl"))
    names = {name for text in every for name in re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)}
    return frozenset(
        "-".join(parts[begin:])
        for parts in (name.split("-") for name in names)
        for begin in range(len(parts))
    )


LISTS = lists()


def collected(path: Path) -> Iterator[tuple[int, str]]:
    """The texts in the tuples, lists, sets and dicts of a module, but for names of its lists and of
    questions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            held: list[ast.expr | None] = list(node.elts)
        else:
            held = [*node.keys, *node.values] if isinstance(node, ast.Dict) else []
        for one in held:
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                name = "_" in one.value or one.value in LISTS or one.value in BY_ID
                if not name and one.value.strip() == one.value.lower().strip():
                    yield one.lineno, one.value


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_word_of_a_language_stands_in_a_collection(path: Path) -> None:
    """ "With", "avec": a word beside others that a text is compared with. A collection of nothing
    but words that lists are called by, too, is not seen."""
    found = [
        f"line {line}: {word}"
        for line, text in collected(path)
        for word in _WORDS.findall(_BUILD.sub(" ", text))
        if word not in NO_WORDS | NAMES
    ]
    assert found == []


def test_every_pattern_can_be_looked_for_and_no_list_is_of_none() -> None:
    # Some are built then, others where something is put right.
    read("34, nurse 3 yrs since 2019, wait, 4 yrs, 20000 euros", date(2026, 11, 29))
    used = {(one.section, name) for one in PATTERNS for name in one.names}
    everything()
    sections = patterns._sections()
    for section, found in sections.items():
        text = " ".join(line.text for line in found.rewrites)
        for name in found.lists:
            near = [
                s for s, n in used if n == name and section in (s, s.partition(" ")[0], EVERYWHERE)
            ]
            apart = (section, name[:3]) in LOOKED_UP
            assert near or f"<{name}>" in text or apart, (section, name)


LOOKED_UP = {("rows", "as-"), ("where", "bef")}
"""Sections, and how names of their lists begin, that are looked up without a pattern."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The languages, and the begin of another."""
    for locale in understood():
        (tmp_path / locale).symlink_to(LOCALES / locale)
    heard = tmp_path / "it" / "heard"
    heard.mkdir(parents=True)
    (heard / "life.ftl").write_text("words-told-self = io, ho", "utf-8")
    monkeypatch.setattr(wording, "LOCALES", tmp_path)
    forget()
    yield heard
    monkeypatch.undo()
    forget()


def everything() -> None:
    """Looks for all there is, once."""
    for one in PATTERNS:
        one.search("")
    for section in patterns._sections():
        for sought, _ in rewrites(section):
            sought.search(" ".join([sought.always, *(run for runs in sought.runs for run in runs)]))


def forget() -> None:
    own = (chatted._chatted, occupation._head_first)
    for cached in (understood, patterns._sections, rewrites, *own):
        cached.cache_clear()
    for one in PATTERNS:
        one.forget()


def test_a_language_is_understood_by_its_folder_alone(folder: Path) -> None:
    today = date(2026, 11, 29)
    assert "children" not in read("34, nurse, 3 figli", today).facts
    (folder / "words.txt").write_text("[children]\nchild = figli[oae]?\n", "utf-8")
    forget()
    assert read("34, nurse, 3 figli", today).facts["children"] == 3
    assert read("34, nurse, 3 kids", today).facts["children"] == 3


def test_short_forms_of_a_language_are_read_in_its_messages_alone(folder: Path) -> None:
    today = date(2026, 11, 29)
    told = "dunque ho 34 anni, sono infmr, 3 figli"
    assert "noc" not in read(told, today).facts
    text = (
        "[chatted]\nsigns = dunque|anni|sono|figli\n\\bsono infmr\\b => i am a registered nurse\n"
    )
    (folder / "chatted.txt").write_text(text, "utf-8")
    forget()
    found = read(told, today).facts["noc"]
    assert isinstance(found, list)
    assert found[0] == "31301"  # registered nurses
    assert "noc" not in read("I am 34, sono infmr, 3 kids", today).facts


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("[children]\nchild = figli(o\n", 2, "missing )"),
        ("child = figlio\n", 1, "before the first"),
        ("# Words.\n\n[children]\nfiglio\n", 4, "neither"),
        ("[children]\nfigli = figlio\n", 2, "English has no 'figli'"),
        ("[informal]\n(ho) => \\2\n", 2, "invalid group reference"),
        ("[informal]\nho => a\n(si => b\n", 3, "missing )"),
    ],
)
def test_what_is_wrong_is_said_with_its_file_and_line(
    folder: Path, text: str, line: int, why: str
) -> None:
    (folder / "words.txt").write_text(text, "utf-8")
    forget()
    with pytest.raises(BrokenPattern, match=rf"^it/heard/words\.txt:{line}: .*{re.escape(why)}"):
        everything()


def test_a_word_of_two_languages_stands_once_in_a_pattern() -> None:
    # "a" is English and French there: a row of it was else found in two to the power of n ways.
    words = patterns.filled("no-test nobodys", "<is>").removeprefix("(?:").removesuffix(")")
    assert words.split("|").count("a") == 1
