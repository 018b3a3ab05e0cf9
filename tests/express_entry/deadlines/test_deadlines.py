"""Deadlines of the pool, the invitation and the papers: which day, which reminders, when at all.

Every date is worked out by hand beside its case.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from express_entry.candidate.candidacy import Candidacy, PoliceCertificate
from express_entry.candidate.profile import Profile
from express_entry.deadlines import Deadline, deadlines
from tests.express_entry.candidates import ana, ben, english, foreign_degree, french, job

NOT_SUBMITTED = Candidacy()


def find(
    cause: str, profile: Profile, candidacy: Candidacy, on: date, horizon_days: int = 400
) -> Deadline | None:
    found = [
        deadline
        for deadline in deadlines(profile, candidacy, on, horizon_days=horizon_days)
        if deadline.cause == cause
    ]
    assert len(found) < 2, "a cause is unique within a person"
    return found[0] if found else None


def the(cause: str, profile: Profile, candidacy: Candidacy, on: date) -> Deadline:
    found = find(cause, profile, candidacy, on)
    assert found is not None, f"no {cause}"
    return found


def causes(profile: Profile, candidacy: Candidacy, on: date) -> set[str]:
    return {deadline.cause for deadline in deadlines(profile, candidacy, on)}


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


def test_profile_expiry_reminds_sixty_to_one_days_before_and_that_day() -> None:
    # 2027-01-10 less 60: 10 days of January, 31 of December, 19 of November: 11 November.
    found = the(
        "profile_expiry", ana(), Candidacy(submitted_on=date(2026, 1, 10)), date(2026, 2, 1)
    )
    assert found.lead_dates == (
        date(2026, 11, 11),
        date(2026, 12, 11),
        date(2026, 12, 27),
        date(2027, 1, 3),
        date(2027, 1, 9),
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


# ------------------------------------------------------------------ the invitation


def test_sixty_days_to_apply() -> None:
    # 2026-01-31: 28 days of February, 31 of March, and one: the 60th is 1 April.
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    found = the("invitation", ana(), invited, date(2026, 2, 1))
    assert (found.on, found.meaning) == (date(2026, 4, 1), "last_day")
    assert found.lead_dates == (
        date(2026, 2, 15),
        date(2026, 3, 2),
        date(2026, 3, 18),
        date(2026, 3, 25),
        date(2026, 3, 29),
        date(2026, 3, 31),
        date(2026, 4, 1),
    )
    assert found.facts == {
        "invited_on": date(2026, 1, 31),
        "invited_as": None,
        "days": 60,
        "days_left": 59,
        "sixtieth_day": date(2026, 4, 1),
        "ends_first": (),
        "submitted_on": date(2025, 11, 1),
        "verdict": "unknown",  # neither the kind of round nor its lowest score was told
        "in_pool": False,
    }


def test_the_sixtieth_day_is_still_a_day_to_apply_and_the_next_is_not() -> None:
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    assert find("invitation", ana(), invited, date(2026, 3, 31))
    assert the("invitation", ana(), invited, date(2026, 4, 1)).facts["days_left"] == 0
    assert find("invitation", ana(), invited, date(2026, 4, 2)) is None


def test_invitations_of_2017_had_ninety_days() -> None:
    # 31 + 28 + 31 days of January to March 2017 are 90.
    invited = Candidacy(submitted_on=date(2016, 12, 1), invited_on=date(2017, 1, 1))
    profile = ana(english=english("2016-05-01"), birth_date="1987-09-15", jobs=[job("2010-01-01")])
    assert the("invitation", profile, invited, date(2017, 1, 2)).on == date(2017, 4, 1)


def test_case_14_declining_keeps_the_old_expiry_and_lapsing_ends_the_profile() -> None:
    profile, submitted_on = ana(), date(2025, 11, 1)
    declined = Candidacy(submitted_on=submitted_on)
    assert the("profile_expiry", profile, declined, date(2026, 4, 2)).on == date(2026, 11, 1)
    lapsed = Candidacy(submitted_on=submitted_on, invited_on=date(2026, 1, 31))
    # While the invitation is open it has the day that matters.
    assert not {"profile_expiry", "quarterly_check"} & causes(profile, lapsed, date(2026, 4, 1))
    assert not {"profile_expiry", "invitation", "quarterly_check"} & causes(
        profile, lapsed, date(2026, 4, 2)
    )


@pytest.mark.parametrize(
    ("taken_on", "by"),
    [
        ("2024-03-31", date(2026, 3, 30)),
        ("2024-04-01", date(2026, 3, 31)),  # on the sixtieth day it no longer counts
        ("2024-04-02", date(2026, 4, 1)),  # it still counts on the sixtieth day
    ],
)
def test_a_test_that_ends_within_the_sixty_days_ends_the_time_to_apply(
    taken_on: str, by: date
) -> None:
    profile = ana(english=english(taken_on))
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    on, sixtieth = date(2026, 2, 1), date(2026, 4, 1)
    invitation = the("invitation", profile, invited, on)
    assert invitation.on == by
    assert invitation.facts["days_left"] == (by - on).days
    assert invitation.facts["sixtieth_day"] == sixtieth
    ends = ("language_test.english",) if by < sixtieth else ()
    assert invitation.facts["ends_first"] == ends
    # Reminders count back from that day.
    assert invitation.lead_dates == tuple(
        by - timedelta(days=days) for days in (45, 30, 14, 7, 3, 1, 0)
    )
    test = the("language_test.english", profile, invited, on)
    assert test.facts.get("apply_before") == (by + timedelta(days=1) if ends else None)
    # It is said by the invitation, and not once more under another name.
    assert "eligibility_lost" not in causes(profile, invited, on)


def test_the_loss_of_the_last_program_is_ahead_until_the_day_before() -> None:
    # The test of 15 June 2024 counts until 14 June 2026; from the 15th no program is met.
    profile, nothing = ana(english=english("2024-06-15")), Candidacy()
    assert the("eligibility_lost", profile, nothing, date(2026, 6, 14)).on == date(2026, 6, 15)
    for day in (date(2026, 6, 15), date(2026, 6, 16)):
        assert "eligibility_lost" not in causes(profile, nothing, day)


def test_only_what_the_invitation_rests_on_says_apply_before() -> None:
    # French ends on 2026-03-01; English keeps the program, and no French round invited.
    profile = ana(has_no_french_test=None, french=french("2024-03-01"))
    on, dates = (
        date(2026, 2, 1),
        {"submitted_on": date(2025, 11, 1), "invited_on": date(2026, 2, 6)},
    )
    for kind, before in (("general", None), ("french", date(2026, 3, 1))):
        invited = Candidacy.model_validate(dates | {"invited_as": kind})
        test = the("language_test.french", profile, invited, on)
        assert test.facts.get("apply_before") == before
        assert "full_time_if_invited_by" not in test.facts


def test_a_police_certificate_must_be_young_enough_on_the_day_of_applying() -> None:
    for issued_on, before in (
        (date(2025, 10, 1), date(2026, 4, 1)),  # six months on the sixtieth day
        (date(2025, 10, 2), None),
    ):
        certificate = PoliceCertificate(country="IN", issued_on=issued_on)
        invited = Candidacy(
            submitted_on=date(2025, 11, 1),
            invited_on=date(2026, 1, 31),
            police_certificates=(certificate,),
        )
        found = the("police.IN", ana(residence_country="IN"), invited, date(2026, 2, 1))
        assert found.facts.get("apply_before") == before


def test_once_the_evidence_has_ended_the_sixtieth_day_is_the_last() -> None:
    profile = ana(english=english("2024-03-10"))
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    assert the("invitation", profile, invited, date(2026, 3, 9)).on == date(2026, 3, 9)
    over = the("invitation", profile, invited, date(2026, 3, 10))
    assert (over.on, over.facts["verdict"]) == (date(2026, 4, 1), "not_met")
    assert over.facts["ends_first"] == ()
    asked = the("invitation_over", profile, invited, date(2026, 3, 10))
    assert asked.on == date(2026, 4, 2), "the invitation lapses by its own time"


def test_in_the_pool_a_test_names_the_last_invitation_that_leaves_all_sixty_days() -> None:
    # Invited 2026-01-31, the last day is 2026-04-01; a test that ends on 2026-04-02 still counts.
    profile = ana(english=english("2024-04-02"))
    found = the("language_test.english", profile, NOT_SUBMITTED, date(2026, 1, 10))
    assert found.facts["full_time_if_invited_by"] == date(2026, 1, 31)


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


# ------------------------------------------------------------------ papers


def test_a_passport_is_good_on_its_printed_day_and_reminds_by_calendar_months() -> None:
    # Six months before 31 August is the last of February, three months before it 31 May.
    profile = ana(passport_expires_on="2026-08-31")
    found = the("passport", profile, NOT_SUBMITTED, date(2026, 1, 10))
    assert (found.on, found.meaning) == (date(2026, 8, 31), "last_day")
    assert found.lead_dates == (date(2026, 2, 28), date(2026, 5, 31))
    assert find("passport", profile, NOT_SUBMITTED, date(2026, 8, 31))
    assert find("passport", profile, NOT_SUBMITTED, date(2026, 9, 1)) is None


@pytest.mark.parametrize(
    ("letter_on", "last_day"),
    [
        (date(2026, 1, 30), date(2026, 3, 1)),  # 1 day of January, 28 of February, and one
        (date(2028, 1, 30), date(2028, 2, 29)),
    ],
)
def test_biometrics_within_thirty_days_of_the_letter(letter_on: date, last_day: date) -> None:
    applied = Candidacy(
        submitted_on=letter_on, applied_on=letter_on, biometrics_letter_on=letter_on
    )
    found = the("biometrics", ana(), applied, letter_on)
    assert (found.on, found.meaning) == (last_day, "last_day")
    assert found.lead_dates[-1] == last_day - timedelta(days=1)
    done = applied.model_copy(update={"biometrics_done": True})
    assert find("biometrics", ana(), done, letter_on) is None


@pytest.mark.parametrize(
    ("exam_on", "first_day_without"),
    [
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2025, 2, 28), date(2026, 2, 28)),
        (date(2025, 8, 31), date(2026, 8, 31)),
    ],
)
def test_a_medical_examination_counts_for_twelve_months(
    exam_on: date, first_day_without: date
) -> None:
    applied = Candidacy(submitted_on=exam_on, applied_on=exam_on, medical_exam_on=exam_on)
    found = the("medical", ana(), applied, exam_on)
    assert (found.on, found.meaning) == (first_day_without, "first_day_without")


def _with_certificate(country: str, issued_on: date, **dates: date) -> Candidacy:
    certificate = PoliceCertificate(country=country, issued_on=issued_on)
    return Candidacy(police_certificates=(certificate,), **dates)


def test_a_police_certificate_of_the_country_of_residence_counts_for_six_months() -> None:
    # 31 August and six months: the last of February.
    profile = ana(residence_country="IN")
    certified = _with_certificate("IN", date(2025, 8, 31))
    found = the("police.IN", profile, certified, date(2026, 1, 10))
    assert (found.on, found.meaning) == (date(2026, 2, 28), "first_day_without")
    assert find("police.IN", profile, certified, date(2026, 3, 1)) is None


def test_a_certificate_of_a_country_lived_in_before_has_no_such_limit() -> None:
    certified = _with_certificate("AE", date(2025, 8, 31))
    assert "police.AE" not in causes(ana(residence_country="IN"), certified, date(2026, 1, 10))
    assert "police.AE" not in causes(ben(), certified, date(2026, 1, 10))  # lives in Canada
    assert "police.AE" in causes(ana(), certified, date(2026, 1, 10))  # residence not known


def test_only_the_newest_certificate_of_a_country_is_watched() -> None:
    two = Candidacy(
        police_certificates=(
            PoliceCertificate(country="in", issued_on=date(2025, 11, 5)),
            PoliceCertificate(country="IN", issued_on=date(2025, 8, 31)),
        )
    )
    assert the("police.IN", ana(), two, date(2026, 1, 10)).on == date(2026, 5, 5)


def test_after_applying_a_certificate_is_told_without_reminders() -> None:
    applied = _with_certificate(
        "IN", date(2025, 8, 31), submitted_on=date(2025, 10, 1), applied_on=date(2026, 2, 27)
    )
    found = the("police.IN", ana(), applied, date(2026, 2, 28))
    assert found.lead_dates == ()
    assert found.facts["in_time"] is True


# ------------------------------------------------------------------ money


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2027, 3, 1), None),  # 426 days before
        (date(2027, 6, 1), date(2028, 4, 30)),
        (date(2028, 4, 30), date(2028, 4, 30)),
        (date(2028, 5, 1), None),  # the next one is in 2030
    ],
)
def test_fees_change_on_30_april_of_even_years(on: date, expected: date | None) -> None:
    found = find("fees", ana(), NOT_SUBMITTED, on)
    assert (found and found.on) == expected
    if found:
        assert found.lead_dates == (date(2028, 3, 31), date(2028, 4, 23))
        assert found.facts["principal_before"] == 990


@pytest.mark.parametrize(
    ("on", "year"),
    [
        (date(2026, 1, 10), 2026),
        (date(2026, 6, 15), 2026),
        (date(2026, 7, 31), 2026),
        (date(2026, 8, 1), 2027),
    ],
)
def test_the_funds_table_is_looked_at_from_may_to_july(on: date, year: int) -> None:
    found = the("funds_review", ana(english=english("2025-12-15")), NOT_SUBMITTED, on)
    assert (found.on, found.meaning) == (date(year, 7, 31), "last_day")
    assert found.lead_dates == (date(year, 5, 1), date(year, 6, 1), date(year, 7, 1))
    assert found.facts["required"] == 15263


def test_nobody_is_asked_about_funds_who_needs_none() -> None:
    on = date(2026, 1, 10)
    assert "funds_review" in causes(ana(), NOT_SUBMITTED, on)
    as_cec = Candidacy(
        submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 5), invited_as="cec"
    )
    assert "funds_review" not in causes(ben(), as_cec, on)
    no_degree = ben(credentials=[])  # the Federal Skilled Worker Program is out of reach
    assert "funds_review" not in causes(no_degree, NOT_SUBMITTED, on)


OFFER = {
    "noc": "21231",
    "full_time_one_year": True,
    "lmia": True,
    "employer_on_permit": True,
    "permit": "lmia",
    "year_with_employer": True,
    "excluded_employer": False,
}


@pytest.mark.parametrize(
    ("changed", "asked"),
    [
        # An offer that qualifies, held with authorization to work in Canada, exempts (IRPR
        # 76(1)(b)(ii)); without that authorization, or with an offer that does not, it does not.
        ({}, False),
        (
            {
                "authorized_to_work_in_canada": False,
                "job_offer": OFFER | {"permit": "none", "employer_on_permit": False},
            },
            True,
        ),
        ({"job_offer": OFFER | {"full_time_one_year": False}}, True),
        ({"has_job_offer": False, "job_offer": None}, True),
        # Not known: it may be asked for, so it is watched.
        (
            {
                "authorized_to_work_in_canada": None,
                "job_offer": OFFER | {"permit": None, "employer_on_permit": None},
            },
            True,
        ),
    ],
)
def test_an_offer_that_exempts_from_funds_leaves_no_dates_of_them(
    changed: dict[str, object], asked: bool
) -> None:
    on = date(2026, 1, 10)
    facts = {"authorized_to_work_in_canada": True, "has_job_offer": True, "job_offer": OFFER}
    profile = ana(**(facts | {"lives_in_canada": True} | changed))
    assert ("funds_review" in causes(profile, NOT_SUBMITTED, on)) is asked


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
    assert causes(profile, applied, date(2026, 2, 23)) == {"biometrics", "medical", "passport"}


def test_an_application_told_today_also_ends_what_was_due_before_it() -> None:
    applied = Candidacy(submitted_on=date(2025, 11, 1), applied_on=date(2026, 2, 20))
    assert causes(ana(), applied, date(2026, 2, 18)) == set()


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
