"""One command of the scripting interface, run as ``python -m express_entry`` runs it, and a line
that can be scored."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest

from express_entry.__main__ import main


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
