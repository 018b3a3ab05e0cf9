"""Deadlines of the profile's year in the pool: which day, which reminders, when at all.

Every date is worked out by hand beside its case.
"""

from __future__ import annotations

from datetime import date

import pytest

from express_entry.candidate.candidacy import Candidacy
from express_entry.deadlines import deadlines
from tests.express_entry.candidates import ana, ben, english, foreign_degree, french
from tests.express_entry.deadlines.by_cause import NOT_SUBMITTED, causes, find, the

# ------------------------------------------------------------------ the profile's year


@pytest.mark.parametrize(
    ("submitted_on", "leaves_on"),
    [
        (date(2026, 1, 10), date(2027, 1, 10)),
        (date(2024, 2, 29), date(2025, 2, 28)),  # no 29 February in 2025
        (date(2023, 2, 28), date(2024, 2, 28)),  # not the 29th
        (date(2025, 12, 31), date(2026, 12, 31)),
    ],
)
def test_a_profile_leaves_the_pool_twelve_months_after_submission(
    submitted_on: date, leaves_on: date
) -> None:
    fresh = ana(english=english(submitted_on.isoformat()))
    found = the("profile_expiry", fresh, Candidacy(submitted_on=submitted_on), submitted_on)
    assert (found.on, found.meaning) == (leaves_on, "first_day_without")
    assert found.facts["reason"] == "twelve_months"


def test_a_profile_expiry_is_told_up_to_its_day_and_not_after() -> None:
    submitted = Candidacy(submitted_on=date(2026, 1, 10))
    for on, expected in (
        (date(2027, 1, 9), True),
        (date(2027, 1, 10), True),
        (date(2027, 1, 11), False),
    ):
        assert (find("profile_expiry", ana(), submitted, on) is not None) is expected


def test_profile_expiry_reminds_a_month_and_a_week_before_and_that_day() -> None:
    found = the(
        "profile_expiry", ana(), Candidacy(submitted_on=date(2026, 1, 10)), date(2026, 2, 1)
    )
    assert found.lead_dates == (
        date(2026, 12, 11),
        date(2027, 1, 3),
        date(2027, 1, 10),
    )


def test_an_invitation_left_alone_is_asked_about_the_day_after() -> None:
    # Sixty days after 31 January 2026: 28 of February, 31 of March, 1 of April.
    case = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    for day in (date(2026, 2, 1), date(2026, 4, 1), date(2026, 4, 2)):
        found = the("invitation_over", ana(), case, day)
        assert (found.on, found.lead_dates) == (date(2026, 4, 2), (date(2026, 4, 2),))
    assert find("invitation_over", ana(), case, date(2026, 4, 3)) is None
    applied = case.model_copy(update={"applied_on": date(2026, 3, 1)})
    assert find("invitation_over", ana(), applied, date(2026, 4, 2)) is None


def test_case_18_a_test_thirteen_months_old_ends_the_profile_after_eleven() -> None:
    # Taken 2025-01-15, submitted 2026-02-15: two years on 2027-01-15, not 2027-02-15.
    profile = ana(english=english("2025-01-15"))
    found = the(
        "profile_expiry", profile, Candidacy(submitted_on=date(2026, 2, 15)), date(2026, 2, 15)
    )
    assert found.on == date(2027, 1, 15)
    assert found.facts["reason"] == "language_test.english"
    assert found.facts["twelve_months_on"] == date(2027, 2, 15)


def test_another_test_that_is_enough_keeps_the_whole_year() -> None:
    # NCLC 7 in all four meets the Canadian Experience Class when English stops counting.
    profile = ben(
        english=english("2025-01-15"), french=french("2026-01-05"), has_no_french_test=None
    )
    found = the(
        "profile_expiry", profile, Candidacy(submitted_on=date(2026, 2, 15)), date(2026, 2, 15)
    )
    assert (found.on, found.facts["reason"]) == (date(2027, 2, 15), "twelve_months")


