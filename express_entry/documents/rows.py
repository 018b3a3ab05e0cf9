"""The rows of ``documents.toml``: what is needed at each stage, of whom, and when."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, ValidationError, model_validator

from express_entry.documents.conditions import CONDITIONS
from express_entry.results import Program
from express_entry.rule_tables import RuleFile, Table, Url
from express_entry.rulebook import RuleFileError

FILE = Path(__file__).with_name("documents.toml")

Stage = Literal["profile", "application"]
Who = Literal["applicant", "partner", "each_child", "everyone", "everyone_adult"]
"""``everyone``: applicant, partner and children, accompanying or not; ``everyone_adult``: those
of them who are 18 or older."""
Limit = Literal["passport", "language_test", "eca", "police", "medical"]


class DocumentRow(Table):
    """One row of the file."""

    id: str = Field(pattern=r"^[a-z_]+$")
    stage: Stage
    who: Who
    when: str
    programs: tuple[Program, ...] = ()
    valid: Limit | None = None
    contents: tuple[str, ...] = ()
    translate: bool = Field(default=False, strict=True)
    source: Url | None = None
    """Where it differs from that of the file."""
    confidence: str | None = None


class DocumentsFile(RuleFile):
    document: tuple[DocumentRow, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _conditions_exist(self) -> Self:
        for row in self.document:
            if row.when not in CONDITIONS:
                raise ValueError(f"{row.id}: when must be one of {', '.join(CONDITIONS)}")
        rows = [(row.id, row.stage, row.who) for row in self.document]
        twice = [key[0] for key in rows if rows.count(key) > 1]
        if twice:
            raise ValueError(f"{twice[0]}: there twice for the same stage and person")
        return self


@lru_cache(maxsize=1)
def shipped() -> DocumentsFile:
    """The rows shipped with the package, read once."""
    return load(FILE)


def load(path: Path) -> DocumentsFile:
    """Read and check a file of documents; raises RuleFileError."""
    try:
        return DocumentsFile.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise RuleFileError(f"{path}: {error}") from error
