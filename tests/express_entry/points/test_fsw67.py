"""The six selection factors, typed from IRPR 78 to 83 (consolidation of 2026-06-14)."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.points import fsw67
from express_entry.points.items import Fsw67Result, Status
from tests.express_entry.engine_people import language, partner, single


def points(item_id: str, **facts: Any) -> int:
    result = fsw67.score(single(**facts))
    return next(item.points for item in result.items if item.id == item_id)


#  CLB   points   eligible
LANGUAGE = [(0, 0), (6, 0), (7, 4), (8, 5), (9, 6), (10, 6), (12, 6)]


@pytest.mark.parametrize(("clb", "expected"), LANGUAGE)
@pytest.mark.parametrize("ability", ["listening", "reading", "writing", "speaking"])
def test_first_language_each_ability(ability: str, clb: int, expected: int) -> None:
    assert (
        points("language.first", first_language=language(0, **dict[str, Any]({ability: clb})))
        == expected
    )


def test_second_language_is_four_points_when_all_four_reach_5() -> None:
    assert points("language.second", second_language=language(5, "fr")) == 4
    assert points("language.second", second_language=language(10, "fr")) == 4
    assert points("language.second", second_language=language(9, "fr", reading=4)) == 0
    assert points("language.second") == 0


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("none", 0),
        ("secondary", 5),
        ("one_year", 15),
        ("two_year", 19),
        ("bachelors", 21),
        ("two_or_more", 22),
        ("masters", 23),
        ("doctorate", 25),
    ],
)
def test_education(level: str, expected: int) -> None:
    assert points("education", education=level) == expected


@pytest.mark.parametrize(
    ("years", "expected"),
    [(0, 0), (1, 9), (2, 11), (3, 11), (4, 13), (5, 13), (6, 15), (20, 15)],
)
def test_experience_adds_work_in_canada_and_abroad(years: int, expected: int) -> None:
    assert points("experience", foreign_work_years=years) == expected
    assert points("experience", canadian_work_years=years) == expected
    if years:
        split: dict[str, Any] = {"canadian_work_years": 1, "foreign_work_years": years - 1}
        assert points("experience", **split) == expected


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (17, 0),
        (18, 12),
        (35, 12),
        (36, 11),
        (37, 10),
        (38, 9),
        (39, 8),
        (40, 7),
        (41, 6),
        (42, 5),
        (43, 4),
        (44, 3),
        (45, 2),
        (46, 1),
        (47, 0),
        (80, 0),
    ],
)
def test_age(age: int, expected: int) -> None:
    assert points("age", age=age) == expected


def test_arranged_employment_is_ten_points_and_five_of_adaptability() -> None:
    offer: dict[str, Any] = {"job_offer": {"noc": "21231", "qualifying": True}}
    assert points("arranged_employment", **offer) == 10
    assert points("adaptability.arranged_employment", **offer) == 5
    low: dict[str, Any] = {"job_offer": {"noc": "65201", "qualifying": True}}  # TEER 5
    assert points("arranged_employment", **low) == 0


def test_an_offer_in_an_occupation_not_told_waits_for_it() -> None:
    # IRPR 82(1): only TEER 0 to 3 is arranged employment.
    result = fsw67.score(single(job_offer={"noc": None, "qualifying": True}))
    for item in result.items:
        if item.id.endswith("arranged_employment"):
            assert (item.points, item.status) == (0, Status.NEEDS_INFO)
            assert item.missing == ("job_offer.noc",)


CLB4 = language(4, None)


@pytest.mark.parametrize(
    ("item", "facts", "expected"),
    [
        ("partner_language", {"partner": partner(language=CLB4)}, 5),
        ("partner_language", {"partner": partner(language=language(9, None, writing=3))}, 0),
        ("partner_language", {"partner": partner(language=CLB4, accompanying=False)}, 0),
        ("partner_language", {"partner": partner(language=CLB4, canadian=True)}, 0),
        ("study", {"studied_in_canada": True}, 5),
        ("partner_study", {"partner": partner(studied_in_canada=True)}, 5),
        ("partner_study", {"partner": partner(studied_in_canada=True, canadian=True)}, 0),
        ("work", {"canadian_work_years": 1}, 10),
        ("work", {"canadian_work_years": 1, "worked_full_time_year_in_canada": False}, 0),
        ("work", {"canadian_work_years": 0, "worked_full_time_year_in_canada": True}, 10),
        ("partner_work", {"partner": partner(canadian_work_years=1)}, 5),
        ("partner_work", {"partner": partner(worked_full_time_year_in_canada=True)}, 5),
        ("relative", {"relative_in_canada": True}, 5),
        ("relative", {"sibling_in_canada": True}, 5),  # a sibling is a relative, IRPR 83(5)
        ("relative", {"sibling_in_canada": True, "relative_in_canada": None}, 5),
    ],
)
def test_adaptability(item: str, facts: dict[str, Any], expected: int) -> None:
    assert points(f"adaptability.{item}", **facts) == expected


def section(result: Fsw67Result) -> dict[str, int]:
    return {name: told.points for name, told in result.factors.items()}


def test_adaptability_is_cut_to_ten() -> None:
    result = fsw67.score(single(studied_in_canada=True, canadian_work_years=1))
    assert section(result)["adaptability"] == 10
    assert result.factors["adaptability"].cap is not None
    assert result.factors["adaptability"].cap.raw == 15


def test_58_points_fail() -> None:
    # facts/fsw67.toml, first check: 16 + 21 + 9 + 12 = 58.
    result = fsw67.score(
        single(
            age=30,
            education="bachelors",
            first_language=language(7),
            foreign_work_years=1,
        )
    )
    assert section(result) == {
        "language": 16,
        "education": 21,
        "experience": 9,
        "age": 12,
        "arranged_employment": 0,
        "adaptability": 0,
    }
    assert (result.total, result.passes) == (58, False)


def test_70_points_pass() -> None:
    # facts/fsw67.toml, second check: 24 + 23 + 11 + 12 = 70.
    result = fsw67.score(
        single(age=30, education="masters", first_language=language(9), foreign_work_years=3)
    )
    assert (result.total, result.pass_mark, result.passes) == (70, 67, True)


@pytest.mark.parametrize(
    "below",
    [
        {"first_language": language(9, writing=6)},  # below CLB 7 in one ability
        {"education": "none"},
        {"foreign_work_years": 0, "canadian_work_years": 0},
    ],
)
def test_a_minimum_not_met_fails_whatever_the_total(below: dict[str, Any]) -> None:
    strong: dict[str, Any] = {
        "education": "doctorate",
        "first_language": language(9),
        "second_language": language(9, "fr"),
        "foreign_work_years": 6,
        "studied_in_canada": True,
        "relative_in_canada": True,
        "job_offer": {"noc": "21231", "qualifying": True},
    }
    assert fsw67.score(single(**strong)).passes is True
    result = fsw67.score(single(**(strong | below)))
    assert result.total >= 67
    assert result.passes is False


def test_exactly_67_passes_and_66_does_not() -> None:
    # 24 + 21 + 9 + 12 = 66; a CLB 5 second language adds 4 = 70; 37 years old: 66 - 2 + 4 = 68,
    # 38: 67, 39: 66.
    told: dict[str, Any] = {
        "education": "bachelors",
        "first_language": language(9),
        "foreign_work_years": 1,
    }
    assert (fsw67.score(single(**told)).total, fsw67.score(single(**told)).passes) == (66, False)
    with_french = told | {"second_language": language(5, "fr")}
    assert fsw67.score(single(**with_french, age=38)).passes is True
    assert fsw67.score(single(**with_french, age=38)).total == 67
    assert fsw67.score(single(**with_french, age=39)).passes is False


def test_every_line_names_its_section_of_the_regulations() -> None:
    for item in fsw67.score(single(partner=partner())).items:
        assert "SOR-2002-227/section-" in item.source
        assert item.status in (Status.SCORED, Status.ZERO)
