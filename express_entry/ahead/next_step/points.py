"""A program is met: the pool, a kind of round, points."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from express_entry.ahead.cutoffs import Measure
from express_entry.ahead.door_opening import DoorChange
from express_entry.ahead.doors import held_lately
from express_entry.ahead.kept_up import kept_up
from express_entry.ahead.next_step.changes import cost, facts_of, figures_of
from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.ahead.no_program import any_program
from express_entry.ahead.what_ifs import (
    EFFORTS,
    NOT_IN_OWN_HANDS,
    WORTH_IT,
    WhatIf,
    explored,
    months,
)
from express_entry.assessment import assess, swap_partner
from express_entry.candidate.identifiers import Fact, WhatIfKind
from express_entry.candidate.three_valued import Verdict


def create_profile(position: Position) -> NextStep | None:
    """A program is met, and today's score reaches the last round of a kind that is open: to be in
    the pool is all that is lacking, or nothing."""
    if position.program is not Verdict.MET:
        return None
    seen = position.shown
    for door in seen.doors:
        if door.status == "open" and seen.today.crs.total >= door.last.cutoff:
            return NextStep(
                id="keep_watch" if position.in_pool else "create_profile",
                because=door.slug,
                facts={"score": seen.today.crs.total, "cutoff": door.last.cutoff},
            )
    return None


def raise_score(position: Position) -> NextStep | None:
    """The change with the best gain for its time: first one that opens a kind of round at a score
    that rounds of it have taken, then points."""
    position = position.shown
    near = [
        door
        for door in position.doors
        if door.status == "nearly"
        and door.changes
        and (door.above_then or 0) > 0
        and not all(step.kind in NOT_IN_OWN_HANDS for step in door.steps)
        and all(_in_own_work(position, step) for step in door.steps)
    ]
    now = position.today.crs.total
    worth = [one for one in position.singles if one.gain_then >= WORTH_IT and one.total_then > now]
    own = [one for one in worth if one.kind not in NOT_IN_OWN_HANDS]
    other_way = _other_way_round(position, own)
    if other_way is not None:
        return other_way
    coming = [one for one in own if one.figures.get("ordered") is True]
    if coming:
        # It is on its way already: what it brings is there before anything else could be.
        ordered = max(coming, key=lambda one: (one.gain_then, one.id))
        changes, facts = facts_of(ordered), figures_of(ordered)
        return NextStep(id="raise", because=ordered.id, changes=changes, facts=facts)
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
    if not worth:
        return None
    best = max(own or worth, key=lambda one: (*_for_its_time(position, one), one.id))
    best = _one_ability(position, best) or best
    facts = figures_of(best) | _rounds_reached(position, best)
    return NextStep(id="raise", because=best.id, changes=facts_of(best), facts=facts)


def _other_way_round(position: Position, own: Sequence[WhatIf]) -> NextStep | None:
    """The partner as the one who applies, where that is worth more than any step of one's own that
    takes no longer, and it is not known that the partner meets no program. It costs nothing and can
    be done any day, so that it comes before what takes months and years. A question worth looking
    into, and no promise: of a partner less is asked."""
    today = position.today
    swapped = swap_partner(position.profile, position.on, position.book)
    if swapped is None or not today.crs.complete:
        return None
    if not (today.has_language and swapped.has_language):
        # What is lacking may be worth more than all the difference.
        return None
    program = any_program(swapped.programs)
    if program is Verdict.NOT_MET:
        return None
    gain = swapped.crs.total - today.crs.total
    quick = [one.gain_then for one in own if one.effort == EFFORTS[0]]
    if gain <= max((WORTH_IT - 1, *quick)):
        return None
    return NextStep(
        id="raise",
        because="partner_principal",
        changes=("partner",),
        facts={
            "gain": gain,
            "total": swapped.crs.total,
            "on": position.on,
            "eligible": True if program is Verdict.MET else None,
        },
    )


def _one_ability(position: Position, best: WhatIf) -> WhatIf | None:
    """Instead of four results, the best one: where one ability's next level alone is worth it, or
    one ability brings more than half of what all four do."""
    if best.kind not in _OF_ABILITIES or best.figures["ability"] is not None:
        return None
    levels = {
        ability: level
        for standing in position.today.languages
        if standing.language == best.figures["language"]
        for ability, level in standing.levels.items()
    }

    def is_enough(one: WhatIf) -> bool:
        ability = one.figures["ability"]
        is_next = any(
            name == ability and held is not None and one.figures["level"] == held + 1
            for name, held in levels.items()
        )
        return is_next or 2 * one.gain_then > best.gain_then

    alike = [one for one in position.singles if one.kind == best.kind and one.figures["ability"]]
    enough = [one for one in alike if one.gain_then >= WORTH_IT and is_enough(one)]
    if not enough:
        return None
    # The ability that brings most, at no higher a level than it takes.
    most = max(enough, key=lambda one: one.gain_then).figures["ability"]
    return min((one for one in enough if one.figures["ability"] == most), key=cost)


_OF_ABILITIES: tuple[WhatIfKind, ...] = ("first_language", "second_language")


def _rounds_reached(position: Position, one: WhatIf) -> dict[str, Fact | date]:
    """The kind of round open today of which the score then reaches the most cut-offs; nothing where
    it reaches none."""
    doors = [door for door in position.doors if door.status == "open"]
    known = explored(position.profile, position.on, position.book).changes
    changed = next((each.profile for each in known if each.name == one.id), None)
    if not doors or changed is None:
        return {}
    day = one.possible_on
    kept = changed if day == position.on else kept_up(changed, position.on, position.book)
    then = assess(kept, day, position.book)
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
