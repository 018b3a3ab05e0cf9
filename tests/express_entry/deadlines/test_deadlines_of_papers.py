"""Deadlines of papers and of money: passport, biometrics, medical, police certificates, fees,
funds.

Every date is worked out by hand beside its case.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from express_entry.candidate.candidacy import Candidacy, PaperTold, PoliceCertificate
from tests.express_entry.candidates import ana, ben, english
from tests.express_entry.deadlines.by_cause import NOT_SUBMITTED, causes, find, the

# ------------------------------------------------------------------ papers


def test_a_passport_is_good_on_its_printed_day_and_reminds_by_calendar_months() -> None:
    # Six months before 31 August is the last of February, three months before it 31 May.
    profile = ana(passport_expires_on="2026-08-31")
    found = the("passport", profile, NOT_SUBMITTED, date(2026, 1, 10))
    assert (found.on, found.meaning) == (date(2026, 8, 31), "last_day")
    # And 30 days, 7 days before it, and that day.
    assert found.lead_dates == (
        date(2026, 2, 28),
        date(2026, 5, 31),
        date(2026, 8, 1),
        date(2026, 8, 24),
        date(2026, 8, 31),
    )
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
        assert found.lead_dates == ()  # nobody is reminded who is not invited
        assert found.facts["principal_before"] == 990


def test_the_invited_are_reminded_that_fees_change() -> None:
    # Invited on 1 April 2028, open until 31 May.
    invited = Candidacy(submitted_on=date(2027, 11, 1), invited_on=date(2028, 4, 1))
    found = the("fees", ana(), invited, date(2028, 4, 2))
    assert found.lead_dates == (date(2028, 3, 31), date(2028, 4, 23))


@pytest.mark.parametrize(
    ("on", "year"),
    [
        (date(2026, 1, 10), 2026),
        (date(2026, 6, 15), 2026),
        (date(2026, 7, 31), 2026),
        (date(2026, 8, 1), 2027),
    ],
)
def test_a_new_funds_table_is_expected_by_the_end_of_july(on: date, year: int) -> None:
    # 15,263 and 15 per cent are 17,552.45.
    for funds, leads in ((17552, (date(year, 7, 1),)), (17553, ()), (None, ())):
        profile = ana(english=english("2025-12-15"), settlement_funds=funds)
        found = the("funds_review", profile, NOT_SUBMITTED, on)
        assert (found.on, found.meaning) == (date(year, 7, 31), "last_day")
        assert found.lead_dates == leads
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


def test_what_is_ordered_anew_or_not_needed_is_reminded_of_no_more() -> None:
    profile, paper = ana(residence_country="IN"), "police_certificate.applicant.IN"
    certified = _with_certificate("IN", date(2025, 8, 31))
    for mark, silent in (
        ({"ordered_on": date(2026, 1, 8)}, True),
        ({"ordered_on": date(2025, 7, 1)}, False),
        ({"not_needed": True}, True),
    ):
        told = certified.model_copy(update={"papers": (PaperTold(paper=paper, **mark),)})
        found = the("police.IN", profile, told, date(2026, 1, 10))
        assert (found.lead_dates == ()) is silent
