"""A couple of whom each is known in full: whatever the two profiles, what counts of the one as the
partner is what counts of them as they are, and each way says what the engine says of it.

``COUPLES=10000 SEED=7`` in the environment asks that many other couples.
"""

from __future__ import annotations

import json
import os
from collections import Counter

from express_entry import rulebook
from express_entry.ahead.couple import alone, applying_with, as_partner, best_of, four_ways
from express_entry.assessment import assess, derive
from express_entry.assessment.partner_of import partner_education
from express_entry.candidate.profile import EducationLevel, MaritalStatus, Profile
from express_entry.points.factors import so_far
from tests.express_entry.random_profiles import Chance

COUPLES = int(os.environ.get("COUPLES", "150"))
SEED = int(os.environ.get("SEED", "20261129"))


def read(told: object) -> Profile:
    return Profile.model_validate_json(json.dumps(told), strict=True)


def test_the_whole_truth_of_each_counts_whoever_applies() -> None:
    print(f"SEED={SEED}")
    seen: Counter[str] = Counter()
    book = rulebook.default()
    for number in range(COUPLES):
        chance, other = Chance(f"{SEED}.{number}"), Chance(f"{SEED}.{number}.other")
        on = chance.on
        first, second = read(chance.profile()), read(other.profile())
        where = f"SEED={SEED} number {number}: {first} {second}"
        for one in (first, second):
            partner, factors = as_partner(one, on), derive(one, on)
            if one.credentials is not None:
                level, _ = partner_education(partner, on, book)
                counted = so_far(factors.education)
                none = (None, EducationLevel.NONE)
                assert level == counted or (level in none and counted in none), where
            assert partner.canadian_work_years == so_far(factors.canadian_work_years), where
            assert partner.studied_in_canada == one.studied_in_canada, where
        ways = four_ways(first, second, on)
        assert [(way.first_applies, way.other_comes) for way in ways] == [
            (True, True), (True, False), (False, True), (False, False),
        ]  # fmt: skip
        for way in ways:
            one, two = (first, second) if way.first_applies else (second, first)
            told = assess(applying_with(one, two, on, comes=way.other_comes), on)
            assert way.total == told.crs.total, where
            assert set(way.met) == {v.program for v in told.programs if v.verdict == "met"}, where
            if not way.other_comes:
                # Whoever stays behind is scored as a single person is (Ministerial Instructions).
                single = assess(alone(one, MaritalStatus.SINGLE), on)
                assert way.total == single.crs.total, where
        best = best_of(ways)
        assert (best is None) == (not any(way.met for way in ways)), where
        if best is not None:
            assert best.total == max(way.total for way in ways if way.met), where
            seen[f"{best.first_applies} {best.other_comes}"] += 1
    if COUPLES > 100:
        assert len(seen) == 4, seen
