"""No program is met: what opens one, or where else to look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from express_entry.ahead.alternative import Present
from express_entry.ahead.next_step.changes import cheapest_opening, cost, facts_of, figures_of
from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.ahead.no_program import any_program, held
from express_entry.ahead.pairs import best_pairs
from express_entry.ahead.what_ifs import WhatIf, alternatives, months
from express_entry.assessment import Assessment, assess
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import TEST_IN
from express_entry.candidate.three_valued import Verdict
from express_entry.counting.job_counts import teer

LOWER_TEER = 4
"""From this TEER on, work counts for no program of Express Entry."""


def planned_test(position: Position) -> NextStep | None:
    """A program is met only by the scores of a test still to be sat: no profile can be submitted
    before its results, so that test comes first, whatever would raise the score beyond it."""
    if position.program is not Verdict.MET or position.in_pool:
        return None
    profile = position.profile
    results = assess(held(profile), position.on, position.book)
    if any_program(results.programs) is Verdict.MET:
        return None
    first = position.today.first_official_language or "en"
    names = sorted(("english", "french"), key=lambda name: name != TEST_IN[first])
    planned = [name for name in names if (test := getattr(profile, name)) and test.planned]
    if not planned:
        return None
    facts: dict[str, Fact | date] = {
        "program": position.today.met[0],
        "total": position.today.crs.total,
    }
    day = getattr(profile, planned[0]).taken_on
    if day is not None:
        facts["on"] = day
    return NextStep(id="planned_test", because=planned[0], changes=(planned[0],), facts=facts)


def other_programs(position: Position) -> NextStep | None:
    """Every job is of TEER 4 or 5, or no change that was looked at opens a program."""
    if position.program is not Verdict.NOT_MET:
        return None
    jobs = position.profile.jobs
    levels = [teer(job.noc) if job.noc else None for job in jobs or ()]
    if levels and all(level is not None and level >= LOWER_TEER for level in levels):
        return NextStep(id="other_programs", because="teer")
    opens = (
        _lacking_alone(position)
        or cheapest_opening(position)
        or _by_waiting(position)
        or _missing_together(position)
        or _pair(position)
    )
    if opens is None:
        return NextStep(id="other_programs", because="nothing_realistic")
    return None


def open_program(position: Position) -> NextStep | None:
    if position.program is Verdict.MET:
        return None
    by_word = _lacking_alone(position)
    if by_word is not None:
        return by_word
    opening, waiting = cheapest_opening(position), _by_waiting(position)
    if opening is None or (waiting is not None and _comes_first(waiting, opening, position.on)):
        return waiting
    if opening.kind in _OF_YEARS and _missing_together(position) is not None:
        return None  # papers and money are there long before a year of work is over: first_plan
    facts = figures_of(opening) | {"program": opening.verdicts_gained[0]}
    return NextStep(id="open_program", because=opening.id, changes=facts_of(opening), facts=facts)


_OF_YEARS = ("canadian_work", "foreign_work")
"""Changes that take a year at least."""


def _by_waiting(position: Position) -> NextStep | None:
    """A program that opens by itself within a year, as with the work that goes on: nothing is to
    be changed for it."""
    for step in position.year:
        opened = [one.program for one in step.programs if one.after is Verdict.MET]
        if opened:
            turned = (
                one.requirement
                for one in step.requirements
                if one.program == opened[0] and one.after is Verdict.MET
            )
            return NextStep(
                id="open_program",
                because=next(turned, f"{opened[0]}.work"),
                facts={"program": opened[0], "total": step.crs_after, "on": step.on},
            )
    return None


def _comes_first(waiting: NextStep, opening: WhatIf, on: date) -> bool:
    """Whether waiting takes no longer than the change usually does."""
    day = waiting.facts["on"]
    assert isinstance(day, date)
    return day <= add_months(on, months(opening, on))


_BY_WORD = {
    "fswp.funds": "settlement_funds",
    "fstp.funds": "settlement_funds",
    "common.outside_quebec": "destination",
}
"""Requirements that one fact meets which is no what-if: it brings no points."""


def _lacking_alone(position: Position) -> NextStep | None:
    """A program that lacks nothing but money to show, or another province."""
    for program in position.today.programs:
        lacking = [one for one in program.requirements if one.verdict is not Verdict.MET]
        if len(lacking) != 1 or lacking[0].verdict is not Verdict.NOT_MET:
            continue
        only = lacking[0]
        if only.id in _BY_WORD:
            facts: dict[str, Fact | date] = {"program": program.program}
            if _BY_WORD[only.id] == "settlement_funds":
                # Where the size of the family is not settled, what is enough for either.
                required = only.facts["required"] or only.facts["required_most"]
                facts["funds_required"] = required
            changes = (_BY_WORD[only.id],)
            return NextStep(id="open_program", because=only.id, changes=changes, facts=facts)
    return None


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is lacking before any score means anything, and how things stand with all of it."""

    changes: tuple[str, ...]
    then: Assessment


