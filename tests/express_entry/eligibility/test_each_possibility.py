"""The applicant names the primary occupation or the trade: each possibility is decided for itself,
then whether any of them does (settled readings A6 and A7; IRPR 75(2)(a), 75(2.1), 87.2(3)(b)-(d)).
"""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import ProgramVerdict
from tests.express_entry.applicants import (
    BASE,
    CLB5544,
    MET,
    NOT_MET,
    ON,
    UNKNOWN,
    abroad,
    assessed,
    requirement,
)


def program(name: str, **facts: Any) -> ProgramVerdict:
    told = assess(Profile.model_validate(BASE | facts), ON)
    return next(one for one in told.programs if one.program == name)


# ------------------------------------------------------------------ FSTP, trade by trade

PLUMBER, ELECTRICIAN = "72300", "72200"
LONG_AS_PLUMBER = abroad(PLUMBER, "2021-11-01", end="2024-01-31", current=False)  # 2 1/4 years
LONG_AS_ELECTRICIAN = abroad(ELECTRICIAN, "2024-03-01", end="2026-06-30", current=False)
SHORT_AS_ELECTRICIAN = abroad(ELECTRICIAN, "2025-03-01", end="2026-06-30", current=False)
TRADES: dict[str, Any] = {
    "english": CLB5544,
    "qualified_in_trade_since": "2015-01-01",
    "certificate_of_qualification": True,
}
OFFER: dict[str, Any] = {
    "full_time_one_year": True,
    "excluded_employer": False,
    "lmia": True,
    "employer_on_permit": False,
    "permit": "none",
}


@pytest.mark.parametrize(
    ("jobs", "facts", "expected", "trade"),
    [
        # Both with two years; the certificate is in one of them.
        ([LONG_AS_PLUMBER, LONG_AS_ELECTRICIAN], {"certificate_noc": PLUMBER}, MET, PLUMBER),
        (
            [LONG_AS_PLUMBER, LONG_AS_ELECTRICIAN],
            {"certificate_noc": ELECTRICIAN},
            MET,
            ELECTRICIAN,
        ),
        # Two years in one, the certificate in the other: neither trade has both.
        ([LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN], {"certificate_noc": ELECTRICIAN}, NOT_MET, None),
        # Two years in one with the certificate in it, whatever more work there is in another.
        ([LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN], {"certificate_noc": PLUMBER}, MET, PLUMBER),
        # In which trade the certificate is has not been told: it may be the right one.
        ([LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN], {"certificate_noc": None}, UNKNOWN, PLUMBER),
        # One is not met, the other hangs on a fact (when the job began).
        (
            [LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN | {"start": None}],
            {"certificate_noc": ELECTRICIAN},
            UNKNOWN,
            ELECTRICIAN,
        ),
        # Met by one, though the other hangs on a fact.
        (
            [LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN | {"start": None}],
            {"certificate_noc": PLUMBER},
            MET,
            PLUMBER,
        ),
        # An offer in the second trade, with the two years in it; no certificate.
        (
            [LONG_AS_PLUMBER, LONG_AS_ELECTRICIAN],
            {
                "certificate_of_qualification": False,
                "has_job_offer": True,
                "job_offer": OFFER | {"noc": ELECTRICIAN},
            },
            MET,
            ELECTRICIAN,
        ),
        # Offer in one trade, certificate in the other, two years in both: either would do.
        (
            [LONG_AS_PLUMBER, LONG_AS_ELECTRICIAN],
            {
                "certificate_noc": PLUMBER,
                "has_job_offer": True,
                "job_offer": OFFER | {"noc": ELECTRICIAN},
            },
            MET,
            ELECTRICIAN,
        ),
    ],
)
def test_each_trade_for_itself(
    jobs: list[dict[str, Any]], facts: dict[str, Any], expected: Verdict, trade: str | None
) -> None:
    told = program("fstp", jobs=jobs, **(TRADES | facts))
    assert told.verdict is expected
    if trade is not None:
        assert told.occupation == trade


