"""The checklist: which documents, of whom, for which program, and until when they count.

Time limits: language tests two years, assessments five, police certificate of the current country
six months, medical exam before applying since 2025-08-21, police certificates from 18.
"""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from express_entry.candidate.profile import (
    Credential,
    Eca,
    EducationLevel,
    JobOffer,
    MaritalStatus,
    Profile,
)
from express_entry.documents.conditions import CONDITIONS
from express_entry.rulebook.documents import When
from tests.express_entry.documents.papers import (
    ON,
    canadian,
    english,
    family,
    find,
    ids,
    job,
    needs,
    worker,
)

# ------------------------------------------------------------------ the two stages


def test_the_profile_needs_no_papers_of_the_application() -> None:
    assert ids(needs(worker(), stage="profile")) == [
        "passport_details",
        "language_test",
        "eca",
        "job_details",
        "funds_amount",
    ]


def test_the_application_of_a_skilled_worker() -> None:
    found = needs(worker())
    assert ids(found) == [
        "passport",
        "digital_photo",
        "police_certificate",
        "medical_exam_proof",
        "language_test",
        "education_document",
        "eca",
        "reference_letter",
        "gap_letter",
        "funds_letter",
    ]
    assert [one.id for one in found if not one.needed] == ["gap_letter"]
    assert all(one.source.startswith("https://") for one in found)


def test_reference_letter_says_what_officers_look_for() -> None:
    letter = find(needs(worker()), "reference_letter")
    assert letter.index == 0
    assert letter.translation
    assert set(letter.contents) >= {"letterhead", "duties", "dates", "hours_per_week", "signature"}


# ------------------------------------------------------------------ funds and programs


def test_funds_letters_are_for_workers_and_trades() -> None:
    letter = find(needs(worker()), "funds_letter")
    assert letter.programs == ("fswp",)
    # One person, table of 2025-07-07.
    assert letter.facts["required"] == 15263


def test_an_experience_class_invitation_needs_a_letter_instead() -> None:
    found = ids(needs(canadian(), program="cec"))
    assert "cec_funds_letter" in found
    assert {"canadian_work_proof", "work_permit"} <= set(found)
    assert "funds_letter" not in found
    assert "cec_funds_letter" not in ids(needs(worker()))


def test_a_nominee_shows_the_nomination_and_no_funds() -> None:
    found = ids(needs(worker(provincial_nomination=True), program="pnp"))
    assert "provincial_nomination" in found
    assert not {"funds_letter", "funds_exemption_letter", "cec_funds_letter"} & set(found)


def test_an_offer_with_authorization_exempts_and_asks_a_letter() -> None:
    offer = JobOffer(
        noc="21231",
        full_time_one_year=True,
        lmia=True,
        employer_on_permit=True,
        permit="lmia",
        excluded_employer=False,
    )
    found = ids(needs(canadian(has_job_offer=True, job_offer=offer), program="fswp"))
    assert "funds_exemption_letter" in found
    assert "funds_letter" not in found
    # An approved offer to someone abroad without authorization does not exempt.
    abroad = worker(
        has_job_offer=True,
        job_offer=offer.model_copy(update={"permit": "none", "employer_on_permit": False}),
    )
    found = ids(needs(abroad, program="fswp"))
    assert "funds_letter" in found
    assert "funds_exemption_letter" not in found


def test_an_offer_not_told_leaves_the_letter_open() -> None:
    untold = worker(has_job_offer=None, authorized_to_work_in_canada=True)
    letter = find(needs(untold, program="fswp"), "funds_letter")
    assert letter.needed is None
    assert "has_job_offer" in letter.missing
    # No offer exempts someone without authorization to work in Canada (IRPR 76(1)(b)(ii)).
    letter = find(needs(worker(has_job_offer=None), program="fswp"), "funds_letter")
    assert letter.needed is True


def test_trades_need_the_certificate_and_two_years() -> None:
    found = needs(worker(certificate_of_qualification=True), program="fstp")
    assert {"certificate_of_qualification", "trade_work_proof", "funds_letter"} <= set(ids(found))
    assert "certificate_of_qualification" not in ids(needs(worker()))


def test_without_any_program_nothing_of_a_program_is_certain() -> None:
    found = needs(worker(destination="QC"))
    for name in ("funds_letter", "cec_funds_letter", "trade_work_proof"):
        assert find(found, name).needed is None
    assert find(found, "passport").needed is True


# ------------------------------------------------------------------ police and medical


def test_police_certificates() -> None:
    need = find(needs(worker()), "police_certificate", "everyone_adult")
    assert need.countries == ("IN",)
    assert need.possible_countries == ("DE",)
    assert need.any_other_country
    # 18 on 2014-05-01, ten years before 2026-10-01 is later.
    assert need.facts["since"] == "2016-10-01"
    assert (need.facts["stay_months"], need.facts["age_from"]) == (6, 18)
    current, other = need.validity
    # Issued within the six months before submission.
    assert (current.limit, current.issued_from) == ("police_current_country", date(2026, 4, 1))
    assert (other.limit, other.issued_from) == ("police_other_country", None)


def test_police_certificates_of_somebody_young_and_in_canada() -> None:
    need = find(
        needs(canadian(birth_date=date(2002, 6, 5))), "police_certificate", "everyone_adult"
    )
    assert need.countries == ()
    assert need.facts["since"] == "2020-06-05"
    assert [one.limit for one in need.validity] == ["police_other_country"]


