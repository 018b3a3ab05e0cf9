"""What a script is told beyond the day itself: patches that anybody can apply, categories ahead,
the documents of the invitation's class, and changes to report in the order of the official list."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from express_entry.ahead import forecast
from express_entry.ahead.reportable import differences
from express_entry.assessment import assess
from express_entry.candidate import merge_patch
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.scripts import outlook as outlook_module
from express_entry.scripts.outlook import Outlook, outlook
from tests.express_entry.candidates import ana, ben, english, foreign_degree, french, job, told, tom
from tests.express_entry.merge import merged

# ------------------------------------------------------------------ JSON merge patch (RFC 7396)

COUPLE: dict[str, Any] = {
    "marital_status": "married",
    "partner": {"accompanying": True, "education": "bachelors", "canadian_work_years": 0},
}


def json_of(**facts: Any) -> dict[str, Any]:
    return merge_patch.as_json(Profile.model_validate(facts))


@pytest.mark.parametrize(
    ("before", "after", "patch"),
    [
        ({}, {}, {}),
        ({"settlement_funds": 0}, {"settlement_funds": 0}, {}),
        ({}, {"settlement_funds": 0}, {"settlement_funds": 0}),
        ({"settlement_funds": 0}, {}, {"settlement_funds": None}),
        ({"has_job_offer": True}, {"has_job_offer": False}, {"has_job_offer": False}),
        # An object member by member: only what differs, and null for what is not known any more.
        (
            COUPLE,
            COUPLE | {"partner": {"accompanying": False, "education": "bachelors"}},
            {"partner": {"accompanying": False, "canadian_work_years": None}},
        ),
        (COUPLE, {"marital_status": "married"}, {"partner": None}),
        (
            {"marital_status": "married"},
            COUPLE,
            {"partner": {"accompanying": True, "education": "bachelors", "canadian_work_years": 0}},
        ),
        # A list is replaced whole.
        (
            {"jobs": [{"noc": "21231"}, {"noc": "21232"}]},
            {"jobs": [{"noc": "21231"}, {"noc": "21233"}]},
            {"jobs": [{"noc": "21231"}, {"noc": "21233"}]},
        ),
        ({"jobs": [{"noc": "21231"}]}, {"jobs": []}, {"jobs": []}),
        ({"jobs": []}, {}, {"jobs": None}),
        ({"jobs": [{"noc": "21231"}]}, {"jobs": [{"noc": "21231"}]}, {}),
    ],
)
def test_the_patch_holds_exactly_what_differs(
    before: dict[str, Any], after: dict[str, Any], patch: dict[str, Any]
) -> None:
    then, now = Profile.model_validate(before), Profile.model_validate(after)
    assert merge_patch.between(then, now) == patch
    assert merged(merge_patch.as_json(then), patch) == merge_patch.as_json(now)


def test_facts_are_plain_json() -> None:
    half = {"test": "celpip_general", "taken_on": "2026-01-05", "listening": "M", "reading": 7}
    shown = json_of(
        birth_date="1996-09-15",
        marital_status="single",
        english=half,
        jobs=[
            {"hours_per_week": Decimal("37.5"), "paid": True},
            {"hours_per_week": Decimal("40.0")},
        ],
    )
    assert shown == {
        "birth_date": "1996-09-15",
        "marital_status": "single",
        "english": {
            "test": "celpip_general", "taken_on": "2026-01-05", "planned": False,
            "listening": "M", "reading": 7,
        },
        "jobs": [{"hours_per_week": 37.5, "paid": True}, {"hours_per_week": 40}],
    }  # fmt: skip
    kinds = [type(shown["marital_status"]), type(shown["english"]["test"])]
    kinds += [type(one["hours_per_week"]) for one in shown["jobs"]]
    assert kinds == [str, str, float, int]
    assert shown["jobs"][0]["paid"] is True


# ------------------------------------------------------------------ categories ahead

ON = date(2026, 10, 1)


@pytest.fixture(autouse=True)
def without_what_ifs(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are looked at elsewhere, and cost the most."""
    monkeypatch.setattr(outlook_module, "what_ifs", lambda *_, **__: ())
    monkeypatch.setattr(outlook_module, "best_pairs", lambda *_, **__: ())


