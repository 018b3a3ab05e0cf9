"""The scripting interface: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.express_entry.scripts.running import LINE, NINES, run, score

ROOT = Path(__file__).parents[3]


def test_through_a_process() -> None:
    """What its streams and its exit status are."""
    command = [sys.executable, "-m", "express_entry", "score"]
    given = (json.dumps(LINE) + "\nnot JSON\n").encode()
    done = subprocess.run(command, input=given, capture_output=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answers[0]["crs"]["total"], "error" in answers[1], len(answers)] == [469, True, 2]
    assert (1, answers, "") == run("score", given=given)


def test_the_same_line_is_told_in_the_same_bytes_by_every_process() -> None:
    # An empty profile leaves four names not known. A set of them has no order of its own: each
    # process shuffles it by its seed, and these two seeds do so differently.
    command = [sys.executable, "-m", "express_entry", "assess"]
    given = json.dumps({"on": "2026-10-01", "profile": {}}).encode()
    told = []
    for seed in ("1", "2"):
        own = os.environ | {"PYTHONHASHSEED": seed}
        told.append(subprocess.check_output(command, input=given, cwd=ROOT, env=own))
    assert told[0] == told[1]
    unknown = json.loads(told[0])["factors"]["unknown"]
    assert len(unknown) > 1
    assert unknown == sorted(unknown)


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
