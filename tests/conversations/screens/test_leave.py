"""Leave without pay is told where a job is edited, and in words; it is never asked about, and never
guessed to be unpaid.

A job in Canada from 1 March 2022 to 24 November 2026 is four full years and some months; without
the year 2025 it is three and as many.
"""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.profile_of import to_profile
from conversations.interview.walk import walk
from express_entry.assessment import assess
from tests.conversations.people import BACHELOR, ME, job
from tests.conversations.story import AFTER, Chat, person

ANSWERS: dict[str, Any] = {**ME, **BACHELOR, **job()}
FROM, TO = "job.0.leave_from", "job.0.leave_to"


def working(**told: Any) -> Chat:
    return person(ANSWERS | told, AFTER, estimated=True)


def years(answers: dict[str, Any]) -> object:
    profile = to_profile(walk(answers, today=AFTER).answers)
    return assess(profile, AFTER).factors.canadian_work_years


def test_a_leave_without_pay_does_not_count() -> None:
    assert years(ANSWERS) == 4
    assert years(ANSWERS | {FROM: "2025-01-01", TO: "2025-12-31"}) == 3


def test_nobody_is_asked_about_it() -> None:
    asked = walk(ANSWERS, today=AFTER)
    waiting = {one.key for one in (*asked.pending, *asked.for_file)}
    assert not waiting & {FROM, TO}


def test_it_is_added_where_the_job_is_edited() -> None:
    chat = working().does("/edit", "[Work", "[Job 1", "[Add leave without pay")
    assert "When did your leave without pay begin?" in chat.card
    chat.says("January 2025")
    assert "When did your leave without pay end?" in chat.card
    chat.says("December 2025")
    assert (chat.answers[FROM], chat.answers[TO]) == ("2025-01", "2025-12")
    chat.does("/edit", "[Work", "[Job 1")
    assert "Leave without pay from: January 2025" in chat.card
    assert "Add leave without pay" not in chat.labels


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("I was on unpaid leave from march to june 2024", "2024-03", "2024-06"),
        ("unpaid leave from march 2024 to june 2024", "2024-03", "2024-06"),
        ("leave without pay from november to february 2024", "2023-11", "2024-02"),
        ("I took unpaid maternity leave from 2024-03 to 2025-02", "2024-03", "2025-02"),
        ("I'm on unpaid leave since june 2026", "2026-06", None),
    ],
)
def test_it_is_told_in_words_and_confirmed(text: str, start: str, end: str | None) -> None:
    chat = working().says(text)
    assert FROM not in chat.answers
    chat.says("yes")
    assert (chat.answers[FROM], chat.answers.get(TO)) == (start, end)


@pytest.mark.parametrize(
    "text",
    ["I was on maternity leave from march to june 2024", "sick leave from march to june 2024"],
)
def test_what_may_have_been_paid_is_asked_back(text: str) -> None:
    chat = working().says(text)
    assert "Was that leave without pay?" in chat.card
    assert FROM not in chat.answers


def test_a_leave_outside_the_job_is_not_taken() -> None:
    chat = working().says("unpaid leave from march to june 2021")
    assert "not within a job you told me of" in chat.card
    assert FROM not in chat.answers


@pytest.mark.parametrize("text", ["does unpaid leave count?", "is maternity leave counted"])
def test_a_question_about_leave_is_answered(text: str) -> None:
    chat = working().says(text)
    assert FROM not in chat.answers
    assert "Was that leave without pay?" not in chat.heard
