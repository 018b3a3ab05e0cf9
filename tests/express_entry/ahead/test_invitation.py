"""An open invitation: whether an application would hold, and by which day to send it.

Law: IRPA 11.2(1), (2); IRCC: "recalculate before applying; if the score is under the lowest score
of that round, decline". Points from the official grid of 2025-03-25: see ``candidates``. Rounds
from IRCC's record: 394, French, 2026-02-06, 400; 390, Canadian Experience, 2026-01-07, 511.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from express_entry.ahead.invitation import (
    InvitationCheck,
    check,
    day_to_apply,
    invited_under,
    last_day_to_apply,
    with_age_kept,
)
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook import default
from express_entry.rulebook.rounds import Round
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, french, job, tom

SUBMITTED = date(2025, 11, 1)
DAY = date(2026, 1, 31)
"""The invitation; sixty days: 28 of February, 31 of March, and 1 April."""
LAST = date(2026, 4, 1)
MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN


def invited(kind: str | None = "general", on: date = DAY, **facts: Any) -> Candidacy:
    return Candidacy(submitted_on=SUBMITTED, invited_on=on, invited_as=kind, **facts)


def a_round(cutoff: int, slug: str = "general", on: date = DAY, **facts: Any) -> Round:
    kind = {"general": "general", "french": "category", "trades": "category"}.get(slug, "program")
    told: dict[str, Any] = {
        "number": "1", "held_on": on, "kind": kind, "slug": slug, "name": slug,
        "invitations": 1, "cutoff": cutoff, "tie_break": None, "note": "made up",
    }  # fmt: skip
    return Round(**(told | facts))


def checked(
    profile: Profile,
    candidacy: Candidacy,
    on: date = date(2026, 2, 1),
    history: tuple[Round, ...] | None = (),
) -> InvitationCheck:
    found = check(profile, candidacy, on, history=history)
    assert found is not None
    return found


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


# ------------------------------------------------------------------ the kind of round


@pytest.mark.parametrize(
    ("profile", "verdict", "lacks", "missing"),
    [
        (ana(), NOT_MET, "language", ()),  # no French test
        (ana(has_no_french_test=None), UNKNOWN, "language", ("french",)),
        (ana(has_no_french_test=None, french=french("2025-06-01")), MET, None, ()),
        (
            ana(has_no_french_test=None, french=french("2025-06-01") | {"speaking": 6}),
            NOT_MET, "language", (),
        ),
    ],
)  # fmt: skip
def test_a_french_round_needs_nclc_7_in_all_four(
    profile: Profile, verdict: Verdict, lacks: str | None, missing: tuple[str, ...]
) -> None:
    found = checked(profile, invited("french", date(2026, 2, 6)), date(2026, 2, 7))
    assert (found.round.verdict, found.round.lacks) == (verdict, lacks)
    assert (found.round.kind, found.round.missing) == ("french", missing)
    assert found.verdict is (NOT_MET if verdict is NOT_MET else UNKNOWN)


@pytest.mark.parametrize(
    ("nominated", "verdict", "lacks", "missing"),
    [
        (True, MET, None, ()),
        (False, NOT_MET, "nomination", ()),
        (None, UNKNOWN, "nomination", ("provincial_nomination",)),
    ],
)
def test_a_nominee_round_needs_a_nomination(
    nominated: bool | None, verdict: Verdict, lacks: str | None, missing: tuple[str, ...]
) -> None:
    found = checked(ana(provincial_nomination=nominated), invited("pnp")).round
    assert (found.verdict, found.lacks, found.missing) == (verdict, lacks, missing)


def test_a_nomination_without_a_program_is_not_enough() -> None:
    profile = ana(provincial_nomination=True, settlement_funds=100)
    found = checked(profile, invited("pnp"), history=(a_round(700, "pnp"),))
    assert (found.round.verdict, found.score.verdict) == (MET, MET)  # 429 + 600
    assert (found.program.verdict, found.verdict) == (NOT_MET, NOT_MET)


def test_a_category_by_work_asks_for_the_work() -> None:
    # 72200, electricians, stands on the list of trades; Ana's 21231 does not.
    electrician = tom(jobs=[job("2021-04-01", noc="72200")])
    assert checked(electrician, invited("trades")).round.verdict is MET
    found = checked(ana(), invited("trades")).round
    assert (found.verdict, found.lacks) == (NOT_MET, "work")
    assert found.category is not None


def test_a_kind_not_told_or_never_asked_about_is_not_known() -> None:
    assert checked(ana(), invited(None)).round.lacks == "kind"
    assert checked(ana(), invited(None)).round.verdict is UNKNOWN
    march = date(2026, 3, 1)
    service = checked(ana(), invited("military", march), march).round
    assert (service.verdict, service.lacks) == (UNKNOWN, "service")
    # Agriculture was a category until 2026-02-17.
    assert checked(ana(), invited("agriculture", march), march).round.lacks == "list"
    for day in (date(2026, 2, 17), date(2026, 2, 20)):
        found = checked(ana(), invited("agriculture", date(2026, 2, 17)), day).round
        assert (found.verdict, found.lacks) == (NOT_MET, "work"), "the list of the round decides"


# ------------------------------------------------------------------ the score


@pytest.mark.parametrize(
    ("cutoff", "verdict", "below"),
    [(428, MET, False), (429, MET, False), (430, NOT_MET, True)],
)
def test_the_score_is_held_against_the_lowest_of_the_round(
    cutoff: int, verdict: Verdict, below: bool
) -> None:
    for candidacy, history, recorded in (
        (invited(), (a_round(cutoff),), True),
        (invited(round_cutoff=cutoff), (), False),
    ):
        found = checked(ana(), candidacy, history=history)
        assert (found.score.verdict, found.score.below) == (verdict, below)
        assert (found.score.cutoff, found.score.from_history) == (cutoff, recorded)
        assert found.verdict is verdict


def test_ircc_s_record_comes_before_what_was_told() -> None:
    found = checked(ana(), invited(round_cutoff=300), history=(a_round(430),))
    assert (found.score.cutoff, found.score.verdict) == (430, NOT_MET)


def test_a_lowest_score_that_is_not_known_is_no_pass() -> None:
    found = checked(ana(), invited())
    assert (found.score.verdict, found.score.cutoff, found.score.below) == (UNKNOWN, None, False)
    assert found.verdict is UNKNOWN


def test_a_score_that_may_be_higher_is_not_known_to_be_below() -> None:
    open_ended = ana(sibling_in_canada=None)  # 429, or 444 with a sibling
    assert checked(open_ended, invited(), history=(a_round(440),)).score.verdict is UNKNOWN
    assert checked(open_ended, invited(), history=(a_round(444),)).score.verdict is UNKNOWN
    assert checked(open_ended, invited(), history=(a_round(445),)).score.verdict is NOT_MET
    assert checked(open_ended, invited(), history=(a_round(429),)).score.verdict is MET


def test_at_the_very_cut_off_the_submission_decides() -> None:
    # Submitted on 2025-11-01, local time.
    for day, verdict in ((1, UNKNOWN), (2, UNKNOWN), (3, MET)):
        tied = a_round(429, tie_break=datetime(2025, 11, day, 12, tzinfo=UTC))
        assert checked(ana(), invited(), history=(tied,)).score.verdict is verdict
    assert checked(
        ana(), invited(), history=(a_round(428, tie_break=datetime(2025, 1, 1, tzinfo=UTC)),)
    ).score.verdict is MET  # fmt: skip


def test_the_round_is_found_by_day_and_kind_in_the_record() -> None:
    # Round 390, Canadian Experience, 2026-01-07: 511. Round 391, nominees, 2026-01-20: 746.
    for on, kind, cutoff in (
        (date(2026, 1, 7), "cec", 511),
        (date(2026, 1, 8), "cec", 511),  # a day later on the other side of the world
        (date(2026, 1, 6), "cec", None),
        (date(2026, 1, 9), "cec", None),
        (date(2026, 1, 7), "fswp", None),
        (date(2026, 1, 7), None, 511),
        (date(2026, 1, 21), None, 509),  # 509 that day, 746 the day before
        (date(2026, 10, 2), "trades", None),  # the record ends on 2026-10-01
        (date(2026, 10, 1), "trades", 476),
        (date(2026, 10, 1), None, 476),
        (date(2026, 10, 2), None, None),
    ):
        found = checked(ben(), invited(kind, on), on, history=None)
        assert found.score.cutoff == cutoff, (on, kind)
        assert found.score.from_history is (cutoff is not None)


def test_the_record_given_reaches_to_its_last_round() -> None:
    record = (a_round(420), a_round(400, on=date(2026, 1, 2)))
    for history in (record, record[::-1]):
        assert checked(ana(), invited(None), history=history).score.cutoff == 420
    # Of the day after its last nothing is known where the kind is not told.
    assert checked(ana(), invited(None), history=record[1:]).score.cutoff is None


def test_of_two_rounds_that_day_only_what_is_under_both_is_surely_below() -> None:
    two = (a_round(420), a_round(440))
    assert checked(ana(), invited(), history=two).score.verdict is UNKNOWN
    assert checked(ana(), invited(), history=(a_round(430), a_round(440))).score.verdict is NOT_MET
    assert checked(ana(), invited(), history=(a_round(400), a_round(429))).score.verdict is MET


def test_points_on_another_grid_are_not_compared() -> None:
    # The grid of 2026-11-03 is not known: from then on the score is an estimate.
    profile = ana(english=english("2026-05-01"))
    for on, day, verdict, estimate in (
        (date(2026, 10, 1), date(2026, 11, 2), NOT_MET, False),
        (date(2026, 10, 1), date(2026, 11, 3), UNKNOWN, True),
        (date(2026, 11, 3), date(2026, 11, 3), UNKNOWN, True),
    ):
        found = checked(profile, invited(on=on), day, (a_round(600, on=on),)).score
        assert (found.verdict, found.estimate, found.below) == (verdict, estimate, True)


def test_where_ircc_counted_otherwise_our_total_measures_nothing() -> None:
    for cutoff, below in ((429, False), (430, True)):
        candidacy = invited(counted_otherwise=True)
        found = checked(ana(), candidacy, history=(a_round(cutoff),)).score
        assert (found.verdict, found.below, found.counted_otherwise) == (UNKNOWN, below, True)
        assert checked(ana(), invited()).score.counted_otherwise is False
        apply = day_to_apply(ana(), candidacy, date(2026, 2, 1), history=(a_round(cutoff),))
        assert apply is not None
        assert apply.by == LAST


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
