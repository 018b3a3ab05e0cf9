"""From answers to the profile that the rules read: each answer to its own fact, and what was not
answered to no fact at all: unknown is never no."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from conversations.interview.profile_of import to_profile
from express_entry.candidate.profile import (
    Credential,
    Eca,
    EducationLevel,
    Job,
    JobOffer,
    LanguageTest,
    MaritalStatus,
    Partner,
    Profile,
    TestId,
)

BACHELORS, MASTERS = EducationLevel("bachelors"), EducationLevel("masters")


def scores(owner: str, *four: str) -> dict[str, str]:
    names = ("listening", "reading", "writing", "speaking")
    return {f"{owner}.{name}": score for name, score in zip(names, four, strict=True)}


ANSWERS: dict[str, Any] = {
    "birth_date": "1991-04-03",
    "marital_status": "married",
    "partner.accompanying": True,
    "partner.canadian": False,
    "destination": "ON",
    "residence": "IN",
    "work_permit": True,
    "education": "masters",
    "canadian_years": 2,
    "foreign_years": 3,
    "english.test": "celpip_general",
    "english.date": "2026-03-14",
    **scores("english", "9", "8", "M", "7"),
    "french.test": "none",
    "french.plan": "tcf_canada",
    "french.plan_date": "2027-01-20",
    **scores("french", "400", "410", "8", "9"),
    "first_language": "en",
    "partner_test.test": "tcf_canada",
    "partner_test.date": "2025-05-02",
    **scores("partner_test", "300", "310", "6", "5"),
    "credential.0.level": "bachelors",
    "credential.0.country": "IN",
    "credential.0.completed": "2012-06",
    "credential.0.assessed": True,
    "credential.0.eca_body": "WES",
    "credential.0.eca_date": "2025-02-02",
    "credential.0.eca_level": "bachelors",
    "credential.0.more": True,
    "credential.1.level": "masters",
    "credential.1.country": "CA",
    "credential.1.completed": "2014",
    "credential.1.canadian_study": True,
    "credential.1.more": False,
    "partner.education": "bachelors",
    "partner.education_country": "PH",
    "partner.assessed": True,
    "partner.eca_date": "2024-06-03",
    "partner.eca_level": "masters",
    "has_work": True,
    "job.0.title": "electrician",
    "job.0.noc": "72200",
    "job.0.country": "CA",
    "job.0.start": "2023-09-01",
    "job.0.end": "now",
    "job.0.hours": "37.5",
    "job.0.paid": True,
    "job.0.self_employed": False,
    "job.0.authorized": True,
    "job.0.student": False,
    "job.0.public_services": True,
    "job.0.more": True,
    "job.1.title": "programmer",
    "job.1.noc": "21231",
    "job.1.country": "IN",
    "job.1.start": "2019-03",
    "job.1.end": "2022-12",
    "job.1.hours": "40",
    "job.1.paid": False,
    "job.1.self_employed": True,
    "job.1.student": True,
    "job.1.more": False,
    "primary_occupation": "72200",
    "certificate": True,
    "qualified_since": "2018-09",
    "partner.canadian_years": 1,
    "partner.worked_in_canada": True,
    "partner.foreign_years": 4,
    "sibling": False,
    "relative": True,
    "studied_in_canada": False,
    "partner.studied_in_canada": True,
    "nomination": False,
    "has_offer": True,
    "offer.noc": "72201",
    "offer.full_time": True,
    "offer.lmia": False,
    "offer.current_employer": True,
    "offer.permit": "exempt",
    "offer.year": True,
    "offer.excluded_employer": False,
    "children": 2,
    "funds": 30000,
    "passport": "2031-05-05",
    "partner.birth_date": "1993-10-12",
    "city": "Pune",
}


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


def told(**answers: Any) -> Profile:
    return to_profile({name.replace("__", "."): value for name, value in answers.items()})


@pytest.mark.parametrize("status", ["single", "divorced", "widowed", "separated"])
def test_without_a_partner_no_fact_of_one(status: str) -> None:
    answers = ANSWERS | {"marital_status": status}
    assert to_profile(answers).partner is None


@pytest.mark.parametrize(
    ("facts", "counts"),
    [
        ({}, True),
        ({"partner.canadian": None}, True),
        ({"partner.canadian": True}, False),
        ({"partner.accompanying": False}, False),
        ({"partner.accompanying": None}, False),
    ],
)
def test_a_partners_test_is_of_one_who_comes_along(facts: dict[str, Any], counts: bool) -> None:
    answers = {k: v for k, v in (ANSWERS | facts).items() if v is not None}
    partner = to_profile(answers).partner
    assert partner is not None
    assert (partner.french is not None) is counts
    assert partner.english is None


@pytest.mark.parametrize(
    ("test", "plan", "without", "partner_without"),
    [
        (None, None, None, None),
        ("ielts_general", None, False, False),
        ("none", "none", True, True),
        ("none", "ielts_general", False, False),
        # Of a partner no plan is asked.
        ("none", None, None, True),
    ],
)
def test_no_test_is_known_once_there_is_no_plan_for_one(
    test: str | None, plan: str | None, without: bool | None, partner_without: bool | None
) -> None:
    both = {"test": test, "plan": plan}
    answers: dict[str, Any] = {"marital_status": "married"}
    for owner in ("english", "partner_test"):
        answers |= {f"{owner}.{k}": v for k, v in both.items() if v is not None}
    profile = to_profile(answers)
    assert profile.has_no_english_test is without
    assert profile.has_no_french_test is None
    assert profile.partner is not None
    assert profile.partner.has_no_test is partner_without


@pytest.mark.parametrize(
    ("sibling", "relative", "known"),
    [(True, None, True), (False, None, None), (None, None, None), (False, False, False),
     (False, True, True)],
)  # fmt: skip
def test_a_sibling_is_a_relative(
    sibling: bool | None, relative: bool | None, known: bool | None
) -> None:
    answers = {"sibling": sibling, "relative": relative}
    profile = to_profile({k: v for k, v in answers.items() if v is not None})
    assert profile.relative_in_canada is known


def test_credentials_are_known_with_the_first_level_and_end_where_told() -> None:
    assert told(credential__0__country="IN").credentials is None
    assert told(credential__0__level="none").credentials == ()
    one = told(credential__0__level="bachelors").credentials
    assert one == (Credential(level=BACHELORS),)
    answers: dict[str, Any] = {
        "credential.0.level": "bachelors", "credential.0.more": True,
        "credential.1.level": "none", "credential.1.more": True,
        "credential.2.level": "masters",
    }  # fmt: skip
    assert to_profile(answers).credentials == (Credential(level=BACHELORS),)
    # Said to be another one, and not yet which: what is known stays, and a third is not reached.
    answers |= {"credential.1.more": False}
    del answers["credential.1.level"]
    assert to_profile(answers).credentials == (Credential(level=BACHELORS),)


@pytest.mark.parametrize("assessed", [None, False])
def test_a_report_is_one_only_where_there_is_an_assessment(assessed: bool | None) -> None:
    answers = ANSWERS | {"credential.0.assessed": assessed, "partner.assessed": assessed}
    profile = to_profile({k: v for k, v in answers.items() if v is not None})
    assert profile.credentials is not None
    assert profile.partner is not None
    assert (profile.credentials[0].assessed, profile.credentials[0].eca) == (assessed, None)
    assert (profile.partner.assessed, profile.partner.eca) == (assessed, None)


def test_jobs_are_known_with_the_first_beginning() -> None:
    assert told(job__0__start="2019-03").jobs is None
    assert told(has_work=True).jobs is None
    assert told(has_work=True, job__0__noc="21231").jobs is None
    assert told(has_work=False, job__0__start="2019-03").jobs == ()
    begun = told(has_work=True, job__0__start="2019-03").jobs
    assert begun == (Job(start="2019-03"),)
    several = ANSWERS | {"job.0.more": False}
    jobs = to_profile(several).jobs
    assert jobs is not None
    assert [job.noc for job in jobs] == ["72200"]


@pytest.mark.parametrize(
    ("facts", "noc"),
    [
        ({}, "72200"),
        ({"certificate_noc": "72300"}, "72300"),
        # Two trades: which one is asked, and not guessed.
        ({"job.1.noc": "72300"}, None),
        ({"job.1.noc": "72300", "certificate_noc": "72300"}, "72300"),
        ({"job.0.noc": "21231"}, None),
        ({"certificate": False, "certificate_noc": "72300"}, None),
        ({"certificate": None}, None),
    ],
)
def test_the_trade_of_a_certificate(facts: dict[str, Any], noc: str | None) -> None:
    answers = {k: v for k, v in (ANSWERS | facts).items() if v is not None}
    assert to_profile(answers).certificate_noc == noc


@pytest.mark.parametrize(
    ("permit", "employer", "kind"),
    [(True, True, "exempt"), (False, False, "none"), (None, None, None)],
)
def test_without_authorization_to_work_there_is_no_permit(
    permit: bool | None, employer: bool | None, kind: str | None
) -> None:
    answers = ANSWERS | {"work_permit": permit}
    offer = to_profile({k: v for k, v in answers.items() if v is not None}).job_offer
    assert offer is not None
    assert (offer.employer_on_permit, offer.permit) == (employer, kind)


@pytest.mark.parametrize("has_offer", [None, False])
def test_no_offer_no_facts_of_one(has_offer: bool | None) -> None:
    answers = ANSWERS | {"has_offer": has_offer}
    profile = to_profile({k: v for k, v in answers.items() if v is not None})
    assert (profile.has_job_offer, profile.job_offer) == (has_offer, None)


@pytest.mark.parametrize(("country", "in_canada"), [("CA", True), ("IN", False), (None, None)])
def test_in_canada_is_known_with_the_country(country: str | None, in_canada: bool | None) -> None:
    names = ("residence", "partner.education_country", "credential.0.country", "job.0.country")
    answers = ANSWERS | dict.fromkeys(names, country)
    profile = to_profile({k: v for k, v in answers.items() if v is not None})
    assert profile.partner is not None
    assert profile.credentials is not None
    assert profile.jobs is not None
    found = (
        profile.lives_in_canada,
        profile.partner.education_in_canada,
        profile.credentials[0].in_canada,
        profile.jobs[0].in_canada,
    )
    assert found == (in_canada,) * 4


@pytest.mark.parametrize(
    ("answers", "test"),
    [
        ({"french.test": "tef", "french.scale": "nclc"}, TestId.TEF_NCLC),
        ({"french.test": "tef", "french.scale": "equivalent"}, TestId.TEF_EQUIVALENT),
        ({"french.test": "tef"}, None),
        ({"french.test": "tcf_canada"}, TestId.TCF),
        ({"french.test": "none", "french.plan": "none"}, None),
    ],
)
def test_a_tef_is_known_with_its_column(answers: dict[str, str], test: TestId | None) -> None:
    french = to_profile(answers).french
    assert (french.test if french else None) == test


@pytest.mark.parametrize(
    ("test", "scale", "french"),
    [("tef", "nclc", True), ("tcf_canada", None, True), ("pte_core", None, False),
     ("ielts_general", None, False), ("celpip_general", None, False)],
)  # fmt: skip
def test_a_partners_test_is_in_its_language(test: str, scale: str | None, french: bool) -> None:
    answers = ANSWERS | {"partner_test.test": test, "partner_test.scale": scale}
    for ability in ("listening", "reading", "writing", "speaking"):
        del answers[f"partner_test.{ability}"]
    partner = to_profile({k: v for k, v in answers.items() if v is not None}).partner
    assert partner is not None
    assert (partner.french is not None, partner.english is not None) == (french, not french)