def ahead(profile: Profile, on: date = ON, life: Candidacy | None = None) -> Outlook:
    return outlook(profile, assess(profile, on), life)


def category(profile: Profile, slug: str, on: date = ON) -> tuple[Any, ...]:
    [one] = [one for one in ahead(profile, on).categories if one.slug == slug]
    return one.verdict, one.missing, one.met_on, one.lost_on


def test_a_category_lost_is_told_with_the_first_day_without_it() -> None:
    # A nurse from 2025-01-01 to 2026-01-31, thirteen months: of the last three years twelve are
    # left up to 2028-02-01, and from 2028-02-02 on a day less.
    nurse = ana(jobs=[job("2025-01-01", "2026-01-31", noc="31301")])
    assert category(nurse, "healthcare") == (Verdict.MET, (), None, date(2028, 2, 2))
    # The last of the two years looked at is 2028-10-01: the twelve months from 2025-09-30 are whole
    # until the day before, those from 2025-10-01 until that day.
    late = ana(jobs=[job("2025-08-31", "2026-09-29", noc="31301")])
    assert category(late, "healthcare") == (Verdict.MET, (), None, date(2028, 10, 1))
    later = ana(jobs=[job("2025-08-31", "2026-09-30", noc="31301")])
    assert category(later, "healthcare")[3] is None


def test_a_category_gained_and_lost_again_has_both_days() -> None:
    # Eleven months and ten days today; the contract ends with the year, on 2026-10-21; a year is
    # exactly what is asked, and a day of it has left the three years on 2028-10-23, beyond.
    short = ana(jobs=[job("2025-10-22", "2026-10-21", noc="31301", current=None)])
    assert category(short, "healthcare") == (Verdict.NOT_MET, (), date(2026, 10, 22), None)
    assert category(ana(), "healthcare") == (Verdict.NOT_MET, (), None, None)


def test_an_unknown_category_says_what_is_missing_and_may_be_lost_never_gained() -> None:
    unknown = ana(has_no_french_test=None)
    assert category(unknown, "french") == (Verdict.UNKNOWN, ("french",), None, None)
    french_speaker = ana(has_no_french_test=None, french=french("2025-06-15"))
    assert category(french_speaker, "french") == (Verdict.MET, (), None, date(2027, 6, 15))


def test_military_service_is_never_asked_and_so_not_told() -> None:
    slugs = [one.slug for one in ahead(ana()).categories]
    assert "military" not in slugs
    assert "french" in slugs


def test_the_forecast_looks_two_years_ahead() -> None:
    # The report of 2023-10-01 ends on the last day looked at, that of the 2nd beyond it.
    for issued_on, told_of in (("2023-10-01", True), ("2023-10-02", False)):
        steps = ahead(ana(credentials=[foreign_degree(issued_on)])).forecast
        assert bool([step for step in steps if step.causes == ("eca.0",)]) is told_of
    assert isinstance(steps[0], forecast.Step)


# ------------------------------------------------------------------ documents of the class

BOTH = ben(
    settlement_funds=20000,
    english=english("2026-03-01"),
    jobs=[job("2024-05-20", canada=True)],
)
"""Canadian Experience and, with the money and the Canadian degree, the Skilled Worker Program."""


