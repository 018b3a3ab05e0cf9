"""Lines of JSON: each is read as one object, each key once, and answered, or the first mistake in
plain words told in its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from pydantic import TypeAdapter, ValidationError

LONGEST_LINE = 1_000_000
"""Bytes of one line; a profile needs a few thousand."""


Json = dict[str, Any]


class BadLine(Exception):
    """A line that cannot be answered, with the code and the field to tell it by."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.field = field


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def answer_lines(command: Callable[[str], str], lines_in: Iterable[bytes], out: TextIO) -> int:
    """Answer every line in order; 1 if any failed, 0 otherwise. Blank lines are passed over."""
    failed = 0
    for number, raw in enumerate(lines_in, 1):
        if not raw.strip():
            continue
        try:
            answer = command(text_of(raw))
        except BadLine as bad:
            failed = 1
            told: Json = {"code": bad.code, "message": str(bad), "line": number}
            if bad.field:
                told["field"] = bad.field
            answer = json.dumps({"error": told})
        out.write(answer + "\n")
        out.flush()  # a program on the other end of a pipe may wait for this very line
    return failed


def text_of(raw: bytes) -> str:
    if len(raw) > LONGEST_LINE:
        raise BadLine("too_long", f"the line is longer than {LONGEST_LINE} bytes.")
    try:
        return raw.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BadLine("not_utf8", "the line is not UTF-8 text.") from None


def object_of(line: str) -> Json:
    try:
        given = json.loads(line, parse_constant=_no_such_number, object_pairs_hook=_once)
    except RecursionError:
        raise BadLine("not_json", "the JSON is nested too deeply.") from None
    except json.JSONDecodeError as error:
        raise BadLine("not_json", f"not JSON: {error.msg} at column {error.colno}.") from None
    except ValueError:
        raise BadLine("not_json", "a number in the line is too long.") from None
    if not isinstance(given, dict):
        raise BadLine("not_an_object", "a line must be one JSON object, such as {…}.")
    on = given.get("on")
    if isinstance(on, str) and not _DAY.fullmatch(on):
        raise BadLine("invalid", f"on must be a day such as 2026-10-01, not {shown(on)}.", "on")
    return given


def _no_such_number(name: str) -> None:
    raise BadLine("not_json", f"not JSON: {name} is not a number.")


def _once(pairs: list[tuple[str, Any]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise BadLine("invalid", f"the key {shown(twice)} is there twice.", twice)
    return members


def validated(adapter: TypeAdapter[Any], line: str) -> Any:
    try:
        return adapter.validate_json(line, strict=True)
    except ValidationError as error:
        raise _kind(error) from None


_WORDS = {
    "extra_forbidden": "is not a known key",
    "missing": "is missing",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "string_type": "must be text in quotation marks",
    "model_type": "must be an object",
    "dict_type": "must be an object",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "frozen_set_type": "must be a list",
    "date_type": "must be a day such as 2026-10-01",
    "date_parsing": "must be a day such as 2026-10-01",
    "date_from_datetime_parsing": "must be a day such as 2026-10-01",
    "date_from_datetime_inexact": "must be a day such as 2026-10-01",
    "finite_number": "must be a finite number",
    "decimal_type": "must be a number",
    "decimal_parsing": "must be a number",
}


def _kind(error: ValidationError) -> BadLine:
    """The first mistake in plain words."""
    mistake = error.errors(include_url=False)[0]
    kind, context = mistake["type"], mistake.get("ctx", {})
    field = ".".join(
        str(part) for part in mistake["loc"] if part not in ("decimal", "literal['M']", "[key]")
    )
    if kind == "json_invalid":
        return BadLine("not_json", f"not JSON: {context.get('error', 'cannot be read')}.")
    if kind in ("enum", "literal_error"):
        words = f"must be {context['expected']}"
    elif kind == "greater_than_equal":
        words = f"must be {context['ge']} or more"
    elif kind == "less_than_equal":
        words = f"must be {context['le']} or less"
    elif kind == "string_pattern_mismatch":
        words = "is not in the form expected"
    else:
        words = _WORDS.get(kind) or mistake["msg"].removeprefix("Value error, ")
    given = "" if kind in ("extra_forbidden", "missing") else f", not {shown(mistake['input'])}"
    code = {"extra_forbidden": "unknown_key", "missing": "missing"}.get(kind, "invalid")
    return BadLine(code, f"{field or 'the line'} {words}{given}.", field or None)


def shown(value: object) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= 60 else text[:57] + "..."
