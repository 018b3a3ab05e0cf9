"""A job offer by itself: whether it qualifies, by which route, whether it frees from settlement
funds, and exactly which facts would tell. Source: IRPR 76(1)(b)(ii), 82(2), 87.2(3)(d), 87.2(5)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.profile import Profile
from express_entry.counting.offers import arranged_employment, certificate_in, trade_offer
from express_entry.rulebook import default

PROGRAMS = default().on(date(2026, 10, 1)).programs
NONE: tuple[Any, ...] = (False, None, False, ())
WHOLE: dict[str, Any] = {
    "noc": "21231",
    "full_time_one_year": True,
    "excluded_employer": False,
    "lmia": False,
}
"""An offer that could be one, approved by no assessment of the labour market."""


def standing(offer: dict[str, Any] | None, **facts: Any) -> tuple[Any, ...]:
    told = {"has_job_offer": True, "job_offer": offer} | facts
    found = arranged_employment(Profile.model_validate(told), PROGRAMS)
    return found.qualifying, found.route, found.funds_exempt, found.missing


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"has_job_offer": False}, NONE),
        # Not asked yet: nobody without authorization to work is freed from funds by any offer.
        (
            {"has_job_offer": None, "authorized_to_work_in_canada": False},
            (None, None, False, ("has_job_offer",)),
        ),
        (
            {"has_job_offer": None, "authorized_to_work_in_canada": True},
            (None, None, None, ("has_job_offer",)),
        ),
        ({"has_job_offer": None}, (None, None, None, ("has_job_offer",))),
        ({"authorized_to_work_in_canada": False}, (None, None, False, ("job_offer",))),
        ({}, (None, None, None, ("job_offer",))),
    ],
)
def test_an_offer_not_told_or_not_described(
    facts: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    assert standing(None, **facts) == expected


HERE = {"lives_in_canada": True}


@pytest.mark.parametrize(
    ("offer", "facts", "expected"),
    [
        # (a) an LMIA-based permit for the employer who makes the offer, at work in Canada.
        (
            {"permit": "lmia", "employer_on_permit": True},
            HERE,
            (True, "lmia_permit", True, ()),
        ),
        ({"permit": "lmia", "employer_on_permit": False}, HERE, NONE),
        ({"permit": "lmia", "employer_on_permit": True}, {"lives_in_canada": False}, NONE),
        (
            {"permit": "lmia"},
            {},
            (None, None, None, ("job_offer.employer_on_permit", "lives_in_canada")),
        ),
        (
            {"permit": "lmia", "employer_on_permit": True},
            {},
            (None, None, None, ("lives_in_canada",)),
        ),
        # (b) an exempt permit, and a year with that employer.
        (
            {"permit": "exempt", "employer_on_permit": True, "year_with_employer": True},
            HERE,
            (True, "exempt_permit", True, ()),
        ),
        (
            {"permit": "exempt", "employer_on_permit": True, "year_with_employer": False},
            HERE,
            NONE,
        ),
        (
            {"permit": "exempt", "employer_on_permit": True},
            HERE,
            (None, None, None, ("job_offer.year_with_employer",)),
        ),
        # (c) approved, and no authorization to work: qualifies, and funds are to be shown.
        ({"permit": "none", "lmia": True}, {}, (True, "abroad", False, ())),
        (
            {"permit": "none", "lmia": None},
            {},
            (None, None, False, ("job_offer.lmia",)),
        ),
        ({"permit": "none"}, {}, NONE),
        # (d) approved, and authorized otherwise.
        ({"permit": "open", "lmia": True}, {}, (True, "authorized", True, ())),
        ({"permit": "open"}, {}, NONE),
        # Which permit is not told: approved, it qualifies by one or the other.
        (
            {"lmia": True},
            {"authorized_to_work_in_canada": False},
            (True, "abroad", False, ("job_offer.permit",)),
        ),
        (
            {"lmia": True},
            {"authorized_to_work_in_canada": True},
            (True, "authorized", True, ()),
        ),
        # What the offer itself must be.
        ({"permit": "open", "lmia": True, "noc": "65201"}, {}, NONE),
        ({"permit": "open", "lmia": True, "full_time_one_year": False}, {}, NONE),
        ({"permit": "open", "lmia": True, "excluded_employer": True}, {}, NONE),
        (
            {"permit": "open", "lmia": True, "excluded_employer": None},
            {},
            (None, "authorized", None, ("job_offer.excluded_employer",)),
        ),
        (
            {"permit": "open", "lmia": True, "noc": None, "full_time_one_year": None},
            {},
            (None, "authorized", None, ("job_offer.noc", "job_offer.full_time_one_year")),
        ),
        (
            {"full_time_one_year": None, "excluded_employer": None, "lmia": None},
            {},
            (
                None,
                None,
                None,
                (
                    "job_offer.full_time_one_year",
                    "job_offer.excluded_employer",
                    "job_offer.lmia",
                    "job_offer.permit",
                    "authorized_to_work_in_canada",
                ),
            ),
        ),
    ],
)
def test_each_route_and_what_is_missing(
    offer: dict[str, Any], facts: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    assert standing(WHOLE | offer, **facts) == expected


@pytest.mark.parametrize(
    ("noc", "trade", "without_trade", "qualifies"),
    [
        # The minor group is the first four digits: 72106, welders, and 72105 are of one.
        ("72106", "72106", None, True),
        ("72105", "72106", None, True),
        ("72200", "72106", None, False),
        # Plumbers are of 7230, and so are 72301; carpenters, 72310, are of 7231.
        ("72301", "72300", None, True),
        ("72310", "72300", None, False),
        (None, "72106", None, None),
        # While there is no trade, as the caller says.
        ("72106", None, True, True),
        ("72106", None, False, False),
        ("72106", None, None, None),
        (None, None, True, None),
    ],
)
def test_the_offer_of_a_trade_is_in_its_minor_group(
    noc: str | None, trade: str | None, without_trade: bool | None, qualifies: bool | None
) -> None:
    offer = WHOLE | {"noc": noc, "permit": "open", "lmia": True}
    profile = Profile.model_validate({"has_job_offer": True, "job_offer": offer})
    found = trade_offer(profile, trade, without_trade=without_trade)
    assert (found.qualifying, found.funds_exempt) == (qualifies, qualifies)


@pytest.mark.parametrize(
    ("held", "noc", "in_this_trade"),
    [
        (True, "72106", True),
        (True, "72200", False),
        (True, None, None),
        (False, None, False),
        (None, None, None),
        (None, "72106", None),
    ],
)
def test_a_certificate_is_of_one_trade(
    held: bool | None, noc: str | None, in_this_trade: bool | None
) -> None:
    facts = {"certificate_of_qualification": held, "certificate_noc": noc}
    assert certificate_in(Profile.model_validate(facts), "72106") is in_this_trade
