"""One requirement at a time: what it misses, what would meet it and what it says, in each case."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.eligibility.requirements import settlement_funds
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
