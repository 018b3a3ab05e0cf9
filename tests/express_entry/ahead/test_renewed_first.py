"""What ends soon comes before any improvement: how long before the day each is renewed, and which
of two that end comes first. The days are those of the first reminder of each, of which
rules/reminders.toml has the source."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.next_step import next_step
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from tests.express_entry.candidates import ana, english, foreign_degree

DAY = date(2026, 10, 1)
SITTING: dict[str, Any] = english("2027-01-01") | {"planned": True}


def in_pool_since(day: str) -> Candidacy:
    return Candidacy.model_validate({"submitted_on": day})


@pytest.mark.parametrize(
    ("profile", "candidacy", "step", "because", "first_change"),
    [
        # Gone on 2027-01-30: 121 days before is today, when the first reminder says to book. French
        # at NCLC 10, which this would be otherwise, is a year's work.
        pytest.param(
            ana(english=english("2025-01-30")),
            None,
            "mend",
            "language_test.english",
            "english",
            id="a test ends in 121 days",
        ),
        pytest.param(
            ana(english=english("2025-01-31")), None, "raise", None, None, id="in 122 days"
        ),
        # A sitting booked before the day is no longer to be booked; one after it leaves a gap.
        pytest.param(
            ana(english=english("2025-01-30"), english_retake=SITTING | {"taken_on": "2027-01-29"}),
            None,
            "raise",
            None,
            None,
            id="a test ends, and another is booked",
        ),
        pytest.param(
            ana(english=english("2025-01-30"), english_retake=SITTING | {"taken_on": "2027-01-30"}),
            None,
            "mend",
            "language_test.english",
            "english",
            id="a test ends, and another is booked too late",
        ),
        # Six calendar months before 2027-04-01, as papers of universities take that long.
        pytest.param(
            ana(credentials=[foreign_degree("2022-04-01")]),
            None,
            "mend",
            "eca.0",
            "credentials.0.eca",
            id="an ECA ends in six months",
        ),
        pytest.param(
            ana(credentials=[foreign_degree("2022-04-02")]), None, "raise", None, None, id="later"
        ),
        # Twelve months: 2026-10-12, in 11 days. The new one is made ready before anything else.
        pytest.param(
            ana(), in_pool_since("2025-10-12"), "mend", "profile_expiry", None, id="11 days left"
        ),
        pytest.param(
            ana(), in_pool_since("2025-10-31"), "mend", "profile_expiry", None, id="30 days left"
        ),
        pytest.param(ana(), in_pool_since("2025-11-01"), "raise", None, None, id="31 days left"),
        # A sitting is booked weeks before; the profile is made ready in the last week.
        pytest.param(
            ana(english=english("2024-12-15")),
            in_pool_since("2025-10-12"),
            "mend",
            "language_test.english",
            "english",
            id="a test ends in 75 days, the year in 11",
        ),
        pytest.param(
            ana(english=english("2024-12-15")),
            in_pool_since("2025-10-08"),
            "mend",
            "profile_expiry",
            None,
            id="a test ends in 75 days, the year in 7",
        ),
        # Who meets no program is not sent to submit a profile that would not be taken.
        pytest.param(
            ana(settlement_funds=1000),
            in_pool_since("2025-10-08"),
            "mend",
            "fswp.funds",
            None,
            id="no program, and the year ends in 7",
        ),
    ],
)
def test_what_is_renewed_first(
    profile: Profile,
    candidacy: Candidacy | None,
    step: str,
    because: str | None,
    first_change: str | None,
) -> None:
    found = next_step(profile, candidacy, DAY)
    assert found.id == step
    if because is not None:
        assert found.because == because
    if first_change is not None:
        assert found.changes[0].startswith(first_change)
