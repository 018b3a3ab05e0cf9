"""When a document is needed, not needed or not known yet: each condition, both sides of it.

People are those of ``test_documents``: the skilled worker abroad of 2026-10-01, and the same person
at work in Canada. A need is written as (needed, missing, programs, index).
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.profile import (
    Credential,
    Eca,
    EducationLevel,
    JobOffer,
    LanguageTest,
    MaritalStatus,
    Profile,
)
from express_entry.documents import DocumentNeed
from tests.express_entry.documents.test_documents import (
    CANADIAN_JOB,
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

Told = tuple[bool | None, tuple[str, ...], tuple[str, ...], int | None]
YES: Told = (True, (), (), None)
MASTERS = EducationLevel.MASTERS
TEF = LanguageTest.model_validate(
    {"test": "tef_canada_nclc", "taken_on": "2026-01-10"}
    | dict.fromkeys(("listening", "reading", "writing", "speaking"), 7)
)
UNDATED = TEF.model_copy(update={"taken_on": None})


def told(one: DocumentNeed) -> Told:
    return one.needed, one.missing, one.programs, one.index


def all_of(
    name: str, profile: Profile, on: date = ON, who: str = "applicant", **options: Any
) -> list[Told]:
    found = needs(profile, on, **options)
    return [told(one) for one in found if (one.id, one.who) == (name, who)]


# ------------------------------------------------------------------ which program it is for


def test_a_program_that_may_be_met_leaves_its_papers_open_and_says_what_would_tell() -> None:
    # The money is not told, so the Skilled Worker Program is not known; the others are not met.
    open_ended = worker(settlement_funds=None)
    assert all_of("funds_letter", open_ended) == [(None, ("settlement_funds",), ("fswp",), None)]
    assert all_of("cec_funds_letter", open_ended) == []
    assert all_of("trade_work_proof", open_ended) == []
    # Papers of no program are certain all the same.
    assert all_of("passport", open_ended) == [YES]
    # Once the invitation names the class, it is.
    assert all_of("funds_letter", open_ended, program="fswp") == [(True, (), ("fswp",), None)]
    for other in ("cec", "pnp"):
        assert all_of("funds_letter", open_ended, program=other) == []


def test_without_any_program_the_papers_of_all_three_are_open_and_nothing_would_tell() -> None:
    nowhere = worker(destination="QC")
    assert all_of("funds_letter", nowhere) == [(None, (), ("fswp", "fstp"), None)]
    assert all_of("cec_funds_letter", nowhere) == [(None, (), ("cec",), None)]


def test_only_what_would_tell_of_that_program_is_missing() -> None:
    # Whether the work in Canada was authorized decides Canadian Experience; the money the Skilled
    # Worker Program, which four years abroad already fill.
    jobs = (job(), CANADIAN_JOB.model_copy(update={"authorized": None}))
    profile = canadian(settlement_funds=None).model_copy(update={"jobs": jobs})
    assert all_of("funds_letter", profile) == [(None, ("settlement_funds",), ("fswp",), None)]
    assert all_of("cec_funds_letter", profile) == [(None, ("jobs.1.authorized",), ("cec",), None)]
    # Bound for Quebec none of them is met, whatever the money is.
    nowhere = worker(destination="QC", settlement_funds=None)
    assert all_of("funds_letter", nowhere) == [(None, (), ("fswp", "fstp"), None)]


def test_both_programs_that_are_met_are_named() -> None:
    # A year in Canada besides the four years abroad: Canadian Experience and Skilled Worker.
    both = canadian().model_copy(update={"jobs": (job(), CANADIAN_JOB)})
    assert all_of("funds_letter", both) == [(True, (), ("fswp",), None)]
    assert all_of("cec_funds_letter", both) == [(True, (), ("cec",), None)]
    assert all_of("canadian_work_proof", both) == [(True, (), ("cec",), 1)]
    assert all_of("work_permit", both) == [(True, (), ("cec",), 1)]
    assert all_of("reference_letter", both) == [(True, (), (), 0), (True, (), (), 1)]


# ------------------------------------------------------------------ police certificates


@pytest.mark.parametrize(
    ("facts", "countries", "missing", "limits"),
    [
        ({}, ("IN",), (), 2),
        ({"lives_in_canada": None}, ("IN",), (), 2),
        # Canada as the country says where the person lives.
        ({"lives_in_canada": None, "residence_country": "CA"}, (), (), 1),
        ({"lives_in_canada": None, "residence_country": " Canada "}, (), (), 1),
        ({"lives_in_canada": True, "residence_country": None}, (), (), 1),
        ({"lives_in_canada": True, "residence_country": "IN"}, (), (), 1),
        ({"lives_in_canada": False, "residence_country": None}, (), ("residence_country",), 2),
        ({"lives_in_canada": None, "residence_country": None}, (), ("residence_country",), 2),
    ],
)
def test_the_country_of_residence(
    facts: dict[str, Any], countries: tuple[str, ...], missing: tuple[str, ...], limits: int
) -> None:
    need = find(needs(worker(**facts)), "police_certificate", "everyone_adult")
    assert (need.countries, need.missing, need.needed) == (countries, missing, True)
    expected = ["police_current_country", "police_other_country"][2 - limits :]
    assert [one.limit for one in need.validity] == expected
    assert [one.months for one in need.validity] == [6, None][2 - limits :]


@pytest.mark.parametrize(
    ("completed_on", "in_canada", "country", "named"),
    [
        # Ten years before 2026-10-01; of a month or a year the last day counts.
        ("2016-10-01", False, "DE", ("DE",)),
        ("2016-09-30", False, "DE", ()),
        ("2016-10", False, "DE", ("DE",)),
        ("2016-09", False, "DE", ()),
        ("2016", False, "DE", ("DE",)),
        ("2015", False, "DE", ()),
        (None, False, "DE", ("DE",)),
        ("2020-06-01", None, "DE", ("DE",)),
        ("2020-06-01", True, "DE", ()),
        ("2020-06-01", None, "ca", ()),
        ("2020-06-01", False, None, ()),
        ("2020-06-01", False, "IN", ()),  # the country of residence is named already
    ],
)
def test_countries_of_study_of_the_last_ten_years(
    completed_on: str | None, in_canada: bool | None, country: str | None, named: tuple[str, ...]
) -> None:
    one = Credential(level=MASTERS, in_canada=in_canada, country=country, completed_on=completed_on)
    profile = worker(credentials=(one, one))
    need = find(needs(profile), "police_certificate", "everyone_adult")
    assert need.possible_countries == named


def test_several_countries_of_study_stand_in_their_order() -> None:
    told = tuple(Credential(level=MASTERS, in_canada=False, country=one) for one in ("FR", "DE"))
    need = find(needs(worker(credentials=told)), "police_certificate", "everyone_adult")
    assert need.possible_countries == ("FR", "DE")


@pytest.mark.parametrize(
    ("jobs", "abroad"),
    [
        ((job(end="2016-10-01"),), 1),
        ((job(start="2010-01-01", end="2016-09-30"),), 0),
        ((job(start="2010-01-01", end="2016-10"),), 1),
        ((job(start="2010-01-01", end="2016-09"),), 0),
        ((job(end=None, current=True),), 1),
        ((job(end=None),), 1),
        ((job(in_canada=None),), 0),
        ((job(in_canada=True),), 0),
        ((job(), job(end=None, current=True)), 2),
        (None, 0),
    ],
)
def test_jobs_abroad_that_reach_into_the_last_ten_years(jobs: Any, abroad: int) -> None:
    need = find(needs(worker(jobs=jobs)), "police_certificate", "everyone_adult")
    assert need.facts["jobs_abroad"] == abroad


def test_what_is_said_of_police_certificates_in_full() -> None:
    need = find(needs(worker(birth_date=None)), "police_certificate", "everyone_adult")
    assert need.facts == {
        "stay_months": 6, "age_from": 18, "looking_back_years": 10, "since": "2016-10-01",
        "jobs_abroad": 1, "partner": False, "children": 0,
    }  # fmt: skip
    couple = find(needs(family()), "police_certificate", "everyone_adult")
    assert (couple.facts["partner"], couple.facts["children"]) == (True, 2)
    # 18 on the very day ten years ago, and a day later.
    for born, since in (("1998-10-01", "2016-10-01"), ("1998-10-02", "2016-10-02")):
        young = worker(birth_date=date.fromisoformat(born))
        need = find(needs(young), "police_certificate", "everyone_adult")
        assert need.facts["since"] == since
    # Nothing else has countries, or leaves any open.
    for one in needs(worker()):
        if one.id != "police_certificate":
            assert (one.countries, one.possible_countries) == ((), ())
            assert one.any_other_country is False


# ------------------------------------------------------------------ the family


@pytest.mark.parametrize(
    ("profile", "needed", "missing"),
    [
        (family(), True, ()),
        (family(accompanying=None), None, ("partner.accompanying",)),
        (worker(marital_status=MaritalStatus.MARRIED), None, ("partner.accompanying",)),
        (worker(marital_status=None), None, ("marital_status",)),
    ],
)
def test_the_partner_who_comes(
    profile: Profile, needed: bool | None, missing: tuple[str, ...]
) -> None:
    for name in ("passport", "digital_photo"):
        assert all_of(name, profile, who="partner") == [(needed, missing, (), None)]


def test_a_partner_who_stays_or_is_not_there_shows_nothing() -> None:
    for profile in (family(accompanying=False), worker()):
        assert [one for one in needs(profile) if one.who == "partner"] == []


@pytest.mark.parametrize(
    ("children", "expected"),
    [
        (None, [(None, ("dependent_children",), (), None)]),
        (0, []),
        (1, [YES]),
    ],
)
def test_children(children: int | None, expected: list[Told]) -> None:
    profile = worker(dependent_children=children)
    for name in ("passport", "digital_photo", "birth_certificate"):
        assert all_of(name, profile, who="each_child") == expected


@pytest.mark.parametrize(
    ("status", "papers"),
    [
        (MaritalStatus.SINGLE, []),
        (MaritalStatus.MARRIED, ["marriage_certificate"]),
        (MaritalStatus.COMMON_LAW, ["common_law_proof"]),
        (MaritalStatus.DIVORCED, ["divorce_certificate"]),
        (MaritalStatus.WIDOWED, []),
        (MaritalStatus.SEPARATED, []),
        (None, ["marriage_certificate", "common_law_proof", "divorce_certificate"]),
    ],
)
def test_each_marital_status_has_its_own_paper(
    status: MaritalStatus | None, papers: list[str]
) -> None:
    names = {"marriage_certificate", "common_law_proof", "divorce_certificate"}
    found = [one for one in needs(worker(marital_status=status)) if one.id in names]
    assert ids(found) == papers
    expected = (None, ("marital_status",), (), None) if status is None else YES
    assert [told(one) for one in found] == [expected] * len(papers)
    assert all(one.facts == {"status": status} for one in found)


@pytest.mark.parametrize(
    ("fact", "name"),
    [
        ("sibling_in_canada", "sibling_relationship_proof"),
        ("provincial_nomination", "provincial_nomination"),
        ("has_job_offer", "job_offer_letter"),
        ("certificate_of_qualification", "certificate_of_qualification"),
    ],
)
def test_a_fact_told_denied_or_not_told(fact: str, name: str) -> None:
    assert all_of(name, worker(**{fact: True})) == [YES]
    assert all_of(name, worker(**{fact: False})) == []
    assert all_of(name, worker(**{fact: None})) == [(None, (fact,), (), None)]


# ------------------------------------------------------------------ tests and credentials


def test_a_test_for_each_language_with_its_own_day() -> None:
    profile = worker(
        french=TEF.model_copy(update={"taken_on": None, "planned": True}), has_no_french_test=None
    )
    found = [one for one in needs(profile) if one.id == "language_test"]
    assert [told(one) for one in found] == [YES, (True, ("french.taken_on",), (), None)]
    assert [one.facts for one in found] == [
        {"language": "english", "test": "celpip_general", "planned": False},
        {"language": "french", "test": "tef_canada_nclc", "planned": True},
    ]
    assert [one.validity[0].issued_on for one in found] == [date(2026, 1, 10), None]
    assert [one.validity[0].holds for one in found] == [True, None]
    assert [one.validity[0].last_day for one in found] == [date(2028, 1, 9), None]


def test_french_alone_is_enough() -> None:
    profile = worker(english=None, french=TEF, has_no_french_test=None)
    assert all_of("language_test", profile) == [YES]


def test_education_that_is_not_told_is_open() -> None:
    profile = worker(credentials=None)
    for name in ("education_document", "eca"):
        assert all_of(name, profile) == [(None, ("credentials",), (), None)]
    assert all_of("education_document", worker(credentials=())) == []


def report(issued_on: date | None = date(2024, 2, 29), **facts: Any) -> Eca:
    return Eca(organization="WES", issued_on=issued_on, equivalent=MASTERS, **facts)


def degree(**facts: Any) -> Credential:
    plain: dict[str, Any] = {"level": MASTERS, "in_canada": False}
    return Credential(**(plain | facts))


OTHER = degree(assessed=True, eca=report())


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (degree(assessed=True, eca=report()), [(True, (), (), 1)]),
        (degree(eca=report()), [(True, (), (), 1)]),
        (
            degree(assessed=True, eca=report(None)),
            [(True, ("credentials.1.eca.issued_on",), (), 1)],
        ),
        (degree(assessed=True), [(True, ("credentials.1.eca.issued_on",), (), 1)]),
        (degree(assessed=None), [(None, ("credentials.1.assessed",), (), 1)]),
        (degree(assessed=False), []),  # nothing is claimed of it: another one counts
        (degree(in_canada=True), []),
        (degree(in_canada=None, eca=report()), [(None, ("credentials.1.in_canada",), (), 1)]),
        (
            degree(in_canada=None),
            [(None, ("credentials.1.in_canada", "credentials.1.assessed"), (), 1)],
        ),
    ],
)
def test_reports_of_what_is_claimed(second: Credential, expected: list[Told]) -> None:
    profile = worker(credentials=(OTHER, second))
    assert all_of("eca", profile) == [(True, (), (), 0), *expected]
    assert all_of("education_document", profile) == [(True, (), (), 0), (True, (), (), 1)]


def test_where_nothing_counts_a_skilled_worker_needs_a_report() -> None:
    for in_canada, expected in (
        (False, [(True, (), ("fswp",), 0)]),
        (None, [(None, ("credentials.0.in_canada",), ("fswp",), 0)]),
    ):
        profile = worker(credentials=(degree(assessed=False, in_canada=in_canada),))
        assert all_of("eca", profile, program="fswp") == expected
        assert all_of("eca", profile, program="cec") == []


def test_facts_of_credentials() -> None:
    profile = worker(credentials=(OTHER, degree(level=EducationLevel.BACHELORS, assessed=True)))
    found = needs(profile)
    assert [one.facts for one in found if one.id == "eca"] == [
        {"level": MASTERS, "organization": "WES"},
        {"level": EducationLevel.BACHELORS, "organization": None},
    ]
    assert [one.facts for one in found if one.id == "education_document"] == [
        {"level": MASTERS, "in_canada": False},
        {"level": EducationLevel.BACHELORS, "in_canada": False},
    ]
    first, second = (one.validity[0] for one in found if one.id == "eca")
    assert (first.issued_on, first.last_day, first.holds) == (
        date(2024, 2, 29), date(2029, 2, 27), True,
    )  # fmt: skip
    assert (second.issued_on, second.last_day, second.holds) == (None, None, None)
    assert [one.months for one in (first, second)] == [60, 60]
    assert [one.limit for one in (first, second)] == ["eca", "eca"]


# ------------------------------------------------------------------ work


def test_letters_of_jobs_that_count_or_may() -> None:
    assert all_of("reference_letter", worker(jobs=None)) == [(None, ("jobs",), (), None)]
    assert all_of("reference_letter", worker(jobs=())) == []
    hours = ("jobs.1.hours_per_week",)
    may = worker(jobs=(job(), job(hours_per_week=None, start="2018-01-01", end="2020-12-31")))
    (first, second) = [one for one in needs(may) if one.id == "reference_letter"]
    assert told(first) == (True, (), (), 0)
    assert (second.missing, second.index) == (hours, 1)
    assert second.facts == {
        "noc": "21231", "in_canada": False, "start": "2018-01-01", "end": "2020-12-31",
    }  # fmt: skip
    paid = worker(jobs=(job(), job(paid=None)))
    assert all_of("reference_letter", paid)[1] == (None, ("jobs.1.paid",), (), 1)
    # Unpaid for certain: what else is missing opens nothing.
    unpaid = worker(jobs=(job(), job(paid=False, hours_per_week=None)))
    assert all_of("reference_letter", unpaid) == [(True, (), (), 0)]


def test_proof_of_work_in_canada_is_of_work_that_counts_for_its_class() -> None:
    jobs = (
        job(),
        CANADIAN_JOB,
        CANADIAN_JOB.model_copy(update={"self_employed": True}),
        CANADIAN_JOB.model_copy(update={"authorized": None}),
        CANADIAN_JOB.model_copy(update={"in_canada": None}),
    )
    profile = canadian().model_copy(update={"jobs": jobs})
    expected = [
        (True, (), ("cec",), 1),
        (None, ("jobs.3.authorized",), ("cec",), 3),
        (None, ("jobs.4.in_canada",), ("cec",), 4),
    ]
    for name in ("canadian_work_proof", "work_permit"):
        assert all_of(name, profile, program="cec") == expected


def test_work_abroad_is_no_work_in_canada_whatever_is_missing_of_it() -> None:
    jobs = (CANADIAN_JOB, job(hours_per_week=None))
    profile = canadian().model_copy(update={"jobs": jobs})
    assert all_of("canadian_work_proof", profile, program="cec") == [(True, (), ("cec",), 0)]
    assert [one[3] for one in all_of("reference_letter", profile, program="cec")] == [0, 1]


@pytest.mark.parametrize(
    ("authorized", "letters"),
    [
        # Self-employed in Canada: nothing for Canadian Experience; for a Skilled Worker it counts
        # where it was authorized (IRPR 80(2)).
        (True, [(True, (), (), 0)]),
        (None, [(None, ("jobs.0.authorized",), (), 0)]),
    ],
)
def test_what_is_barred_from_one_program_may_count_for_another(
    authorized: bool | None, letters: list[Told]
) -> None:
    alone = CANADIAN_JOB.model_copy(update={"self_employed": True, "authorized": authorized})
    profile = canadian().model_copy(update={"jobs": (alone,)})
    assert all_of("reference_letter", profile) == letters
    assert all_of("canadian_work_proof", profile, program="cec") == []


# ------------------------------------------------------------------ what is claimed of the partner


def partner_needs(**facts: Any) -> list[tuple[str, Told]]:
    found = needs(family(**facts))
    common = {"passport", "digital_photo"}
    return [(one.id, told(one)) for one in found if one.who == "partner" and one.id not in common]


DATED = Eca(organization="IQAS", issued_on=date(2025, 3, 1))


@pytest.mark.parametrize(
    ("facts", "name", "missing"),
    [
        ({"english": english()}, "language_test", ()),
        (
            {"french": TEF.model_copy(update={"taken_on": None})},
            "language_test",
            ("partner.french.taken_on",),
        ),
        ({"education": EducationLevel.SECONDARY}, "education_document", ()),
        ({"eca": DATED}, "eca", ()),
        ({"eca": Eca(organization="IQAS")}, "eca", ("partner.eca.issued_on",)),
        ({"canadian_work_years": 1}, "canadian_work_proof", ()),
    ],
)
def test_one_claim_of_the_partner(
    facts: dict[str, Any], name: str, missing: tuple[str, ...]
) -> None:
    assert partner_needs(**facts) == [(name, (True, missing, (), None))]
    whether = ("partner.accompanying",)
    assert partner_needs(accompanying=None, **facts) == [
        (name, (None, whether + missing, (), None))
    ]
    assert partner_needs(accompanying=False, **facts) == []
    assert partner_needs(canadian=True, **facts) == []


def test_what_the_partner_does_not_claim() -> None:
    assert partner_needs(education=EducationLevel.NONE, canadian_work_years=0) == []
    assert partner_needs(foreign_work_years=3, has_no_test=True, assessed=False) == []


def test_facts_of_the_partner_s_papers() -> None:
    found = needs(family(english=english(), education=MASTERS, eca=DATED, canadian_work_years=2))
    facts = {one.id: one.facts for one in found if one.who == "partner"}
    assert facts == {
        "passport": {"accompanying": True},
        "digital_photo": {"accompanying": True},
        "language_test": {"language": "english", "test": "celpip_general", "planned": False},
        "education_document": {"level": MASTERS},
        "eca": {"organization": "IQAS"},
        "canadian_work_proof": {"canadian_work_years": 2},
    }
    assert find(found, "eca", "partner").index is None


# ------------------------------------------------------------------ funds, validity and sources

OFFER = JobOffer(
    noc="21231", full_time_one_year=True, lmia=True, employer_on_permit=True, permit="lmia",
    excluded_employer=False,
)  # fmt: skip


def test_an_offer_that_may_exempt_leaves_both_letters_open() -> None:
    # IRPR 76(1)(b)(ii): approved by an LMIA, and authorized to work: whether it is, is not told.
    open_offer = OFFER.model_copy(update={"lmia": None, "permit": "open"})
    profile = canadian(has_job_offer=True, job_offer=open_offer)
    missing = ("job_offer.lmia",)
    for name in ("funds_letter", "funds_exemption_letter"):
        assert all_of(name, profile, program="fswp") == [(None, missing, ("fswp",), None)]
    sure = canadian(has_job_offer=True, job_offer=OFFER)
    assert all_of("funds_exemption_letter", sure, program="fswp") == [(True, (), ("fswp",), None)]
    assert all_of("funds_letter", sure, program="fswp") == []


def test_facts_of_an_offer_that_cannot_exempt_are_not_asked() -> None:
    # Approved, and no authorization to work: whatever the permit is, funds are to be shown.
    approved = OFFER.model_copy(update={"permit": None, "employer_on_permit": None})
    profile = worker(has_job_offer=True, job_offer=approved)
    assert all_of("funds_letter", profile, program="fswp") == [(True, (), ("fswp",), None)]


def test_an_offer_outside_the_trade_exempts_the_skilled_worker_alone() -> None:
    # IRPR 87.2(5) asks for an offer of 87.2(3)(d), which is in the trade; 76(1)(b) does not.
    welder = CANADIAN_JOB.model_copy(update={"noc": "72106"})
    profile = canadian(has_job_offer=True, job_offer=OFFER).model_copy(update={"jobs": (welder,)})
    assert all_of("funds_letter", profile, program="fstp") == [(True, (), ("fstp",), None)]
    assert all_of("funds_exemption_letter", profile, program="fstp") == []
    assert all_of("funds_letter", profile, program="fswp") == []
    in_trade = OFFER.model_copy(update={"noc": "72106"})
    profile = profile.model_copy(update={"job_offer": in_trade})
    assert all_of("funds_letter", profile, program="fstp") == []
    assert all_of("funds_exemption_letter", profile, program="fstp") == [
        (True, (), ("fstp",), None)
    ]


def test_what_is_said_of_funds() -> None:
    # The table of 2025-07-07: one person 15,263, four 28,362.
    alone, four = (
        find(needs(profile, stage="profile", program="fswp"), "funds_amount").facts
        for profile in (worker(), family())
    )
    assert alone == {"family_size": 1, "required": 15263, "settlement_funds": 40000}
    assert four == {"family_size": 4, "required": 28362, "settlement_funds": 40000}


@pytest.mark.parametrize("on", [date(2026, 3, 30), date(2026, 8, 31)])
def test_a_police_certificate_is_issued_within_the_six_months_before(on: date) -> None:
    expected = {date(2026, 3, 30): date(2025, 9, 30), date(2026, 8, 31): date(2026, 2, 28)}[on]
    need = find(needs(worker(), on), "police_certificate", "everyone_adult")
    assert need.validity[0].issued_from == expected


def test_the_medical_exam_counts_from_its_own_day_and_says_since_when_it_is_asked() -> None:
    need = find(needs(worker()), "medical_exam_proof", "everyone")
    assert need.facts == {"upfront_since": "2025-08-21"}
    (validity,) = need.validity
    assert (validity.limit, validity.months) == ("medical", 12)
    assert (validity.issued_on, validity.last_day, validity.holds) == (None, None, None)


def test_papers_without_a_limit_of_time_have_none() -> None:
    limited = {"passport", "police_certificate", "medical_exam_proof", "language_test", "eca"}
    for one in needs(worker()):
        assert bool(one.validity) is (one.id in limited), one.id


def test_source_and_confidence_are_the_row_s_own_or_the_file_s() -> None:
    found = needs(worker())
    photo = find(found, "digital_photo")
    police = find(found, "police_certificate", "everyone_adult")
    assert photo.source.endswith("/apply-permanent-residence.html")
    assert photo.confidence is not None
    assert photo.confidence.startswith("high for what is asked")
    assert police.source.endswith("/police-certificates.html")
    assert police.confidence is not None
    assert police.confidence.startswith("high: IRCC's page of 2024-11-12")
    assert (photo.why, police.why, photo.translation, police.translation) == (
        "always", "police", False, True,
    )  # fmt: skip
    assert {one.stage for one in found} == {"application"}
    assert find(found, "reference_letter").contents == (
        "letterhead", "job_title", "duties", "dates", "hours_per_week", "salary_and_benefits",
        "signature",
    )  # fmt: skip
