"""What is told of a partner who adds no points is said to be left out, and why, instead of being
dropped without a word."""

from __future__ import annotations

import pytest

from tests.conversations.story import Chat, newcomer


def married(text: str) -> Chat:
    return newcomer().says(f"I am 33, married, bachelor's, IELTS 8 7 7 7. {text}")


def test_a_test_of_a_partner_who_stays_is_said_to_be_left_out() -> None:
    chat = married("My wife is staying in India. Her IELTS is 7 7 7 7.")
    assert "Partner's test: left out" in chat.card
    assert "stays behind adds no points" in chat.card
    chat.says("yes").says("my wife got IELTS 7 7 7 7")
    assert "Partner's test: left out" in chat.card
    assert chat.asks is not None  # the open question is put again


def test_so_is_the_degree_of_one_who_is_canadian() -> None:
    chat = married("My wife is a Canadian citizen, she has a masters.")
    assert "Partner's education: left out" in chat.card
    assert "citizen or permanent resident adds no points" in chat.card


@pytest.mark.parametrize("text", ["My wife comes with me. Her IELTS is 7 7 7 7."])
def test_of_one_who_comes_nothing_is_left_out(text: str) -> None:
    assert "left out" not in married(text).card
