"""The least and the most CRS points that missing facts leave possible.

By hand from the grid of 2025-03-25 (``/rules/crs``): alone 500 + 100 + 600, with a partner 460 + 40
+ 100 + 600; and at random: take a candidate who is told in full, forget some facts, and the score
in full must lie between the least and the most of what is left.
"""

from __future__ import annotations

import copy
from datetime import date
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.assessment import assess
from express_entry.assessment.score_range import range_of, score_range
from express_entry.candidate.profile import ABILITIES, Profile
from tests.express_entry.applicants import BASE, CLB5, CLB9, ON, abroad, here
from tests.express_entry.assessment.test_unknown_is_never_no import CHOICES, Draw, Told, _paths

NCLC5 = {"test": "tef_canada_nclc", "taken_on": "2026-01-10"} | dict.fromkeys(ABILITIES, 5)
NCLC9 = NCLC5 | dict.fromkeys(ABILITIES, 9)


def with_partner(**facts: Any) -> dict[str, Any]:
    """One who comes along, with a master's of Canada."""
    plain = {"accompanying": True, "canadian": False}
    study = {"education": "masters", "education_in_canada": True}
    return {"marital_status": "married", "partner": plain | study | facts}


def between(on: date = ON, **facts: Any) -> tuple[int, int]:
    found = score_range(Profile.model_validate(BASE | facts), on)
    return found.least, found.most


def without(*names: str, **facts: Any) -> tuple[int, int]:
    told = {name: value for name, value in (BASE | facts).items() if name not in names}
    found = score_range(Profile.model_validate(told), ON)
    return found.least, found.most


# BASE is worth 464: age 30 105 + master's 135 + CLB 9 124 + 50 + 50 (six years abroad).


def test_nothing_missing_is_one_score() -> None:
    assert between() == (464, 464)


def test_a_partners_test_without_its_day_may_have_ended() -> None:
    # CLB 9 and higher: 5 points for each of four abilities, or none.
    plain = {"has_no_test": False, "canadian_work_years": 0, "studied_in_canada": False}
    told = BASE | with_partner(**plain, english=CLB9 | {"taken_on": None})
    one = Profile.model_validate(told)
    found = range_of(assess(one, ON), one)
    assert found.most - found.least == 20
    assert found == score_range(one, ON)


def test_nothing_known_is_the_whole_scale() -> None:
    found = score_range(Profile(), ON)
    assert (found.least, found.most) == (0, 1200)


@pytest.mark.parametrize(
    ("forgotten", "least", "most"),
    [
        ("provincial_nomination", 464, 1064),
        ("sibling_in_canada", 464, 479),
        # Age earns 0 (45 or more) to 110 (20 to 29).
        ("birth_date", 359, 469),
        # 359 without age and partner known: 50 of the trade certificate with CLB 7 or more, but C
        # already stands at its 100.
        ("certificate_of_qualification", 464, 464),
        # French: NCLC 9 or more in all four is 24 as the second language, and 50. As the first:
        # 136 + 24 for CLB 9 as the second + 50, against the 124 of English: 464 - 124 + 210.
        ("has_no_french_test", 464, 550),
        # Worth nothing in the CRS.
        ("relative_in_canada", 464, 464),
        ("studied_in_canada", 464, 464),
        ("settlement_funds", 464, 464),
        ("has_job_offer", 464, 464),
        ("destination", 464, 464),
        # No credential: 464 - 135 - 50; or a Canadian doctorate: 150, and study in Canada 30.
        ("credentials", 279, 509),
        # No work: 464 - 50; or five years in Canada: 80 (C stands at its limit).
        ("jobs", 414, 544),
        # English unknown as well as its absence: 105 + 135; the work and degree with nothing.
        # The best is CLB 10 in all four: 136 against 124.
        ("english", 240, 476),
    ],
)
def test_one_fact_forgotten(forgotten: str, least: int, most: int) -> None:
    assert without(forgotten) == (least, most)


@pytest.mark.parametrize(
    ("facts", "least", "most"),
    [
        # One ability not told: CLB 9 in three is 93; the fourth earns 0 to 34. With it below CLB 7
        # C is nothing (no Canadian work): 105 + 135 + 93; with it at 10: 105 + 135 + 127 + 100.
        ({"english": CLB9 | {"speaking": None}}, 333, 467),
        # A test without its day may have expired.
        ({"english": CLB9 | {"taken_on": None}}, 240, 464),
        ({"english": CLB9 | {"taken_on": None, "planned": True}}, 464, 464),
        ({"english": CLB9 | {"taken_on": "2024-10-01"}}, 240, 240),
        # The first official language is named: a French test is only a second one, 24 and 50.
        ({"has_no_french_test": None, "first_official_language": "en"}, 464, 538),
        ({"has_no_french_test": None, "first_official_language": "fr"}, 105 + 135 + 24, 550),
        # Told in one line only: what the credentials and the jobs will show is not known.
        ({"credentials": None, "claimed_education": "masters"}, 279, 509),
        ({"jobs": None, "claimed_canadian_years": 0, "claimed_foreign_years": 3}, 414, 544),
        # Days told to the month: 2024-10 to 2026-10-01 is between one year and two in Canada: 40 or
        # 53, and C stands at its limit with English alone once there is foreign work too.
        ({"jobs": [abroad(), here(start="2024-10")]}, 464 + 40, 464 + 53),
        ({"jobs": [abroad(), here(start="2024-10-01")]}, 464 + 53, 464 + 53),
    ],
)
def test_facts_known_in_part(facts: dict[str, Any], least: int, most: int) -> None:
    assert between(**facts) == (least, most)


