"""A score against a cut-off (settled reading A12): what the least and the most it can be say, and
at the very cut-off the moment of submission against the tie-break (the earlier ranks higher).

The candidate is the electrician of ``test_rounds``: 456 on 2026-10-01 by hand (age 30 105 + two
years 98 + CLB 9 124 + three years in Canada 64 + 25 + 25 + study in Canada 15).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from express_entry.ahead import rounds
from express_entry.ahead.cutoffs import Outcome, Submitted, outcome_of
from express_entry.ahead.rounds import Round
from express_entry.assessment.score_range import ScoreRange
from tests.express_entry.ahead.compared import assessed, candidate

REACHED, TIE, BELOW, UNKNOWN = Outcome.REACHED, Outcome.TIE, Outcome.BELOW, Outcome.UNKNOWN
BREAK = datetime(2026, 4, 24, 10, 15, 33, tzinfo=UTC)


def outcome(
    least: int, most: int, submitted: Submitted = None, tie_break: datetime | None = BREAK
) -> Outcome:
    """Against a cut-off of 500."""
    return outcome_of(ScoreRange(least=least, most=most), 500, tie_break, submitted)


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [
        (501, 501, REACHED),
        (500, 500, TIE),
        (499, 499, BELOW),
        # Something is missing: only what holds at both ends is said.
        (501, 1101, REACHED),
        (400, 499, BELOW),
        (499, 501, UNKNOWN),
        (400, 1000, UNKNOWN),
        # At one end the tie-break may decide.
        (500, 501, UNKNOWN),
        (499, 500, UNKNOWN),
    ],
)
def test_both_ends_of_the_score(least: int, most: int, expected: Outcome) -> None:
    assert outcome(least, most) is expected


EARLY, LATE = BREAK - timedelta(seconds=1), BREAK + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("least", "most", "submitted", "expected"),
    [
        (500, 500, EARLY, REACHED),
        (500, 500, BREAK, TIE),
        (500, 500, LATE, BELOW),
        # At least the cut-off, and submitted early: invited whatever is missing.
        (500, 560, EARLY, REACHED),
        (500, 560, LATE, UNKNOWN),
        # At most the cut-off, and submitted late: not invited whatever is missing.
        (440, 500, LATE, BELOW),
        (440, 500, EARLY, UNKNOWN),
        # Away from the cut-off the moment says nothing.
        (501, 501, LATE, REACHED),
        (499, 499, EARLY, BELOW),
        (499, 501, EARLY, UNKNOWN),
    ],
)
def test_the_moment_of_submission_at_the_cutoff(
    least: int, most: int, submitted: Submitted, expected: Outcome
) -> None:
    assert outcome(least, most, submitted) is expected


@pytest.mark.parametrize(
    ("submitted", "expected"),
    [
        # 2026-04-24 10:15:33 UTC is the 25th in the zone UTC+14 and the 23rd in UTC-12.
        (date(2026, 4, 22), REACHED),
        (date(2026, 4, 23), TIE),
        (date(2026, 4, 24), TIE),
        (date(2026, 4, 25), TIE),
        (date(2026, 4, 26), BELOW),
        (None, TIE),
    ],
)
def test_of_a_day_without_its_time(submitted: Submitted, expected: Outcome) -> None:
    assert outcome(500, 500, submitted) is expected


@pytest.mark.parametrize(
    ("tie_break", "expected"),
    [
        # The 24th begins first in UTC+14, at 10:00 UTC of the 23rd, and ends last in UTC-12, at
        # 12:00 UTC of the 25th.
        (datetime(2026, 4, 23, 9, 59, 59, tzinfo=UTC), BELOW),
        (datetime(2026, 4, 23, 10, 0, 0, tzinfo=UTC), TIE),
        (datetime(2026, 4, 25, 12, 0, 0, tzinfo=UTC), TIE),
        (datetime(2026, 4, 25, 12, 0, 1, tzinfo=UTC), REACHED),
    ],
)
def test_a_day_lasts_from_its_first_beginning_to_its_last_end(
    tie_break: datetime, expected: Outcome
) -> None:
    assert outcome(500, 500, date(2026, 4, 24), tie_break) is expected


def test_moments_are_compared_across_time_zones() -> None:
    zone = timezone(timedelta(hours=5, minutes=30))
    assert outcome(500, 500, datetime(2026, 4, 24, 15, 45, 32, tzinfo=zone)) is REACHED
    assert outcome(500, 500, datetime(2026, 4, 24, 15, 45, 34, tzinfo=zone)) is BELOW


def test_no_tie_break_on_record_leaves_it_open() -> None:
    assert outcome(500, 500, EARLY, None) is TIE
    assert outcome(500, 500, date(2020, 1, 1), None) is TIE


# ------------------------------------------------------------------ a candidate and a round


def held(cutoff: int, tie_break: datetime | None = BREAK) -> Round:
    return Round(
        number="445",
        held_on=date(2026, 9, 28),
        kind="program",
        slug="cec",
        name="Canadian Experience Class",
        invitations=1000,
        cutoff=cutoff,
        tie_break=tie_break,
        note="invented for this test",
    )


def stood(cutoff: int, submitted: Submitted = None, **facts: Any) -> rounds.RoundComparison:
    profile = candidate(**facts)
    told = rounds.against(held(cutoff), profile, assessed(profile), submitted=submitted)
    return told.rounds[0]


@pytest.mark.parametrize(("cutoff", "expected"), [(455, REACHED), (456, TIE), (457, BELOW)])
def test_both_sides_of_a_cutoff(cutoff: int, expected: Outcome) -> None:
    told = stood(cutoff)
    points = 456 - cutoff
    assert (told.outcome, told.points, told.points_least, told.points_most) == (
        expected,
        points,
        points,
        points,
    )


@pytest.mark.parametrize(
    ("facts", "cutoff", "expected"),
    [
        # A sibling would be 15 more: 456 to 471.
        ({"sibling_in_canada": None}, 455, REACHED),
        ({"sibling_in_canada": None}, 456, UNKNOWN),
        ({"sibling_in_canada": None}, 471, UNKNOWN),
        ({"sibling_in_canada": None}, 472, BELOW),
        # A nomination would be 600, to which D is cut, the 15 for study with it: 441 + 600.
        ({"provincial_nomination": None}, 1041, UNKNOWN),
        ({"provincial_nomination": None}, 1042, BELOW),
        # What earns nothing here leaves nothing open.
        ({"studied_in_canada": None}, 456, TIE),
    ],
)
def test_what_is_missing_against_a_cutoff(
    facts: dict[str, Any], cutoff: int, expected: Outcome
) -> None:
    assert stood(cutoff, **facts).outcome is expected


def test_the_submission_is_held_against_every_round() -> None:
    assert stood(456, submitted=date(2026, 1, 5)).outcome is REACHED
    assert stood(456, submitted=date(2026, 9, 1)).outcome is BELOW
    assert stood(456, submitted=date(2026, 4, 24)).outcome is TIE
    profile = candidate()
    told = rounds.comparable(
        profile, assessed(profile), submitted=date(2026, 1, 5), rounds=(held(456), held(457))
    )
    cec = next(one for one in told if one.slug == "cec")
    assert [one.outcome for one in cec.rounds] == [BELOW, REACHED]
