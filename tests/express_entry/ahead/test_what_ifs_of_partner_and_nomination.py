"""What a partner, a nomination or a certificate in a trade brings, on its day.

Points beside a case come from the official tables (grid of 2025-03-25).
"""

from __future__ import annotations

import pytest

from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.brought import TODAY, brings, found
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    job,
    married,
    told,
    tom,
)

# ------------------------------------------------------------------ partner


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
        # Nothing counts of the degree without its assessment; a master's is 10, two or more 9.
        "partner_education.one_year": (9, "2027-01-10", (), ()),
        "partner_education.two_year": (9, "2028-01-10", (), ()),
        "partner_education.bachelors": (9, "2029-01-10", (), ()),
        "partner_education.masters": (10, "2028-01-10", (), ()),
        "partner_work.1": (5, "2027-01-10", (), ()),
        "partner_work.2": (7, "2028-01-10", (), ()),
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


def test_the_partner_can_be_the_one_who_applies() -> None:
    # The partner as principal: 25 with a partner 100, a master's 126, CLB 10 4 x 32, degree with
    # CLB 9 50 (master's), three years abroad with CLB 9 50: 100 at the most of the two; the
    # bachelor's 8 and CLB 9 4 x 5 as those of the accompanying partner.
    ten = english("2025-12-15", listening=8.5, reading=8, writing=7.5, speaking=7.5)
    partner = married(
        birth_date="2001-01-01",
        education="masters",
        assessed=True,
        eca={"organization": "WES", "issued_on": "2025-01-10", "equivalent": "masters"},
        english=ten,
        has_no_test=None,
        canadian_work_years=0,
        foreign_work_years=3,
        studied_in_canada=False,
        worked_full_time_year_in_canada=False,
    )
    one = found(ana(**partner, settlement_funds=0))["partner_principal"]
    assert one.total == 100 + 126 + 128 + 100 + 8 + 20
    assert one.changed["birth_date"] == "2001-01-01"
    # Whether the partner meets a program takes the partner's own jobs: what is met is not left.
    assert "partner_principal" not in found(ana(**partner))
    assert "partner_principal" not in found(ana())


def test_two_academic_years_in_canada_count_for_the_67_too() -> None:
    study = found(ana())["canadian_study.two_year"]
    assert study.changed["studied_in_canada"] is True
    assert "studied_in_canada" not in found(ana())["canadian_study.one_year"].changed
