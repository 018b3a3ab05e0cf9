"""What lies ahead agrees with the score that stands above it, also while that is an estimate.

By hand: age 31 99, bachelor's 120, IELTS 8, 7.5, 7, 7 (CLB 9 in all four) 124, bachelor's with CLB
9 25, five years abroad with CLB 9 50: about 418, with an age that is told and no date of birth.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.answered import turn
from tests.conversations.people import RIA
from tests.conversations.story import Chat, newcomer
from tests.lives.life import scored

TOLD = (
    "31, single, Nigeria, bsc microbiology, WES done, IELTS L8 R7.5 W7 S7 taken"
    " 5 may 2026, 5 years full time as lab technician in Nigeria. no french."
)
REPORT: dict[str, Any] = {"credential.0.level": "masters", "credential.0.eca_body": "wes"}


def estimated() -> Chat:
    chat = newcomer().says(TOLD, "yes")
    assert "About 418 of 1,200" in chat.card
    return chat


@pytest.mark.parametrize(
    "line",
    [
        # NCLC 7 as the second language: 4 times 3, and 50 for French beside English of CLB 5.
        "+62: French at NCLC 7 in all four abilities (CRS 480;",
        # CLB 10 is 34 for each ability, CLB 9 is 31.
        "+12: English at CLB 10 in all four abilities (CRS 430;",
    ],
)
def test_what_would_raise_an_estimate_begins_at_it(line: str) -> None:
    assert line in estimated().command("/whatif").card


def test_the_months_to_come_begin_at_it() -> None:
    born = estimated().says("3 April 1995", "yes").command("/months")
    assert "CRS 418 today" in born.card
    # Age 32 is 94 points.
    assert "3 April 2027: you turn 32. CRS 418 becomes 413 (-5)." in born.card


def test_no_birthday_is_made_up() -> None:
    chat = estimated().command("/months")
    assert "you turn" not in chat.card
    assert "About 418" in chat.card
    assert "I need your date of birth to show the months to come" in chat.card
    assert "you turn 32" in chat.says("3 April 1995", "yes").command("/months").card


def test_what_is_counted_or_told_is_not_called_unknown() -> None:
    """The age is in the score; that no French test was taken was said."""
    card = estimated().command("/whatif").card
    unknown = next(line for line in card.splitlines() if line.startswith("Not counted yet"))
    assert "Date of birth" not in unknown
    assert "Planned French test" in unknown


@pytest.mark.parametrize("more", [{}, REPORT])
def test_all_of_it_is_worked_out_on_one_candidate(more: dict[str, Any]) -> None:
    """A master's of which no report is told, whether or not its entry is begun."""
    now = turn({**RIA, **more})
    about = now.estimate.about
    assert not now.is_settled
    assert now.what_ifs
    for one in now.what_ifs:
        if one.possible_on == now.today:
            assert one.total_then - one.gain_then == about, one.id
    assert now.coming[0].crs_before == about
    assert now.outlook.assessment.total == about


def test_after_the_score_too() -> None:
    """Reviewed, without the day of the report: 145 of the 424 points hang on it. French at NCLC 7
    brings 12 as the second language and 50 beside English."""
    life = scored(without=("credential.0.eca_date",))
    assert "About 424 of 1,200, if your ECA confirms the bachelor's" in life.command("score").card
    assert "+62: French at NCLC 7 in all four abilities (CRS 486;" in life.command("whatif").card
