"""One profile as a line of the scripting interface, and the field its refusal names."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from typing import Any

from express_entry.scripts import lines, scripting

ON = "2026-10-01"
Told = dict[str, Any]


def error_of(command: Callable[[str], str], line: Told) -> str | None:
    """The field that the error names; None where the line is answered."""
    told = io.StringIO()
    failed = lines.answer_lines(command, [json.dumps(line).encode()], told)
    answer = json.loads(told.getvalue())
    if not failed:
        assert "crs" in answer
        return None
    error = answer["error"]
    assert (error["code"], error["line"]) == ("invalid", 1)
    assert error["field"] in error["message"]
    return str(error["field"])


def refused(profile: Mapping[str, Any]) -> str | None:
    """The field an error of ``assess`` names; None where the profile is answered."""
    field = error_of(scripting.assess, {"on": ON, "profile": profile})
    return field and field.removeprefix("profile.")


def job(**facts: Any) -> Told:
    told: Told = {"noc": "21231", "start": "2020-01-01", "end": "2025-12-31"} | facts
    return {"birth_date": "1990-05-05", "jobs": [{"noc": "21231"}, told]}


def degree(eca: Told | None = None, **facts: Any) -> Told:
    told: Told = {"level": "masters", "in_canada": False, "completed_on": "2015-06-10"} | facts
    if eca is not None:
        told["eca"] = {"organization": "WES", "issued_on": "2024-05-20"} | eca
    return {"birth_date": "1990-05-05", "credentials": [{"level": "secondary"}, told]}


def ielts(**facts: Any) -> Told:
    return {"test": "ielts_general", "taken_on": "2026-03-01", "reading": 7} | facts


TCF = {"test": "tcf_canada", "taken_on": "2026-03-01", "reading": 460}


def with_partner(**facts: Any) -> Told:
    return {"marital_status": "married", "partner": facts}
