"""Every line of the 67 points with its whole trace: points, maximum, facts, what is missing, the
rule as it is told, and where it stands. Points and maxima typed from the official grid."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.candidate.identifiers import Fact
from express_entry.points import fsw67
from express_entry.points.factors import Factors
from tests.express_entry.engine_people import ON, language, single
from tests.express_entry.points.traces import LAW, NOT_TESTED, OFFERED, all_four, traces

SECOND = "CLB 5 or higher in all four abilities of the other official language"


def test_the_67_points_of_somebody_alone() -> None:
    # Two years abroad 11, CLB 9 4 x 6, one of them 8: 5 points; 36 years: 11.
    result = fsw67.score(
        single(
            age=36,
            education="masters",
            first_language=language(9, "en") | {"writing": 8},
            second_language=language(5, "fr"),
            foreign_work_years=2,
            job_offer=OFFERED,
            relative_in_canada=True,
            studied_in_canada=False,
        )
    )
    offer: dict[str, Fact] = {"noc": "21231", "qualifying": True}
    alone: dict[str, Fact] = {"accompanying_partner": False}
    assert traces(result.items) == {
        "language.first": (
            23,
            24,
            all_four(9) | {"writing": 8},
            (),
            "per ability: CLB 9+, CLB 9+, CLB 8, CLB 9+",
        ),
        "language.second": (4, 4, all_four(5), (), SECOND),
        "education": (23, 25, {"education": "masters"}, (), "education masters"),
        "experience": (
            11,
            15,
            {"canadian_work_years": 0, "foreign_work_years": 2, "years": 2},
            (),
            "skilled work, years 2-3",
        ),
        "age": (11, 12, {"age": 36}, (), "age 36"),
        "arranged_employment": (
            10,
            10,
            offer,
            (),
            "qualifying offer of arranged employment",
        ),
        "adaptability.partner_language": (0, 5, alone, (), "IRPR 83(1)(a)"),
        "adaptability.study": (0, 5, {"studied_in_canada": False}, (), "IRPR 83(1)(b)"),
        "adaptability.partner_study": (0, 5, alone, (), "IRPR 83(1)(b.1)"),
        "adaptability.work": (
            0,
            10,
            {"canadian_work_years": 0, "worked_full_time_year_in_canada": None},
            (),
            "IRPR 83(1)(c)",
        ),
        "adaptability.partner_work": (0, 5, alone, (), "IRPR 83(1)(c.1)"),
        "adaptability.relative": (
            5,
            5,
            {"relative_in_canada": True, "sibling_in_canada": False},
            (),
            "IRPR 83(1)(d)",
        ),
        "adaptability.arranged_employment": (5, 5, offer, (), "IRPR 83(1)(e)"),
    }
    sections = {"language": 79, "education": 78, "experience": 80, "age": 81}
    sections |= {"arranged_employment": 82, "adaptability": 83}
    assert {one.id: one.source for one in result.items} == {
        one.id: LAW.format(sections[one.section]) for one in result.items
    }
    assert {one.id: one.section for one in result.items} == {
        name: name.split(".")[0] for name in traces(result.items)
    }
    assert {name: one.maximum for name, one in result.factors.items()} == {
        "language": 28,
        "education": 25,
        "experience": 15,
        "age": 12,
        "arranged_employment": 10,
        "adaptability": 10,
    }
    assert (result.on, result.total, result.pass_mark) == (ON, 27 + 23 + 11 + 11 + 10 + 10, 67)
    assert result.missing == ()


def test_the_67_points_of_which_nothing_is_told() -> None:
    result = fsw67.score(Factors(on=ON))
    assert traces(result.items) == {
        "language.first": (0, 24, NOT_TESTED, ("first_language",), "per ability: no level known"),
        "language.second": (0, 4, NOT_TESTED, ("second_language",), SECOND),
        "education": (0, 25, {"education": None}, ("education",), "education"),
        "experience": (
            0,
            15,
            {"canadian_work_years": None, "foreign_work_years": None, "years": 0},
            ("canadian_work_years", "foreign_work_years"),
            "skilled work, years 0",
        ),
        "age": (0, 12, {"age": None}, ("age",), "age"),
        "arranged_employment": (
            0,
            10,
            {"job_offer": None},
            ("job_offer",),
            "qualifying offer of arranged employment",
        ),
        "adaptability.partner_language": (0, 5, NOT_TESTED, ("partner",), "IRPR 83(1)(a)"),
        "adaptability.study": (
            0,
            5,
            {"studied_in_canada": None},
            ("studied_in_canada",),
            "IRPR 83(1)(b)",
        ),
        "adaptability.partner_study": (
            0,
            5,
            {"studied_in_canada": None},
            ("partner",),
            "IRPR 83(1)(b.1)",
        ),
        "adaptability.work": (
            0,
            10,
            {"canadian_work_years": None, "worked_full_time_year_in_canada": None},
            ("canadian_work_years",),
            "IRPR 83(1)(c)",
        ),
        "adaptability.partner_work": (
            0,
            5,
            {"canadian_work_years": None, "worked_full_time_year_in_canada": None},
            ("partner",),
            "IRPR 83(1)(c.1)",
        ),
        "adaptability.relative": (
            0,
            5,
            {"relative_in_canada": None, "sibling_in_canada": None},
            ("relative_in_canada", "sibling_in_canada"),
            "IRPR 83(1)(d)",
        ),
        "adaptability.arranged_employment": (
            0,
            5,
            {"job_offer": None},
            ("job_offer",),
            "IRPR 83(1)(e)",
        ),
    }
    assert (result.total, result.passes) == (0, None)


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        # Only the relative may still be one; a sister is one already.
        ({"relative_in_canada": None, "sibling_in_canada": False}, ("relative_in_canada",)),
        ({"relative_in_canada": False, "sibling_in_canada": None}, ("sibling_in_canada",)),
        ({"relative_in_canada": None, "sibling_in_canada": True}, ()),
    ],
)
def test_what_the_relative_misses(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    line = traces(fsw67.score(single(**facts)).items)["adaptability.relative"]
    assert line[3] == missing


@pytest.mark.parametrize(
    ("offer", "missing"),
    [
        ({"noc": "21231", "qualifying": None}, ("job_offer.qualifying",)),
        ({"noc": None, "qualifying": True}, ("job_offer.noc",)),
        ({"noc": None, "qualifying": None}, ("job_offer.qualifying", "job_offer.noc")),
        ({"noc": "64100", "qualifying": None}, ()),  # TEER 4 is none, whatever else it is
        ({"noc": None, "qualifying": False}, ()),
    ],
)
def test_what_the_offer_misses(offer: dict[str, Any], missing: tuple[str, ...]) -> None:
    lines = traces(fsw67.score(single(job_offer=offer)).items)
    assert lines["arranged_employment"][3] == missing
    assert lines["adaptability.arranged_employment"][3] == missing
