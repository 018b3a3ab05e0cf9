"""Reading rule files one after the other; every mistake is told at once, each naming its file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from pydantic import TypeAdapter, ValidationError

from express_entry.rulebook.tables import RuleFile, RuleFileError, RuleSet, explain

_P = ParamSpec("_P")
_T = TypeVar("_T")
_SetT = TypeVar("_SetT", bound=RuleSet)
_FileT = TypeVar("_FileT", bound=RuleFile)


class Reader:
    """Reads one file after the other and remembers every mistake, so that a person who changed
    several files is told all of them at once."""

    def __init__(self) -> None:
        self.mistakes: list[str] = []
        # By the kind of file: let go with this reader, since nothing reads rules between two looks.
        self._checks: dict[type[RuleFile], TypeAdapter[Any]] = {}

    def attempt(self, work: Callable[_P, _T], *args: _P.args, **named: _P.kwargs) -> _T | None:
        """What the work gives; None where it told a mistake, which is remembered."""
        try:
            return work(*args, **named)
        except RuleFileError as error:
            self.mistakes.append(str(error))
            return None

    def file(self, path: Path, kind: type[_FileT]) -> _FileT | None:
        """One file, checked."""
        raw = self.attempt(_parse, path)
        return None if raw is None else self.attempt(self._check, path, raw, kind)

    def folder(self, folder: Path, kind: type[_SetT]) -> tuple[_SetT, ...]:
        """The sets of a folder, oldest first; empty where one of them has a mistake."""
        return self.sets(self._parsed(folder), kind)

    def sets(
        self, tables: Iterable[tuple[Path, dict[str, Any]]], kind: type[_SetT]
    ) -> tuple[_SetT, ...]:
        """These sets, oldest first; empty where one of them has a mistake."""
        before, whole, wrong = len(self.mistakes), [], set()
        for path, raw in tables:
            # A mistake taken over from the set it is based on is told there, once.
            if raw.get("based_on") in wrong:
                continue
            read = self.attempt(self._check, path, raw, kind)
            if read is None:
                wrong.add(raw.get("id"))
            else:
                whole.append(read)
        if len(self.mistakes) > before or not whole:
            return ()
        return self.attempt(_in_order, whole) or ()

    def _check(self, path: Path, raw: Mapping[str, Any], kind: type[_FileT]) -> _FileT:
        if kind not in self._checks:
            self._checks[kind] = TypeAdapter(kind)
        try:
            read: _FileT = self._checks[kind].validate_python(raw)
        except ValidationError as error:
            raise RuleFileError(explain(path, error)) from error
        return read

    def _parsed(self, folder: Path) -> list[tuple[Path, dict[str, Any]]]:
        paths = self.attempt(_toml_files, folder) or []
        parsed = [(path, self.attempt(_parse, path)) for path in paths]
        return [(path, raw) for path, raw in parsed if raw is not None]

    def crs_tables(self, folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
        """The CRS files as read, each completed with the sections of the set it is based on."""
        raw = dict(self._parsed(folder / "crs"))
        by_id = {tables.get("id"): tables for tables in raw.values()}
        # Complete files first: a mistake is then told of the file it is in, not of one based on it.
        for path, tables in sorted(raw.items(), key=lambda file: "based_on" in file[1]):
            base_id = tables.get("based_on")
            base = by_id.get(base_id)
            if base_id is None:
                yield path, tables
            elif base is None or base is tables or "based_on" in base:
                self.mistakes.append(
                    f"{path}: based_on must name another set that is complete in itself, "
                    f"not {base_id!r}"
                )
            else:
                sections = {name: table for name, table in base.items() if isinstance(table, dict)}
                sections.pop("high_wage", None)
                yield path, sections | tables


def rule_paths(folder: Path, *, rounds: bool) -> list[Path]:
    """The files of a folder of rules that can bear on anybody: without the examples, and with the
    rounds held only if asked for."""
    left_out = {"examples"} if rounds else {"examples", "rounds"}
    found = (*folder.rglob("*.toml"), *folder.rglob("*.tsv"))
    return sorted(path for path in found if path.relative_to(folder).parts[0] not in left_out)


def digest_of(folder: Path) -> str:
    """Tells one set of rules from another: of every rule file, its name and its content. Rounds
    held do not count, nor do the examples."""
    digest = sha256()
    for path in rule_paths(folder, rounds=False):
        for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()):
            digest.update(b"%d:" % len(part) + part)
    return digest.hexdigest()


def _toml_files(folder: Path) -> list[Path]:
    files = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    if not files:
        raise RuleFileError(f"{folder}: no rule file here")
    return files


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RuleFileError(f"{path}: the file is missing") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleFileError(f"{path}: cannot be read: {error}") from error


def _in_order(sets: Sequence[_SetT]) -> tuple[_SetT, ...]:
    """The sets oldest first; raises RuleFileError on a gap, an overlap or a double identifier."""
    ordered = sorted(sets, key=lambda rule_set: rule_set.effective_from)
    for earlier, later in pairwise(ordered):
        if earlier.id == later.id:
            raise RuleFileError(f"{later.id}: two files have this id")
        end = earlier.effective_to
        if end is None or end >= later.effective_from:
            raise RuleFileError(
                f"overlap: {earlier.id} must have effective_to on the day before {later.id} "
                f"starts ({later.effective_from - timedelta(days=1)})"
            )
        if end + timedelta(days=1) < later.effective_from:
            raise RuleFileError(
                f"gap: nothing is in force between {earlier.id} (until {end}) and {later.id} "
                f"(from {later.effective_from})"
            )
    for rule_set in ordered:
        if rule_set.effective_to is not None and rule_set.effective_to < rule_set.effective_from:
            raise RuleFileError(f"{rule_set.id}: effective_to is before effective_from")
    if ordered[-1].effective_to is not None:
        raise RuleFileError(f"{ordered[-1].id}: the last set must have no effective_to")
    return tuple(ordered)
