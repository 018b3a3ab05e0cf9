"""When a document of a program, of work or of money is needed, not needed or not known yet: each
condition, both sides of it."""

from __future__ import annotations

from datetime import date

import pytest

from express_entry.candidate.profile import (
    JobOffer,
)
from tests.express_entry.documents.papers import (
    CANADIAN_JOB,
    YES,
    Told,
    all_of,
    canadian,
    family,
    find,
    job,
    needs,
    told,
    worker,
)

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
    assert all_of("work_permit", both) == [(True, (), (), 1)]
    assert all_of("reference_letter", both) == [(True, (), (), 0), (True, (), (), 1)]


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
    assert all_of("canadian_work_proof", profile, program="cec") == expected
    # Permits are of every job in Canada that counts for anything, in every class: the one of a
    # self-employed person counts for a Skilled Worker (IRPR 80(2)).
    of_any_class = [
        (True, (), (), 1),
        (True, (), (), 2),
        *((*one[:2], (), one[3]) for one in expected[1:]),
    ]
    assert all_of("work_permit", profile, program="cec") == of_any_class
    assert all_of("work_permit", profile, program="pnp") == of_any_class


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
        "letterhead", "applicant_name", "job_title", "duties", "dates", "hours_per_week",
        "salary_and_benefits", "signature",
    )  # fmt: skip
