"""The trades program on whole profiles (IRPR 87.2); and everywhere, what is not told is no no."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.applicants import (
    BASE,
    CLB5,
    CLB5544,
    MET,
    NOT_MET,
    ON,
    UNKNOWN,
    abroad,
    assessed,
    here,
    ielts,
    offered,
    requirement,
    verdict,
)

# ------------------------------------------------------------------ Federal Skilled Trades

TRADE: dict[str, Any] = {
    "english": CLB5544,
    "jobs": [abroad("72106", start="2024-10-01")],
    "qualified_in_trade_since": "2020-01",
    "certificate_of_qualification": True,
    "certificate_noc": "72106",
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"jobs": [abroad("72106", start="2024-10-02")]}, NOT_MET),
        ({"jobs": [abroad("21231", start="2024-10-01")]}, NOT_MET),
        ({"jobs": [abroad("72600", start="2020-10-01")]}, NOT_MET),
        ({"qualified_in_trade_since": None}, UNKNOWN),
        ({"qualified_in_trade_since": "2025-01-01"}, NOT_MET),
        ({"english": ielts("5", "3.5", "4", "4.5")}, NOT_MET),  # speaking 4
        ({"english": ielts("5", "3", "4", "5")}, NOT_MET),  # reading below 4
        ({"certificate_of_qualification": False}, NOT_MET),
        ({"certificate_noc": "73300"}, NOT_MET),
        ({"certificate_noc": None}, UNKNOWN),
        ({"settlement_funds": 0}, NOT_MET),  # a certificate does not exempt
    ],
)
def test_skilled_trades(change: dict[str, Any], expected: Verdict) -> None:
    assert verdict(assessed(**(TRADE | change)), "fstp") is expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"permit": "lmia", "employer_on_permit": True}, MET),  # (ii), exempt from funds
        (
            {"permit": "exempt", "employer_on_permit": True, "year_with_employer": True},
            MET,
        ),  # (iii)
        ({"permit": "none", "lmia": True}, NOT_MET),  # (iv): funds still needed
        ({"permit": "open", "lmia": True}, MET),  # (v)
        ({"permit": "open", "lmia": True, "noc": "72107"}, MET),  # the same minor group 7210
        ({"permit": "open", "lmia": True, "noc": "73300"}, NOT_MET),  # another minor group
    ],
)
def test_a_trade_offer_in_place_of_a_certificate(facts: dict[str, Any], expected: Verdict) -> None:
    told = assessed(
        **(TRADE | {"certificate_of_qualification": False} | offered(**({"noc": "72106"} | facts)))
    )
    assert verdict(told, "fstp") is expected


TWO_TRADES = [
    abroad("72200", "2021-10-01", end="2024-06-30", current=False),  # 2 3/4 years
    abroad("72310", "2024-07-01", end="2026-09-30", current=False),  # 2 1/4 years
]


@pytest.mark.parametrize(
    ("change", "trade"),
    [
        # The application names one trade (IRPR 87.2(3)(b), (d)): the one that can be named.
        ({"certificate_of_qualification": True, "certificate_noc": "72200"}, "72200"),
        ({"certificate_of_qualification": True, "certificate_noc": "72310"}, "72310"),
        ({"has_job_offer": True, "job_offer": {"noc": "72310"}}, "72310"),
        # The certificate counts; an offer without an assessment in the other trade does not.
        (
            {
                "certificate_of_qualification": True,
                "certificate_noc": "72310",
                "has_job_offer": True,
                "job_offer": {"noc": "72200", "lmia": False},
            },
            "72310",
        ),
    ],
)
def test_of_two_trades_the_one_with_a_certificate_or_an_offer_is_named(
    change: dict[str, Any], trade: str
) -> None:
    offer = {
        "full_time_one_year": True,
        "excluded_employer": False,
        "lmia": True,
        "permit": "none",
        "employer_on_permit": False,
    }
    if "job_offer" in change:
        change = change | {"job_offer": offer | change["job_offer"]}
    told = assessed(jobs=TWO_TRADES, qualified_in_trade_since="2020-01-01", **change)
    assert told.experience.fstp_noc == trade
    assert requirement(told, "fstp.work").verdict is Verdict.MET
    assert requirement(told, "fstp.offer_or_certificate").verdict is Verdict.MET


# ------------------------------------------------------------------ unknown is never "no"

LONG, SHORT = "2023-10-01", "2026-04-01"


def offer_in(noc: str) -> dict[str, Any]:
    return {"has_job_offer": True, "job_offer": {"noc": noc}}


@pytest.mark.parametrize(
    ("change", "name", "expected"),
    [
        # Hours not told: three years of it may be the continuous year that the half year is not.
        (
            {"jobs": [abroad("21232", LONG, hours_per_week=None), abroad("21231", SHORT)]},
            "fswp.work_continuous",
            UNKNOWN,
        ),
        # A year in an occupation not told may be TEER 1, which asks for 7 and not for 5.
        (
            {
                "english": CLB5,
                "jobs": [here("73300", "2026-01-01"), here("21231", "2024-06-01") | {"noc": None}],
            },
            "cec.language",
            UNKNOWN,
        ),
        # Six months in it are less than the nine in TEER 3.
        (
            {
                "english": CLB5,
                "jobs": [here("73300", "2026-01-01"), here("21231", SHORT) | {"noc": None}],
            },
            "cec.language",
            MET,
        ),
        # Whether the work in the trade was paid, or in which occupation older work was.
        ({"jobs": [abroad("72106", LONG, paid=None)]}, "fstp.trade", UNKNOWN),
        (
            {"jobs": [abroad(start="2018-01-01", end="2019-01-01", current=False) | {"noc": None}]},
            "fstp.trade",
            UNKNOWN,
        ),
        ({"jobs": [abroad("21231", LONG)]}, "fstp.trade", NOT_MET),
        # No work in a trade: the offer is looked at as the trade it is in, as a certificate is.
        ({"jobs": [], **offer_in("72106")}, "fstp.funds", UNKNOWN),
        ({"jobs": [], **offer_in("72106")}, "fstp.offer_or_certificate", UNKNOWN),
        # A funeral director's is in the minor group of chefs (6220), and no trade itself.
        ({"jobs": [], **offer_in("62201")}, "fstp.offer_or_certificate", UNKNOWN),
        ({"jobs": [], **offer_in("21231")}, "fstp.funds", NOT_MET),
        ({"jobs": [], **offer_in("21231")}, "fstp.offer_or_certificate", NOT_MET),
        # A credential that may be Canadian needs no assessing body.
        (
            {
                "jobs": [abroad("31102")],
                "credentials": [*BASE["credentials"], {"level": "one_year", "in_canada": None}],
            },
            "fswp.eca_body",
            UNKNOWN,
        ),
        # English would pass once its speaking is told; French, with more points now, does not.
        (
            {
                "english": ielts("6", "6", "6", "6") | {"speaking": None},
                "french": ielts("11", "11", "11", "6") | {"test": "tef_canada_nclc"},
                "has_no_french_test": None,
            },
            "fswp.points67",
            UNKNOWN,
        ),
    ],
)
def test_what_is_not_told_leaves_open_what_it_could_decide(
    change: dict[str, Any], name: str, expected: Verdict
) -> None:
    told = assessed(**({"settlement_funds": 0, "lives_in_canada": True} | change))
    one = requirement(told, name)
    assert one.verdict is expected
    assert bool(one.missing) is (expected is UNKNOWN)


def test_every_requirement_names_its_law_and_what_is_missing_or_would_help() -> None:
    empty = assess(Profile(), ON)
    for program in (*assessed().programs, *empty.programs):
        for one in program.requirements:
            assert one.legal.startswith("IRPR")
            assert one.source.startswith("https://laws-lois.justice.gc.ca/")
            assert bool(one.missing) is (one.verdict is UNKNOWN)
            assert (one.remedy is not None) is (one.verdict is NOT_MET)
    assert {program.verdict for program in empty.programs} == {UNKNOWN}
