"""What cannot be is refused with the field named; what only looks odd is answered.

Each case stands beside its nearest possible neighbour: the same facts a day, a fact or a digit
away, which must be answered.
"""

from __future__ import annotations

import pytest

from tests.express_entry.assessment.asked_by_line import (
    TCF,
    Told,
    degree,
    ielts,
    job,
    refused,
    with_partner,
)

CASES: list[tuple[Told, str, Told]] = [
    # An end date and "still there".
    (job(current=True), "jobs.1.end", job(current=False)),
    (job(current=True), "jobs.1.end", job(current=True, end=None)),
    (job(current=True), "jobs.1.end", job(current=None)),
    # A code that is none of the 516 unit groups, though its second digit is a TEER.
    (job(noc="21239"), "jobs.1.noc", job(noc="21231")),
    ({"primary_occupation": "21239"}, "primary_occupation", {"primary_occupation": "21231"}),
    ({"certificate_noc": "72207"}, "certificate_noc", {"certificate_noc": "72200"}),
    ({"job_offer": {"noc": "72107"}}, "job_offer.noc", {"job_offer": {"noc": "72106"}}),
    # A test result beside "no test".
    (
        {"english": ielts(), "has_no_english_test": True},
        "has_no_english_test",
        {"english": ielts(), "has_no_english_test": False},
    ),
    (
        {"french": TCF, "has_no_french_test": True},
        "has_no_french_test",
        {"french": TCF, "has_no_english_test": True},
    ),
    (
        with_partner(english=ielts(), has_no_test=True),
        "partner.has_no_test",
        with_partner(english=ielts(), has_no_test=False),
    ),
    (
        with_partner(french=TCF, has_no_test=True),
        "partner.has_no_test",
        # A sitting still to come is no result.
        with_partner(french=TCF | {"planned": True, "taken_on": "2026-12-01"}, has_no_test=True),
    ),
    # A result of a day still to come.
    (
        {"english": ielts(taken_on="2026-10-02")},
        "english.taken_on",
        {"english": ielts(taken_on="2026-10-01")},
    ),
    (
        {"english": ielts(taken_on="2026-10-02")},
        "english.taken_on",
        {"english": ielts(taken_on="2026-10-02", planned=True)},
    ),
    (
        with_partner(french=TCF | {"taken_on": "2026-10-02"}),
        "partner.french.taken_on",
        with_partner(french=TCF),
    ),
    # An assessment from before the credential was completed; of a month, its first day counts.
    (degree({"issued_on": "2015-06-09"}), "credentials.1.eca.issued_on", degree({})),
    (
        degree({"issued_on": "2015-05-31"}, completed_on="2015-06"),
        "credentials.1.eca.issued_on",
        degree({"issued_on": "2015-06-01"}, completed_on="2015-06"),
    ),
    (
        degree({"issued_on": "2015-06-09"}),
        "credentials.1.eca.issued_on",
        degree({"issued_on": "2015-06-10"}),
    ),
    # Not completed yet, but assessed; and a report of tomorrow.
    (
        degree(completed_on="2026-10-02", assessed=True),
        "credentials.1.completed_on",
        degree(completed_on="2026-10-02", assessed=False),
    ),
    (
        degree({"issued_on": "2026-10-01"}, completed_on="2026-11"),
        "credentials.1.completed_on",
        degree({"issued_on": "2026-10-01"}, completed_on="2026-10"),
    ),
    (
        degree({"issued_on": "2026-10-02"}),
        "credentials.1.eca.issued_on",
        degree({"issued_on": "2026-10-01"}),
    ),
    (degree({}, assessed=False), "credentials.1.assessed", degree({}, assessed=True)),
    (degree({}, in_canada=True), "credentials.1.eca", degree(in_canada=True)),
    (
        degree(in_canada=True, country="IN"),
        "credentials.1.country",
        degree(in_canada=True, country="CA"),
    ),
    (degree(country="CA"), "credentials.1.country", degree(country="IN")),
    (
        degree(full_time_in_canada=True),
        "credentials.1.full_time_in_canada",
        degree(full_time_in_canada=False),
    ),
    (
        degree(completed_on="2000-05-04"),
        "credentials.1.completed_on",
        degree(completed_on="2000-05-05"),
    ),
    (degree(completed_on="2000-04"), "credentials.1.completed_on", degree(completed_on="2000-05")),
    # Work before the age of 13, in the time to come, or that ends before it starts.
    (job(start="2003-05-04"), "jobs.1.start", job(start="2003-05-05")),
    (job(start="2003-04"), "jobs.1.start", job(start="2003-05")),
    (job(start="2026-10-02", end=None), "jobs.1.start", job(start="2026-10-01", end=None)),
    (job(start="2026-11", end=None), "jobs.1.start", job(start="2026-10", end=None)),
    (job(end="2019-12-31"), "jobs.1.end", job(end="2020-01-01")),
    (job(end="2019-12"), "jobs.1.end", job(end="2020-01")),
    (
        job(end="2026-10-02", current=False),
        "jobs.1.end",
        job(end="2026-10-02"),  # the known end of a contract that still runs
    ),
    (job(end="2026-10-02", current=False), "jobs.1.end", job(end="2026-10-01", current=False)),
    (job(end="2026-11", current=False), "jobs.1.end", job(end="2026-10", current=False)),
    (
        {"birth_date": "1990-05-05", "qualified_in_trade_since": "2003-05-04"},
        "qualified_in_trade_since",
        {"birth_date": "1990-05-05", "qualified_in_trade_since": "2003-05-05"},
    ),
    (
        {"qualified_in_trade_since": "2026-11"},
        "qualified_in_trade_since",
        {"qualified_in_trade_since": "2026-10"},
    ),
    (
        {"certificate_of_qualification": False, "certificate_noc": "72200"},
        "certificate_noc",
        {"certificate_of_qualification": True, "certificate_noc": "72200"},
    ),
    # Years claimed that no life holds: 36 years old, at work since 13 at the earliest.
    (
        {"birth_date": "1990-05-05", "claimed_foreign_years": 24},
        "claimed_foreign_years",
        {"birth_date": "1990-05-05", "claimed_foreign_years": 23},
    ),
    (
        {"birth_date": "1990-05-05", "claimed_canadian_years": 24},
        "claimed_canadian_years",
        {"birth_date": "1990-05-05", "claimed_canadian_years": 23},
    ),
    (
        with_partner(birth_date="2000-10-01", canadian_work_years=14),
        "partner.canadian_work_years",
        with_partner(birth_date="2000-10-01", canadian_work_years=13),
    ),
    (
        with_partner(birth_date="2000-10-01", foreign_work_years=14),
        "partner.foreign_work_years",
        with_partner(birth_date="2000-10-01", foreign_work_years=13),
    ),
    # Days of birth.
    ({"birth_date": "2026-10-02"}, "birth_date", {"birth_date": "2026-10-01"}),
    (
        with_partner(birth_date="2026-10-02"),
        "partner.birth_date",
        with_partner(birth_date="2026-10-01"),
    ),
    # A partner of somebody who has none.
    (
        {"marital_status": "single", "partner": {"accompanying": True}},
        "partner",
        {"marital_status": "common_law", "partner": {"accompanying": True}},
    ),
    (
        {"marital_status": "divorced", "partner": {"canadian": False}},
        "partner",
        {"marital_status": "divorced", "partner": {}},
    ),
    (
        {"marital_status": "widowed", "partner": {"education": "masters"}},
        "partner",
        {"marital_status": "widowed", "partner": None},
    ),
    (
        with_partner(assessed=False, eca={"issued_on": "2024-01-01"}),
        "partner.assessed",
        with_partner(assessed=True, eca={"issued_on": "2024-01-01"}),
    ),
    (
        with_partner(education_in_canada=True, eca={"issued_on": "2024-01-01"}),
        "partner.eca",
        with_partner(education_in_canada=False, eca={"issued_on": "2024-01-01"}),
    ),
    (
        with_partner(eca={"issued_on": "2026-10-02"}),
        "partner.eca.issued_on",
        with_partner(eca={"issued_on": "2026-10-01"}),
    ),
    # Where somebody lives, and an offer.
    (
        {"lives_in_canada": True, "residence_country": "IN"},
        "residence_country",
        {"lives_in_canada": True, "residence_country": "CA"},
    ),
    (
        {"lives_in_canada": False, "residence_country": "CA"},
        "residence_country",
        {"lives_in_canada": False, "residence_country": "IN"},
    ),
    (
        {"has_job_offer": False, "job_offer": {"lmia": True}},
        "job_offer",
        {"has_job_offer": True, "job_offer": {"lmia": True}},
    ),
    (
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": "open"}},
        "job_offer.permit",
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": "none"}},
    ),
    (
        {"authorized_to_work_in_canada": False, "job_offer": {"permit": "lmia"}},
        "job_offer.permit",
        {"authorized_to_work_in_canada": True, "job_offer": {"permit": "lmia"}},
    ),
    (
        {"job_offer": {"permit": "none", "employer_on_permit": True}},
        "job_offer.employer_on_permit",
        {"job_offer": {"permit": "none", "employer_on_permit": False}},
    ),
    # Fewer than none.
    ({"dependent_children": -1}, "dependent_children", {"dependent_children": 0}),
    ({"settlement_funds": -1}, "settlement_funds", {"settlement_funds": 0}),
]


@pytest.mark.parametrize(("impossible", "field", "possible"), CASES)
def test_what_cannot_be_is_refused_and_its_neighbour_is_not(
    impossible: Told, field: str, possible: Told
) -> None:
    assert refused(impossible) == field
    assert refused(possible) is None
