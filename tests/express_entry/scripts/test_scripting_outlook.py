"""What ``assess`` tells of what could be changed and of the time ahead."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

import pytest

from express_entry.assessment import assess as engine
from express_entry.candidate.merge_patch import as_json
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.scripts.schemas import schemas
from tests.express_entry.candidates import ana, ben, english, foreign_degree, french, job, told
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed
from tests.express_entry.scripts.running import run

ON = "2026-10-01"
Json = dict[str, Any]


def assess(*lines: Json) -> list[Json]:
    _, answers, complaint = run("assess", given="\n".join(json.dumps(line) for line in lines))
    assert complaint == ""
    assert len(answers) == len(lines)
    return answers


def line(profile: Any, on: str = ON, **more: Any) -> Json:
    return {"on": on, "profile": profile if isinstance(profile, dict) else as_json(profile)} | more


MARRIED = {
    "marital_status": "married",
    "partner": {"accompanying": True, "canadian": False, "education": "bachelors"},
}


def profiles() -> list[tuple[str, Json]]:
    random = [Chance(f"scripting.{number}") for number in range(3)]
    fixed = [as_json(one) for one in (ana(), ben(), ana(**MARRIED))]
    return [(ON, one) for one in fixed] + [
        (chance.on.isoformat(), chance.profile()) for chance in random
    ]


def programs(answer: Json) -> set[str]:
    return {one["program"] for one in answer["programs"] if one["verdict"] == "met"}


@cache
def _read(profile: str, on: str) -> tuple[int, frozenset[str]]:
    told = engine(Profile.model_validate_json(profile, strict=True), date.fromisoformat(on))
    return told.crs.total, frozenset(
        one.program for one in told.programs if one.verdict is Verdict.MET
    )


def asked_of_the_engine(profile: Json, on: str) -> tuple[int, frozenset[str]]:
    """The total and the programs met."""
    return _read(json.dumps(profile), on)


def test_the_change_applied_and_asked_again_gives_what_was_told() -> None:
    asked = profiles()
    answers = assess(*(line(profile, on) for on, profile in asked))
    told_of = [
        (on, profile, answer, one)
        for (on, profile), answer in zip(asked, answers, strict=True)
        for one in answer["what_ifs"]
    ]
    assert len(told_of) > 40
    for on, profile, answer, one in told_of:
        changed, day = merged(profile, one["changed"]), one["possible_on"]
        today, _ = asked_of_the_engine(changed, on)
        before, later = date.fromisoformat(on), date.fromisoformat(day)
        then, met_then = asked_of_the_engine(renewed(changed, before, later), day)
        without, met_without = asked_of_the_engine(renewed(profile, before, later), day)
        assert (one["total"], one["gain"]) == (today, today - answer["crs"]["total"])
        assert (one["total_then"], one["gain_then"]) == (then, then - without)
        assert set(one["verdicts_gained"]) == met_then - met_without
        assert set(one["verdicts_lost"]) == met_without - met_then
        assert one["changed"]
    # The process itself works out every what-if of each line: of some.
    some = told_of[::15]

    def kept(profile: Json, on: str, day: str) -> Json:
        return renewed(profile, date.fromisoformat(on), date.fromisoformat(day))

    again = assess(
        *(
            line(kept(merged(profile, one["changed"]), on, one["possible_on"]), one["possible_on"])
            for on, profile, _, one in some
        )
    )
    for (on, profile, _, one), whole in zip(some, again, strict=True):
        assert "error" not in whole, (one, whole)
        day = one["possible_on"]
        _, met_without = asked_of_the_engine(kept(profile, on, day), day)
        assert whole["crs"]["total"] == one["total_then"]
        assert set(one["verdicts_gained"]) == programs(whole) - met_without


def test_a_door_asked_again_on_its_day_is_open() -> None:
    asked = profiles()
    answers = assess(*(line(profile, on) for on, profile in asked))
    doors = [
        (profile, one)
        for (_, profile), answer in zip(asked, answers, strict=True)
        for one in answer["doors"]
        if one["status"] in ("open", "nearly") and one["last"]["held_on"] > "2026-02-20"
    ][::3]
    assert len(doors) > 5
    again = assess(
        *(line(merged(profile, one["changed"]), one["possible_on"]) for profile, one in doors)
    )
    for (_, one), whole in zip(doors, again, strict=True):
        assert "error" not in whole, (one, whole)
        assert whole["crs"]["total"] == one["score_then"]
        [same] = [each for each in whole["rounds"] if each["slug"] == one["slug"]]
        assert same["qualifies"] == "met", one


def test_a_door_whole() -> None:
    # Ana with a nomination: the nineteen rounds of 2026 and, from 2025-11-29 on, two more.
    [answer] = assess(line(ana(), "2026-11-28"))
    [one] = [each for each in answer["doors"] if each["slug"] == "pnp"]
    assert one == {
        "slug": "pnp",
        "kind": "program",
        "status": "nearly",
        "rounds": 21,
        "changes": ["provincial_nomination"],
        "steps": [
            {
                "kind": "provincial_nomination",
                "fact": "provincial_nomination",
                "figures": {},
                "effort": "months",
            }
        ],
        "changed": {"provincial_nomination": True},
        "possible_on": "2026-11-28",
        "score_then": answer["crs"]["total"] + 600,
        "above": 0,
        "above_then": 21,
        "asked": True,
        "missing": [],
        # All before 2026-11-03, from when on another set is reported to be in force.
        "other_rules": 21,
        "other_list": 0,
        "last": {"number": "445", "held_on": "2026-09-28", "cutoff": 725, "invitations": 733},
    }


def test_a_what_if_whole() -> None:
    [answer] = assess(line(ana(), "2026-01-10"))
    one = next(each for each in answer["what_ifs"] if each["id"] == "first_language.reading.10")
    # IELTS reading 8 is CLB 10: 34 instead of 31.
    assert one == {
        "id": "first_language.reading.10",
        "kind": "first_language",
        "figures": {"language": "en", "level": 10, "count": 1, "ability": "reading"},
        "effort": "months",
        "changed": {"english": {"taken_on": "2026-01-10", "reading": 8}},
        "gain": 3,
        "total": 432,
        "possible_on": "2026-01-10",
        "gain_then": 3,
        "total_then": 432,
        "verdicts_gained": [],
        "verdicts_lost": [],
        "renewed": [],
    }


def test_categories_today_and_ahead() -> None:
    # A nurse since 2026-01-01: twelve months end on 2026-12-31. French ends with its test.
    nurse = job("2026-01-01", noc="31301")
    profile = ana(jobs=[nurse], french=french("2025-12-01"), has_no_french_test=None)
    [answer] = assess(line(profile))
    found = {one["slug"]: one for one in answer["categories"]}
    assert found["healthcare"] == {
        "slug": "healthcare",
        "verdict": "not_met",
        "missing": [],
        "met_on": "2027-01-01",
        "lost_on": None,
    }
    assert found["french"] == {
        "slug": "french",
        "verdict": "met",
        "missing": [],
        "met_on": None,
        "lost_on": "2027-12-01",
    }
    [unknown] = assess(line({"birth_date": "1996-05-05"}))
    found = {one["slug"]: one for one in unknown["categories"]}
    assert (found["french"]["verdict"], found["french"]["missing"]) == ("unknown", ["french"])


def at_521() -> Json:
    """Alone, 29: 110 + master's 135 + CLB 10 136 + a year in Canada 40; the degree 50 and five
    years abroad 50: 521."""
    ten = english("2026-01-05", listening=8.5, reading=8, writing=7.5, speaking=7.5)
    abroad, here = job("2020-01-01", "2024-12-31"), job("2025-06-01", canada=True)
    return as_json(
        told(
            birth_date="1997-06-01",
            english=ten,
            credentials=[foreign_degree("2024-05-10", "masters")],
            jobs=[abroad, here],
        )
    )


@pytest.mark.parametrize(
    ("candidacy", "at_the_cutoff"),
    [
        ({}, "tie"),
        # The tie-break of round 439 is 2026-08-18 03:24:13 UTC.
        ({"candidacy": {"submitted_on": "2026-08-16"}}, "reached"),
        ({"candidacy": {"submitted_on": "2026-08-20"}}, "below"),
    ],
)
def test_rounds_each_with_its_outcome(candidacy: Json, at_the_cutoff: str) -> None:
    [answer] = assess(line(at_521(), **candidacy))
    assert answer["crs"]["total"] == 521
    cec = next(one for one in answer["rounds"] if one["slug"] == "cec")
    assert cec == {
        "slug": "cec",
        "qualifies": "met",
        "rounds": [
            {"number": "446", "held_on": "2026-09-29", "cutoff": 518, "outcome": "reached"},
            {"number": "443", "held_on": "2026-09-15", "cutoff": 519, "outcome": "reached"},
            {"number": "439", "held_on": "2026-09-01", "cutoff": 521, "outcome": at_the_cutoff},
            {"number": "436", "held_on": "2026-08-18", "cutoff": 523, "outcome": "below"},
            {"number": "432", "held_on": "2026-08-05", "cutoff": 516, "outcome": "reached"},
        ],
    }


def test_a_type_of_round_that_is_not_open_is_told_so() -> None:
    # A nomination without a program opens nothing (IRPA 10.3(1)(e); IRPR 87(2)).
    answers = assess(line(told(provincial_nomination=True)), line(at_521()))
    for answer in answers:
        pnp = next(one for one in answer["rounds"] if one["slug"] == "pnp")
        assert pnp == {"slug": "pnp", "qualifies": "not_met", "rounds": []}


def test_the_deadlines_of_a_life() -> None:
    profile = as_json(ana(english=english("2025-12-15")))
    before, pool, invited = assess(
        line(profile),
        line(profile, candidacy={"submitted_on": "2026-06-01"}),
        line(profile, candidacy={"submitted_on": "2026-06-01", "invited_on": "2026-09-20"}),
    )
    causes = [{one["cause"]: one["on"] for one in answer["deadlines"]} for answer in (before, pool)]
    assert "profile_expiry" not in causes[0]
    assert causes[1]["profile_expiry"] == "2027-06-01"
    [last] = [one for one in invited["deadlines"] if one["cause"] == "invitation"]
    # Sixty days from 2026-09-20.
    assert (last["on"], last["meaning"], last["kind"]) == ("2026-11-19", "last_day", "invitation")
    assert last["facts"]["days_left"] == 49


def test_documents_of_both_stages_and_of_the_class_of_the_invitation() -> None:
    # With Canadian Experience and Skilled Worker both met, funds are asked for only as the latter.
    profile = at_521()
    life = {"submitted_on": "2026-06-01", "invited_on": "2026-09-20"}
    plain, cec = assess(line(profile), line(profile, candidacy=life | {"invited_as": "cec"}))
    for answer in (plain, cec):
        assert {one["stage"] for one in answer["documents"]} == {"profile", "application"}
    funds = [
        [one for one in answer["documents"] if "funds" in one["why"]] for answer in (plain, cec)
    ]
    assert [one["stage"] for one in funds[0]].count("application") == 1
    assert [one["stage"] for one in funds[1]].count("application") == 0


def test_the_forecast_tells_each_day_whole() -> None:
    [answer] = assess(line(ana(), "2026-01-10"))
    first = answer["forecast"][0]
    # 30 on 2026-09-15: 105 for 110.
    assert first == {
        "on": "2026-09-15",
        "causes": ["birthday"],
        "crs_before": 429,
        "crs_after": 424,
        "estimate_before": False,
        "estimate": False,
        "fsw67_before": 72,
        "fsw67_after": 72,
        "programs": [],
        "requirements": [],
        "categories": [],
        "funds_before": 15263,
        "funds_after": 15263,
        "projected": False,
    }
    # The test ends on 2027-12-15; two years from 2026-01-10 end on 2028-01-10.
    last = answer["forecast"][-1]
    assert (last["on"], last["crs_after"]) == ("2027-12-15", 219)
    assert {"program": "fswp", "before": "met", "after": "not_met"} in last["programs"]
    assert {
        "program": "fswp",
        "requirement": "fswp.language",
        "before": "met",
        "after": "not_met",
    } in last["requirements"]


def test_an_open_invitation_is_gone_through_claim_by_claim() -> None:
    # Ana, 429: without the job 50 less, and no program; without her sister 15 less.
    life = {
        "submitted_on": "2025-11-01", "invited_on": "2026-01-31", "invited_as": "fswp",
        "round_cutoff": 400,
    }  # fmt: skip
    sister = as_json(ana(sibling_in_canada=True))
    on = "2026-02-01"
    open_, pool, over = assess(
        line(sister, on, candidacy=life),
        line(sister, on, candidacy={"submitted_on": "2025-11-01"}),
        line(sister, "2026-04-02", candidacy=life),
    )
    assert "invitation_check" not in pool
    assert "invitation_check" not in over
    found = open_["invitation_check"]
    assert (found["verdict"], found["on"], found["checked_on"]) == ("met", on, "2026-01-31")
    assert (found["score"]["score"], found["score"]["cutoff"]) == (444, 400)
    assert found["checked_score"] == 444
    claims = {one["id"]: one for one in found["claims"]}
    requirement = claims["job.0"].pop("requirement")
    assert requirement["id"] == "fswp.work_continuous"
    assert claims["job.0"] == {
        "id": "job.0", "kind": "job", "figures": {"index": 0}, "changed": {"jobs": []},
        "score": 394, "points": 50, "outcome": "falls", "lost": ["program", "score"],
        "program": "not_met", "round": "met", "reaches": "not_met", "below": True,
        "papers": ["reference_letter"],
    }  # fmt: skip
    assert claims["sibling"]["outcome"] == "stands"
    assert claims["sibling"]["papers"] == ["sibling_relationship_proof"]
    for one in found["claims"]:
        total, _ = asked_of_the_engine(merged(sister, one["changed"]), "2026-01-31")
        assert one["score"] == total, one["id"]


def test_what_must_be_reported_only_where_a_profile_before_is_given() -> None:
    now = as_json(ana(english=english("2026-09-01")))
    plain, told_of = assess(line(now), line(now, before=as_json(ana())))
    assert "reportable" not in plain
    assert [one["id"] for one in told_of["reportable"]] == ["english"]
    [same] = assess(line(now, before=now))
    assert same["reportable"] == []


BAD: list[tuple[Json, str, str]] = [
    ({"candidacy": {"submitted_on": "2026-13-01"}}, "candidacy.submitted_on", "invalid"),
    ({"candidacy": {"submitted_on": "9999-12-31"}}, "candidacy.submitted_on", "invalid"),
    ({"candidacy": {"invited": "2026-01-01"}}, "candidacy.invited", "unknown_key"),
    ({"candidacy": []}, "candidacy", "invalid"),
    (
        {"candidacy": {"police_certificates": [{"country": "IN", "issued_on": "0001-01-01"}]}},
        "candidacy.police_certificates.0.issued_on",
        "invalid",
    ),
    ({"before": {"name": "x"}}, "before.name", "unknown_key"),
    ({"before": {"birth_date": "2026-10-02"}}, "before.birth_date", "invalid"),
    ({"before": 7}, "before", "invalid"),
]


def test_every_mistake_has_its_error_in_its_place_and_the_rest_go_on() -> None:
    answers = assess(*(one for bad, _, _ in BAD for one in (line({}, **bad), line({}))))
    for number, (_, field, code) in enumerate(BAD):
        error = answers[2 * number]["error"]
        assert (error["field"], error["code"]) == (field, code)
        assert error["line"] == 2 * number + 1
        assert "what_ifs" in answers[2 * number + 1]


def test_the_first_and_the_last_day_of_all_have_their_answer() -> None:
    first, last, late = assess(
        line(as_json(told(birth_date="1990-01-01", english=english("2016-06-01"))), "2016-11-19"),
        line({"birth_date": "2180-01-01", "claimed_canadian_years": 1}, "2200-12-31"),
        line({"birth_date": "2180-01-01", "claimed_canadian_years": 1}, "2199-12-31"),
    )
    assert first["on"] == "2016-11-19"
    # A year more of work would be complete beyond the last day that can be asked about.
    assert not [one for one in last["what_ifs"] if one["kind"] == "canadian_work"]
    assert [one["possible_on"] for one in late["what_ifs"] if one["kind"] == "canadian_work"] == [
        date(2200, 12, 31).isoformat()
    ]


def test_the_schema_has_every_key_of_an_answer() -> None:
    life = {"submitted_on": "2026-06-01", "invited_on": "2026-09-29", "invited_as": "cec"}
    [answer] = assess(line(at_521(), before={}, candidacy=life))
    schema = schemas()["assess"]
    assert set(schema["input"]["properties"]) == {"on", "profile", "before", "candidacy"}
    output = schema["output"]["$defs"]["AssessOutput"]["properties"]
    assert set(answer) == set(output)
    for name, key in (
        ("WhatIf", "what_ifs"),
        ("WhatIf", "pairs"),
        ("CategoryAhead", "categories"),
        ("TypeOfRound", "rounds"),
        ("Door", "doors"),
        ("Deadline", "deadlines"),
        ("DocumentNeed", "documents"),
        ("Step", "forecast"),
    ):
        properties = schema["output"]["$defs"][name]["properties"]
        assert answer[key], key
        for one in answer[key]:
            assert set(one) == set(properties), key
    found, names = answer["invitation_check"], schema["output"]["$defs"]
    assert set(found) == set(names["InvitationAnswer"]["properties"])
    for claim in found["claims"]:
        assert set(claim) == set(names["ProvedClaim"]["properties"])
