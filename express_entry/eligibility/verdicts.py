"""The programs and what they ask for, each met, not met or unknown."""

from __future__ import annotations

from dataclasses import dataclass, field

from express_entry.candidate.identifiers import Fact, Note, Program, RemedyId, RequirementId
from express_entry.candidate.three_valued import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """The smallest change that would meet a requirement, as an identifier and its figures."""

    id: RemedyId
    figures: dict[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One requirement of a program and how the candidate stands to it."""

    id: RequirementId
    verdict: Verdict
    facts: dict[str, Fact]
    missing: tuple[str, ...] = ()
    remedy: Remedy | None = None
    notes: tuple[Note, ...] = ()
    """What must be said with the verdict, such as a reading that is ours and not IRCC's."""
    legal: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramVerdict:
    """One program: met only when every requirement is met."""

    program: Program
    verdict: Verdict
    requirements: tuple[Requirement, ...]
    occupation: str | None = None
    """The primary occupation (FSWP) or the trade (FSTP) that the verdict rests on, as a NOC unit
    group: the one named, else that of the candidate's occupations that does best."""
    occupation_decides: bool = False
    """Whether another of the candidate's occupations would give another verdict."""
    would_do: tuple[str, ...] = ()
    """Other occupations that have what is asked of the one named, where it has not, and nothing
    else stands against the program."""
