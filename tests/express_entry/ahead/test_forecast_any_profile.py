"""Whatever a profile: the forecast is what assessing each single day gives.

``FORECASTS=1000 SEED=7`` in the environment asks that many other profiles (docs/architecture.md).
"""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from typing import Any

from express_entry.ahead.forecast import Step, _turns, forecast, plans_kept
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.eligibility import categories
from express_entry.rulebook import default
from tests.express_entry.random_profiles import Chance

PROFILES = int(os.environ.get("FORECASTS", "5"))
SEED = int(os.environ.get("SEED", "20261128"))
DAYS = 600

Figures = tuple[int, bool, int, int | None]
Shown = tuple[Figures, dict[str, Any], dict[str, Any], dict[str, Any]]


def shown(profile: Profile, on: date) -> Shown:
    """The scores, the programs, their requirements and the categories, by name."""
    told = assess(profile, on)
    return (
        (told.crs.total, told.crs.estimate, told.fsw67.total, told.funds_required),
        {one.program: one.verdict for one in told.programs},
        {f"{p.program}/{one.id}": one.verdict for p in told.programs for one in p.requirements},
        {
            one.slug: one.verdict
            for one in categories.standing(profile, on)
            if one.asked and one.verdict != "not_met"
        },
    )


def turned(before: dict[str, Any], after: dict[str, Any]) -> set[tuple[str, Any, Any]]:
    return {
        (name, before.get(name), after.get(name))
        for name in (*before, *after)
        if before.get(name) != after.get(name)
    }


def figures_before(step: Step) -> Figures:
    return step.crs_before, step.estimate_before, step.fsw67_before, step.funds_before


def figures_after(step: Step) -> Figures:
    return step.crs_after, step.estimate, step.fsw67_after, step.funds_after


def test_the_forecast_is_what_each_day_gives() -> None:
    print(f"SEED={SEED}")
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(told), strict=True)
        steps = {step.on: step for step in forecast(profile, on, on + timedelta(days=DAYS))}
        profile = plans_kept(profile, on)
        before = shown(profile, on)
        for after_days in range(1, DAYS + 1):
            day = on + timedelta(days=after_days)
            after = shown(profile, day)
            where = f"SEED={SEED} number {number} on {day}: {told}"
            step = steps.pop(day, None)
            if after == before:
                assert step is None, where
                continue
            assert step is not None, (
                turned(before[1], after[1]),
                turned(before[3], after[3]),
                where,
            )
            assert step.causes, where
            assert figures_before(step) == before[0], where
            assert figures_after(step) == after[0], where
            programs = {(one.program, one.before, one.after) for one in step.programs}
            assert programs == turned(before[1], after[1]), where
            requirements = {
                (f"{one.program}/{one.requirement}", one.before, one.after)
                for one in step.requirements
            }
            assert requirements == turned(before[2], after[2]), where
            belongs = {(one.slug, one.before, one.after) for one in step.categories}
            assert belongs == {
                (slug, then or "not_met", now or "not_met")
                for slug, then, now in turned(before[3], after[3])
            }, where
            before = after
        assert not steps


def test_a_shorter_forecast_is_the_beginning_of_a_longer_one() -> None:
    """Three months, a year and two are read off one look ahead, in whatever order they are asked
    for; each is what a look ahead of just that length finds."""
    print(f"SEED={SEED}")
    for number in range(4 * PROFILES):
        chance = Chance(f"{SEED}.begins.{number}")
        profile = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        for days in (365, 90, 730):
            until = chance.on + timedelta(days=days)
            alone = tuple(step for _, step in _turns(profile, chance.on, until, default()))
            assert forecast(profile, chance.on, until) == alone, f"{number}, {days} days"
