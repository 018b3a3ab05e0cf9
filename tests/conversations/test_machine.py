"""The state machine: sections follow the questions, a life follows what happened."""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

from conversations import diagram, machine
from conversations.machine import INTERVIEW, LIFE, REVIEW, STATES, WELCOME, Candidacy, move, settle
from conversations.questions import Section
from tests.conversations.story import Chat, newcomer, reviewer


def at(state: str, *pending: Section, **facts: Any) -> Candidacy:
    return Candidacy(state=state, pending=frozenset(pending), **facts)


def test_every_state_can_be_reached_and_only_by_its_triggers() -> None:
    reached, queue = {WELCOME}, deque([WELCOME])
    while queue:
        here = queue.popleft()
        for trigger in machine.triggers(here):
            for pending in ([], list(Section)):
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


@pytest.mark.parametrize("state", STATES)
def test_a_trigger_that_does_not_belong_to_a_state_changes_nothing(state: str) -> None:
    triggers = {t for each in STATES for t in machine.triggers(each)}
    for trigger in triggers - set(machine.triggers(state)):
        candidacy = at(state, has_agreed=True, birth_date_is_known=True)
        assert not move(candidacy, trigger)
        assert candidacy.state == state


def test_nothing_begins_before_agreement() -> None:
    candidacy = at(WELCOME)
    assert not move(candidacy, "agree")
    candidacy.has_agreed = True
    assert move(candidacy, "agree")
    assert candidacy.state == "eligibility"


def test_a_section_is_left_when_its_last_question_is_closed() -> None:
    candidacy = at("eligibility", Section.ELIGIBILITY, Section.LANGUAGE)
    settle(candidacy)
    assert candidacy.state == "eligibility"
    candidacy.pending = frozenset({Section.NOC})
    settle(candidacy)
    assert candidacy.state == "noc"
    assert candidacy.moved == ["language", "eca", "noc"]


def test_the_earliest_open_section_is_gone_back_to() -> None:
    candidacy = at(REVIEW, Section.LANGUAGE, Section.PROFILE)
    settle(candidacy)
    assert candidacy.state == "language"


def test_scoring_needs_everything_asked_and_the_date_of_birth() -> None:
    assert not move(at(REVIEW), "confirm")
    assert not move(at(REVIEW, Section.PROFILE, birth_date_is_known=True), "confirm")
    assert move(at(REVIEW, birth_date_is_known=True), "confirm")


@pytest.mark.parametrize("state", LIFE)
def test_a_life_is_never_moved_by_open_questions(state: str) -> None:
    candidacy = at(state, *Section)
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
    chat.taps("Skip", "Skip")
    assert chat.state == "scored"
    assert chat.asks is None


def test_the_diagram_is_up_to_date() -> None:
    drawn = diagram.PLACE.read_text(encoding="utf-8")
    assert drawn == diagram.page(), (
        "run `python -m conversations.diagram` and commit docs/states.md"
    )


def test_the_diagram_shows_every_state() -> None:
    arrows = diagram.page().split("```mermaid")[1]
    for state in STATES:
        assert f"--> {state}" in arrows
