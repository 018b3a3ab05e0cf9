"""Whatever a profile: what is told of the months ahead is what the engine says on each of 730 days.

``MONTHS=300 SEED=7`` in the environment asks that many other profiles (docs/testing.md).
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.ahead.forecast import plans_kept
from express_entry.ahead.months import turning_points
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.eligibility import categories
from express_entry.rulebook.rounds import Kind
from tests.express_entry.random_profiles import Chance

PROFILES = int(os.environ.get("MONTHS", "1"))
SEED = int(os.environ.get("SEED", "20261129"))
DAYS = 730


@dataclass(frozen=True)
class Day:
    """What a person is told of a day."""

    score: tuple[int, bool]
    funds: int | None
    programs: dict[str, str]
    categories: dict[str, str]
    open: frozenset[str]


def day(profile: Profile, on: date, held: set[tuple[Kind, str]]) -> Day:
    found = assess(profile, on)
    standings = {one.slug: one for one in categories.standing(profile, on)}
    return Day(
        (found.crs.total, found.crs.estimate),
        found.funds_required,
        {one.program: str(one.verdict) for one in found.programs},
        {
            one.slug: str(one.verdict)
            for one in standings.values()
            if one.asked and one.verdict != "not_met"
        },
        frozenset(
            slug
            for kind, slug in held
            if qualifies(kind, slug, profile, found, standings.get(slug))[0] == "met"
        ),
    )


def changed(before: dict[str, str], after: dict[str, str]) -> set[tuple[str, str, str]]:
    return {
        (name, before.get(name, "not_met"), after.get(name, "not_met"))
        for name in (*before, *after)
        if before.get(name) != after.get(name)
    }


def test_what_is_told_of_the_months_is_what_each_day_gives() -> None:
    print(f"SEED={SEED}")
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(told), strict=True)
        held = {
            (one.kind, one.slug)
            for one in rulebook.default().rounds.held
            if on - timedelta(days=365) < one.held_on <= on
        }
        points = {
            one.step.on: one for one in turning_points(profile, on, on + timedelta(days=DAYS))
        }
        profile = plans_kept(profile, on)
        before = day(profile, on, held)
        for days in range(1, DAYS + 1):
            today = on + timedelta(days=days)
            after = day(profile, today, held)
            where = f"SEED={SEED} number {number} on {today}: {told}"
            point = points.pop(today, None)
            if point is None:
                assert after == before, where
                continue
            assert after != before, where
            step = point.step
            assert point.causes, where
            assert (step.crs_before, step.estimate_before) == before.score, where
            assert (step.crs_after, step.estimate) == after.score, where
            assert (step.funds_before, step.funds_after) == (before.funds, after.funds), where
            programs = {(one.program, str(one.before), str(one.after)) for one in step.programs}
            assert programs == changed(before.programs, after.programs), where
            belongs = {(one.slug, str(one.before), str(one.after)) for one in step.categories}
            assert belongs == changed(before.categories, after.categories), where
            assert set(point.opened) == after.open - before.open, where
            assert set(point.closed) == before.open - after.open, where
            assert point.none_left == (bool(before.open) and not after.open), where
            before = after
        assert not points
