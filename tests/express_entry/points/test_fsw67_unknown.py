"""The selection grid while facts are missing: what exactly is named, and when 67 is possible.

Points from facts/fsw67.toml: CLB 9 24; bachelor's 21; one year 9; 39 years old 8, 40 7, 47 0; a
relative 5; a year in Canada 10; adaptability at most 10.
"""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.points import fsw67
from express_entry.points.items import Fsw67Result, Item
from tests.express_entry.engine_people import language, partner, single

NEARLY: dict[str, Any] = {
    "education": "bachelors",
    "first_language": language(9),
    "foreign_work_years": 1,
    "age": 39,
}
"""24 + 21 + 9 + 8 = 62."""


def scored(**facts: Any) -> Fsw67Result:
    return fsw67.score(single(**(NEARLY | facts)))


def item(name: str, **facts: Any) -> Item:
    return next(line for line in scored(**facts).items if line.id == name)


@pytest.mark.parametrize(
    ("facts", "total", "passes"),
    [
        ({"relative_in_canada": None}, 62, None),  # 62 + 5 = 67 is possible
        ({"relative_in_canada": None, "age": 40}, 61, False),  # 66 is not enough
        ({"relative_in_canada": True}, 67, True),
        ({"relative_in_canada": True, "age": 40}, 66, False),
        ({"age": None}, 54, False),  # at the most 12 more: 66
        ({"age": None, "relative_in_canada": True}, 59, None),  # at the most 71
        # Adaptability is full with the year in Canada: a relative adds nothing.
        (
            {
                "canadian_work_years": 1,
                "foreign_work_years": 0,
                "relative_in_canada": None,
                "age": 47,
            },
            64,
            False,
        ),
        ({"first_language": language(9, writing=None), "relative_in_canada": True}, 61, None),
    ],
)
def test_whether_67_is_still_possible(
    facts: dict[str, Any], total: int, passes: bool | None
) -> None:
    result = scored(**facts)
    assert (result.total, result.passes) == (total, passes)


STRONG: dict[str, Any] = {
    "age": 30,
    "education": "doctorate",
    "second_language": language(9, "fr"),
    "foreign_work_years": 6,
    "studied_in_canada": True,
    "relative_in_canada": True,
    "job_offer": {"noc": "21231", "qualifying": True},
}


@pytest.mark.parametrize(
    ("facts", "passes"),
    [
        ({}, True),
        # A minimum that is not known yet leaves it open, one that fails does not.
        ({"education": "none", "unknown": ["education"]}, None),
        ({"education": "none"}, False),
        ({"education": "secondary", "unknown": ["education"]}, True),
        ({"foreign_work_years": None}, None),
        ({"foreign_work_years": 0, "unknown": ["foreign_work_years"]}, None),
        ({"foreign_work_years": 0, "unknown": ["canadian_work_years"]}, None),
        ({"foreign_work_years": 0}, False),
        ({"foreign_work_years": None, "canadian_work_years": 1}, True),
        ({"skilled_work_years": 0, "unknown": ["skilled_work_years"]}, None),
        ({"skilled_work_years": 0, "unknown": ["foreign_work_years"]}, False),
        ({"first_language": language(9, writing=None)}, None),
        ({"first_language": language(9, writing=None, reading=6)}, False),
        ({"first_language": None}, None),
    ],
)
def test_a_minimum_not_known_leaves_it_open(facts: dict[str, Any], passes: bool | None) -> None:
    assert scored(**(STRONG | facts)).passes is passes


