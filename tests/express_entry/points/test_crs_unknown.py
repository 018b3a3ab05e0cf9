"""Unknown is never zero in silence: what is missing is named, and the rest still counts."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.points import crs, fsw67
from express_entry.points.factors import Factors
from express_entry.points.items import Status
from tests.express_entry.engine_people import ON, language, partner, single


@pytest.mark.parametrize(
    ("fact", "items"),
    [
        ("age", {"core.age"}),
        ("education", {"core.education", "transferability.education"}),
        (
            "first_language",
            {"core.first_language", "transferability.education", "transferability.foreign_work"},
        ),
        ("canadian_work_years", {"core.canadian_work", "transferability.education"}),
        ("foreign_work_years", {"transferability.foreign_work"}),
        ("certificate_of_qualification", {"transferability.trade_certificate"}),
        ("canadian_study", {"additional.canadian_study"}),
        ("sibling_in_canada", {"additional.sibling_in_canada"}),
        ("provincial_nomination", {"additional.provincial_nomination"}),
    ],
)
def test_a_missing_fact_is_named_by_every_item_it_could_raise(fact: str, items: set[str]) -> None:
    known: dict[str, Any] = {
        "education": "bachelors",
        "first_language": language(9),
        "foreign_work_years": 1,
    }
    result = crs.score(single(**(known | {fact: None})))
    waiting = {item.id for item in result.items if fact in item.missing}
    assert items <= waiting
    assert fact in result.missing
    for item in result.items:
        assert (item.status is Status.NEEDS_INFO) == bool(item.missing)


def test_nothing_known_scores_nothing_and_asks_for_everything() -> None:
    result = crs.score(Factors(on=ON))
    assert result.total == 0
    assert result.with_partner_column is None
    assert {"age", "education", "first_language", "second_language", "partner"} <= set(
        result.missing
    )


def test_an_unknown_partner_takes_the_lower_column_and_marks_what_differs() -> None:
    told = single(unknown=frozenset({"partner"}))
    result = crs.score(told)
    age = next(item for item in result.items if item.id == "core.age")
    assert (age.points, age.status, age.missing) == (100, Status.NEEDS_INFO, ("partner",))
    assert result.with_partner_column is None
    assert result.sections["partner"].points == 0


@pytest.mark.parametrize(
    ("accompanying", "canadian", "column"),
    [
        (True, False, True),
        (True, True, False),
        (False, False, False),
        (False, None, False),
        (None, True, False),
        (None, False, None),
        (True, None, None),
        (None, None, None),
    ],
)
def test_which_column_applies(
    accompanying: bool | None, canadian: bool | None, column: bool | None
) -> None:
    them = partner(accompanying=accompanying, canadian=canadian, education="masters")
    result = crs.score(single(partner=them))
    assert result.with_partner_column is column
    assert result.sections["partner"].points == (10 if column else 0)
    assert next(i for i in result.items if i.id == "core.age").points == (
        110 if column is False else 100
    )


def test_three_known_abilities_count_and_the_fourth_is_asked_for() -> None:
    result = crs.score(single(first_language=language(9, speaking=None)))
    item = next(item for item in result.items if item.id == "core.first_language")
    assert item.points == 93  # 3 x 31
    assert item.missing == ("first_language.speaking",)


def test_an_ability_below_7_settles_the_language_pairings_whatever_the_others() -> None:
    told = single(education="masters", first_language=language(6, speaking=None))
    item = next(i for i in crs.score(told).items if i.id == "transferability.education")
    assert item.status is Status.ZERO


def test_years_that_are_only_a_minimum_count_and_are_asked_for() -> None:
    told = single(canadian_work_years=3, unknown=frozenset({"canadian_work_years"}))
    item = next(i for i in crs.score(told).items if i.id == "core.canadian_work")
    assert (item.points, item.status) == (64, Status.NEEDS_INFO)


def test_fsw_is_undecided_until_the_missing_fact_cannot_change_it() -> None:
    # 24 + 23 + 11 + 12 = 70 passes; without the age 58, and 12 more are possible.
    strong: dict[str, Any] = {
        "education": "masters",
        "first_language": language(9),
        "foreign_work_years": 3,
    }
    assert fsw67.score(single(**strong)).passes is True
    assert fsw67.score(single(**strong, age=None)).passes is None
    # 16 + 5 + 9 + 12 = 42, and the offer alone (10 + 5) cannot bring it to 67.
    weak: dict[str, Any] = {
        "education": "secondary",
        "first_language": language(7),
        "foreign_work_years": 1,
    }
    told = single(**weak, unknown=frozenset({"job_offer"}))
    assert fsw67.score(told).passes is False


def waiting(told: Factors, item_id: str) -> tuple[int, tuple[str, ...]]:
    item = next(item for item in crs.score(told).items if item.id == item_id)
    return item.points, item.missing


def test_a_partner_with_nothing_to_earn_is_not_waited_for() -> None:
    # Whether the partner counts is not known, and their education and work earn 0 either way;
    # a test at CLB 5 earns 4 or nothing.
    told = single(partner=partner(canadian=None, language=language(5, None)))
    assert waiting(told, "partner.education") == (0, ())
    assert waiting(told, "partner.canadian_work") == (0, ())
    assert waiting(told, "partner.language") == (0, ("partner.canadian",))


def test_the_second_language_settles_french_where_the_first_is_not_told() -> None:
    # The second is French, so the first is English: 25 are certain, 50 with CLB 5 in all four.
    told = single(first_language=None, second_language=language(7, "fr"))
    assert waiting(told, "additional.french") == (25, ("first_language",))
    low = single(first_language=None, second_language=language(7, "fr", speaking=6))
    assert waiting(low, "additional.french") == (0, ())
    # The second is English at CLB 5, so the first is French: 50 or nothing.
    other = single(first_language=None, second_language=language(5))
    assert waiting(other, "additional.french") == (0, ("first_language",))
