"""An open invitation: whether an application would hold.

Law: IRPA 11.2(1), (2). Points from the official grid of 2025-03-25: see ``candidates``.
"""

from __future__ import annotations

from datetime import date

import pytest

from express_entry.ahead.invitation import check, day_to_apply, last_day_to_apply
from express_entry.ahead.invited import invited_under, with_age_kept
from express_entry.candidate.candidacy import Candidacy
from express_entry.rulebook import default
from tests.express_entry.ahead.invited import (
    DAY,
    LAST,
    MET,
    NOT_MET,
    SUBMITTED,
    UNKNOWN,
    a_round,
    checked,
    invited,
)
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, job, tom

# ------------------------------------------------------------------ when there is one at all


def test_an_invitation_is_looked_at_from_its_day_to_its_sixtieth() -> None:
    for day, is_open in ((DAY, True), (LAST, True), (date(2026, 4, 2), False)):
        assert (check(ana(), invited(), day) is not None) is is_open
        assert (day_to_apply(ana(), invited(), day) is not None) is is_open


def test_no_invitation_applied_or_landed_is_none() -> None:
    for candidacy in (
        Candidacy(submitted_on=SUBMITTED),
        invited(applied_on=date(2026, 2, 1)),
        invited(landed_on=date(2026, 2, 1)),
    ):
        assert check(ana(), candidacy, date(2026, 2, 1)) is None


@pytest.mark.parametrize(
    ("on", "last"),
    [
        (date(2016, 11, 18), date(2017, 1, 17)),  # 60: 12 of November, 31 of December, 17
        (date(2016, 11, 19), date(2017, 2, 17)),  # 90: 11 + 31 + 31 + 17
        (date(2018, 6, 25), date(2018, 9, 23)),  # 90: 5 + 31 + 31 + 23
        (date(2018, 6, 26), date(2018, 8, 25)),  # 60: 4 + 31 + 25
    ],
)
def test_sixty_days_and_ninety_between_2016_and_2018(on: date, last: date) -> None:
    assert last_day_to_apply(on, rules=default()) == last


# ------------------------------------------------------------------ the program


def test_a_program_that_is_met_with_everything_else_holds() -> None:
    # Ana: 429, Federal Skilled Worker.
    found = checked(ana(), invited("fswp"), history=(a_round(420, "fswp"),))
    assert found.verdict is MET
    assert (found.program.verdict, found.program.program) == (MET, "fswp")
    assert found.program.named is True
    assert (found.program.requirement, found.program.missing) == (None, ())
    assert (found.program.since, found.program.causes) == (None, ())
    assert found.program.birthday is False
    assert (found.round.verdict, found.round.lacks, found.round.missing) == (MET, None, ())
    assert (found.score.verdict, found.score.score, found.score.cutoff) == (MET, 429, 420)
    assert (found.score.from_history, found.score.below, found.score.estimate) == (
        True, False, False,
    )  # fmt: skip


def test_an_ability_below_the_program_s_level_fails_it() -> None:
    # Writing 5.5 is CLB 6; 7 is needed (IRPR 75(2)(d)).
    found = checked(ana(english=english("2025-12-15", writing=5.5)), invited("fswp"))
    assert (found.verdict, found.program.verdict) == (NOT_MET, NOT_MET)
    assert found.program.requirement is not None
    assert found.program.requirement.id == "fswp.language"
    assert found.program.requirement.remedy is not None
    assert found.program.requirement.remedy.figures["have"] == 6
    assert found.program.since is None, "the answer fails, not the time"


def test_the_program_of_the_round_decides_not_another_one() -> None:
    # Ben meets Canadian Experience; he has 1,000 dollars, so not the Skilled Worker Program.
    assert checked(ben(), invited("cec")).program.verdict is MET
    found = checked(ben(), invited("fswp"))
    assert (found.program.verdict, found.program.program) == (NOT_MET, "fswp")
    assert found.program.requirement is not None
    assert found.program.requirement.id == "fswp.funds"
    assert checked(tom(), invited("fstp")).program.verdict is MET
    assert checked(tom(), invited("cec")).program.verdict is NOT_MET


def test_what_is_not_known_is_no_pass() -> None:
    found = checked(ana(settlement_funds=None), invited("fswp"), history=(a_round(420, "fswp"),))
    assert (found.verdict, found.program.verdict) == (UNKNOWN, UNKNOWN)
    assert found.program.missing == ("settlement_funds",)
    assert found.program.requirement is None


def test_a_round_that_names_no_program_invites_under_the_first_that_was_met() -> None:
    both = ben(settlement_funds=20000)
    assert invited_under(both, DAY, "general") == "cec"
    assert invited_under(both, DAY, "fswp") == "fswp"
    assert invited_under(ana(), DAY, None) == "fswp"
    assert invited_under(tom(), DAY, "trades") == "fstp"
    assert invited_under(ana(english=english("2026-02-01")), DAY, "general") is None
    assert checked(both, invited()).program.program == "cec"
    assert checked(both, invited()).program.named is False


