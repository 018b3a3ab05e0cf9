"""An assessment as a script is told it: which parts of it, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from express_entry.assessment import Assessment
from express_entry.candidate.profile import Language
from express_entry.counting.counted import EducationStanding, Experience, LanguageStanding
from express_entry.eligibility.verdicts import ProgramVerdict
from express_entry.points.factors import Factors
from express_entry.points.items import CrsResult, Fsw67Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """Every part of an ``Assessment``, worked out."""

    on: date
    factors: Factors
    crs: CrsResult
    fsw67: Fsw67Result
    programs: tuple[ProgramVerdict, ...]
    experience: Experience
    languages: tuple[LanguageStanding, ...]
    first_official_language: Language | None
    first_language_proposed: bool
    education: EducationStanding
    funds_required: int | None
    provisional: tuple[str, ...]
    projections: tuple[str, ...]
    missing: tuple[str, ...]


def assessed(assessment: Assessment) -> Assessed:
    """Works out what has not been asked for yet."""
    return Assessed(**{one.name: getattr(assessment, one.name) for one in fields(Assessed)})
