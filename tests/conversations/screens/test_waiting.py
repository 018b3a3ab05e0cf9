"""What only waiting until a day would do, asked in words.

The person of ``life``: CRS 424 on 5 October 2026, 31 on 15 June 2027. What the days bring is that
of /months, which has its own tests.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.interview.reading.waits import waits_until
from conversations.voice.wording import wording
from tests.lives.life import submitted

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "what if i wait until march 2027", date(2027, 3, 1)),
        ("en", "What if I wait till 20 March 2027?", date(2027, 3, 20)),
        ("fr", "et si j'attends mars", date(2027, 3, 1)),
        ("fr", "si j’attends jusqu’en mars 2027 ?", date(2027, 3, 1)),
        ("es", "y si espero hasta marzo", date(2027, 3, 1)),
        ("es", "¿Qué pasa si espero hasta marzo de 2027?", date(2027, 3, 1)),
    ],
)
def test_the_day_waited_for_is_read(code: str, text: str, day: date) -> None:
    assert waits_until(text, wording(code), TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["what if i wait for my wife", "et si j'attends un bébé", "what if I wait until march 2020"],
)
def test_other_waiting_is_no_day(text: str) -> None:
    assert waits_until(text, wording("en"), TODAY) is None


def test_the_score_of_that_day_is_the_one_of_the_months() -> None:
    """105 points at 30, 99 at 31 (crs.toml, without a partner), on 15 June 2027: 424 - 6."""
    life = submitted().says("what if i wait until march 2027")
    assert "If you only wait until 1 March 2027: your CRS stays 424." in life.card
    life = submitted().says("what if i wait until july 2027")
    assert "If you only wait until 1 July 2027: your CRS goes from 424 to 418 (-6)." in life.card
    assert "15 June 2027" in life.card


@pytest.mark.parametrize("text", ["et si j'attends mars", "y si espero hasta marzo"])
def test_it_is_asked_in_each_language(text: str) -> None:
    card = submitted().says(text).card
    assert "1er mars 2027" in card or "1 de marzo de 2027" in card
