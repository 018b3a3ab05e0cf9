"""When a document of a test, of a credential or of what is claimed of the partner is needed, not
needed or not known yet: each condition, both sides of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.profile import (
    Credential,
    Eca,
    EducationLevel,
)
from tests.express_entry.documents.papers import (
    MASTERS,
    TEF,
    YES,
    Told,
    all_of,
    english,
    family,
    find,
    needs,
    told,
    worker,
)

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
