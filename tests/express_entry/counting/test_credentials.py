"""Credentials and assessments → the level that counts. Source: IRPR 73(1), 75(2)(e), 78."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.candidate.profile import Credential, EducationLevel
from express_entry.counting import education
from express_entry.counting.counted import EducationStanding

ON = date(2026, 10, 1)


def foreign(equivalent: str | None, issued_on: str | None = "2025-01-10") -> dict[str, Any]:
    eca = {"organization": "WES", "issued_on": issued_on, "equivalent": equivalent}
    return {"level": equivalent, "in_canada": False, "assessed": True, "eca": eca}


def canadian(level: str | None, **facts: Any) -> dict[str, Any]:
    return {"level": level, "in_canada": True} | facts


def standing(*credentials: dict[str, Any], on: date = ON) -> EducationStanding:
    return education.standing([Credential.model_validate(told) for told in credentials], on)


UNASSESSED = {"level": "masters", "in_canada": False, "assessed": False}


@pytest.mark.parametrize(
    ("credentials", "level"),
    [
        ((), "none"),
        ((canadian("bachelors"),), "bachelors"),
        ((foreign("bachelors"),), "bachelors"),
        # Tricky case 8: a bachelor's and a one-year diploma are two or more.
        ((foreign("bachelors"), canadian("one_year")), "two_or_more"),
        ((foreign("bachelors"), foreign("one_year")), "two_or_more"),
        ((foreign("bachelors"), foreign("bachelors")), "two_or_more"),
        # Two two-year diplomas stay two-year.
        ((canadian("two_year"), canadian("two_year")), "two_year"),
        # A diploma of three years counts as one of three years or longer.
        ((canadian("two_year", three_years_or_longer=True),), "bachelors"),
        (
            (canadian("two_year", three_years_or_longer=True), canadian("one_year")),
            "two_or_more",
        ),
        # A master's and a bachelor's are simply a master's; so are two master's.
        ((foreign("masters"), foreign("bachelors")), "masters"),
        ((foreign("masters"), foreign("masters")), "masters"),
        ((foreign("doctorate"), foreign("bachelors")), "doctorate"),
        # Secondary school is not post-secondary.
        ((foreign("bachelors"), canadian("secondary")), "bachelors"),
        # What the report states decides: a professional degree reported as a master's.
        (({**foreign("masters"), "level": "bachelors"},), "masters"),
        # "Not comparable": nothing.
        ((foreign("none"),), "none"),
        # Foreign without an assessment counts for nothing, alone or as the second one.
        ((UNASSESSED,), "none"),
        ((canadian("bachelors"), UNASSESSED), "bachelors"),
    ],
)
def test_the_level_that_counts(credentials: tuple[dict[str, Any], ...], level: str) -> None:
    assert standing(*credentials).level == level


def test_what_is_not_assessed_is_named() -> None:
    told = standing(canadian("one_year"), UNASSESSED)
    assert told.unassessed == (1,)
    assert told.basis == (0,)
    assert told.missing == ()
    assert told.has_canadian is True


@pytest.mark.parametrize(
    ("issued_on", "on", "counts"),
    [
        ("2021-10-02", date(2026, 10, 1), True),
        ("2021-10-01", date(2026, 10, 1), False),  # five years old that day
        ("2020-02-29", date(2025, 2, 27), True),
        ("2020-02-29", date(2025, 2, 28), False),
        ("2026-10-02", date(2026, 10, 1), False),  # not yet issued
    ],
)
def test_an_assessment_counts_while_less_than_five_years_old(
    issued_on: str, on: date, counts: bool
) -> None:
    told = standing(foreign("bachelors", issued_on), on=on)
    assert told.level == ("bachelors" if counts else "none")
    assert told.unassessed == (() if counts else (0,))


def test_a_report_counts_from_a_designated_organization_only() -> None:
    def by(organization: str | None, issued_on: str = "2025-01-10") -> EducationStanding:
        told = foreign("masters", issued_on)
        return standing(told | {"eca": told["eca"] | {"organization": organization}})

    assert by("WES").level == by(None).level == "masters"
    # An organization that is not in our list may have been designated since: not known.
    assert (by("NACES").level, by("NACES").missing) == (None, ("credentials.0.eca.organization",))
    # A report from before the designation of its organization does not count: CACB, 2024-05-20.
    assert by("CACB", "2024-05-20").level == "masters"
    assert by("CACB", "2024-05-19").level == "none"


def test_the_first_day_an_assessment_relied_on_no_longer_counts() -> None:
    told = standing(foreign("bachelors", "2023-05-05"), foreign("one_year", "2022-04-04"))
    assert told.eca_expires_on == date(2027, 4, 4)
    assert told.basis == (0, 1)
    # Of two that could be relied on, the one that stays valid longer.
    longer = standing(foreign("bachelors", "2022-04-04"), foreign("one_year"), canadian("one_year"))
    assert longer.basis == (0, 2)


@pytest.mark.parametrize(
    ("credential", "missing"),
    [
        ({"level": "bachelors"}, "credentials.0.in_canada"),
        ({"level": "bachelors", "in_canada": False}, "credentials.0.assessed"),
        ({"level": "bachelors", "in_canada": False, "assessed": True}, "credentials.0.eca"),
        (foreign(None), "credentials.0.eca.equivalent"),
        (foreign("bachelors", None), "credentials.0.eca.issued_on"),
        ({"in_canada": True}, "credentials.0.level"),
    ],
)
def test_a_fact_not_known_is_named(credential: dict[str, Any], missing: str) -> None:
    told = standing(credential)
    assert told.level is None
    assert told.missing == (missing,)


def test_a_credential_still_to_be_completed_does_not_count() -> None:
    assert standing(canadian("masters", completed_on="2026-10-02")).level == "none"
    assert standing(canadian("masters", completed_on="2026-10-01")).level == "masters"


@pytest.mark.parametrize(
    ("credentials", "study"),
    [
        ([foreign("bachelors")], "none"),
        ([canadian("secondary", full_time_in_canada=True)], "none"),
        ([canadian("one_year", full_time_in_canada=True)], "one_or_two_years"),
        ([canadian("two_year", full_time_in_canada=True)], "one_or_two_years"),
        ([canadian("bachelors", full_time_in_canada=True)], "three_years_or_more"),
        ([canadian("masters", full_time_in_canada=True)], "three_years_or_more"),
        ([canadian("masters", full_time_in_canada=False)], "none"),
        (
            [
                canadian("one_year", full_time_in_canada=True),
                canadian("bachelors", full_time_in_canada=True),
            ],
            "three_years_or_more",
        ),
        ([canadian("one_year")], None),
        # A longer one that counts settles it, whatever the shorter one.
        (
            [canadian("masters", full_time_in_canada=True), canadian("one_year")],
            "three_years_or_more",
        ),
    ],
)
def test_study_in_canada(credentials: list[dict[str, Any]], study: str | None) -> None:
    told = [Credential.model_validate(credential) for credential in credentials]
    assert education.canadian_study(told, ON)[0] == study


def test_study_in_canada_names_what_it_needs() -> None:
    told = [Credential.model_validate(canadian("one_year"))]
    assert education.canadian_study(told, ON)[1] == ("credentials.0.full_time_in_canada",)
    assert education.canadian_study(None, ON) == (None, ("credentials",))


@pytest.mark.parametrize(
    ("credential", "missing"),
    [
        ({"level": "masters", "full_time_in_canada": True}, "credentials.0.in_canada"),
        ({"in_canada": True, "full_time_in_canada": True}, "credentials.0.level"),
        ({"in_canada": True}, "credentials.0.level"),
        ({"level": "masters", "in_canada": True}, "credentials.0.full_time_in_canada"),
    ],
)
def test_one_fact_after_the_other_is_asked_for(credential: dict[str, Any], missing: str) -> None:
    told = [Credential.model_validate(credential)]
    assert education.canadian_study(told, ON) == (None, (missing,))


@pytest.mark.parametrize(
    "credential",
    [
        # Where it was studied is not known, but it cannot earn these points.
        {"level": "masters", "full_time_in_canada": False},
        {"level": "secondary"},
        {"full_time_in_canada": False, "in_canada": True},
    ],
)
def test_what_can_earn_nothing_is_not_asked_about(credential: dict[str, Any]) -> None:
    assert education.canadian_study([Credential.model_validate(credential)], ON) == ("none", ())


def test_of_several_only_those_that_could_earn_more_are_asked_about() -> None:
    def study(*credentials: dict[str, Any]) -> tuple[str | None, tuple[str, ...]]:
        return education.canadian_study([Credential.model_validate(c) for c in credentials], ON)

    sure = canadian("two_year", full_time_in_canada=True)
    # An equal one settles nothing and costs nothing.
    assert study(sure, canadian("one_year")) == ("one_or_two_years", ())
    assert study(canadian("one_year"), sure) == ("one_or_two_years", ())
    assert study(sure, canadian("bachelors"), canadian("one_year")) == (
        None,
        ("credentials.1.full_time_in_canada",),
    )
    three = canadian("two_year", three_years_or_longer=True, full_time_in_canada=True)
    assert study(three, canadian("masters")) == ("three_years_or_more", ())


@pytest.mark.parametrize(
    ("credentials", "level"),
    [
        # A4: a bachelor's on top of any other of one year or longer, whichever came first.
        ((canadian("two_year"), foreign("bachelors")), "two_or_more"),
        ((canadian("one_year"), canadian("bachelors")), "two_or_more"),
        ((foreign("two_year"), foreign("bachelors")), "two_or_more"),
        # But every foreign one must be assessed.
        ((foreign("bachelors"), {**UNASSESSED, "level": "one_year"}), "bachelors"),
        ((foreign("bachelors"), foreign("one_year", "2021-10-01")), "bachelors"),
        ((foreign("bachelors"), foreign("one_year", "2021-10-02")), "two_or_more"),
        # No program of three years or longer among them.
        ((foreign("one_year"), canadian("two_year"), canadian("two_year")), "two_year"),
        # A foreign secondary credential assessed instead of one that equals nothing.
        ((foreign("none"), foreign("secondary")), "secondary"),
    ],
)
def test_the_order_of_credentials_does_not_matter(
    credentials: tuple[dict[str, Any], ...], level: str
) -> None:
    for order in permutations(credentials):
        assert standing(*order).level == level


def test_of_two_equal_credentials_the_one_that_stays_valid_longer_is_relied_on() -> None:
    older, newer = foreign("masters", "2022-04-04"), foreign("masters", "2024-04-04")
    assert standing(older, newer).basis == (1,)
    assert standing(newer, older).basis == (0,)
    assert standing(older, newer).eca_expires_on == date(2029, 4, 4)
    # A Canadian one never ends; of two that end on one day, the first told.
    assert standing(newer, canadian("masters")).basis == (1,)
    assert standing(newer, canadian("masters")).eca_expires_on is None
    assert standing(newer, newer).basis == (0,)
    # Two bachelor's: both are needed, and the earlier end decides.
    two = standing(foreign("bachelors", "2022-04-04"), foreign("bachelors", "2024-04-04"))
    assert (two.level, sorted(two.basis), two.eca_expires_on) == (
        "two_or_more",
        [0, 1],
        date(2027, 4, 4),
    )


@pytest.mark.parametrize(
    ("held", "unassessed", "worth"),
    [
        ((), "bachelors", True),
        ((canadian("masters"),), "bachelors", False),
        ((foreign("masters"),), "masters", False),
        ((foreign("masters"),), "doctorate", True),
        ((canadian("bachelors"),), "one_year", True),  # two or more
        ((canadian("bachelors"),), "secondary", False),
        ((canadian("two_year"),), "two_year", False),
        ((canadian("two_year"),), "one_year", False),
        ((canadian("two_year"),), "bachelors", True),
        ((foreign("bachelors"), canadian("one_year")), "one_year", False),
        ((canadian("masters"),), None, True),
    ],
)
def test_whether_an_assessment_would_change_anything(
    held: tuple[dict[str, Any], ...], unassessed: str | None, worth: bool
) -> None:
    told = [
        Credential.model_validate(one)
        for one in (*held, {"level": unassessed, "in_canada": False, "assessed": False})
    ]
    assert education.worth_assessing(told, len(held), ON) is worth
    # Whatever its place among the others.
    assert education.worth_assessing(told[::-1], 0, ON) is worth


@pytest.mark.parametrize(
    ("held", "further", "level"),
    [
        ("none", "none", "none"),
        ("none", "one_year", "one_year"),
        ("secondary", "bachelors", "bachelors"),
        ("one_year", "two_year", "two_year"),
        ("two_year", "one_year", "two_year"),
        ("one_year", "bachelors", "two_or_more"),
        ("bachelors", "one_year", "two_or_more"),
        ("bachelors", "masters", "masters"),
        # "Two or more" is one level already: a diploma makes it no other, a master's does.
        ("two_or_more", "one_year", "two_or_more"),
        ("two_or_more", "bachelors", "two_or_more"),
        ("two_or_more", "masters", "masters"),
        ("masters", "two_year", "masters"),
        ("masters", "doctorate", "doctorate"),
    ],
)
def test_two_levels_of_which_no_more_is_known(held: str, further: str, level: str) -> None:
    assert education.together(EducationLevel(held), EducationLevel(further)) == level


# ------------------------------------------------------------------ the body of an occupation


def by(organization: str | None, **facts: Any) -> dict[str, Any]:
    told = foreign("masters")
    return told | {"eca": told["eca"] | {"organization": organization} | facts}


ORGANIZATION = "credentials.0.eca.organization"


@pytest.mark.parametrize(
    ("noc", "credentials", "expected"),
    [
        (None, [by("MCC")], None),
        ("21231", [by("WES")], None),
        # Nothing counts: there is nothing the body could have assessed.
        ("31102", None, None),
        ("31102", [], None),
        ("31102", [UNASSESSED], None),
        ("31102", [foreign("none")], None),
        ("31102", [by("MCC", issued_on="2021-10-01")], None),  # five years old that day
        ("31102", [by("MCC") | {"completed_on": "2026-10-02"}], None),
        ("31102", [by("MCC")], ("MCC", True, (), False)),
        ("31102", [by("WES")], ("MCC", False, (), False)),
        ("31102", [by(None)], ("MCC", None, (ORGANIZATION,), False)),
        # A report of which more is missing says so, and decides nothing yet.
        (
            "31102",
            [by("WES"), by("MCC", equivalent=None)],
            ("MCC", None, ("credentials.1.eca.equivalent",), False),
        ),
        ("31102", [by("WES"), canadian("one_year")], ("MCC", True, (), False)),
        ("31102", [by("WES"), UNASSESSED, by("WES")], ("MCC", False, (), False)),
        # For a licence only: known by another body's report, not by one of no known body.
        ("31120", [by("WES")], ("PEBC", None, (ORGANIZATION,), True)),
        ("31120", [by(None)], ("PEBC", None, (ORGANIZATION,), False)),
    ],
)
def test_whether_the_body_of_the_occupation_assessed_it(
    noc: str | None, credentials: list[dict[str, Any]] | None, expected: tuple[Any, ...] | None
) -> None:
    told = None if credentials is None else [Credential.model_validate(one) for one in credentials]
    found = education.assessing_body(told, noc, ON, rulebook.default())
    if expected is None:
        assert found is None
        return
    assert found is not None
    assert (found.body, found.met, found.missing, found.licence_decides) == expected


def test_once_the_body_s_own_report_is_there_no_licence_decides() -> None:
    told = [Credential.model_validate(one) for one in (by("WES"), by("PEBC"))]
    found = education.assessing_body(told, "31120", ON, rulebook.default())
    assert found is not None
    assert (found.met, found.licence_decides) == (True, False)
