"""The state machine: sections follow the questions, a life follows what happened."""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

from conversations import commands
from conversations.chat import diagram, life, machine
from conversations.chat.machine import (
    INTERVIEW,
    LIFE,
    REVIEW,
    STATES,
    WELCOME,
    Progress,
    move,
    settle,
)
from conversations.interview.question import InterviewSection
from tests.conversations.story import Chat, newcomer, reviewer


def at(state: str, *pending: InterviewSection, **facts: Any) -> Progress:
    return Progress(state=state, pending=frozenset(pending), **facts)


def test_every_state_can_be_reached_and_only_by_its_triggers() -> None:
    reached, queue = {WELCOME}, deque([WELCOME])
    while queue:
        here = queue.popleft()
        for trigger in machine.triggers(here):
            for pending in ([], list(InterviewSection)):
                candidacy = at(
                    here,
                    *pending,
                    has_agreed=True,
                    birth_date_is_known=True,
                    was_invited=False,
                    was_applied=False,
                )
                if move(candidacy, trigger) and candidacy.state not in reached:
                    reached.add(candidacy.state)
                    queue.append(candidacy.state)
    assert reached == set(STATES)


SECTIONS_IN_ORDER = ("eligibility", "language", "eca", "noc", "profile")
MOVES: dict[tuple[str, str], str] = {
    ("welcome", "agree"): "eligibility",
    ("eligibility", "proceed"): "language",
    ("language", "proceed"): "eca",
    ("eca", "proceed"): "noc",
    ("noc", "proceed"): "profile",
    ("profile", "proceed"): "review",
    ("review", "confirm"): "scored",
    ("scored", "submit"): "submitted",
    ("submitted", "invite"): "invited",
    ("submitted", "expire"): "expired",
    ("submitted", "withdraw"): "withdrawn",
    ("submitted", "lose_eligibility"): "ineligible",
    ("submitted", "correct"): "scored",
    ("invited", "decline"): "submitted",
    ("invited", "apply"): "applied",
    ("invited", "lapse"): "lapsed",
    ("invited", "withdraw"): "withdrawn",
    ("invited", "lose_eligibility"): "ineligible",
    ("invited", "correct"): "submitted",
    ("applied", "land"): "landed",
    ("applied", "refuse"): "refused",
    ("refused", "start_afresh"): "scored",
    ("refused", "correct"): "applied",
    ("applied", "withdraw"): "withdrawn",
    ("applied", "correct"): "invited",
    ("lapsed", "start_afresh"): "scored",
    ("lapsed", "correct"): "invited",
    ("expired", "start_afresh"): "scored",
    ("expired", "correct"): "submitted",
    ("withdrawn", "start_afresh"): "scored",
    ("withdrawn", "correct"): "submitted",
    ("ineligible", "start_afresh"): "scored",
    ("ineligible", "correct"): "submitted",
    ("landed", "correct"): "applied",
}
"""Where each trigger leads from each state, with nothing open and everything agreed; no other
trigger moves any state. Written from the life of a candidacy, not from the code."""
TRIGGERS = {
    "agree", "proceed", "go_back", "confirm", "submit", "invite", "decline", "apply", "lapse",
    "expire", "withdraw", "lose_eligibility", "land", "refuse", "start_afresh", "correct",
}  # fmt: skip
EVERY_STATE = (
    "welcome", *SECTIONS_IN_ORDER, "review", "scored", "submitted", "invited", "applied",
    "lapsed", "expired", "withdrawn", "ineligible", "refused", "landed",
)  # fmt: skip


def test_the_states_are_these() -> None:
    assert (
        "welcome", *SECTIONS_IN_ORDER, "review", "scored", "submitted", "invited", "applied",
        "lapsed", "expired", "withdrawn", "ineligible", "refused", "landed",
    ) == STATES  # fmt: skip
    assert {t for state in STATES for t in machine.triggers(state)} == TRIGGERS


@pytest.mark.parametrize("state", EVERY_STATE)
@pytest.mark.parametrize("trigger", sorted(TRIGGERS))
def test_where_each_trigger_leads(state: str, trigger: str) -> None:
    candidacy = at(state, has_agreed=True, birth_date_is_known=True)
    expected = MOVES.get((state, trigger))
    assert move(candidacy, trigger) is (expected is not None)
    assert candidacy.state == (expected or state)


