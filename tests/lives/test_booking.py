"""The official page on which what helps is booked or ordered: a button below the reminder of it."""

from __future__ import annotations

import pytest

from conversations.voice.replies import Button
from tests.lives.life import Life, submitted

CANADA = "https://www.canada.ca/en/immigration-refugees-citizenship/"
PAPERS = f"{CANADA}services/immigrate-canada/express-entry/documents/"


def invited() -> Life:
    return submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")


def page_of(buttons: tuple[Button, ...]) -> list[tuple[str, str | None]]:
    return [(one.label, one.url) for one in buttons if one.url is not None]


@pytest.mark.parametrize(
    ("life", "labels", "page"),
    [
        # IELTS of 10 March 2025 ends on 10 March 2027: 121 days before are 9 November 2026.
        (
            lambda: submitted(answers={"english.date": "2025-03-10"}).until("2026-11-09"),
            ["New result", "Where to book a test", "Tomorrow", "More"],
            "language-test.html",
        ),
        # The report of 20 June 2022 ends on 20 June 2027: six months before.
        (
            lambda: submitted(answers={"credential.0.eca_date": "2022-06-20"}).until("2026-12-20"),
            ["New report", "Where to order a report", "Tomorrow", "More"],
            "education-assessment.html",
        ),
        # The day after an invitation; "Tomorrow" is the first behind "More".
        (
            lambda: invited().until("2027-02-11"),
            ["What to do, in order", "Where to book the exam", "Done", "More"],
            "medical-exams.html",
        ),
    ],
    ids=["a test", "an assessment", "an invitation"],
)
def test_a_reminder_has_the_page_after_what_helps_and_four_buttons(
    life: object, labels: list[str], page: str
) -> None:
    assert callable(life)
    told: Life = life()
    buttons = told.buttons_of()
    assert [one.label for one in buttons] == labels
    assert page_of(buttons) == [(labels[1], f"{PAPERS}{page}")]
    # And again where the reminder is gone through.
    told.presses("More")
    assert page_of(tuple(told.buttons)) == [(labels[1], f"{PAPERS}{page}")]


def test_what_is_not_booked_has_no_page() -> None:
    birthday = submitted().until("2027-03-17")
    assert birthday.told[-1].endswith("You turn 31")
    assert page_of(birthday.buttons_of()) == []