@pytest.mark.parametrize(
    ("facts", "least", "most"),
    [
        # Alone 464. With a partner who counts: age 95, master's 126, CLB 9 116, C 100: 437, and 0
        # to 40 for the partner.
        ({"marital_status": None}, 437, 477),
        ({"marital_status": "married"}, 437, 477),
        ({"marital_status": "married", "partner": {"accompanying": False}}, 464, 464),
        ({"marital_status": "married", "partner": {"canadian": True}}, 464, 464),
        (
            {"marital_status": "married", "partner": {"accompanying": True, "canadian": False}},
            437,
            477,
        ),
        # Only the work is not told: 10 (master's) + 20 (CLB 9) + 0 to 10.
        (with_partner(english=CLB9), 467, 477),
        # Of two tests the better one: NCLC 5 in all four is 4, CLB 9 is 20, whichever is first.
        (with_partner(english=CLB9, french=NCLC5), 467, 477),
        (with_partner(english=CLB5, french=NCLC9), 467, 477),
        # Whether the partner comes is not told: alone 464, or 437 + 10 + 0 + 0.
        (
            {
                "marital_status": "married",
                "partner": {
                    "canadian": False,
                    "education": "masters",
                    "education_in_canada": True,
                    "has_no_test": True,
                    "canadian_work_years": 0,
                },
            },
            447,
            464,
        ),
        # The partner's test without its day may have expired: 437 + 10 + 0 or 20.
        (with_partner(english=CLB9 | {"taken_on": None}, canadian_work_years=0), 447, 467),
    ],
)
def test_the_partner(facts: dict[str, Any], least: int, most: int) -> None:
    assert between(**facts) == (least, most)


OLD = date(2024, 6, 3)
"""A day on which an offer earned 200 in major group 00, else 50 (TEER 0 to 3)."""
OLD_TEST = {"english": CLB9 | {"taken_on": "2024-01-10"}}


@pytest.mark.parametrize(
    ("offer", "gain"),
    [
        ({"has_job_offer": False}, (0, 0)),
        ({"has_job_offer": None}, (0, 200)),
        ({"has_job_offer": True}, (0, 200)),
        ({"has_job_offer": True, "job_offer": {"noc": "21231"}}, (0, 50)),
        ({"has_job_offer": True, "job_offer": {"noc": "00012"}}, (0, 200)),
        ({"has_job_offer": True, "job_offer": {"noc": "65201"}}, (0, 0)),
    ],
)
def test_an_offer_while_it_earned_points(offer: dict[str, Any], gain: tuple[int, int]) -> None:
    alone, _ = between(OLD, **OLD_TEST)
    assert between(OLD, **(OLD_TEST | offer)) == (alone + gain[0], alone + gain[1])


# ------------------------------------------------------------------ at random


def _forget(draw: Draw, told: Told) -> Told:
    """The same with facts dropped: any of them, days of tests and reports too; only which test it
    was, and whether a job goes on, stay with the rest."""
    less = copy.deepcopy(told)
    for _ in range(draw.choice([1, 1, 2, 3, 5, 8])):
        keep = {"test", "current", "completed_on"} | CHOICES
        paths = [path for path in _paths(less) if path[-1] not in keep]
        if not paths:
            break
        path = draw.choice(paths)
        holder: Any = less
        for step in path[:-1]:
            holder = holder[step]
        value = holder[path[-1]]
        if path[-1] in ("start", "end") and len(value) == 10 and draw.chance(0.6):
            holder[path[-1]] = value[:7]
            continue
        del holder[path[-1]]
        if path[-1] == "end":
            holder.pop("current", None)
    return less


DAYS = [date(2026, 1, 9), date(2026, 10, 20), date(2024, 11, 5), date(2026, 12, 1)]
"""Of the grid in force, of the one with points for offers, and of an estimate."""


@pytest.mark.parametrize("seed", range(6))
def test_the_score_lies_between_whatever_the_missing_facts_are(seed: int) -> None:
    print(f"seed {seed}")
    draw = Draw(seed * 7919 + 3)
    for _ in range(60):
        told, on = draw.profile(), draw.choice(DAYS)
        less = _forget(draw, told)
        full = assess(Profile.model_validate(told), on)
        found = score_range(Profile.model_validate(less), on)
        assert found.least <= full.crs.total <= found.most, (on, told, less)
        whole = score_range(Profile.model_validate(told), on)
        assert (whole.least, whole.most) == (full.crs.total, full.crs.total), (on, told)
        # The short way, by an assessment that is there already, says the same.
        for facts, known in ((told, whole), (less, found)):
            one = Profile.model_validate(facts)
            assert range_of(assess(one, on), one) == known, (on, facts)
        # What is forgotten never narrows the range.
        assert found.least <= whole.least
        assert whole.most <= found.most


def test_the_tables_rise_together() -> None:
    # The range takes each fact at its best by itself: in every table more is never worth less, and
    # "alone" is never worth less than "with a partner".
    for file in rulebook.default().crs:
        if file.computable:
            grid = rulebook.default().on(file.effective_from).crs_grid
            for table in (grid.first_language, grid.canadian_work):
                for column in table:
                    assert list(column) == sorted(column)
            for points in (grid.second_language, grid.partner_language, grid.partner_work):
                assert list(points) == sorted(points)
            for levels in grid.education:
                assert list(levels.values()) == sorted(levels.values())
            assert list(grid.education_tier.values()) == sorted(grid.education_tier.values())
            for column in grid.transferability:
                assert list(column) == sorted(column)
