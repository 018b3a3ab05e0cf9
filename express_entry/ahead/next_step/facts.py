"""What is not known: too little for a score, or what decides a program."""

from __future__ import annotations

from collections.abc import Iterator

from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict


def complete_facts(position: Position) -> NextStep | None:
    """Too little is known to say anything, or no program is met and one may be."""
    if position.is_settled:
        return None
    for name in _core_unknown(position.profile):
        return NextStep(id="complete_facts", because="too_little", changes=(name,))
    if position.program is not Verdict.UNKNOWN:
        return None
    lacking = {
        name
        for program in position.today.programs
        if program.verdict is Verdict.UNKNOWN
        for requirement in program.requirements
        for name in requirement.missing
        if not _is_told(position.profile, name)
    }
    first = [name for name in position.today.missing if name in lacking] or sorted(lacking)
    if not first:
        return None
    return NextStep(id="complete_facts", because="program_unknown", changes=tuple(first))


def _is_told(profile: Profile, name: str) -> bool:
    """Whether a fact was told and decides nothing, as a separation does for the size of the
    family: asking for it again would bring nothing."""
    value: object = profile
    for part in name.split("."):
        if isinstance(value, tuple):
            value = value[int(part)] if part.isdigit() and int(part) < len(value) else None
        else:
            value = getattr(value, part, None)
    return value is not None


def _core_unknown(profile: Profile) -> Iterator[str]:
    """What every score begins with, in the order in which it is asked."""
    if profile.birth_date is None:
        yield "birth_date"
    if profile.english is None and profile.french is None and profile.has_no_english_test is None:
        yield "english"
    if profile.credentials is None and profile.claimed_education is None:
        yield "credentials"
    years = (profile.claimed_canadian_years, profile.claimed_foreign_years)
    if profile.jobs is None and None in years:
        yield "jobs"
    if profile.marital_status is None:
        yield "marital_status"
