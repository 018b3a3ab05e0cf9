"""Figures of the rules that a wording names by itself, so that none is typed into it.

``{ RULE("process.profile.valid_months") }`` in a text is that field of the rules, which hold it
with its source: in Fluent a function, in the numbers of the language; ``RULE_DAY`` is the same for
a day. They are for what stands whoever asks and whenever; what differs by person or by day is
handed to the message as a value.
"""

from __future__ import annotations

from datetime import date
from functools import reduce

from fluent.runtime.types import FluentInt

from express_entry import rulebook
from express_entry.rulebook import Rulebook


def figure(path: str) -> int:
    """The figure under a path of names, such as ``fsw67.pass_mark``. Raises LookupError."""
    found = _at(path)
    if not isinstance(found, int) or isinstance(found, bool):
        raise LookupError(f"the rules have no figure {path!r}")
    return found


def day(path: str) -> date:
    """The day under a path of names, such as ``crs.effective_from``. Raises LookupError."""
    found = _at(path)
    if not isinstance(found, date):
        raise LookupError(f"the rules have no day {path!r}")
    return found


def said(path: str) -> FluentInt:
    """A figure for a message; what there is not is an error of the message."""
    return FluentInt(figure(path))


def _at(path: str) -> object:
    files = rulebook.default().remember("standing", _files)
    name, *rest = str(path).split(".")
    return reduce(_field, rest, files.get(name))


def _files(book: Rulebook) -> dict[str, object]:
    """The newest rules, of the CRS those that can be scored by; and those that are reported."""
    return {
        "reported": book.crs[-1],
        "crs": next(one for one in reversed(book.crs) if one.computable),
        "fsw67": book.fsw67[-1],
        "programs": book.programs[-1],
        "process": book.process,
    }


def _field(held: object, name: str) -> object:
    if name.isdecimal() and isinstance(held, tuple) and int(name) < len(held):
        return held[int(name)]
    if name == "last" and isinstance(held, tuple) and held:
        return held[-1]
    return getattr(held, name, None)
