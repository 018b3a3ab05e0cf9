"""What a partner is worth: each grid takes its own language, and full-time work is full-time.

IRPR 83(1)(a): level 4 in all four abilities of either official language; (c) and (c.1): one year of
full-time work in Canada, authorized. The CRS (section B) takes one language, by points the better:
5 and 6 earn 1 an ability, 7 and 8 earn 3, 9 and above 5.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.assessment import Assessment, as_principal, assess, swap_partner
from express_entry.candidate.profile import Partner, Profile
from express_entry.points import crs, fsw67
from express_entry.points.items import Item, Status
from tests.express_entry.candidates import english, job, told
from tests.express_entry.engine_people import language, partner, single

ON = date(2026, 10, 1)


def nclc(*levels: int | None) -> dict[str, Any]:
    names = ("listening", "reading", "writing", "speaking")
    return {"test": "tef_canada_nclc", "taken_on": "2026-01-10"} | dict(
        zip(names, levels, strict=True)
    )


def a_couple(on: date = ON, **facts: Any) -> Assessment:
    plain: dict[str, Any] = {
        "accompanying": True,
        "canadian": False,
        "birth_date": "1996-01-01",
        "education": "none",
        "canadian_work_years": 0,
        "worked_full_time_year_in_canada": False,
        "studied_in_canada": False,
    }
    return assess(told(marital_status="married", partner=plain | facts), on)


def item(result: Assessment, name: str) -> Item:
    grid = result.fsw67 if name.startswith("adaptability") else result.crs
    return next(line for line in grid.items if line.id == name)


# ------------------------------------------------------------------ either language (A8)

STRONG_WITH_A_GAP = english("2026-01-10", speaking=3.5)
"""IELTS 8, 7, 7 and 3.5: CLB 9, 9, 9 and below 4. CRS 5 + 5 + 5 = 15; not level 4 in all four."""


def test_the_language_of_the_selection_grid_need_not_be_that_of_the_crs() -> None:
    # French 5, 5, 5, 5: CRS 4, fewer than 15; but level 4 in all four.
    result = a_couple(english=STRONG_WITH_A_GAP, french=nclc(5, 5, 5, 5))
    crs_line = item(result, "partner.language")
    assert (crs_line.points, crs_line.facts["speaking"], crs_line.missing) == (15, 3, ())
    fsw_line = item(result, "adaptability.partner_language")
    assert (fsw_line.points, fsw_line.facts["speaking"], fsw_line.missing) == (5, 5, ())


def test_and_the_other_way_round() -> None:
    # French 9, 9, 9, 3: CRS 15; IELTS 5 each: CLB 5, 6, 6, 5: CRS 4, level 4 in all four.
    result = a_couple(
        french=nclc(9, 9, 9, 3),
        english=english("2026-01-10", listening=5, reading=5, writing=5.5, speaking=5),
    )
    assert item(result, "partner.language").points == 15
    assert item(result, "adaptability.partner_language").points == 5


def test_level_four_is_enough_and_three_is_not() -> None:
    # IELTS reading 3.5 is CLB 4, below it is not (language_tests.toml).
    four = english("2026-01-10", listening=4.5, reading=3.5, writing=4, speaking=4)
    assert item(a_couple(english=four), "adaptability.partner_language").points == 5
    assert item(a_couple(english=four), "partner.language").points == 0
    three = item(a_couple(english=four | {"reading": 3}), "adaptability.partner_language")
    assert (three.points, three.status) == (0, Status.ZERO)


def test_the_two_languages_are_not_mixed_to_reach_four() -> None:
    result = a_couple(english=STRONG_WITH_A_GAP, french=nclc(3, 9, 9, 9))
    assert item(result, "adaptability.partner_language").points == 0
    assert item(result, "partner.language").points == 15


def test_an_expired_test_helps_neither_grid() -> None:
    gone = nclc(5, 5, 5, 5) | {"taken_on": "2024-10-01"}  # two years old on this day
    assert (
        item(
            a_couple(english=STRONG_WITH_A_GAP, french=gone), "adaptability.partner_language"
        ).points
        == 0
    )
    still = nclc(5, 5, 5, 5) | {"taken_on": "2024-10-02"}
    assert (
        item(
            a_couple(english=STRONG_WITH_A_GAP, french=still), "adaptability.partner_language"
        ).points
        == 5
    )


def test_a_score_not_told_decides_only_where_it_can() -> None:
    # English cannot reach 4 in all four; French may, if the one score not told does.
    result = a_couple(english=STRONG_WITH_A_GAP, french=nclc(5, 5, 5, None))
    line = item(result, "adaptability.partner_language")
    assert (line.points, line.missing) == (0, ("partner.other_language.speaking",))
    assert "partner.french.speaking" in result.missing
    # In the CRS it decides nothing: at the most 1 + 1 + 1 + 5 = 8, fewer than 15.
    assert item(result, "partner.language").missing == ()
    # One language reaches it: what is not known of the other decides nothing.
    sure = a_couple(english=english("2026-01-10", speaking=6), french=nclc(None, None, None, None))
    assert item(sure, "adaptability.partner_language").missing == ()
    # But it may earn up to 20 in the CRS, more than the 5 + 5 + 5 + 3 of the English test.
    assert item(sure, "partner.language").points == 18
    assert item(sure, "partner.language").missing == tuple(
        f"partner.other_language.{name}" for name in ("listening", "reading", "writing", "speaking")
    )


def test_scores_that_could_only_equal_the_best_are_not_asked_for() -> None:
    # English 5 + 5 + 5 + 5 = 20, the maximum; French at the most the same.
    result = a_couple(english=english("2026-01-10"), french=nclc(None, 9, 9, 9))
    assert item(result, "partner.language").missing == ()


def test_no_test_known_and_no_test_at_all() -> None:
    unknown = item(a_couple(), "adaptability.partner_language")
    assert (unknown.points, unknown.missing) == (0, ("partner.language",))
    none = item(a_couple(has_no_test=True), "adaptability.partner_language")
    assert (none.points, none.status, none.missing) == (0, Status.ZERO, ())


def test_the_line_for_scripts_takes_a_second_language() -> None:
    facts = partner(language=language(9, None, speaking=3), other_language=language(4, None))
    grid = fsw67.score(single(partner=facts))
    points = crs.score(single(partner=facts))
    assert next(i for i in grid.items if i.id == "adaptability.partner_language").points == 5
    assert next(i for i in points.items if i.id == "partner.language").points == 15


# ------------------------------------------------------------------ full-time (A10)


@pytest.mark.parametrize(
    ("years", "full_time", "expected", "missing"),
    [
        (1, False, 0, ()),  # the CRS year was part-time
        (5, False, 0, ()),
        (0, True, 5, ()),  # work at TEER 4 or 5 counts here
        (1, True, 5, ()),
        (1, None, 0, ("partner.worked_full_time_year_in_canada",)),
        (0, None, 0, ("partner.worked_full_time_year_in_canada",)),
    ],
)
def test_a_partners_year_is_full_time(
    years: int, full_time: bool | None, expected: int, missing: tuple[str, ...]
) -> None:
    result = a_couple(canadian_work_years=years, worked_full_time_year_in_canada=full_time)
    line = item(result, "adaptability.partner_work")
    assert (line.points, line.missing) == (expected, missing)
    # The CRS counts part-time work: a year earns 5, five or more 10.
    assert item(result, "partner.canadian_work").points == {0: 0, 1: 5, 5: 10}[years]


def test_told_that_no_year_was_full_time_the_line_for_scripts_gives_none() -> None:
    def worked(**facts: Any) -> int:
        grid = fsw67.score(single(**facts))
        name = "adaptability.partner_work" if "partner" in facts else "adaptability.work"
        return next(line for line in grid.items if line.id == name).points

    no = {"canadian_work_years": 3, "worked_full_time_year_in_canada": False}
    assert worked(partner=partner(**no)) == 0
    assert worked(**no) == 0
    assert worked(partner=partner(canadian_work_years=1)) == 5
    assert worked(partner=partner(canadian_work_years=0)) == 0


def test_a_partner_who_does_not_count_is_not_asked_about_work() -> None:
    others: tuple[dict[str, Any], ...] = ({"accompanying": False}, {"canadian": True})
    for who in others:
        line = item(
            a_couple(worked_full_time_year_in_canada=None, **who), "adaptability.partner_work"
        )
        assert (line.points, line.missing) == (0, ())


def test_years_claimed_in_one_line_may_be_part_time() -> None:
    result = assess(told(jobs=None, claimed_canadian_years=2, claimed_foreign_years=0), ON)
    line = item(result, "adaptability.work")
    assert (line.points, line.missing) == (0, ("worked_full_time_year_in_canada",))
    assert "jobs" in result.missing
    none = assess(told(jobs=None, claimed_canadian_years=0, claimed_foreign_years=3), ON)
    assert item(none, "adaptability.work").missing == ()


# ------------------------------------------------------------------ the partner as principal (A9)


def a_pair(**facts: Any) -> Profile:
    plain: dict[str, Any] = {
        "marital_status": "married",
        "partner": {
            "accompanying": True,
            "canadian": False,
            "birth_date": "1996-01-01",
            "education": "bachelors",
            "education_in_canada": True,
            "has_no_test": True,
            "canadian_work_years": 0,
            "foreign_work_years": 3,
            "worked_full_time_year_in_canada": False,
            "studied_in_canada": False,
        },
    }
    return told(**(plain | facts))


def year_of(profile: Profile, on: date = ON) -> bool | None:
    swapped = as_principal(profile, on)
    assert swapped is not None
    assert swapped.partner is not None
    return swapped.partner.worked_full_time_year_in_canada


@pytest.mark.parametrize("noc", ["21231", "44101", "65201"])  # TEER 1, 4 and 5
def test_the_candidates_year_in_canada_goes_along_at_any_teer(noc: str) -> None:
    worked = job("2025-10-01", canada=True, noc=noc)
    # A year is complete on its anniversary and not on the day before.
    assert year_of(a_pair(jobs=[worked])) is True
    assert year_of(a_pair(jobs=[worked]), date(2026, 9, 30)) is False
    swapped = swap_partner(a_pair(jobs=[worked]), ON)
    assert swapped is not None
    assert item(swapped, "adaptability.partner_work").points == 5


@pytest.mark.parametrize(
    "facts",
    [
        {"hours_per_week": 29},
        {"authorized": False},
        {"paid": False},
        {"in_canada": False},
    ],
)
def test_what_is_no_full_time_authorized_work_in_canada(facts: dict[str, Any]) -> None:
    assert year_of(a_pair(jobs=[job("2020-10-01", canada=True, **facts)])) is False


def test_full_time_begins_at_thirty_hours_and_two_part_time_jobs_add_up() -> None:
    assert year_of(a_pair(jobs=[job("2025-10-01", canada=True, hours_per_week=30)])) is True
    half = job("2025-10-01", canada=True, hours_per_week=15)
    assert year_of(a_pair(jobs=[half, half | {"noc": "65201"}])) is True
    assert year_of(a_pair(jobs=[half])) is False


def test_what_is_not_known_of_the_candidates_work_is_named() -> None:
    assert year_of(a_pair(jobs=None, claimed_canadian_years=3, claimed_foreign_years=0)) is None
    assert year_of(a_pair(jobs=[job("2025-10-01", canada=True, authorized=None)])) is None
    assert year_of(a_pair(jobs=[job("2025-10", canada=True)]), date(2026, 10, 15)) is None
    swapped = swap_partner(a_pair(jobs=None, claimed_canadian_years=3), ON)
    assert swapped is not None
    line = item(swapped, "adaptability.partner_work")
    assert (line.points, line.missing) == (0, ("partner.worked_full_time_year_in_canada",))
    assert "partner.worked_full_time_year_in_canada" in swapped.missing


def test_a_partner_never_has_more_than_what_is_told() -> None:
    swapped = as_principal(a_pair(), ON)
    assert swapped is not None
    assert swapped.partner == Partner(
        accompanying=True,
        canadian=False,
        birth_date=date(1996, 9, 15),
        education="none",
        education_in_canada=True,
        english=english("2025-12-15"),
        canadian_work_years=0,
        worked_full_time_year_in_canada=False,
        foreign_work_years=0,
        studied_in_canada=False,
    )


def test_both_tests_go_along_with_the_candidate() -> None:
    # IELTS 8, 7, 7, 7 earn 5 + 3 + 3 + 3; NCLC 9 in all four is better by points, 5 each.
    swapped = swap_partner(a_pair(french=nclc(9, 9, 9, 9), has_no_french_test=None), ON)
    assert swapped is not None
    assert item(swapped, "partner.language").points == 20
