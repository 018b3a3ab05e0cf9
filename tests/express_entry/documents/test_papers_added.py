"""Papers of a family's past, of study and relatives in Canada, of work at TEER 4 or 5, of months
without a job: when each is needed, not needed or not known yet.

By IRCC's page "Apply for permanent residence" as of 10 June 2026 and IRPR 83.
"""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.candidate.profile import Credential, MaritalStatus
from tests.express_entry.documents.papers import (
    CANADIAN_JOB,
    MASTERS,
    YES,
    all_of,
    canadian,
    family,
    find,
    job,
    needs,
    worker,
)


@pytest.mark.parametrize(
    ("status", "paper"),
    [("widowed", "death_certificate"), ("separated", "separation_agreement")],
)
def test_what_ended_a_marriage(status: str, paper: str) -> None:
    assert all_of(paper, worker(marital_status=MaritalStatus(status))) == [YES]
    assert all_of(paper, worker(marital_status=None)) == [(None, ("marital_status",), (), None)]
    assert all_of(paper, worker(marital_status=MaritalStatus.DIVORCED)) == []


def test_the_divorced_show_the_agreement_too() -> None:
    divorced = find(needs(worker(marital_status=MaritalStatus.DIVORCED)), "divorce_certificate")
    assert divorced.contents == ("divorce_decree", "legal_separation_agreement")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"relative_in_canada": True}, [(True, (), ("fswp",), None)]),
        ({"relative_in_canada": None}, [(None, ("relative_in_canada",), ("fswp",), None)]),
        ({}, []),
        # A brother or sister has a row of their own.
        ({"relative_in_canada": True, "sibling_in_canada": True}, []),
    ],
)
def test_a_relative(facts: dict[str, Any], expected: list[Any]) -> None:
    assert all_of("relative_relationship_proof", worker(**facts)) == expected


def test_study_in_canada_is_shown_by_itself_only_where_no_credential_shows_it() -> None:
    fswp = [(True, (), ("fswp",), None)]
    assert all_of("study_proof", worker(studied_in_canada=True)) == fswp
    diploma = Credential(level=MASTERS, in_canada=True)
    assert all_of("study_proof", worker(studied_in_canada=True, credentials=(diploma,))) == []
    assert all_of("study_proof", worker()) == []
    # Of the partner: adaptability of IRPR 83(3), where the partner comes.
    assert all_of("study_proof", family(studied_in_canada=True), who="partner") == fswp
    for facts in (
        {"studied_in_canada": False},
        {"studied_in_canada": True, "education_in_canada": True},
        {"studied_in_canada": True, "accompanying": False},
    ):
        assert all_of("study_proof", family(**facts), who="partner") == []


def test_a_partner_s_year_at_teer_4_or_5_is_for_the_selection_grid_alone() -> None:
    year = family(worked_full_time_year_in_canada=True)
    assert all_of("canadian_work_proof", year, who="partner") == [(True, (), ("fswp",), None)]
    assert all_of("canadian_work_proof", year, who="partner", program="cec") == []
    skilled = family(worked_full_time_year_in_canada=True, canadian_work_years=1)
    assert all_of("canadian_work_proof", skilled, who="partner", program="cec") == [YES]


def test_permits_are_of_work_in_canada_in_every_class() -> None:
    assert all_of("work_permit", worker()) == []
    in_canada = canadian().model_copy(update={"jobs": (job(), CANADIAN_JOB)})
    assert all_of("work_permit", in_canada, program="fswp") == [(True, (), (), 1)]


@pytest.mark.parametrize(
    ("jobs", "gap"),
    [
        # The day is 1 October 2026: this month is no gap yet.
        ((job(start="2021-01", end="2026-09"),), None),
        ((job(start="2021-01", end=None, current=True),), None),
        ((job(start="2021-01", end="2024-12"),), ("2025-01", "2026-09", 1)),
        (
            (job(start="2023-03", end=None, current=True), job(start="2020-01", end="2022-12-31")),
            ("2023-01", "2023-02", 1),
        ),
        # What lies before the last ten years is not looked at.
        ((job(start="2010-01", end="2012-01"), job(start="2016-11", end="2026-10")), None),
        # A job of which a day is missing may fill it.
        ((job(start="2021-01", end=None, current=None),), None),
        ((), None),
    ],
)
def test_months_without_a_job(jobs: Any, gap: tuple[str, str, int] | None) -> None:
    found = [one for one in needs(worker(jobs=jobs)) if one.id == "gap_letter"]
    if gap is None:
        assert found == []
    else:
        [letter] = found
        assert (letter.needed, letter.missing) == (None, ())
        assert (letter.facts["from"], letter.facts["to"], letter.facts["gaps"]) == gap
