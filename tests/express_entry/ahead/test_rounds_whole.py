"""A comparison with the rounds, whole, and what is missing of each type for somebody unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.ahead import rounds
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.ahead.compared import ON, assessed, candidate


def test_the_last_rounds_come_newest_first_and_only_as_many() -> None:
    held = rounds.history()
    cec = [one for one in held if one.slug == "cec" and one.held_on <= ON]
    assert rounds.recent(ON, slug="cec", limit=3) == tuple(cec[:-4:-1])
    assert rounds.recent(ON, slug="cec", limit=0) == ()
    assert rounds.recent(ON, slug="cec", limit=len(held)) == tuple(reversed(cec))
    last = cec[-1]
    # Held on the day itself: already one; the day before not.
    assert rounds.recent(last.held_on, slug="cec", limit=1) == (last,)
    before = date.fromordinal(last.held_on.toordinal() - 1)
    assert rounds.recent(before, slug="cec", limit=1) == (cec[-2],)
    assert len(rounds.recent(ON, kind="program")) == 5
    assert {one.kind for one in rounds.recent(ON, kind="program")} == {"program"}


def test_every_type_whether_or_not_it_could_invite() -> None:
    told = rounds.every_type(candidate(), assessed(candidate()))
    assert [(one.kind, one.slug) for one in told[:5]] == [
        ("general", "general"),
        ("program", "cec"),
        ("program", "fswp"),
        ("program", "fstp"),
        ("program", "pnp"),
    ]
    assert {one.kind for one in told[5:]} == {"category"}
    met = {one.slug: one.by for one in told if one.qualifies is Verdict.MET}
    assert met == {"general": ("cec",), "cec": ("cec",), "trades": ("trades", "cec")}
    for one in told:
        if one.qualifies is not Verdict.MET:
            assert (one.by, one.rounds) == ((), ())
        if one.qualifies is not Verdict.UNKNOWN:
            assert one.missing == ()


def test_a_nominee_is_invited_by_the_nomination_and_a_program() -> None:
    def pnp(**facts: Any) -> tuple[Verdict, tuple[str, ...], tuple[str, ...]]:
        profile = candidate(**facts)
        told = rounds.every_type(profile, assessed(profile))
        one = next(one for one in told if one.slug == "pnp")
        return one.qualifies, one.by, one.missing

    assert pnp(provincial_nomination=True) == (
        Verdict.MET,
        ("provincial_nomination", "cec"),
        (),
    )
    assert pnp(provincial_nomination=False) == (Verdict.NOT_MET, (), ())
    assert pnp(provincial_nomination=None) == (
        Verdict.UNKNOWN,
        (),
        ("provincial_nomination",),
    )
    assert pnp(provincial_nomination=True, destination="QC") == (Verdict.NOT_MET, (), ())
    # Nominated, and where to is not told: that alone is missing.
    unknown = pnp(provincial_nomination=True, destination=None)
    assert unknown == (Verdict.UNKNOWN, (), ("destination",))


def test_a_comparison_carries_the_score_it_is_made_with() -> None:
    profile = candidate(sibling_in_canada=None)
    told = {one.slug: one for one in rounds.every_type(profile, assessed(profile))}
    cec = told["cec"]
    # 456, and 15 with a sibling.
    assert (cec.score, cec.score_range.least, cec.score_range.most) == (456, 456, 471)
    assert cec.score_missing == ("sibling_in_canada",)
    assert (cec.rule_set, cec.estimate, cec.projection) == ("crs-2025-03-25", False, False)
    first = cec.rounds[0]
    # Round 446: 518.
    assert (first.points, first.points_least, first.points_most) == (-62, -62, -47)
    assert told["general"].category is None
    assert cec.category is None
    assert told["trades"].category is not None


def test_a_planned_test_makes_a_projection() -> None:
    english = candidate().english
    assert english is not None
    planned = english.model_copy(update={"planned": True, "taken_on": date(2027, 1, 10)})
    profile = candidate(english=planned)
    for one in rounds.every_type(profile, assessed(profile)):
        assert one.projection is True
