"""What makes somebody eligible: the smallest set of changes, on its day.

Points beside a case come from the official tables (grid of 2025-03-25; IRPR 78 to 83).
"""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.ahead.alternative import Present
from express_entry.ahead.doors import doors
from express_entry.ahead.way_in import PROGRAM_KINDS, WayIn, targets, way_in
from express_entry.ahead.what_ifs import alternatives
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from tests.express_entry.ahead.brought import ON
from tests.express_entry.candidates import ana, english, eve, job, told, tom
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed

PROFILES = int(os.environ.get("WAYS", "10"))
SEED = os.environ.get("SEED", "20261129")


def way(profile: Profile, target: str, on: date = ON) -> WayIn:
    return way_in(profile, assess(profile, on), target)


def steps(found: WayIn) -> list[tuple[str, object, object]]:
    return [(one.kind, one.figures.get("level"), one.figures.get("ability")) for one in found.steps]


def test_what_is_open_needs_nothing() -> None:
    found = way(ana(), "fswp")
    assert (found.status, found.by) == ("open", ("fswp",))
    assert (found.steps, found.changed, found.possible_on) == ((), {}, ON)


def test_half_a_band_gives_the_missing_point_of_67() -> None:
    # CLB 9, 9, 9 and 7 are 22 + 21 + 11 + 12 = 66 of the 67: one level in reading is enough.
    found = way(eve(english=english("2025-12-15", reading=6)), "fswp")
    assert steps(found) == [("test_result", 8, "reading")]
    assert found.changed == {"english": {"taken_on": "2026-01-10", "reading": 6.5}}
    assert (found.verdicts_gained, found.verdicts_lost) == (("fswp",), ())
    # CLB 8 is 23 and CLB 7 17.
    assert found.score_then is not None
    assert found.score_without is not None
    assert found.score_then - found.score_without == 6


def test_another_language_gives_points_of_67_where_the_first_is_perfect_already() -> None:
    # CLB 9 24, 21, one year abroad 9, age 35 12: 66. A higher level adds nothing; French at
    # NCLC 5 is 4.
    profile = eve(english=english("2025-12-15"), jobs=[job("2019-01-01", "2019-12-31")])
    assert steps(way(profile, "fswp")) == [("test_result", 5, None)]


def test_a_test_and_an_assessment_where_both_are_missing() -> None:
    bare = {"level": "bachelors", "in_canada": False, "assessed": False}
    found = way(eve(english=None, has_no_english_test=True, credentials=[bare]), "fswp")
    # CLB 9: 24 + 21 + 11 + 12 = 68; CLB 8: 20 + 21 + 11 + 12 = 64.
    assert sorted(one.kind for one in found.steps) == ["eca", "test_result"]
    # 77 for the age of 35, 120, 4 x 31, 25 and 50.
    assert found.score_then == 77 + 120 + 124 + 25 + 50
    assert found.score_without == 77


def test_french_opens_its_category() -> None:
    found = way(ana(), "french")
    assert steps(found) == [("test_result", 7, None)]
    assert found.score_then == 429 + 12 + 50


def test_time_alone_is_told_where_it_comes_first() -> None:
    # Eight months of work in Canada on 2026-01-10; the year is complete on 2026-05-10.
    found = way(ana(jobs=[job("2025-05-10", canada=True)]), "cec")
    assert (found.status, found.steps) == ("nearly", ())
    assert found.possible_on == date(2026, 5, 10)


def test_a_trade_needs_its_certificate_and_nobody_else_a_trade() -> None:
    assert way(ana(), "fstp").possible_on is None
    opened = way(tom(certificate_of_qualification=False, certificate_noc=None), "fstp")
    assert [one.kind for one in opened.steps] == ["trade_certificate"]


def test_money_where_the_size_of_the_family_is_not_settled() -> None:
    # Separated: one person or two, $15,263 or $19,001; enough for either opens it.
    profile = ana(marital_status="separated", settlement_funds=15000)
    found = way(profile, "fswp")
    assert [one.figures for one in found.steps] == [{"required": 19001}]


def test_what_is_not_known_is_missing_and_no_change() -> None:
    found = way(told(jobs=None, credentials=None, english=None), "cec")
    assert (found.status, found.steps, found.possible_on) == ("unknown", (), None)
    assert "jobs" in found.missing


def test_a_category_that_is_not_in_force_and_one_never_asked_of_anybody() -> None:
    assert not way(ana(), "senior_managers").known  # its list begins on 2026-02-18
    assert not way(ana(), "military", date(2026, 10, 1)).asked
    assert "military" not in targets(date(2026, 10, 1))
    assert targets(date(2020, 1, 1)) == PROGRAM_KINDS


def read(facts: dict[str, Any]) -> Profile:
    return Profile.model_validate_json(json.dumps(facts), strict=True)


def opens(profile: Profile, day: date, target: str) -> bool:
    met = {one.program for one in assess(profile, day).programs if one.verdict is Verdict.MET}
    if target == "pnp":
        return bool(met) and profile.provincial_nomination is True
    if target in PROGRAM_KINDS:
        return target in met
    standings = categories.standing(profile, day)
    return bool(met) and any(one.slug == target and one.verdict is Verdict.MET for one in standings)


@pytest.mark.parametrize("target", ["fswp", "cec", "fstp", "pnp", "french", "trades"])
def test_it_is_what_the_engine_says_of_the_changed_profile(target: str) -> None:
    print(f"SEED={SEED}")
    looked_at = 0
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{target}.{number}")
        facts, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(facts), strict=True)
        found = way_in(profile, assess(profile, on), target)
        where = f"SEED={SEED} number {number}: {facts}"
        if found.status == "open":
            assert opens(profile, on, target), where
            continue
        if any(one.kind == "planned_test" for one in found.steps):
            continue
        assert not opens(profile, on, target), where
        if found.possible_on is None:
            continue
        looked_at += 1
        day, patched = found.possible_on, merged(facts, found.changed)
        without, changed = read(renewed(facts, on, day)), read(renewed(patched, on, day))
        assert assess(changed, day).crs.total == found.score_then, where
        assert assess(without, day).crs.total == found.score_without, where
        before, after = assess(without, day).met, assess(changed, day).met
        assert found.verdicts_gained == tuple(one for one in after if one not in before), where
        assert found.verdicts_lost == tuple(one for one in before if one not in after), where
        if not found.missing:
            assert opens(changed, day, target), where
            earlier = day - timedelta(days=1)
            before_it = read(renewed(patched, on, max(on, earlier)))
            assert earlier < on or not opens(before_it, earlier, target), where
        if len(found.steps) > 1 and not found.missing:
            present = Present(profile, assess(profile, on), rulebook.default())
            alone = [
                one.name
                for one in alternatives(present)
                if one.possible_on <= day and opens(one.profile, one.possible_on, target)
            ]
            assert alone == [], where
    assert looked_at


def test_it_is_what_the_door_of_the_same_kind_says() -> None:
    for number in range(PROFILES):
        chance = Chance(f"door.{SEED}.{number}")
        profile = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        for door in doors(profile, None, chance.on):
            found = way_in(profile, assess(profile, chance.on), door.slug)
            assert (found.steps, found.possible_on) == (door.steps, door.possible_on)
            assert found.score_then == door.score_then
