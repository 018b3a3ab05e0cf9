"""What makes somebody eligible: the smallest set of changes, on its day.

Points beside a case come from the official tables (grid of 2025-03-25; IRPR 78 to 83).
"""

from __future__ import annotations

import json
import os
from datetime import date
from itertools import combinations

import pytest

from express_entry import rulebook
from express_entry.ahead.alternative import Present
from express_entry.ahead.combining import both, change_of, go_together
from express_entry.ahead.way_in import WayIn, way_in
from express_entry.ahead.what_ifs import alternatives
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from tests.express_entry.ahead.brought import ON
from tests.express_entry.candidates import ana, english, eve, job, told, tom
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance

PROFILES = int(os.environ.get("WAYS", "12"))
SEED = os.environ.get("SEED", "20261129")


def way(profile: Profile, target: str, on: date = ON) -> WayIn | None:
    return way_in(profile, assess(profile, on), target)


def test_what_is_open_needs_nothing() -> None:
    found = way(ana(), "fswp")
    assert found is not None
    assert (found.changes, found.possible_on, found.score, found.changed) == ((), ON, 429, {})


def test_half_a_band_gives_the_missing_point_of_67() -> None:
    # CLB 9, 9, 9 and 7 are 22 + 21 + 11 + 12 = 66 of the 67: one level in reading is enough.
    found = way(eve(english=english("2025-12-15", reading=6)), "fswp")
    assert found is not None
    assert (found.changes, found.effort) == (("first_language.reading.8",), "months")
    assert found.changed == {"english": {"taken_on": "2026-01-10", "reading": 6.5}}


def test_another_language_gives_points_of_67_where_the_first_is_perfect_already() -> None:
    # CLB 9 24, 21, one year abroad 9, age 35 12: 66. A higher level adds nothing; French at
    # NCLC 5 is 4.
    profile = eve(english=english("2025-12-15"), jobs=[job("2019-01-01", "2019-12-31")])
    found = way(profile, "fswp")
    assert found is not None
    assert found.changes == ("second_language.5",)


def test_a_test_and_an_assessment_where_both_are_missing() -> None:
    bare = {"level": "bachelors", "in_canada": False, "assessed": False}
    profile = eve(english=None, has_no_english_test=True, credentials=[bare])
    found = way(profile, "fswp")
    # CLB 9: 24 + 21 + 11 + 12 = 68; CLB 8: 20 + 21 + 11 + 12 = 64.
    assert found is not None
    assert found.changes == ("first_language.9", "eca.0")
    # 77 for the age of 35, 120, 4 x 31, 25 and 50.
    assert found.score == 77 + 120 + 124 + 25 + 50


def test_french_opens_its_category() -> None:
    found = way(ana(), "french")
    assert found is not None
    assert (found.changes, found.score) == (("second_language.7",), 429 + 12 + 50)


def test_time_alone_is_told_where_it_comes_first() -> None:
    # Eight months of work in Canada on 2026-01-10; the year is complete on 2026-05-10.
    profile = ana(jobs=[job("2025-05-10", canada=True)])
    found = way(profile, "cec")
    assert found is not None
    assert (found.changes, found.possible_on) == ((), date(2026, 5, 10))


def test_nothing_of_ours_opens_quebec_s_own_selection() -> None:
    assert way(ana(destination="QC"), "fswp") is None


def test_no_trade_no_trades_program() -> None:
    assert way(ana(), "fstp") is None
    opened = way(tom(certificate_of_qualification=False, certificate_noc=None), "fstp")
    assert opened is not None
    assert opened.changes == ("trade_certificate.72200",)


def opens(profile: Profile, day: date, target: str) -> bool:
    met = {one.program for one in assess(profile, day).programs if one.verdict is Verdict.MET}
    if target in ("fswp", "cec", "fstp"):
        return target in met
    standings = categories.standing(profile, day)
    return bool(met) and any(one.slug == target and one.verdict is Verdict.MET for one in standings)


@pytest.mark.parametrize("target", ["fswp", "cec", "fstp", "french", "trades"])
def test_it_is_the_smallest_set_that_an_exhaustive_search_finds(target: str) -> None:
    print(f"SEED={SEED}")
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{target}.{number}")
        facts, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(facts), strict=True)
        assessment = assess(profile, on)
        where = f"SEED={SEED} number {number}: {facts}"
        found = way_in(profile, assessment, target)
        single = list(alternatives(Present(profile, assessment, rulebook.default())))
        alone = [one for one in single if opens(one.profile, one.possible_on, target)]
        if found is not None:
            changed = Profile.model_validate_json(
                json.dumps(merged(facts, found.changed)), strict=True
            )
            assert opens(changed, found.possible_on, target), where
            assert assess(changed, found.possible_on).crs.total == found.score, where
            assert len(found.changes) <= 2, where
        if found is not None and len(found.changes) == 1:
            assert found.changes[0] in {one.name for one in alone}, where
            soonest = min((one.effort != "weeks", one.effort == "years") for one in alone)
            assert (found.effort != "weeks", found.effort == "years") == soonest, where
        if found is None or len(found.changes) == 2:
            assert not alone, where
        if found is None:
            changes = [change_of(one, profile) for one in single]
            for one, other in combinations(changes, 2):
                if go_together(one, other):
                    day = max(one.alternative.possible_on, other.alternative.possible_on)
                    assert not opens(both(one, other, profile), day, target), where


def test_a_person_of_whom_nothing_is_known_has_no_way_that_is_certain() -> None:
    assert way(told(jobs=None, credentials=None, english=None), "cec") is None
