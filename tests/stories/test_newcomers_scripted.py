"""Each newcomer through the scripting door: ``python -m express_entry assess`` answers in the form
that it publishes, with the fields that everybody was promised, and with the figures worked out by
hand."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from express_entry.ahead.door_opening import DoorStatus
from express_entry.candidate.identifiers import NextStepId
from express_entry.candidate.merge_patch import as_json
from express_entry.scripts.schemas import AssessOutput, schemas
from tests.express_entry.scripts.running import run
from tests.stories.newcomers.newcomer import Gain, Newcomer
from tests.stories.newcomers.people import NEWCOMERS
from tests.stories.newcomers.walking import at_the_end, candidacy_in, turn_of

Json = dict[str, Any]

NEXT_STEP = {"id", "because", "changes", "facts"}
DOOR = {
    "slug", "status", "rounds", "changes", "possible_on", "score_then", "above", "above_then",
    "last",
}  # fmt: skip
WHAT_IF = {
    "id", "kind", "figures", "effort", "changed", "gain", "total", "possible_on", "gain_then",
    "total_then", "verdicts_gained", "verdicts_lost", "renewed",
}  # fmt: skip
NEXT_STEPS = {
    "complete_facts", "mend", "decline_or_mend", "sixty_days", "after_applying", "refile",
    "planned_test", "other_programs", "open_program", "first_plan", "create_profile", "raise",
    "keep_watch",
}  # fmt: skip
DOOR_STATUSES = {"open", "nearly", "closed", "unknown"}


def printed(person: Newcomer) -> str:
    return _printed(person.name)


@cache
def _printed(name: str) -> str:
    person = next(one for one in NEWCOMERS if one.name == name)
    turn = turn_of(at_the_end(person))
    asked = {
        "on": person.on,
        "profile": as_json(turn.profile),
        "candidacy": as_json(candidacy_in(turn)),
    }
    status, [answer], complaint = run("assess", given=json.dumps(asked) + "\n")
    assert (status, complaint) == (0, ""), answer
    return json.dumps(answer)


def answered(person: Newcomer) -> Json:
    found: Json = json.loads(printed(person))
    return found


def test_the_answer_has_the_published_form(person: Newcomer) -> None:
    TypeAdapter(AssessOutput).validate_json(printed(person))
    answer, named = answered(person), schemas()["assess"]["output"]["$defs"]
    lists = {"Door": "doors", "WhatIf": "pairs", "Step": "forecast", "Deadline": "deadlines"}
    for name, key in lists.items():
        assert isinstance(answer[key], list)
        for one in answer[key]:
            assert set(one) == set(named[name]["properties"]), key
    assert set(answer["next_step"]) == set(named["NextStep"]["properties"])
    found = answer.get("invitation_check")
    assert (found is not None) is (person.invitation is not None)
    for claim in found["claims"] if found else ():
        assert set(claim) == set(named["ProvedClaim"]["properties"])


def test_the_names_are_those_promised() -> None:
    assert set(get_args(NextStepId)) == NEXT_STEPS
    assert set(get_args(DoorStatus)) == DOOR_STATUSES


def test_the_promised_fields(person: Newcomer) -> None:
    answer = answered(person)
    step = answer["next_step"]
    assert set(step) == NEXT_STEP
    assert step["id"] in NEXT_STEPS
    assert answer["doors"]
    for door in answer["doors"]:
        assert set(door) >= DOOR
        assert door["status"] in DOOR_STATUSES
        assert 0 <= door["above"] <= door["rounds"]
    for pair in answer["pairs"]:
        assert set(pair) == WHAT_IF


def test_the_figures_worked_out_by_hand(person: Newcomer) -> None:
    answer = answered(person)
    assert answer["crs"]["total"] == person.crs.total
    assert {one["program"]: one["verdict"] for one in answer["programs"]} == person.programs
    assert person.fsw67 is None or answer["fsw67"]["total"] == person.fsw67
    step = answer["next_step"]
    assert (step["id"], step["because"]) == (person.first.id, person.first.because)
    assert step["changes"] == list(person.first.changes)
    for name, fact in person.first.facts.items():
        assert step["facts"][name] == (fact if isinstance(fact, int) else str(fact))
    doors = {one["slug"]: one for one in answer["doors"]}
    for slug, door in person.doors.items():
        told = doors[slug]
        assert (told["status"], told["rounds"]) == (door.status, door.rounds), slug
        assert (told["above"], told["last"]["cutoff"]) == (door.above, door.last), slug
        if door.on is not None:
            then = told["possible_on"], told["score_then"], told["above_then"]
            assert then == (door.on, door.score, door.above_then), slug
    if person.pair is not None:
        assert gained(answer["pairs"][0]) == hoped(person.pair)
    if person.invitation is not None:
        check = answer["invitation_check"]
        assert check["verdict"] == person.invitation.verdict
        assert check["apply"]["by"] == person.invitation.by
        assert check["score"]["cutoff"] == person.invitation.cutoff


def gained(one: Json) -> tuple[object, ...]:
    return one["gain_then"], one["total_then"], one["possible_on"], tuple(one["verdicts_gained"])


def hoped(gain: Gain) -> tuple[object, ...]:
    return gain.gain, gain.total, gain.on, gain.opens
