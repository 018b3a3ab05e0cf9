"""The selection grid on what somebody told, where nothing else comes to help: a second language, an
offer, a relative, time in Canada of which nothing was said are taken as none, as they usually are.

What was told keeps its best: scores of a test whose day is not known count, and so do years.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import TEST_IN, Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortOfGrid:
    """A grid that is failed with usual answers."""

    most: int
    """The most points that what was told can bring."""
    pass_mark: int
    untold: tuple[str, ...]
    """What could bring more and was not told: an offer, a relative, a second language."""


def short_of_grid(profile: Profile, on: date, rules: Rulebook | None = None) -> ShortOfGrid | None:
    """How far a profile is from the pass mark with usual answers; None where it may pass."""
    usual = assess(_usual(profile), on, rules)
    failed = any(
        one.id == "fswp.points67" and one.verdict is Verdict.NOT_MET
        for program in usual.programs
        for one in program.requirements
    )
    most = _most(usual)
    if not failed or most >= usual.fsw67.pass_mark:
        return None
    return ShortOfGrid(most=most, pass_mark=usual.fsw67.pass_mark, untold=_untold(profile))


def _most(found: Assessment) -> int:
    """The most points of the grid while what is missing may be at its best."""
    sections: dict[str, int] = {}
    for line in found.fsw67.items:
        best = line.maximum if line.missing else line.points
        sections[line.section] = sections.get(line.section, 0) + best
    return sum(min(found.fsw67.factors[name].maximum, best) for name, best in sections.items())


def _untold(profile: Profile) -> tuple[str, ...]:
    names = []
    if profile.has_job_offer is None:
        names.append("job_offer")
    if profile.relative_in_canada is None and not profile.sibling_in_canada:
        names.append("relative")
    if profile.english is None or profile.french is None:
        told = {one: getattr(profile, f"has_no_{one}_test") for one in TEST_IN.values()}
        names += [
            one for one, none in told.items() if getattr(profile, one) is None and none is None
        ]
    return tuple(names)


def _usual(profile: Profile) -> Profile:
    """The profile with what was not told taken as none."""
    updates: dict[str, object] = {
        name: False
        for name in (
            "has_job_offer",
            "sibling_in_canada",
            "relative_in_canada",
            "studied_in_canada",
        )
        if getattr(profile, name) is None
    }
    if profile.jobs is None and profile.claimed_canadian_years is None:
        updates["claimed_canadian_years"] = 0
    told = [one for one in TEST_IN.values() if getattr(profile, one) is not None]
    for one in TEST_IN.values() if told else ():
        if one not in told and getattr(profile, f"has_no_{one}_test") is None:
            updates[f"has_no_{one}_test"] = True
    partner = profile.partner
    if partner is not None:
        nothing = {
            "studied_in_canada": False,
            "worked_full_time_year_in_canada": False,
            "canadian_work_years": 0,
        }
        left = {name: one for name, one in nothing.items() if getattr(partner, name) is None}
        updates["partner"] = partner.model_copy(update=left)
    return profile.model_copy(update=updates)