def test_funds_go_with_the_trade_that_the_offer_exempts() -> None:
    # No money: the certificate in one trade does not exempt from funds, the offer in the other,
    # made with authorization to work in Canada, does (IRPR 87.2(5)).
    facts = TRADES | {
        "certificate_noc": PLUMBER,
        "settlement_funds": 0,
        "lives_in_canada": True,
        "has_job_offer": True,
        "job_offer": OFFER | {"noc": ELECTRICIAN, "permit": "open"},
    }
    told = program("fstp", jobs=[LONG_AS_PLUMBER, LONG_AS_ELECTRICIAN], **facts)
    assert (told.verdict, told.occupation) == (MET, ELECTRICIAN)
    assert told.occupation_decides
    # Without the two years in the exempted trade neither does.
    told = program("fstp", jobs=[LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN], **facts)
    assert told.verdict is NOT_MET


def test_the_trade_that_the_verdict_rests_on_is_the_one_shown() -> None:
    facts = TRADES | {"jobs": [LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN], "certificate_noc": PLUMBER}
    told = assessed(**facts)
    assert told.experience.fstp_noc == PLUMBER
    assert requirement(told, "fstp.trade").facts["noc"] == PLUMBER
    assert [(one.noc, one.work.least) for one in told.experience.trades] == [
        (PLUMBER, 2.25),
        (ELECTRICIAN, pytest.approx(16 / 12)),
    ]


def test_work_whose_occupation_is_not_told_may_be_in_the_trade_of_the_certificate() -> None:
    unnamed = LONG_AS_ELECTRICIAN | {"noc": None}
    told = program("fstp", jobs=[SHORT_AS_ELECTRICIAN, unnamed], **TRADES, certificate_noc=PLUMBER)
    assert told.verdict is UNKNOWN
    assert told.occupation is None
    missing = {name for one in told.requirements for name in one.missing}
    assert missing == {"jobs.1.noc"}
    # Told to be no trade, it is not; told to be that trade, it is.
    for noc, expected in (("21231", NOT_MET), (PLUMBER, MET)):
        jobs = [SHORT_AS_ELECTRICIAN, LONG_AS_ELECTRICIAN | {"noc": noc}]
        assert program("fstp", jobs=jobs, **TRADES, certificate_noc=PLUMBER).verdict is expected


