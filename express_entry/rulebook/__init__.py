"""The official figures, loaded from ``rules/`` and answered "as of this date".

``default()`` is the rulebook in use: the one shipped with the package, until ``use`` puts another
in its place, such as one that knows newer rounds. ``load(folder)`` reads a folder, such as a copy a
person is changing. Everything is checked when it is loaded: a rulebook that exists has no gap
between two rule sets, no overlap, and no unknown key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from express_entry.rulebook.categories import CategoriesFile
from express_entry.rulebook.crs_file import CrsFile
from express_entry.rulebook.crs_grid import CrsGrid
from express_entry.rulebook.documents import DocumentsFile
from express_entry.rulebook.eca import EcaWording, read_wordings
from express_entry.rulebook.files import (
    EcaFile,
    FeesFile,
    FeesRow,
    FundsFile,
    FundsRow,
    ProcessFile,
)
from express_entry.rulebook.fsw67_file import Fsw67File
from express_entry.rulebook.fsw67_grid import Fsw67Grid
from express_entry.rulebook.language_tests import LanguageTestsFile
from express_entry.rulebook.programs import ProgramsFile
from express_entry.rulebook.reading import Reader, digest_of
from express_entry.rulebook.reminders import RemindersFile
from express_entry.rulebook.rounds import History, RoundsFile, read_history
from express_entry.rulebook.tables import Dated, RuleFile, RuleFileError, RuleSet

__all__ = [
    "RULES_FOLDER",
    "InForce",
    "RuleFileError",
    "RuleNotFound",
    "Rulebook",
    "default",
    "load",
    "shipped",
    "use",
]

RULES_FOLDER = Path(__file__).parent.parent / "rules"

_FOLDERS = ("crs", "fsw67", "programs", "categories", "rounds", "examples")
_FILES: dict[str, type[RuleFile]] = {
    "language_tests.toml": LanguageTestsFile,
    "eca.toml": EcaFile,
    "funds.toml": FundsFile,
    "fees.toml": FeesFile,
    "process.toml": ProcessFile,
    "reminders.toml": RemindersFile,
    "documents.toml": DocumentsFile,
}
_WORDINGS = "eca_equivalency.tsv"

_T = TypeVar("_T")
_SetT = TypeVar("_SetT", bound=RuleSet)
_DatedT = TypeVar("_DatedT", bound=Dated)


class RuleNotFound(LookupError):
    """No rule set covers the day asked for; the message says from which day there is one."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The rules of one day."""

    on: date
    crs: CrsFile
    """The CRS set in force that day."""
    crs_grid: CrsGrid
    """The grid to score with: that of ``crs``, or of the set it is estimated on."""
    estimate: bool
    fsw67: Fsw67Grid
    programs: ProgramsFile
    funds: FundsRow
    fees: FeesRow | None
    """None before the first fee table."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Every rule set, checked, oldest first."""

    crs: tuple[CrsFile, ...]
    fsw67: tuple[Fsw67File, ...]
    programs: tuple[ProgramsFile, ...]
    language_tests: LanguageTestsFile
    eca: EcaFile
    eca_wordings: tuple[EcaWording, ...]
    """What assessment reports print, and the level of each."""
    funds: FundsFile
    fees: FeesFile
    process: ProcessFile
    reminders: RemindersFile
    documents: DocumentsFile
    categories: tuple[CategoriesFile, ...]
    """None was in force before the first one (2023-05-31)."""
    rounds: History
    _crs_grids: Mapping[str, CrsGrid] = field(repr=False)
    _fsw67_grids: Mapping[str, Fsw67Grid] = field(repr=False)
    digest: str = field(default="", repr=False, compare=False)
    """Tells these rules from others, whatever their rounds; empty if they were not read."""
    folder: Path = field(default=RULES_FOLDER, repr=False, compare=False)
    """Where they were read."""
    _days: dict[date, InForce] = field(default_factory=dict, repr=False, compare=False)
    _remembered: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def on(self, on: date) -> InForce:
        """The rules in force on that day; raises RuleNotFound before the first CRS set."""
        known = self._days.get(on)
        if known is None:
            if len(self._days) > 4096:
                self._days.clear()
            known = self._days[on] = self._work_out(on)
        return known

    def _work_out(self, on: date) -> InForce:
        crs = _set_on(self.crs, on)
        used = crs if crs.computable else self.crs_set(crs.based_on or "")
        return InForce(
            on=on,
            crs=crs,
            crs_grid=self._crs_grids[used.id],
            estimate=used is not crs,
            fsw67=self._fsw67_grids[_set_on(self.fsw67, on).id],
            programs=_set_on(self.programs, on),
            funds=_row_on(self.funds.table, on) or self.funds.table[-1],
            fees=_row_on(self.fees.table, on),
        )

    def remember(self, name: str, make: Callable[[Rulebook], _T]) -> _T:
        """What another module works out of these rules, worked out once for each rulebook."""
        found: _T | None = self._remembered.get(name)
        if found is None:
            found = self._remembered[name] = make(self)
        return found

    def with_rounds(self, history: History) -> Rulebook:
        """The same rules with another history of rounds; nothing remembered is taken along."""
        return replace(self, rounds=history, _days={}, _remembered={})

    def forget(self) -> None:
        """Drop what was worked out of these rules, which refers back to them: otherwise a rulebook
        that is out of use would stay in memory."""
        self._days.clear()
        self._remembered.clear()

    def crs_set(self, set_id: str) -> CrsFile:
        """The CRS rule set of that identifier; raises RuleNotFound where there is none."""
        for rule_set in self.crs:
            if rule_set.id == set_id:
                return rule_set
        raise RuleNotFound(f"there is no CRS rule set {set_id!r}")