NEXT = {
    "scored": ("submit",),
    "submitted": ("invite", "withdraw", "expire", "lose_eligibility"),
    "invited": ("apply", "decline", "lapse", "withdraw", "lose_eligibility"),
    "applied": ("land", "refuse", "withdraw"),
    "lapsed": ("start_afresh",),
    "expired": ("start_afresh",),
    "withdrawn": ("start_afresh",),
    "ineligible": ("start_afresh",),
    "refused": ("start_afresh",),
}
"""What can happen next, the usual first, as the buttons stand."""


@pytest.mark.parametrize("state", EVERY_STATE)
def test_what_can_happen_next(state: str) -> None:
    assert machine.happenings(state) == NEXT.get(state, ())
    for trigger in TRIGGERS - {"go_back"}:
        possible = (state, trigger) in MOVES
        assert machine.can_happen(state, trigger) is possible


@pytest.mark.parametrize("state", EVERY_STATE)
def test_what_can_have_led_to_a_state(state: str) -> None:
    led = {trigger for (_, trigger), to in MOVES.items() if to == state}
    assert set(machine.leading_to(state)) == led & set(machine.HAPPENINGS)


def test_what_needs_a_day_is_what_the_machine_holds_back_by_its_dates() -> None:
    held_back = {
        (state, trigger)
        for state, trigger in MOVES
        if not move(
            at(state, has_agreed=True, birth_date_is_known=True, dates_agree=False), trigger
        )
    }
    assert {trigger for _, trigger in held_back} == set(life.DATED)


def test_whatever_happens_has_a_command_except_a_new_start() -> None:
    assert sorted(commands.EVENTS.values()) == sorted(set(machine.HAPPENINGS) - {"start_afresh"})


def test_groups_of_states_are_what_the_machine_makes_them() -> None:
    def states_with(trigger: str) -> set[str]:
        return {state for state, of in MOVES if of == trigger}

    assert set(machine.HELD) == states_with("lose_eligibility")
    assert set(machine.ENDED) == states_with("start_afresh")
    assert set(machine.ANSWERING) == states_with("proceed") | states_with("confirm")
    assert set(machine.APPLYING) == states_with("apply") | states_with("land")
    assert set(machine.PAST_SCORE) == {"applied", "landed"}
    assert set(machine.PROGRAM_DECIDES) == set(LIFE) - {"invited", "applied", "landed"}


@pytest.mark.parametrize(
    ("state", "trigger", "facts"),
    [
        ("welcome", "agree", {"has_agreed": False}),
        ("review", "confirm", {"birth_date_is_known": False}),
        ("scored", "submit", {"dates_agree": False}),
        ("submitted", "invite", {"dates_agree": False}),
        ("invited", "decline", {"dates_agree": False}),
        ("invited", "apply", {"dates_agree": False}),
        ("applied", "land", {"dates_agree": False}),
        ("invited", "lapse", {"time_is_over": False}),
        ("submitted", "expire", {"time_is_over": False}),
    ],
)
def test_what_its_condition_holds_back(state: str, trigger: str, facts: dict[str, bool]) -> None:
    candidacy = at(state, **({"has_agreed": True, "birth_date_is_known": True} | facts))
    assert not move(candidacy, trigger)
    assert candidacy.state == state


@pytest.mark.parametrize("state", ["withdrawn", "ineligible", "lapsed", "landed", "invited"])
def test_dates_that_do_not_agree_hold_nothing_else_back(state: str) -> None:
    for trigger in ("withdraw", "lose_eligibility", "start_afresh", "correct"):
        candidacy = at(state, dates_agree=False, time_is_over=False)
        assert move(candidacy, trigger) is ((state, trigger) in MOVES)


@pytest.mark.parametrize("pending", SECTIONS_IN_ORDER)
def test_a_section_with_an_open_question_is_not_left_and_is_gone_back_to(pending: str) -> None:
    here = SECTIONS_IN_ORDER.index(pending)
    for number, state in enumerate((*SECTIONS_IN_ORDER, "review")):
        onward = at(state, InterviewSection(pending), birth_date_is_known=True)
        held = number == here or state == "review"
        assert move(onward, "proceed") is (not held)
        back = at(state, InterviewSection(pending))
        assert move(back, "go_back") is (number > here)
        assert back.state == (pending if number > here else state)