def test_the_program_invited_under_lost_and_another_met_is_not_known() -> None:
    now = ben(settlement_funds=20000, jobs=[job("2020-01-01")])  # no work in Canada any more
    lost = checked(now, invited(invited_under="cec"))
    assert (lost.program.verdict, lost.program.program) == (UNKNOWN, "cec")
    assert lost.program.requirement is not None
    assert lost.program.requirement.id == "cec.work"
    assert checked(now, invited(invited_under="fswp")).program.verdict is MET
    none = now.model_copy(update={"settlement_funds": 100})
    assert checked(none, invited(invited_under="cec")).program.verdict is NOT_MET


def test_the_program_invited_under_lost_with_time_has_its_day_though_another_is_met() -> None:
    # A year in Canada to 2024-03-10, gone from the three years on 2026-03-12; the money and the
    # degree keep the Skilled Worker Program.
    both = ben(settlement_funds=20000, jobs=[job("2023-03-11", "2024-03-10", canada=True)])
    for day, verdict, since in (
        (date(2026, 3, 11), MET, None),
        (date(2026, 3, 12), UNKNOWN, date(2026, 3, 12)),
        (LAST, UNKNOWN, date(2026, 3, 12)),
    ):
        found = checked(both, invited(), day).program
        assert (found.program, found.verdict, found.since) == ("cec", verdict, since)
        assert found.causes == (("ageing_out.cec",) if since else ())
        assert found.missing == ()


def test_where_no_program_was_certain_any_that_is_met_will_do() -> None:
    late = ana(english=english("2026-02-01"))  # no test on the day of the invitation
    assert checked(late, invited(), date(2026, 2, 2)).program.verdict is MET
    assert checked(late, invited(), date(2026, 1, 31)).program.verdict is NOT_MET


def test_a_planned_test_is_no_result() -> None:
    planned = ana(english=english("2025-12-15") | {"planned": True})
    found = checked(planned, invited("fswp"))
    assert (found.program.verdict, found.program.missing) == (UNKNOWN, ("english",))


def test_evidence_that_ended_is_named_with_its_first_day_without() -> None:
    # Assessed on 2021-02-10: five years on 2026-02-10.
    profile = ana(credentials=[foreign_degree("2021-02-10")])
    assert checked(profile, invited("fswp"), date(2026, 2, 9)).program.verdict is MET
    for day in (date(2026, 2, 10), date(2026, 3, 1), LAST):
        found = checked(profile, invited("fswp"), day).program
        assert (found.verdict, found.since, found.causes) == (
            NOT_MET, date(2026, 2, 10), ("eca.0",),
        )  # fmt: skip


# ------------------------------------------------------------------ birthdays (IRPA 11.2(2)(a))


def test_a_birthday_after_the_invitation_takes_neither_points_nor_the_program() -> None:
    # Eve: exactly 67 points, and 66 from 2026-03-20, when she turns 36; CRS age 77, then 72.
    before, after = (
        checked(eve(), invited("fswp"), day, (a_round(350, "fswp"),))
        for day in (date(2026, 3, 19), date(2026, 3, 20))
    )
    assert before.program.birthday is False
    assert after.program.birthday is True
    assert (before.program.verdict, after.program.verdict) == (MET, MET)
    assert after.score.score == before.score.score


def test_a_birthday_before_or_on_the_day_of_the_invitation_counts() -> None:
    for day in (date(2026, 3, 20), date(2026, 3, 21)):
        found = checked(eve(), invited("fswp", day), day)
        assert found.program.verdict is NOT_MET
        assert found.program.birthday is False
    found = checked(eve(), invited("fswp", date(2026, 3, 19)), date(2026, 3, 21))
    assert found.program.verdict is MET


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("1996-03-15", date(2026, 3, 14), 29),
        ("1996-03-15", date(2026, 3, 15), 30),
        ("1996-02-29", date(2027, 2, 28), 30),  # 31 on 1 March
        ("1998-02-28", date(2028, 2, 29), 30),
        ("1998-03-01", date(2028, 2, 29), 29),
        ("1996-02-29", date(2028, 2, 29), 32),
    ],
)
def test_the_age_of_the_invitation_is_kept_for_a_year(born: str, on: date, age: int) -> None:
    from express_entry.candidate.dates import age_on

    kept = with_age_kept(ana(birth_date=born), on)
    assert kept.birth_date is not None
    for days in (0, 1, 30, 60, 90, 360):
        assert age_on(kept.birth_date, date.fromordinal(on.toordinal() + days)) == age
    assert kept.model_copy(update={"birth_date": date.fromisoformat(born)}) == ana(birth_date=born)


def test_without_a_birth_date_nothing_is_kept() -> None:
    assert with_age_kept(ana(birth_date=None), DAY) == ana(birth_date=None)