@pytest.mark.parametrize(
    ("name", "facts", "missing"),
    [
        (
            "experience",
            {"foreign_work_years": None, "canadian_work_years": None},
            ("canadian_work_years", "foreign_work_years"),
        ),
        ("experience", {"foreign_work_years": None}, ("foreign_work_years",)),
        ("experience", {"canadian_work_years": None}, ("canadian_work_years",)),
        # At the maximum nothing more can come.
        ("experience", {"foreign_work_years": 6, "canadian_work_years": None}, ()),
        (
            "experience",
            {"foreign_work_years": 5, "canadian_work_years": None},
            ("canadian_work_years",),
        ),
        ("experience", {"unknown": ["foreign_work_years"]}, ("foreign_work_years",)),
        (
            "experience",
            {"skilled_work_years": 3, "unknown": ["skilled_work_years"]},
            ("skilled_work_years",),
        ),
        ("experience", {"skilled_work_years": 6, "unknown": ["skilled_work_years"]}, ()),
        ("experience", {"skilled_work_years": 3, "unknown": ["canadian_work_years"]}, ()),
        ("age", {"age": None}, ("age",)),
        ("education", {"education": None}, ("education",)),
        ("education", {"unknown": ["education"]}, ("education",)),
        ("language.first", {"first_language": None}, ("first_language",)),
        (
            "language.first",
            {"first_language": language(9, writing=None)},
            ("first_language.writing",),
        ),
        ("language.second", {"unknown": ["second_language"]}, ("second_language",)),
        (
            "language.second",
            {"second_language": language(5, "fr", reading=None)},
            ("second_language.reading",),
        ),
        ("language.second", {"second_language": language(4, "fr", reading=None)}, ()),
        ("arranged_employment", {"unknown": ["job_offer"]}, ("job_offer",)),
        (
            "arranged_employment",
            {"job_offer": {"noc": None, "qualifying": None}},
            ("job_offer.qualifying", "job_offer.noc"),
        ),
        ("arranged_employment", {"job_offer": {"noc": None, "qualifying": False}}, ()),
        ("arranged_employment", {"job_offer": {"noc": "65201", "qualifying": None}}, ()),
        (
            "adaptability.arranged_employment",
            {"job_offer": {"noc": "21231", "qualifying": None}},
            ("job_offer.qualifying",),
        ),
        (
            "adaptability.relative",
            {"relative_in_canada": None, "sibling_in_canada": None},
            ("relative_in_canada", "sibling_in_canada"),
        ),
        ("adaptability.relative", {"sibling_in_canada": None}, ("sibling_in_canada",)),
        ("adaptability.relative", {"sibling_in_canada": None, "relative_in_canada": True}, ()),
        ("adaptability.study", {"studied_in_canada": None}, ("studied_in_canada",)),
        ("adaptability.work", {"canadian_work_years": None}, ("canadian_work_years",)),
        ("adaptability.work", {"unknown": ["canadian_work_years"]}, ("canadian_work_years",)),
        (
            "adaptability.work",
            {"canadian_work_years": 5, "unknown": ["worked_full_time_year_in_canada"]},
            ("worked_full_time_year_in_canada",),
        ),
        ("adaptability.work", {"canadian_work_years": 1, "unknown": ["canadian_work_years"]}, ()),
    ],
)
def test_exactly_what_is_missing(
    name: str, facts: dict[str, Any], missing: tuple[str, ...]
) -> None:
    assert item(name, **facts).missing == missing


def test_the_teer_of_an_offer_ends_at_three() -> None:
    for noc, points in (("63200", 10), ("64100", 0)):
        offer = {"noc": noc, "qualifying": True}
        assert item("arranged_employment", job_offer=offer).points == points
        assert item("adaptability.arranged_employment", job_offer=offer).points == points // 2


@pytest.mark.parametrize(
    ("who", "missing"),
    [
        ({"accompanying": None}, ("partner.accompanying",)),
        ({"canadian": None}, ("partner.canadian",)),
        ({"accompanying": None, "canadian": None}, ("partner.accompanying", "partner.canadian")),
        ({}, ()),
        ({"accompanying": False, "canadian": None}, ()),
        ({"accompanying": None, "canadian": True}, ()),
    ],
)
def test_whether_the_partner_counts_is_asked_only_where_it_matters(
    who: dict[str, Any], missing: tuple[str, ...]
) -> None:
    facts = {"studied_in_canada": True} | who
    line = item("adaptability.partner_study", partner=partner(**facts))
    assert line.missing == missing
    assert line.points == (5 if not who else 0)
    # Nothing to earn either way: nothing is asked.
    none = item(
        "adaptability.partner_study", partner=partner(**(facts | {"studied_in_canada": False}))
    )
    assert (none.points, none.missing) == (0, ())


def test_a_partner_not_known_of_is_asked_about() -> None:
    for name in ("partner_language", "partner_study", "partner_work"):
        line = item(f"adaptability.{name}", unknown=["partner"])
        assert (line.points, line.missing) == (0, ("partner",))
        assert item(f"adaptability.{name}").missing == ()
