"""Lines that cannot be answered get an error in their place, and the rest go on."""

from __future__ import annotations

import json
from typing import Any

from tests.express_entry.scripts.running import LINE, NINES, run, score

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
        error = answers[2 * number]["error"]
        assert error["field"] == f"profile.{field}"
        assert error["message"].startswith(f"profile.{field} ")
        assert "crs" in answers[2 * number + 1]
