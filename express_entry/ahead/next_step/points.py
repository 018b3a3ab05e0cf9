"""A program is met: the pool, a kind of round, points."""

from __future__ import annotations

from express_entry.ahead.next_step.case import Case, NextStep
from express_entry.ahead.next_step.changes import NOT_IN_OWN_HANDS, facts_of, figures_of
from express_entry.ahead.what_ifs import EFFORTS
from express_entry.candidate.three_valued import Verdict

WORTH_IT = 10
"""Points under which nothing is called the best step."""


def create_profile(case: Case) -> NextStep | None:
    """A program is met, and today's score reaches the last round of a kind that is open: to be in
    the pool is all that is lacking, or nothing."""
    if case.program is not Verdict.MET:
        return None
    for door in case.doors:
        if door.status == "open" and case.today.crs.total >= door.last.cutoff:
            return NextStep(
                id="keep_watch" if case.in_pool else "create_profile",
                because=door.slug,
                facts={"score": case.today.crs.total, "cutoff": door.last.cutoff},
            )
    return None


def raise_score(case: Case) -> NextStep | None:
    """The change with the best gain for its time: first one that opens a kind of round at a score
    that rounds of it have taken, then points."""
    near = [
        door
        for door in case.doors
        if door.status == "nearly"
        and door.changes
        and (door.above_then or 0) > 0
        and door.changes != _NOT_ONES_OWN
    ]
    reached = max(near, key=lambda door: (door.above_then or 0, -len(door.changes)), default=None)
    if reached is not None and not any(door.above for door in case.doors if door.status == "open"):
        return NextStep(
            id="raise",
            because=reached.slug,
            changes=reached.changes,
            facts={
                "on": reached.possible_on,
                "score": reached.score_then,
                "above": reached.above_then,
                "rounds": reached.rounds,
            },
        )
    worth = [one for one in case.singles if one.gain_then >= WORTH_IT]
    worth = [one for one in worth if one.kind not in NOT_IN_OWN_HANDS] or worth
    if not worth:
        return None
    best = max(worth, key=lambda one: (-EFFORTS.index(one.effort), one.gain_then, one.id))
    return NextStep(id="raise", because=best.id, changes=facts_of(best), facts=figures_of(best))


_NOT_ONES_OWN = ("provincial_nomination",)
"""What a province decides is not the first thing told, while there is something of one's own."""


def create_anyway(case: Case) -> NextStep | None:
    if case.program is not Verdict.MET or case.in_pool:
        return None
    return NextStep(
        id="create_profile", because="program_met", facts={"score": case.today.crs.total}
    )
