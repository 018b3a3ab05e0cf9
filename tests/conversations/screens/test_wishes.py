"""A wish typed in plain words is answered with the exact difference, and what was open comes back.

The person is "single" of ``reports/people.py`` on 1 October 2026: CRS 424, CLB 9, no French.
"""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.reports.people import PEOPLE
from tests.lives.life import Life


def life(name: str = "single") -> Life:
    return PEOPLE[name]()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        # CLB 10: 3 more in each of four. NCLC 7: 4 x 3 and 50.
        ("what if I get CLB 10", "English at CLB 10 in all four abilities: +12, CRS 436."),
        (
            "what if I learn French to NCLC 7",
            "French at NCLC 7 in all four abilities: +62, CRS 486.",
        ),
        ("what if I get a provincial nomination", "Express Entry: +600, CRS 1024."),
        ("what if my wife takes the test", "there is nothing of yours it would change"),
        ("what if it rains", "I did not understand what should change."),
        ("what if IELTS 8 9.5 7 7", "No report of that test shows such scores."),
    ],
)
def test_a_wish_is_answered(typed: str, said: str) -> None:
    assert said in life().says(typed).heard


def test_a_year_is_told_on_the_day_it_is_complete() -> None:
    text = life().says("what if I work one more year in Canada").heard
    # A year older the score is 6 less by itself.
    year = "one more year of skilled work in Canada: +53, CRS 471 on 1 October 2027"
    assert f"{year} (without it 418)." in text
    assert "Opens: Canadian Experience." in text


def test_scores_are_said_as_they_would_be_printed() -> None:
    text = life().says("what if IELTS 8.5 8 7.5 7.5").heard
    assert "listening 8.5, reading 8, writing 7.5, speaking 7.5: +12, CRS 436." in text


def test_a_partner_s_test_is_told_at_the_levels_that_matter() -> None:
    # CLB 6, 6, 6 and 5 or so of the partner: CLB 9 in all four is 10 more.
    text = life("couple").says("what if my husband takes IELTS").heard
    assert "your partner's English at CLB 9 in all four abilities: +10, CRS 433." in text


def test_the_command_takes_a_wish_too() -> None:
    text = life().command("/whatif French NCLC 7").heard
    assert text.index("French at NCLC 7 in all four abilities: +62") < text.index(
        "What would raise"
    )


def test_the_open_question_comes_back() -> None:
    chat = standing_at("city")
    asked = chat.heard
    chat.says("what if I get CLB 10")
    assert asked.splitlines()[-1] in chat.heard
    assert chat.session is not None
    assert "city" not in chat.session.answers
