"""After an application what happened is heard as people say it, and a score of today does not look
like a loss: what counted was the day it was made."""

from __future__ import annotations

import pytest

from tests.lives.life import Life, submitted
from tests.lives.test_booking import invited


def applied() -> Life:
    life = invited().says("i applied today")
    assert life.state == "applied"
    return life


def test_a_test_that_lapses_later_takes_nothing_from_the_application() -> None:
    # IELTS of the example ends within two years; "Not met" of that day is of a new profile.
    life = applied().until("2028-09-10").command("/score")
    assert "You have applied: your invitation and" in life.card
    assert "10 February 2027" in life.card


@pytest.mark.parametrize("words", ["they refused me :(", "ircc rejected us", "ils m'ont refusé"])
def test_a_refusal_is_asked_for_its_day(words: str) -> None:
    life = applied().until("2027-08-10").says(words)
    assert "refusal letter" in life.card or "lettre de refus" in life.card
    assert life.says("2027-08-09").state == "refused"


@pytest.mark.parametrize("words", ["we landed!", "I landed in Toronto", "got my copr and landed"])
def test_a_landing_is_heard(words: str) -> None:
    life = applied().until("2027-09-10").says(words)
    assert life.taps("Today").state == "landed"


def test_an_arrival_of_somebody_who_has_not_applied_is_none() -> None:
    life = submitted().says("I landed in Toronto")
    assert life.state != "landed"


@pytest.mark.parametrize(
    "words", ["I submitted a new profile", "i submitted again yesterday", "made a new profile"]
)
def test_a_new_profile_is_heard_once_the_year_is_over(words: str) -> None:
    life = submitted().until("2027-12-05").says(words)
    assert "profile" in life.card.lower()
    assert "Changing a submitted profile" not in life.card
