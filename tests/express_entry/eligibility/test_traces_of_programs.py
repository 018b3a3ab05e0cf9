"""Every requirement of the three programs with its whole trace: facts, what is missing, what would
help, notes, the law and where it stands."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.eligibility.verdicts import Requirement
from tests.express_entry.applicants import (
    MET,
    NOT_MET,
    ON,
    UNKNOWN,
    abroad,
    assessed,
    requirement,
)

LAW = "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-{}.html"


def trace(one: Requirement) -> tuple[Any, ...]:
    """Verdict, facts, missing, remedy with its figures, notes, law, section it is read in."""
    remedy = one.remedy and (one.remedy.id, one.remedy.figures)
    section = next(name for name in ("75", "76", "87.1", "87.2") if one.source == LAW.format(name))
    return one.verdict, one.facts, one.missing, remedy, one.notes, one.legal, section


def traces(**facts: Any) -> dict[str, dict[str, tuple[Any, ...]]]:
    told = assessed(**facts)
    return {
        program.program: {one.id: trace(one) for one in program.requirements}
        for program in told.programs
    }


def years(least: float, most: float, required: int, window: int) -> dict[str, Any]:
    return {
        "years_least": least,
        "years_most": most,
        "years_required": required,
        "window_years": window,
    }


FUNDS_OF_ONE = {"family_size": 1, "required": 15263, "settlement_funds": 15263, "exempt": False}


def outside(legal: str, section: str) -> tuple[Any, ...]:
    return MET, {"destination": "ON"}, (), None, (), legal, section


def test_a_skilled_worker_abroad() -> None:
    # Six years abroad, CLB 9, master's; no Canadian work, no trade.
    assert traces() == {
        "cec": {
            "cec.work": (
                NOT_MET,
                years(0, 0, 1, 3),
                (),
                ("work_more", {"years": 1}),
                (),
                "IRPR 87.1(2)(a)",
                "87.1",
            ),
            "cec.language": (
                MET,
                {"en_weakest": 9, "en_valid": True, "teer": None},
                (),
                None,
                (),
                "IRPR 87.1(2)(d)-(e)",
                "87.1",
            ),
            "common.outside_quebec": outside("IRPR 87.1(1)", "87.1"),
        },
        "fswp": {
            "fswp.work_continuous": (
                MET,
                years(6, 6, 1, 10),
                (),
                None,
                (),
                "IRPR 75(2)(a)",
                "75",
            ),
            "fswp.language": (
                MET,
                {"en_weakest": 9, "en_valid": True},
                (),
                None,
                (),
                "IRPR 75(2)(d)",
                "75",
            ),
            "fswp.education": (MET, {"level": "masters"}, (), None, (), "IRPR 75(2)(e)", "75"),
            # 24 + 23 + 15 + 12 = 74.
            "fswp.points67": (
                MET,
                {"total": 74, "pass_mark": 67},
                (),
                None,
                (),
                "IRPR 76(1)(a)",
                "76",
            ),
            "fswp.funds": (MET, FUNDS_OF_ONE, (), None, (), "IRPR 76(1)(b)", "76"),
            "common.outside_quebec": outside("IRPR 75(1)", "75"),
        },
        "fstp": {
            "fstp.trade": (
                NOT_MET,
                {"noc": None},
                (),
                ("work_in_trade", {}),
                (),
                "IRPR 87.2(1)",
                "87.2",
            ),
            "fstp.work": (
                NOT_MET,
                years(0, 0, 2, 5),
                (),
                ("work_more", {"years": 2}),
                (),
                "IRPR 87.2(3)(b)",
                "87.2",
            ),
            "fstp.language": (
                MET,
                {"en_weakest": 9, "en_valid": True},
                (),
                None,
                (),
                "IRPR 87.2(3)(a)",
                "87.2",
            ),
            "fstp.offer_or_certificate": (
                NOT_MET,
                {"certificate": False, "offer": False},
                (),
                ("certificate_or_offer", {}),
                (),
                "IRPR 87.2(3)(d)",
                "87.2",
            ),
            "fstp.funds": (MET, FUNDS_OF_ONE, (), None, (), "IRPR 87.2(5)", "87.2"),
            "common.outside_quebec": outside("IRPR 87.2(3)", "87.2"),
        },
    }


def test_somebody_of_whom_nothing_is_told() -> None:
    empty = assess(Profile(), ON)
    told = {
        program.program: {one.id: trace(one) for one in program.requirements}
        for program in empty.programs
    }
    family = ("marital_status", "dependent_children", "settlement_funds")
    size = {"family_size": None, "required": None, "settlement_funds": None, "exempt": None}
    quebec = (UNKNOWN, {"destination": None}, ("destination",), None, ())
    tests = ("english", "french")

    def open_years(name: str, required: int, window: int, *notes: str) -> tuple[Any, ...]:
        section = "75" if name.startswith("IRPR 75") else name[5:9]
        return UNKNOWN, years(0, window, required, window), ("jobs",), None, notes, name, section

    assert told["cec"] == {
        "cec.work": open_years("IRPR 87.1(2)(a)", 1, 3),
        "cec.language": (
            UNKNOWN,
            {"teer": None},
            tests,
            None,
            (),
            "IRPR 87.1(2)(d)-(e)",
            "87.1",
        ),
        "common.outside_quebec": (*quebec, "IRPR 87.1(1)", "87.1"),
    }
    points = told["fswp"].pop("fswp.points67")
    assert points[:2] == (UNKNOWN, {"total": 0, "pass_mark": 67})
    assert told["fswp"] == {
        "fswp.work_continuous": open_years("IRPR 75(2)(a)", 1, 10),
        "fswp.language": (UNKNOWN, {}, tests, None, (), "IRPR 75(2)(d)", "75"),
        "fswp.education": (
            UNKNOWN,
            {"level": None},
            ("credentials",),
            None,
            (),
            "IRPR 75(2)(e)",
            "75",
        ),
        "fswp.funds": (UNKNOWN, size, family, None, (), "IRPR 76(1)(b)", "76"),
        "common.outside_quebec": (*quebec, "IRPR 75(1)", "75"),
    }
    assert told["fstp"] == {
        "fstp.trade": (UNKNOWN, {"noc": None}, ("jobs",), None, (), "IRPR 87.2(1)", "87.2"),
        "fstp.work": open_years("IRPR 87.2(3)(b)", 2, 5, "qualified_where_done"),
        "fstp.language": (UNKNOWN, {}, tests, None, (), "IRPR 87.2(3)(a)", "87.2"),
        "fstp.offer_or_certificate": (
            UNKNOWN,
            {"certificate": None, "offer": None},
            ("certificate_of_qualification", "has_job_offer"),
            None,
            (),
            "IRPR 87.2(3)(d)",
            "87.2",
        ),
        "fstp.funds": (UNKNOWN, size, family, None, (), "IRPR 87.2(5)", "87.2"),
        "common.outside_quebec": (*quebec, "IRPR 87.2(3)", "87.2"),
    }


# ------------------------------------------------------------------ the trades


PLUMBER = "72300"
HELD: dict[str, Any] = {
    "certificate_of_qualification": True,
    "certificate_noc": PLUMBER,
    "jobs": [abroad(PLUMBER, "2023-10-01")],
    "qualified_in_trade_since": "2020-01-01",
}


def test_a_plumber_with_the_certificate() -> None:
    told = traces(**HELD)["fstp"]
    assert told["fstp.trade"] == (MET, {"noc": PLUMBER}, (), None, (), "IRPR 87.2(1)", "87.2")
    assert told["fstp.work"] == (
        MET,
        years(3, 3, 2, 5),
        (),
        None,
        ("qualified_where_done",),
        "IRPR 87.2(3)(b)",
        "87.2",
    )
    assert told["fstp.offer_or_certificate"] == (
        MET,
        {"certificate": True, "offer": False},
        (),
        None,
        (),
        "IRPR 87.2(3)(d)(i)",
        "87.2",
    )
    assert told["fstp.funds"] == (MET, FUNDS_OF_ONE, (), None, (), "IRPR 87.2(5)", "87.2")


@pytest.mark.parametrize(
    ("facts", "verdict", "certificate", "missing"),
    [
        ({"certificate_of_qualification": None}, UNKNOWN, None, ("certificate_of_qualification",)),
        ({"certificate_noc": None}, UNKNOWN, None, ("certificate_noc",)),
        ({"certificate_noc": "72200"}, NOT_MET, False, ()),
        ({"certificate_of_qualification": False, "certificate_noc": None}, NOT_MET, False, ()),
        (
            {"certificate_of_qualification": False, "certificate_noc": None, "has_job_offer": None},
            UNKNOWN,
            False,
            ("has_job_offer",),
        ),
        (
            {"certificate_of_qualification": None, "has_job_offer": None},
            UNKNOWN,
            None,
            ("certificate_of_qualification", "has_job_offer"),
        ),
        # A certificate is enough: nothing of the offer is asked.
        ({"has_job_offer": None}, MET, True, ()),
    ],
)
def test_certificate_or_offer(
    facts: dict[str, Any], verdict: Any, certificate: bool | None, missing: tuple[str, ...]
) -> None:
    one = requirement(assessed(**(HELD | facts)), "fstp.offer_or_certificate")
    assert (one.verdict, one.facts["certificate"], one.missing) == (verdict, certificate, missing)


@pytest.mark.parametrize(
    ("since", "start", "verdict"),
    [
        # Two years to 2026-10-01, counted from the day of qualifying.
        ("2024-10-01", "2021-10-01", MET),
        ("2024-10-02", "2021-10-01", NOT_MET),
        ("2020-01-01", "2024-10-01", MET),
        ("2020-01-01", "2024-10-02", NOT_MET),
        # Of a month only: qualified on its last day at the latest.
        ("2024-09", "2021-10-01", MET),
    ],
)
def test_two_years_after_qualifying(since: str, start: str, verdict: Any) -> None:
    facts = HELD | {"jobs": [abroad(PLUMBER, start)], "qualified_in_trade_since": since}
    assert requirement(assessed(**facts), "fstp.work").verdict is verdict
