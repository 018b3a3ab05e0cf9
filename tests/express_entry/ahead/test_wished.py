"""A change that somebody names, and exactly what it brings or costs.

Points beside a case come from the official tables (grid of 2025-03-25).
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from express_entry import rulebook
from express_entry.ahead.alternative import Alternative
from express_entry.ahead.what_ifs import Judge, WhatIf
from express_entry.ahead.wished import levels_wished, scores_wished, work_wished
from express_entry.assessment import assess
from express_entry.candidate.profile import ABILITIES, Ability, Language, Profile, TestId
from express_entry.counting.language import ImpossibleScore
from tests.express_entry.ahead.brought import ON
from tests.express_entry.candidates import ana, eve, job
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance


def judge(profile: Profile) -> Judge:
    return Judge(profile, assess(profile, ON), rulebook.default())


def weighed(profile: Profile, one: Alternative | None) -> WhatIf:
    assert one is not None
    return judge(profile).weighed(one)


def four(*scores: float) -> dict[Ability, Decimal]:
    return {name: Decimal(str(score)) for name, score in zip(ABILITIES, scores, strict=True)}


def all_at(level: int) -> dict[Ability, int]:
    return dict.fromkeys(ABILITIES, level)


def test_four_scores() -> None:
    # IELTS 8 6.5 7 7 (listening, reading, writing, speaking): CLB 9, 8, 9, 9. Reading 8 less, the
    # degree 12 less, three years abroad 25 less.
    present = judge(ana()).present
    found = weighed(ana(), scores_wished(present, test=TestId.IELTS, scores=four(8, 6.5, 7, 7)))
    assert (found.gain, found.total) == (-8 - 12 - 25, 429 - 45)
    # CLB 10 in all: 4 x 3.
    best = weighed(ana(), scores_wished(present, test=TestId.IELTS, scores=four(8.5, 8, 7.5, 7.5)))
    assert (best.gain, best.total) == (12, 441)


def test_months_of_work_are_judged_on_the_day_they_are_over() -> None:
    # Fourteen months from 10 January 2026 are over on 10 March 2027: one year in Canada 40 and the
    # degree with it 13; three years abroad have their most with CLB 9. She is 30 then, 5 less.
    present = judge(ana()).present
    found = weighed(ana(), work_wished(present, in_canada=True, months=14))
    assert (found.possible_on, found.gain_then) == (date(2027, 3, 10), 40 + 13)
    assert found.total_then == 429 - 5 + 40 + 13
    half = weighed(ana(), work_wished(present, in_canada=True, months=6))
    assert (half.possible_on, half.gain_then) == (date(2026, 7, 10), 0)


def test_six_months_complete_a_year_that_has_begun() -> None:
    # At work in Canada since 10 June 2025, seven months on the day: six more make it thirteen.
    # One year 40, the degree with it 13; five years abroad count as three do.
    begun = ana(jobs=[job("2020-01-01", "2025-06-01"), job("2025-06-10", canada=True)])
    found = weighed(begun, work_wished(judge(begun).present, in_canada=True, months=6))
    assert found.total_then == 429 + 40 + 13


def test_part_of_a_year_is_not_added_to_whole_years() -> None:
    claimed = ana(jobs=None, claimed_canadian_years=1, claimed_foreign_years=3)
    present = judge(claimed).present
    assert work_wished(present, in_canada=True, months=6) is None
    assert work_wished(present, in_canada=True, months=12) is not None


def test_one_score_stands_beside_those_held() -> None:
    # Reading 7 instead of 6.5 is CLB 9: 8 and 12 and 25.
    present = judge(eve()).present
    one = scores_wished(present, test=None, scores={"reading": Decimal("7")})
    assert weighed(eve(), one).gain == 8 + 12 + 25
    # Scores of another test say nothing beside these.
    assert scores_wished(present, test=TestId.CELPIP, scores={"reading": Decimal("9")}) is None


def test_a_score_that_no_report_shows_is_impossible() -> None:
    with pytest.raises(ImpossibleScore):
        scores_wished(judge(ana()).present, test=TestId.IELTS, scores=four(8, 9.5, 7, 7))


def test_levels() -> None:
    present = judge(ana()).present
    # NCLC 7 in French: 4 x 3 and 50.
    assert weighed(ana(), levels_wished(present, spoken="fr", levels=all_at(7))).gain == 62
    assert levels_wished(present, spoken="en", levels=all_at(9)) is None  # held already
    # One ability may be lower too: listening at CLB 8 is 8, 12 and 25 less.
    assert weighed(ana(), levels_wished(present, spoken="en", levels={"listening": 8})).gain == -45
    assert (
        levels_wished(present, spoken="fr", levels={"listening": 7}) is None
    )  # there is no test to stand in


def test_another_language_from_nothing_takes_as_long_as_the_page_of_what_ifs_says() -> None:
    present = judge(ana()).present
    seven = levels_wished(present, spoken="fr", levels=all_at(7))
    assert weighed(ana(), seven).effort == "years"
    assert weighed(ana(), levels_wished(present, spoken="fr", levels=all_at(5))).effort == "months"
    # TCF 458 453 10 10 is NCLC 7.
    tcf = scores_wished(present, test=TestId.TCF, scores=four(458, 453, 10, 10))
    assert weighed(ana(), tcf).effort == "years"


def test_what_is_said_is_what_the_changed_profile_gets() -> None:
    for number in range(40):
        chance = Chance(f"wished.{number}")
        facts, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(facts), strict=True)
        present = Judge(profile, assess(profile, on), rulebook.default())
        wanted: tuple[tuple[Language, int], ...] = (("en", 7), ("en", 10), ("fr", 8))
        for spoken, level in wanted:
            one = levels_wished(present.present, spoken=spoken, levels=all_at(level))
            if one is None:
                continue
            told = present.weighed(one)
            changed = merged(facts, told.changed)
            again = assess(Profile.model_validate_json(json.dumps(changed), strict=True), on)
            assert again.crs.total == told.total_then, facts
