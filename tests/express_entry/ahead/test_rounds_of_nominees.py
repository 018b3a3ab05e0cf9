"""A nomination, or a listed occupation, invites nobody by itself: one of the three programs must be
met as well (IRPA 10.2(1)(a), 10.3(1)(e), 11.2(1)(a); IRPR 87(2); settled reading A1).

The candidate is the electrician of ``test_rounds``: Canadian Experience met, the other two not.
Each case is worked out by hand from "the nomination (or category) AND any of the three".
"""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.ahead import rounds
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.ahead.compared import assessed, candidate, compared

MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN

CEC: dict[str, Any] = {}
"""Canadian Experience met."""
NONE: dict[str, Any] = {"jobs": (), "certificate_of_qualification": False}
"""No work at all: none of the three."""
QUEBEC: dict[str, Any] = {"destination": "QC"}
OPEN: dict[str, Any] = {"destination": None}
"""Canadian Experience hangs on where the person will live."""


@pytest.mark.parametrize(
    ("nominated", "programs", "expected", "by", "missing"),
    [
        (True, CEC, MET, ("provincial_nomination", "cec"), ()),
        (True, NONE, NOT_MET, (), ()),
        (True, QUEBEC, NOT_MET, (), ()),
        (True, OPEN, UNKNOWN, (), ("destination",)),
        (False, CEC, NOT_MET, (), ()),
        (False, OPEN, NOT_MET, (), ()),
        (None, CEC, UNKNOWN, (), ("provincial_nomination",)),
        (None, NONE, NOT_MET, (), ()),
        (None, QUEBEC, NOT_MET, (), ()),
        (None, OPEN, UNKNOWN, (), ("provincial_nomination", "destination")),
    ],
)
def test_rounds_of_nominees(
    nominated: bool | None,
    programs: dict[str, Any],
    expected: Verdict,
    by: tuple[str, ...],
    missing: tuple[str, ...],
) -> None:
    profile = candidate(**programs, provincial_nomination=nominated)
    last = {one.number: one for one in rounds.history()}["445"]
    told = rounds.against(last, profile, assessed(profile))
    assert (told.qualifies, told.by, told.missing) == (expected, by, missing)
    assert ("pnp" in compared(profile)) is (expected is not NOT_MET)
    # Only who could be invited is compared.
    assert [one.round.number for one in told.rounds] == (["445"] if expected is MET else [])


@pytest.mark.parametrize(
    ("programs", "types"),
    [
        (CEC, ["general", "cec", "pnp", "trades"]),
        (NONE, []),
        (QUEBEC, []),
    ],
)
def test_a_nomination_opens_no_round_without_a_program(
    programs: dict[str, Any], types: list[str]
) -> None:
    profile = candidate(**programs, provincial_nomination=True)
    assert list(compared(profile)) == types


def test_general_rounds_are_by_program_alone() -> None:
    found = compared(candidate(provincial_nomination=True))
    assert found["general"].by == ("cec",)
    assert found["trades"].by == ("trades", "cec")


@pytest.mark.parametrize(
    ("programs", "expected", "missing"),
    [
        (CEC, MET, ()),
        (NONE, NOT_MET, ()),
        (QUEBEC, NOT_MET, ()),
        (OPEN, UNKNOWN, ("destination",)),
    ],
)
def test_a_category_needs_a_program_too(
    programs: dict[str, Any], expected: Verdict, missing: tuple[str, ...]
) -> None:
    profile = candidate(**programs)
    trades = {one.number: one for one in rounds.history()}["447"]
    told = rounds.against(trades, profile, assessed(profile))
    assert (told.qualifies, told.missing) == (expected, missing)


def test_a_category_not_met_asks_for_nothing() -> None:
    # A listed occupation is missing: where the person will live would change nothing.
    profile = candidate(**OPEN)
    healthcare = {one.number: one for one in rounds.history()}["441"]
    told = rounds.against(healthcare, profile, assessed(profile))
    assert (told.qualifies, told.missing) == (NOT_MET, ())


def test_a_category_and_a_program_that_both_hang_on_facts_name_both() -> None:
    profile = candidate(**OPEN, has_no_french_test=None)
    told = compared(profile)["french"]
    assert (told.qualifies, told.missing) == (UNKNOWN, ("french", "destination"))
