"""A date's points are its own, everything else being as it is today; and who stands in the pool.

Points from the official tables, alone: age 29 110, 30 105, 35 77, 36 72; a bachelor's degree 120;
CLB 9 four times 31; with CLB 9 a degree 25 and three years abroad 50; in Canada one year 40, two
53; a degree with one year in Canada 13, with two 25.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.deadlines import Deadline
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, french, job, tom
from tests.express_entry.deadlines.by_cause import (
    IN_POOL,
    NOT_SUBMITTED,
    ON,
    causes,
    find,
    married_with_papers,
    the,
)

# Ana has 429 on 2026-01-10. Her birthday, her test and her assessment fall one after the other.
THREE_LOSSES = ana(
    birth_date="1996-03-15",
    english=english("2024-06-15"),
    credentials=[foreign_degree("2021-08-31")],
)


def points(found: Deadline) -> tuple[object, ...]:
    return tuple(found.facts[name] for name in ("crs_before", "crs_after", "difference"))


def test_each_loss_is_counted_from_today_and_not_on_top_of_the_ones_before() -> None:
    birthday, test, assessment = (
        the(cause, THREE_LOSSES, NOT_SUBMITTED, ON)
        for cause in ("birthday", "language_test.english", "eca.0")
    )
    assert points(birthday) == (429, 424, -5)
    # 124 for English, 25 and 50 with it.
    assert points(test) == (429, 230, -199)
    # 120 for the degree, 25 with English.
    assert points(assessment) == (429, 284, -145)
    assert [one.facts["of_today"] for one in (birthday, test, assessment)] == [True] * 3


def test_the_loss_of_the_only_program_stands_on_each_line_that_would_cause_it() -> None:
    # 72 of the 67: without 24 for English 48, without 21 for the degree 51, a year older 72.
    test, assessment, birthday = (
        the(cause, THREE_LOSSES, NOT_SUBMITTED, ON).facts
        for cause in ("language_test.english", "eca.0", "birthday")
    )
    assert (test["programs_lost"], test["fsw67_after"]) == (("fswp",), 48)
    assert (assessment["programs_lost"], assessment["fsw67_after"]) == (("fswp",), 51)
    assert birthday["programs_lost"] == ()


def test_on_its_day_a_loss_is_counted_from_the_day_before() -> None:
    found = the("language_test.english", THREE_LOSSES, NOT_SUBMITTED, date(2026, 6, 15))
    # 30 since March: 424; what is lost is the same.
    assert points(found) == (424, 225, -199)
    born = the("birthday", THREE_LOSSES, NOT_SUBMITTED, date(2026, 3, 15))
    assert points(born) == (429, 424, -5)


@pytest.mark.parametrize("taken", ["2024-07-01", "2024-08-20"])
def test_a_completed_year_is_counted_with_the_age_and_the_test_of_today(taken: str) -> None:
    # 36 on 15 June (77 -> 72) and without a test from 1 July, or from the very day on which the
    # second year is complete, 20 August.
    profile = ben(jobs=[job("2024-08-20", canada=True)], english=english(taken))
    found = the("work_anniversary.canadian", profile, IN_POOL, ON)
    assert found.on == date(2026, 8, 20)
    # 40 -> 53 and 13 -> 25: from 399.
    assert points(found) == (399, 424, 25)
    assert found.facts["of_today"] is True


@pytest.mark.parametrize(
    ("facts", "worth"),
    [
        # Each ends before the second year is complete or on that very day, and is a partner's: 8
        # for the degree, 5 for CLB 9 and 3 for NCLC 7 in each ability.
        ({"eca": {"issued_on": "2021-06-01", "equivalent": "bachelors"}, "assessed": True}, 8),
        ({"eca": {"issued_on": "2021-08-20", "equivalent": "bachelors"}, "assessed": True}, 8),
        ({"english": english("2024-07-01"), "has_no_test": None}, 20),
        ({"english": english("2024-08-20"), "has_no_test": None}, 20),
        ({"french": french("2024-07-01"), "has_no_test": None}, 12),
    ],
)
def test_a_completed_year_is_counted_with_what_the_partner_has_today(
    facts: dict[str, Any], worth: int
) -> None:
    partner = {
        "accompanying": True, "canadian": False, "education": "bachelors", "assessed": False,
        "education_in_canada": False, "has_no_test": True, "canadian_work_years": 0,
    }  # fmt: skip
    profile = ben(
        jobs=[job("2024-08-20", canada=True)], marital_status="married", partner=partner | facts
    )
    found = the("work_anniversary.canadian", profile, IN_POOL, ON)
    # With a partner: 35 years old 70, a bachelor's 112, CLB 9 four times 29, a year in Canada 35
    # and two 46; the degree with English 25, with one year 13 and with two 25.
    before = 70 + 112 + 4 * 29 + 35 + 25 + 13 + worth
    assert found.on == date(2026, 8, 20)
    assert points(found) == (before, before + 11 + 12, 23)
    assert found.facts["of_today"] is True


def test_work_too_old_is_counted_with_the_age_and_the_test_of_today() -> None:
    # 30 on 1 March 2026 (110 -> 105), no test from 20 February; on 2 March the first day is out.
    profile = ana(
        birth_date="1996-03-01",
        english=english("2024-02-20"),
        jobs=[job("2016-03-01", "2019-02-28")],
    )
    found = the("ageing_out.crs_foreign", profile, NOT_SUBMITTED, ON)
    assert found.on == date(2026, 3, 2)
    assert points(found) == (429, 404, -25)  # with CLB 9: 50 -> 25


def test_work_in_canada_that_goes_on_leaves_the_points_of_work_abroad_those_of_today() -> None:
    # Abroad to 2019-02-28, three years; in Canada since 2025-02-15: one year today, none yet
    # complete; by 2 March 2026 the first is. Foreign work with a year in Canada would count too.
    profile = ana(
        jobs=[job("2016-03-01", "2019-02-28"), job("2025-02-15", canada=True)],
    )
    found = the("ageing_out.crs_foreign", profile, NOT_SUBMITTED, ON)
    assert points(found) == (429, 404, -25)


def test_where_work_changes_the_points_on_the_way_they_are_not_those_of_today() -> None:
    # Two years as an electrician to 2023-03-31, gone from the five years on 2026-04-02. The work
    # since 2025-03-01 makes three years abroad before that: 50 instead of 25 with CLB 9.
    # Today: 29 years old 110, CLB 9 124, 25, and 50 for the certificate.
    jobs = [job("2021-04-01", "2023-03-31", noc="72200"), job("2025-03-01")]
    profile = tom(jobs=jobs, english=english("2025-12-15"))
    found = the("ageing_out.fstp", profile, NOT_SUBMITTED, ON)
    assert (found.on, found.facts["programs_lost"]) == (date(2026, 4, 2), ("fstp",))
    assert points(found) == (334, 334, 0)
    assert found.facts["of_today"] is False
    # Without that work they are.
    alone = the("ageing_out.fstp", tom(english=english("2025-12-15")), NOT_SUBMITTED, ON)
    assert (points(alone), alone.facts["of_today"]) == ((309, 309, 0), True)


@pytest.mark.parametrize(("born", "estimate"), [("1996-11-02", False), ("1996-11-03", True)])
def test_points_of_a_day_whose_grid_is_not_known_are_an_estimate(born: str, estimate: bool) -> None:
    found = the("birthday", ana(birth_date=born), NOT_SUBMITTED, date(2026, 10, 1))
    assert (found.facts["age"], points(found)) == (30, (429, 424, -5))
    assert found.facts["estimate"] is estimate


def test_two_credentials_on_one_report_end_together() -> None:
    profile = ana(credentials=[foreign_degree("2021-08-31"), foreign_degree("2021-08-31")])
    before = the("eca.0", profile, NOT_SUBMITTED, ON).facts["crs_before"]
    for cause in ("eca.0", "eca.1"):
        found = the(cause, profile, NOT_SUBMITTED, ON)
        # Nothing of education is left: age 110 + English 124 + 50 abroad with CLB 9.
        assert points(found)[:2] == (before, 284)


def test_a_report_or_a_test_without_its_day_has_no_end_and_hides_no_other() -> None:
    undated = foreign_degree("2024-05-10")
    undated["eca"]["issued_on"] = None
    no_day = french("2024-06-15") | {"taken_on": None}
    profile = ana(
        credentials=[foreign_degree("2021-08-31"), undated],
        french=no_day,
        has_no_french_test=None,
        **married_with_papers(french=no_day),
    )
    told = {cause for cause in causes(profile, NOT_SUBMITTED, ON) if "." in cause}
    assert {"eca.0", "language_test.partner"} <= told
    assert not {"eca.1", "language_test.french"} & told
    assert the("eca.0", profile, NOT_SUBMITTED, ON).on == date(2026, 8, 31)


def test_reports_of_different_days_end_one_by_one() -> None:
    profile = ana(credentials=[foreign_degree("2021-08-31"), foreign_degree("2024-05-10")])
    # One bachelor's degree is left: 120 and 25 with English.
    found = the("eca.0", profile, NOT_SUBMITTED, ON).facts
    assert (found["crs_after"], found["programs_lost"]) == (429, ())


def test_a_partner_s_dates_cost_what_they_cost_today() -> None:
    profile = ana(**married_with_papers(), birth_date="1996-03-15")
    # A married 30 is 95 and 29 is 100; a partner's bachelor's degree 8 and CLB 9 four times 5.
    found = {
        cause: the(cause, profile, NOT_SUBMITTED, ON).facts["difference"]
        for cause in ("birthday", "eca.partner", "language_test.partner")
    }
    assert found == {"birthday": -5, "eca.partner": -8, "language_test.partner": -20}


def test_french_goes_and_english_stays() -> None:
    profile = ana(french=french("2024-06-15"), has_no_french_test=None)
    # 12 as second language and 50 with English; nothing of English.
    assert points(the("language_test.french", profile, NOT_SUBMITTED, ON)) == (491, 429, -62)
    assert find("language_test.english", profile, NOT_SUBMITTED, ON) is None


# ------------------------------------------------------------------ what stands in the pool

POOL = {"profile_expiry", "quarterly_check"}


def about_the_pool(profile: Profile, candidacy: Candidacy, on: date) -> set[str]:
    return causes(profile, candidacy, on) & POOL


@pytest.mark.parametrize(
    ("on", "told"),
    [
        # The check of 5 April would come to a profile that left on 20 March.
        (date(2026, 3, 19), {"profile_expiry"}),
        (date(2026, 3, 20), {"profile_expiry"}),
        (date(2026, 3, 21), set()),
        (date(2026, 12, 31), set()),
    ],
)
def test_a_profile_that_lost_its_program_to_a_birthday_has_left(on: date, told: set[str]) -> None:
    assert about_the_pool(eve(), IN_POOL, on) == told


def test_a_profile_leaves_on_the_day_its_program_goes_whatever_the_reason() -> None:
    found = the("profile_expiry", eve(), IN_POOL, ON)
    assert (found.on, found.facts["reason"]) == (date(2026, 3, 20), "birthday")
    lost = the("eligibility_lost", eve(), IN_POOL, ON)
    assert (lost.on, lost.facts["in_pool"]) == (date(2026, 3, 20), True)


@pytest.mark.parametrize(
    ("submitted_on", "check"), [("2025-12-19", date(2026, 3, 19)), ("2025-12-20", None)]
)
def test_no_check_on_the_day_the_profile_leaves(submitted_on: str, check: date | None) -> None:
    candidacy = Candidacy(submitted_on=date.fromisoformat(submitted_on))
    found = find("quarterly_check", eve(), candidacy, ON)
    assert (found and found.on) == check


def test_a_profile_no_program_of_which_could_ever_be_met_is_not_asked_about_changes() -> None:
    never = ana(jobs=[])
    assert about_the_pool(never, IN_POOL, ON) == {"profile_expiry"}


@pytest.mark.parametrize(
    ("candidacy", "on", "stands"),
    [
        (NOT_SUBMITTED, ON, False),
        (IN_POOL, ON, True),
        (Candidacy(submitted_on=date(2025, 1, 9)), ON, False),  # its year was over yesterday
        (Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 5)), ON, False),
        (Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2025, 11, 10)), ON, False),
        (Candidacy(submitted_on=date(2025, 11, 1), applied_on=date(2026, 1, 5)), ON, False),
    ],
)
def test_only_a_profile_in_the_pool_is_to_be_kept_up_to_date(
    candidacy: Candidacy, on: date, stands: bool
) -> None:
    passport = the("passport", ana(passport_expires_on="2026-03-01"), candidacy, on)
    assert passport.facts["in_pool"] is stands


@pytest.mark.parametrize(("expires", "stands"), [("2027-01-05", True), ("2027-01-06", False)])
def test_what_ends_after_the_profile_does_not_concern_it(expires: str, stands: bool) -> None:
    # Submitted on 2026-01-05; the test of 2025-12-15 outlives the year.
    passport = the("passport", ana(passport_expires_on=expires), IN_POOL, ON)
    assert passport.facts["in_pool"] is stands
