"""Money to be paid for an invitation is asked of as a scam, and is none to settle with."""

from __future__ import annotations

import pytest

from conversations.interview.reading.wishes import read_wish
from conversations.topics.answering import find
from tests.lives.states import brought_to

SCAMS = [
    "Did We received an invitation to apply by email from an agent, should we pay him 500 dollars?",
    "should we pay an agent 500 dollars for an invitation?",
    "I paid an agent 500 dollars, is it a scam?",
    "an agent emailed us an ITA and wants money",
    "nous avons reçu une invitation par courriel d'un agent, devons-nous lui payer 500 dollars ?",
    "un agent me demande 600 dollars pour l'invitation, dois-je payer ?",
    "recibimos una invitación por correo de un agente, ¿le pagamos 500 dólares?",
    "un agente nos pide 700 dólares por la invitación, ¿le pagamos?",
]


@pytest.mark.parametrize("text", SCAMS)
@pytest.mark.parametrize("state", ["scored", "submitted"])
def test_money_for_an_invitation_is_the_topic_of_scams(text: str, state: str) -> None:
    life = brought_to(state).says(text)
    assert life.session is not None
    assert life.session.screen.args.get("topic") == "scams", life.card
    assert not read_wish(text)


@pytest.mark.parametrize(
    "text",
    [
        "should I pay 850 dollars for the application?",
        "should I pay a consultant after the invitation?",
        "i got an invitation, what now?",
        "do i need an agent",
        "combien payer après l'invitation ?",
        "necesito un agente?",
    ],
)
def test_other_questions_of_agents_and_fees_are_not(text: str) -> None:
    assert not (find(text).sure and find(text).topic == "scams")


def test_money_saved_is_still_money_to_settle_with() -> None:
    assert [wish.funds for wish in read_wish("what if I save 20000 dollars")] == [20000]
