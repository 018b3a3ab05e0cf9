"""What is begun and not brought to its end with IRCC: a profile not submitted, a nomination not
accepted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from express_entry.deadlines.case import Case
from express_entry.deadlines.causes import Deadline, Figures, deadline


def deadlines(case: Case) -> Iterator[Deadline]:
    """Every such date that applies, also beyond the horizon."""
    yield from _draft(case)
    yield from _unsubmitted(case)
    yield from _nomination(case)


def _draft_begun_on(case: Case) -> date | None:
    """The day on which the profile was begun that waits to be submitted: none was since, nor is
    another alive."""
    told = case.candidacy
    begun, submitted_on, ended_on = told.draft_begun_on, told.submitted_on, told.ended_on
    if begun is None or case.open_until is not None:
        return None
    if case.leaves_pool_on is not None and begun < case.leaves_pool_on:
        return None
    is_submitted = submitted_on is not None and submitted_on >= begun
    return None if is_submitted or (ended_on is not None and ended_on > begun) else begun


def _draft(case: Case) -> Iterator[Deadline]:
    """The last day on which a profile begun on IRCC's site can be submitted. IRCC keeps it for so
    many days, and does not say whether the first counts: the earlier reading is told."""
    begun = _draft_begun_on(case)
    if begun is None:
        return
    days = case.rules.process.profile.draft_days
    facts: Figures = {"begun_on": begun, "days": days}
    yield deadline(case.rules, "draft", begun + timedelta(days=days - 1), facts)


def _unsubmitted(case: Case) -> Iterator[Deadline]:
    """Some days after the exact score, once, if a program is met and nothing was begun with IRCC:
    was the profile submitted?"""
    scored_on = case.candidacy.scored_on
    if scored_on is None or case.submitted_on is not None:
        return
    if case.candidacy.draft_begun_on is not None:
        return
    [days] = case.rules.reminders.unsubmitted.days_after
    day = scored_on + timedelta(days=days)
    if case.is_met_on(day):
        yield deadline(case.rules, "unsubmitted", day, {"scored_on": scored_on})


def _nomination(case: Case) -> Iterator[Deadline]:
    """The last day to accept a nomination, which cannot be done with an invitation open; and the
    last day that its certificate names."""
    told = case.candidacy
    if told.nominated_on is not None and not told.nomination_accepted and case.open_until is None:
        days = case.rules.process.nomination.accept_within_days
        last = told.nominated_on + timedelta(days=days)
        facts: Figures = {"nominated_on": told.nominated_on, "days": days}
        yield deadline(case.rules, "nomination_accept", last, facts)
    if told.nomination_ends_on is not None:
        since: Figures = {"nominated_on": told.nominated_on}
        yield deadline(case.rules, "nomination_end", told.nomination_ends_on, since)