def _set_on(sets: tuple[_SetT, ...], on: date) -> _SetT:
    for rule_set in reversed(sets):
        if rule_set.effective_from <= on:
            return rule_set
    first = sets[0]
    raise RuleNotFound(
        f"no rules are known for {on}: the first set, {first.id}, starts on {first.effective_from}"
    )


def _row_on(rows: Iterable[_DatedT], on: date) -> _DatedT | None:
    return next((row for row in rows if row.covers(on)), None)


@lru_cache(maxsize=1)
def shipped() -> Rulebook:
    """The rulebook shipped with the package, read once."""
    return load(RULES_FOLDER)


_in_use: list[Rulebook] = []
"""The one put in the place of the one shipped, if any."""


def default() -> Rulebook:
    """The rulebook in use."""
    return _in_use[0] if _in_use else shipped()


def use(book: Rulebook | None) -> None:
    """From now on go by these rules, everywhere in this process; None: by those shipped."""
    before = default()
    _in_use[:] = [] if book is None else [book]
    if before is not book:
        before.forget()


def load(folder: Path) -> Rulebook:
    """Read and check every rule file of a folder; raises RuleFileError with every mistake found,
    a line each."""
    if not folder.is_dir():
        raise RuleFileError(f"{folder}: there is no such folder")
    reader = Reader()
    reader.attempt(_refuse_strangers, folder)
    crs = reader.sets(reader.crs_tables(folder), CrsFile)
    fsw67 = reader.folder(folder / "fsw67", Fsw67File)
    programs = reader.folder(folder / "programs", ProgramsFile)
    categories = reader.folder(folder / "categories", CategoriesFile)
    files = {name: reader.file(folder / name, kind) for name, kind in _FILES.items()}
    names = reader.file(folder / "rounds" / "names.toml", RoundsFile)
    rounds = None
    if names is not None:
        rounds = reader.attempt(read_history, folder / "rounds" / "history.tsv", names)
    reader.attempt(_estimates_have_a_base, crs)
    eca, wordings = files["eca.toml"], None
    if isinstance(eca, EcaFile):
        table = folder / _WORDINGS
        wordings = reader.attempt(read_wordings, table, eca.wordings, crs, fsw67)
    if reader.mistakes:
        raise RuleFileError("\n".join(reader.mistakes))
    assert wordings is not None, "no mistake was told, and no wordings read"
    assert rounds is not None, "no mistake was told, and no history read"
    read: dict[str, Any] = {name.removesuffix(".toml"): file for name, file in files.items()}
    return Rulebook(
        crs=crs,
        fsw67=fsw67,
        programs=programs,
        categories=categories,
        rounds=rounds,
        eca_wordings=wordings,
        _crs_grids={rule_set.id: CrsGrid(rule_set) for rule_set in crs},
        _fsw67_grids={rule_set.id: Fsw67Grid(rule_set) for rule_set in fsw67},
        digest=digest_of(folder),
        folder=folder,
        **read,
    )


def _estimates_have_a_base(crs: Iterable[CrsFile]) -> None:
    sets = {rule_set.id: rule_set for rule_set in crs}
    for rule_set in sets.values():
        base = sets.get(rule_set.based_on or "")
        if not rule_set.computable and (base is None or not base.computable):
            raise RuleFileError(
                f"{rule_set.id}: based_on must name a set that is computable, "
                f"not {rule_set.based_on!r}"
            )


def _refuse_strangers(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if path.name in _FOLDERS or path.name in _FILES or path.name == _WORDINGS:
            continue
        if path.suffix in (".toml", ".tsv") or path.is_dir():
            expected = ", ".join((*(f"{name}/" for name in _FOLDERS), *_FILES, _WORDINGS))
            raise RuleFileError(f"{path}: not a rule file of this folder, which holds {expected}")
