"""Deadlines whole: every field of every date of a few people, worked out by hand, and what is not
among them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.candidacy import Candidacy, PoliceCertificate
from express_entry.candidate.profile import Profile
from express_entry.deadlines import deadlines
from tests.express_entry.candidates import ana, english
from tests.express_entry.deadlines.by_cause import NOT_SUBMITTED, causes, find, the
from tests.express_entry.deadlines.told_whole import (
    ACT,
    BIRTHDAY,
    INSTRUCTIONS,
    LAW,
    POLICE,
    STANDARD,
    dated,
    effect,
    review,
    told,
)


def test_the_year_of_a_profile_in_the_pool() -> None:
    # Test of 2025-12-15 and report of 2024-05-10 end after the horizon.
    profile = ana(passport_expires_on="2026-08-31", residence_country="in")
    candidacy = Candidacy(
        submitted_on=date(2026, 1, 5),
        police_certificates=(PoliceCertificate(country="IN", issued_on=date(2025, 12, 1)),),
        medical_exam_on=date(2025, 12, 2),
    )
    assert told(profile, candidacy, date(2026, 1, 10)) == {
        "quarterly_check": dated(
            "2026-04-05",
            "check",
            "change_day",
            "2026-04-05",
            INSTRUCTIONS,
            submitted_on=date(2026, 1, 5),
            months=3,
            in_pool=True,
        ),
        "police.IN": dated(
            "2026-06-01",
            "documents",
            "first_day_without",
            "2026-05-02 2026-05-25",
            POLICE,
            country="IN",
            issued_on=date(2025, 12, 1),
            months=6,
            residence_known=True,
            # 29 days of April, 31 of May: the sixtieth is 31 May, on which it is still young.
            full_time_if_invited_by=date(2026, 4, 1),
            in_pool=True,
        ),
        "funds_review": review(in_pool=True),
        "passport": dated(
            "2026-08-31",
            "passport",
            "last_day",
            "2026-02-28 2026-05-31 2026-08-01 2026-08-24 2026-08-31",
            LAW.format("50"),
            expires_on=date(2026, 8, 31),
            in_pool=True,
        ),
        "birthday": BIRTHDAY,
        "medical": dated(
            "2026-12-02",
            "documents",
            "first_day_without",
            "2026-11-02",
            LAW.format("30"),
            exam_on=date(2025, 12, 2),
            months=12,
            applied=False,
            in_pool=True,
        ),
        "profile_expiry": dated(
            "2027-01-05",
            "profile",
            "first_day_without",
            "2026-12-06 2026-12-29 2027-01-05",
            ACT.format("10.1"),
            submitted_on=date(2026, 1, 5),
            twelve_months_on=date(2027, 1, 5),
            reason="twelve_months",
            crs=429,
            in_pool=True,
        ),
    }


def test_the_end_of_the_test_the_only_program_rests_on() -> None:
    # Taken 2024-10-20: two years on 2026-10-20. Without it 429 - 124 - 75, and 72 - 24 of the 67.
    found = told(
        ana(english=english("2024-10-20"), birth_date="1996-01-02"),
        Candidacy(submitted_on=date(2026, 2, 15)),
        date(2026, 2, 15),
    )
    assert list(found) == [
        "quarterly_check",
        "funds_review",
        "eligibility_lost",
        "language_test.english",
        "profile_expiry",
        "birthday",
    ]
    # Sixty days from 2026-08-20: 11 of August, 30 of September, 19 of October: still a day with it.
    by = date(2026, 8, 20)
    assert found["eligibility_lost"] == dated(
        "2026-10-20",
        "eligibility",
        "first_day_without",
        "2026-09-20 2026-10-06 2026-10-19",
        LAW.format("75"),
        programs_lost=("fswp",),
        program="fswp",
        requirement="fswp.language",
        requirements=("fswp.language", "fswp.points67"),
        certain=True,
        legal="IRPR 75(2)(d)",
        remedy="take_language_test",
        remedy_level=7,
        fact="english",
        causes=("language_test.english",),
        crs_before=424,
        full_time_if_invited_by=by,
        in_pool=True,
    )
    assert found["language_test.english"] == dated(
        "2026-10-20",
        "language",
        "first_day_without",
        # 20 of October, 30, 31, 31, 9 of June; 20, 30, 18 of August.
        "2026-06-21 2026-08-13",
        INSTRUCTIONS,
        test="ielts_general",
        taken_on=date(2024, 10, 20),
        **effect(424, 225, (72, 48), programs_lost=("fswp",)),
        full_time_if_invited_by=by,
        in_pool=True,
    )
    assert found["profile_expiry"] == dated(
        "2026-10-20",
        "profile",
        "first_day_without",
        "2026-10-20",
        ACT.format("10.1"),
        submitted_on=date(2026, 2, 15),
        twelve_months_on=date(2027, 2, 15),
        reason="language_test.english",
        crs=424,
        in_pool=True,
    )
    # After that day it stands in the pool no more.
    assert found["birthday"]["facts"]["in_pool"] is False


def test_an_open_invitation_whole() -> None:
    profile = ana(passport_expires_on="2026-03-31")
    dates = {"submitted_on": date(2025, 11, 1), "invited_on": date(2026, 1, 31)}
    candidacy = Candidacy.model_validate(dates | {"invited_as": "general"})
    assert told(profile, candidacy, date(2026, 2, 1)) == {
        "passport": dated(
            "2026-03-31",
            "passport",
            "last_day",
            "2025-09-30 2025-12-31 2026-03-01 2026-03-24 2026-03-31",
            LAW.format("50"),
            expires_on=date(2026, 3, 31),
            apply_before=date(2026, 4, 1),
            in_pool=False,
        ),
        "invitation": dated(
            "2026-04-01",
            "invitation",
            "last_day",
            "2026-02-15 2026-03-02 2026-03-18 2026-03-25 2026-03-29 2026-03-31 2026-04-01",
            INSTRUCTIONS,
            **dates,
            invited_as="general",
            days=60,
            days_left=59,
            sixtieth_day=date(2026, 4, 1),
            ends_first=(),
            verdict="unknown",
            in_pool=False,
        ),
        "funds_review": review(in_pool=False),
    }


@pytest.mark.parametrize(
    ("expires_on", "before"),
    [("2026-03-31", date(2026, 4, 1)), ("2026-04-01", None), ("2026-04-02", None)],
)
def test_a_passport_that_outlives_the_sixtieth_day_hurries_nobody(
    expires_on: str, before: date | None
) -> None:
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    profile = ana(passport_expires_on=expires_on)
    facts = the("passport", profile, invited, date(2026, 2, 1)).facts
    assert facts.get("apply_before") == before


def test_papers_after_applying_whole() -> None:
    candidacy = Candidacy(
        submitted_on=date(2025, 11, 1),
        invited_on=date(2026, 1, 31),
        applied_on=date(2026, 2, 20),
        biometrics_letter_on=date(2026, 2, 22),
        medical_exam_on=date(2026, 2, 10),
        police_certificates=(PoliceCertificate(country="in", issued_on=date(2025, 8, 31)),),
    )
    assert told(ana(), candidacy, date(2026, 2, 23)) == {
        "police.IN": dated(
            "2026-02-28",
            "documents",
            "first_day_without",
            "",
            POLICE,
            country="IN",
            issued_on=date(2025, 8, 31),
            months=6,
            residence_known=False,
            applied_on=date(2026, 2, 20),
            in_time=True,
            in_pool=False,
        ),
        # Six days of February and 24 of March.
        "biometrics": dated(
            "2026-03-24",
            "documents",
            "last_day",
            "2026-02-27 2026-03-10 2026-03-21 2026-03-23",
            LAW.format("12.2"),
            letter_on=date(2026, 2, 22),
            days=30,
            in_pool=False,
        ),
        # Six months after 20 February.
        "service_standard": dated(
            "2026-08-20",
            "documents",
            "change_day",
            "2026-08-20",
            STANDARD,
            applied_on=date(2026, 2, 20),
            months=6,
            in_pool=False,
        ),
        "medical": dated(
            "2027-02-10",
            "documents",
            "first_day_without",
            "2027-01-11",
            LAW.format("30"),
            exam_on=date(2026, 2, 10),
            months=12,
            applied=True,
            in_pool=False,
        ),
    }


@pytest.mark.parametrize(
    ("applied_on", "in_time"), [(date(2026, 2, 27), True), (date(2026, 2, 28), False)]
)
def test_a_certificate_of_six_months_was_too_old_on_that_very_day(
    applied_on: date, in_time: bool
) -> None:
    candidacy = Candidacy(
        submitted_on=date(2025, 11, 1),
        applied_on=applied_on,
        police_certificates=(PoliceCertificate(country="IN", issued_on=date(2025, 8, 31)),),
    )
    assert the("police.IN", ana(), candidacy, date(2026, 2, 1)).facts["in_time"] is in_time


@pytest.mark.parametrize(
    ("facts", "country", "watched"),
    [
        ({"residence_country": "in"}, "IN", True),
        ({"residence_country": "IN"}, "in", True),
        ({"residence_country": "AE"}, "IN", False),
        ({"lives_in_canada": True}, "IN", False),
        ({}, "CA", False),
    ],
)
def test_which_certificates_grow_too_old(
    facts: dict[str, Any], country: str, watched: bool
) -> None:
    certificate = PoliceCertificate(country=country, issued_on=date(2025, 12, 1))
    found = causes(ana(**facts), Candidacy(police_certificates=(certificate,)), date(2026, 1, 10))
    assert (f"police.{country.upper()}" in found) is watched


def test_the_next_fees_are_not_known_and_those_of_today_are_told() -> None:
    found = told(ana(), NOT_SUBMITTED, date(2027, 6, 1))
    assert found["fees"] == dated(
        "2028-04-30",
        "money",
        "change_day",
        "",
        LAW.format("303"),
        principal_before=990,
        partner_before=990,
        child_before=270,
        right_of_permanent_residence_before=600,
        in_pool=False,
    )
    assert found["funds_review"] == review(in_pool=False, year=2027)


def test_nobody_of_whom_nothing_is_told_has_other_dates() -> None:
    assert causes(Profile(), NOT_SUBMITTED, date(2026, 1, 10)) == {"funds_review"}
    found = the("funds_review", Profile(), NOT_SUBMITTED, date(2026, 1, 10))
    assert found.facts == {
        "family_size": None,
        "required": None,
        "settlement_funds": None,
        "in_pool": False,
    }


@pytest.mark.parametrize(
    ("horizon", "told_of"),
    [(233, True), (232, False)],
)
def test_the_horizon_includes_its_last_day(horizon: int, told_of: bool) -> None:
    # 2026-01-10 to 2026-08-31: 21 + 28 + 31 + 30 + 31 + 30 + 31 + 31.
    profile = ana(passport_expires_on="2026-08-31")
    found = find("passport", profile, NOT_SUBMITTED, date(2026, 1, 10), horizon)
    assert (found is not None) is told_of


def test_dates_of_one_day_stand_by_their_cause() -> None:
    profile = ana(english=english("2024-10-20"), passport_expires_on="2026-10-20")
    candidacy = Candidacy(submitted_on=date(2026, 2, 15))
    same = [
        one.cause
        for one in deadlines(profile, candidacy, date(2026, 2, 15))
        if one.on == date(2026, 10, 20)
    ]
    assert same == ["eligibility_lost", "language_test.english", "passport", "profile_expiry"]


def test_the_pool_is_left_on_the_day_itself() -> None:
    # What falls on the day the profile leaves is still told as of a profile that stands.
    profile = ana(passport_expires_on="2026-12-31")
    for submitted_on, stands in (
        (date(2025, 12, 31), True),
        (date(2025, 12, 30), False),
        (date(2026, 1, 1), True),
    ):
        found = the("passport", profile, Candidacy(submitted_on=submitted_on), date(2026, 1, 10))
        assert found.facts["in_pool"] is stands
