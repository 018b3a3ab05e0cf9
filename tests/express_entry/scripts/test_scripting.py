"""The scripting interface: JSON lines in, JSON lines out."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from express_entry.__main__ import main

ROOT = Path(__file__).parents[3]


def run(*arguments: str, given: str | bytes = "") -> tuple[int, list[Any], str]:
    """One command on these lines, as ``python -m express_entry`` runs it, without the second that
    a process of its own takes to start: status, answers, complaints."""
    typed = io.BytesIO(given.encode() if isinstance(given, str) else given)
    out, errors = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(typed, "utf-8"))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", errors)
        status = main(arguments)
    out.seek(0)
    errors.seek(0)
    return status, [json.loads(line) for line in out.read().splitlines()], errors.read()


NINES = {"listening": 9, "reading": 9, "writing": 9, "speaking": 9}
LINE: dict[str, Any] = {
    "on": "2026-10-01",
    "age": 29,
    "education": "masters",
    "first_language": {"language": "en", **NINES},
    "second_language": None,
    "canadian_work_years": 0,
    "foreign_work_years": 3,
    "certificate_of_qualification": False,
    "partner": None,
    "canadian_study": "none",
    "sibling_in_canada": False,
    "provincial_nomination": False,
    "job_offer": None,
    "relative_in_canada": False,
    "studied_in_canada": False,
}


def score(*lines: Any) -> tuple[int, list[Any]]:
    status, answers, _ = run("score", given="\n".join(json.dumps(line) for line in lines) + "\n")
    return status, answers


def test_through_a_process() -> None:
    """What its streams and its exit status are."""
    command = [sys.executable, "-m", "express_entry", "score"]
    given = (json.dumps(LINE) + "\nnot JSON\n").encode()
    done = subprocess.run(command, input=given, capture_output=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answers[0]["crs"]["total"], "error" in answers[1], len(answers)] == [469, True, 2]
    assert (1, answers, "") == run("score", given=given)


def test_score() -> None:
    status, [answer] = score(LINE)
    assert status == 0
    crs, fsw67 = answer["crs"], answer["fsw67"]
    assert (crs["total"], crs["rule_set"], crs["estimate"]) == (469, "crs-2025-03-25", False)
    assert crs["sections"] == {"core": 369, "partner": 0, "transferability": 100, "additional": 0}
    assert (fsw67["total"], fsw67["passes"]) == (70, True)
    for item in (*crs["items"], *fsw67["items"]):
        assert item.keys() == {
            "id",
            "section",
            "points",
            "maximum",
            "status",
            "facts",
            "missing",
            "cap",
            "rule",
            "source",
        }


def test_an_estimate_says_so() -> None:
    _, [answer] = score(LINE | {"on": "2026-11-03"})
    crs = answer["crs"]
    assert (crs["rule_set"], crs["in_force"]) == ("crs-2025-03-25", "crs-2026-11-03")
    assert crs["estimate"] is True
    assert "estimate" in crs["note"]
    for on, expected in (("2026-11-02", False), ("2026-11-03", True)):
        _, [told], _ = run("assess", given=json.dumps({"on": on, "profile": {}}))
        assert told["crs"]["estimate"] is expected
        assert ("note" in told["crs"]) is expected


def test_a_cap_that_cut_a_section_is_told() -> None:
    # Education (50 + 25), foreign work (50 + 25) and a trade certificate 50 are 50 each, and the
    # 150 are cut to 100; study (5), work in Canada (10) and a relative (5) are 20, cut to 10.
    line = LINE | {"canadian_work_years": 1, "certificate_of_qualification": True}
    line |= {"studied_in_canada": True, "relative_in_canada": True}
    _, [answer, plain] = score(line, LINE)
    assert answer["crs"]["caps"] == [{"id": "transferability", "raw": 150, "limit": 100}]
    assert answer["fsw67"]["caps"] == [{"id": "adaptability", "raw": 20, "limit": 10}]
    assert plain["crs"]["caps"] == plain["fsw67"]["caps"] == []


def test_a_missing_fact_is_asked_for_whether_null_or_absent() -> None:
    absent = {key: value for key, value in LINE.items() if key != "age"}
    status, answers = score(LINE | {"age": None}, absent, {"on": "2026-10-01"})
    assert status == 0
    for answer in answers[:2]:
        assert answer["crs"]["total"] == 359
        assert answer["crs"]["missing"] == ["age"]
    assert answers[2]["crs"]["total"] == 0
    assert {"partner", "second_language", "first_language"} <= set(answers[2]["crs"]["missing"])


BAD: list[tuple[dict[str, Any], str]] = [
    ({"age": "29"}, "age"),
    ({"age": 29.0}, "age"),
    ({"age": True}, "age"),
    ({"age": -1}, "age"),
    ({"age": 131}, "age"),
    ({"education": "phd"}, "education"),
    ({"education": "Masters"}, "education"),
    ({"first_language": {"language": "de", **NINES}}, "first_language.language"),
    ({"first_language": {"language": "en", **NINES, "reading": 13}}, "first_language.reading"),
    ({"first_language": {"language": "en", **NINES, "reading": True}}, "first_language.reading"),
    ({"first_language": {"language": "en", **NINES, "reading": 7.5}}, "first_language.reading"),
    ({"second_language": {"language": "en", **NINES}}, "second_language.language"),
    ({"sibling_in_canada": 1}, "sibling_in_canada"),
    ({"sibling_in_canada": "no"}, "sibling_in_canada"),
    ({"job_offer": {"noc": "2123", "qualifying": True}}, "job_offer.noc"),
    ({"job_offer": {"noc": "2123\uff11", "qualifying": True}}, "job_offer.noc"),  # a wide 1
    ({"job_offer": {"noc": "26231", "qualifying": True}}, "job_offer.noc"),  # TEER ends at 5
    ({"partner": {"age": 3}}, "partner.age"),
    ({"partner": True}, "partner"),
    ({"surname": "x"}, "surname"),
    ({"on": "2026-02-30"}, "on"),
    ({"on": "01/10/2026"}, "on"),
    ({"on": 20261001}, "on"),
    ({"on": None}, "on"),
    ({"on": "2016-11-18"}, "on"),
    ({"on": "2201-01-01"}, "on"),
]


def test_bad_lines_get_an_error_in_their_place_and_the_rest_go_on() -> None:
    lines = [line for change, _ in BAD for line in (LINE | change, LINE)]
    status, answers = score(*lines)
    assert status == 1
    assert len(answers) == len(lines)
    for number, (_, field) in enumerate(BAD):
        error = answers[2 * number]["error"]
        assert error["field"] == field
        assert error["line"] == 2 * number + 1
        assert field.rsplit(".", 1)[-1] in error["message"]
        assert answers[2 * number + 1]["crs"]["total"] == 469


def test_what_is_not_json_is_told_kindly() -> None:
    bad: list[bytes] = [
        b"nope",
        b"[]",
        b"42",
        b'"text"',
        b"null",
        b"{",
        b'{"on": "2026-10-01",}',
        b'{"on": "2026-10-01", "age": NaN}',
        b'{"on": "2026-10-01", "age": Infinity}',
        b'{"on": "2026-10-01", "age": 1e999}',
        b'{"on": "2026-10-01", "age": ' + b"9" * 5000 + b"}",
        b'{"on": "2026-10-01", "age": 20, "age": 30}',
        b'{"on": "2026-10-01", "education": "\xff\xfe"}',
        b'{"on": "2026-10-01", "education": "\\ud800"}',
        b"[" * 100_000,
        b'{"on":' * 100_000,
        b'{"on": "\x00"}',
    ]
    good = json.dumps(LINE).encode()
    given = b"\n".join(line for one in bad for line in (one, good)) + b"\n"
    status, answers, complaint = run("score", given=given)
    assert (status, complaint) == (1, "")
    assert len(answers) == 2 * len(bad)
    for broken, fine in zip(answers[::2], answers[1::2], strict=True):
        assert set(broken["error"]) >= {"code", "message", "line"}
        assert fine["crs"]["total"] == 469
    assert [one["error"]["code"] for one in answers[::2]] == [
        "not_json",
        *["not_an_object"] * 4,
        *["not_json"] * 4,
        "invalid",  # a number beyond all bounds
        "not_json",
        "invalid",  # a key twice
        "not_utf8",
        "not_json",  # half of a pair of surrogates
        *["not_json"] * 3,
    ]


def test_blank_lines_are_passed_over_and_a_last_line_needs_no_end() -> None:
    given = "\n  \r\n" + json.dumps(LINE) + "\r\n\n\ufeff" + json.dumps(LINE)
    status, answers, _ = run("score", given=given)
    assert (status, [answer["crs"]["total"] for answer in answers]) == (0, [469, 469])
    assert run("score", given="")[:2] == (0, [])


def test_clb() -> None:
    lines = [
        {"test": "ielts_general", "listening": 8.5, "reading": 7, "writing": 6.5, "speaking": 3},
        {"test": "celpip_general", "listening": "M", "reading": 12},
        {"test": "pte_core", "speaking": 84},
        {"test": "tef_canada", "reading": 434},
        {"test": "tef_canada_equivalent", "reading": 207},
        {"test": "tcf_canada", "writing": 20, "listening": 330},
        {"test": "ielts_general", "listening": 7.25},
        {"test": "celpip_general", "listening": 13},
        {"test": "tef_canada_equivalent", "reading": 434},
        {"test": "ielts_general", "listening": "7"},
        {"test": "ielts_general", "listening": True},
        {"test": "ielts_general"},
        {"test": "toefl", "listening": 7},
        {"test": "ielts_general", "overall": 7},
    ]
    status, answers, _ = run("clb", given="\n".join(json.dumps(line) for line in lines))
    assert status == 1
    assert answers[:6] == [
        {"test": "ielts_general", "listening": 10, "reading": 9, "writing": 8, "speaking": 3},
        {"test": "celpip_general", "listening": 3, "reading": 10},
        {"test": "pte_core", "speaking": 9},
        {"test": "tef_canada", "reading": 7},
        {"test": "tef_canada_equivalent", "reading": 7},
        {"test": "tcf_canada", "listening": 3, "writing": 10},
    ]
    codes = [answer["error"]["code"] for answer in answers[6:]]
    assert codes[:3] == ["impossible_score"] * 3
    assert codes[3:] == ["invalid", "invalid", "missing", "invalid", "unknown_key"]
    assert "0.5" in answers[6]["error"]["message"]


def test_assess_refuses_the_tef_column_that_is_never_entered() -> None:
    tef = {"test": "tef_canada", "taken_on": "2026-03-14", "reading": 503, "listening": 503}
    profiles: list[dict[str, Any]] = [
        {"french": tef},
        {"french": tef | {"planned": True}},
        {"marital_status": "married", "partner": {"french": tef}},
        {"french": tef | {"test": "tef_canada_equivalent", "reading": 248, "listening": 298}},
    ]
    lines = [json.dumps({"on": "2026-10-01", "profile": profile}) for profile in profiles]
    status, answers, _ = run("assess", given="\n".join(lines))
    assert status == 1
    fields = [answer.get("error", {}).get("field") for answer in answers]
    planned = "profile.french.test"
    assert fields == [planned, planned, "profile.partner.french.test", None]
    told = answers[0]["error"]
    assert told["code"] == "invalid"
    assert 'tef_canada_equivalent (the column "Équivalence ancien score")' in told["message"]
    assert "tef_canada_nclc" in told["message"]


def test_assess() -> None:
    good = {
        "on": "2026-10-01",
        "profile": {"birth_date": "1996-05-05", "claimed_education": "masters"},
    }
    lines = [
        good,
        {"on": "2026-10-01", "profile": {}},
        {"on": "2026-10-01"},
        {"on": "2026-10-01", "profile": {"name": "x"}},
        {
            "on": "2026-10-01",
            "profile": {
                "english": {"test": "ielts_general", "taken_on": "2026-01-01", "reading": 7.3}
            },
        },
    ]
    status, answers, _ = run("assess", given="\n".join(json.dumps(line) for line in lines))
    assert status == 1
    # With the partner not known, the lower column: 95 at 30 and 126 for a master's.
    assert answers[0]["crs"]["total"] == 95 + 126
    assert answers[0]["provisional"] == ["education"]
    assert {"experience", "programs", "fsw67", "missing"} <= answers[1].keys()
    assert [answer["error"]["code"] for answer in answers[2:]] == [
        "missing",
        "unknown_key",
        "impossible_score",
    ]


def _job(**facts: Any) -> dict[str, Any]:
    told = {"noc": "21231", "in_canada": False, "start": "2020-01-01", "end": "2025-12-31"}
    return told | {"hours_per_week": 40, "paid": True} | facts


BAD_PROFILES: list[tuple[dict[str, Any], str]] = [
    # Dates no life reaches: counting years from them must not leave the calendar.
    ({"birth_date": "9999-12-31"}, "birth_date"),
    ({"birth_date": "1799-12-31"}, "birth_date"),
    # Born after the day of the assessment, or a job that ends before it starts: a silent zero.
    ({"birth_date": "2026-10-02"}, "birth_date"),
    ({"partner": {"birth_date": "2026-10-02"}}, "partner.birth_date"),
    ({"jobs": [_job(), _job(start="2024-05", end="2024-04")]}, "jobs.1.end"),
    ({"jobs": [_job(end="9999-12-31")]}, "jobs.0.end"),
    ({"jobs": [_job(start="0001-01")]}, "jobs.0.start"),
    ({"english": {"test": "pte_core", "taken_on": "9999-01-01"}}, "english.taken_on"),
    # A test of the other language in the place of this one.
    ({"english": {"test": "tcf_canada", "listening": 500}}, "english"),
    ({"partner": {"french": {"test": "pte_core", "listening": 80}}}, "partner.french"),
    # A week has 168 hours.
    ({"jobs": [_job(hours_per_week=-1)]}, "jobs.0.hours_per_week"),
    ({"jobs": [_job(hours_per_week=169)]}, "jobs.0.hours_per_week"),
    # Quebec has its own system: it must not pass under another spelling.
    ({"destination": "Quebec"}, "destination"),
    ({"destination": "qc"}, "destination"),
    ({"primary_occupation": "29231"}, "primary_occupation"),
    ({"jobs": [_job(start="２０２０-01")]}, "jobs.0.start"),
]


def test_a_bad_profile_gets_an_error_and_the_rest_go_on() -> None:
    lines = [
        {"on": "2026-10-01", "profile": profile}
        for change, _ in BAD_PROFILES
        for profile in (change, {})
    ]
    status, answers, _ = run("assess", given="\n".join(json.dumps(line) for line in lines))
    assert status == 1
    assert len(answers) == len(lines)
    for number, (_, field) in enumerate(BAD_PROFILES):
        assert answers[2 * number]["error"]["field"] == f"profile.{field}"
        assert "crs" in answers[2 * number + 1]


def test_assessed_factors_can_be_scored_again() -> None:
    profile = {"birth_date": "1996-05-05", "marital_status": "single", "has_job_offer": False}
    _, [told], _ = run("assess", given=json.dumps({"on": "2026-10-01", "profile": profile}))
    _, [again] = score(told["factors"])
    assert again["crs"]["total"] == told["crs"]["total"] == 105


def test_schema_describes_every_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "express_entry", "schema"], capture_output=True, cwd=ROOT, check=True
    )
    schemas = json.loads(done.stdout)
    assert set(schemas) >= {"score", "clb", "assess"}
    for both in schemas.values():
        assert set(both) == {"input", "output"}
    assert set(schemas["score"]["input"]["properties"]) >= set(LINE)
    assert schemas["score"]["input"]["additionalProperties"] is False


@pytest.mark.parametrize("arguments", [[], ["scores"], ["score", "x"], ["rules"], ["rules", "x"]])
def test_bad_usage_is_status_2(arguments: list[str]) -> None:
    status, answers, complaint = run(*arguments)
    assert (status, answers) == (2, [])
    assert complaint.startswith("usage:")


def test_rules_check_accepts_the_shipped_rules_and_refuses_a_stranger(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "express_entry", "rules", "check"]
    good = subprocess.run(command, capture_output=True, cwd=ROOT, check=False)
    assert (good.returncode, b"are valid" in good.stdout) == (0, True)
    bad = subprocess.run([*command, str(tmp_path)], capture_output=True, cwd=ROOT, check=False)
    assert bad.returncode == 1


def generated(number: int) -> dict[str, Any]:
    chance = random.Random(number)

    def levels() -> dict[str, int]:
        return {name: chance.randint(0, 12) for name in NINES}

    education = [
        "none",
        "secondary",
        "one_year",
        "two_year",
        "bachelors",
        "two_or_more",
        "masters",
        "doctorate",
    ]
    first, second = chance.sample(["en", "fr"], 2)
    partner = {
        "accompanying": chance.random() < 0.8,
        "canadian": chance.random() < 0.2,
        "education": chance.choice(education),
        "language": chance.choice([None, levels()]),
        "canadian_work_years": chance.randint(0, 6),
        "studied_in_canada": chance.random() < 0.3,
    }
    line = {
        "on": f"{chance.randint(2017, 2027)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        "age": chance.randint(17, 60),
        "education": chance.choice(education),
        "first_language": {"language": first, **levels()},
        "second_language": chance.choice([None, {"language": second, **levels()}]),
        "canadian_work_years": chance.randint(0, 6),
        "foreign_work_years": chance.randint(0, 10),
        "certificate_of_qualification": chance.random() < 0.2,
        "partner": chance.choice([None, partner]),
        "canadian_study": chance.choice(["none", "one_or_two_years", "three_years_or_more"]),
        "sibling_in_canada": chance.random() < 0.2,
        "provincial_nomination": chance.random() < 0.1,
        "job_offer": chance.choice([None, {"noc": "21231", "qualifying": True}]),
        "relative_in_canada": chance.random() < 0.2,
        "studied_in_canada": chance.random() < 0.2,
    }
    if chance.random() < 0.3:
        line[chance.choice([key for key in line if key != "on"])] = None
    return line


def test_a_thousand_lines_without_an_error() -> None:
    lines = [generated(number) for number in range(1000)]
    status, answers = score(*lines)
    assert status == 0
    assert len(answers) == 1000
    for line, answer in zip(lines, answers, strict=True):
        crs = answer["crs"]
        assert crs["on"] == line["on"]
        assert crs["total"] == sum(crs["sections"].values()) <= 1200
        assert all(type(points) is int for points in crs["sections"].values())
