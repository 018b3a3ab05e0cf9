"""Rules as they stood on a day.

A rulebook holds sets that begin on a later day. When that day comes nothing is put in place, and
yet other figures are in force: what that does to a person is told as any change of the rules is,
by comparing the rulebook with itself as it stood before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_file import CrsFile
from express_entry.rulebook.crs_grid import CrsGrid
from express_entry.rulebook.tables import Dated, RuleSet

_SetT = TypeVar("_SetT", bound=RuleSet)
_RowT = TypeVar("_RowT", bound=Dated)

_BETWEEN = "@"


def begun(book: Rulebook, on: date) -> date:
    """The last day, up to this one, on which anything began or ended that bears on a score, a
    verdict or a door: a rule set, a row of points or of funds, a category."""
    return max((day for day in book.remember("beginnings", _beginnings) if day <= on), default=on)


def later(book: Rulebook, on: date) -> list[date]:
    """The days after this one on which anything of that kind begins or ends."""
    return [day for day in book.remember("beginnings", _beginnings) if day > on]


def name_of(book: Rulebook, on: date) -> str:
    """Tells the rules in force on a day from all others: by the files and the last beginning."""
    return f"{book.digest}{_BETWEEN}{begun(book, on)}"


def frozen(book: Rulebook, on: date) -> Rulebook:
    """The rules as they stood on a day, as if nothing of them had changed ever after."""
    crs = tuple(_rows_of(one, on) for one in _begun_by(book.crs, on))
    periods = _begun_by(book.categories, on)
    return replace(
        book,
        crs=crs,
        fsw67=_begun_by(book.fsw67, on),
        programs=_begun_by(book.programs, on),
        categories=tuple(
            one.model_copy(update={"category": one.on(on)}) if one is periods[-1] else one
            for one in periods
        ),
        funds=book.funds.model_copy(update={"table": _kept(book.funds.table, on)}),
        fees=book.fees.model_copy(update={"table": _kept(book.fees.table, on)}),
        _crs_grids={one.id: CrsGrid(one) for one in crs},
        _days={},
        _remembered={},
    )


def frozen_as_named(book: Rulebook, name: str) -> Rulebook:
    """The rules as they stood on the day of such a name; raises ValueError if it names no day."""
    return frozen(book, date.fromisoformat(name.partition(_BETWEEN)[2]))


def _begun_by(sets: Sequence[_SetT], on: date) -> tuple[_SetT, ...]:
    return tuple(one for one in sets if one.effective_from <= on)


def _rows_of(crs: CrsFile, on: date) -> CrsFile:
    extra = crs.additional
    rows = {"sibling": _kept(extra.sibling, on), "french": _kept(extra.french, on)}
    return crs.model_copy(update={"additional": extra.model_copy(update=rows)})


def _kept(rows: Iterable[_RowT], on: date) -> tuple[_RowT, ...]:
    """The rows that have begun; one in force never ends."""
    return tuple(
        row.model_copy(update={"effective_to": None}) if row.covers(on) else row
        for row in rows
        if row.effective_from is None or row.effective_from <= on
    )


def _beginnings(book: Rulebook) -> tuple[date, ...]:
    return tuple(sorted(set(_days(book))))


def _days(book: Rulebook) -> Iterator[date]:
    for rule_set in (*book.crs, *book.fsw67, *book.programs, *book.categories):
        yield rule_set.effective_from
    rows = [row for crs in book.crs for row in (*crs.additional.sibling, *crs.additional.french)]
    for row in (*rows, *book.funds.table):
        if row.effective_from is not None:
            yield row.effective_from
        if row.effective_to is not None:
            yield row.effective_to + timedelta(days=1)
    for period in book.categories:
        yield from (one.effective_from for one in period.category if one.effective_from is not None)
