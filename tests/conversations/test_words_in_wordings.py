"""What people read is worded in the wording files: no report or screen joins, marks, signs or cuts
text by hand, where no translator can reach it.

The sources are read for the shapes that this took: a join with anything but line breaks, a text
with gaps for values (an f-string, a template) and signs or spaces of its own between them, "yes"
and "no" chosen by hand, a number's sign or a day's form in a format, and capitals taken off or put
on. Line breaks, tags, identifiers and keys of buttons are no words.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from conversations import conversation

ROOT = Path(conversation.__file__).parent
NOT_HERE = {
    "voice": "the wording layer itself",
    "hearing": "reads what people type",
    "typed": "reads what people type",
    "interview": "asks by wordings, and reads what people type",
    "chat/places/build.py": "a maintainer's tool",
    "chat/places/__init__.py": "reads the names of cities that people type",
    "chat/diagram.py": "a maintainer's tool",
}
"""Where text is not made for people, and why."""
_TYPED = "looks at what a person typed"
EXCEPTIONS = {
    ("topics/answering.py", "f'{fold(text)} '"): _TYPED,
    ("topics/answering.py", "f'{opening} '"): _TYPED,
    (
        "topics/learnt.py",
        "f'{sum(counted().ways.values())} ways of asking\\n'",
    ): "told to whoever writes the file",
    ("topics/table.py", "' '.join(self.words)"): "a file that only the index reads",
    ("topics/reading.py", "'_'.join(alike[0].split())"): _TYPED,
    ("topics/features.py", "f'{min(one, two)} {max(one, two)}'"): _TYPED,
    ("topics/features.py", "f'^{word}$'"): _TYPED,
    ("screens/history_telling.py", "f'{name} '"): _TYPED,
    ("chat_menu.py", "f'{session.locale} {_RELEASE}'"): "a mark of which menu it is, never shown",
    ("chat_menu.py", "' '.join(MENU)"): "a mark of which menu it is, never shown",
    ("reports/paper.py", "'• '"): "what the wordings begin a point with, taken off again",
    ("topics/features.py", "' '.join(sorted(set(meant)))"): _TYPED,
    ("topics/reading.py", "text.replace('?', ' ')"): _TYPED,
    ("topics/reading.py", "' '.join(words[:length])"): _TYPED,
    ("topics/reading.py", "' '.join(words[length:])"): _TYPED,
    ("topics/reading.py", "f'{article} '"): _TYPED,
    ("topics/reading.py", "' '.join(words[at:at + length])"): _TYPED,
    ("topics/reading.py", "' '.join(_folded(name))"): _TYPED,
    ("screens/reminding.py", "f'{one} '"): _TYPED,
    ("screens/letters_said.py", "f' {said} '"): _TYPED,
    ("screens/letters_said.py", "f' {phrase} '"): _TYPED,
    (
        "screens/letters_said.py",
        "' '.join(padded.replace(f' {phrase} ', '  ', 1).split())",
    ): _TYPED,
    ("screens/lived.py", "text.replace(',', ' ')"): _TYPED,
    ("screens/lived.py", "code.upper()"): "the code of a country, as they are kept",
    (
        "topics/paid_for.py",
        "f' (?:<invitation>) {_BETWEEN}(?:<from>) (?:(?:<a>) )?(?:<payee>) '",
    ): _TYPED,
    ("topics/paid_for.py", "f' (?:<payee>) {_BETWEEN}(?:<invitation>) '"): _TYPED,
    ("topics/paid_for.py", "' '.join(fold(text).split())"): _TYPED,
    ("topics/paid_for.py", "f\" {said.replace('.', ' ').replace(',', ' ')} \""): _TYPED,
    ("topics/paid_for.py", "said.replace('.', ' ').replace(',', ' ')"): _TYPED,
    ("topics/paid_for.py", "said.replace('.', ' ')"): _TYPED,
    ("screens/papers_said.py", "' '.join(rest)"): _TYPED,
    (
        "screens/papers_said.py",
        "' '.join((word for word in phrase.split() if word not in _ELIDED_LETTERS))",
    ): _TYPED,
    ("screens/papers_said.py", "' '.join(tokens[at:at + length])"): _TYPED,
    ("chat/papers.py", "' '.join(note.split())"): "a person's own note, its spaces made even",
    ("screens/tracker.py", "' '.join(raw[at:at + length])"): _TYPED,
    ("screens/topics.py", "','.join(offered)"): "says to scripts what was offered",
    ("lines.py", "', '.join(_FORMS)"): "an error for scripts",
    ("spoken.py", "' '.join(typed[:cut])"): _TYPED,
    ("spoken.py", "f' {typed} '"): _TYPED,
    ("spoken.py", "f' {polite} '"): _TYPED,
    ("spoken.py", "f'{polite} '"): _TYPED,
    ("spoken.py", "f' {polite}'"): _TYPED,
    ("spoken.py", "' '.join(typed[cut:])"): _TYPED,
    ("reports/calendar.py", "f'-//{DOMAIN}//EN'"): "names the product in the file, unseen",
    (
        "reports/facts.py",
        "name.replace('_', ' ').replace('.', ' ')",
    ): "a fact newer than its question can be read all the same",
    ("reports/facts.py", "name.replace('_', ' ')"): "the same",
}
"""Shapes that stay, by file and source, and why."""

_LINES = re.compile(r"\s*\n\s*|<[^<>]*>")
"""What a template may have of its own: breaks of lines with their indent, and tags."""
_IDENTIFIER = re.compile(r"[\w.:|!@-]*", re.ASCII)
"""What a key, an identifier or a button's data may have between its values."""


