"""Every date that matters to one candidate, worked out from the profile, the day and the rules.

A deadline says what happens, on which whole day, what it changes for this score and these
programs, and when to remind. Only what applies is told: nothing of the pool after applying,
nothing at all after landing. Facts change and so do deadlines: work them out anew whenever one
is spoken of; a reminder that comes late is worded by asking as of the day it was due.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.ahead.forecast import Moment, test_expires_on
from express_entry.ahead.invitation import last_day_to_apply
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines import evidence, score
from express_entry.deadlines.case import (
    Deadline,
    DeadlineFact,
    DeadlineKind,
    Figures,
    Meaning,
    Situation,
)
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement
from express_entry.rulebook import Rulebook

__all__ = [
    "HORIZON_DAYS",
    "Deadline",
    "DeadlineFact",
    "DeadlineKind",
    "Meaning",
    "deadlines",
    "eligibility_lost",
    "last_day_to_apply",
]

HORIZON_DAYS = 400
"""How far to look ahead: a profile's whole year and the leads before it."""


def deadlines(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    *,
    rules: Rulebook | None = None,
    horizon_days: int = HORIZON_DAYS,
) -> tuple[Deadline, ...]:
    """Every deadline from ``on`` (included) to ``horizon_days`` later, in order of the day.

    Each cause appears once, with the next day it falls on. Raises ``language.ImpossibleScore``
    and ``rulebook.RuleNotFound``.
    """
    case = Situation(profile, candidacy, on, horizon_days, rules or rulebook.default())
    if case.landed:
        return ()
    found = list(evidence.told(case))
    if not case.settled:
        found += [*score.told(case), *_pool(case)]
        lost = _eligibility_lost(case)
        if lost is not None:
            found.append(lost)
    ahead = [_in_pool(case, deadline) for deadline in found if case.ahead(deadline.on)]
    return tuple(sorted(ahead, key=lambda deadline: (deadline.on, deadline.cause)))


def _in_pool(case: Situation, deadline: Deadline) -> Deadline:
    """With the fact whether the profile stands in the pool up to that day: only then is there
    something to keep up to date with IRCC."""
    leaves_on = case.leaves_pool_on
    stands = leaves_on is not None and deadline.on <= leaves_on
    return replace(deadline, facts=deadline.facts | {"in_pool": stands})


def eligibility_lost(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    *,
    rules: Rulebook | None = None,
    horizon_days: int = HORIZON_DAYS,
) -> Deadline | None:
    """The first day after ``on`` on which no program is met any more, if one is met on ``on``.

    Its facts name the requirement that fails, the remedy, and the fact that would save it. None
    after applying, and none with an open invitation: its own deadline names the day by which to
    apply (``invitation.day_to_apply``). Only days on which something changes are evaluated.
    """
    case = Situation(profile, candidacy, on, horizon_days, rules or rulebook.default())
    return _eligibility_lost(case)


# ------------------------------------------------------------------ the profile in the pool


def _pool(case: Situation) -> Iterator[Deadline]:
    yield from _profile_expiry(case)
    yield from _invitation(case)
    yield from _invitation_over(case)
    yield from _quarterly_check(case)


def _profile_expiry(case: Situation) -> Iterator[Deadline]:
    """Twelve months after submission, or earlier from the day no program is met any more.

    Nothing is to be done about it while an invitation is open: that has a day of its own.
    """
    ends = case.profile_ends_on
    if ends is None or not case.in_pool:
        return
    on, reason = ends, "twelve_months"
    early = case.ends_eligibility
    if early is not None and early.on < ends:
        on, reason = early.on, min(early.causes, key=_weight)
    facts: Figures = {
        "submitted_on": case.submitted_on,
        "twelve_months_on": ends,
        "reason": reason,
        "crs": case.today.crs.total,
    }
    leads = case.rules.reminders.profile_expiry
    yield Deadline(
        cause="profile_expiry",
        kind="profile",
        on=on,
        meaning="first_day_without",
        lead_dates=leads.before(on),
        facts=facts,
        projected=bool(case.today.projections),
        source=leads.source,
    )


