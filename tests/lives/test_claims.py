"""An invitation claim by claim, in the conversation: right after it is told, and from /status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.conversations.reports.people import COUPLE, IN_CANADA
from tests.lives.invited import STOP, first_line, invited
from tests.lives.life import Life, submitted

LONGEST = 900
"""Characters that fit a phone."""
FALLS = (
    "If one of these does not count, an application would not hold: it could be refused and the "
    "fee kept."
)
BESIDES = "Besides, an application rests on each of these:"
MAY_FALL = "If one of these does not count, I cannot say that an application would hold:"
UNKNOWN = "Without one of these you have fewer points:"


def pages(life: Life) -> Iterator[str]:
    life.command("/status").taps("What it rests on")
    yield life.card
    while "More" in life.labels:
        life.taps("More")
        yield life.card


def lines(life: Life) -> dict[str, list[str]]:
    """The lines under each heading, over all the pages."""
    found: dict[str, list[str]] = {}
    for page in pages(life):
        assert len(page) <= LONGEST, page
        heading = ""
        for line in page.splitlines():
            if line.startswith("• "):
                found.setdefault(heading, []).append(line.removeprefix("• "))
            elif line:
                heading = line
    return found


def test_it_is_shown_as_soon_as_the_invitation_is_told() -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-29")
    life.does("/invited", "[Today", "[Federal Skilled Worker", "420")
    assert first_line(life).startswith("By your answers you meet the Federal Skilled Worker")
    assert "What your invitation rests on (1 of 2)" in life.card
    assert "You can apply until the end of 28 November 2026: 60 days left." in life.card
    assert "One by one, as of 29 September 2026: CRS 424, lowest score of your round 420." in (
        life.card
    )
    assert len(life.card) <= LONGEST


def test_each_claim_in_one_line_with_what_proves_it() -> None:
    # 424. Without the test 105 + 120; without the degree 424 - 120 - 25; without the job 424 - 50;
    # an ability at CLB 8: 8, 12 and 25 less.
    assert lines(invited(cutoff="420")) == {
        FALLS: [
            "English test: Skilled Worker not met; CRS 225, under 420. "
            "Proof: Language test results.",
            "Credential 1 or its ECA report (Bachelor's, or any 3+ year program): Skilled Worker "
            "not met; CRS 279, under 420. "
            "Proof: Diploma and transcript; Education assessment (ECA) report.",
            "Job 1: software developer: Skilled Worker not met; CRS 374, under 420. "
            "Proof: Reference letter from the employer.",
            "English one level lower in listening, reading, speaking, writing: CRS 379, under 420. "
            "Proof: Language test results.",
            "Your settlement funds: Skilled Worker not met. "
            "Proof: Bank letters proving your funds.",
        ]
    }


def test_what_it_stands_without_is_one_line() -> None:
    # The partner's part: 423 - 10 by the master's, 423 - 10 by the test, 423 - 5 by the work.
    *_, last = pages(invited("General", "410", answers=COUPLE))
    assert last.splitlines()[-1] == (
        "It would hold without any single one of these (your CRS then): Your partner's "
        "education: 413; Your partner's language test: 413; Your partner's work in Canada: 418."
    )


def test_a_nomination_is_what_the_round_rests_on() -> None:
    # 1129, of the 600 of section D 95 are left: 1129 - 600 + 95.
    found = lines(invited("Provincial Nominee", "", answers=IN_CANADA))
    assert found[FALLS] == [
        "Your provincial nomination: not for a Provincial Nominee round; CRS 624, under 725. "
        "Proof: Provincial nomination."
    ]
    assert found[MAY_FALL] == [
        "Job 1: software developer: Canadian Experience not met, should your letter name it; "
        "CRS 1,076. Proof: Reference letter from the employer; Work permit."
    ]


def test_no_lowest_score_is_made_up() -> None:
    found = lines(invited("General", "skip"))
    assert found[UNKNOWN] == [
        "English one level lower in listening, reading, speaking, writing: CRS 379. "
        "Proof: Language test results."
    ]
    assert all("under" not in line for each in found.values() for line in each)


def test_on_an_estimate_the_score_alone_is_not_certain() -> None:
    life = invited(cutoff="410", on="2026-11-10")
    found = lines(life)
    assert [line.partition(":")[0] for line in found[MAY_FALL]] == [
        "English one level lower in listening, reading, speaking, writing"
    ]
    assert len(found[FALLS]) == 4
    first = next(pages(life))
    assert "CRS 424 by the last grid I know, lowest score of your round 410." in first


def test_what_fails_already_is_said_before_everything_else() -> None:
    life = invited(cutoff="430")
    found = lines(life)
    assert set(found) == {BESIDES}
    assert found[BESIDES][0].startswith("English test:")
    life.command("/status").taps("What it rests on")
    assert first_line(life).startswith(STOP)
    life.taps("Apply or decline: what follows")
    assert life.card.splitlines()[2].startswith(f"{STOP} Your CRS is 424 today")
    assert "If you apply" not in life.card


def test_applying_and_declining_in_words_of_consequence() -> None:
    life = invited(cutoff="420").taps("What it rests on", "Apply or decline: what follows")
    assert life.card == (
        "Applying, declining, or neither\n\n"
        "If you apply (by 28 November 2026): what you claim must be so at the invitation and when "
        "IRCC receives the application, and be proved by papers. If this does not count – Job 1: "
        "software developer – your CRS is 374, under the 420 of your round. An application could "
        "be refused and the processing fee kept. Official text\n\n"
        "You can decline until the end of 28 November 2026 (60 days left). Declining puts the "
        "profile back in the pool, until 10 September 2027; doing nothing ends it. There is no "
        "penalty for declining; a new invitation needs a later round that your score reaches.\n\n"
        "If something is not so, change it and look again. An untrue statement that matters, or "
        "one left out, can bar a person for five years. Official text\n\n"
        "Which to choose is yours: I give no legal advice."
    )
    life.taps("I declined the invitation", "Today")
    assert life.state == "submitted"


@pytest.mark.parametrize(
    ("life", "said"),
    [
        (
            lambda: invited("General", "skip"),
            "you do not meet the Federal Skilled Worker Program (one continuous year",
        ),
        (lambda: invited(cutoff="410", on="2026-11-10"), "you do not meet the Federal"),
        (
            lambda: invited("Provincial Nominee", "", answers=IN_CANADA),
            "Your provincial nomination – your CRS is 624, under the 725 of your round",
        ),
        (lambda: invited(cutoff="430", on="2026-11-10"), "If IRCC's own figure is under it too"),
        (
            lambda: invited().does("/edit", "[Language", "[English: writing", "5.5"),
            "By your answers you do not meet the Federal Skilled Worker Program today",
        ),
        (lambda: invited("General", "410", answers=COUPLE), "your CRS is 373, under the 410"),
        (lambda: invited(cutoff="420", without=("funds",)), "your CRS is 374, under the 420"),
    ],
)
def test_every_page_fits_a_phone_and_says_what_follows(life: object, said: str) -> None:
    assert callable(life)
    person = life()
    for page in pages(person):
        assert len(page) <= LONGEST, page
    person.taps("Apply or decline: what follows")
    assert said in person.card
    assert len(person.card) <= LONGEST, person.card
    for word in ("should apply", "we advise", "I advise", "recommend"):
        assert word not in person.card


def test_a_claim_that_is_mended_is_looked_at_again() -> None:
    life = invited(cutoff="424").does("/edit", "[Language", "[English: writing", "5.5")
    assert first_line(life.command("/status")).startswith(STOP)
    life.does("/edit", "[Language", "[English: writing", "7", "/status")
    assert not first_line(life).startswith(STOP)
    assert len(lines(life)[FALLS]) == 5


@pytest.mark.parametrize(
    "words",
    [
        "/claims", "Should I accept or decline?", "apply or decline", "should I accept it",
        "What does my invitation rest on?", "does my invitation hold?", "which claims matter?",
        "what if my job doesn't count?", "What if my job does not count", "is my invitation safe",
    ],
)  # fmt: skip
def test_it_can_be_asked_for(words: str) -> None:
    life = invited(cutoff="420").does(words)
    assert "What your invitation rests on (1 of 2)" in life.card
    elsewhere = submitted().does(words)
    assert "What your invitation rests on" not in elsewhere.card
    assert elsewhere.card.startswith("No invitation is open.")
    assert elsewhere.labels == ["Where I stand"]


def test_when_its_time_is_over_nothing_is_gone_through() -> None:
    life = invited().taps("What it rests on").until("2026-11-29")
    life.taps("Apply or decline: what follows")
    assert "You are here: the time to apply is over" in life.command("/status").card
    assert "What it rests on" not in life.labels
