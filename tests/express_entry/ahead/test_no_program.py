"""No program met: which one is nearest, what it lacks, since which day. Points: ``candidates``."""

from __future__ import annotations

from datetime import date

import pytest

from express_entry.ahead.no_program import any_program, held, no_program
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import ProgramVerdict
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, french, job, tom

MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("told", "together"),
    [
        ((MET, NOT_MET, NOT_MET), MET),
        ((UNKNOWN, MET, NOT_MET), MET),
        ((UNKNOWN, NOT_MET, NOT_MET), UNKNOWN),
        ((NOT_MET, NOT_MET, UNKNOWN), UNKNOWN),
        ((NOT_MET, NOT_MET, NOT_MET), NOT_MET),
    ],
)
def test_one_program_is_enough_and_unknown_is_not_no(
    told: tuple[Verdict, ...], together: Verdict
) -> None:
    names: tuple[Program, ...] = ("cec", "fswp", "fstp")
    programs = [
        ProgramVerdict(program=name, verdict=verdict, requirements=())
        for name, verdict in zip(names, told, strict=True)
    ]
    assert any_program(programs) is together


def test_who_meets_a_program_or_may_hears_nothing() -> None:
    on = date(2026, 1, 10)
    for profile in (ana(), ben(), tom(), ana(settlement_funds=None), Profile()):
        assert no_program(profile, on, back_to=date(2025, 1, 1)) is None


def test_the_birthday_that_took_the_67th_point_is_the_day() -> None:
    # Eve: 67 points until she turns 36 on 2026-03-20, then 66.
    assert no_program(eve(), date(2026, 3, 19), back_to=date(2026, 1, 1)) is None
    for on in (date(2026, 3, 20), date(2026, 3, 21), date(2026, 12, 1)):
        found = no_program(eve(), on, back_to=date(2026, 1, 1))
        assert found is not None
        assert (found.on, found.program, found.since) == (on, "fswp", date(2026, 3, 20))
        assert found.causes == ("birthday",)
        assert found.requirement.id == "fswp.points67"
        assert (found.requirement.facts["total"], found.requirement.facts["pass_mark"]) == (66, 67)


def test_only_the_days_asked_for_are_looked_at() -> None:
    on = date(2026, 12, 1)
    for back_to, since in (
        (date(2026, 3, 19), date(2026, 3, 20)),
        (date(2026, 3, 20), None),
        (None, None),
    ):
        found = no_program(eve(), on, back_to=back_to)
        assert found is not None
        assert found.since == since
        assert bool(found.causes) is (since is not None)


def test_an_answer_that_fails_on_every_day_has_no_day() -> None:
    found = no_program(
        ana(english=english("2025-12-15", writing=5.5)),
        date(2026, 3, 1),
        back_to=date(2026, 1, 1),
    )
    assert found is not None
    assert (found.program, found.requirement.id, found.since) == ("fswp", "fswp.language", None)


def test_the_program_lost_last_is_named() -> None:
    # Canadian Experience ends with the test on 2026-03-10; the assessment ended before, and with
    # it the Skilled Worker Program, on 2026-02-10.
    profile = ben(
        english=english("2024-03-10"),
        credentials=[foreign_degree("2021-02-10")],
        settlement_funds=20000,
    )
    assert no_program(profile, date(2026, 3, 9), back_to=date(2026, 1, 1)) is None
    found = no_program(profile, date(2026, 4, 1), back_to=date(2026, 1, 1))
    assert found is not None
    assert (found.program, found.since) == ("cec", date(2026, 3, 10))
    assert found.causes == ("language_test.english",)
    assert found.requirement.id == "cec.language"


def test_the_program_lost_last_is_named_though_another_one_lacks_less() -> None:
    # A year in Canada from 2024-05-20 to 2025-05-19: the three years before 2027-05-21 miss its
    # first day. With the money the Skilled Worker Program would be met: it never was.
    profile = ben(jobs=[job("2024-05-20", "2025-05-19", canada=True)])
    assert no_program(profile, date(2027, 5, 20), back_to=date(2027, 1, 1)) is None
    on = date(2027, 6, 1)
    found = no_program(profile, on, back_to=date(2027, 1, 1))
    assert found is not None
    assert (found.program, found.requirement.id) == ("cec", "cec.work")
    assert (found.since, found.causes) == (date(2027, 5, 21), ("ageing_out.cec",))
    # Without looking back, what lacks least.
    least = no_program(profile, on)
    assert least is not None
    assert (least.program, least.requirement.id) == ("fswp", "fswp.funds")
    assert (least.since, least.causes) == (None, ())