def test_an_assessment_the_program_rests_on_ends_the_profile() -> None:
    # Issued 2021-12-20: five years on 2026-12-20.
    profile = ana(credentials=[foreign_degree("2021-12-20")])
    found = the(
        "profile_expiry", profile, Candidacy(submitted_on=date(2026, 2, 15)), date(2026, 2, 15)
    )
    assert (found.on, found.facts["reason"]) == (date(2026, 12, 20), "eca.0")


def test_an_assessment_does_not_end_a_profile_that_another_program_keeps() -> None:
    profile = ben(credentials=[foreign_degree("2021-12-20")], settlement_funds=20000)
    found = the(
        "profile_expiry", profile, Candidacy(submitted_on=date(2026, 2, 15)), date(2026, 2, 15)
    )
    assert found.on == date(2027, 2, 15)


def test_a_profile_that_left_with_its_test_has_no_expiry_any_more() -> None:
    profile = ana(english=english("2025-01-15"))
    submitted = Candidacy(submitted_on=date(2026, 2, 15))
    assert the("profile_expiry", profile, submitted, date(2027, 1, 15)).on == date(2027, 1, 15)
    assert find("profile_expiry", profile, submitted, date(2027, 1, 16)) is None


# ------------------------------------------------------------------ the quarterly check


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 12, 1), date(2026, 2, 28)),
        (date(2026, 2, 27), date(2026, 2, 28)),
        (date(2026, 2, 28), date(2026, 2, 28)),
        (date(2026, 3, 1), date(2026, 5, 30)),  # counted from 30 November, not from February
        (date(2026, 8, 30), date(2026, 8, 30)),
        (date(2026, 8, 31), None),  # the next would be the day the profile leaves
    ],
)
def test_every_three_months_in_the_pool(on: date, expected: date | None) -> None:
    submitted = Candidacy(submitted_on=date(2025, 11, 30))
    found = find("quarterly_check", ana(), submitted, on)
    assert (found and found.on) == expected
    assert found is None or found.lead_dates == (expected,)


def test_no_quarterly_check_outside_the_pool() -> None:
    invited = Candidacy(submitted_on=date(2025, 11, 30), invited_on=date(2026, 1, 31))
    assert "quarterly_check" not in causes(ana(), NOT_SUBMITTED, date(2026, 2, 1))
    assert "quarterly_check" not in causes(ana(), invited, date(2026, 2, 1))


# ------------------------------------------------------------------ what applies when


def test_after_applying_only_papers_matter() -> None:
    applied = Candidacy(
        submitted_on=date(2025, 11, 1),
        invited_on=date(2026, 1, 31),
        applied_on=date(2026, 2, 20),
        biometrics_letter_on=date(2026, 2, 22),
        medical_exam_on=date(2026, 2, 10),
    )
    profile = ana(english=english("2025-01-15"), passport_expires_on="2026-08-31")
    assert causes(profile, applied, date(2026, 2, 23)) == {
        "biometrics",
        "medical",
        "passport",
        "service_standard",
    }


def test_an_application_told_today_also_ends_what_was_due_before_it() -> None:
    applied = Candidacy(submitted_on=date(2025, 11, 1), applied_on=date(2026, 2, 20))
    assert causes(ana(), applied, date(2026, 2, 18)) == {"service_standard"}


def test_nothing_after_landing() -> None:
    landed = Candidacy(
        submitted_on=date(2025, 11, 1),
        applied_on=date(2026, 2, 20),
        medical_exam_on=date(2026, 2, 10),
        landed_on=date(2026, 9, 1),
    )
    assert deadlines(ana(passport_expires_on="2026-12-31"), landed, date(2026, 9, 2)) == ()


def test_deadlines_are_in_order_and_each_cause_once() -> None:
    found = deadlines(ana(), Candidacy(submitted_on=date(2026, 1, 5)), date(2026, 1, 10))
    assert [deadline.on for deadline in found] == sorted(deadline.on for deadline in found)
    assert len({deadline.cause for deadline in found}) == len(found)
    assert all(deadline.source.startswith("https://") for deadline in found)


def test_the_same_day_and_facts_give_the_same_deadlines() -> None:
    told = (ana(), Candidacy(submitted_on=date(2026, 1, 5)), date(2026, 1, 10))
    assert deadlines(*told) == deadlines(*told)
