"""The round that invited: whether the person belongs in it, and the score against its lowest.

IRCC: "recalculate before applying; if the score is under the lowest score of that round, decline".
Rounds from IRCC's record: 394, French, 2026-02-06, 400; 390, Canadian Experience, 2026-01-07, 511.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from express_entry.ahead.invitation import (
    day_to_apply,
)
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.ahead.invited import LAST, MET, NOT_MET, UNKNOWN, a_round, checked, invited
from tests.express_entry.candidates import ana, ben, english, french, job, tom

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
