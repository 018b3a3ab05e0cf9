"""An answer that corrects itself is what it says last; where that is not understood, it is asked,
and what was taken back is not taken."""

from __future__ import annotations

import pytest

from tests.evaluation.test_answers import taken

IELTS = {"english.test": "ielts_general"}


def typed(fact: str, words: str, context: dict[str, str] | None = None) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": context or {}})


@pytest.mark.parametrize(
    ("fact", "words", "context", "value"),
    [
        ("education", "masters from UK, no wait its a postgraduate diploma", {}, "one_year"),
        ("education", "licence, non attends, master", {}, "masters"),
        ("marital_status", "single, sorry i mean divorced", {}, "divorced"),
        ("children", "2, no wait 3", {}, 3),
        ("english.reading", "7.5, oops 7", IELTS, 7),
        ("english.date", "12 march 2026 actually no 14 march 2026", {}, "2026-03-14"),
        ("residence", "en Chile, perdón, en Perú", {}, "PE"),
    ],
)
def test_the_last_that_is_said_is_meant(
    fact: str, words: str, context: dict[str, str], value: object
) -> None:
    got = typed(fact, words, context)
    assert value in (got.get("value"), got.get("suggested"))


def test_what_is_taken_back_is_not_taken() -> None:
    assert "value" not in typed("children", "2, no wait my cousin is here")