@pytest.mark.parametrize("state", ["withdrawn", "ineligible"])
@pytest.mark.parametrize(
    ("facts", "before"),
    [
        ({}, "submitted"),
        ({"was_invited": True}, "invited"),
        ({"was_applied": True}, "applied"),
        ({"was_invited": True, "was_applied": True}, "applied"),
        ({"has_declined": True}, "submitted"),
    ],
)
def test_an_end_is_taken_back_to_where_it_came_from(
    state: str, facts: dict[str, bool], before: str
) -> None:
    candidacy = at(state, **facts)
    assert move(candidacy, "correct")
    assert candidacy.state == before


def test_in_the_pool_after_a_decline_the_decline_is_taken_back() -> None:
    for declined, before in ((True, "invited"), (False, "scored")):
        candidacy = at("submitted", has_declined=declined)
        assert move(candidacy, "correct")
        assert candidacy.state == before
    for state, before in (("expired", "submitted"), ("lapsed", "invited"), ("landed", "applied")):
        told = at(state, was_invited=True, was_applied=True, has_declined=True)
        assert move(told, "correct")
        assert told.state == before


def test_nothing_begins_before_agreement() -> None:
    candidacy = at(WELCOME)
    assert not move(candidacy, "agree")
    candidacy.has_agreed = True
    assert move(candidacy, "agree")
    assert candidacy.state == "eligibility"


def test_a_section_is_left_when_its_last_question_is_closed() -> None:
    candidacy = at("eligibility", InterviewSection.ELIGIBILITY, InterviewSection.LANGUAGE)
    settle(candidacy)
    assert candidacy.state == "eligibility"
    candidacy.pending = frozenset({InterviewSection.NOC})
    settle(candidacy)
    assert candidacy.state == "noc"
    assert candidacy.moved == ["language", "eca", "noc"]


def test_the_earliest_open_section_is_gone_back_to() -> None:
    candidacy = at(REVIEW, InterviewSection.LANGUAGE, InterviewSection.PROFILE)
    settle(candidacy)
    assert candidacy.state == "language"


def test_scoring_needs_everything_asked_and_the_date_of_birth() -> None:
    assert not move(at(REVIEW), "confirm")
    assert not move(at(REVIEW, InterviewSection.PROFILE, birth_date_is_known=True), "confirm")
    assert move(at(REVIEW, birth_date_is_known=True), "confirm")


@pytest.mark.parametrize("state", LIFE)
def test_a_life_is_never_moved_by_open_questions(state: str) -> None:
    candidacy = at(state, *InterviewSection)
    settle(candidacy)
    assert candidacy.state == state


def test_the_state_follows_the_answers_of_a_real_conversation() -> None:
    chat = Chat().command("/start")
    assert chat.state == WELCOME
    chat = newcomer()
    seen = [chat.state]
    while chat.asks is not None:
        chat.taps("Skip" if "Skip" in chat.labels else "I don't have it yet")
        if chat.state != seen[-1]:
            seen.append(chat.state)
    assert seen == [*INTERVIEW, REVIEW]


def test_an_edit_after_scoring_leaves_the_person_scored() -> None:
    chat = reviewer({"birth_date": "1991-04-03", "marital_status": "single"}).says("yes")
    chat.command("/edit").taps("Eligibility", "Marital status", "Married")
    assert chat.state == "scored"
    assert chat.asks == "partner.accompanying"
    chat.taps("Skip")
    assert chat.state == "scored"
    assert chat.asks is None


def test_the_diagram_is_up_to_date() -> None:
    drawn = diagram.PLACE.read_text(encoding="utf-8")
    assert drawn == diagram.page(), (
        "run `python -m conversations.chat.diagram` and commit docs/states.md"
    )


def test_the_diagram_shows_every_state() -> None:
    arrows = diagram.page().split("```mermaid")[1]
    for state in STATES:
        assert f"--> {state}" in arrows
