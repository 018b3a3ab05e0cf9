"""The topics that can be asked about, each with where its facts come from.

A topic is a table in ``topics/<area>.toml``, checked strictly; its words are a message of the
wording files: ``topic-…``, or ``term-…`` for the topics that explain a term. How it is asked is
another, ``ways-…``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

FOLDER = Path(__file__).parent / "topics"
TERM = "term_"
"""What the name of a topic that explains a term begins with."""

Group = Literal[
    "score",
    "verdicts",
    "selection",
    "funds",
    "fees",
    "stage",
    "cutoffs",
    "deadlines",
    "tests",
    "permit",
]
"""Groups of a person's own figures that an answer can speak of (``personal``)."""
Page = Literal[
    "rounds",
    "way_in",
    "status",
    "timeline",
    "whatif",
    "checklist",
    "score",
    "sheet",
    "delete",
    "locale",
    "settings",
    "privacy",
]
"""Screens that answer a question better than a text."""


def _as_tuple(told: object) -> object:
    return tuple(told) if isinstance(told, list) else told


class Topic(BaseModel):
    """One thing that people ask about."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    area: str = Field(pattern=r"^[a-z_]+$")
    sources: Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]
    """Where its facts come from: official pages first."""
    as_of: date
    """The day on which the facts were so."""
    confidence: Literal["high", "medium", "low"]
    not_for_us: bool = False
    """Whether the answer must leave the matter to somebody else, a lawyer or IRCC."""
    personal: Annotated[tuple[Group, ...], BeforeValidator(_as_tuple)] = ()
    figures: Annotated[tuple[str, ...], BeforeValidator(_as_tuple)] = ()
    """Figures of the rules that its answer names."""
    page: Page | None = None
    """The screen that answers it for somebody whose answers are known."""

    @property
    def message(self) -> str:
        """The name of its wording."""
        name = self.id.replace("_", "-")
        return name if self.id.startswith(TERM) else f"topic-{name}"

    @property
    def ways(self) -> str:
        """The name of the list of ways of asking it: English, and in ``fr`` French."""
        return f"ways-{self.message.removeprefix('topic-')}"

    @property
    def pages(self) -> tuple[str, ...]:
        """Those of its sources that anybody can open."""
        return tuple(source for source in self.sources if source.startswith("https://"))

    @property
    def term(self) -> bool:
        return self.id.startswith(TERM)


@cache
def topics() -> Mapping[str, Topic]:
    """Every topic by its name. Raises ``ValueError`` where a table is wrong or stands twice."""
    found: dict[str, Topic] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for name, table in tomllib.loads(path.read_text("utf-8")).items():
            if name in found:
                raise ValueError(f"{path.name}: {name} stands twice")
            found[name] = Topic.model_validate({"id": name, "area": path.stem, **table})
    return MappingProxyType(found)
