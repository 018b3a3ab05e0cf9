"""Both sides of every day on which a rule changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.eligibility.requirements import settlement_funds
from express_entry.points import crs
from express_entry.rulebook import RuleNotFound
from tests.express_entry.engine_people import language, single


def additional(on: date, item: str, **facts: Any) -> int:
    result = crs.score(single(on, **facts))
    return next(line.points for line in result.items if line.id == f"additional.{item}")


SENIOR = {"job_offer": {"noc": "00012", "qualifying": True}}
OTHER = {"job_offer": {"noc": "21231", "qualifying": True}}
LOW_TEER = {"job_offer": {"noc": "65201", "qualifying": True}}
NOT_QUALIFYING = {"job_offer": {"noc": "00012", "qualifying": False}}


@pytest.mark.parametrize(
    ("on", "facts", "expected"),
    [
        # Archived Ministerial Instructions, 2016-11-19: 200 for major group 00, 50 for others.
        (date(2016, 11, 19), SENIOR, 200),
        (date(2016, 11, 19), OTHER, 50),
        (date(2025, 3, 24), SENIOR, 200),
        (date(2025, 3, 24), OTHER, 50),
        (date(2025, 3, 24), LOW_TEER, 0),
        (date(2025, 3, 24), NOT_QUALIFYING, 0),
        # Removed 2025-03-25.
        (date(2025, 3, 25), SENIOR, 0),
        (date(2025, 3, 25), OTHER, 0),
    ],
)
def test_job_offer(on: date, facts: dict[str, Any], expected: int) -> None:
    assert additional(on, "job_offer", **facts) == expected


def test_an_offer_whose_occupation_is_not_known_needs_it_only_while_it_earns_points() -> None:
    offer = {"job_offer": {"qualifying": True}}
    assert "job_offer.noc" in crs.score(single(date(2025, 3, 24), **offer)).missing
    assert crs.score(single(date(2025, 3, 25), **offer)).missing == ()


@pytest.mark.parametrize(
    ("on", "alone", "with_english"),
    [
        (date(2017, 6, 5), 0, 0),  # Ministerial Instructions 2017-1, in force 2017-06-06
        (date(2017, 6, 6), 15, 30),
        (date(2020, 10, 19), 15, 30),  # raised: changes as of 2020-10-20
        (date(2020, 10, 20), 25, 50),
        (date(2025, 3, 24), 25, 50),
        (date(2025, 3, 25), 25, 50),
    ],
)
def test_french(on: date, alone: int, with_english: int) -> None:
    assert additional(on, "french", first_language=language(7, "fr")) == alone
    both = {"first_language": language(7, "fr"), "second_language": language(5)}
    assert additional(on, "french", **both) == with_english


@pytest.mark.parametrize(
    ("on", "expected"), [(date(2017, 6, 5), 0), (date(2017, 6, 6), 15), (date(2026, 10, 1), 15)]
)
def test_sibling(on: date, expected: int) -> None:
    assert additional(on, "sibling_in_canada", sibling_in_canada=True) == expected


@pytest.mark.parametrize(
    ("on", "rule_set", "in_force", "estimate"),
    [
        (date(2016, 11, 19), "crs-2016-11-19", "crs-2016-11-19", False),
        (date(2025, 3, 24), "crs-2016-11-19", "crs-2016-11-19", False),
        (date(2025, 3, 25), "crs-2025-03-25", "crs-2025-03-25", False),
        (date(2026, 11, 2), "crs-2025-03-25", "crs-2025-03-25", False),
        (date(2026, 11, 3), "crs-2025-03-25", "crs-2026-11-03", True),
        (date(2030, 1, 1), "crs-2025-03-25", "crs-2026-11-03", True),
    ],
)
def test_rule_set(on: date, rule_set: str, in_force: str, estimate: bool) -> None:
    result = crs.score(single(on))
    assert (result.rule_set, result.in_force, result.estimate) == (rule_set, in_force, estimate)


def test_no_rules_before_the_first_set() -> None:
    with pytest.raises(RuleNotFound, match="2016-11-19"):
        crs.score(single(date(2016, 11, 18)))


@pytest.mark.parametrize(
    ("on", "size", "expected"),
    [
        # IRCC's page: "Updated June 3, 2024"; the table before it ends on the day before.
        (date(2024, 6, 2), 1, 13757),
        (date(2024, 6, 2), 7, 36407),
        (date(2024, 6, 2), 8, 36407 + 3706),
        (date(2024, 6, 3), 1, 14690),
        (date(2024, 6, 3), 8, 38875 + 3958),
        (date(2025, 7, 6), 1, 14690),
        (date(2025, 7, 7), 1, 15263),
        (date(2026, 10, 1), 2, 19001),
        (date(2026, 10, 1), 4, 28362),
        (date(2026, 10, 1), 7, 40392),
        (date(2026, 10, 1), 9, 40392 + 2 * 4112),
    ],
)
def test_funds(on: date, size: int, expected: int) -> None:
    assert settlement_funds(size, on) == expected


@pytest.mark.parametrize(
    ("on", "principal", "child", "right"),
    [
        (date(2022, 4, 29), 825, 225, 500),
        (date(2022, 4, 30), 850, 230, 515),
        (date(2024, 4, 29), 850, 230, 515),
        (date(2024, 4, 30), 950, 260, 575),
        (date(2026, 4, 29), 950, 260, 575),
        (date(2026, 4, 30), 990, 270, 600),
    ],
)
def test_fees(on: date, principal: int, child: int, right: int) -> None:
    fees = rulebook.default().on(on).fees
    assert fees is not None
    assert (fees.principal, fees.partner, fees.child) == (principal, principal, child)
    assert fees.right_of_permanent_residence == right


@pytest.mark.parametrize(
    ("on", "days"),
    [
        (date(2016, 11, 18), 60),
        (date(2016, 11, 19), 90),
        (date(2018, 6, 25), 90),
        (date(2018, 6, 26), 60),
        (date(2026, 11, 24), 60),
    ],
)
def test_days_to_apply(on: date, days: int) -> None:
    rows = rulebook.default().process.invitation.days_to_apply
    assert [row.days for row in rows if row.covers(on)] == [days]
