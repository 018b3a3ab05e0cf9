"""The score without its trace is the score: of whatever factors, and of whatever candidates.

``TOTALS=20000 SEED=7`` in the environment asks that many other candidates.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from express_entry import rulebook
from express_entry.assessment import derive
from express_entry.candidate.profile import Profile
from express_entry.points import crs
from express_entry.points.factors import Factors
from express_entry.points.levels import LanguageLevels
from express_entry.rulebook import Rulebook
from tests import rules
from tests.express_entry.points.test_score_properties import factors
from tests.express_entry.random_profiles import Chance
from tests.express_entry.rulebook.test_rule_loading import ON, fill_in

PEOPLE = int(os.environ.get("TOTALS", "400"))
SEED = int(os.environ.get("SEED", "20261129"))


@given(factors())
def test_the_total_is_that_of_the_trace(told: Factors) -> None:
    assert crs.total(told) == crs.score(told).total


@given(factors())
def test_it_is_so_where_no_language_is_named(told: Factors) -> None:
    first, second = told.first_language, told.second_language
    if isinstance(first, LanguageLevels):
        told = replace(told, first_language=replace(first, language=None))
    if isinstance(second, LanguageLevels):
        told = replace(told, second_language=replace(second, language=None))
    assert crs.total(told) == crs.score(told).total


@pytest.fixture(scope="module")
def filled_in(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Rules under which work and offers in high-wage occupations earn points (made up)."""
    return rulebook.load(fill_in(rules.copied(tmp_path_factory.mktemp("total") / "rules")))


NOCS = st.dictionaries(
    st.sampled_from(["00012", "21231", "21232", "64100"]), st.integers(0, 3), max_size=3
)


@given(told=factors(), nocs=st.one_of(st.none(), NOCS))
def test_it_is_so_where_high_wages_earn_points(
    filled_in: Rulebook, told: Factors, nocs: dict[str, int] | None
) -> None:
    told = replace(told, on=ON, canadian_work_nocs=nocs)
    assert crs.total(told, rules=filled_in) == crs.score(told, rules=filled_in).total


def test_it_is_so_of_random_candidates() -> None:
    print(f"SEED={SEED}")
    book, earned = rulebook.default(), set()
    for number in range(PEOPLE):
        chance = Chance(f"total.{SEED}.{number}")
        told = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        for on in (chance.on, chance.on + timedelta(days=400), date(2025, 3, 1)):
            worked_out = derive(told, on, book)
            traced = crs.score(worked_out, rules=book)
            assert crs.total(worked_out, rules=book) == traced.total, (number, on)
            earned |= {item.id for item in traced.items if item.points}
    # Every line was earned by somebody: five of the core, three of the partner, three of skill
    # transferability, five additional ones.
    assert len(earned) == 16, sorted(earned)
