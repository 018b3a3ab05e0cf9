"""Every date that matters to one candidate, worked out from the profile, the day and the rules.

A deadline says what happens, on which whole day, what it changes for this score and these
programs, and when to remind. Only what applies is told: nothing of the pool after applying,
nothing at all after landing. Facts change and so do deadlines: work them out anew whenever one
is spoken of; a reminder that comes late is worded by asking as of the day it was due.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from express_entry import rulebook
from express_entry.ahead.invitation import last_day_to_apply
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.deadlines import asked, before_pool, eligibility, evidence, pool, score
from express_entry.deadlines.case import Case, program_lost_on
from express_entry.deadlines.causes import Deadline, DeadlineFact, DeadlineKind, Meaning, deadline
from express_entry.rulebook import Rulebook

__all__ = [
    "HORIZON_DAYS",
    "Deadline",
    "DeadlineFact",
    "DeadlineKind",
    "Meaning",
    "deadline",
    "deadlines",
    "eligibility_lost",
    "last_day_to_apply",
    "last_program_lost_on",
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
    book = rules or rulebook.default()
    return book.remember("deadlines", _remembering)(profile, candidacy, on, horizon_days)


_KEPT = 8
"""Looks remembered: a reminder asks for the days around it once to be said, and once more to plan
the next."""


def _remembering(
    book: Rulebook,
) -> Callable[[Profile, Candidacy, date, int], tuple[Deadline, ...]]:
    @lru_cache(maxsize=_KEPT)
    def found(
        profile: Profile, candidacy: Candidacy, on: date, horizon_days: int
    ) -> tuple[Deadline, ...]:
        return _looked_for(Case(profile, candidacy, on, horizon_days, book))

    return found


def _looked_for(case: Case) -> tuple[Deadline, ...]:
    if case.landed:
        return ()
    found = [*evidence.deadlines(case), *asked.deadlines(case)]
    if not case.settled:
        found += [*score.deadlines(case), *pool.deadlines(case), *before_pool.deadlines(case)]
        lost = eligibility.loss(case)
        if lost is not None:
            found.append(lost)
    ahead = [_in_pool(case, deadline) for deadline in found if case.ahead(deadline.on)]
    return tuple(sorted(ahead, key=lambda deadline: (deadline.on, deadline.cause)))


def _in_pool(case: Case, deadline: Deadline) -> Deadline:
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
    case = Case(profile, candidacy, on, horizon_days, rules or rulebook.default())
    return eligibility.loss(case)


def last_program_lost_on(
    profile: Profile, submitted_on: date, on: date, *, rules: Rulebook | None = None
) -> date | None:
    """The last day up to ``on`` since which a submitted profile meets, and may meet, no program;
    None where it still may, or never could."""
    return program_lost_on(profile, submitted_on, on, rules or rulebook.default())