def _weight(cause: str) -> tuple[bool, bool, str]:
    """Of the causes of one day, what can take a program away comes first: evidence that ends,
    then an age and work too old; what only begins to count comes last."""
    head, *rest = cause.split(".")
    begins = rest[-1:] in (["taken"], ["issued"]) or head in ("credential", "work_anniversary")
    return (begins, head not in ("language_test", "eca"), cause)


def _invitation(case: Situation) -> Iterator[Deadline]:
    """The last day on which an application can hold: the sixtieth, or the last one before what
    the invitation rests on ends. Once it has ended, the sixtieth again."""
    found = case.invitation
    if found is None:
        return
    apply = found.apply
    facts: Figures = {
        "invited_on": found.invited_on,
        "invited_as": case.candidacy.invited_as,
        "days": (apply.sixtieth - found.invited_on).days,
        "days_left": (apply.by - case.on).days,
        "sixtieth_day": apply.sixtieth,
        "ends_first": apply.causes,
        "submitted_on": case.submitted_on,
        "verdict": str(found.verdict),
    }
    leads = case.rules.reminders.invitation
    yield Deadline(
        cause="invitation",
        kind="invitation",
        on=apply.by,
        meaning="last_day",
        lead_dates=leads.before(apply.by),
        facts=facts,
        projected=False,
        source=leads.source,
    )


def _invitation_over(case: Situation) -> Iterator[Deadline]:
    """The first day on which an invitation that was neither taken nor declined has lapsed."""
    last = case.last_day_to_apply
    if last is None:
        return
    on, leads = last + timedelta(days=1), case.rules.reminders.invitation_over
    yield Deadline(
        cause="invitation_over",
        kind="invitation",
        on=on,
        meaning="first_day_without",
        lead_dates=leads.before(on),
        facts={"invited_on": case.candidacy.invited_on, "last_day_to_apply": last},
        projected=False,
        source=leads.source,
    )


def _quarterly_check(case: Situation) -> Iterator[Deadline]:
    """Every three months while in the pool: has anything changed that IRCC must be told?"""
    submitted_on, leaves_on = case.submitted_on, case.leaves_pool_on
    if leaves_on is None or submitted_on is None:
        return
    leads = case.rules.reminders.quarterly_check
    months = leads.every_months
    while add_months(submitted_on, months) < case.on:
        months += leads.every_months
    day = add_months(submitted_on, months)
    if day >= leaves_on or not case.is_possible_on(day):
        return
    yield Deadline(
        cause="quarterly_check",
        kind="check",
        on=day,
        meaning="change_day",
        lead_dates=leads.before(day),
        facts={"submitted_on": submitted_on, "months": months},
        projected=False,
        source=leads.source,
    )


# ------------------------------------------------------------------ no longer eligible


def _eligibility_lost(case: Situation) -> Deadline | None:
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


def _lost(case: Situation, moment: Moment) -> Deadline:
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
        "crs_before": moment.before.crs.total,
    }
    if remedy is not None:
        facts |= {f"remedy_{name}": value for name, value in remedy.figures.items()}
    leads = case.rules.reminders.eligibility_lost
    return Deadline(
        cause="eligibility_lost",
        kind="eligibility",
        on=moment.on,
        meaning="first_day_without",
        lead_dates=leads.before(moment.on),
        facts=facts | case.for_applying(moment.on),
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


def _saving_fact(case: Situation, moment: Moment, requirement: Requirement) -> str | None:
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


def _partner_test(case: Situation, ends_on: date) -> str:
    """The partner's test that ends on a day."""
    partner = case.profile.partner
    english = partner.english if partner else None
    return f"partner.{'english' if test_expires_on(english, case.rules) == ends_on else 'french'}"
