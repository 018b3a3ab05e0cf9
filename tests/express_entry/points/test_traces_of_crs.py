"""Every line of the CRS with its whole trace: points, maximum, facts, what is missing, the rule as
it is told, and where it stands. Points and maxima typed from the official grid."""

from __future__ import annotations

from typing import Any

from express_entry.candidate.identifiers import Fact
from express_entry.points import crs
from express_entry.points.factors import Factors
from tests.express_entry.engine_people import ON, language, partner, single
from tests.express_entry.points.traces import NOT_TESTED, all_four, traces

CRITERIA = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/check-score/crs-criteria.html"
)


def combined(fact: str, with_language: int, with_work: int) -> str:
    return f"{fact} with the weakest first-language ability ({with_language}) + " + (
        f"with Canadian work ({with_work})"
    )


def across(fact: str, value: Fact, clb: int | None, years: int | None, *points: int) -> Any:
    return {
        fact: value,
        "weakest_first_language": clb,
        "canadian_work_years": years,
        "points_with_language": points[0],
        "points_with_canadian_work": points[1],
    }


def test_the_crs_of_somebody_alone() -> None:
    # 29 (110), master's (135), CLB 9 (4 x 31), no Canadian work, one year abroad: 25 with CLB 9.
    result = crs.score(
        single(education="masters", first_language=language(9, "en"), foreign_work_years=1)
    )
    assert traces(result.items) == {
        "core.age": (110, 110, {"age": 29}, (), "age 20-29"),
        "core.education": (135, 150, {"education": "masters"}, (), "education masters"),
        "core.first_language": (
            124,
            136,
            all_four(9) | {"language": "en"},
            (),
            "per ability: CLB 9 in all four",
        ),
        "core.second_language": (
            0,
            24,
            NOT_TESTED | {"language": None},
            (),
            "no test in the second official language",
        ),
        "core.canadian_work": (0, 80, {"canadian_work_years": 0}, (), "Canadian work, years 0"),
        "transferability.education": (
            50,
            50,
            across("education", "masters", 9, 0, 50, 0),
            (),
            combined("education", 50, 0),
        ),
        "transferability.foreign_work": (
            25,
            50,
            across("foreign_work_years", 1, 9, 0, 25, 0),
            (),
            combined("foreign_work_years", 25, 0),
        ),
        "transferability.trade_certificate": (
            0,
            50,
            {"certificate_of_qualification": False, "weakest_first_language": 9},
            (),
            "no certificate of qualification",
        ),
        "additional.provincial_nomination": (
            0,
            600,
            {"provincial_nomination": False},
            (),
            "provincial nomination",
        ),
        "additional.job_offer": (0, 0, {"job_offer": False}, (), "no points for a job offer"),
        "additional.canadian_study": (
            0,
            30,
            {"canadian_study": "none"},
            (),
            "study in Canada: none",
        ),
        "additional.sibling_in_canada": (
            0,
            15,
            {"sibling_in_canada": False},
            (),
            "sibling in canada",
        ),
        "additional.french": (
            0,
            50,
            {"french_in_all_four": False, "english_in_all_four": True},
            (),
            "NCLC below 7 in some ability, or no test",
        ),
    }
    sources = {one.id: one.source for one in result.items}
    assert set(sources.values()) == {CRITERIA}
    assert (result.on, result.rule_set, result.in_force) == (ON, "crs-2025-03-25", "crs-2025-03-25")
    assert (result.estimate, result.with_partner_column, result.missing) == (False, False, ())
    assert result.total == 110 + 135 + 124 + 50 + 25


