"""The history of rounds, and what each type of round would have meant for a candidate.

Expected totals and last rounds are those of the compiled history: 448 rounds, #1 (2015-01-31) to
#447 (2026-10-01), "91a" and "91b" on one day.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from express_entry.ahead import rounds
from express_entry.ahead.rounds import Outcome, Round
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.ahead.compared import ON, assessed, candidate, compared

# ------------------------------------------------------------------ history


def test_the_whole_history() -> None:
    assert len(rounds.history()) == 448
    assert rounds.as_of() == date(2026, 10, 1)
    first, last = rounds.history()[0], rounds.history()[-1]
    assert (first.number, first.held_on, first.cutoff) == ("1", date(2015, 1, 31), 886)
    assert (last.number, last.held_on, last.cutoff) == ("447", date(2026, 10, 1), 476)
    kinds = Counter(one.kind for one in rounds.history())
    assert kinds == {"general": 178, "program": 192, "category": 78}
    assert [one.number for one in rounds.history() if one.held_on == date(2018, 5, 30)] == [
        "91a",
        "91b",
    ]


@pytest.mark.parametrize(
    ("slug", "number", "cutoff", "total"),
    [
        ("pnp", "445", 725, 114),
        ("cec", "446", 518, 70),
        ("trades", "447", 476, 7),
        ("senior_managers", "444", 389, 3),
        ("healthcare", "441", 475, 16),
        ("physicians", "440", 198, 3),
        ("french", "437", 382, 36),
        ("transport", "434", 470, 4),
        ("military", "430", 368, 1),
        ("education", "367", 462, 2),
        ("stem", "293", 491, 3),
        ("agriculture", "285", 437, 3),
        ("general", "294", 529, 178),
        ("fswp", "240", 489, 1),
        ("fstp", "159", 415, 7),
    ],
)
def test_the_last_of_each_type(slug: str, number: str, cutoff: int, total: int) -> None:
    found = rounds.recent(ON, slug=slug, limit=1000)
    assert len(found) == total
    assert (found[0].number, found[0].cutoff) == (number, cutoff)


def test_tie_breaks() -> None:
    by_number = {one.number: one for one in rounds.history()}
    assert by_number["434"].tie_break == datetime(2025, 10, 11, 14, 55, 49, tzinfo=UTC)
    assert by_number["208"].tie_break == datetime(2021, 10, 7, 16, 38, 21, tzinfo=UTC)
    without = [one.number for one in rounds.history() if one.tie_break is None]
    assert without == [*map(str, range(1, 77)), "445", "446", "447"]


def test_no_round_of_a_day_to_come() -> None:
    before = rounds.recent(date(2026, 9, 30), slug="trades")
    assert before[0].number != "447"
    assert rounds.recent(ON, kind="category", limit=2)[0].number == "447"
    assert rounds.recent(date(2015, 1, 30)) == ()
    assert rounds.recent(ON, limit=0) == ()


def test_every_name_says_its_kind() -> None:
    for one in rounds.history():
        assert rounds.classify(one.name) == (one.kind, one.slug)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("  TRADES OCCUPATIONS 2027-version 4", ("category", "trades")),
        ("Federal Skilled Trades", ("program", "fstp")),
        ("Métiers spécialisés 2026-Version 3", ("category", "trades")),
        ("Researchers with Canadian Work Experience, 2026-Version 1", ("category", "researchers")),
        ("General", ("general", "general")),
        ("General practitioners", ("other", "other")),
        ("", ("other", "other")),
    ],
)
def test_names_of_other_years(name: str, expected: tuple[str, str]) -> None:
    assert rounds.classify(name) == expected


# ------------------------------------------------------------------ a candidate


def test_only_the_types_that_could_invite() -> None:
    found = compared(candidate())
    assert list(found) == ["general", "cec", "trades"]
    assert all(one.qualifies is Verdict.MET for one in found.values())
    assert found["cec"].by == ("cec",)
    assert found["trades"].by == ("trades", "cec")
    assert found["trades"].category is not None
    # Physicians (198 points) and nominees (725) are nobody else's measure.
    cutoffs = {one.round.cutoff for told in found.values() for one in told.rounds}
    assert not [cutoff for cutoff in cutoffs if cutoff < 300 or cutoff > 600]


def test_at_most_five_and_of_one_type() -> None:
    cec = compared(candidate())["cec"]
    # The last five CEC rounds: 446, 443, 439, 436, 432.
    numbers = [one.round.number for one in cec.rounds]
    assert numbers == ["446", "443", "439", "436", "432"]
    assert [one.round.cutoff for one in cec.rounds] == [518, 519, 521, 523, 516]
    assert cec.last is not None
    assert (cec.last.number, cec.last_under_other_rules) == ("446", False)


def test_no_comparison_across_crs_rules() -> None:
    # The last general round, #294 of 2024-04-23, was held while job offers earned points.
    general = compared(candidate())["general"]
    assert general.rounds == ()
    assert general.last is not None
    assert (general.last.number, general.last_under_other_rules) == ("294", True)
    # The grid of 2025-03-25: no CEC round before it is compared, whatever the day.
    early = compared(candidate(), date(2025, 4, 1))
    for told in early.values():
        assert all(one.round.held_on >= date(2025, 3, 25) for one in told.rounds)


def test_rounds_from_2026_11_03_are_under_another_set() -> None:
    later = Round(
        number="460",
        held_on=date(2026, 11, 10),
        kind="program",
        slug="cec",
        name="Canadian Experience Class",
        invitations=1000,
        cutoff=530,
        tie_break=None,
        note="invented for this test",
    )
    profile = candidate()
    on = date(2026, 11, 24)
    told = rounds.comparable(profile, assessed(profile, on), rounds=(*rounds.history(), later))
    cec = next(one for one in told if one.slug == "cec")
    # The score of that day is an estimate on the older grid: the newer round is not its measure.
    assert cec.estimate
    assert [one.round.number for one in cec.rounds] == ["446", "443", "439", "436", "432"]
    assert cec.last == later
    assert cec.last_under_other_rules
    alone = rounds.against(later, profile, assessed(profile, on))
    # Alone it is compared all the same, and said to be an estimate: 456 as on 1 October.
    assert (alone.qualifies, alone.estimate) == (Verdict.MET, True)
    assert [one.points for one in alone.rounds] == [456 - 530]


def test_no_comparison_across_lists_of_a_category() -> None:
    # Trades of 2026 (12 months, butchers in): only the rounds since 2026-02-18 are alike.
    trades = compared(candidate())["trades"]
    assert trades.rounds
    assert all(one.round.held_on >= date(2026, 2, 18) for one in trades.rounds)
    # Teachers: both rounds were held in 2025 under six continuous months.
    teacher = candidate().jobs
    assert teacher is not None
    profile = candidate(jobs=(teacher[0].model_copy(update={"noc": "41220"}),))
    education = compared(profile)["education"]
    assert education.rounds == ()
    assert education.last is not None
    assert (education.last.number, education.last_under_other_rules) == ("367", True)


def test_unknown_facts_are_named() -> None:
    french = compared(candidate(has_no_french_test=None))["french"]
    assert (french.qualifies, french.missing) == (Verdict.UNKNOWN, ("french",))
    assert french.rounds == ()


def test_one_round_against_one_candidate() -> None:
    by_number = {one.number: one for one in rounds.history()}
    profile = candidate()
    told = assessed(profile)
    # Round 447, trades, cut-off 476; age 30 105 + two years 98 + CLB 9 124 + three years in Canada
    # 64 + 25 + 25 + study in Canada 15 = 456.
    trades = rounds.against(by_number["447"], profile, told)
    assert trades.qualifies is Verdict.MET
    assert (trades.score, trades.score_range.least, trades.score_range.most) == (456, 456, 456)
    assert (trades.rounds[0].outcome, trades.rounds[0].points) == (Outcome.BELOW, -20)
    assert trades.category is not None
    assert trades.category.noc == "72200"
    healthcare = rounds.against(by_number["441"], profile, told)
    assert (healthcare.qualifies, healthcare.rounds) == (Verdict.NOT_MET, ())
    other = replace(by_number["447"], kind="other", slug="other")
    assert rounds.against(other, profile, told).qualifies is Verdict.NOT_MET


def test_nothing_to_compare_before_the_first_round() -> None:
    profile = candidate()
    told = rounds.comparable(profile, assessed(profile), rounds=())
    assert [(one.rounds, one.last, one.last_under_other_rules) for one in told] == [
        ((), None, False)
    ] * 3
