"""What-ifs: exactly what each change brings, on its day, in points and in programs.

Points beside a case come from the official tables (grid of 2025-03-25), days are worked out by
hand. Without a partner: first language 17 23 31 34 for CLB 7 8 9 10 an ability, 6 for CLB 4 and 5.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.what_ifs import WhatIf, what_ifs
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    foreign_degree,
    french,
    job,
    told,
    tom,
)

ON = date(2026, 1, 10)
Figures = tuple[int, str, tuple[str, ...], tuple[str, ...]]


def found(profile: Profile, on: date = ON) -> dict[str, WhatIf]:
    return {one.id: one for one in what_ifs(profile, assess(profile, on))}


def brings(one: WhatIf) -> Figures:
    """Points more on its day, the day, programs gained and lost."""
    return one.gain_then, one.possible_on.isoformat(), one.verdicts_gained, one.verdicts_lost


TODAY = "2026-01-10"


def test_everything_ana_could_change() -> None:
    # French at NCLC 7: 4 x 3 + 50; at 9: 4 x 6 + 50; at 10 it is the better first language:
    # 4 x 34 + English as the second 4 x 6 + 50 - 124. A year in Canada: 40, and 13 with the
    # degree; two: 53, 25 with the degree, and (her test has ended) 50 with the work abroad.
    # Two credentials: 128 for 120 and 50 for 25 with CLB 9; only 8 once her test has ended on
    # 2027-12-15. A master's then: 135 for 120.
    assert {name: brings(one) for name, one in found(ana()).items()} == {
        "provincial_nomination": (600, TODAY, (), ()),
        "second_language.5": (4, TODAY, (), ()),
        "second_language.7": (62, TODAY, (), ()),
        "second_language.9": (74, TODAY, (), ()),
        "second_language.10": (86, TODAY, (), ()),
        "canadian_work.1.2027-01-10": (53, "2027-01-10", ("cec",), ()),
        "canadian_work.2.2028-01-10": (128, "2028-01-10", (), ()),
        "education.one_year": (33, "2027-01-10", (), ()),
        "education.two_year": (8, "2028-01-10", (), ()),
        "education.bachelors": (8, "2029-01-10", (), ()),
        "education.masters": (15, "2028-01-10", (), ()),
        "first_language.10": (12, TODAY, (), ()),
        "first_language.listening.10": (3, TODAY, (), ()),
        "first_language.reading.10": (3, TODAY, (), ()),
        "first_language.writing.10": (3, TODAY, (), ()),
        "first_language.speaking.10": (3, TODAY, (), ()),
    }


def test_the_points_gained_lead_and_the_quicker_goes_first_on_a_tie() -> None:
    told_of = what_ifs(ana(), assess(ana(), ON))
    gains = [one.gain_then for one in told_of]
    assert gains == sorted(gains, reverse=True)
    assert [one.id for one in told_of if one.gain_then == 8] == [
        "education.two_year",
        "education.bachelors",
    ]


# ------------------------------------------------------------------ language


def test_a_language_test_is_told_as_the_scores_to_reach() -> None:
    # CLB 10 in IELTS General: listening 8.5, reading 8, writing and speaking 7.5.
    one = found(ana())["first_language.10"]
    assert one.changed == {
        "english": {
            "taken_on": TODAY,
            "listening": 8.5,
            "reading": 8,
            "writing": 7.5,
            "speaking": 7.5,
        }
    }
    assert (one.gain, one.total, one.gain_then, one.total_then) == (12, 441, 12, 441)
    assert (one.effort, one.possible_on) == ("months", ON)
    single = found(ana())["first_language.reading.10"]
    assert single.changed == {"english": {"taken_on": TODAY, "reading": 8}}


def test_one_ability_is_raised_by_itself_to_its_next_level_and_beyond() -> None:
    # Reading CLB 8: CLB 9 there is 8 more, 12 more with the degree, 25 more with three years
    # abroad, since the weakest ability decides those; the other three gain 3 each at CLB 10.
    one = {
        name: brings(one)[0]
        for name, one in found(eve()).items()
        if name.startswith("first_language")
    }
    assert one == {
        "first_language.10": 3 * 3 + 11 + 12 + 25,
        "first_language.reading.9": 8 + 12 + 25,
        "first_language.reading.10": 11 + 12 + 25,
        "first_language.listening.10": 3,
        "first_language.writing.10": 3,
        "first_language.speaking.10": 3,
    }


def test_half_a_band_that_gives_the_missing_point_of_67_opens_the_program() -> None:
    # CLB 9, 9, 9 and 7 are 22 + 21 + 11 + 12 = 66 of the 67; reading at CLB 8 is one more.
    profile = eve(english=english("2025-12-15", reading=6))
    told_of = what_ifs(profile, assess(profile, ON))
    first = next(one for one in told_of if one.id == "first_language.reading.8")
    assert brings(first) == (23 - 17, TODAY, ("fswp",), ())
    opening = [bool(one.verdicts_gained) for one in told_of]
    assert opening == sorted(opening, reverse=True)


@pytest.mark.parametrize(
    ("named", "nine", "ten"),
    [
        # CLB 5, 5, 4 and 5 are 24; as the second language 1 + 1 + 0 + 1. French at NCLC 9 as the
        # first: 124, 25 of the bonus, 50 with the certificate, 25 with two years abroad.
        (None, 124 + 3 + 25 + 50 + 25 - 24, 136 + 3 + 25 + 50 + 25 - 24),
        # Named second: 24 and the bonus of 25; more than NCLC 9 earns no more.
        ("en", 24 + 25, None),
    ],
)
def test_a_strong_new_test_becomes_the_first_language_unless_the_other_is_named(
    named: str | None, nine: int, ten: int | None
) -> None:
    told_of = found(tom(first_official_language=named))
    assert told_of["second_language.9"].gain_then == nine
    assert ("second_language.10" in told_of) is (ten is not None)
    if ten is not None:
        assert told_of["second_language.10"].gain_then == ten


def test_the_other_language_can_be_named_first() -> None:
    # English CLB 5, 5, 4, 5 and French NCLC 7: first 24, second 4 x 3, bonus 25 (English below
    # CLB 5 in one), two years abroad 0 and certificate 0 below CLB 5 in all four. French first:
    # 68, second 3, bonus 25, abroad 13 and certificate 50 at NCLC 7.
    profile = tom(
        french=french("2025-12-01"), has_no_french_test=None, first_official_language="en"
    )
    one = found(profile)["first_official_language.fr"]
    assert one.changed == {"first_official_language": "fr"}
    assert one.gain_then == (68 + 3 + 13 + 50) - (24 + 12)
    assert not [name for name in found(ana()) if name.startswith("first_official")]


def test_a_test_that_ended_is_taken_again() -> None:
    # First language 124 and 75 with the degree and the work abroad; FSW asks for a valid test.
    # It ends on 2026-01-10, exactly two years after it was taken.
    one = found(ana(english=english("2024-01-10")))["renew_test.english"]
    assert brings(one) == (199, TODAY, ("fswp",), ())
    assert (one.changed, one.effort) == ({"english": {"taken_on": TODAY}}, "weeks")
    valid = found(ana(english=english("2024-01-11")))
    assert "renew_test.english" not in valid


def test_a_first_test_is_told_where_there_is_none() -> None:
    profile = ana(english=None, has_no_english_test=True)
    told_of = found(profile)
    seven = told_of["first_language.7"]
    assert seven.changed == {
        "has_no_english_test": None,
        "english": {
            "test": "ielts_general",
            "taken_on": TODAY,
            "planned": False,
            "listening": 6,
            "reading": 6,
            "writing": 6,
            "speaking": 6,
        },
    }
    # 4 x 17; 13 with the degree, 25 with three years abroad; 16 + 21 + 15 + 12 = 64 of the 67.
    assert brings(seven) == (68 + 13 + 25, TODAY, (), ())
    # 4 x 31; 25 and 50; 24 + 21 + 15 + 12 = 72 of the 67.
    assert brings(told_of["first_language.9"]) == (199, TODAY, ("fswp",), ())
    assert not [one for one in told_of.values() if one.figures.get("ability")]


def test_one_ability_of_a_french_test_keeps_the_other_scores_as_printed() -> None:
    # NCLC 7 in all four with English CLB 9: 4 x 3 and 50. Listening at NCLC 9 is 3 more.
    profile = ana(french=french("2025-12-01"), has_no_french_test=None)
    one = found(profile)["second_language.listening.9"]
    assert one.changed == {"french": {"taken_on": TODAY, "listening": 9}}
    assert brings(one) == (3, TODAY, (), ())


# ------------------------------------------------------------------ education


def test_a_further_credential_is_told_whole() -> None:
    one = found(ana())["education.one_year"]
    degree = foreign_degree("2024-05-10")
    assert one.changed == {
        "credentials": [
            degree,
            {
                "level": "one_year",
                "in_canada": False,
                "assessed": True,
                "eca": {"issued_on": TODAY, "equivalent": "one_year"},
            },
        ]
    }
    # At 30 since 2026-09-15 the age is worth 105 instead of 110.
    assert (one.gain, one.total, one.gain_then, one.total_then) == (33, 462, 33, 429 - 5 + 33)
    assert one.figures["level"] == "two_or_more"


def test_a_bachelors_on_top_of_a_diploma_is_two_or_more() -> None:
    # 128 for 90 with one year, and 50 for 25 with CLB 9; in three years the test has ended.
    told_of = found(told(credentials=[foreign_degree("2024-05-10", "one_year")]))
    one = told_of["education.bachelors"]
    assert (one.gain, brings(one)) == (38 + 25, (38, "2029-01-10", (), ()))
    # Two-year: 98 for 90. A second one-year diploma brings nothing, a master's needs a degree.
    assert brings(told_of["education.two_year"]) == (8, "2028-01-10", (), ())
    assert sorted(name for name in told_of if name.startswith("education")) == [
        "education.bachelors",
        "education.two_year",
    ]


@pytest.mark.parametrize(
    ("held", "steps"),
    [
        ("none", {}),
        ("secondary", {"one_year": "one_year", "two_year": "two_year", "bachelors": "bachelors"}),
        ("two_year", {"bachelors": "two_or_more"}),
        (
            "bachelors",
            {
                "one_year": "two_or_more",
                "two_year": "two_or_more",
                "bachelors": "two_or_more",
                "masters": "masters",
            },
        ),
        ("two_or_more", {"masters": "masters"}),
        ("masters", {"doctorate": "doctorate"}),
        ("doctorate", {}),
    ],
)
def test_steps_from_what_is_claimed_in_one_line(held: str, steps: dict[str, str]) -> None:
    profile = told(
        credentials=None, jobs=None, claimed_education=held, english=english("2025-12-15")
    )
    told_of = found(profile)
    assert {
        name.removeprefix("education."): one.changed["claimed_education"]
        for name, one in told_of.items()
        if name.startswith("education.")
    } == steps


def test_each_credential_not_assessed_and_all_of_them() -> None:
    # Degree: 120 and 25 with CLB 9, 24 + 21 + 15 + 12 = 72 of the 67. Diploma: 90 and 25, and
    # 24 + 15 + 15 + 12 = 66. Both: 128 and 50, and 22 for the education of the 67.
    bare = {"in_canada": False, "assessed": False}
    held = [bare | {"level": "bachelors"}, bare | {"level": "one_year"}]
    told_of = found(told(credentials=held, jobs=[job("2020-01-01")]))
    assert {n: brings(one) for n, one in told_of.items() if n.startswith("eca")} == {
        "eca.0": (145, TODAY, ("fswp",), ()),
        "eca.1": (115, TODAY, (), ()),
        "eca.all": (178, TODAY, ("fswp",), ()),
    }
    assert told_of["eca.1"].changed == {
        "credentials": [
            held[0],
            held[1] | {"assessed": True, "eca": {"issued_on": TODAY, "equivalent": "one_year"}},
        ]
    }


def test_an_assessment_that_ended_is_made_again_at_the_level_it_had() -> None:
    # Five years old on 2026-01-10: nothing counts; it stated two years for the degree.
    degree = foreign_degree("2021-01-10")
    degree["eca"]["equivalent"] = "two_year"
    one = found(told(credentials=[degree]))["eca.0"]
    assert one.gain_then == 98 + 25
    assert one.changed["credentials"][0]["eca"] == {"issued_on": TODAY, "equivalent": "two_year"}


# ------------------------------------------------------------------ work


def test_a_year_in_canada_is_judged_on_the_day_it_completes() -> None:
    one = found(ana())["canadian_work.1.2027-01-10"]
    # On 2027-01-10 she is 30 (105 for 110): 424 without the change.
    assert (one.gain, one.total, one.total_then) == (0, 429, 424 + 53)
    assert one.effort == "years"
    assert one.changed == {
        "jobs": [
            job("2020-01-01") | {"end": "2026-01-09", "current": False},
            {
                "noc": "21231",
                "in_canada": True,
                "start": TODAY,
                "current": True,
                "hours_per_week": 30,
                "paid": True,
                "authorized": True,
                "self_employed": False,
                "while_full_time_student": False,
            },
        ]
    }


def test_a_test_that_ends_before_the_year_completes_no_longer_counts() -> None:
    # The test of 2024-06-15 ends on 2026-06-15: without it 429 - 5 - 199. A year in Canada: 40, 13
    # with the degree and 25 with three years abroad; no Canadian Experience without a test.
    one = found(ana(english=english("2024-06-15")))["canadian_work.1.2027-01-10"]
    assert brings(one) == (40 + 13 + 25, "2027-01-10", (), ())
    assert one.total_then == 225 + 78


def test_months_already_worked_bring_the_day_nearer() -> None:
    # Eight months in Canada until 2025-01-09; four more from 2026-01-10 end on 2026-05-09.
    worked = job("2024-05-10", "2025-01-09", canada=True)
    told_of = found(told(jobs=[worked]))
    days = {name: brings(one) for name, one in told_of.items() if name.startswith("canadian")}
    assert days == {
        # Alone, without a degree: 40 for one year, 53 for two.
        "canadian_work.1.2026-05-10": (40, "2026-05-10", ("cec",), ()),
        "canadian_work.1.2027-01-10": (40, "2027-01-10", ("cec",), ()),
        "canadian_work.2.2027-05-10": (53, "2027-05-10", ("cec",), ()),
        # The test of 2025-12-15 has ended on 2027-12-15.
        "canadian_work.2.2028-01-10": (53, "2028-01-10", (), ()),
    }
    assert told_of["canadian_work.1.2026-05-10"].effort == "months"


def test_work_that_goes_on_by_itself_is_no_change() -> None:
    assert not [name for name in found(ben()) if name.startswith("canadian_work")]
    assert not [name for name in found(ana()) if name.startswith("foreign_work")]


def test_years_claimed_in_one_line_take_as_many_years() -> None:
    claims = {"claimed_canadian_years": 0, "claimed_foreign_years": 0}
    told_of = found(told(credentials=None, jobs=None, **claims))
    one = told_of["canadian_work.1.2027-01-10"]
    assert (one.changed, one.gain, one.gain_then) == ({"claimed_canadian_years": 1}, 40, 40)
    # One year abroad with CLB 9: 25; without a test, from 2027-12-15, nothing.
    abroad = told_of["foreign_work.1.2027-01-10"]
    assert (abroad.changed, abroad.gain_then) == ({"claimed_foreign_years": 1}, 25)
    assert "foreign_work.2.2028-01-10" not in told_of
    unknown = found(told(credentials=None, jobs=None))
    assert not [name for name in unknown if "work" in name]


def test_no_more_years_are_claimed_than_fit_into_a_life() -> None:
    # At 19 six years since the age of 13 fit, at 18 five. Four years earn 72, five or more 80.
    def offered(born: str) -> dict[str, int]:
        facts = {"birth_date": born, "credentials": None, "jobs": None}
        told_of = found(told(claimed_canadian_years=4, **facts))
        return {name: one.gain_then for name, one in told_of.items() if "work" in name}

    assert offered("2007-01-10") == {
        "canadian_work.1.2027-01-10": 8,
        "canadian_work.2.2028-01-10": 8,
    }
    assert offered("2007-01-11") == {"canadian_work.1.2027-01-10": 8}


def test_work_goes_on_in_the_primary_occupation_or_the_latest_skilled_one() -> None:
    def noc(**facts: Any) -> str:
        one = found(told(**facts))["canadian_work.1.2027-01-10"]
        return str(one.changed["jobs"][-1]["noc"])

    cook = job("2016-01-01", "2019-01-31", noc="63200")
    nurse = job("2019-02-01", "2021-01-31", noc="31301")
    cashier = job("2022-01-01", noc="65100")
    assert noc(jobs=[nurse, cook, cashier]) == "31301"
    assert noc(jobs=[nurse, cook], primary_occupation="63200") == "63200"
    assert noc(jobs=[cashier]) == noc(jobs=[]) == "12010"


# ------------------------------------------------------------------ partner


def married(**facts: Any) -> dict[str, Any]:
    partner = {
        "accompanying": True,
        "canadian": False,
        "education": "bachelors",
        "education_in_canada": False,
        "assessed": False,
        "has_no_test": True,
        "canadian_work_years": 0,
        "worked_full_time_year_in_canada": False,
        "studied_in_canada": False,
    }
    return {"marital_status": "married", "partner": partner | facts}


CLB_4 = english("2025-12-15", listening=4.5, reading=3.5, writing=4, speaking=4)


def test_everything_about_a_partner() -> None:
    told_of = found(ana(**married(), settlement_funds=20000))
    of_partner = {name: brings(one) for name, one in told_of.items() if "partner" in name}
    # CLB 5, 7, 9 of the partner: 1, 3, 5 an ability; a bachelor's 8. At 72 points of the 67 the
    # five of CLB 4 change nothing. Alone: 429, together 110-100, 120-112, 31-29 an ability less.
    assert of_partner == {
        "partner_language.5": (4, TODAY, (), ()),
        "partner_language.7": (12, TODAY, (), ()),
        "partner_language.9": (20, TODAY, (), ()),
        "partner_eca": (8, TODAY, (), ()),
        "partner_stays": (10 + 8 + 8, TODAY, (), ()),
    }
    assert told_of["partner_eca"].changed == {
        "partner": {"assessed": True, "eca": {"issued_on": TODAY, "equivalent": "bachelors"}}
    }
    assert told_of["partner_stays"].changed == {"partner": {"accompanying": False}}
    test = told_of["partner_language.5"].changed["partner"]
    assert (test["has_no_test"], test["english"]["test"]) == (None, "ielts_general")


def test_a_partners_test_opens_the_program_that_five_points_are_missing_for() -> None:
    # 66 of the 67, as above; CLB 4 in all four of the partner is 5 more, and no CRS points.
    low = english("2025-12-15", reading=6)
    told_of = found(eve(english=low, **married()))
    assert brings(told_of["partner_language.4"]) == (0, TODAY, ("fswp",), ())


def test_a_partner_is_not_left_behind_at_the_cost_of_the_only_program() -> None:
    # 66 and 5 for the partner's test: alone the Skilled Worker Program is lost (IRPR 83(1)(a)).
    low = english("2025-12-15", reading=6)
    with_test = married(english=CLB_4, has_no_test=None)
    assert "partner_stays" not in found(eve(english=low, **with_test))
    # With CLB 8 in reading it is 67 without the partner: nothing is lost.
    stays = found(eve(**with_test))["partner_stays"]
    assert stays.verdicts_lost == ()


def test_a_program_lost_while_another_stays_is_told() -> None:
    # Two thirds of full time since 2023-05-20 are 1.7 years, none of them full time: 24 + 21 + 9
    # + 12 = 66 of the 67 and 5 for the partner's test; Canadian Experience stays without it.
    part_time = [job("2023-05-20", canada=True, hours_per_week=20)]
    with_test = married(english=CLB_4, has_no_test=None)
    profile = ben(jobs=part_time, settlement_funds=20000, **with_test)
    assert brings(found(profile)["partner_stays"])[2:] == ((), ("fswp",))


def test_a_partner_who_stays_may_come_along() -> None:
    # Staying: the column without a partner. Coming along costs points, and brings 5 of the 67.
    low = english("2025-12-15", reading=6)
    stays = married(accompanying=False, english=CLB_4, has_no_test=None)
    one = found(eve(english=low, **stays))["partner_comes"]
    assert one.verdicts_gained == ("fswp",)
    assert one.gain_then < 0
    # With a program met, no one is told to lose points.
    assert "partner_comes" not in found(eve(**stays))


def test_a_partners_test_that_ended_is_taken_again() -> None:
    old = english("2024-01-10")
    told_of = found(ana(**married(english=old, has_no_test=None)))
    one = told_of["renew_partner_test"]
    assert brings(one) == (20, TODAY, (), ())
    assert one.changed == {"partner": {"english": {"taken_on": TODAY}}}


@pytest.mark.parametrize("canadian", [True, None])
@pytest.mark.parametrize("accompanying", [True, False, None])
def test_partners_of_whom_little_is_known(canadian: bool | None, accompanying: bool | None) -> None:
    facts = married(canadian=canadian, accompanying=accompanying)
    told_of = found(ana(**facts))
    if canadian:
        assert not [name for name in told_of if "partner" in name]
    elif accompanying is None:
        assert "partner_stays" not in told_of
        assert "partner_comes" not in told_of
    assert found(ana(marital_status=None))
    assert found(ana(marital_status="married", partner=None))


# ------------------------------------------------------------------ nomination and certificate


@pytest.mark.parametrize(
    ("profile", "offered"),
    [
        (ana(), True),
        (ben(), True),  # Canadian Experience alone
        (ana(provincial_nomination=None), True),
        (ana(provincial_nomination=True), False),
        (ana(destination="QC"), False),
        (ana(destination=None), False),  # not known to meet any program
        (told(), False),
    ],
)
def test_a_nomination_is_offered_only_where_it_opens_something(
    profile: Profile, offered: bool
) -> None:
    told_of = found(profile)
    assert ("provincial_nomination" in told_of) is offered
    if offered:
        assert brings(told_of["provincial_nomination"]) == (600, TODAY, (), ())


def test_a_certificate_in_each_trade() -> None:
    jobs = [
        job("2021-04-01", "2023-03-31", noc="72200"),  # two years
        job("2023-04-01", "2024-03-31", noc="72410"),  # one
        job("2024-04-01", noc="21231"),
    ]
    low = english("2025-12-15", listening=5, reading=4, writing=4, speaking=5)
    without = {"certificate_of_qualification": False, "certificate_noc": None}
    # CLB 5, 5, 4, 5: no points with a certificate, so only the trade with two years opens one.
    told_of = found(tom(jobs=jobs, english=low, **without))
    certificates = {n: brings(one) for n, one in told_of.items() if n.startswith("trade")}
    assert certificates == {"trade_certificate.72200": (0, TODAY, ("fstp",), ())}
    assert told_of["trade_certificate.72200"].changed == {
        "certificate_of_qualification": True,
        "certificate_noc": "72200",
    }
    # CLB 5 in all four: 25 with either.
    five = english("2025-12-15", listening=5, reading=4, writing=5, speaking=5)
    told_of = found(tom(jobs=jobs, english=five, **without))
    certificates = {n: brings(one) for n, one in told_of.items() if n.startswith("trade")}
    assert certificates == {
        "trade_certificate.72200": (25, TODAY, ("fstp",), ()),
        "trade_certificate.72410": (25, TODAY, (), ()),
    }
    # Held in the other trade: no points more, and the program.
    other = {"certificate_of_qualification": True, "certificate_noc": "72410"}
    told_of = found(tom(jobs=jobs, english=five, **other))
    assert brings(told_of["trade_certificate.72200"]) == (0, TODAY, ("fstp",), ())
    assert "trade_certificate.72410" not in told_of


def test_nobody_known_of_nothing_gets_an_answer() -> None:
    told_of = found(Profile())
    assert {one.kind for one in told_of.values()} == {"first_language", "second_language"}
