"""Whoever knows the levels alone, "CLB 8", has an estimate from them: the scores are asked for
before the exact score, and count once they are told.

Worked out by hand from the CRS criteria of 2025-03-25, for 29, single, a bachelor's, four years
abroad: age 110, bachelor's 120; CLB 8 4 x 23 = 92, CLB 9 4 x 31 = 124; NCLC 7 as the second
language 4 x 3 = 12, and 50 more beside CLB 5; education with CLB 7 13, with CLB 9 25; the years
abroad with CLB 7 25, with CLB 9 50.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.told_levels import are_possible
from express_entry.candidate.profile import ABILITIES
from tests.conversations.story import Chat

ON = date(2026, 10, 1)
TOLD = "I'm 29, single, bachelor's from Morocco, 4 years as accountant, no work in Canada"
ENGLISH = 110 + 120 + 92 + 13 + 25
BOTH = ENGLISH + 12 + 50
AT_9 = 110 + 120 + 124 + 25 + 50


def _told(more: str) -> Chat:
    chat = Chat(ON)
    return chat.does("/start", "yes", f"{TOLD}, {more}", "[Yes, all of it")


def test_levels_of_two_languages_are_enough() -> None:
    chat = _told("NCLC 7 at TCF Canada in french, CLB 8 in english")
    assert chat.is_at("estimate"), chat.card
    assert f"About {BOTH} of" in chat.card
    assert "your French scores" in chat.card
    chat.taps("What would change it")
    assert "your English report shows CLB 8" in chat.card
    assert "your French report shows CLB 7" in chat.card or "NCLC 7" in chat.card


def test_it_is_said_before_that_they_will_do() -> None:
    chat = Chat(ON).does("/start", "yes", f"{TOLD}, CLB 8 in english")
    assert "CLB 8: that will do for an estimate." in chat.card


def test_the_scores_are_asked_for_afterwards_and_count() -> None:
    chat = _told("no french, CLB 8 in english")
    assert f"About {ENGLISH} of" in chat.card
    chat.does("3 April 1997")
    assert chat.stands_at == "english.test"
    chat.does("IELTS", "8", "7.5", "7", "7")  # CLB 9 in all four
    chat.command("score")
    assert f"About {AT_9} of" in chat.card, chat.card


def test_no_test_after_all_is_none() -> None:
    chat = _told("no french, CLB 8 in english").does(
        "3 April 1997", "[Go on", "[I haven't taken one"
    )
    chat.command("score")
    assert f"About {ENGLISH}" not in chat.card
    assert f"About {110 + 120}" in chat.card, chat.card


def test_they_are_typed_where_a_score_is_asked_for() -> None:
    chat = Chat(ON).does("/start", "yes", "3 April 1997", "single", "bachelor", "4", "0", "ielts")
    assert chat.asks == "english.listening"
    chat.says("CLB 9")
    assert chat.asks == "english.listening"  # of one ability or of all, it does not say
    assert "write for example CLB 8 in all four: that will do for an estimate" in chat.card
    chat.says("CLB 9 in all four")
    assert "CLB 9: that will do for an estimate." in chat.card
    chat.says("none")
    assert f"About {AT_9} of" in chat.card, chat.card
    chat.does("/continue", "[Continue")
    assert chat.asks == "english.listening"
    chat.says("CLB 9 in all four")  # the estimate was shown: now the scores themselves are wanted
    assert "as your report prints it" in chat.card
    assert "Without the report, type skip." in chat.card


def test_levels_that_no_score_gives_are_not_kept() -> None:
    chat = _told("no french, CLB 2 in english")
    assert chat.session is not None
    assert chat.session.levels == {}
    assert chat.asks == "english.test"


def test_those_of_a_partner_are_asked_about() -> None:
    chat = Chat(ON).does("/start", "yes", "I'm 29, bachelor's from Morocco, my wife has CLB 7")
    assert "that will do for an estimate" not in chat.card.replace("You are 29: that will do", "")
    assert chat.session is not None
    assert chat.session.levels == {}


@pytest.mark.parametrize(
    ("owner", "levels", "possible"),
    [
        ("english", dict.fromkeys(ABILITIES, 9), True),
        ("french", dict.fromkeys(ABILITIES, 12), True),
        ("english", dict.fromkeys(ABILITIES, 3), False),
        ("english", dict.fromkeys(ABILITIES, 13), False),
        ("english", {"listening": 9}, False),
        ("partner_test", dict.fromkeys(ABILITIES, 9), False),
    ],
)
def test_which_levels_are_possible(owner: str, levels: dict[str, int], possible: bool) -> None:
    assert are_possible(owner, levels) is possible  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("command", "test", "written"),
    [
        ("en", "ielts", "CLB 8 in all four"),
        ("fr", "tcf", "NCLC 8 partout"),  # asked about first in French
        ("es", "ielts", "CLB 8 en las cuatro"),
    ],
)
def test_what_is_offered_to_be_written_is_taken(command: str, test: str, written: str) -> None:
    chat = Chat(ON).does("/start", "yes", "3 April 1997", "single", "bachelor", "4", "0")
    chat.command(command).says(test, "CLB 8")
    assert written in chat.card
    chat.says(written)
    assert chat.session is not None
    assert [*chat.session.levels.values()] == [dict.fromkeys(ABILITIES, 8)]
