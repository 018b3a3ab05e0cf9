"""Which sitting of a test counts, and when it was. Expected values are read off the sentence: the
newest result counts, and one that is said to be old counts for nothing."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read
from tests.evaluation.test_messages import flat

TODAY = date(2026, 11, 28)

TOLD: tuple[tuple[str, dict[str, object]], ...] = (
    # Two sittings: the later one, whatever the order.
    ("IELTS: first attempt 6 6 5.5 6, second attempt 7.5 7 6.5 7",
     {"english.listening": 7.5, "english.writing": 6.5}),
    ("Celpip 8 8 7 9. My first celpip in May 2024 was 6 6 5 6",
     {"english.listening": 8, "english.taken": None}),
    ("IELTS 2024: 6 6 6 6. IELTS 2026: 8 7 7 7", {"english.listening": 8}),
    ("I sat PTE core twice, 1st 60 61 58 66, 2nd in June 2026 78 75 74 80",
     {"english.listening": 78, "english.taken": "2026-06"}),
    # One that is old stands beside another test.
    ("celpip 10 9 9 9. I also did IELTS in 2020, 7 overall, but it's expired",
     {"english.test": "celpip_general", "english.overall": None}),
    # A first one alone is all there is.
    ("My first IELTS was 7 7 6.5 7", {"english.listening": 7}),
    # Two languages are two tests, each with its own year.
    ("TEF Canada 2024: CO 500 CE 480 EE 410 EO 420. IELTS 2026: 7 7 7 7",
     {"english.listening": 7, "french.listening": 500}),
    # When it was.
    ("I wrote IELTS in April this year: 8 7 7 7", {"english.taken": "2026-04"}),
    ("IELTS last year August, L8 R8 W7 S7", {"english.taken": "2025-08"}),
    ("celpip 9 9 8 9 from this July", {"english.taken": "2026-07"}),
    ("ielts 7 7 7 7, took it last month", {"english.taken": "2026-10"}),
    ("TCF Canada 2025 octobre: 480 450 12 12", {"french.taken": "2025-10"}),
    ("My IELTS was 7.5 7 6.5 7 from October", {"english.taken": "2026-10"}),
    # Still to come.
    ("Planning IELTS this January", {"english.test": "none", "english.taken": None}),
    ("IELTS this December, not ready", {"english.taken": None}),
    ("IELTS in march", {"english.test": "none", "english.taken": None}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_the_newest_sitting_counts(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected


def test_last_month_in_january_is_december() -> None:
    facts = dict(flat(read("ielts 7 7 7 7, taken last month", date(2027, 1, 9)).facts))
    assert facts["english.taken"] == "2026-12"
