"""Which papers prove a claim: those of ``rules/documents.toml`` that the claim makes needed."""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.ahead.claims import claims_of
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.documents.proofs import proofs
from express_entry.rulebook import default
from tests.express_entry.candidates import ana, ben, french, job, married, told, tom

ON = date(2026, 1, 31)
DIPLOMA, REPORT, TEST = "education_document", "eca", "language_test"
ABILITIES = ("listening", "reading", "writing", "speaking")


def proved(
    profile: Profile, invited_as: str | None = None, under: Program | None = None
) -> dict[str, tuple[str, ...]]:
    return proofs(
        profile,
        claims_of(profile, default()),
        ON,
        invited_as=invited_as,
        invited_under=under,
    )


def test_a_skilled_worker_from_abroad() -> None:
    assert proved(ana(), "fswp") == {
        "job.0": ("reference_letter",),
        "credential.0": (DIPLOMA, REPORT),
        "eca.0": (REPORT,),
        "language_test.english": (TEST,),
        **{f"ability.english.{ability}": (TEST,) for ability in ABILITIES},
        "funds": ("funds_letter",),
    }


def test_work_in_canada_by_the_class_of_the_invitation() -> None:
    cec = proved(ben(), "general", "cec")
    assert cec["job.0"] == ("reference_letter", "canadian_work_proof", "work_permit")
    assert cec["funds"] == ()
    # Work in Canada counts only where it was authorized, whatever the class.
    assert proved(ben(), "pnp", "cec")["job.0"] == ("reference_letter", "work_permit")
    assert proved(ben(), "general", "fswp")["job.0"] == ("reference_letter", "work_permit")


def test_each_job_and_credential_has_its_own() -> None:
    degrees: list[dict[str, Any]] = [
        {"level": "bachelors", "in_canada": True, "completed_on": "2014-06-01",
         "full_time_in_canada": True},
        {"level": "masters", "in_canada": False, "completed_on": "2016-06-01", "assessed": True,
         "eca": {"organization": "WES", "issued_on": "2024-05-10", "equivalent": "masters"}},
    ]  # fmt: skip
    jobs = [job("2018-01-01", "2020-12-31"), job("2024-05-20", canada=True)]
    found = proved(ben(credentials=degrees, jobs=jobs, studied_in_canada=True), "cec")
    assert found["credential.0"] == found["canadian_study.0"] == (DIPLOMA,)
    assert found["studied_in_canada"] == (DIPLOMA,)
    assert found["credential.1"] == (DIPLOMA, REPORT)
    assert found["eca.1"] == (REPORT,)
    assert found["job.0"] == ("reference_letter",)
    assert found["job.1"] == ("reference_letter", "canadian_work_proof", "work_permit")


def test_a_trade_and_its_certificate() -> None:
    found = proved(tom(), "fstp")
    assert found["job.0"] == ("reference_letter", "trade_work_proof")
    assert found["certificate"] == ("certificate_of_qualification",)


def test_a_partner_who_comes() -> None:
    eca = {"organization": "WES", "issued_on": "2024-05-10", "equivalent": "bachelors"}
    test = {"french": french("2025-12-01"), "has_no_test": None}
    family = married(eca=eca, assessed=True, canadian_work_years=1, studied_in_canada=True, **test)
    found = proved(ana(**family), "fswp")
    assert {name: found[name] for name in found if name.startswith("partner")} == {
        "partner_comes": ("marriage_certificate",),
        "partner_language": (TEST,),
        "partner_education": (DIPLOMA, REPORT),
        "partner_eca": (REPORT,),
        "partner_work": ("canadian_work_proof",),
        "partner_study": ("study_proof", DIPLOMA),
    }


def test_a_partner_who_does_not_count() -> None:
    stays = ana(**married(accompanying=False) | {"marital_status": "common_law"})
    assert proved(stays, "fswp")["partner_stays"] == ("common_law_proof",)
    assert proved(ana(**married(canadian=True)))["partner_canadian"] == ("marriage_certificate",)


def test_what_is_told_once() -> None:
    offer = {"noc": "21231", "full_time_one_year": True, "lmia": True, "permit": "none"}
    found = proved(
        ana(
            sibling_in_canada=True, relative_in_canada=True, provincial_nomination=True,
            has_job_offer=True, job_offer=offer,
        ),
        "pnp",
    )  # fmt: skip
    assert found["sibling"] == ("sibling_relationship_proof",)
    assert found["provincial_nomination"] == ("provincial_nomination",)
    assert found["job_offer"] == ("job_offer_letter",)
    # A brother or sister is a relative of IRPR 83(5) too; another one is shown apart.
    assert found["relative"] == ("sibling_relationship_proof",)
    aunt = proved(ana(sibling_in_canada=False, relative_in_canada=True), "fswp")
    assert aunt["relative"] == ("relative_relationship_proof",)


def test_study_in_canada_without_a_credential() -> None:
    found = proved(ana(studied_in_canada=True), "fswp")
    assert found["studied_in_canada"] == ("study_proof",)


def test_what_was_claimed_in_one_line_only() -> None:
    short = told(
        credentials=None, jobs=None, claimed_education="masters", claimed_foreign_years=3,
        claimed_canadian_years=0,
    )  # fmt: skip
    kinds = {claim.id: claim.kind for claim in claims_of(short, default())}
    assert kinds["claimed_education"] == "claimed_education"
    assert kinds["claimed_foreign_years"] == "claimed_work"
    assert "claimed_canadian_years" not in kinds
    found = proved(short, "fswp")
    assert found["claimed_education"] == (DIPLOMA, REPORT)
    assert found["claimed_foreign_years"] == ("reference_letter",)
