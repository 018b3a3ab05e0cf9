"""The three programs on whole profiles: IRPR 75-77, 82, 87.1 and 87.2."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.candidate.three_valued import Verdict
from tests.express_entry.applicants import (
    BASE,
    CLB5,
    CLB6,
    CLB7,
    CLB9,
    CLB5544,
    MET,
    NOT_MET,
    UNKNOWN,
    abroad,
    assessed,
    here,
    ielts,
    offered,
    requirement,
    verdict,
)


def test_a_skilled_worker_abroad() -> None:
    told = assessed()
    assert [(one.program, one.verdict) for one in told.programs] == [
        ("cec", NOT_MET),
        ("fswp", MET),
        ("fstp", NOT_MET),
    ]
    assert told.missing == ()
    # 30 years old: 105 + 135 + 124 = 364; master's x CLB 9 50; 6 years abroad x CLB 9 50.
    assert told.crs.total == 464


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"jobs": [abroad(start="2025-10-01")]}, MET),  # exactly one year
        ({"jobs": [abroad(start="2025-10-02")]}, NOT_MET),
        ({"jobs": [abroad(start="2025-10")]}, UNKNOWN),  # the day would tell
        ({"jobs": []}, NOT_MET),
    ],
)
def test_the_continuous_year(change: dict[str, Any], expected: Verdict) -> None:
    told = requirement(assessed(**change), "fswp.work_continuous")
    assert told.verdict is expected
    assert (told.remedy is not None) is (expected is NOT_MET)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"english": CLB7}, MET),
        ({"english": CLB6}, NOT_MET),
        ({"english": CLB9 | {"taken_on": "2024-10-01"}}, NOT_MET),  # two years old
        ({"english": CLB9 | {"taken_on": "2024-10-02"}}, MET),
        ({"english": None}, UNKNOWN),
        ({"english": None, "has_no_english_test": True}, NOT_MET),
        ({"english": CLB7 | {"speaking": None}}, UNKNOWN),
        ({"english": CLB6, "has_no_french_test": None}, UNKNOWN),  # French might do
    ],
)
def test_the_language_minimum(change: dict[str, Any], expected: Verdict) -> None:
    assert requirement(assessed(**change), "fswp.language").verdict is expected


def test_a_year_that_two_half_years_may_make_is_unknown_not_missed() -> None:
    # By months: six in Canada after six abroad, 2025-09-01 to 2026-08-31 at the most (one year),
    # from 30 September to 1 February and from 31 March to 1 August at the least. Neither alone
    # can be a year. 24 + 25 + 9 (+ 0) + 12 = 70 with it, and refused without (IRPR 75, 80).
    doctorate = [BASE["credentials"][0] | {"level": "doctorate"}]
    doctorate[0]["eca"] = doctorate[0]["eca"] | {"equivalent": "doctorate"}
    told = assessed(
        credentials=doctorate,
        jobs=[
            here(start="2026-03", end="2026-08", current=False),
            abroad(start="2025-09", end="2026-02", current=False),
        ],
    )
    points = requirement(told, "fswp.points67")
    assert points.verdict is Verdict.UNKNOWN
    year = requirement(told, "fswp.work_continuous")
    assert year.verdict is Verdict.UNKNOWN
    for one in (points, year):
        assert {"jobs.0.start", "jobs.0.end", "jobs.1.start", "jobs.1.end"} <= set(one.missing)


def test_the_language_remedy_is_the_ability_furthest_below() -> None:
    told = requirement(assessed(english=ielts("6", "6", "5", "5.5")), "fswp.language")
    assert told.remedy is not None
    assert told.remedy.figures == {
        "language": "en",
        "ability": "writing",
        "level": 7,
        "have": 5,
    }


@pytest.mark.parametrize(
    ("credentials", "expected"),
    [
        ([{"level": "secondary", "in_canada": True}], MET),
        ([{"level": "doctorate", "in_canada": False, "assessed": False}], NOT_MET),
        ([{"level": "doctorate", "in_canada": False}], UNKNOWN),
        (None, UNKNOWN),
        ([], NOT_MET),
    ],
)
def test_the_credential(credentials: list[Any] | None, expected: Verdict) -> None:
    assert requirement(assessed(credentials=credentials), "fswp.education").verdict is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"settlement_funds": 15263}, MET),
        ({"settlement_funds": 15262}, NOT_MET),
        ({"settlement_funds": None}, UNKNOWN),
        ({"dependent_children": None}, UNKNOWN),
        ({"marital_status": "married", "settlement_funds": 19000}, NOT_MET),
        # Tricky case 7: a partner who stays abroad or is Canadian counts in the family size.
        (
            {
                "marital_status": "married",
                "partner": {"accompanying": False},
                "settlement_funds": 19000,
            },
            NOT_MET,
        ),
        (
            {
                "marital_status": "married",
                "partner": {"accompanying": True, "canadian": True},
                "settlement_funds": 19001,
            },
            MET,
        ),
    ],
)
def test_settlement_funds(change: dict[str, Any], expected: Verdict) -> None:
    assert requirement(assessed(**change), "fswp.funds").verdict is expected


def assessed_by(organization: str | None, issued_on: str = "2025-02-02") -> list[dict[str, Any]]:
    eca = {"organization": organization, "issued_on": issued_on, "equivalent": "masters"}
    return [BASE["credentials"][0] | {"eca": eca}]


CANADIAN_DIPLOMA = {"level": "two_year", "in_canada": True, "full_time_in_canada": True}


@pytest.mark.parametrize(
    ("noc", "credentials", "expected"),
    [
        # Medical Council of Canada for 31100, 31101 and 31102 (IRPR 75(2.1)).
        ("31102", assessed_by("MCC"), MET),
        ("31102", assessed_by("WES"), NOT_MET),
        ("31102", assessed_by(None), UNKNOWN),
        # A Canadian credential needs no assessment.
        ("31102", [*assessed_by("WES"), CANADIAN_DIPLOMA], MET),
        # Pharmacists: PEBC where a licence is needed, which is not asked.
        ("31120", assessed_by("PEBC"), MET),
        ("31120", assessed_by("WES"), UNKNOWN),
        # Architects: CACB, where a licence is needed, which is not asked; another body's report
        # from before 2024-10-31 is accepted while it is valid.
        ("21200", assessed_by("CACB", "2024-05-20"), MET),
        ("21200", assessed_by("WES", "2024-10-31"), UNKNOWN),
        ("21200", assessed_by("WES", "2024-10-30"), MET),
        ("21200", assessed_by("WES", "2024-05-19"), MET),
        # The transition is the architects' alone.
        ("31120", assessed_by("WES", "2024-05-19"), UNKNOWN),
        ("31102", assessed_by("WES", "2024-05-19"), NOT_MET),
    ],
)
def test_some_occupations_have_an_assessing_body_of_their_own(
    noc: str, credentials: list[Any], expected: Verdict
) -> None:
    told = assessed(jobs=[abroad(noc)], credentials=credentials)
    one = requirement(told, "fswp.eca_body")
    assert one.verdict is expected
    assert bool(one.missing) is (expected is UNKNOWN)
    assert verdict(told, "fswp") is expected


def test_other_occupations_have_none() -> None:
    told = assessed()
    assert "fswp.eca_body" not in {
        one.id for program in told.programs for one in program.requirements
    }


def test_quebec_is_outside_express_entry() -> None:
    told = assessed(destination="QC")
    assert {one.verdict for one in told.programs} == {NOT_MET}
    assert requirement(told, "common.outside_quebec", "cec").verdict is NOT_MET
    assert requirement(assessed(destination=None), "common.outside_quebec", "fswp").missing == (
        "destination",
    )


# ------------------------------------------------------------------ arranged employment


@pytest.mark.parametrize(
    ("facts", "qualifies", "exempt"),
    [
        # 82(2)(a): LMIA-based permit for the employer who makes the offer.
        ({"permit": "lmia", "employer_on_permit": True}, True, True),
        # 82(2)(b): exempt permit and a year with that employer.
        ({"permit": "exempt", "employer_on_permit": True, "year_with_employer": True}, True, True),
        ({"permit": "exempt", "employer_on_permit": True}, False, False),
        # 82(2)(c), tricky case 12: LMIA but no authorization to work: points, funds still needed.
        ({"permit": "none", "lmia": True}, True, False),
        # 82(2)(d): authorized otherwise, LMIA for this offer.
        ({"permit": "open", "lmia": True}, True, True),
        ({"permit": "lmia", "lmia": True}, True, True),
        ({"permit": "open"}, False, False),
        # What the offer itself must be.
        ({"permit": "none", "lmia": True, "noc": "65201"}, False, False),
        ({"permit": "none", "lmia": True, "full_time_one_year": False}, False, False),
        ({"permit": "none", "lmia": True, "excluded_employer": True}, False, False),
    ],
)
def test_arranged_employment(facts: dict[str, Any], qualifies: bool, exempt: bool) -> None:
    told = assessed(**offered(**facts))
    points = {name: section.points for name, section in told.fsw67.factors.items()}
    assert points["arranged_employment"] == (10 if qualifies else 0)
    assert points["adaptability"] == (5 if qualifies else 0)
    assert requirement(told, "fswp.funds").verdict is (MET if exempt else NOT_MET)
    assert told.funds_required == (0 if exempt else 15263)


@pytest.mark.parametrize("offer", [{"has_job_offer": None}, {"has_job_offer": True}])
def test_without_authorization_to_work_no_offer_frees_from_funds(offer: dict[str, Any]) -> None:
    # IRPR 76(1)(b)(ii): the exemption needs authorization to work in Canada as well.
    poor = offer | {"settlement_funds": 0}
    without = assessed(**poor, authorized_to_work_in_canada=False)
    assert requirement(without, "fswp.funds").verdict is NOT_MET
    with_it = assessed(**poor, authorized_to_work_in_canada=True, lives_in_canada=True)
    assert requirement(with_it, "fswp.funds").verdict is UNKNOWN


def test_an_offer_not_described_yet_asks_for_its_facts() -> None:
    told = assessed(has_job_offer=True)
    assert "job_offer" in told.missing
    half = assessed(has_job_offer=True, job_offer={"noc": "21231", "lmia": True})
    assert "job_offer.full_time_one_year" in half.missing


# ------------------------------------------------------------------ Canadian Experience


@pytest.mark.parametrize(
    ("jobs", "english", "expected"),
    [
        ([here(start="2025-10-01")], CLB7, MET),
        ([here(start="2025-10-02")], CLB7, NOT_MET),
        ([here(start="2025-10-01")], CLB6, NOT_MET),  # TEER 1 asks for CLB 7
        ([here("73300", start="2025-10-01")], CLB5, MET),  # TEER 3 asks for CLB 5
        ([here("73300", start="2025-10-01")], CLB5544, NOT_MET),
        ([here("65201", start="2020-10-01")], CLB9, NOT_MET),  # TEER 5
        ([here(start="2020-10-01", self_employed=True)], CLB9, NOT_MET),
        ([here(start="2020-10-01", while_full_time_student=True)], CLB9, NOT_MET),
        ([here(start="2020-10-01", authorized=False)], CLB9, NOT_MET),
        ([here(start="2020-10-01", authorized=None)], CLB9, UNKNOWN),
        ([here(start="2020-10-01", current=None, end="2023-09-30")], CLB9, NOT_MET),  # too old
    ],
)
def test_canadian_experience(jobs: list[Any], english: dict[str, Any], expected: Verdict) -> None:
    assert verdict(assessed(jobs=jobs, english=english), "cec") is expected


def test_no_funds_are_asked_of_canadian_experience() -> None:
    told = assessed(jobs=[here()], settlement_funds=0)
    assert verdict(told, "cec") is MET
    assert verdict(told, "fswp") is NOT_MET


def test_the_other_language_as_the_first_may_pass_the_grid() -> None:
    # English CLB 10, 10, 10 and 6 first: 34 x 3 + 9, and 12 for French: 123 of the CRS. French
    # NCLC 7 first: 17 x 4, 19 for English, 13 + 13 with the degree and the work: 113. English is
    # proposed; but IRPR 75(2)(d) and 79 want 7 in all four of the first language. With French:
    # 16 + 4 + 21 + 11 + 12 + 5 for the relative = 69.
    two_tests: dict[str, Any] = {
        "english": ielts("9", "9", "9", "5.5"),
        "french": ielts("7", "7", "7", "7") | {"test": "tef_canada_nclc"},
        "has_no_french_test": None,
        "credentials": [
            BASE["credentials"][0]
            | {"eca": BASE["credentials"][0]["eca"] | {"equivalent": "bachelors"}}
        ],
        "jobs": [abroad(start="2024-10-01")],
        "relative_in_canada": True,
    }
    told = assessed(**two_tests)
    assert (told.first_official_language, told.first_language_proposed) == ("en", True)
    points = requirement(told, "fswp.points67")
    assert points.verdict is NOT_MET
    assert points.remedy is not None
    assert (points.remedy.id, points.remedy.figures) == (
        "choose_first_language",
        {"language": "fr"},
    )
    chosen = assessed(**two_tests, first_official_language="fr")
    assert requirement(chosen, "fswp.points67").verdict is MET
    assert chosen.fsw67.total == 69


def test_a_test_not_told_may_still_be_the_first_language_of_the_grid() -> None:
    # English CLB 6 in one ability refuses; a French test, of which nothing is told, may not.
    short = ielts("8", "7", "5.5", "7")
    told = assessed(english=short, has_no_french_test=None)
    for name in ("fswp.language", "fswp.points67"):
        one = requirement(told, name)
        assert (one.verdict, one.missing) == (UNKNOWN, ("french",))
    for settled in ({"has_no_french_test": True}, {"first_official_language": "en"}):
        told = assessed(**({"english": short, "has_no_french_test": None} | settled))
        assert requirement(told, "fswp.points67").verdict is NOT_MET


def test_english_as_the_second_language_may_make_up_the_grid() -> None:
    # English CLB 7 first, 16: with a bachelor's degree 21, a year 9 and 29 years of age 12 it is
    # 58, and 62 with French second. French first could be 24, and English second 4: 42 + 28 = 70,
    # of which 66 without those 4.
    told = assessed(
        english=ielts("6", "6", "6", "6"),
        has_no_french_test=None,
        credentials=[
            BASE["credentials"][0]
            | {"eca": BASE["credentials"][0]["eca"] | {"equivalent": "bachelors"}}
        ],
        jobs=[abroad(start="2024-06-01", end="2025-06-30", current=False)],
    )
    assert (told.fsw67.total, told.fsw67.passes) == (58, False)
    points = requirement(told, "fswp.points67")
    assert (points.verdict, points.missing) == (UNKNOWN, ("french",))


@pytest.mark.parametrize(
    ("job", "points", "missing"),
    [
        # Half-time for two years is one year for the CRS, and no full-time work (IRPR 83(1)(c)).
        (here(start="2024-10-01", hours_per_week=15), 0, ()),
        (here(start="2025-10-01"), 10, ()),
        (here(start="2025-10-01", while_full_time_student=True), 10, ()),
        (here(start="2025-10-01", hours_per_week=None), 0, ("worked_full_time_year_in_canada",)),
    ],
)
def test_adaptability_for_work_in_canada(
    job: dict[str, Any], points: int, missing: tuple[str, ...]
) -> None:
    told = assessed(jobs=[job])
    item = next(one for one in told.fsw67.items if one.id == "adaptability.work")
    assert (item.points, item.missing) == (points, missing)
