"""An invitation that somebody says they decline opens the card that asks on which day, as
/declined does; nothing is kept before its tap. What is only asked or weighed is answered."""

from __future__ import annotations

import pytest

from tests.conversations.standing import held
from tests.lives.states import brought_to


@pytest.mark.parametrize(
    "text",
    [
        "i decline the invitation",
        "we are declining the invitation",
        "je refuse l'invitation",
        "je décline mon invitation",
        "rechazo la invitación",
        "declino la invitación",
    ],
)
def test_an_invitation_declined_now_is_asked_for_its_day(text: str) -> None:
    life = brought_to("invited").says(text)
    screen = held(life).screen
    assert (screen.name, screen.args["event"]) == ("life_date", "decline"), life.card
    assert (life.state, held(life).life.declined_on) == ("invited", None)


@pytest.mark.parametrize(
    "text",
    [
        "should i decline the invitation?",
        "what if i decline the invitation",
        "I do not decline the invitation",
        "si je refuse l'invitation ?",
        "¿y si rechazo la invitación?",
    ],
)
def test_one_that_is_only_weighed_is_not(text: str) -> None:
    life = brought_to("invited").says(text)
    assert held(life).screen.name != "life_date", life.card
    assert life.state == "invited"
