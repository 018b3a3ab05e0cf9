"""Whatever a profile: a door opens on the day it says, with the changes it says, at the score it
says; not a day before; and no smaller set of changes opens it.

``DOORS=1000 SEED=7`` in the environment asks that many other profiles (docs/testing.md).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from express_entry import rulebook
from express_entry.ahead import rounds as compared
from express_entry.ahead.alternative import Present
from express_entry.ahead.door_search import Search
from express_entry.ahead.door_stand import KindOfRound
from express_entry.ahead.door_steps import DoorStep
from express_entry.ahead.door_work import Plan
from express_entry.ahead.doors import Door, doors, held_lately
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import assess
from express_entry.candidate import merge_patch
from express_entry.candidate.dates import anniversary
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed

PEOPLE = int(os.environ.get("DOORS", "10"))
SEED = int(os.environ.get("SEED", "20261129"))

FACTS = (
    "english",
    "french",
    "credentials",
    "first_official_language",
    "partner",
    "settlement_funds",
    "destination",
    "provincial_nomination",
    "primary_occupation",
    "certificate_of_qualification",
)
MOST_SETS = 3000
"""Pairs and threes tried for one door; of more, every so many."""


def verdict_of(profile: Profile, on: date, kind: KindOfRound) -> Verdict:
    """Whether the engine would have the profile invited in such a round."""
    told = {one.slug: one for one in categories.standing(profile, on)}
    return qualifies(kind.kind, kind.slug, profile, assess(profile, on), told.get(kind.slug))[0]


def read(told: dict[str, object]) -> Profile:
    return Profile.model_validate_json(json.dumps(told), strict=True)


def test_a_door_is_what_the_engine_says_of_it() -> None:
    print(f"SEED={SEED}")
    seen: Counter[str] = Counter()
    for number in range(4 * PEOPLE):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile = read(told)
        found = doors(profile, None, on)
        held = held_lately(on)
        where = f"SEED={SEED} number {number}: {told}"
        assert {one.slug for one in found} == {one.slug for one in held}, where
        by_type = {one.slug: one for one in compared.every_type(profile, assess(profile, on))}
        for door in found:
            what = f"{door}, {where}"
            seen[door.status] += 1
            planned = any(step.kind == "planned_test" for step in door.steps)
            past = [one for one in held if one.slug == door.slug]
            assert (door.rounds, door.last.number) == (len(past), past[-1].number), what
            if door.slug in by_type:
                today = by_type[door.slug].qualifies
                assert (door.status == "open" or planned) == (today == "met"), what
                assert (door.status == "unknown") == (today == "unknown"), what
            score = assess(profile, on).crs.total
            if on.year == 2026 and on >= date(2026, 3, 25):  # one grid in all of the twelve months
                assert door.above == sum(score >= one.cutoff for one in past), what
            if door.possible_on is None:
                assert (door.score_then, door.above_then, door.changes) == (None, None, ()), what
                continue
            assert on <= door.possible_on, what
            patched = merged(merge_patch.as_json(profile), door.changed)
            then = read(renewed(patched, on, door.possible_on))
            after = assess(then, door.possible_on).crs.total
            assert door.score_then == after, what
            kind = KindOfRound(door.kind, door.slug)
            verdict = verdict_of(then, door.possible_on, kind)
            if not planned:
                assert verdict is (Verdict.UNKNOWN if door.missing else Verdict.MET), what
            if not planned and door.possible_on > on and verdict is Verdict.MET:
                day_before = door.possible_on - timedelta(days=1)
                before_it = read(renewed(patched, on, day_before))
                assert verdict_of(before_it, day_before, kind) is not Verdict.MET, what
            within = len(door.changes) <= 1 and door.possible_on <= anniversary(on, 1)
            if door.status == "nearly":
                assert within, what
                assert not door.missing, what
            elif door.status == "closed":
                assert not (within and not door.missing), what
            else:
                assert (door.status, door.changes, door.possible_on) == ("open", (), on), what
    assert min(seen[status] for status in ("open", "nearly", "closed", "unknown")) > 0, seen


def test_no_smaller_set_of_changes_opens_it() -> None:
    print(f"SEED={SEED}")
    for number in range(PEOPLE):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile = read(told)
        search = Search(Present(profile, assess(profile, on), rulebook.default()))
        for door in doors(profile, None, on):
            if door.status == "unknown" or door.slug == "military":
                continue
            size = len(door.changes) if door.possible_on else 3
            for opened in _smaller(search, door, size):
                raise AssertionError(f"{opened} opens {door}, SEED={SEED} number {number}: {told}")


def _smaller(search: Search, door: Door, size: int) -> Iterator[object]:
    """Every set of fewer changes that opens the door for all that is known."""
    kind = KindOfRound(door.kind, door.slug)
    profile, on = search.present.profile, search.present.on
    singles = [step for fact in FACTS for step in search.steps(fact)]
    plans: list[Plan] = list(search.plans(kind))
    for plan in plans:
        work: tuple[DoorStep, ...] = () if plan.work is None else (plan.work,)
        told = merge_patch.as_json(profile)
        base = read(renewed(told, on, plan.day))
        for more in range(size - len(work)):
            every = [
                steps
                for steps in combinations(singles, more)
                if len({step.fact for step in (*steps, *work)}) == more + len(work)
            ]
            for steps in every[:: len(every) // MOST_SETS + 1]:
                facts: dict[str, object] = {}
                for step in (*steps, *work):
                    facts |= step.facts
                changed = base.model_copy(update=facts)
                if verdict_of(changed, plan.day, kind) is not Verdict.NOT_MET:
                    yield plan.day, [(step.kind, step.figures) for step in (*steps, *work)]
