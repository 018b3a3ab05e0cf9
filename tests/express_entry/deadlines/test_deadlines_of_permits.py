"""The last day of a permit in Canada, and the first one to ask for a bridging permit.

IRCC: ask to extend at least 30 days before the end; a bridging permit from four months before it,
of those who applied and hold a work permit; status can be asked back for 90 days.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.candidate import permits
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from tests.express_entry.candidates import ana, ben
from tests.express_entry.deadlines.by_cause import IN_POOL, NOT_SUBMITTED, find, the
from tests.express_entry.deadlines.test_deadlines_of_papers import OFFER

ON = date(2026, 1, 10)
APPLIED = Candidacy(
    submitted_on=date(2025, 11, 1), invited_on=date(2025, 12, 1), applied_on=date(2026, 1, 3)
)


def pgwp(ends: str = "2026-12-10", **facts: Any) -> Profile:
    return ben(**({"permit": "pgwp", "permit_ends_on": ends} | facts))


def test_a_permit_is_good_on_its_last_day_and_reminds_in_time_to_ask() -> None:
    found = the("permit", pgwp(), IN_POOL, ON)
    assert (found.kind, found.on, found.meaning) == ("permit", date(2026, 12, 10), "last_day")
    assert found.facts["ask_by"] == date(2026, 11, 10)
    # 21 days of December, 31 of January, 28 of February and 10 of March.
    assert found.facts["restore_by"] == date(2027, 3, 10)
    # Six, four and three months before 10 December; 30 days, 7 days and one.
    assert [str(day) for day in found.lead_dates] == [
        "2026-06-10", "2026-08-10", "2026-09-10", "2026-11-10", "2026-12-03", "2026-12-09",
    ]  # fmt: skip
    assert find("permit", pgwp(), IN_POOL, date(2026, 12, 10))
    assert find("permit", pgwp(), IN_POOL, date(2026, 12, 11)) is None


def test_of_a_month_alone_the_first_day_is_counted_with() -> None:
    assert the("permit", pgwp("2026-12"), IN_POOL, ON).on == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("facts", "candidacy", "day"),
    [
        # Four months before the end; of 31 December the last of August.
        ({}, APPLIED, date(2026, 8, 10)),
        ({"permit": "closed", "permit_ends_on": "2026-12-31"}, APPLIED, date(2026, 8, 31)),
        ({"permit": "open"}, APPLIED, date(2026, 8, 10)),
        # Only for who holds a work permit, and only once the application is sent.
        ({"permit": "study"}, APPLIED, None),
        ({"permit": "visitor"}, APPLIED, None),
        ({}, IN_POOL, None),
        ({}, NOT_SUBMITTED, None),
    ],
)
def test_a_bridging_permit_from_four_months_before_the_end(
    facts: dict[str, Any], candidacy: Candidacy, day: date | None
) -> None:
    found = find("bridging", pgwp(**facts), candidacy, ON)
    assert (None if found is None else found.on) == day
    if found is not None:
        assert found.lead_dates == (found.on,)


@pytest.mark.parametrize(
    "facts",
    [
        {"lives_in_canada": False},
        {"lives_in_canada": None},
        {"permit": None},
        {"permit_ends_on": None},
        {"permit": "maintained", "permit_ends_on": None},
    ],
)
def test_no_permit_in_canada_has_no_day(facts: dict[str, Any]) -> None:
    assert find("permit", pgwp(**facts), APPLIED, ON) is None


@pytest.mark.parametrize(
    ("permit", "may"),
    [("pgwp", True), ("open", True), ("closed", True), ("visitor", False), ("study", None),
     ("maintained", None), ("other", None), (None, None)],
)  # fmt: skip
def test_which_permits_let_their_holder_work(permit: str | None, may: bool | None) -> None:
    assert permits.lets_work(permit) is may


def test_once_the_permit_has_ended_the_right_to_work_is_not_known_any_more() -> None:
    """With an offer and the right to work no funds are asked for (IRPR 76(1)(b)(ii)); the day after
    the permit nobody knows, since another may have been asked for."""
    offered = {"authorized_to_work_in_canada": True, "has_job_offer": True, "job_offer": OFFER}
    profile = ana(**offered, lives_in_canada=True, permit="closed", permit_ends_on="2026-03-31")
    assert assess(profile, date(2026, 3, 31)).funds_required == 0
    # One person, by the table of 7 July 2025.
    assert assess(profile, date(2026, 4, 1)).funds_required == 15263
    read = permits.as_of(profile, date(2026, 4, 1))
    assert read.authorized_to_work_in_canada is None
    assert read.job_offer is not None
    assert read.job_offer.permit is None
    assert permits.as_of(profile, date(2026, 3, 31)) == profile
