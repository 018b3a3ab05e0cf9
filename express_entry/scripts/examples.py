"""Example people, ``rules/examples/``: what ``rules check`` and the tests assess.

Each file is one person on one day, with the score, the 67 points and the verdicts worked out by
hand from the official texts. A person without Python adds one by writing a file; ``docs/rules.md``
says how.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, field_validator

from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook.tables import Day, Points, RuleFileError, Table, explain


class Expected(Table):
    """What was worked out by hand."""

    crs: Points
    fsw67: Points | None = None
    """Left out where the total says nothing, such as before all facts are known."""
    programs: dict[Program, Verdict]
    categories: tuple[str, ...] | None = None
    """Slugs of the categories that are met; left out where it was not worked out."""


class Example(Table):
    """One person on one day."""

    name: str
    """Of the file, without its ending."""
    title: str = Field(min_length=1)
    on: Day
    worked_out: str = Field(min_length=1)
    """How the expected figures follow from the official tables."""
    profile: Profile
    candidacy: Candidacy = Candidacy()
    expected: Expected

    @field_validator("profile", "candidacy", mode="before")
    @classmethod
    def _days_as_text(cls, value: object) -> object:
        return _as_told(value)


def _as_told(value: object) -> object:
    """Days as the profile reads them: TOML has a form of its own for a day."""
    if isinstance(value, dict):
        return {name: _as_told(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_told(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def load(folder: Path) -> tuple[Example, ...]:
    """Read the examples of a folder, in order of their names; raises RuleFileError with a line
    for each mistake, naming file and row."""
    paths = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    if not paths:
        raise RuleFileError(f"{folder}: no example here")
    mistakes: list[str] = []
    examples = list(_read(paths, mistakes))
    if mistakes:
        raise RuleFileError("\n".join(mistakes))
    return tuple(examples)


def _read(paths: list[Path], mistakes: list[str]) -> Iterator[Example]:
    for path in paths:
        try:
            raw: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
            yield Example.model_validate({"name": path.stem} | raw)
        except ValidationError as error:
            mistakes.append(explain(path, error))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            mistakes.append(f"{path}: cannot be read: {error}")
