"""Lines in and lines out, in this process: what each mistake is told as, word for word."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from typing import Any

import pytest

from express_entry.__main__ import USAGE, main
from express_entry.ahead.next_step import NextStep
from express_entry.scripts import scripting
from express_entry.scripts.lines import LONGEST_LINE, answer_lines
from express_entry.scripts.outlook import Outlook
from express_entry.scripts.scripting import assess, clb, score

Json = dict[str, Any]
FOUR = dict.fromkeys(("listening", "reading", "writing", "speaking"), 9)
LINE: Json = {
    "on": "2026-10-01",
    "age": 29,
    "education": "masters",
    "first_language": {"language": "en", **FOUR},
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


def lines(command: Callable[[str], str], *given: bytes) -> tuple[int, list[Json]]:
    told = io.StringIO()
    status = answer_lines(command, given, told)
    assert told.getvalue().count("\n") == len(told.getvalue().splitlines())
    return status, [json.loads(line) for line in told.getvalue().splitlines()]


def one(command: Callable[[str], str], given: Json | bytes) -> Json:
    raw = given if isinstance(given, bytes) else json.dumps(given).encode()
    _, [answer] = lines(command, raw)
    return answer


def refusal(command: Callable[[str], str], given: Json | bytes) -> tuple[str, str | None, str]:
    error = one(command, given)["error"]
    assert error.pop("line") == 1
    return error["code"], error.get("field"), error["message"]


def test_lines_are_numbered_as_they_stand_and_blank_ones_are_passed_over() -> None:
    good = json.dumps(LINE).encode()
    status, answers = lines(score, b"\n", b"  \r\n", b"nope\n", good, b"", b"[]")
    assert status == 1
    assert [answer.get("error", {}).get("line") for answer in answers] == [3, None, 6]
    assert lines(score, good, b" ") == (0, [answers[1]])
    assert lines(score) == (0, [])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"age": "29"}, ("invalid", "age", 'age must be a whole number, not "29".')),
        ({"age": -1}, ("invalid", "age", "age must be 0 or more, not -1.")),
        ({"age": 131}, ("invalid", "age", "age must be 130 or less, not 131.")),
        (
            {"sibling_in_canada": 1},
            ("invalid", "sibling_in_canada", "sibling_in_canada must be true or false, not 1."),
        ),
        (
            {"partner": True},
            ("invalid", "partner", "partner must be an object, not true."),
        ),
        (
            {"canadian_work_nocs": True},
            ("invalid", "canadian_work_nocs", "canadian_work_nocs must be an object, not true."),
        ),
        ({"unknown": {}}, ("invalid", "unknown", "unknown must be a list, not {}.")),
        ({"surname": "x"}, ("unknown_key", "surname", "surname is not a known key.")),
        (
            {"partner": {"age": 3}},
            ("unknown_key", "partner.age", "partner.age is not a known key."),
        ),
        ({"on": 20261001}, ("invalid", "on", "on must be a day such as 2026-10-01, not 20261001.")),
        (
            {"on": "01/10/2026"},
            ("invalid", "on", 'on must be a day such as 2026-10-01, not "01/10/2026".'),
        ),
        (
            {"on": "2026-02-30"},
            ("invalid", "on", 'on must be a day such as 2026-10-01, not "2026-02-30".'),
        ),
        (
            {"canadian_study": "some"},
            (
                "invalid",
                "canadian_study",
                "canadian_study must be 'none', 'one_or_two_years' or 'three_years_or_more', "
                'not "some".',
            ),
        ),
        (
            {"job_offer": {"noc": "2123", "qualifying": True}},
            ("invalid", "job_offer.noc", 'job_offer.noc is not in the form expected, not "2123".'),
        ),
        (
            {"second_language": {"language": "en", **FOUR}},
            (
                "invalid",
                "second_language.language",
                "second_language must be the other official language than first_language.",
            ),
        ),
        (
            {"job_offer": {"noc": "21239", "qualifying": True}},
            (
                "invalid",
                "job_offer.noc",
                "job_offer.noc must be one of the unit groups of NOC 2021, not 21239.",
            ),
        ),
    ],
)
def test_a_mistake_is_told_with_its_field(given: Json, expected: tuple[str, str, str]) -> None:
    assert refusal(score, LINE | given) == expected


def test_a_day_before_all_rules_has_none() -> None:
    for command, given in (
        (score, LINE | {"on": "2016-11-18"}),
        (assess, {"on": "2016-11-18", "profile": {}}),
    ):
        code, field, message = refusal(command, given)
        assert (code, field) == ("no_rules", "on")
        assert "2016-11-18" in message
        assert message.endswith(".")
    assert one(score, LINE | {"on": "2016-11-19"})["crs"]["rule_set"] == "crs-2016-11-19"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ("missing", "on", "on is missing.")),
        ({"on": None}, ("invalid", "on", "on must be a day such as 2026-10-01, not null.")),
    ],
)
def test_a_line_without_its_day(given: Json, expected: tuple[str, str, str]) -> None:
    assert refusal(score, given) == expected


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        (b"nope", "not_json", "not JSON: Expecting value at column 1."),
        (b"[]", "not_an_object", "a line must be one JSON object, such as {…}."),
        (b'{"age": NaN}', "not_json", "not JSON: NaN is not a number."),
        (b'{"age": -Infinity}', "not_json", "not JSON: -Infinity is not a number."),
        (b"[" * 100_000, "not_json", "the JSON is nested too deeply."),
        (b'{"age": ' + b"9" * 5000 + b"}", "not_json", "a number in the line is too long."),
        (b'{"a": "\xff"}', "not_utf8", "the line is not UTF-8 text."),
    ],
)
def test_what_is_not_json_is_told_without_a_field(given: bytes, code: str, message: str) -> None:
    assert refusal(score, given) == (code, None, message)


def test_a_key_twice_is_named() -> None:
    assert refusal(score, b'{"on": "2026-10-01", "age": 1, "age": 2}') == (
        "invalid", "age", 'the key "age" is there twice.',
    )  # fmt: skip


def test_the_longest_line_is_read_and_one_byte_more_is_not() -> None:
    good = json.dumps(LINE).encode()
    longest = good + b" " * (LONGEST_LINE - len(good))
    assert one(score, longest)["crs"]["total"] == 469
    assert refusal(score, longest + b" ") == (
        "too_long", None, "the line is longer than 1000000 bytes.",
    )  # fmt: skip


def test_what_was_given_is_shown_up_to_sixty_characters() -> None:
    # With its quotation marks 60 and 61.
    for length, shown in ((58, '"' + "x" * 58 + '"'), (59, '"' + "x" * 56 + "...")):
        _, _, message = refusal(score, LINE | {"on": "x" * length})
        assert message == f"on must be a day such as 2026-10-01, not {shown}."


# ------------------------------------------------------------------ score


def test_what_is_absent_is_not_known_and_null_is_none() -> None:
    # Alone 469: 110 + 135 + 124 + 100. Whether there is a partner not told: the lower column.
    def total(given: Json) -> tuple[int, list[str]]:
        crs = one(score, given)["crs"]
        return crs["total"], crs["missing"]

    assert total(LINE) == (469, [])
    for name in ("second_language", "partner", "job_offer"):
        absent = {key: value for key, value in LINE.items() if key != name}
        points, missing = total(absent)
        assert missing == ([] if name == "job_offer" else [name])
        # With a partner 100 + 126 + 116 + 100.
        assert points == (442 if name == "partner" else 469)
    couple: Json = {"accompanying": True, "canadian": False, "education": "none"}
    couple |= {"canadian_work_years": 0}
    assert total(LINE | {"partner": couple | {"language": None}}) == (442, [])
    assert total(LINE | {"partner": couple}) == (442, ["partner.language"])
    # The job offer counted for points until 2025-03-24.
    old = {key: value for key, value in LINE.items() if key != "job_offer"}
    assert total(old | {"on": "2025-03-24"}) == (469, ["job_offer"])


def test_a_score_as_json() -> None:
    crs = one(score, LINE)["crs"]
    assert {name: value for name, value in crs.items() if name != "items"} == {
        "total": 469,
        "rule_set": "crs-2025-03-25",
        "estimate": False,
        "sections": {"core": 369, "partner": 0, "transferability": 100, "additional": 0},
        "caps": [],
        "in_force": "crs-2025-03-25",
        "on": "2026-10-01",
        "with_partner_column": False,
        "missing": [],
    }
    fsw67 = one(score, LINE)["fsw67"]
    # 24 for CLB 9, a master's 23, three years 11, 29 years old 12.
    assert {name: value for name, value in fsw67.items() if name != "items"} == {
        "total": 70,
        "passes": True,
        "pass_mark": 67,
        "rule_set": "fsw67-2015-01-01",
        "factors": {
            "language": 24, "education": 23, "experience": 11, "age": 12, "arranged_employment": 0,
            "adaptability": 0,
        },
        "caps": [],
        "missing": [],
    }  # fmt: skip
    note = one(score, LINE | {"on": "2026-11-03"})["crs"]["note"]
    assert note == (
        "The figures of crs-2026-11-03, reported to be in force on 2026-11-03, are not known; "
        "this is an estimate on crs-2025-03-25. Confirm with the official tool."
    )


# ------------------------------------------------------------------ clb


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"listening": 8.5, "speaking": 3}, {"listening": 10, "speaking": 3}),
        (
            {"test": "celpip_general", "listening": "M", "reading": 4},
            {"listening": 3, "reading": 4},
        ),
        # The scale of the day: reading 440 is 6 up to 2023-12-10.
        ({"test": "tef_canada", "reading": 440, "taken_on": "2023-12-10"}, {"reading": 6}),
        ({"test": "tef_canada", "reading": 440, "taken_on": "2023-12-11"}, {"reading": 7}),
        ({"test": "tef_canada", "reading": 440}, {"reading": 7}),
    ],
)
def test_levels_of_raw_scores(given: Json, expected: Json) -> None:
    line = {"test": "ielts_general"} | given
    assert one(clb, line) == {"test": line["test"]} | expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"reading": True},
            (
                "invalid",
                "reading",
                "reading must be a number as printed on the report, not true.",
            ),
        ),
        (
            {"writing": "7"},
            ("invalid", "writing", 'writing must be a number as printed on the report, not "7".'),
        ),
        (
            {},
            ("missing", None, "no score given: name at least one of the four abilities."),
        ),
        ({"overall": 7}, ("unknown_key", "overall", "overall is not a known key.")),
    ],
)
def test_what_is_no_score(given: Json, expected: tuple[str, str | None, str]) -> None:
    assert refusal(clb, {"test": "ielts_general"} | given) == expected


def test_an_impossible_score_is_told_with_those_that_exist() -> None:
    code, field, message = refusal(clb, {"test": "ielts_general", "speaking": 7.25})
    assert (code, field) == ("impossible_score", "speaking")
    assert message.endswith("cannot be 7.25: scores go from 0 to 9 in steps of 0.5.")
    code, field, message = refusal(clb, {"test": "celpip_general", "reading": 13})
    assert (code, field) == ("impossible_score", "reading")
    assert message.endswith("scores go from 3 to 12 in steps of 1, or M.")
    # "M" is CELPIP's alone.
    code, field, _ = refusal(clb, {"test": "ielts_general", "reading": "M"})
    assert (code, field) == ("impossible_score", "reading")


# ------------------------------------------------------------------ assess


@pytest.fixture
def no_outlook(monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies ahead is looked at in test_outlook; here only the line itself."""
    monkeypatch.setattr(scripting, "outlook", lambda *_: Outlook(
        next_step=NextStep(id="keep_watch", because="nothing_better"),
        what_ifs=(), pairs=(), categories=(), rounds=(), doors=(), deadlines=(), documents=(),
        forecast=(),
    ))  # fmt: skip


