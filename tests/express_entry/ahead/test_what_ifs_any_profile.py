"""Whatever a profile: applying what a what-if says it changes, and asking again on the day it says,
gives the score and the verdicts it says; on a later day with what ends until then renewed.

``WHAT_IFS=10000 SEED=7`` in the environment asks that many other profiles (docs/architecture.md).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import date
from typing import Any

from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from express_entry.assessment.consistency import contradictions
from express_entry.candidate import merge_patch
from express_entry.candidate.profile import Profile
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed

PROFILES = int(os.environ.get("WHAT_IFS", "150"))
SEED = int(os.environ.get("SEED", "20261128"))


def asked(profile: dict[str, Any], on: date) -> tuple[int, set[str]]:
    """The score, and the programs met."""
    read = Profile.model_validate_json(json.dumps(profile), strict=True)
    assert contradictions(read, on) == ()
    told = assess(read, on)
    return told.crs.total, {one.program for one in told.programs if one.verdict == "met"}


def test_what_is_said_of_a_change_is_what_the_changed_profile_gets() -> None:
    print(f"SEED={SEED}")
    kinds: Counter[str] = Counter()
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(told), strict=True)
        unchanged = {on: asked(told, on)}
        now, met_now = unchanged[on]
        found = what_ifs(profile, assess(profile, on))
        where = f"SEED={SEED} number {number}: {told}"
        assert len({one.id for one in found}) == len(found), where
        for one in found:
            kinds[one.kind] += 1
            what = f"{one.id} {one.changed}, {where}"
            assert one.changed, what
            changed = merged(told, one.changed)
            assert changed != told, what
            day = one.possible_on
            if day not in unchanged:
                unchanged[day] = asked(renewed(told, on, day), day)
            without, met_without = unchanged[day]
            then, met_then = asked(renewed(changed, on, day), day)
            total = then if day == on else asked(changed, on)[0]
            assert (one.total, one.gain) == (total, total - now), what
            assert (one.total_then, one.gain_then) == (then, then - without), what
            assert set(one.verdicts_gained) == met_then - met_without, what
            assert set(one.verdicts_lost) == met_without - met_then, what
            assert met_then or not met_without, what
            assert one.gain_then > 0 or one.verdicts_gained, what
            assert one.possible_on >= on, what
            if one.kind == "provincial_nomination":
                assert met_now, what
                assert told.get("destination") != "QC", what
    if PROFILES > 100:  # fewer may miss the rare ones
        assert set(kinds) >= KINDS, kinds


KINDS = {
    "first_language",
    "second_language",
    "renew_test",
    "first_official_language",
    "partner_language",
    "renew_partner_test",
    "partner_stays",
    "partner_comes",
    "partner_eca",
    "canadian_work",
    "foreign_work",
    "eca",
    "eca_all",
    "education",
    "canadian_study",
    "partner_education",
    "partner_work",
    "partner_principal",
    "provincial_nomination",
    "trade_certificate",
}


def test_a_profile_and_its_json_are_the_same_facts() -> None:
    print(f"SEED={SEED}")
    for number in range(PROFILES):
        told = Chance(f"{SEED}.{number}").profile()
        profile = Profile.model_validate_json(json.dumps(told), strict=True)
        again = json.dumps(merge_patch.as_json(profile))
        assert Profile.model_validate_json(again, strict=True) == profile, told
        assert merge_patch.between(profile, profile) == {}
