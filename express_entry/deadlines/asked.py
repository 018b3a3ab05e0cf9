"""Days on which a person is told what follows, or asked what became of something: the first day of
an invitation, the work for an application, six months after it, a profile or a letter that is over.

None of them is a day to prepare for, so none stands among the dates (``causes.is_prepared_for``).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from express_entry.candidate.dates import add_months
from express_entry.deadlines.case import Case
from express_entry.deadlines.causes import Deadline, Figures, deadline
from express_entry.documents.plan import plan_papers
from express_entry.documents.work import Work, work_plan


def deadlines(case: Case) -> Iterator[Deadline]:
    """Every such day that applies, also beyond the horizon."""
    yield from _invited(case)
    yield from _work(case)
    yield from _slow_papers(case)
    yield from _biometrics_over(case)
    yield from _service_standard(case)
    yield from _passport_expired(case)
    yield from _profile_over(case)
    yield from _no_program(case)


def _invited(case: Case) -> Iterator[Deadline]:
    """The day after an invitation: what to begin this week; and some days later what of that is
    not told as begun."""
    invited_on = case.candidacy.invited_on
    if invited_on is None or case.invitation is None:
        return
    apply = case.invitation.apply
    first = _begins_first(case)
    facts: Figures = {
        "invited_on": invited_on,
        "by": apply.by,
        "days": (apply.sixtieth - invited_on).days,
        "first": tuple(work.id for work in first),
        "open": tuple(work.id for work in first if not (work.done or work.begun)),
    }
    yield deadline(case.rules, "invited", invited_on + timedelta(days=1), facts)
    if facts["open"]:
        [days] = case.rules.reminders.unbegun.days_after
        yield deadline(case.rules, "unbegun", invited_on + timedelta(days=days), facts)


def _begins_first(case: Case) -> list[Work]:
    """The work that begins with an invitation."""
    invited_on, found = case.candidacy.invited_on, case.invitation
    assert invited_on is not None, "of an invitation"
    assert found is not None, "of one that is open"
    covered = invited_on + timedelta(days=case.rules.reminders.invited.covers_days)
    plan = work_plan(case.profile, case.candidacy, case.on, found.apply.by, rules=case.rules)
    return [work for work in plan if work.start_by <= covered]


def _work(case: Case) -> Iterator[Deadline]:
    """The day on which each piece of the work for an application begins at the latest; what begins
    with the invitation is told with it."""
    invited_on = case.candidacy.invited_on
    if invited_on is None or case.invitation is None:
        return
    by = case.invitation.apply.by
    told_first = invited_on + timedelta(days=case.rules.reminders.invited.covers_days)
    for work in work_plan(case.profile, case.candidacy, case.on, by, rules=case.rules):
        if work.done or work.begun or work.start_by <= told_first:
            continue
        facts: Figures = {"work": work.id, "by": by}
        yield deadline(case.rules, "work", work.start_by, facts, of=work.id)


def _slow_papers(case: Case) -> Iterator[Deadline]:
    """In the pool: the next of the days on which to ask for a police certificate that is not
    ordered, and that takes longer than an invitation leaves."""
    submitted_on = case.submitted_on
    if submitted_on is None or not case.in_pool or case.rules.documents.plan is None:
        return
    after = case.rules.reminders.slow_paper.days_after
    days = (submitted_on + timedelta(number) for number in after)
    day = next((one for one in days if one >= case.on), None)
    if day is None:
        return
    plan = plan_papers(case.profile, case.candidacy, case.on, None, rules=case.rules)
    slow = {one.paper.country: one for one in plan.must_begin if one.paper.country}
    for country, one in slow.items():
        facts: Figures = {
            "country": country,
            "days": one.paper.wait.days,
            "to_apply": case.rules.process.invitation.days_to_apply[-1].days,
        }
        yield deadline(case.rules, "slow_paper", day, facts, of=country)


def _biometrics_over(case: Case) -> Iterator[Deadline]:
    """The day after the last one to give biometrics: were they given? (IRPR 12.2)"""
    letter = case.candidacy.biometrics_letter_on
    if letter is None or case.candidacy.biometrics_done:
        return
    day = letter + timedelta(days=case.rules.process.biometrics.days_after_letter + 1)
    yield deadline(case.rules, "biometrics_over", day, {"letter_on": letter})


def _service_standard(case: Case) -> Iterator[Deadline]:
    """The day on which IRCC's published standard for most complete applications is over."""
    if case.applied_on is None or case.landed:
        return
    months = case.rules.process.service_standard.months
    facts: Figures = {"applied_on": case.applied_on, "months": months}
    yield deadline(case.rules, "service_standard", add_months(case.applied_on, months), facts)


def _passport_expired(case: Case) -> Iterator[Deadline]:
    """The next of the days on which to ask for the day of a new passport, after the old one's."""
    expired = case.profile.passport_expires_on
    if expired is None:
        return
    after = case.rules.reminders.passport_expired.days_after
    day = next((one for days in after if (one := expired + timedelta(days)) >= case.on), None)
    if day is not None:
        yield deadline(case.rules, "passport_expired", day, {"expires_on": expired})


def _profile_over(case: Case) -> Iterator[Deadline]:
    """Some days after a profile ended, by its age or as it was told: was a new one submitted? Not
    where no program is met: none can be submitted."""
    ended_on = case.candidacy.ended_on or case.profile_ends_on
    if ended_on is None or case.open_until is not None or case.is_gone:
        return
    if case.in_pool and case.leaves_pool_on != ended_on:
        return
    [days] = case.rules.reminders.profile_over.days_after
    day = ended_on + timedelta(days=days)
    if case.is_possible_on(day):
        yield deadline(case.rules, "profile_over", day, {"ended_on": ended_on})


def _no_program(case: Case) -> Iterator[Deadline]:
    """The first day from which no program is, or may be, met any more, for whoever has no profile
    that leaves the pool on it."""
    if case.settled or case.open_until is not None or case.submitted_on is not None:
        return
    moment = case.ends_eligibility
    if moment is not None:
        facts: Figures = {"programs_lost": moment.lost, "causes": moment.causes}
        yield deadline(case.rules, "no_program", moment.on, facts)
