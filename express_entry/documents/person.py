"""Whom the documents are for, on one day, and one instance of a document needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from express_entry.assessment import Assessment
from express_entry.candidate.identifiers import Fact, Program
from express_entry.candidate.profile import Eca, LanguageTest, Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook.files import ProcessFile
from express_entry.rulebook.programs import ProgramsFile


@dataclass(frozen=True, slots=True)
class Person:
    """What the conditions read."""

    profile: Profile
    on: date
    assessment: Assessment
    process: ProcessFile
    programs: ProgramsFile
    invited_under: Program | Literal["pnp"] | None

    def applies_under(self, program: Program) -> bool | None:
        """Whether the application is, or may be, under a program."""
        if self.invited_under is not None:
            return program == self.invited_under
        told = {verdict.program: verdict.verdict for verdict in self.assessment.programs}
        if all(verdict is Verdict.NOT_MET for verdict in told.values()):
            return None
        verdict = told[program]
        return None if verdict is Verdict.UNKNOWN else verdict is Verdict.MET

    def untold(self, program: Program) -> tuple[str, ...]:
        """Profile facts that would tell whether a program is met."""
        return tuple(
            name
            for verdict in self.assessment.programs
            if verdict.program == program and verdict.verdict is Verdict.UNKNOWN
            for requirement in verdict.requirements
            for name in requirement.missing
        )


@dataclass(frozen=True, slots=True)
class Instance:
    """One instance of a row: a job, a credential, a test, or simply the row itself."""

    needed: bool | None
    facts: dict[str, Fact] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    index: int | None = None
    programs: dict[Program, bool | None] | None = None
    """Need by program, where it differs between them or is for some of them only."""
    evidence: LanguageTest | Eca | None = None
