"""A program is met: the pool, a kind of round, points."""

from __future__ import annotations

from datetime import date

from express_entry.ahead.cutoffs import Measure
from express_entry.ahead.door_opening import DoorChange
from express_entry.ahead.doors import held_lately
from express_entry.ahead.next_step.changes import facts_of, figures_of
from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.ahead.what_ifs import (
    EFFORTS,
    NOT_IN_OWN_HANDS,
    WORTH_IT,
    WhatIf,
    explored,
    months,
)
from express_entry.assessment import assess
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.three_valued import Verdict


def create_profile(position: Position) -> NextStep | None:
    """A program is met, and today's score reaches the last round of a kind that is open: to be in
    the pool is all that is lacking, or nothing."""
    if position.program is not Verdict.MET:
        return None
    for door in position.doors:
        if door.status == "open" and position.today.crs.total >= door.last.cutoff:
            return NextStep(
                id="keep_watch" if position.in_pool else "create_profile",
                because=door.slug,
                facts={"score": position.today.crs.total, "cutoff": door.last.cutoff},
            )
    return None


def raise_score(position: Position) -> NextStep | None:
    """The change with the best gain for its time: first one that opens a kind of round at a score
    that rounds of it have taken, then points."""
    near = [
        door
        for door in position.doors
        if door.status == "nearly"
        and door.changes
        and (door.above_then or 0) > 0
        and not all(step.kind in NOT_IN_OWN_HANDS for step in door.steps)
        and all(_in_own_work(position, step) for step in door.steps)
    ]
    reached = max(near, key=lambda door: (door.above_then or 0, -len(door.changes)), default=None)
    if reached is not None and not any(
        door.above for door in position.doors if door.status == "open"
    ):
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
    now = position.today.crs.total
    worth = [one for one in position.singles if one.gain_then >= WORTH_IT and one.total_then > now]
    worth = [one for one in worth if one.kind not in NOT_IN_OWN_HANDS] or worth
    if not worth:
        return None
    best = max(worth, key=lambda one: (*_for_its_time(position, one), one.id))
    facts = figures_of(best) | _rounds_reached(position, best)
    return NextStep(id="raise", because=best.id, changes=facts_of(best), facts=facts)


def _rounds_reached(position: Position, one: WhatIf) -> dict[str, Fact | date]:
    """The kind of round open today of which the score then reaches the most cut-offs; nothing where
    it reaches none."""
    doors = [door for door in position.doors if door.status == "open"]
    known = explored(position.profile, position.on, position.book).changes
    changed = next((each.profile for each in known if each.name == one.id), None)
    if not doors or changed is None:
        return {}
    then = assess(changed, one.possible_on, position.book)
    measure = Measure(position.on, position.candidacy.submitted_on, position.book)
    held = held_lately(position.on, position.book)
    above = {
        door.slug: measure.reached(then, [past for past in held if past.slug == door.slug])
        for door in doors
    }
    best = max(doors, key=lambda door: above[door.slug])
    if not above[best.slug]:
        return {}
    return {"round": best.slug, "above": above[best.slug], "rounds": best.rounds}


def _for_its_time(position: Position, one: WhatIf) -> tuple[int, float]:
    """What takes weeks before months and years; of each the most points for the time it takes."""
    return -EFFORTS.index(one.effort), one.gain_then / months(one, position.on)


def _in_own_work(position: Position, step: DoorChange) -> bool:
    """Whether work in a listed occupation is in one that the person has worked in: nobody becomes
    a physician in order to be invited."""
    own = {job.noc for job in position.profile.jobs or ()}
    return step.kind != "listed_work" or step.figures["noc"] in own


def create_anyway(position: Position) -> NextStep | None:
    if position.program is not Verdict.MET or position.in_pool:
        return None
    return NextStep(
        id="create_profile", because="program_met", facts={"score": position.today.crs.total}
    )
