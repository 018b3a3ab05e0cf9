"""What is said behind an event, of the round or of the score that IRCC shows, hides no event."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.typed.happened import remarked
from tests.lives.states import brought_to


@pytest.mark.parametrize(
    "text",
    [
        "I got an invitation today, CEC round",
        "invited today, from the CEC draw, cutoff 508",
        "j'ai reçu mon ITA aujourd'hui, ronde générale",
        "hoy me llegó la ITA, ronda CEC",
        "me invitaron hoy, sorteo general",
    ],
)
def test_a_round_behind_an_invitation_is_a_remark(text: str) -> None:
    life = brought_to("submitted").says(text)
    assert life.session is not None
    assert life.state == "invited", life.card
    assert life.session.life.invited_on == date(2026, 10, 5)


def test_the_kind_of_round_is_taken_from_it() -> None:
    life = brought_to("submitted").says("I got an invitation today, CEC round")
    assert life.session is not None
    assert life.session.life.invited_as == "cec"


@pytest.mark.parametrize(
    "text",
    [
        "submitted today, score shown 440",
        "I submitted my profile today, IRCC shows 440 points",
        "j'ai soumis mon profil aujourd'hui, note affichée 440",
        "envié mi perfil hoy, puntaje 440",
    ],
)
def test_the_score_behind_a_submission_is_that_of_ircc(text: str) -> None:
    life = brought_to("scored").says(text)
    assert life.session is not None
    assert life.state == "submitted", life.card
    assert life.session.life.submitted_score == 440


@pytest.mark.parametrize(
    "text",
    [
        "I got an invitation today, my brother in the CEC round",
        "I got an invitation today, will there be another round",
        "submitted today, my wife has 440",
        "submitted today, 440",
        "envié mi perfil hoy, mi hermano tiene puntaje 440",
    ],
)
def test_what_is_said_of_another_matter_is_no_remark(text: str) -> None:
    assert not list(remarked(text))
