"""The Canadian Experience Class (IRPR 87.1): work in Canada, and the language its TEER asks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from express_entry.candidate.identifiers import Note
from express_entry.candidate.profile import Profile
from express_entry.counting.counted import Experience
from express_entry.counting.untold_work import work_missing
from express_entry.counting.year_and_hours import hours_first
from express_entry.eligibility import requirements
from express_entry.eligibility.fswp import _work_notes
from express_entry.eligibility.requirements import Findings
from express_entry.eligibility.verdicts import Requirement
from express_entry.rulebook import Rulebook
from express_entry.rulebook.programs import ProgramsFile


def canadian_experience(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> Iterable[Requirement]:
    """The requirements of the Canadian Experience Class, each as it stands."""
    rules, experience = programs.cec, findings.experience
    missing = work_missing(profile, experience, on, rules=book)
    days = hours_first(
        profile, on, "cec", None, experience.cec, rules.work_years, rules.work_hours, book
    )
    yield requirements.work(
        "cec.work",
        experience.cec,
        rules.work_years,
        rules.work_window_years,
        "IRPR 87.1(2)(a)",
        rules.source,
        missing,
        _work_notes(profile, days) + _canadian_notes(profile, experience, programs),
        days,
    )
    asked = [
        requirements.language(
            "cec.language", findings, row.language, "IRPR 87.1(2)(d)-(e)", rules.source
        )
        for row in rules.languages
        if experience.cec_teer is None or experience.cec_teer in row.teer
    ]
    if not experience.cec.most:
        asked = asked[-1:]  # no such work yet: the lower threshold is the one to aim at
    if len({requirement.verdict for requirement in asked}) == 1:
        # One threshold, or the same answer at each that may apply: ask for the lowest.
        answer = asked[-1]
    else:
        answer = requirements.requirement(
            "cec.language",
            None,
            dict(asked[0].facts),
            "IRPR 87.1(2)(d)-(e)",
            rules.source,
            missing or ("jobs",),
        )
    facts = dict(answer.facts) | {"teer": experience.cec_teer}
    yield replace(answer, facts=facts)
    yield requirements.outside_quebec(profile, "IRPR 87.1(1)", rules.source)


def _canadian_notes(
    profile: Profile, experience: Experience, programs: ProgramsFile
) -> tuple[Note, ...]:
    """What the work counted as Canadian rests on and is not asked about."""
    counted = [
        job
        for job, told in zip(profile.jobs or (), experience.jobs, strict=False)
        if "cec" in told.counts_for
    ]
    notes: tuple[Note, ...] = ()
    if any(job.remote_from_abroad is None or job.foreign_employer is None for job in counted):
        notes += ("remote_work",)
    if counted and programs.cec.quebec_work_needs_proof:
        notes += ("quebec_work",)
    if any(job.self_employed for job in counted):
        notes += ("physician",)
    return notes
