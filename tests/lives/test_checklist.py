"""The documents, each stage whole: what is needed, what perhaps, and until when each counts.

By IRCC's lists for the profile and for the application. Of the person of ``life.py`` the test of 10
March 2026 counts two years, the assessment of 2 February 2025 five, each to the day before.
"""

from __future__ import annotations

from tests.lives.life import Life, scored, submitted

PROFILE = "For the profile, have these at hand:"
APPLICATION = "For the application, after an invitation:"
TRANSLATION = "Anything not in English or French needs a certified translation."


def source(day: str) -> str:
    return (
        f"From the Regulations and IRCC's pages as read in 2026, for {day}. "
        "Your invitation's own list decides."
    )


def paragraphs(life: Life) -> list[list[str]]:
    return [one.splitlines() for one in life.card.split("\n\n")]


def test_the_documents_of_the_profile() -> None:
    assert paragraphs(scored().command("/checklist")) == [
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


def test_the_documents_of_the_application() -> None:
    documents = [
        "• Passport: counts until 5 May 2033",
        "• Digital photo",
        "• Police certificate (everyone 18 or older) (India): issued within 6 months before you "
        "apply; issued after your last stay of six months or longer there",
        "• Proof of the upfront medical exam (everyone in the family): exam within 12 months",
        "• Language test results: counts until 9 March 2028",
        "• Diploma and transcript",
        "• Education assessment (ECA) report: counts until 1 February 2030",
        "• Reference letter from the employer: software developer",
        "• Bank letters proving your funds",
    ]
    life = scored().does("/checklist", "[For the application")
    assert paragraphs(life) == [
        [APPLICATION],
        documents,
        [TRANSLATION],
        [source("1 October 2026")],
    ]
    assert life.labels == ["For the profile", "Back to my score"]
    # The program of the invitation asks for funds; once invited this stage comes first.
    life = submitted().until("2027-02-10")
    life.does("/invited", "[Today", "[Federal Skilled Worker", "300", "/checklist")
    assert paragraphs(life)[:2] == [[APPLICATION], documents]
    assert paragraphs(life.taps("For the profile"))[0] == [PROFILE]


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
