"""An invitation told by somebody who never said that the profile was submitted: it is asked when,
and the sixty days are counted all the same."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives.life import Life, scored
from tests.lives.states import brought_to

# The person of ``life`` saw the score in September 2026; IRCC counts 60 days from the invitation.


def _told(text: str) -> Life:
    return scored().until("2026-11-30").says(text)


@pytest.mark.parametrize(
    "text",
    ["I got the ITA today!", "j'ai reçu mon ITA aujourd'hui", "hoy me llegó la ITA"],
)
def test_the_submission_is_asked_for_and_the_invitation_kept(text: str) -> None:
    life = _told(text)
    life.says("5 october 2026")
    assert life.session is not None
    assert life.state == "invited", life.card
    assert life.session.life.submitted_on == date(2026, 10, 5)
    assert life.session.life.invited_on == date(2026, 11, 30)


def test_an_invitation_without_a_day_is_asked_for_its_own_day_then() -> None:
    life = _told("I got invited")
    assert "On which day did you submit your profile?" in life.card
    life.says("submitted 5 october 2026")
    assert life.state == "submitted"
    life.says("28 november 2026")
    assert life.session is not None
    assert life.session.life.invited_on == date(2026, 11, 28)


def test_a_day_that_cannot_be_of_the_submission_keeps_the_invitation_waiting() -> None:
    life = _told("I got the ITA yesterday").says("5 october 2027").says("5 october 2026")
    assert life.session is not None
    assert life.session.life.invited_on == date(2026, 11, 29)


def test_beside_an_ended_profile_it_is_asked_whether_there_is_a_new_one() -> None:
    life = brought_to("withdrawn").until("2028-02-01").says("I got the ITA today!")
    life.taps("Yes, a new profile").says("5 january 2028")
    assert life.session is not None
    assert life.state == "invited", life.card
    assert life.session.life.invited_on == date(2028, 2, 1)
