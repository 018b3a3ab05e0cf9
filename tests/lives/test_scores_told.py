"""The score that IRCC showed, and the lowest of a round: both ends of what is taken, what is kept,
and where it leads. Ours is 424 of at most 1,200."""

from __future__ import annotations

import copy
from functools import cache

import pytest

from tests.lives.life import Life, scored, submitted


@cache
def _submitting() -> Life:
    return scored().until("2026-10-05").does("/submitted", "[Today")


@cache
def _invited() -> Life:
    return submitted().until("2027-02-10").does("/invited", "[Today", "[General")


def shown(life: Life) -> int | None:
    assert life.session is not None
    return life.session.life.submitted_score


def cutoff(life: Life) -> int | None:
    assert life.session is not None
    return life.session.life.round_cutoff


@pytest.mark.parametrize("score", [0, 1, 423, 425, 1200])
def test_another_score_is_kept_and_leads_to_every_point(score: int) -> None:
    life = copy.deepcopy(_submitting()).says(f"{score:,}")
    assert shown(life) == score
    assert life.session is not None
    assert life.session.screen.name == "points"
    assert "A. Core factors" in life.card


def test_the_same_score_leads_to_where_it_stands() -> None:
    life = copy.deepcopy(_submitting()).says("424")
    assert shown(life) == 424
    assert "You are here: in the pool." in life.card
    assert "A. Core factors" not in life.card


@pytest.mark.parametrize("words", ["1201", "-1", "no idea"])
def test_what_is_no_score_is_asked_again(words: str) -> None:
    life = copy.deepcopy(_submitting()).says(words)
    assert shown(life) is None
    assert life.labels == ["Skip"]
    assert life.session is not None
    assert (life.state, life.session.screen.name) == ("submitted", "life_score")


def test_a_score_that_is_not_told_is_not_kept() -> None:
    life = copy.deepcopy(_submitting()).taps("Skip")
    assert shown(life) is None
    assert "You are here: in the pool." in life.card


@pytest.mark.parametrize("score", [1, 424, 1200])
def test_the_lowest_score_of_a_round_is_kept(score: int) -> None:
    life = copy.deepcopy(_invited()).says(f"{score}")
    assert cutoff(life) == score
    assert "What your invitation rests on" in life.card
    assert "You are here: invited to apply." in life.taps("Back").card


@pytest.mark.parametrize("words", ["0", "1201", "no idea"])
def test_what_is_no_lowest_score_is_asked_again(words: str) -> None:
    life = copy.deepcopy(_invited()).says(words)
    assert cutoff(life) is None
    assert life.labels == ["Skip"]
    assert life.session is not None
    assert life.session.screen.name == "life_cutoff"
