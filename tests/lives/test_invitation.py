"""The moment of the invitation, and every look until the person applies: what holds, what fails
and what is not known is said first."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.voice.replies import Card
from conversations.voice.wording import folded, plain
from tests.lives.invited import CAN, RISK, STOP, UNSURE, first_line, invited
from tests.lives.life import scored, submitted

# ------------------------------------------------------------------ holds, fails, not known


def test_what_holds_is_said_first_and_the_day_with_it() -> None:
    life = invited()
    assert first_line(life) == (
        "By your answers you meet the Federal Skilled Worker Program today, and your CRS of 424 is "
        "not under the 420 of your round."
    )
    assert "You can apply until the end of 28 November 2026: 60 days left." in life.card
    assert "Go by the day and hour in your IRCC account." in life.card
    assert "Declining puts the profile back in the pool, until 10 September 2027" in life.card
    assert life.labels == ["What to do, in order", "What I checked", "I applied", "More"]


def test_the_lowest_score_itself_is_enough_and_one_more_is_not() -> None:
    assert STOP not in invited(cutoff="424").card
    life = invited(cutoff="425")
    assert first_line(life).startswith(
        f"{STOP} Your CRS is 424 today (no birthday since the invitation counted), and the lowest "
        "score of your round was 425."
    )
    assert RISK in first_line(life)
    assert life.card.splitlines()[3:5] == [
        "You can decline until the end of 28 November 2026 (60 days left).",
        "Declining puts the profile back in the pool, until 10 September 2027; doing nothing ends "
        "it.",
    ]
    assert life.labels[:3] == [
        "Fix it or decline", "I declined the invitation", "What it rests on",
    ]  # fmt: skip
    assert CAN not in life.card


def test_what_is_not_known_is_no_pass_and_no_refusal() -> None:
    life = invited(cutoff="skip")
    assert first_line(life) == (
        f"{UNSURE} that an application would hold. I do not know the lowest score of your round: "
        "compare it with your own."
    )
    assert life.labels[1] == "What is not certain yet"
    assert STOP not in life.card
    life.taps("What is not certain yet", "Tell the round's lowest score").says("430")
    assert first_line(life).startswith(STOP)


def test_an_estimate_is_no_pass_and_under_the_lowest_it_stops() -> None:
    over, under = (invited(cutoff=cutoff, on="2026-11-10") for cutoff in ("424", "425"))
    assert first_line(over) == (
        f"{UNSURE} that an application would hold. My CRS of 424 is an estimate: compare the "
        "figure in your IRCC account with the 424 of your round."
    )
    assert first_line(under).startswith(
        f"{STOP} On the grid of 25 March 2025 your CRS is 424 today, and the lowest score of your "
        "round was 425. If IRCC's own figure is under it too,"
    )
    assert RISK not in under.card, "not certain"
    assert CAN not in under.card
    assert under.labels[0] == "Fix it or decline"


@pytest.mark.parametrize("look", ["/score", "/status"])
@pytest.mark.parametrize("today", ["2026-10-05", "2026-11-10"])
def test_what_stops_fits_a_phone_and_the_rest_is_folded(today: str, look: str) -> None:
    life = invited(cutoff="425").until(today).command(look)
    [card] = [reply for reply in life.replies if isinstance(reply, Card)]
    seen = plain(folded(card.html))
    assert len(seen) <= 600, seen
    for said in (STOP, "You can decline until the end of 28 November 2026", "CRS 424 of 1,200"):
        assert said in seen
    secondary = "Declining puts the profile back in the pool, until 10 September 2027"
    assert secondary in plain(card.html)
    assert secondary not in seen
    more = "Met: Federal Skilled Worker" if look == "/score" else "Invited on 29 September 2026"
    assert more in plain(card.html)
    assert more not in seen


@pytest.mark.parametrize(
    ("on", "score"),
    [
        # Writing at CLB 6 instead of 9: 9 points instead of 31, and without CLB 7 none of the 25
        # for education and the 50 for foreign work with language: 424 - 22 - 75.
        (
            "2026-09-29",
            " Your CRS is 327 today (no birthday since the invitation counted), and the lowest "
            "score of your round was 420.",
        ),
        # From 3 November the grid is not known: what is certain, the program, is enough.
        ("2026-11-10", ""),
    ],
)
def test_beside_a_program_that_fails_only_what_is_certain_of_the_score_is_said(
    on: str, score: str
) -> None:
    life = invited(on=on).does("/edit", "[Language", "[English: writing", "5.5").command("/status")
    assert first_line(life) == (
        f"{STOP} By your answers you do not meet the Federal Skilled Worker Program today: "
        f"writing is CLB 6, 7 is needed.{score} {RISK}"
    )


def test_a_score_that_misses_a_fact_is_told_as_what_can_be_counted() -> None:
    # A brother or sister in Canada would bring 15: 439 at the most.
    life = invited(cutoff="439", without=("sibling",))
    assert first_line(life) == (
        f"{STOP} What I can count of your CRS is 424, and the lowest score of your round was 439. "
        "If IRCC's own figure is under it too, an application would likely be refused and the "
        "processing fee kept. IRCC advises to work it out again before you apply, then to decline."
    )
    life = invited(cutoff="440", without=("sibling",))
    assert first_line(life) == (
        f"{STOP} Your CRS is 424 today (no birthday since the invitation counted), and the lowest "
        f"score of your round was 440. {RISK}"
    )
    assert STOP not in invited(cutoff="424", without=("sibling",)).card


def test_the_record_of_ircc_is_not_asked_for() -> None:
    # Round 446, Canadian Experience, 29 September 2026: 518.
    life = invited(
        "Canadian Experience Class",
        cutoff="",
        answers={
            "residence": "CA", "work_permit": True, "credential.0.country": "CA",
            "job.0.country": "CA", "job.0.start": "2025-03-01", "job.0.authorized": True,
            "job.0.student": False,
        },
    )  # fmt: skip
    assert "and the lowest score of your round was 518" in first_line(life)
    assert "lowest score of your round: 518 (IRCC's record)" in life.taps("Why not").card


@pytest.mark.parametrize(
    ("shown", "cutoff", "said"),
    [
        ("424", "425", "Do not apply yet. Your CRS is 424 today"),
        ("470", "425", "Do not apply yet. I count 424 today, and the lowest score of your round"),
        ("470", "420", "IRCC showed another score than I counted when you submitted: compare"),
    ],
)
def test_the_score_ircc_showed_is_the_one_that_counts(shown: str, cutoff: str, said: str) -> None:
    life = scored(date(2026, 9, 1)).until("2026-09-10").does("/submitted", "[Today", shown)
    life.until("2026-09-29").does("/invited", "[Today", "[Federal Skilled Worker", cutoff)
    assert said in first_line(life)
    assert (RISK in life.card) is (shown == "424"), "only what is certain is said so"


@pytest.mark.parametrize("typed", ["no idea", "0", "1201", "-5", "4.5"])
def test_a_lowest_score_that_cannot_be_is_asked_again(typed: str) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-29")
    life.does("/invited", "[Today", "[Federal Skilled Worker", typed)
    assert "What was the lowest score of your round?" in life.card
    assert life.session is not None
    assert life.session.life.round_cutoff is None
    life.says("1200")
    assert life.session.life.round_cutoff == 1200
    assert "1,200" in first_line(life)


# ------------------------------------------------------------------ equal days


def test_a_program_not_known_is_said_first_by_the_reminder_too() -> None:
    life = invited(without=("funds",))
    assert "The last day to apply is 28 November 2026: 60 days left." in life.card
    assert CAN not in life.card
    assert "For the Federal Skilled Worker Program I need: Settlement funds." in first_line(life)
    life.until("2026-10-14")
    assert life.text_of().startswith(UNSURE)


def test_an_open_question_does_not_hide_what_fails() -> None:
    life = invited().does("/edit", "[Language", "[English: writing", "5.5")
    life.does("/edit", "[Eligibility", "[Marital status", "[Married")
    assert life.asks == "partner.accompanying"
    life.command("/start")
    assert first_line(life).startswith(STOP)


# ------------------------------------------------------------------ birthdays


def test_a_birthday_since_the_invitation_counts_against_nobody() -> None:
    # 30 on 10 October 2026: 429 becomes 424; the law reads 29.
    life = invited(cutoff="429", answers={"birth_date": "1996-10-10"})
    assert STOP not in life.card
    life.until("2026-10-11").command("/status")
    assert "your CRS of 429 is not under the 429 of your round" in first_line(life)
    assert STOP not in life.card


def test_selection_points_lost_to_a_birthday_are_named_without_a_stop() -> None:
    # 23 (reading 6.5 is CLB 8) + 21 + 15 + 8 at 39 = 67; 40 on 10 October 2026 leaves 66.
    life = invited(cutoff="300", answers={"birth_date": "1986-10-10", "english.reading": "6.5"})
    assert "Your birthday since" not in life.card
    life.until("2026-10-10").command("/status")
    assert STOP not in life.card
    assert "Your birthday since the invitation is not held against you by law" in first_line(life)
    assert "Ask IRCC before you pay" in first_line(life)
