"""The day from which no program is met any more: what fails, and what would save it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from express_entry.ahead.change_days import test_expires_on
from express_entry.ahead.forecast import Moment
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines.case import Case
from express_entry.deadlines.causes import Deadline, Figures, deadline
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement


def loss(case: Case) -> Deadline | None:
    """The first day after today on which no program is met any more, if one is met today."""
    if case.settled or case.open_until is not None:
        return None
    for moment in case.moments:
        if moment.on <= case.on:
            continue
        if not _any_met(moment.before.programs):
            return None
        if not _any_met(moment.after.programs):
            return _lost(case, moment)
    return None


def _any_met(programs: tuple[ProgramVerdict, ...]) -> bool:
    return any(program.verdict is Verdict.MET for program in programs)


def _lost(case: Case, moment: Moment) -> Deadline:
    failing = tuple(_failing(moment))
    program, requirement = failing[0]
    remedy = requirement.remedy
    facts: Figures = {
        "programs_lost": moment.lost,
        "program": program,
        "requirement": requirement.id,
        "requirements": tuple(each.id for _, each in failing),
        "certain": requirement.verdict is Verdict.NOT_MET,
        "legal": requirement.legal,
        "remedy": remedy.id if remedy else None,
        "fact": _saving_fact(case, moment, requirement),
        "causes": moment.causes,
        "crs_before": moment.before.total,
    }
    if remedy is not None:
        facts |= {f"remedy_{name}": value for name, value in remedy.figures.items()}
    return deadline(
        case.rules,
        "eligibility_lost",
        moment.on,
        facts | case.for_applying(moment.on),
        projected=bool(moment.before.projections),
        source=requirement.source,
    )


def _failing(moment: Moment) -> Iterator[tuple[str, Requirement]]:
    """The requirements of the programs lost that were met and are not any more."""
    for then, now in zip(moment.before.programs, moment.after.programs, strict=True):
        if now.program not in moment.lost:
            continue
        for met, requirement in zip(then.requirements, now.requirements, strict=True):
            if met.verdict is Verdict.MET and requirement.verdict is not Verdict.MET:
                yield now.program, requirement


def _saving_fact(case: Case, moment: Moment, requirement: Requirement) -> str | None:
    """The profile fact that would have to be another for the program to stay met."""
    if requirement.id.endswith(".funds"):
        return "settlement_funds"
    if ".work" in requirement.id or requirement.id == "fstp.trade":
        return "jobs"
    for cause in moment.causes:
        head, _, name = cause.partition(".")
        if head == "language_test":
            return _partner_test(case, moment.on) if name == "partner" else name
        if head == "eca":
            return "partner.eca" if name == "partner" else f"credentials.{name}.eca"
        if head == "ageing_out":
            return "jobs"
    return None


def _partner_test(case: Case, ends_on: date) -> str:
    """The partner's test that ends on a day."""
    partner = case.profile.partner
    english = partner.english if partner else None
    return f"partner.{'english' if test_expires_on(english, case.rules) == ends_on else 'french'}"