USUAL_AIM = "first_language.9"
"""The level a first plan is worked out with: CLB 9, where the points of transferability begin."""


def _missing_together(position: Position) -> _Plan | None:
    """Of a test, an assessment and money to show, what is missing; None where it is no more than
    one, or all of it together opens no program, not even with better results of English: nobody
    abroad is told of a year of work in Canada who only lacks a few of the 67 points."""
    present = Present(position.profile, position.today, position.book)
    found = {one.name: one.profile for one in alternatives(present)}
    changes: list[str] = []
    facts: dict[str, Any] = {}
    aim = found.get(USUAL_AIM)
    of_test: dict[str, Any] = {}
    if aim is not None and aim.english != position.profile.english:
        of_test = {"english": aim.english, "has_no_english_test": aim.has_no_english_test}
    if of_test and not any(one.valid or one.projection for one in position.today.languages):
        changes.append("english")
        facts |= of_test
    if position.today.education.unassessed:
        name = "eca_all" if "eca_all" in found else f"eca.{position.today.education.unassessed[0]}"
        if name in found:
            changes.append("credentials")
            facts["credentials"] = found[name].credentials
    required, money = position.today.funds_required, position.profile.settlement_funds
    if required is not None and (money or 0) < required:
        changes.append("settlement_funds")
        facts["settlement_funds"] = required
    if len(changes) < 2:
        return None
    plan = _planned(position, changes, facts)
    if plan is None and of_test and "english" not in changes:
        plan = _planned(position, ["english", *changes], facts | of_test)
    return plan


def _planned(position: Position, changes: list[str], facts: dict[str, Any]) -> _Plan | None:
    """A plan of these changes, if it opens a program."""
    then = assess(position.profile.model_copy(update=facts), position.on, position.book)
    return _Plan(tuple(changes), then) if any_program(then.programs) is Verdict.MET else None


def _pair(position: Position) -> WhatIf | None:
    """The cheapest two changes that open a program together."""
    pairs = best_pairs(position.profile, position.today, rules=position.book)
    return min((pair for pair in pairs if pair.verdicts_gained), key=cost, default=None)


def first_plan(position: Position) -> NextStep | None:
    """Two things or more stand between the candidate and a program."""
    if position.program is Verdict.MET:
        return None
    plan = _missing_together(position)
    if plan is not None:
        opened = next(one for one in plan.then.programs if one.verdict is Verdict.MET)
        facts: dict[str, Fact | date] = {
            "total": plan.then.crs.total,
            "program": opened.program,
        }
        return NextStep(id="first_plan", because="missing", changes=plan.changes, facts=facts)
    pair = _pair(position)
    if pair is None:
        return None
    return NextStep(
        id="first_plan",
        because=pair.id,
        changes=facts_of(pair),
        facts=figures_of(pair) | {"program": pair.verdicts_gained[0]},
    )