@pytest.mark.parametrize(
    ("qualified", "expected"),
    [
        ("2015-01-01", MET),
        # After qualifying: 2022-01-31 to 2024-01-31, two years to the day; a day later, less.
        ("2022-02-01", MET),
        ("2022-02-02", NOT_MET),
        ("2022-02", UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_only_work_after_qualifying(qualified: str | None, expected: Verdict) -> None:
    told = program(
        "fstp",
        jobs=[LONG_AS_PLUMBER, SHORT_AS_ELECTRICIAN],
        **(TRADES | {"certificate_noc": PLUMBER, "qualified_in_trade_since": qualified}),
    )
    assert told.verdict is expected


@pytest.mark.parametrize("place", [{}, {"in_canada": True, "authorized": True}])
@pytest.mark.parametrize(("student", "expected"), [(False, MET), (True, NOT_MET), (None, UNKNOWN)])
def test_work_as_a_student_does_not_count_for_a_trade(
    place: dict[str, Any], student: bool | None, expected: Verdict
) -> None:
    work = LONG_AS_PLUMBER | place | {"while_full_time_student": student, "self_employed": False}
    told = program("fstp", jobs=[work], **TRADES, certificate_noc=PLUMBER)
    assert told.verdict is expected
    work_done = next(one for one in told.requirements if one.id == "fstp.work")
    assert work_done.missing == (("jobs.0.while_full_time_student",) if student is None else ())
    # For the Federal Skilled Worker Program it does (paid, continuous).
    assert requirement(assessed(jobs=[work]), "fswp.work_continuous").verdict is MET


def test_where_the_person_was_qualified_is_not_asked_and_said() -> None:
    told = assessed(jobs=[LONG_AS_PLUMBER], **TRADES, certificate_noc=PLUMBER)
    assert requirement(told, "fstp.work").notes == ("qualified_where_done",)
    assert requirement(assessed(), "fstp.work").notes == ()


# ------------------------------------------------------------------ FSWP, occupation by occupation

PHYSICIAN, NURSE, PHARMACIST = "31102", "31301", "31120"
AS_PHYSICIAN = abroad(PHYSICIAN, "2018-01-01", end="2023-12-31", current=False)
AS_NURSE = abroad(NURSE, "2024-03-01", end="2026-02-28", current=False)
BRIEFLY_NURSE = abroad(NURSE, "2026-01-01")


@pytest.mark.parametrize(
    ("jobs", "facts", "expected", "occupation", "would_do"),
    [
        # BASE holds a report of WES. Physicians need one of the MCC, nurses do not.
        ([AS_PHYSICIAN], {}, NOT_MET, PHYSICIAN, ()),
        ([AS_PHYSICIAN, AS_NURSE], {}, MET, NURSE, ()),
        ([AS_NURSE, AS_PHYSICIAN], {}, MET, NURSE, ()),
        # No year as a nurse: neither will do.
        ([AS_PHYSICIAN, BRIEFLY_NURSE], {}, NOT_MET, None, ()),
        # One is named: that one is decided, and which other would do is said.
        (
            [AS_PHYSICIAN, AS_NURSE],
            {"primary_occupation": PHYSICIAN},
            NOT_MET,
            PHYSICIAN,
            (NURSE,),
        ),
        ([AS_PHYSICIAN, AS_NURSE], {"primary_occupation": NURSE}, MET, NURSE, ()),
        ([AS_PHYSICIAN, BRIEFLY_NURSE], {"primary_occupation": NURSE}, NOT_MET, NURSE, ()),
        # Pharmacists need PEBC only for a licence, which is not asked: open by itself.
        ([abroad(PHARMACIST)], {}, UNKNOWN, PHARMACIST, ()),
        ([abroad(PHARMACIST), AS_NURSE], {}, MET, NURSE, ()),
        ([abroad(PHARMACIST), AS_PHYSICIAN], {}, UNKNOWN, PHARMACIST, ()),
        (
            [abroad(PHARMACIST), AS_NURSE],
            {"primary_occupation": PHARMACIST},
            UNKNOWN,
            PHARMACIST,
            (NURSE,),
        ),
    ],
)
def test_each_primary_occupation_for_itself(
    jobs: list[dict[str, Any]],
    facts: dict[str, Any],
    expected: Verdict,
    occupation: str | None,
    would_do: tuple[str, ...],
) -> None:
    told = program("fswp", jobs=jobs, **facts)
    assert told.verdict is expected
    if occupation is not None:
        assert told.occupation == occupation
    assert told.would_do == would_do


@pytest.mark.parametrize(
    ("jobs", "facts", "decides"),
    [
        ([AS_PHYSICIAN, AS_NURSE], {}, True),
        ([AS_PHYSICIAN, AS_NURSE], {"primary_occupation": NURSE}, True),
        ([AS_NURSE], {}, False),
        # Two with a year each, and no body for either.
        ([AS_NURSE, abroad("21231", "2018-01-01", end="2023-12-31", current=False)], {}, False),
        # Refused whichever is named.
        ([AS_PHYSICIAN, AS_NURSE], {"settlement_funds": 0}, False),
    ],
)
def test_whether_the_occupation_decides_is_told(
    jobs: list[dict[str, Any]], facts: dict[str, Any], decides: bool
) -> None:
    assert program("fswp", jobs=jobs, **facts).occupation_decides is decides


def test_the_body_is_asked_only_of_the_occupation_named() -> None:
    told = assessed(jobs=[AS_PHYSICIAN, AS_NURSE])
    assert (told.experience.primary_occupation, told.experience.fswp_continuous.least) == (NURSE, 2)
    ids = [one.id for p in told.programs if p.program == "fswp" for one in p.requirements]
    assert "fswp.eca_body" not in ids
    named = assessed(jobs=[AS_PHYSICIAN, AS_NURSE], primary_occupation=PHYSICIAN)
    body = requirement(named, "fswp.eca_body")
    assert (body.verdict, body.facts) == (NOT_MET, {"body": "MCC", "noc": PHYSICIAN})


def test_work_not_named_yet_may_be_another_occupation() -> None:
    # Physician with a report of WES: refused; but a year in an occupation not told may be another.
    unnamed = AS_NURSE | {"noc": None}
    told = program("fswp", jobs=[AS_PHYSICIAN, unnamed])
    assert told.verdict is UNKNOWN
    assert {name for one in told.requirements for name in one.missing} == {"jobs.1.noc"}


def test_the_named_occupation_need_not_be_the_latest_or_the_longest() -> None:
    told = assessed(jobs=[AS_PHYSICIAN, AS_NURSE], primary_occupation=NURSE)
    assert told.experience.primary_occupation == NURSE
    assert [one.noc for one in told.experience.occupations] == [NURSE, PHYSICIAN]
