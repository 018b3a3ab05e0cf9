"""The profile in the pool and the invitation: when they end, and when to check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from express_entry.candidate.dates import add_months
from express_entry.deadlines import eligibility
from express_entry.deadlines.case import Case
from express_entry.deadlines.causes import Deadline, Figures, deadline


def deadlines(case: Case) -> Iterator[Deadline]:
    """Every such date that applies, also beyond the horizon."""
    yield from _profile_expiry(case)
    yield from _invitation(case)
    yield from _invitation_over(case)
    yield from _quarterly_check(case)


def _profile_expiry(case: Case) -> Iterator[Deadline]:
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
        "crs": case.today.total,
    }
    found = deadline(
        case.rules, "profile_expiry", on, facts, projected=bool(case.today.projections)
    )
    # What takes the last program that is met is told before that; on the day, that it has left. Of
    # a program that is only possible nothing else tells.
    lost = None if on == ends else eligibility.loss(case)
    is_told_before = lost is not None and lost.on == on
    yield replace(found, lead_dates=(on,)) if is_told_before else found


def _weight(cause: str) -> tuple[bool, bool, str]:
    """Of the causes of one day, what can take a program away comes first: evidence that ends,
    then an age and work too old; what only begins to count comes last."""
    head, *rest = cause.split(".")
    begins = rest[-1:] in (["taken"], ["issued"]) or head in ("credential", "work_anniversary")
    return (begins, head not in ("language_test", "eca"), cause)


def _invitation(case: Case) -> Iterator[Deadline]:
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
    yield deadline(case.rules, "invitation", apply.by, facts)


def _invitation_over(case: Case) -> Iterator[Deadline]:
    """The first day on which an invitation that was neither taken nor declined has lapsed."""
    last = case.last_day_to_apply
    if last is None:
        return
    facts: Figures = {"invited_on": case.candidacy.invited_on, "last_day_to_apply": last}
    yield deadline(case.rules, "invitation_over", last + timedelta(days=1), facts)


def _quarterly_check(case: Case) -> Iterator[Deadline]:
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
    facts: Figures = {"submitted_on": submitted_on, "months": months}
    yield deadline(case.rules, "quarterly_check", day, facts)
