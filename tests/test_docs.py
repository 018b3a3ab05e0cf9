"""The documents are true: examples give what stands beside them, and what is named exists."""

from __future__ import annotations

import doctest
import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from conversations.commands import COMMANDS
from conversations.voice.wording import SHIPPED

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "conversations", "express_entry", "tests", "benchmarks", "docs")
DOCUMENTS = sorted(
    (*ROOT.glob("*.md"), *(p for room in ROOMS for p in (ROOT / room).rglob("*.md")))
)
MADE = ("build/", ".venv/", "data/", "my-rules", "tests/mutants")
"""What is made on a machine, and is in no repository."""
by_document = pytest.mark.parametrize(
    "path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT))
)

_EXAMPLE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_MODULE = re.compile(r"python -m ([\w.]+)")
_TARGET = re.compile(r"^make ([a-z]+)", re.MULTILINE)
_NAME = re.compile(r"[\w.*<>-]+(?:/[\w.*<>-]+)*/?")
_KINDS = (".py", ".toml", ".tsv", ".ftl", ".md", ".txt", ".zip", ".lock", ".ics", "/")
NOT_HERE = {
    "unit_groups.tsv": "what the build of the occupations reads",
    "groups.tsv": "what the build of the occupations reads",
    "example_titles.tsv": "what the build of the occupations reads",
    "assistant.db.lock": "beside a database",
    "v0006_what.py": "a migration to be written",
    "day>.toml": "a rule set to be written",
}
"""Names of files that the documents speak of and that are not in the repository, and why."""
_OTHERS_COMMANDS = ("newbot", "revoke", "setjoingroups")
"""Commands of other bots that the documents speak of."""


def read(path: Path) -> str:
    return path.read_text("utf-8")


def code_of(text: str) -> list[str]:
    """What stands in a text as code."""
    return [*_BLOCK.findall(text), *_CODE.findall(_BLOCK.sub("", text))]


@cache
def files() -> frozenset[str]:
    """Every file and folder, from the root."""
    inside = (path for room in ROOMS for path in (ROOT / room).rglob("*"))
    found = (*ROOT.iterdir(), *inside)
    return frozenset(str(path.relative_to(ROOT)) for path in found)


def named_paths(text: str) -> Iterator[str]:
    """Files and folders that the code in a text names, save what is only made on a machine."""
    for code in code_of(text):
        for word in code.split():
            named = _NAME.match(word)
            if named is None or named[0] != word.rstrip(",;:") or word.startswith(MADE):
                continue
            if word.endswith(_KINDS) or word.partition("/")[0] in ROOMS:
                yield named[0]


@cache
def exists(named: str) -> bool:
    """Whether a path is there, from the root or from further inside; ``<name>`` and ``*`` stand
    for anything."""
    parts = re.split(r"<\w+>|\*", named.rstrip("/"))
    wanted = re.compile(f"(.*/)?{'[^/]*'.join(map(re.escape, parts))}")
    return any(wanted.fullmatch(name) for name in files())


@by_document
def test_examples_give_what_stands_beside_them(path: Path) -> None:
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner()
    names: dict[str, object] = {}
    said: list[str] = []
    for number, example in enumerate(_EXAMPLE.findall(read(path))):
        if ">>>" not in example:
            continue
        test = parser.get_doctest(example, names, f"{path.name}, {number}", str(path), 0)
        runner.run(test, out=said.append, clear_globs=False)
        names = test.globs
    assert runner.summarize(verbose=False).failed == 0, "".join(said)


@by_document
def test_links_lead_to_files_that_exist(path: Path) -> None:
    for link in _LINK.findall(read(path)):
        if link.startswith(("http", "#")):
            continue
        target = (path.parent / link.partition("#")[0]).resolve()
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link


@by_document
def test_paths_that_are_named_exist(path: Path) -> None:
    named = (one for one in named_paths(read(path)) if one not in NOT_HERE)
    assert [one for one in named if not exists(one)] == []


@by_document
def test_commands_that_are_named_exist(path: Path) -> None:
    code = "\n".join(code_of(read(path)))
    targets = set(re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), re.MULTILINE))
    assert set(_TARGET.findall(code)) <= targets
    for module in set(_MODULE.findall(code)) - {"pytest", "venv"}:
        found = importlib.util.find_spec(module)
        assert found is not None, module
        if found.submodule_search_locations is not None:
            assert importlib.util.find_spec(f"{module}.__main__"), f"{module} cannot be run"


def test_every_document_is_found_from_the_readme() -> None:
    """A page that nothing leads to is a page that nobody reads."""
    reached, waiting = set[Path](), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached:
            continue
        reached.add(page)
        links = (link.partition("#")[0] for link in _LINK.findall(read(page)))
        waiting += [
            (page.parent / link).resolve()
            for link in links
            if link.endswith(".md") and not link.startswith("http")
        ]
    assert [str(path.relative_to(ROOT)) for path in DOCUMENTS if path not in reached] == []


def test_commands_of_the_chat_that_are_named_exist() -> None:
    for path in DOCUMENTS:
        for name in re.findall(r"`/([a-z]+)`", read(path)):
            assert name in (*COMMANDS, *SHIPPED, *_OTHERS_COMMANDS), f"{path.name}: /{name}"


@by_document
def test_names_are_where_they_are_said_to_be(path: Path) -> None:
    """``path: name`` in code says that the name stands in that file."""
    for named, name in re.findall(r"`([\w/.]+\.py): (\w+)`", read(path)):
        whole = [ROOT / one for one in files() if one == named]
        places = whole or [ROOT / one for one in files() if one.endswith(f"/{named}")]
        assert len(places) == 1, f"{len(places)} files {named}"
        assert re.search(rf"\b{name}\b", read(places[0])), f"{name} is not in {named}"