def test_a_country_not_told_is_named() -> None:
    profile = worker(residence_country=None, lives_in_canada=None)
    need = find(needs(profile), "police_certificate", "everyone_adult")
    assert (need.needed, need.missing) == (True, ("residence_country",))


@pytest.mark.parametrize(("on", "needed"), [(date(2025, 8, 20), False), (date(2025, 8, 21), True)])
def test_upfront_medical_since_2025_08_21(on: date, needed: bool) -> None:
    profile = worker(english=english(date(2025, 1, 10)))
    assert ("medical_exam_proof" in ids(needs(profile, on))) is needed


def test_medical_exam_of_everyone() -> None:
    need = find(needs(worker()), "medical_exam_proof", "everyone")
    assert need.validity[0].months == 12


# ------------------------------------------------------------------ validity


@pytest.mark.parametrize(
    ("on", "holds"),
    [
        (date(2026, 1, 9), False),
        (date(2026, 1, 10), True),
        (date(2028, 1, 9), True),
        (date(2028, 1, 10), False),
    ],
)
def test_language_test_counts_two_years(on: date, holds: bool) -> None:
    validity = find(needs(worker(), on), "language_test").validity[0]
    assert (validity.months, validity.last_day, validity.holds) == (24, date(2028, 1, 9), holds)


def test_assessment_counts_five_years() -> None:
    # 29 February plus five years ends on 28 February: the last day is the 27th.
    validity = find(needs(worker()), "eca").validity[0]
    assert (validity.months, validity.last_day, validity.holds) == (60, date(2029, 2, 27), True)


@pytest.mark.parametrize(
    ("expires", "holds"), [(ON, True), (date(2026, 9, 30), False), (None, None)]
)
def test_passport_by_its_own_date(expires: date | None, holds: bool | None) -> None:
    validity = find(needs(worker(passport_expires_on=expires)), "passport").validity[0]
    assert (validity.last_day, validity.holds) == (expires, holds)


def test_a_test_not_told_is_needed_all_the_same() -> None:
    need = find(needs(worker(english=None)), "language_test")
    assert (need.needed, need.missing) == (True, ("english", "french"))
    assert need.validity[0].holds is None


# ------------------------------------------------------------------ education and family


def test_only_foreign_education_needs_an_assessment() -> None:
    credential = Credential(level=EducationLevel.MASTERS, in_canada=True)
    found = ids(needs(canadian(credentials=(credential,))))
    assert "education_document" in found
    assert "eca" not in found


def test_education_without_an_assessment_is_needed_by_the_skilled_worker_only() -> None:
    credential = Credential(level=EducationLevel.MASTERS, in_canada=False, assessed=False)
    profile = worker(credentials=(credential,))
    assert find(needs(profile, program="fswp"), "eca").programs == ("fswp",)
    assert "eca" not in ids(needs(canadian(credentials=(credential,)), program="cec"))


def test_a_married_couple_with_children() -> None:
    found = needs(family())
    assert find(found, "marriage_certificate").translation
    assert find(found, "birth_certificate", "each_child").facts == {"children": 2}
    assert find(found, "passport", "partner").needed
    assert find(found, "passport", "each_child").needed
    assert not {"common_law_proof", "divorce_certificate"} & set(ids(found))
    # Nothing is claimed for the partner: no test, no assessment.
    assert not [one for one in found if one.who == "partner" and one.id == "language_test"]


def test_the_partner_shows_what_points_are_claimed_for() -> None:
    eca = Eca(organization="IQAS", issued_on=date(2025, 3, 1))
    profile = family(
        english=english(date(2025, 5, 5)),
        education=EducationLevel.BACHELORS,
        eca=eca,
        canadian_work_years=1,
    )
    found = needs(profile)
    test = find(found, "language_test", "partner")
    assert test.validity[0].last_day == date(2027, 5, 4)
    assert find(found, "eca", "partner").validity[0].last_day == date(2030, 2, 28)
    assert find(found, "canadian_work_proof", "partner").needed
    staying = family(accompanying=False, english=english(), education=EducationLevel.BACHELORS)
    assert not [one for one in needs(staying) if one.who == "partner"]


@pytest.mark.parametrize(
    ("status", "document"),
    [
        (MaritalStatus.COMMON_LAW, "common_law_proof"),
        (MaritalStatus.DIVORCED, "divorce_certificate"),
    ],
)
def test_other_marital_documents(status: MaritalStatus, document: str) -> None:
    assert document in ids(needs(worker(marital_status=status)))


def test_sibling_and_nomination_only_where_told() -> None:
    found = ids(needs(worker(sibling_in_canada=True, provincial_nomination=True)))
    assert {"sibling_relationship_proof", "provincial_nomination"} <= set(found)
    open_need = find(needs(worker(sibling_in_canada=None)), "sibling_relationship_proof")
    assert (open_need.needed, open_need.missing) == (None, ("sibling_in_canada",))


def test_a_job_that_counts_for_nothing_needs_no_letter() -> None:
    found = needs(worker(jobs=(job(), job(noc="65100", start="2019-01-01", end="2020-12-31"))))
    assert [one.index for one in found if one.id == "reference_letter"] == [0]


def test_an_empty_profile_still_gets_the_common_papers() -> None:
    found = needs(Profile())
    certain = {one.id for one in found if one.needed}
    assert certain == {
        "passport",
        "digital_photo",
        "police_certificate",
        "medical_exam_proof",
        "language_test",
    }
    assert all(one.missing for one in found if one.needed is None)


# ------------------------------------------------------------------ the file


def test_each_condition_a_row_can_name_has_its_meaning() -> None:
    assert set(CONDITIONS) == set(get_args(When))
