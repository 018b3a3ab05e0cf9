"""Whatever the missing facts turn out to be, the score lies between the least and the most.

Take a random candidate told in full, tell the estimate the quick facts alone, hide some of the
rest, and what the whole profile scores must lie within what was said; ``about`` is the assessment
of the assumed profile, and each assumption moves no further than the two ends.
"""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from express_entry.ahead.estimate import Estimate, estimate
from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import (
    ABILITIES,
    EducationLevel,
    Profile,
    TestId,
    ToldLevels,
)
from express_entry.counting.language import BELOW_LOWEST, level, score_for_level
from tests.express_entry.random_profiles import Chance

MANY = int(os.environ.get("ESTIMATES", "40"))
SEED = int(os.environ.get("SEED", "0"))

HIDDEN_AT_WILL = ("sibling_in_canada", "certificate_of_qualification", "has_job_offer")
OF_PARTNER = (
    "canadian",
    "education",
    "education_in_canada",
    "assessed",
    "canadian_work_years",
    "has_no_test",
)


def quick_facts_of(full: dict[str, Any], score: Assessment, chance: Chance) -> dict[str, Any]:
    """What somebody with these facts says at first: the degree and the years in a line, the scores
    of a test without its day, and nothing that was not asked."""
    told = dict(full)
    if "credentials" in told and chance.maybe(0.8):
        level = score.education.level or EducationLevel.NONE
        # Nobody claims the level that two credentials make: the better one is named.
        two = level is EducationLevel.TWO_OR_MORE
        told["claimed_education"] = str(EducationLevel.BACHELORS if two else level)
        del told["credentials"]
    if "jobs" in told and chance.maybe(0.8):
        told["claimed_canadian_years"] = int(score.experience.crs_canadian.most)
        told["claimed_foreign_years"] = int(score.experience.crs_foreign.most)
        del told["jobs"]
        if chance.maybe(0.2):
            del told[chance.chance.choice(("claimed_canadian_years", "claimed_foreign_years"))]
    for language in ("english", "french"):
        if language in told and not told[language].get("planned") and chance.maybe():
            told[language] = {k: v for k, v in told[language].items() if k != "taken_on"}
            if chance.maybe(0.3):
                told[language] = in_levels(told[language])
    if chance.maybe():
        told = {k: v for k, v in told.items() if k not in ("french", "has_no_french_test")}
    for name in HIDDEN_AT_WILL:
        if chance.maybe():
            told.pop(name, None)
    if "partner" in told:
        kept = dict(told["partner"])
        for name in OF_PARTNER:
            if chance.maybe():
                kept.pop(name, None)
        if chance.maybe():
            kept = {k: v for k, v in kept.items() if k not in ("english", "french", "has_no_test")}
        told["partner"] = kept
    return told


def in_levels(told: dict[str, Any]) -> dict[str, Any] | ToldLevels:
    """A test as somebody tells it who knows the levels alone, "CLB 9, 8, 8 and 9", where there are
    four that scores give."""
    test = TestId(told["test"])
    if not all(isinstance(told.get(one), (int, float, Decimal)) for one in ABILITIES):
        return told
    levels = {one: level(test, one, Decimal(str(told[one]))) for one in ABILITIES}
    if any(each is None or each <= BELOW_LOWEST for each in levels.values()):
        return told
    least = {one: score_for_level(test, one, each) for one, each in levels.items() if each}
    return ToldLevels(test=test, **least)


def drawn(seed: int) -> tuple[dict[str, Any], dict[str, Any], date]:
    chance = Chance(f"estimate {SEED} {seed}")
    full = chance.profile()
    # Without a name the better first official language is taken: with one, it is not hidden.
    full.pop("first_official_language", None)
    score = assess(Profile.model_validate(full), chance.on)
    return full, quick_facts_of(full, score, chance), chance.on


@pytest.mark.parametrize("part", range(5))
def test_the_exact_score_lies_between_least_and_most(part: int) -> None:
    estimated = compared = 0
    for seed in range(part * MANY, (part + 1) * MANY):
        full, quick, on = drawn(seed)
        profile = Profile.model_validate(quick)
        found = estimate(profile, on)
        estimated += not found.needed
        exact = assess(Profile.model_validate(full), on).crs
        if exact.complete:
            compared += 1
            assert found.least <= exact.total <= found.most, (seed, full, quick)
        if not found.needed:
            _hangs_together(found, on)
    assert estimated > MANY // 3, "too few to hold anything"
    assert compared > MANY // 8, "too few to hold anything"


def _hangs_together(found: Estimate, on: date) -> None:
    assert found.about == assess(found.assumed, on).total
    assert found.least <= found.about <= found.most
    for one in found.assumptions:
        assert one.points > 0, one
        assert one.fewer <= found.about - found.least, one
        assert one.more <= found.most - found.about, one
    points = [one.points for one in found.assumptions]
    assert points == sorted(points, reverse=True)
    if found.least == found.most:
        assert found.assumptions == ()
    else:
        assert found.assumptions != ()
