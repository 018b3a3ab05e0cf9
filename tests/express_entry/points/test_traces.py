"""Every line of both scores with its whole trace: points, maximum, facts, what is missing, the rule
as it is told, and where it stands. Points and maxima typed from the official grids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from express_entry.candidate.identifiers import Fact
from express_entry.points import crs, fsw67
from express_entry.points.factors import Factors, OfferFactors
from express_entry.points.items import CrsResult, Item
from tests.express_entry.engine_people import ON, language, partner, single

Trace = tuple[int, int, dict[str, Fact], tuple[str, ...], str]
"""Points, maximum, facts, missing, rule."""

CRITERIA = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/check-score/crs-criteria.html"
)
LAW = "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-{}.html"

NOT_TESTED: dict[str, Fact] = dict.fromkeys(("listening", "reading", "writing", "speaking"))


def all_four(level: int | None) -> dict[str, Fact]:
    return dict.fromkeys(NOT_TESTED, level)


def traces(items: Iterable[Item]) -> dict[str, Trace]:
    return {one.id: (one.points, one.maximum, one.facts, one.missing, one.rule) for one in items}


def told(result: CrsResult, item_id: str) -> Trace:
    return traces(result.items)[item_id]


# ------------------------------------------------------------------ the CRS


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
    nothing = frozenset({"partner", "second_language", "job_offer"})
    result = crs.score(Factors(on=ON, unknown=nothing))
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


WITH_FRENCH = "NCLC 7 or higher in all four abilities"
NO_ENGLISH = f"{WITH_FRENCH}, English below CLB 5 in some ability, or no test"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # French first, English not taken: 25; of English nothing told: 25 that may be 50.
        (
            {"first_language": language(7, "fr")},
            (25, 50, {"french_in_all_four": True, "english_in_all_four": False}, (), NO_ENGLISH),
        ),
        (
            {
                "first_language": language(7, "fr"),
                "second_language": language(5, "en") | {"writing": 4},
            },
            (25, 50, {"french_in_all_four": True, "english_in_all_four": False}, (), NO_ENGLISH),
        ),
        (
            {
                "first_language": language(7, "fr"),
                "second_language": language(5, "en") | {"writing": None},
            },
            (
                25,
                50,
                {"french_in_all_four": True, "english_in_all_four": None},
                ("second_language.writing",),
                NO_ENGLISH,
            ),
        ),
        (
            {"first_language": language(7, "fr"), "unknown": frozenset({"second_language"})},
            (
                25,
                50,
                {"french_in_all_four": True, "english_in_all_four": None},
                ("second_language",),
                NO_ENGLISH,
            ),
        ),
        (
            {"first_language": language(7, "fr") | {"reading": 6}},
            (
                0,
                50,
                {"french_in_all_four": False, "english_in_all_four": False},
                (),
                "NCLC below 7 in some ability, or no test",
            ),
        ),
        (
            {
                "first_language": language(9, "en"),
                "second_language": language(7, "fr") | {"speaking": None},
            },
            (
                0,
                50,
                {"french_in_all_four": None, "english_in_all_four": True},
                ("second_language.speaking",),
                WITH_FRENCH,
            ),
        ),
        # Which of two languages is which is not told: two low tests rule it out all the same.
        (
            {"first_language": language(7, None)},
            (
                0,
                50,
                {"french_in_all_four": None, "english_in_all_four": None},
                ("first_language.language",),
                WITH_FRENCH,
            ),
        ),
        (
            {"first_language": language(6, None)},
            (0, 50, {"french_in_all_four": False, "english_in_all_four": None}, (), WITH_FRENCH),
        ),
        (
            {"first_language": language(6, None), "unknown": frozenset({"second_language"})},
            (
                0,
                50,
                {"french_in_all_four": None, "english_in_all_four": None},
                ("first_language.language",),
                WITH_FRENCH,
            ),
        ),
        (
            {"first_language": language(6, None), "second_language": language(6, None)},
            (0, 50, {"french_in_all_four": False, "english_in_all_four": None}, (), WITH_FRENCH),
        ),
        (
            {"first_language": language(6, None), "second_language": language(7, None)},
            (
                0,
                50,
                {"french_in_all_four": None, "english_in_all_four": None},
                ("first_language.language",),
                WITH_FRENCH,
            ),
        ),
    ],
)
def test_the_line_for_french(facts: dict[str, Any], expected: Trace) -> None:
    assert told(crs.score(single(**facts)), "additional.french") == expected


OFFERED = OfferFactors(noc="21231", qualifying=True)
BEFORE: Any = {"on": "2025-03-24"}
"""The last day on which an offer earned points: 200 in major group 00, else 50 (TEER 0 to 3)."""


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, (0, 200, {"job_offer": False}, (), "no qualifying job offer")),
        (
            {"unknown": frozenset({"job_offer"})},
            (0, 200, {"job_offer": None}, ("job_offer",), "job offer"),
        ),
        (
            {"job_offer": OFFERED},
            (50, 200, dict(OFFERED), (), "qualifying offer in NOC 21231"),
        ),
        (
            {"job_offer": OfferFactors(noc="00012", qualifying=True)},
            (
                200,
                200,
                {"noc": "00012", "qualifying": True},
                (),
                "qualifying offer in NOC 00012",
            ),
        ),
        (
            {"job_offer": OfferFactors(noc="64100", qualifying=None)},
            (0, 200, {"noc": "64100", "qualifying": None}, (), "qualifying offer in NOC 64100"),
        ),
        (
            {"job_offer": OfferFactors(noc="21231", qualifying=None)},
            (
                0,
                200,
                {"noc": "21231", "qualifying": None},
                ("job_offer.qualifying",),
                "qualifying offer in NOC 21231",
            ),
        ),
        (
            {"job_offer": OfferFactors(noc=None, qualifying=True)},
            (0, 200, {"noc": None, "qualifying": True}, ("job_offer.noc",), "job offer"),
        ),
        (
            {"job_offer": OfferFactors(noc=None, qualifying=None)},
            (
                0,
                200,
                {"noc": None, "qualifying": None},
                ("job_offer.qualifying", "job_offer.noc"),
                "job offer",
            ),
        ),
        (
            {"job_offer": OfferFactors(noc=None, qualifying=False)},
            (0, 200, {"noc": None, "qualifying": False}, (), "no qualifying job offer"),
        ),
    ],
)
def test_the_line_for_an_offer_while_it_earned_points(
    facts: dict[str, Any], expected: Trace
) -> None:
    assert told(crs.score(single(**(BEFORE | facts))), "additional.job_offer") == expected


# ------------------------------------------------------------------ the 67 points

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
    nothing = frozenset({"partner", "second_language", "job_offer"})
    result = fsw67.score(Factors(on=ON, unknown=nothing))
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
    lines = traces(fsw67.score(single(job_offer=OfferFactors(**offer))).items)
    assert lines["arranged_employment"][3] == missing
    assert lines["adaptability.arranged_employment"][3] == missing
