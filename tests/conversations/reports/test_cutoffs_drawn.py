"""The cut-offs of a year with one's own score, as they are drawn and said."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.turn import Turn
from conversations.reports import cutoffs
from conversations.voice.replies import CutoffRow, Cutoffs
from tests.conversations.reports.people import PEOPLE
from tests.lives.life import scored


def drawn(name: str) -> Cutoffs:
    life = PEOPLE[name]()
    assert life.session is not None
    picture = cutoffs.picture(Turn(life.session, life.today))
    assert picture is not None
    return picture


def row(picture: Cutoffs, label: str) -> CutoffRow:
    [found] = [one for one in picture.kinds if one.label.startswith(label)]
    return found


def test_a_row_has_the_cut_offs_of_twelve_months_and_the_score_that_opens_it() -> None:
    # Trades up to 1 October 2026: 477 on 2 April 2026 and 476 on that very day.
    picture = drawn("single")
    assert picture.now == 424
    assert row(picture, "Trades").cutoffs == (476, 477)
    assert row(picture, "Trades").figure == "476 to 477"
    transport = row(picture, "Transport")
    assert (transport.cutoffs, transport.figure) == ((470,), "470")
    # NCLC 7 in all four as the second language: 12, and 50 for strong French with CLB 9: 486.
    french = row(picture, "French")
    assert (len(french.cutoffs), french.then) == (14, 486)
    assert (
        "French (not open yet): 382 to 432. Your score reaches 13 of 14; "
        "with what opens it, 486 reach 14."
    ) in picture.caption


def test_an_open_door_needs_no_other_score() -> None:
    french = row(drawn("in_canada"), "French")
    assert (french.label, french.then) == ("French, open to you", None)


@pytest.mark.parametrize("name", PEOPLE)
def test_rounds_of_nominees_press_the_others_together_only_for_nominees(name: str) -> None:
    picture = drawn(name)
    nominated = name in ("in_canada", "in_the_pool")
    labels = {one.label.split(",")[0] for one in picture.kinds}
    assert ("Provincial Nominee" in labels) is nominated
    assert ("a nomination brings 600 points" in picture.note) is not nominated
    assert picture.note in picture.caption
    assert "Military recruits" not in labels


def test_without_rounds_in_twelve_months_it_is_said_and_nothing_drawn() -> None:
    life = scored(date(2026, 10, 1)).command("/draws")
    assert "As a picture" in life.labels
    assert life.session is not None
    assert cutoffs.picture(Turn(life.session, date(2030, 1, 1))) is None
