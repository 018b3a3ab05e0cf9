"""By which day to send an application on an open invitation, and what declining keeps."""

from __future__ import annotations

from datetime import date

import pytest

from express_entry.ahead.invitation import (
    check,
    day_to_apply,
)
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.ahead.invited import DAY, LAST, MET, NOT_MET, UNKNOWN, checked, invited
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, french, job

# ------------------------------------------------------------------ by which day


@pytest.mark.parametrize(
    ("issued_on", "by", "causes"),
    [
        # Five years; the last day is the one before.
        ("2021-02-02", date(2026, 2, 1), ("eca.0",)),
        ("2021-03-31", date(2026, 3, 30), ("eca.0",)),
        ("2021-04-01", date(2026, 3, 31), ("eca.0",)),  # not on the sixtieth day any more
        ("2021-04-02", LAST, ()),
    ],
)
def test_the_day_is_the_last_one_of_the_assessment_the_program_rests_on(
    issued_on: str, by: date, causes: tuple[str, ...]
) -> None:
    profile = ana(credentials=[foreign_degree(issued_on)])
    found = day_to_apply(profile, invited("fswp"), date(2026, 2, 1))
    assert found is not None
    assert (found.by, found.sixtieth, found.causes) == (by, LAST, causes)
    assert found.lost == ("program" if causes else None)
    assert found.program == ("fswp" if causes else None)
    assert (found.requirement.id if found.requirement else None) == (
        "fswp.education" if causes else None
    )


def test_the_first_of_two_ends_decides() -> None:
    profile = ana(english=english("2024-03-10"), credentials=[foreign_degree("2021-03-20")])
    found = day_to_apply(profile, invited("fswp"), date(2026, 2, 1))
    assert found is not None
    assert (found.by, found.causes) == (date(2026, 3, 9), ("language_test.english",))


def test_evidence_the_program_does_not_rest_on_shortens_nothing() -> None:
    # A second foreign credential beside a Canadian one; French beside English that is enough.
    degrees = [
        {"level": "bachelors", "in_canada": True, "completed_on": "2014-06-01"},
        foreign_degree("2021-02-10"),
    ]
    for profile in (
        ben(credentials=degrees),
        ana(has_no_french_test=None, french=french("2024-03-01")),
    ):
        found = day_to_apply(profile, invited(), date(2026, 2, 1))
        assert found is not None
        assert (found.by, found.causes, found.lost) == (LAST, (), None)


def test_canadian_experience_asks_for_no_assessment() -> None:
    profile = ben(credentials=[foreign_degree("2021-02-10")], settlement_funds=20000)
    as_cec, as_fswp = (
        day_to_apply(profile, invited(kind), date(2026, 2, 1)) for kind in ("cec", "fswp")
    )
    assert as_cec is not None
    assert as_fswp is not None
    assert as_cec.by == LAST
    assert as_fswp.by == date(2026, 2, 9)


def test_the_test_a_category_rests_on_shortens_it() -> None:
    # NCLC 7 of 2024-03-01 ends on 2026-03-01; English keeps the program.
    profile = ana(has_no_french_test=None, french=french("2024-03-01"))
    found = day_to_apply(profile, invited("french", date(2026, 2, 6)), date(2026, 2, 7))
    assert found is not None
    assert (found.by, found.lost) == (date(2026, 2, 28), "round")
    assert found.causes == ("language_test.french",)
    assert (found.program, found.requirement) == (None, None)


def test_points_that_end_shorten_it_where_the_round_s_lowest_is_known() -> None:
    # French at NCLC 7 is worth 62 points: 491, and 429 from 2026-03-01.
    profile = ana(has_no_french_test=None, french=french("2024-03-01"))
    for cutoff, by in ((429, LAST), (430, date(2026, 2, 28)), (None, LAST)):
        found = day_to_apply(profile, invited(round_cutoff=cutoff), date(2026, 2, 1))
        assert found is not None
        assert found.by == by
        assert found.lost == (None if by == LAST else "score")


def test_work_that_leaves_the_program_s_window_shortens_it() -> None:
    # One year from 2023-03-11 to 2024-03-10. The three years before 11 March 2026 begin with its
    # first day; those before 12 March miss it (IRPR 87.1(2)(a)).
    profile = ben(jobs=[job("2023-03-11", "2024-03-10", canada=True)])
    found = day_to_apply(profile, invited("cec"), date(2026, 2, 1))
    assert found is not None
    assert found.by == date(2026, 3, 11)
    assert found.causes == ("ageing_out.cec",)