@pytest.mark.usefixtures("no_outlook")
def test_assess_tells_the_first_contradiction_of_either_profile() -> None:
    born = {"birth_date": "2026-10-02"}
    assert refusal(assess, {"on": "2026-10-01", "profile": born}) == (
        "invalid",
        "profile.birth_date",
        "profile.birth_date is after the day of the assessment.",
    )
    assert refusal(assess, {"on": "2026-10-01", "profile": {}, "before": born})[:2] == (
        "invalid",
        "before.birth_date",
    )
    two = born | {"lives_in_canada": True, "residence_country": "IN"}
    assert refusal(assess, {"on": "2026-10-01", "profile": two})[1] == "profile.birth_date"


@pytest.mark.usefixtures("no_outlook")
def test_assess_tells_what_must_be_reported_only_beside_a_profile_before() -> None:
    line: Json = {"on": "2026-10-01", "profile": {"city": "Goa"}}
    assert "reportable" not in one(assess, line)
    assert one(assess, line | {"before": {"city": "Goa"}})["reportable"] == []
    told = one(assess, line | {"before": {"city": "Pune"}})["reportable"]
    assert told == [
        {"id": "city", "trigger": "address", "before": {"city": "Pune"}, "after": {"city": "Goa"}}
    ]


@pytest.mark.usefixtures("no_outlook")
def test_an_estimate_is_noted_and_nothing_else() -> None:
    for on, noted in (("2026-11-02", False), ("2026-11-03", True)):
        crs = one(assess, {"on": on, "profile": {}})["crs"]
        assert ("note" in crs) is noted
        assert crs["estimate"] is noted


@pytest.mark.usefixtures("no_outlook")
def test_a_score_that_cannot_be_is_told_with_its_ability() -> None:
    test = {"test": "ielts_general", "taken_on": "2026-01-01", "reading": 7.3}
    code, field, _ = refusal(assess, {"on": "2026-10-01", "profile": {"english": test}})
    assert (code, field) == ("impossible_score", "reading")


# ------------------------------------------------------------------ the command


def test_the_commands(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO(b'{"test": "pte_core", "speaking": 84}\n[]\n'))
    monkeypatch.setattr(sys, "stdin", given)
    assert main(["clb"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert json.loads(first) == {"test": "pte_core", "speaking": 9}
    assert json.loads(second)["error"]["code"] == "not_an_object"
    for arguments in (["-h"], ["--help"], ["help"]):
        assert main(arguments) == 0
        assert capsys.readouterr() == (USAGE, "")
    for arguments in ([], ["scores"], ["clb", "x"], ["rules"], ["rules", "check", "a", "b"]):
        assert main(arguments) == 2
        assert capsys.readouterr() == ("", USAGE)
