"""Every row of the CRS tables, typed from the official grid.

Source: canada.ca, Express Entry, Comprehensive Ranking System criteria (page of 2026-06-22), and
the Ministerial Instructions dated 2025-03-11. None of these figures was taken from the program.
"""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.points import crs
from express_entry.points.items import CrsResult, Item, Status
from tests.express_entry.engine_people import language, partner, single


def line(result: CrsResult, item_id: str) -> Item:
    return next(item for item in result.items if item.id == item_id)


def points(item_id: str, **facts: Any) -> int:
    return line(crs.score(single(**facts)), item_id).points


#        age   with partner   without
AGE = """
          17        0            0
          18       90           99
          19       95          105
          20      100          110
          29      100          110
          30       95          105
          31       90           99
          32       85           94
          33       80           88
          34       75           83
          35       70           77
          36       65           72
          37       60           66
          38       55           61
          39       50           55
          40       45           50
          41       35           39
          42       25           28
          43       15           17
          44        5            6
          45        0            0
          90        0            0
"""

#            level        with partner   without   partner's own
EDUCATION = """
             none                0          0          0
             secondary          28         30          2
             one_year           84         90          6
             two_year           91         98          7
             bachelors         112        120          8
             two_or_more       119        128          9
             masters           126        135         10
             doctorate         140        150         10
"""

#                 CLB   with partner   without   (each ability)
FIRST_LANGUAGE = """
                   0         0            0
                   3         0            0
                   4         6            6
                   5         6            6
                   6         8            9
                   7        16           17
                   8        22           23
                   9        29           31
                  10        32           34
                  12        32           34
"""

#                  CLB   each ability   partner's own, each ability
SECOND_LANGUAGE = """
                    4          0             0
                    5          1             1
                    6          1             1
                    7          3             3
                    8          3             3
                    9          6             5
                   10          6             5
                   12          6             5
"""

#              years   with partner   without   partner's own
CANADIAN_WORK = """
                 0          0            0           0
                 1         35           40           5
                 2         46           53           7
                 3         56           64           8
                 4         63           72           9
                 5         70           80          10
                 9         70           80          10
"""

#                       CLB 0-6   CLB 7-8   CLB 9+      Canadian years 0    1    2+
EDUCATION_TRANSFER = """
             none          0         0         0                       0    0    0
             secondary     0         0         0                       0    0    0
             one_year      0        13        25                       0   13   25
             two_year      0        13        25                       0   13   25
             bachelors     0        13        25                       0   13   25
             two_or_more   0        25        50                       0   25   50
             masters       0        25        50                       0   25   50
             doctorate     0        25        50                       0   25   50
"""

#     foreign years    CLB 0-6   CLB 7-8   CLB 9+      Canadian years 0    1    2+
FOREIGN_TRANSFER = """
                 0         0         0         0                       0    0    0
                 1         0        13        25                       0   13   25
                 2         0        13        25                       0   13   25
                 3         0        25        50                       0   25   50
                 8         0        25        50                       0   25   50
"""


def rows(table: str) -> list[list[int | str]]:
    return [
        [int(cell) if cell.isdigit() else cell for cell in text.split()]
        for text in table.strip().splitlines()
    ]


@pytest.mark.parametrize(("age", "with_partner", "alone"), rows(AGE))
def test_age(age: int, with_partner: int, alone: int) -> None:
    assert points("core.age", age=age) == alone
    assert points("core.age", age=age, partner=partner()) == with_partner


@pytest.mark.parametrize(("level", "with_partner", "alone", "own"), rows(EDUCATION))
def test_education(level: str, with_partner: int, alone: int, own: int) -> None:
    assert points("core.education", education=level) == alone
    assert points("core.education", education=level, partner=partner()) == with_partner
    assert points("partner.education", partner=partner(education=level)) == own


@pytest.mark.parametrize(("clb", "with_partner", "alone"), rows(FIRST_LANGUAGE))
@pytest.mark.parametrize("ability", ["listening", "reading", "writing", "speaking"])
def test_first_language_each_ability(ability: str, clb: int, with_partner: int, alone: int) -> None:
    test = language(0, **dict[str, Any]({ability: clb}))
    assert points("core.first_language", first_language=test) == alone
    assert points("core.first_language", first_language=test, partner=partner()) == with_partner


@pytest.mark.parametrize(("clb", "each", "own"), rows(SECOND_LANGUAGE))
@pytest.mark.parametrize("ability", ["listening", "reading", "writing", "speaking"])
def test_second_language_each_ability(ability: str, clb: int, each: int, own: int) -> None:
    test = language(0, "fr", **dict[str, Any]({ability: clb}))
    assert points("core.second_language", second_language=test) == each
    theirs = language(0, None, **dict[str, Any]({ability: clb}))
    assert points("partner.language", partner=partner(language=theirs)) == own


@pytest.mark.parametrize(("years", "with_partner", "alone", "own"), rows(CANADIAN_WORK))
def test_canadian_work(years: int, with_partner: int, alone: int, own: int) -> None:
    assert points("core.canadian_work", canadian_work_years=years) == alone
    both = {"canadian_work_years": years, "partner": partner()}
    assert points("core.canadian_work", **both) == with_partner
    theirs = partner(canadian_work_years=years)
    assert points("partner.canadian_work", partner=theirs) == own


@pytest.mark.parametrize("row", rows(EDUCATION_TRANSFER))
def test_education_transfers(row: list[int | str]) -> None:
    level, clb6, clb7, clb9, year0, year1, year2 = row
    name = "transferability.education"
    for clb, expected in ((6, clb6), (7, clb7), (8, clb7), (9, clb9), (10, clb9)):
        assert points(name, education=level, first_language=language(clb)) == expected
    for years, expected in ((0, year0), (1, year1), (2, year2), (5, year2)):
        assert points(name, education=level, canadian_work_years=years) == expected


