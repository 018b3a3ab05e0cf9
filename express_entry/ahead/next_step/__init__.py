"""The one thing to do next, of a candidate, a candidacy and a day.

The same answer on the score, the status page, after every edit and in reminders. The steps are
tried in the order of ``NextStepId``, and the first that fits is told: what is about to be lost
comes before what could be won, a program before points, and points before waiting. Nothing here
has figures of its own: gains are those of ``what_ifs``, doors those of ``doors``, losses those of
the forecast.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from express_entry import rulebook
from express_entry.ahead.next_step import facts, life, losses, points, programs
from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.rulebook import Rulebook

__all__ = ["NextStep", "next_step"]


def next_step(
    profile: Profile,
    candidacy: Candidacy | None,
    on: date,
    *,
    shown: Profile | None = None,
    rules: Rulebook | None = None,
) -> NextStep:
    """The first step that fits. ``shown``: the candidate whose score they are shown, where what is
    not known yet is taken for granted in it: points are gained beyond that score. Raises what
    ``assess`` raises."""
    book = rules or rulebook.default()
    position = Position(profile, candidacy or Candidacy(), on, book, shown)
    for step in _STEPS:
        found = step(position)
        if found is not None:
            return found
    return NextStep(id="keep_watch", because="nothing_better")


_STEPS: tuple[Callable[[Position], NextStep | None], ...] = (
    facts.complete_facts,
    losses.mend,
    life.decline_or_mend,
    life.sixty_days,
    life.after_applying,
    life.refile,
    programs.planned_test,
    programs.other_programs,
    programs.open_program,
    programs.first_plan,
    points.create_profile,
    points.raise_score,
    points.create_anyway,
)
