"""The best two changes together: told where they bring more than one that takes no longer."""

from __future__ import annotations

from conversations.chat.turn import Turn
from tests.conversations.story import Chat
from tests.lives.life import scored
from tests.stories.newcomers.people import NEWCOMERS
from tests.stories.newcomers.walking import at_the_end


def graduate() -> Chat:
    """In Canada with CLB 9 in all four and no French; single."""
    [person] = [one for one in NEWCOMERS if one.name == "graduate-in-five-weeks"]
    return at_the_end(person)


def test_two_that_bring_no_more_than_one_alone_are_not_told() -> None:
    # French at NCLC 10 becomes the first language: 4 x 34 for 4 x 31, and English the second, 4 x
    # 6, and 50 for NCLC 7 with English: 86. French at NCLC 9 as the second 24 + 50 and English at
    # CLB 10 4 x 3: 86 too, with two tests in place of one.
    chat = graduate()
    assert chat.session is not None
    turn = Turn(chat.session, chat.today)
    assert 86 in {one.gain_then for one in turn.pairs}
    assert 86 in {one.gain_then for one in turn.what_ifs}
    card = chat.command("/whatif").card
    assert "+86: French at NCLC 10" in card
    assert "Two together: +86" not in card
    # A bachelor's beside the diploma: 128 for 98, and 30 for 15 of the study in Canada: 45.
    assert "Two together: +131 on 20 August 2029: French at NCLC 10" in card


def test_two_that_bring_more_are_told() -> None:
    # NCLC 10 86; two years in Canada 53, and 25 with the degree, her test renewed: 164.
    card = scored().command("/whatif").card
    assert "Two together: +164 on 1 October 2028" in card
    assert "renewed by then: English test" in card