def test_the_crs_with_a_partner_who_comes() -> None:
    # With a partner: age 100, bachelor's 112, CLB 10, 9, 8, 7 in turn: 32 + 29 + 22 + 16, NCLC 7 in
    # four 3 x 4, two years in Canada 46. Partner: bachelor's 8, CLB 9 8 7 5: 5 + 3 + 3 + 1, three
    # years 8. Degree with CLB 7 13 and two years in Canada 25; two years abroad 13 and 25; the
    # certificate with CLB 7 50. Nominated 600; three years of study 30; sibling 15; French 50.
    mixed = language(10, "en") | {"reading": 9, "writing": 8, "speaking": 7}
    theirs = {"listening": 9, "reading": 8, "writing": 7, "speaking": 5}
    result = crs.score(
        single(
            education="bachelors",
            first_language=mixed,
            second_language=language(7, "fr"),
            canadian_work_years=2,
            foreign_work_years=2,
            certificate_of_qualification=True,
            canadian_study="three_years_or_more",
            sibling_in_canada=True,
            provincial_nomination=True,
            partner=partner(education="bachelors", language=theirs, canadian_work_years=3),
        )
    )
    scores: dict[str, Fact] = {"listening": 10, "reading": 9, "writing": 8, "speaking": 7}
    assert traces(result.items) == {
        "core.age": (100, 100, {"age": 29}, (), "age 20-29"),
        "core.education": (112, 140, {"education": "bachelors"}, (), "education bachelors"),
        "core.first_language": (
            32 + 29 + 22 + 16,
            128,
            scores | {"language": "en"},
            (),
            "per ability: CLB 10+, CLB 9, CLB 8, CLB 7",
        ),
        "core.second_language": (
            12,
            22,
            all_four(7) | {"language": "fr"},
            (),
            "per ability: CLB 7-8 in all four",
        ),
        "core.canadian_work": (46, 70, {"canadian_work_years": 2}, (), "Canadian work, years 2"),
        "partner.education": (8, 10, {"education": "bachelors"}, (), "education bachelors"),
        "partner.language": (
            12,
            20,
            theirs,
            (),
            "per ability: CLB 9+, CLB 7-8, CLB 7-8, CLB 5-6",
        ),
        "partner.canadian_work": (8, 10, {"canadian_work_years": 3}, (), "Canadian work, years 3"),
        "transferability.education": (
            38,
            50,
            across("education", "bachelors", 7, 2, 13, 25),
            (),
            combined("education", 13, 25),
        ),
        "transferability.foreign_work": (
            38,
            50,
            across("foreign_work_years", 2, 7, 2, 13, 25),
            (),
            combined("foreign_work_years", 13, 25),
        ),
        "transferability.trade_certificate": (
            50,
            50,
            {"certificate_of_qualification": True, "weakest_first_language": 7},
            (),
            "certificate of qualification with the weakest first-language ability",
        ),
        "additional.provincial_nomination": (
            600,
            600,
            {"provincial_nomination": True},
            (),
            "provincial nomination",
        ),
        "additional.job_offer": (0, 0, {"job_offer": False}, (), "no points for a job offer"),
        "additional.canadian_study": (
            30,
            30,
            {"canadian_study": "three_years_or_more"},
            (),
            "study in Canada: three years or more",
        ),
        "additional.sibling_in_canada": (
            15,
            15,
            {"sibling_in_canada": True},
            (),
            "sibling in canada",
        ),
        "additional.french": (
            50,
            50,
            {"french_in_all_four": True, "english_in_all_four": True},
            (),
            "NCLC 7 or higher in all four abilities, English CLB 5 or higher in all four",
        ),
    }
    cut = {name: section.cap for name, section in result.sections.items() if section.cap}
    assert {name: (cap.id, cap.raw, cap.limit) for name, cap in cut.items()} == {
        "transferability": ("transferability", 126, 100),
        "additional": ("additional", 695, 600),
    }
    maxima = {name: section.maximum for name, section in result.sections.items()}
    assert maxima == {"core": 460, "partner": 40, "transferability": 100, "additional": 600}


def test_a_crs_of_which_nothing_is_told() -> None:
    result = crs.score(Factors(on=ON))
    assert traces(result.items) == {
        "core.age": (0, 100, {"age": None}, ("age",), "age"),
        "core.education": (0, 140, {"education": None}, ("education",), "education"),
        "core.first_language": (
            0,
            128,
            NOT_TESTED | {"language": None},
            ("first_language",),
            "per ability: no level known",
        ),
        "core.second_language": (
            0,
            22,
            NOT_TESTED | {"language": None},
            ("second_language",),
            "second official language",
        ),
        "core.canadian_work": (
            0,
            70,
            {"canadian_work_years": None},
            ("canadian_work_years",),
            "Canadian work",
        ),
        "partner.education": (0, 10, {"education": None}, ("partner",), "partner's education"),
        "partner.language": (0, 20, NOT_TESTED, ("partner",), "no test of the partner"),
        "partner.canadian_work": (
            0,
            10,
            {"canadian_work_years": None},
            ("partner",),
            "partner's Canadian work",
        ),
        "transferability.education": (
            0,
            50,
            across("education", None, None, None, 0, 0),
            ("education", "first_language", "canadian_work_years"),
            combined("education", 0, 0),
        ),
        "transferability.foreign_work": (
            0,
            50,
            across("foreign_work_years", None, None, None, 0, 0),
            ("foreign_work_years", "first_language", "canadian_work_years"),
            combined("foreign_work_years", 0, 0),
        ),
        "transferability.trade_certificate": (
            0,
            50,
            {"certificate_of_qualification": None, "weakest_first_language": None},
            ("certificate_of_qualification", "first_language"),
            "certificate of qualification with the weakest first-language ability",
        ),
        "additional.provincial_nomination": (
            0,
            600,
            {"provincial_nomination": None},
            ("provincial_nomination",),
            "provincial nomination",
        ),
        "additional.job_offer": (0, 0, {"job_offer": None}, (), "no points for a job offer"),
        "additional.canadian_study": (
            0,
            30,
            {"canadian_study": None},
            ("canadian_study",),
            "study in Canada: not known",
        ),
        "additional.sibling_in_canada": (
            0,
            15,
            {"sibling_in_canada": None},
            ("sibling_in_canada",),
            "sibling in canada",
        ),
        "additional.french": (
            0,
            50,
            {"french_in_all_four": None, "english_in_all_four": None},
            ("first_language",),
            "NCLC 7 or higher in all four abilities",
        ),
    }
    assert result.missing == (
        "age",
        "education",
        "first_language",
        "second_language",
        "canadian_work_years",
        "partner",
        "foreign_work_years",
        "certificate_of_qualification",
        "provincial_nomination",
        "canadian_study",
        "sibling_in_canada",
    )
