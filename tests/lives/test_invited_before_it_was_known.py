"""An invitation, the most important day of all, is taken whenever it is told: while a question or
the review is open, or before anybody said here that a profile was submitted.

Invited on 5 October 2026: 26 days of October are left, November has 30 (56), and 4 December makes
the sixtieth day.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives.life import Life, scored

DAY = date(2026, 10, 6)
LAST = {"en": "4 December 2026", "fr": "4 décembre 2026", "es": "4 de diciembre de 2026"}
YESTERDAY = {
    "en": "I received an invitation yesterday",
    "fr": "j'ai reçu une invitation hier",
    "es": "recibí una invitación ayer",
}


def asked(locale: str = "en", *answers: str) -> Life:
    """Somebody in the middle of the interview."""
    life = Life(DAY)
    life.command("/start").taps("I agree")
    life.says("14 May 1993", *answers)
    assert life.session is not None
    life.session.locale = locale
    return life


@pytest.mark.parametrize("locale", list(LAST))
def test_while_a_question_is_open(locale: str) -> None:
    life = asked(locale)
    before = life.session.state if life.session else ""
    life.says(YESTERDAY[locale])
    assert life.session is not None
    assert life.session.life.invitation_told_on == date(2026, 10, 5)
    assert LAST[locale] in life.card
    assert life.state == before  # and the question comes again
    assert LAST[locale] in life.command("/deadlines").card
    assert LAST[locale] in life.command("/status").card


def test_it_is_reminded_of_while_questions_are_open() -> None:
    life = asked().says(YESTERDAY["en"]).until("2026-12-05")
    assert any("Last day to apply" in one for one in life.told), life.told


def reviewing() -> Life:
    life = scored(DAY)
    assert life.session is not None
    life.session.state = "review"
    return Life(DAY, life.session).command("/edit")


def test_in_the_review_it_goes_on_once_that_is_confirmed() -> None:
    life = reviewing().says("I submitted my profile on 1 October 2026", YESTERDAY["en"])
    assert life.state == "review"
    assert LAST["en"] in life.card
    life.taps("All correct")
    assert life.session is not None
    assert life.state == "invited"
    assert life.session.life.submitted_on == date(2026, 10, 1)
    assert life.session.life.invited_on == date(2026, 10, 5)


def test_the_submission_is_asked_after_the_review() -> None:
    life = reviewing().says(YESTERDAY["en"]).taps("All correct")
    assert "On which day did you submit it?" in life.card
    life.says("1 October 2026")
    assert life.state == "invited"


def test_once_scored_it_counts_though_the_submission_is_not_told() -> None:
    life = scored(DAY).says(YESTERDAY["en"])
    assert LAST["en"] in life.card
    assert LAST["en"] in life.command("/deadlines").card
    assert LAST["en"] in life.command("/status").card
    assert life.says("I submitted my profile on 1 October 2026").state == "invited"


def test_it_can_be_taken_back() -> None:
    life = asked().says(YESTERDAY["en"]).command("/undo")
    assert life.session is not None
    assert life.session.life.invitation_told_on is None


def test_a_day_that_was_not_said_is_asked_for() -> None:
    life = asked().says("I received an invitation")
    life.says("yesterday")
    assert LAST["en"] in life.card
