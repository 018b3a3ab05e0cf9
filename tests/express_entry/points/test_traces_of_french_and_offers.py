"""The lines of the CRS for French and for a job offer, with their whole trace in each case. Points
typed from the official grids."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.points import crs
from tests.express_entry.engine_people import language, single
from tests.express_entry.points.traces import OFFERED, Trace, told

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
            {"job_offer": {"noc": "00012", "qualifying": True}},
            (
                200,
                200,
                {"noc": "00012", "qualifying": True},
                (),
                "qualifying offer in NOC 00012",
            ),
        ),
        (
            {"job_offer": {"noc": "64100", "qualifying": None}},
            (0, 200, {"noc": "64100", "qualifying": None}, (), "qualifying offer in NOC 64100"),
        ),
        (
            {"job_offer": {"noc": "21231", "qualifying": None}},
            (
                0,
                200,
                {"noc": "21231", "qualifying": None},
                ("job_offer.qualifying",),
                "qualifying offer in NOC 21231",
            ),
        ),
        (
            {"job_offer": {"noc": None, "qualifying": True}},
            (0, 200, {"noc": None, "qualifying": True}, ("job_offer.noc",), "job offer"),
        ),
        (
            {"job_offer": {"noc": None, "qualifying": None}},
            (
                0,
                200,
                {"noc": None, "qualifying": None},
                ("job_offer.qualifying", "job_offer.noc"),
                "job offer",
            ),
        ),
        (
            {"job_offer": {"noc": None, "qualifying": False}},
            (0, 200, {"noc": None, "qualifying": False}, (), "no qualifying job offer"),
        ),
    ],
)
def test_the_line_for_an_offer_while_it_earned_points(
    facts: dict[str, Any], expected: Trace
) -> None:
    assert told(crs.score(single(**(BEFORE | facts))), "additional.job_offer") == expected
