"""The search for scripts: a line in, a line out, and a bad line stops nothing."""

from __future__ import annotations

import io
import json

import pytest

from express_entry.noc.cli import main


def run(*lines: str | bytes) -> tuple[int, list[dict[str, object]]]:
    out = io.StringIO()
    status = main(lines, out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_query_is_answered_with_matches() -> None:
    status, (answer,) = run('{"query": "software engineer", "language": "en", "limit": 2}\n')
    assert status == 0
    assert answer["ambiguous"] is False
    matches = answer["matches"]
    assert isinstance(matches, list)
    assert len(matches) == 2
    assert matches[0] == {
        "code": "21231",
        "title": "Software engineers and designers",
        "teer": 1,
        "why": "software engineer",
    }


def test_language_and_limit_may_be_left_out() -> None:
    status, (answer,) = run(b'{"query": "nurse aide"}')
    assert status == 0
    matches = answer["matches"]
    assert isinstance(matches, list)
    assert len(matches) == 5


def test_a_wide_term_brings_its_choices() -> None:
    _, (answer,) = run('{"query": "ingénieur", "language": "fr"}')
    assert answer["ambiguous"] is True
    assert answer["narrowing"]


def test_nothing_found_is_no_failure() -> None:
    status, (answer,) = run('{"query": "zzzz"}')
    assert (status, answer["matches"], answer["explanation"]) == (0, [], "nothing")


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        "null",
        "{}",
        '{"query": 5}',
        '{"query": "a", "language": "de"}',
        '{"query": "a", "language": ["en"]}',
        '{"query": "a", "limit": 0}',
        '{"query": "a", "limit": true}',
        '{"query": "a", "limit": "5"}',
        '{"query": "a", "colour": 1}',
        b"\xff\xfe",
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named_and_the_next_is_read(line: str | bytes) -> None:
    status, answers = run('{"query": "cook"}', line, '{"query": "baker"}')
    assert status == 1
    assert len(answers) == 3
    error = answers[1]["error"]
    assert isinstance(error, dict)
    assert error["line"] == 2
    assert error["message"]
    assert "matches" in answers[2]


def test_empty_lines_are_passed_over_but_counted() -> None:
    status, (answer,) = run("\n", "   \n", "{")
    assert status == 1
    assert answer["error"]["line"] == 3  # type: ignore[index]
