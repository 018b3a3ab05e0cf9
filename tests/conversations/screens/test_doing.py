"""The first button of the score and of where one stands does what the next step says: for every
step somebody whom it fits, the window it opens, and the words there that are about the step."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest

from conversations.chat.turn import Turn
from conversations.reports.next_step import next_step_of
from conversations.screens import doing
from express_entry.candidate.identifiers import NextStepId
from tests.conversations.story import newcomer, reviewer
from tests.lives import invited as invitations
from tests.lives.buttons import applied, invited
from tests.lives.life import PERSON, Life, scored, submitted

NO_TEST = {"english.test": "none", "english.plan": "none"}
PLANNED = NO_TEST | {"english.plan": "ielts_general", "english.plan_date": "2026-12-15"}
SCORES = ("english.date", "english.listening", "english.reading", "english.writing")
NOTHING_TOLD = (*SCORES, "english.speaking")
NOT_ASSESSED = {"credential.0.assessed": False}
ASSESSMENT = ("credential.0.eca_body", "credential.0.eca_date", "credential.0.eca_level")


def ended(command: str) -> Callable[[], Life]:
    return lambda: submitted().until("2027-01-20").command(command)


STEPS: dict[str, tuple[NextStepId, Callable[[], Life], str, str, str | None]] = {
    # the step, somebody, the button, what stands on what it opens, the question asked there
    "a fact decides": (
        "complete_facts",
        lambda: scored(without=("funds",)),
        "Answer it now",
        "How much money could you show",
        "funds",
    ),
    # Taken on 10 March 2026, it ends on 10 March 2028: in 69 days.
    "a test ends": (
        "mend",
        lambda: scored().until("2028-01-01"),
        "I have the new results",
        "English test",
        "english.test",
    ),
    # Issued on 2 February 2025; told as 2 December 2021, it ends in 62 days.
    "an assessment ends": (
        "mend",
        lambda: scored(answers={"credential.0.eca_date": "2021-12-02"}),
        "I have the new report",
        "report",
        "credential.0.eca_level",
    ),
    "the passport ends": (
        "mend",
        lambda: scored(answers={"passport": "2026-12-01"}),
        "I have the new passport",
        "passport",
        "passport",
    ),
    "in the pool without a program": (
        "mend",
        lambda: submitted().does("/edit", "[Language", "[English: writing", "5.5"),
        "What is missing",
        "Federal Skilled Worker Program: not met",
        None,
    ),
    "the claim fails": (
        "decline_or_mend",
        lambda: invitations.invited(cutoff="430"),
        "Fix it or decline",
        "Do not apply yet.",
        None,
    ),
    "invited": (
        "sixty_days",
        invited,
        "What to do, in order",
        "Now: Police certificates",
        None,
    ),
    "a test ends before the sixty days": (
        "mend",
        lambda: invitations.invited(answers={"credential.0.eca_date": "2021-10-20"}),
        "What to do, in order",
        "The last day to send it is 19 October 2026.",
        None,
    ),
    "applied": ("after_applying", applied, "A letter or paper came", "What has come?", None),
    "withdrawn": (
        "refile", ended("/withdrawn"), "Begin a new profile", "A new start, from the answers", None,
    ),
    "the year is over": (
        "refile",
        lambda: submitted().until("2027-10-06"),
        "Tell what happened",
        "Was it invited before that day, or did it expire?",
        None,
    ),
    "a test that is only planned": (
        "planned_test",
        lambda: scored(answers=PLANNED, without=("english.date",)),
        "I have the new results",
        "Which approved English test have you taken?",
        "english.test",
    ),
    "all work of TEER 5": (
        "other_programs",
        lambda: scored(answers={"job.0.title": "cashier", "job.0.noc": "65100"}),
        "Look at my work again",
        "Paid work in the last ten years: Yes",
        None,
    ),
    "only money is lacking": (
        "open_program",
        lambda: scored(answers={"funds": 1000}),
        "I have the money now",
        "How much money could you show",
        "funds",
    ),
    "Quebec": (
        "open_program",
        lambda: scored(answers={"destination": "QC"}),
        "Change where I mean to live",
        "In which province or territory",
        "destination",
    ),
    "one ability is lacking": (
        "open_program",
        lambda: scored(answers={"english.writing": "5.5"}),
        "See what it brings",
        "English writing at CLB 7",
        None,
    ),
    "neither test nor assessment": (
        "first_plan",
        lambda: scored(answers={**NO_TEST, **NOT_ASSESSED}, without=(*NOTHING_TOLD, *ASSESSMENT)),
        "What the program asks",
        "Federal Skilled Worker Program: not met",
        None,
    ),
    "nominated": (
        "create_profile",
        lambda: scored(answers={"nomination": True}),
        "My answers, to copy",
        "For IRCC's form",
        None,
    ),
    "below the rounds": (
        "raise", scored, "Rounds I could reach", "French", None,
    ),
    "nominated and in the pool": (
        "keep_watch",
        lambda: submitted(answers={"nomination": True}),
        "My dates",
        "The dates that matter",
        None,
    ),
}  # fmt: skip


def test_every_step_is_here() -> None:
    assert {step for step, *_ in STEPS.values()} == set(get_args(NextStepId))
    assert set(doing._DEEDS) == set(get_args(NextStepId))


@pytest.mark.parametrize("look", ["/score", "/status"])
@pytest.mark.parametrize("who", STEPS)
def test_the_first_button_does_what_the_first_line_says(who: str, look: str) -> None:
    step, begin, label, text, asks = STEPS[who]
    life = begin().command(look)
    assert life.session is not None
    assert next_step_of(Turn(life.session, life.today)).id == step
    assert life.card.startswith("Next: ")
    assert len(life.labels) == 4, "three, and More"
    if (look, who) == ("/status", "the year is over"):
        # It is told there: what has most likely happened stands first.
        assert life.labels[0] == "My profile expired"
        return
    assert life.labels[0] == label
    life.taps(label)
    assert text in life.card
    assert life.asks == asks


def test_in_the_interview_it_goes_on() -> None:
    chat = newcomer().does("3 April 1991", "/status")
    assert chat.card.startswith("Next: answer “Marital status”. ")
    assert chat.labels[0] == "Continue"
    assert chat.taps("Continue").asks == "marital_status"


@pytest.mark.parametrize("look", ["/score", "/status"])
def test_in_the_review_it_goes_on(look: str) -> None:
    chat = reviewer(PERSON).command(look)
    assert chat.card.startswith("Next: look your answers over and confirm them.")
    assert chat.labels[0] == "Continue"
    chat.taps("Continue")
    assert chat.session is not None
    assert chat.session.screen.name == "review"


PAGES = {
    "Every point", "Recent rounds", "Dates", "How to raise it", "The programs", "The 67 points",
    "The next 24 months", "Documents", "Form sheet", "What it costs", "As a picture",
    "Cut-offs as a picture",
    "Change an answer", "Where I stand",
}  # fmt: skip


@pytest.mark.parametrize("who", STEPS)
def test_every_page_is_one_of_three_buttons_or_behind_more(who: str) -> None:
    life = STEPS[who][1]().command("/score")
    before, in_sight = life.card, life.labels[:-1]
    behind = life.taps("More").labels
    assert behind[-1] == "Back"
    assert set(in_sight) | set(behind) >= PAGES
    assert not set(in_sight) & set(behind)
    life.taps("Back")
    assert [*life.labels] == [*in_sight, "More"]
    assert life.card.split("\n\n")[0] == before.split("\n\n")[0]


def test_a_button_of_an_older_card_works_though_it_is_behind_more() -> None:
    # Cards of earlier releases had them all in sight, under the same actions.
    for action, line in (
        ("p.grid", "72 of 100 selection points"),
        ("p.sheet", "For IRCC's form"),
        ("p.timeline", "The dates that matter"),
        ("edit", "Please look everything over."),
    ):
        life = scored().command("/score")
        assert life.session is not None
        number = (life.button("More").data or "").split(".")[1]
        assert line in life.taps_data(f"1.{number}.{action}").card
    life = submitted().command("/status")
    number = (life.button("More").data or "").split(".")[1]
    assert "Noted: you withdrew." in life.taps_data(f"1.{number}.e.withdraw").card


def test_what_stands_behind_more_may_be_typed() -> None:
    life = scored().does("/score", "The 67 points")
    assert life.card.startswith("72 of 100 selection points")
