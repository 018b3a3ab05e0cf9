"""What ends on the way is renewed in what is compared, and told by itself with what it keeps.

Points beside a case come from the official tables (grid of 2025-03-25): without a partner CLB 9 and
10 are 31 and 34 an ability, a master's degree 135.
"""

from __future__ import annotations

import json
import os
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.ahead.kept_up import Renewal, kept_up, renewals, renewed_by
from express_entry.ahead.next_step import next_step
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.brought import found
from tests.express_entry.candidates import ana, english, foreign_degree, job, told
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed

ON = date(2026, 12, 1)
PEOPLE = int(os.environ.get("KEPT_UP", "80"))
SEED = int(os.environ.get("SEED", "20261201"))


def student() -> Profile:
    """Born 1994-03-21, a master's assessed on 2022-06-10, CLB 9 10 9 10, two years abroad.

    On 2026-12-01, at 32: 94 + 135 + 31 + 34 + 31 + 34 + 50 for the degree with CLB 9 + 25 for the
    work with it = 434; at 33, from 2027-03-21 on, 88 for 94: 428.
    """
    return told(
        birth_date="1994-03-21",
        english=english("2026-06-15", listening=8, reading=8.5, writing=7, speaking=7.5),
        credentials=[foreign_degree("2022-06-10", "masters")],
        jobs=[job("2019-01-01", "2021-06-30")],
    )


def test_an_assessment_that_ends_within_the_year_is_told_with_what_it_keeps() -> None:
    # Five years old on 2027-06-10: 135 of the degree and 50 of it with CLB 9 go, 428 become 243.
    assert assess(student(), ON).total == 434
    book = rulebook.default()
    assert renewals(student(), ON, date(2027, 12, 1), book) == (
        Renewal(cause="eca.0", on=date(2027, 6, 10), keeps=185, total=428),
    )
    assert renewals(student(), ON, date(2027, 6, 9), book) == ()


def test_nobody_is_sent_to_study_for_what_a_renewed_assessment_keeps() -> None:
    # A certificate on top of a master's earns nothing but the 15 for a year of study in Canada; a
    # doctorate 15 (150 for 135), in Canada 30 more.
    study = {
        name: (one.gain_then, one.renewed)
        for name, one in found(student(), ON).items()
        if one.kind in ("education", "canadian_study")
    }
    both = ("language_test.english", "eca.0")
    assert study == {
        "education.doctorate": (15, both),
        "canadian_study.one_year": (15, ("eca.0",)),
        "canadian_study.two_year": (15, both),
        "canadian_study.bachelors": (30, both),
        "canadian_study.masters": (30, both),
        "canadian_study.doctorate": (45, both),
    }


def test_what_has_ended_already_stays_ended() -> None:
    over = ana(english=english("2024-11-15"))
    later = date(2027, 12, 1)
    assert kept_up(over, ON, rulebook.default()).english == over.english
    assert renewed_by(over, ON, later, rulebook.default()) == ()


def test_the_test_that_is_planned_comes_before_whatever_else_would_bring_points() -> None:
    # Met only by scores aimed at, with no result held: the test is next, whose day is told. 429 as
    # in ``ana``, 424 since she is 30.
    planned = ana(english=english("2027-01-15", planned=True))
    step = next_step(planned, None, ON)
    assert (step.id, step.because, step.changes) == ("planned_test", "english", ("english",))
    assert step.facts == {"program": "fswp", "total": 424, "on": date(2027, 1, 15)}
    assert next_step(ana(english=english("2026-10-15")), None, ON).id != "planned_test"


def test_whoever_it_is_the_same_day_says_the_same_with_later_days_told() -> None:
    print(f"SEED={SEED}")
    seen = 0
    book = rulebook.default()
    for number in range(PEOPLE):
        chance = Chance(f"{SEED}.{number}")
        facts, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(facts), strict=True)
        kept = kept_up(profile, on, book)
        for days in (1, 200, 500, 900, 2000):
            day = on + timedelta(days=days)
            again = Profile.model_validate_json(json.dumps(renewed(facts, on, day)), strict=True)
            where = f"SEED={SEED} number {number} {day}: {facts}"
            assert assess(kept, day).total == assess(again, day).total, where
            assert assess(kept, day).met == assess(again, day).met, where
        for one in renewals(profile, on, on + timedelta(days=1825), book):
            seen += 1
            assert assess(kept, one.on).total == one.total, f"number {number}: {one}"
            assert one.keeps >= 0
            assert one.on > on
    assert seen