def sources() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*.py")):
        inside = path.relative_to(ROOT).as_posix()
        if not any(inside == left or inside.startswith(f"{left}/") for left in NOT_HERE):
            yield path


def by_hand(tree: ast.AST) -> Iterator[ast.expr]:
    """Every expression of a module that makes text for people by itself."""
    apart = {id(one) for node in ast.walk(tree) if _is_for_makers(node) for one in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in apart or not isinstance(node, ast.expr):
            continue
        if any(shape(node) for shape in SHAPES):
            yield node


def _is_for_makers(node: ast.AST) -> bool:
    """Errors, assertions and docstrings are read by those who make the program."""
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_docstring or isinstance(node, (ast.Raise, ast.Assert))


def _literal(node: ast.expr) -> str | None:
    """The text of a literal, or of one made markup."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Markup":
        return _literal(node.args[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _method(node: ast.expr, *names: str) -> str | None:
    """The literal that a method of one of these names is called on."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _literal(node.func.value) if node.func.attr in names else None
    return None


def _joins(node: ast.expr) -> bool:
    between = _method(node, "join")
    return between is not None and bool(_LINES.sub("", between)) and between not in (".", "-")


def _has_gaps(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        own = [one.value for one in node.values if isinstance(one, ast.Constant)]
        return not all(_IDENTIFIER.fullmatch(_LINES.sub("", str(text))) for text in own)
    template = _method(node, "format")
    return template is not None and bool(_LINES.sub("", template).replace("{}", ""))


def _chooses_yes(node: ast.expr) -> bool:
    if not isinstance(node, ast.IfExp):
        return False
    return {_literal(node.body), _literal(node.orelse)} == {"yes", "no"}


def _formats(node: ast.expr) -> bool:
    """A sign, separators, padding or a date in a format; base 16 is for identifiers."""
    if not isinstance(node, ast.FormattedValue) or node.format_spec is None:
        return False
    return ast.unparse(node.format_spec) != "f'x'"


def _cases(node: ast.expr) -> bool:
    """A wording's capitals changed, which holds in no other language."""
    changes = {"lower", "upper", "capitalize", "title"}
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return node.func.attr in changes and not node.args


def _spells(node: ast.expr) -> bool:
    """An identifier made readable."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return node.func.attr == "replace" and [_literal(one) for one in node.args[1:]] == [" "]


def _marks(node: ast.expr) -> bool:
    """A sign that only people need."""
    text = _literal(node)
    return text is not None and "\n" not in text and bool(re.search("[•·…→–—]", text))


SHAPES = (_joins, _has_gaps, _chooses_yes, _formats, _cases, _spells, _marks)


@pytest.mark.parametrize(
    "path", tuple(sources()), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_text_for_people_is_in_the_wording_files(path: Path) -> None:
    inside = path.relative_to(ROOT).as_posix()
    found = [ast.unparse(node) for node in by_hand(ast.parse(path.read_text("utf-8")))]
    assert [text for text in found if (inside, text) not in EXCEPTIONS] == []


def test_an_exception_stands_only_where_it_is_needed() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), ast.unparse(node))
        for path in sources()
        for node in by_hand(ast.parse(path.read_text("utf-8")))
    }
    assert EXCEPTIONS.keys() - found == set()
    assert [left for left in NOT_HERE if not (ROOT / left).exists()] == []


@pytest.mark.parametrize(
    "source",
    [
        '", ".join(names)',
        '"; ".join(names)',
        'Markup(" ").join(parts)',
        '"/".join(levels)',
        'f"• {text}"',
        'f"{label}: {value}"',
        'f"{what} ({countries})"',
        'f"{text[:60]}…"',
        'f"{code} {title} · TEER {teer}"',
        'Markup("• {}").format(text)',
        'Markup("{}: <b>{}</b>").format(label, value)',
        'Markup("<b>{}</b> · {}").format(day, what)',
        '"yes" if holds else "no"',
        'f"{gain:+}"',
        'f"{hour:02d}:00"',
        'f"{day:%Y-%m}"',
        'words.plain("ability").lower()',
        'name.replace("_", " ")',
        'text[:59] + "…"',
    ],
)
def test_what_is_made_by_hand_is_found(source: str) -> None:
    assert list(by_hand(ast.parse(f"said = {source}")))


@pytest.mark.parametrize(
    "source",
    [
        'Markup("\\n").join(lines)',
        '"\\n\\n".join(parts)',
        'Markup("<b>{}</b>").format(title)',
        'Markup("{}\\n   {}").format(line, note)',
        'f"p.{page}"',
        'f"{cause}|{day}"',
        'f"program-{program}-short"',
        'f"{reason}:{digest:x}"',
        '"-".join(parts)',
        'raise ValueError(f"no {one}, but {other}")',
        'words.joined("between-clauses", parts)',
    ],
)
def test_what_is_no_text_for_people_is_passed_over(source: str) -> None:
    assert not list(by_hand(ast.parse(source)))
