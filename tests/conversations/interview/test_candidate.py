"""From answers to the profile that the rules read: each answer to its own fact, and what was not
answered to no fact at all: unknown is never no."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from conversations.interview.profile_of import to_profile
from express_entry.candidate.profile import (
    Credential,
    Eca,
    Job,
    JobOffer,
    LanguageTest,
    MaritalStatus,
    Partner,
    Profile,
    TestId,
)
from tests.conversations.interview.answers_told import ANSWERS, BACHELORS, MASTERS


def test_each_answer_is_its_own_fact() -> None:
    assert to_profile(ANSWERS) == Profile(
        birth_date=date(1991, 4, 3),
        marital_status=MaritalStatus.MARRIED,
        partner=Partner(
            accompanying=True,
            canadian=False,
            birth_date=date(1993, 10, 12),
            education=BACHELORS,
            education_in_canada=False,
            assessed=True,
            eca=Eca(issued_on=date(2024, 6, 3), equivalent=MASTERS),
            french=LanguageTest(
                test=TestId.TCF,
                taken_on=date(2025, 5, 2),
                listening=Decimal(300),
                reading=Decimal(310),
                writing=Decimal(6),
                speaking=Decimal(5),
            ),
            has_no_test=False,
            canadian_work_years=1,
            worked_full_time_year_in_canada=True,
            foreign_work_years=4,
            studied_in_canada=True,
        ),
        destination="ON",
        lives_in_canada=False,
        residence_country="IN",
        authorized_to_work_in_canada=True,
        claimed_education=MASTERS,
        claimed_canadian_years=2,
        claimed_foreign_years=3,
        english=LanguageTest(
            test=TestId.CELPIP,
            taken_on=date(2026, 3, 14),
            listening=Decimal(9),
            reading=Decimal(8),
            writing="M",
            speaking=Decimal(7),
        ),
        french=LanguageTest(
            test=TestId.TCF,
            taken_on=date(2027, 1, 20),
            planned=True,
            listening=Decimal(400),
            reading=Decimal(410),
            writing=Decimal(8),
            speaking=Decimal(9),
        ),
        has_no_english_test=False,
        has_no_french_test=False,
        first_official_language="en",
        credentials=(
            Credential(
                level=BACHELORS,
                in_canada=False,
                country="IN",
                completed_on="2012-06",
                assessed=True,
                eca=Eca(organization="WES", issued_on=date(2025, 2, 2), equivalent=BACHELORS),
            ),
            Credential(
                level=MASTERS,
                in_canada=True,
                country="CA",
                completed_on="2014",
                full_time_in_canada=True,
            ),
        ),
        jobs=(
            Job(
                title="electrician",
                noc="72200",
                in_canada=True,
                start="2023-09-01",
                current=True,
                hours_per_week=Decimal("37.5"),
                paid=True,
                authorized=True,
                self_employed=False,
                publicly_funded=True,
                while_full_time_student=False,
            ),
            Job(
                title="programmer",
                noc="21231",
                in_canada=False,
                start="2019-03",
                end="2022-12",
                current=False,
                hours_per_week=Decimal(40),
                paid=False,
                self_employed=True,
                while_full_time_student=True,
            ),
        ),
        primary_occupation="72200",
        certificate_of_qualification=True,
        certificate_noc="72200",  # the only trade among the jobs
        qualified_in_trade_since="2018-09",
        sibling_in_canada=False,
        relative_in_canada=True,
        studied_in_canada=False,
        provincial_nomination=False,
        has_job_offer=True,
        job_offer=JobOffer(
            noc="72201",
            full_time_one_year=True,
            lmia=False,
            employer_on_permit=True,
            permit="exempt",
            year_with_employer=True,
            excluded_employer=False,
        ),
        dependent_children=2,
        settlement_funds=30000,
        passport_expires_on=date(2031, 5, 5),
        city="Pune",
    )


def test_nothing_answered_is_nothing_known() -> None:
    assert to_profile({}) == Profile()


def test_the_same_answers_are_looked_at_once() -> None:
    """A turn asks for the profile of the answers, and of those submitted, dozens of times."""
    assert to_profile(dict(ANSWERS)) is to_profile(dict(ANSWERS))
    assert to_profile({**ANSWERS, "children": 5}).dependent_children == 5
