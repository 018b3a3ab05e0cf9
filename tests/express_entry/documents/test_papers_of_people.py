"""When a police certificate or a paper of the family is needed, not needed or not known yet: each
condition, both sides of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.profile import (
    Credential,
    MaritalStatus,
    Profile,
)
from tests.express_entry.documents.papers import (
    MASTERS,
    YES,
    Told,
    all_of,
    family,
    find,
    ids,
    job,
    needs,
    told,
    worker,
)

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
