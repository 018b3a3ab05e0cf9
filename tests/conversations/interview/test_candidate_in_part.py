"""Facts that are known only beside others: of a partner who comes along, a test that was taken, a
credential or a job that was begun."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.profile_of import to_profile
from express_entry.candidate.profile import (
    Credential,
    Job,
    Profile,
    TestId,
)
from tests.conversations.interview.answers_told import ANSWERS, BACHELORS


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
    # What was told in one line serves as long as the country of study is not known.
    in_one_line = {"education": None, "canadian_years": None, "foreign_years": None}
    answers = ANSWERS | in_one_line | dict.fromkeys(names, country)
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