@pytest.mark.parametrize("row", rows(FOREIGN_TRANSFER))
def test_foreign_work_transfers(row: list[int | str]) -> None:
    abroad, clb6, clb7, clb9, year0, year1, year2 = row
    name = "transferability.foreign_work"
    for clb, expected in ((6, clb6), (7, clb7), (8, clb7), (9, clb9), (10, clb9)):
        assert points(name, foreign_work_years=abroad, first_language=language(clb)) == expected
    for years, expected in ((0, year0), (1, year1), (2, year2), (5, year2)):
        assert points(name, foreign_work_years=abroad, canadian_work_years=years) == expected


@pytest.mark.parametrize(("clb", "expected"), [(0, 0), (4, 0), (5, 25), (6, 25), (7, 50), (10, 50)])
def test_trade_certificate(clb: int, expected: int) -> None:
    name = "transferability.trade_certificate"
    held = {"certificate_of_qualification": True, "first_language": language(clb)}
    assert points(name, **held) == expected
    assert points(name, **(held | {"certificate_of_qualification": False})) == 0
    # The weakest ability decides.
    mixed = language(clb, speaking=4)
    assert points(name, certificate_of_qualification=True, first_language=mixed) == 0


#   What                                                     points
ADDITIONAL = [
    ({"sibling_in_canada": True}, "additional.sibling_in_canada", 15),
    ({"canadian_study": "one_or_two_years"}, "additional.canadian_study", 15),
    ({"canadian_study": "three_years_or_more"}, "additional.canadian_study", 30),
    ({"provincial_nomination": True}, "additional.provincial_nomination", 600),
    ({"job_offer": {"noc": "00012", "qualifying": True}}, "additional.job_offer", 0),
    # French: NCLC 7 in all four and English 4 or lower or none 25; English CLB 5 in all four 50.
    (
        {"second_language": language(7, "fr"), "first_language": language(4)},
        "additional.french",
        25,
    ),
    (
        {"second_language": language(7, "fr"), "first_language": language(5)},
        "additional.french",
        50,
    ),
    ({"first_language": language(7, "fr")}, "additional.french", 25),
    (
        {"first_language": language(7, "fr"), "second_language": language(5)},
        "additional.french",
        50,
    ),
    ({"first_language": language(7, "fr", writing=6)}, "additional.french", 0),
]


@pytest.mark.parametrize(("facts", "item_id", "expected"), ADDITIONAL)
def test_additional(facts: dict[str, Any], item_id: str, expected: int) -> None:
    assert points(item_id, **facts) == expected


# The four hand-computed totals of the facts (crs.toml, [[check]]).


def sections(result: CrsResult) -> list[int]:
    return [section.points for section in result.sections.values()]


def test_single_29_masters() -> None:
    result = crs.score(
        single(education="masters", first_language=language(9), foreign_work_years=3)
    )
    assert sections(result) == [369, 0, 100, 0]  # 110 + 135 + 4 x 31; 50 + 50
    assert result.total == 469


def test_couple_with_both_languages() -> None:
    result = crs.score(
        single(
            education="bachelors",
            first_language=language(9),
            second_language=language(9, "fr"),
            foreign_work_years=2,
            partner=partner(education="bachelors", language=language(9, None)),
        )
    )
    assert sections(result) == [350, 28, 50, 50]  # 100 + 112 + 116 + 22; 8 + 20; 25 + 25; 50
    assert result.total == 478
    cut = line(result, "core.second_language").cap
    assert cut is not None
    assert (cut.raw, cut.limit) == (24, 22)


def test_single_35_two_credentials() -> None:
    result = crs.score(
        single(
            age=35,
            education="two_or_more",
            first_language=language(10, speaking=8),
            canadian_work_years=1,
            foreign_work_years=3,
        )
    )
    assert sections(result) == [370, 0, 100, 0]  # 77 + 128 + (34 x 3 + 23) + 40; 25+25, 25+25
    assert result.total == 470


def test_single_45_trade_certificate() -> None:
    result = crs.score(
        single(
            age=45,
            education="secondary",
            first_language=language(5),
            certificate_of_qualification=True,
        )
    )
    assert sections(result) == [54, 0, 25, 0]  # 0 + 30 + 24; 25
    assert result.total == 79


def test_everything_reaches_the_maximum_with_and_without_a_partner() -> None:
    best: dict[str, Any] = {
        "education": "doctorate",
        "first_language": language(10),
        "second_language": language(9, "fr"),
        "canadian_work_years": 5,
        "foreign_work_years": 3,
        "certificate_of_qualification": True,
        "provincial_nomination": True,
        "sibling_in_canada": True,
    }
    alone = crs.score(single(**best))
    assert sections(alone) == [500, 0, 100, 600]
    assert alone.sections["transferability"].cap is not None
    assert alone.sections["transferability"].cap.raw == 150
    helped = partner(education="masters", language=language(9, None), canadian_work_years=5)
    couple = crs.score(single(partner=helped, **best))
    assert sections(couple) == [460, 40, 100, 600]
    assert alone.total == couple.total == 1200


def test_every_point_is_explained() -> None:
    for item in crs.score(single(partner=partner())).items:
        assert item.source.startswith("https://")
        assert item.rule
        assert item.maximum >= item.points
        assert item.status is (Status.SCORED if item.points else Status.ZERO)
