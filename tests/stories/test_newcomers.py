"""Each newcomer walks through everything that follows the score; what the engine answers is what
was worked out by hand beside them. What they are told is in ``test_newcomers_told.py``."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from conversations.chat.turn import Turn
from express_entry.ahead import doors, months
from express_entry.ahead.invitation import check
from express_entry.ahead.next_step import next_step
from express_entry.ahead.what_ifs import WhatIf
from express_entry.candidate.dates import add_months
from tests.stories.newcomers.newcomer import Gain, Newcomer, day
from tests.stories.newcomers.walking import candidacy_in


def test_the_score_and_the_programs(person: Newcomer, turn: Turn) -> None:
    told = turn.assessment
    sections = {name: section.points for name, section in told.crs.sections.items()}
    assert sections == asdict(person.crs)
    assert told.crs.total == person.crs.total
    assert {one.program: one.verdict for one in told.programs} == person.programs
    assert person.fsw67 is None or told.fsw67.total == person.fsw67


def test_the_next_step(person: Newcomer, turn: Turn) -> None:
    found = next_step(turn.profile, candidacy_in(turn), turn.today)
    assert (found.id, found.because) == (person.first.id, person.first.because)
    assert found.changes == person.first.changes
    assert {name: found.facts[name] for name in person.first.facts} == person.first.facts


def test_the_doors(person: Newcomer, turn: Turn) -> None:
    found = {one.slug: one for one in doors.doors(turn.profile, candidacy_in(turn), turn.today)}
    for slug, expected in person.doors.items():
        door = found[slug]
        stands: dict[str, Any] = {
            "status": door.status,
            "rounds": door.rounds,
            "above": door.above,
            "last": door.last.cutoff,
        }
        if expected.on is not None:
            stands |= {
                "changes": door.changes,
                "on": str(door.possible_on),
                "score": door.score_then,
                "above_then": door.above_then,
            }
        told = asdict(expected)
        assert {slug: stands} == {slug: {name: told[name] for name in stands}}


def test_the_what_ifs(person: Newcomer, turn: Turn) -> None:
    for gain in person.gains:
        assert _told(found := the_what_if(turn.what_ifs, gain)) == _hoped(gain), found.id


def test_the_best_pair(person: Newcomer, turn: Turn) -> None:
    if person.pair is not None:
        assert _told(the_what_if(turn.pairs[:1], person.pair)) == _hoped(person.pair)


def the_what_if(found: tuple[WhatIf, ...], gain: Gain) -> WhatIf:
    """The one that is meant; on its day, where there are several of one name."""
    parts = gain.what.split("+")
    told = [
        one
        for one in found
        if one.kind == gain.kind
        and str(one.possible_on) == gain.on
        and all(
            name == part or name.startswith(f"{part}.{gain.on}")
            for name, part in zip(sorted(one.id.split("+")), sorted(parts), strict=True)
        )
    ]
    names = [(one.id, one.gain_then, one.total_then, str(one.possible_on)) for one in found]
    assert len(told) == 1, f"{gain.what} on {gain.on} is not one of {names}"
    return told[0]


def _told(one: WhatIf) -> tuple[object, ...]:
    return one.gain_then, one.total_then, one.verdicts_gained, one.verdicts_lost


def _hoped(gain: Gain) -> tuple[object, ...]:
    return gain.gain, gain.total, gain.opens, gain.loses


def test_the_months_ahead(person: Newcomer, turn: Turn) -> None:
    """Nothing turns before the last day named but what is named."""
    if not person.turns:
        pytest.skip("nothing was worked out")
    until = add_months(turn.today, 24)
    found = months.turning_points(turn.profile, turn.today, until)
    last = date.fromisoformat(person.turns[-1].on)
    told = [
        (
            str(one.step.on),
            tuple(".".join(filter(None, (c.name, c.of))) for c in one.causes),
            one.step.crs_before,
            one.step.crs_after,
        )
        for one in found
        if one.step.on <= last
    ]
    assert told == [(one.on, one.causes, one.before, one.after) for one in person.turns]


def test_the_invitation(person: Newcomer, turn: Turn) -> None:
    candidacy = candidacy_in(turn)
    found = check(turn.profile, candidacy, turn.today)
    expected = person.invitation
    if expected is None:
        assert found is None
        return
    assert found is not None
    assert found.verdict is expected.verdict
    assert found.program.program == expected.program
    score = person.crs.total if expected.score is None else expected.score
    assert (found.score.score, found.score.cutoff) == (score, expected.cutoff)
    assert found.apply.by == day(expected.by)
    rests_on = turn.claims(candidacy)
    assert rests_on is not None
    claims = {one.id: (one.outcome, one.score) for one in rests_on.claims}
    assert {name: claims.get(name) for name in expected.claims} == expected.claims