@pytest.mark.parametrize(
    ("invited_as", "papers"),
    [
        (None, {"funds_letter", "cec_funds_letter", "canadian_work_proof"}),
        ("cec", {"cec_funds_letter", "canadian_work_proof"}),
        ("fswp", {"funds_letter"}),
        ("fstp", {"funds_letter", "trade_work_proof"}),
        # A nominee shows no funds; a category names no program.
        ("pnp", set()),
        ("french", {"funds_letter", "cec_funds_letter", "canadian_work_proof"}),
        ("general", {"funds_letter", "cec_funds_letter", "canadian_work_proof"}),
    ],
)
def test_the_papers_of_each_class(invited_as: str | None, papers: set[str]) -> None:
    life = Candidacy(
        submitted_on=date(2026, 5, 1), invited_on=date(2026, 9, 20), invited_as=invited_as
    )
    found = ahead(BOTH, life=life).documents
    of_a_program = {"funds_letter", "cec_funds_letter", "canadian_work_proof", "trade_work_proof"}
    assert {one.id for one in found if one.stage == "application"} & of_a_program == papers
    # The profile is one for all: its papers come first, whatever the class.
    stages = [one.stage for one in found]
    assert stages == sorted(stages, reverse=True)
    assert "funds_amount" in {one.id for one in found if one.stage == "profile"}


def test_rounds_are_compared_with_the_day_of_submission_and_deadlines_with_the_life() -> None:
    early = ahead(tom()).deadlines
    pool = ahead(tom(), life=Candidacy(submitted_on=date(2026, 5, 1))).deadlines
    assert "profile_expiry" not in {one.cause for one in early}
    assert "profile_expiry" in {one.cause for one in pool}


# ------------------------------------------------------------------ to report, in order


def test_changes_stand_in_the_order_of_the_official_list() -> None:
    partner = {"accompanying": True, "canadian": False, "education": "bachelors", "assessed": False}
    then = told(
        marital_status="married", partner=partner, city="Pune", residence_country="IN",
        passport_expires_on="2027-01-01", primary_occupation="21231", jobs=[job("2020-01-01")],
    )  # fmt: skip
    facts: dict[str, Any] = then.model_dump() | {
        "dependent_children": 1, "relative_in_canada": True, "sibling_in_canada": True,
        "english": english("2026-02-01"), "french": french("2026-02-02"),
        "has_no_french_test": None,
        "credentials": [foreign_degree("2026-02-01") | {"completed_on": "2026-02-01"}],
        "certificate_of_qualification": True, "studied_in_canada": True,
        "jobs": [job("2020-01-01", "2026-02-01")], "primary_occupation": "21232",
        "authorized_to_work_in_canada": True,
        "passport_expires_on": "2036-01-01", "birth_date": "1996-09-14",
        "provincial_nomination": True, "has_job_offer": True, "settlement_funds": 1,
        "residence_country": "AE", "lives_in_canada": None, "city": "Dubai", "destination": "BC",
        "partner": partner | {
            "accompanying": False, "canadian": True, "education": "masters",
            "english": english("2026-02-03"), "french": french("2026-02-04"),
            "eca": {"organization": "WES", "issued_on": "2026-02-05", "equivalent": "masters"},
            "assessed": True, "has_no_test": None,
        },
    }  # fmt: skip
    now = Profile.model_validate(facts)
    found = differences(then, now, date(2026, 1, 10), date(2026, 4, 10))
    assert [(one.trigger, one.id) for one in found] == [
        ("family", "dependent_children"),
        ("family", "sibling_in_canada"),
        ("family", "relative_in_canada"),
        ("language_test", "english"),
        ("language_test", "french"),
        ("language_test", "partner.english"),
        ("language_test", "partner.french"),
        ("education", "credential.2026-02-01.bachelors.new"),
        ("education", "certificate_of_qualification"),
        ("education", "studied_in_canada"),
        ("education", "partner.education"),
        ("education", "partner.eca"),
        ("work", "job.2020-01-01.21231.ended"),
        ("work", "primary_occupation"),
        ("work", "authorized_to_work_in_canada"),
        ("passport", "passport_expires_on"),
        ("passport", "birth_date"),
        ("nomination", "provincial_nomination"),
        ("job_offer", "job_offer"),
        ("funds", "settlement_funds"),
        ("partner_status", "partner.accompanying"),
        ("partner_status", "partner.canadian"),
        ("address", "residence_country"),
        ("address", "city"),
        ("address", "destination"),
    ]