def test_what_happens_on_the_day_after_is_not_what_took_the_program() -> None:
    # The test ends on 2026-03-10; she turns 30 on the day after.
    profile = ana(english=english("2024-03-10"), birth_date="1996-03-11")
    found = no_program(profile, date(2026, 4, 1), back_to=date(2026, 1, 1))
    assert found is not None
    assert (found.since, found.causes) == (date(2026, 3, 10), ("language_test.english",))


def test_the_present_time_without_a_program_begins_after_the_last_one_met() -> None:
    # Without a test until 2026-02-01, then until 2028-02-01 with one, then without again.
    profile = ana(english=english("2026-02-01"), credentials=[foreign_degree("2025-05-10")])
    for on, since in (
        (date(2026, 1, 31), None),
        (date(2028, 2, 1), date(2028, 2, 1)),
        (date(2028, 6, 1), date(2028, 2, 1)),
    ):
        found = no_program(profile, on, back_to=date(2026, 1, 1))
        assert found is not None
        assert found.since == since


def test_what_may_have_been_met_and_is_not_any_more_has_its_day() -> None:
    profile = eve(settlement_funds=None)
    assert no_program(profile, date(2026, 3, 19), back_to=date(2026, 1, 1)) is None
    found = no_program(profile, date(2026, 4, 1), back_to=date(2026, 1, 1))
    assert found is not None
    assert (found.program, found.since) == ("fswp", date(2026, 3, 20))


def test_of_programs_never_met_the_one_that_lacks_least_is_named() -> None:
    on = date(2026, 3, 1)
    # One requirement of the Skilled Worker Program (funds), one of Canadian Experience: a year of
    # work, which takes longer than anything else.
    one_each = no_program(ana(settlement_funds=100), on)
    assert one_each is not None
    assert (one_each.program, one_each.requirement.id) == ("fswp", "fswp.funds")
    # Half a year in Canada: Canadian Experience lacks the work; the Skilled Worker Program the
    # year, the degree and the money.
    half = no_program(
        ben(jobs=[job("2025-10-01", canada=True)], credentials=[], settlement_funds=100), on
    )
    assert half is not None
    assert (half.program, half.requirement.id) == ("cec", "cec.work")
    # The electrician without certificate: that alone.
    trade = no_program(tom(certificate_of_qualification=False, certificate_noc=None), on)
    assert trade is not None
    assert (trade.program, trade.requirement.id) == ("fstp", "fstp.offer_or_certificate")


def test_of_programs_equally_near_the_one_without_work_in_canada_is_named() -> None:
    # Bound for Quebec neither program is met, and nothing else is lacking (IRPR 75(2)(a), 87.1(2)).
    both = no_program(ben(settlement_funds=20000, destination="QC"), date(2026, 3, 1))
    assert both is not None
    assert both.program == "fswp"


def test_a_planned_test_is_taken_out_and_leaves_its_language_open() -> None:
    assert held(ana()) == ana()
    plan = ana(english=english("2026-03-01") | {"planned": True})
    assert (held(plan).english, held(plan).has_no_english_test) == (None, None)
    assert held(plan).has_no_french_test is True
    denied = ana(english=english("2026-03-01") | {"planned": True}, has_no_english_test=False)
    assert held(denied).has_no_english_test is None
    taken = ana(french=french("2025-12-01"), has_no_french_test=None)
    assert held(taken) == taken
    assert held(Profile()) == Profile()
    plan = ana(french=french("2026-03-01") | {"planned": True}, has_no_french_test=None)
    assert (held(plan).french, held(plan).has_no_french_test) == (None, None)
    assert held(plan).english == plan.english
    denied = ana(french=french("2026-03-01") | {"planned": True}, has_no_french_test=False)
    assert held(denied).has_no_french_test is None
