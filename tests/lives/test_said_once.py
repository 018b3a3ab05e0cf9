"""Beside the interview too nothing is refused in the same words again and again, and whoever comes
back to a card another time is told in full once more."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives.life import Life, scored, submitted

AGAIN = "That does not help me either, I am afraid. A button below will do"
LEAVE = "/continue goes on where you stopped, whatever happened here."


def at_the_cutoff() -> Life:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    return life.does("/invited", "[Today", "[General")


def at_the_snooze() -> Life:
    # The passport of 5 May 2027: said six months before.
    life = scored(answers={"passport": "2027-05-05"}).until("2026-11-06")
    return life.presses("On a date")


PLACES = {
    "life_cutoff": (
        at_the_cutoff,
        "no idea",
        "I could not read “no idea” as one number. Please write it in digits, for example 480.",
    ),
    "life_score": (
        lambda: scored().does("/submitted", "[Today"),
        "no idea",
        "I could not read “no idea” as one number. Please write it in digits, for example 424.",
    ),
    "life_date": (
        lambda: scored().does("/submitted"),
        "5/4/2026",
        "“5/4/2026” can be read as two different dates. Which one do you mean?",
    ),
    "snooze_date": (at_the_snooze, "1 May 2020", "That day is not ahead of us."),
    "settings_zone": (
        lambda: scored().does("/settings", "[Time zone"),
        "Xyzzyville",
        'I don\'t know a city called "Xyzzyville".',
    ),
    "delete": (
        lambda: scored().does("/delete"),
        "yes",
        "To be sure that you mean it, this takes a tap on a button.",
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_refusal_is_said_in_full_once_and_again_another_time(place: str) -> None:
    come, text, said = PLACES[place]
    life = come()
    bare, labels = life.card, life.labels
    cards = [life.says(text).card for _ in range(5)]
    assert [said in card for card in cards] == [True, False, False, False, False]
    assert [AGAIN in card for card in cards] == [False, True, False, False, False]
    assert [LEAVE in card for card in cards] == [False, False, True, False, False]
    assert cards[3] != cards[4], "another line each time"
    assert all(bare.endswith(card.partition("\n\n")[2]) for card in cards[3:])
    assert set(labels) <= set(life.labels)
    assert life.session is not None
    assert life.session.screen.name == place
    life.command("/help")
    assert life.session.refused is None
