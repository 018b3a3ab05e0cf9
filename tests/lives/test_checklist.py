"""The documents of the profile, whole; those of the application are papers (``test_papers.py``).

By IRCC's list for the profile. Of the person of ``life.py`` the test of 10 March 2026 counts two
years, the assessment of 2 February 2025 five, each to the day before.
"""

from __future__ import annotations

from tests.lives.life import Life, scored, submitted

PROFILE = "For the profile, have these at hand:"


def source(day: str) -> str:
    return (
        f"From the Regulations and IRCC's pages as read in 2026, for {day}. "
        "Your invitation's own list decides."
    )


def paragraphs(life: Life) -> list[list[str]]:
    return [one.splitlines() for one in life.card.split("\n\n")]


def test_the_documents_of_the_profile() -> None:
    life = scored().command("/checklist")
    assert paragraphs(life) == [
        [PROFILE],
        [
            "• Passport or travel document details: counts until 5 May 2033",
            "• Language test results: counts until 9 March 2028",
            "• Education assessment (ECA) report: counts until 1 February 2030",
            "• Unit group, dates and hours of each job",
            "• Amount of your settlement funds",
        ],
        [source("1 October 2026")],
    ]
    assert life.labels == ["For the application", "Back to my score"]


def test_papers_of_the_application_come_first_once_a_profile_is_submitted() -> None:
    assert paragraphs(scored().does("/checklist", "[For the application"))[0] == [
        "Your papers for the application: 3 of 9 here."
    ]
    life = submitted().command("/checklist")
    assert paragraphs(life)[0] == ["Your papers for the application: 3 of 9 here."]
    assert paragraphs(life.does("[More", "[For the profile"))[0] == [PROFILE]


def test_evidence_that_has_ended_is_said_to_and_what_hangs_on_it_is_perhaps() -> None:
    # A test of 1 October 2024 counted until 30 September 2026: the score is of the next day. With
    # no valid test no program is met, and which will be is not known: nor whether funds are asked.
    life = scored(answers={"english.date": "2024-10-01", "passport": "2026-12-01"})
    assert paragraphs(life.command("/checklist")) == [
        [PROFILE],
        [
            "• Passport or travel document details: counts until 1 December 2026",
            "• Language test results: no longer valid",
            "• Education assessment (ECA) report: counts until 1 February 2030",
            "• Unit group, dates and hours of each job",
        ],
        ["Perhaps, depending on what is not known yet:", "• Amount of your settlement funds"],
        [source("1 October 2026")],
    ]


def test_the_last_day_of_a_test_is_one_on_which_it_counts() -> None:
    life = scored(answers={"english.date": "2024-10-02"}).command("/checklist")
    assert "• Language test results: counts until 1 October 2026" in life.card.splitlines()
