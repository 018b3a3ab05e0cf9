"""Whether a profile would be taken into the pool at all: a program is met, none is, or it is not
known; and, where none is, since which day and what the nearest one asks for.

A profile is found eligible only if at least one of the three programs is met (IRPA 10.1(2)); one
that meets none any more leaves the pool.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.ahead.forecast import changes
from express_entry.assessment import assess
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement
from express_entry.rulebook import Rulebook

_PREFERRED: tuple[Program, ...] = ("fswp", "cec", "fstp")
"""Of programs equally near, the one that asks for no work in Canada or in a trade first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoProgram:
    """No program is met: the one nearest to it, and what it lacks."""

    on: date
    program: Program
    requirement: Requirement
    """Of that program, not met, with the figures of ``on``."""
    since: date | None
    """The first of the days up to ``on`` without a program; None where none was met on any day
    looked at, so that it is the answers and not the time that lack it."""
    causes: tuple[str, ...] = ()
    """What changed that day, as the forecast names it."""


def any_program(programs: Sequence[ProgramVerdict]) -> Verdict:
    """Whether one of the programs is met: met, not met if every one is, else unknown."""
    verdicts = {program.verdict for program in programs}
    if Verdict.MET in verdicts:
        return Verdict.MET
    return Verdict.UNKNOWN if Verdict.UNKNOWN in verdicts else Verdict.NOT_MET


def held(profile: Profile) -> Profile:
    """The profile without planned tests: IRCC takes results, not plans. Whether there is another
    test in that language is then not known."""
    without: dict[str, object] = {}
    if profile.english is not None and profile.english.planned:
        without |= {"english": None, "has_no_english_test": None}
    if profile.french is not None and profile.french.planned:
        without |= {"french": None, "has_no_french_test": None}
    return profile.model_copy(update=without) if without else profile


def no_program(
    profile: Profile, on: date, *, back_to: date | None = None, rules: Rulebook | None = None
) -> NoProgram | None:
    """What is lacking where no program is met on a day; None where one is, or may be.

    ``back_to``: the first day looked at to find since when; without it the day is not sought.
    Raises what ``assess`` raises.
    """
    book = rules or rulebook.default()
    programs = assess(profile, on, book).programs
    if any_program(programs) is not Verdict.NOT_MET:
        return None
    since, causes, lost = _since(profile, back_to, on, book) if back_to else (None, (), ())
    closest = nearest([one for one in programs if one.program in lost] or programs)
    return NoProgram(
        on=on, program=closest.program, requirement=failing(closest)[0], since=since, causes=causes
    )


def _since(
    profile: Profile, back_to: date, on: date, book: Rulebook
) -> tuple[date | None, tuple[str, ...], tuple[Program, ...]]:
    """The first day of the present time without a program, what changed, and the programs met
    (or, where none was for certain, possible) the day before."""
    for day, causes in reversed(changes(profile, back_to, on, book).items()):
        before = assess(profile, day - timedelta(days=1), book).programs
        had = any_program(before)
        if had is not Verdict.NOT_MET:
            return day, causes, tuple(one.program for one in before if one.verdict is had)
    return None, (), ()


def nearest(programs: Sequence[ProgramVerdict]) -> ProgramVerdict:
    """The program that lacks least: no work, which takes years, then the fewest requirements."""

    def lacks(one: ProgramVerdict) -> tuple[int, int, int]:
        ids = [each.id.partition(".")[2] for each in failing(one)]
        work = sum(name.startswith(("work", "trade")) for name in ids)
        return work, len(ids), _PREFERRED.index(one.program)

    return min(programs, key=lacks)


def failing(program: ProgramVerdict) -> list[Requirement]:
    """The requirements of a program that are not met."""
    return [each for each in program.requirements if each.verdict is Verdict.NOT_MET]
