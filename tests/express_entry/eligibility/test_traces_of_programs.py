"""Every requirement of the three programs with its whole trace: facts, what is missing, what would
help, notes, the law and where it stands."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.eligibility.requirements import settlement_funds
from express_entry.eligibility.verdicts import Requirement
from tests.express_entry.applicants import (
    BASE,
    CLB6,
    CLB9,
    CLB5544,
    MET,
    NOT_MET,
    ON,
    UNKNOWN,
    abroad,
    assessed,
    here,
    offered,
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


# ------------------------------------------------------------------ one requirement at a time


@pytest.mark.parametrize(
    ("start", "least", "short"),
    [
        # Never rounded up: 2025-10-02 to 2026-10-01 is a day short of a year.
        ("2025-10-02", 0.99, 0.01),
        ("2025-12-01", 0.83, 0.17),  # ten months
        ("2026-09-30", 0.0, 1.0),
    ],
)
def test_work_that_is_short_says_by_how_much(start: str, least: float, short: float) -> None:
    one = requirement(assessed(jobs=[abroad(start=start)]), "fswp.work_continuous")
    assert (one.facts["years_least"], one.facts["years_most"]) == (least, least)
    assert one.remedy is not None
    assert one.remedy.figures == {"years": short}


def test_what_is_short_is_told_of_the_most_that_the_work_can_be() -> None:
    # Within 2026-01: from the 1st it is nine months, from the 31st eight.
    one = requirement(assessed(jobs=[abroad(start="2026-01")]), "fswp.work_continuous")
    assert (one.verdict, one.facts["years_most"]) == (NOT_MET, 0.75)
    assert one.facts["years_least"] == 0.66
    assert one.remedy is not None
    assert one.remedy.figures == {"years": 0.25}


@pytest.mark.parametrize(
    ("facts", "remedy", "figures"),
    [
        # CLB 6 in all four, of the 7 asked: the first of four alike.
        (
            {"english": CLB6},
            "reach_level",
            {"language": "en", "ability": "listening", "level": 7, "have": 6},
        ),
        # Listening and speaking 5, reading and writing 4.
        (
            {"english": CLB5544},
            "reach_level",
            {"language": "en", "ability": "reading", "level": 7, "have": 4},
        ),
        ({"english": None, "has_no_english_test": True}, "take_language_test", {"level": 7}),
        ({"english": CLB9 | {"taken_on": "2024-10-01"}}, "take_language_test", {"level": 7}),
        # English lacks 2 + 3 + 3 + 2, French one in speaking: French has the least to gain.
        (
            {
                "english": CLB5544,
                "has_no_french_test": None,
                "french": {
                    "test": "tef_canada_nclc",
                    "taken_on": "2026-03-01",
                    "listening": 7,
                    "reading": 7,
                    "writing": 7,
                    "speaking": 6,
                },
            },
            "reach_level",
            {"language": "fr", "ability": "speaking", "level": 7, "have": 6},
        ),
        # A tie, four abilities one short in both: English, told first.
        (
            {
                "english": CLB6,
                "has_no_french_test": None,
                "french": {
                    "test": "tef_canada_nclc",
                    "taken_on": "2026-03-01",
                    "listening": 6,
                    "reading": 6,
                    "writing": 6,
                    "speaking": 6,
                },
            },
            "reach_level",
            {"language": "en", "ability": "listening", "level": 7, "have": 6},
        ),
    ],
)
def test_what_would_meet_the_language(
    facts: dict[str, Any], remedy: str, figures: dict[str, Any]
) -> None:
    one = requirement(assessed(**facts), "fswp.language")
    assert one.remedy is not None
    assert (one.verdict, one.remedy.id, one.remedy.figures) == (NOT_MET, remedy, figures)


@pytest.mark.parametrize(
    ("english", "missing"),
    [
        (CLB9 | {"speaking": None}, ("english.speaking",)),
        (CLB9 | {"taken_on": None}, ("english.taken_on",)),
        (
            CLB9 | {"taken_on": None, "listening": None, "writing": None},
            ("english.listening", "english.writing", "english.taken_on"),
        ),
        # Still to be taken: its day is no missing fact.
        (CLB9 | {"taken_on": None, "planned": True, "reading": None}, ("english.reading",)),
    ],
)
def test_what_is_missing_of_a_test(english: dict[str, Any], missing: tuple[str, ...]) -> None:
    one = requirement(assessed(english=english), "fswp.language")
    assert (one.verdict, one.missing) == (UNKNOWN, missing)


def test_what_is_missing_of_a_french_test() -> None:
    french = {"test": "tef_canada_nclc", "taken_on": "2026-03-01", "listening": 7, "reading": 7}
    told = assessed(english=CLB6, has_no_french_test=None, french=french)
    one = requirement(told, "fswp.language")
    assert (one.verdict, one.missing) == (UNKNOWN, ("french.writing", "french.speaking"))
    assert one.facts == {"en_weakest": 6, "en_valid": True, "fr_weakest": 7, "fr_valid": True}


@pytest.mark.parametrize(
    ("facts", "verdict", "missing", "figures", "notes"),
    [
        ({"settlement_funds": 15262}, NOT_MET, (), {"short": 1}, ()),
        ({"settlement_funds": 0}, NOT_MET, (), {"short": 15263}, ()),
        ({"settlement_funds": None}, UNKNOWN, ("settlement_funds",), None, ()),
        ({"dependent_children": None}, UNKNOWN, ("dependent_children",), None, ()),
        (
            {"marital_status": None, "settlement_funds": None},
            UNKNOWN,
            ("marital_status", "settlement_funds"),
            None,
            (),
        ),
        # Separated: one or two (15,263 or 19,001).
        ({"marital_status": "separated", "settlement_funds": 19001}, MET, (), None, ("separated",)),
        (
            {"marital_status": "separated", "settlement_funds": 19000},
            UNKNOWN,
            ("marital_status",),
            None,
            ("separated",),
        ),
        (
            {"marital_status": "separated", "settlement_funds": 15262},
            NOT_MET,
            (),
            {"short": 19001 - 15262},
            ("separated",),
        ),
    ],
)
def test_the_settlement_funds(
    facts: dict[str, Any],
    verdict: Any,
    missing: tuple[str, ...],
    figures: dict[str, Any] | None,
    notes: tuple[str, ...],
) -> None:
    for name in ("fswp.funds", "fstp.funds"):
        one = requirement(assessed(**facts), name)
        assert (one.verdict, one.missing, one.notes) == (verdict, missing, notes)
        told = None if one.remedy is None else (one.remedy.id, one.remedy.figures)
        assert told == (None if figures is None else ("more_funds", figures))
        both = {"required_least": 15263, "required_most": 19001}
        assert both.items() <= one.facts.items() if notes else not both.keys() & one.facts.keys()


def test_an_offer_that_exempts_says_by_which_rule() -> None:
    # A permit for this employer on an LMIA: IRPR 82(2)(a); nothing of the family is asked.
    told = assessed(
        **offered(permit="lmia", employer_on_permit=True), marital_status=None, destination="BC"
    )
    one = requirement(told, "fswp.funds")
    assert (one.verdict, one.missing, one.remedy) == (MET, (), None)
    assert one.legal == "IRPR 76(1)(b) (IRPR 82(2)(a))"
    assert one.facts["exempt"] is True


@pytest.mark.parametrize(
    ("credentials", "expected"),
    [
        ([], ("get_credential", {})),
        # Which credential to have assessed: the first that is not.
        (
            [{"level": "doctorate", "in_canada": False, "assessed": False}] * 2,
            ("get_eca", {"credential": 0}),
        ),
        (
            [
                {"level": "none", "in_canada": True},
                {"level": "masters", "in_canada": False, "assessed": False},
            ],
            ("get_eca", {"credential": 1}),
        ),
    ],
)
def test_what_would_meet_the_education(credentials: list[Any], expected: tuple[str, Any]) -> None:
    one = requirement(assessed(credentials=credentials), "fswp.education")
    assert (one.verdict, one.missing) == (NOT_MET, ())
    assert one.remedy is not None
    assert (one.remedy.id, one.remedy.figures) == expected


@pytest.mark.parametrize(
    ("facts", "points"),
    [
        # 24 + 23 + 9 (one year) + 10 (37 years: 12 - 2): 66.
        ({"birth_date": "1989-05-05", "jobs": [abroad(start="2025-09-30")]}, (66, 1)),
        # CLB 7 is 16, 23, 9, 12: 60.
        (
            {
                "english": {**CLB9, "listening": 6, "reading": 6, "writing": 6, "speaking": 6},
                "jobs": [abroad(start="2025-09-30")],
            },
            (60, 7),
        ),
    ],
)
def test_points_that_are_short(facts: dict[str, Any], points: tuple[int, int]) -> None:
    one = requirement(assessed(**facts), "fswp.points67")
    assert one.remedy is not None
    assert (one.verdict, one.facts) == (NOT_MET, {"total": points[0], "pass_mark": 67})
    assert (one.remedy.id, one.remedy.figures) == ("more_points", {"points": points[1]})


def test_points_enough_without_a_minimum_are_not_told_as_short() -> None:
    # CLB 6 in one ability refuses at 69 of the 67: nothing below zero is asked for.
    told = assessed(
        english={**CLB9, "writing": 5.5},
        credentials=[BASE["credentials"][0]],
        relative_in_canada=True,
    )
    one = requirement(told, "fswp.points67")
    assert (one.verdict, one.facts["total"]) == (NOT_MET, 18 + 23 + 15 + 12 + 5)
    assert one.remedy is not None
    assert one.remedy.figures == {"points": 0}


@pytest.mark.parametrize(
    ("job", "notes"),
    [
        # Not asked about: remote work, and the proof Quebec work needs.
        ({}, ("remote_work", "quebec_work")),
        ({"remote_from_abroad": False}, ("remote_work", "quebec_work")),
        ({"foreign_employer": False}, ("remote_work", "quebec_work")),
        ({"remote_from_abroad": False, "foreign_employer": False}, ("quebec_work",)),
        # Work that counts for nothing here has nothing to be said of.
        ({"remote_from_abroad": True}, ()),
        ({"authorized": False}, ("unauthorized_work",)),
    ],
)
def test_what_canadian_work_rests_on(job: dict[str, Any], notes: tuple[str, ...]) -> None:
    told = assessed(jobs=[here(**job)])
    assert requirement(told, "cec.work").notes == notes


@pytest.mark.parametrize(
    ("jobs", "english", "expected"),
    [
        # TEER 1 asks for CLB 7.
        ([here()], CLB6, (NOT_MET, {"en_weakest": 6, "en_valid": True, "teer": 1}, ())),
        # TEER 2 and 3 for CLB 5.
        ([here("72200")], CLB6, (MET, {"en_weakest": 6, "en_valid": True, "teer": 2}, ())),
        # No such work yet: the lower threshold.
        ([abroad()], CLB6, (MET, {"en_weakest": 6, "en_valid": True, "teer": None}, ())),
        # Of work in Canada whose occupation is not told either may be asked.
        (
            [here() | {"noc": None}],
            CLB6,
            (UNKNOWN, {"en_weakest": 6, "en_valid": True, "teer": None}, ("jobs.0.noc",)),
        ),
        (
            [here() | {"noc": None}],
            CLB9,
            (MET, {"en_weakest": 9, "en_valid": True, "teer": None}, ()),
        ),
    ],
)
def test_the_threshold_of_the_canadian_work(
    jobs: list[Any], english: dict[str, Any], expected: tuple[Any, Any, Any]
) -> None:
    one = requirement(assessed(jobs=jobs, english=english), "cec.language")
    assert (one.verdict, one.facts, one.missing) == expected


def test_which_tests_of_a_threshold_would_do() -> None:
    one = requirement(assessed(jobs=[here()], english=CLB6), "cec.language")
    assert one.remedy is not None
    assert one.remedy.figures == {"language": "en", "ability": "listening", "level": 7, "have": 6}
    one = requirement(assessed(jobs=[here("72200")], english=CLB5544), "cec.language")
    assert one.remedy is not None
    assert one.remedy.figures == {"language": "en", "ability": "reading", "level": 5, "have": 4}


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


@pytest.mark.parametrize(
    ("size", "dollars"),
    # 40,392 for seven, and 4,112 for each one more (table of 2025-07-07).
    [(1, 15263), (2, 19001), (6, 36280), (7, 40392), (8, 44504), (9, 48616)],
)
def test_the_funds_of_a_large_family(size: int, dollars: int) -> None:
    assert settlement_funds(size, ON) == dollars
    # One of the family is the applicant.
    for have, verdict in ((dollars, MET), (dollars - 1, NOT_MET)):
        told = assessed(dependent_children=size - 1, settlement_funds=have)
        assert requirement(told, "fswp.funds").verdict is verdict
        assert told.funds_required == dollars