def test_a_birthday_shortens_nothing() -> None:
    found = day_to_apply(eve(), invited("fswp"), date(2026, 2, 1))
    assert found is not None
    assert (found.by, found.causes) == (LAST, ())


def test_once_it_has_ended_the_sixtieth_day_is_left() -> None:
    profile = ana(credentials=[foreign_degree("2021-02-10")])
    last, over = (
        day_to_apply(profile, invited("fswp"), day) for day in (date(2026, 2, 9), date(2026, 2, 10))
    )
    assert last is not None
    assert over is not None
    assert (last.by, last.causes) == (date(2026, 2, 9), ("eca.0",))
    assert (over.by, over.causes, over.lost) == (LAST, (), None)


def test_what_may_hold_and_ends_shortens_it_too() -> None:
    # The funds are not known; without an assessment it is certain that the program is not met.
    profile = ana(credentials=[foreign_degree("2021-02-10")], settlement_funds=None)
    found = day_to_apply(profile, invited("fswp"), date(2026, 2, 1))
    assert found is not None
    assert (found.by, found.causes) == (date(2026, 2, 9), ("eca.0",))


# ------------------------------------------------------------------ declining


@pytest.mark.parametrize(
    ("profile", "on", "keeps", "over"),
    [
        (ana(), date(2026, 2, 1), MET, False),
        (ana(settlement_funds=None), date(2026, 2, 1), UNKNOWN, False),
        (ana(settlement_funds=100), date(2026, 2, 1), NOT_MET, False),
        (ana(), date(2026, 10, 31), MET, False),
        (ana(), date(2026, 11, 1), NOT_MET, True),  # twelve months after submission
    ],
)
def test_declining_keeps_the_profile_where_a_program_is_met_within_its_year(
    profile: Profile, on: date, keeps: Verdict, over: bool
) -> None:
    found = checked(profile, invited("fswp", date(2026, 10, 15) if on.month > 2 else DAY), on)
    assert (found.decline.keeps, found.decline.year_over) == (keeps, over)
    assert found.decline.pool_until == date(2026, 11, 1)


def test_declining_without_a_day_of_submission_knows_no_end() -> None:
    for profile, keeps in (
        (ana(), MET),
        (ana(settlement_funds=None), UNKNOWN),
        (ana(settlement_funds=100), NOT_MET),
    ):
        found = checked(profile, Candidacy(invited_on=DAY, invited_as="fswp")).decline
        assert (found.keeps, found.year_over, found.pool_until) == (keeps, False, None)


def test_what_may_keep_the_profile_ends_with_the_last_program_that_may_be_met() -> None:
    profile = ana(credentials=[foreign_degree("2021-02-10")], settlement_funds=None)
    found = checked(profile, invited("fswp")).decline
    assert (found.keeps, found.pool_until) == (UNKNOWN, date(2026, 2, 10))


def test_declining_is_judged_by_the_actual_age() -> None:
    found = checked(eve(), invited("fswp"), date(2026, 3, 20))
    assert found.program.verdict is MET
    assert found.decline.keeps is NOT_MET, "in the pool nothing protects a birthday"


def test_declining_keeps_the_profile_only_until_no_program_is_met() -> None:
    # Submitted on 1 November 2025; the assessment of 10 February 2021 counts for five years.
    last, over = (
        checked(ana(credentials=[foreign_degree(issued)]), invited("fswp"), date(2026, 2, 1))
        for issued in ("2021-02-10", "2021-11-01")
    )
    assert (last.decline.keeps, last.decline.pool_until) == (MET, date(2026, 2, 10))
    # Both on one day: the twelve months.
    assert (over.decline.keeps, over.decline.pool_until) == (MET, date(2026, 11, 1))


@pytest.mark.parametrize(("cutoff", "by"), [(1, date(2026, 2, 9)), (1000, LAST)])
def test_what_fails_for_certain_is_not_shortened(cutoff: int, by: date) -> None:
    profile = ana(credentials=[foreign_degree("2021-02-10")])
    candidacy = invited("fswp").model_copy(update={"round_cutoff": cutoff})
    found = check(profile, candidacy, date(2026, 2, 1), history=())
    assert found is not None
    assert found.apply.by == by
