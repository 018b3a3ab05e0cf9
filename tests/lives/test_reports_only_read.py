"""Reports read: whatever is asked of them, the session and the turn stay as they were."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import GeneratorType

import pytest

from conversations import reports
from conversations.chat.session import dump
from conversations.chat.turn import Turn
from tests.lives.life import Life, scored, submitted

REPORTS = Path(reports.__file__).parent
SPOKEN = {"say", "note", "toast", "put", "close_card", "changed"}
"""What changes a turn."""
MUTATORS = {
    "add",
    "append",
    "clear",
    "discard",
    "extend",
    "insert",
    "pop",
    "popitem",
    "remove",
    "setdefault",
    "update",
}


def _of_something(target: ast.expr) -> bool:
    """Whether what is assigned is inside something that was given, not a name of one's own."""
    while isinstance(target, ast.Subscript):
        target = target.value
    return isinstance(target, ast.Attribute) and not (
        isinstance(target.value, ast.Name) and target.value.id == "self"
    )


def changes(tree: ast.AST) -> Iterator[str]:
    """What a module changes of what it was given."""
    for node in ast.walk(tree):
        targets: list[ast.expr] = []
        if isinstance(node, (ast.Assign, ast.Delete)):
            targets = node.targets
        elif isinstance(node, (ast.AugAssign, ast.AnnAssign)):
            targets = [node.target]
        yield from (ast.unparse(target) for target in targets if _of_something(target))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            on, verb = ast.unparse(node.func.value), node.func.attr
            if (on == "turn" and verb in SPOKEN) or (
                verb in MUTATORS and "." in on and not on.startswith("self._known")
            ):
                yield f"{on}.{verb}()"


@pytest.mark.parametrize("path", sorted(REPORTS.glob("*.py")), ids=lambda path: path.stem)
def test_no_report_changes_what_it_is_given(path: Path) -> None:
    assert list(changes(ast.parse(path.read_text()))) == []


def test_a_change_is_seen() -> None:
    code = """
def card(turn):
    turn.session.life.untold = {}
    turn.session.answers["city"] = "Lyon"
    del turn.session.life.told["english"]
    turn.session.skipped.append("funds")
    turn.note("text")
    lines = []
    lines.append(turn.words.say("crs-total"))
"""
    assert set(changes(ast.parse(code))) == {
        "turn.session.life.untold",
        "turn.session.answers['city']",
        "turn.session.life.told['english']",
        "turn.session.skipped.append()",
        "turn.note()",
    }


def asked_of_a_turn() -> Iterator[Callable[[Turn], object]]:
    """Every public function of the reports that needs nothing but the turn."""
    for module in pkgutil.iter_modules([str(REPORTS)]):
        loaded = import_module(f"{reports.__name__}.{module.name}")
        for name, function in vars(loaded).items():
            if name.startswith("_") or not inspect.isfunction(function):
                continue
            is_its_own = function.__module__ == loaded.__name__
            if is_its_own and list(inspect.signature(function).parameters) == ["turn"]:
                yield function


def invited() -> Life:
    return submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")


def applied() -> Life:
    return invited().until("2027-02-20").does("/applied", "[Today")


def edited() -> Life:
    """In the pool, and something told here that IRCC was not told."""
    return submitted().does("/edit", "[Profile", "[Settlement funds", "21000")


@pytest.mark.parametrize("make", [scored, submitted, edited, invited, applied])
def test_asking_everything_changes_nothing(make: Callable[[], Life]) -> None:
    life = make()
    assert life.session is not None
    before = dump(life.session)
    functions = list(asked_of_a_turn())
    assert len(functions) > 20
    for function in functions:
        turn = Turn(life.session, life.today)
        found = function(turn)
        if isinstance(found, GeneratorType):
            list(found)
        assert (turn.replies, turn.notes) == ([], []), function
        assert dump(life.session) == before, function
