"""Asked for in the middle of the interview, the nudge comes on the day that was named. The day of
asking is the first of October 2026, a Thursday."""

from __future__ import annotations

import pytest

from tests.lives.life import Life


def interrupted() -> Life:
    """Somebody who left at the second question."""
    life = Life()
    life.does("/start", "[I agree, let's start", "3 April 1991")
    assert life.asks == "marital_status"
    return life


def nudges(life: Life) -> list[str]:
    assert all("Your answers are waiting" in line for line in life.told)
    return [line[:16] for line in life.told]


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("remind me tomorrow", "2026-10-02", "2 October 2026"),
        ("Remind me later please", "2026-10-02", "2 October 2026"),
        ("remind me next week", "2026-10-08", "8 October 2026"),
        ("remind me on monday", "2026-10-05", "5 October 2026"),
        ("remind me in 2 weeks", "2026-10-15", "15 October 2026"),
        ("rappelle moi dans 3 jours", "2026-10-04", "4 October 2026"),
    ],
)
def test_the_nudge_comes_on_the_day_named_at_nine_and_no_earlier(
    text: str, day: str, said: str
) -> None:
    life = interrupted().says(text)
    assert f"I will remind you on {said}. Your answers are kept." in life.heard
    assert life.asks == "marital_status"
    life.until(day, 8)
    assert life.told == []
    life.until(day, 9)
    assert nudges(life) == [f"{day} 09:00"]


def test_after_the_day_named_the_nudges_of_that_silence_go_on() -> None:
    life = interrupted().says("remind me in 3 days").until("2027-12-31")
    # Silent since 1 October: a week on the 8th; 31 days would be 1 November, but no thirty days
    # have three, and 4 October + 30 days is 3 November.
    assert nudges(life) == ["2026-10-04 09:00", "2026-10-08 09:00", "2026-11-03 09:00"]


def test_the_last_day_named_holds() -> None:
    life = interrupted().says("remind me tomorrow", "remind me on 6 October").until("2026-10-06")
    assert nudges(life) == ["2026-10-06 09:00"]


def test_who_stopped_nudges_and_asks_for_one_gets_it() -> None:
    life = interrupted().until("2026-10-02").presses("No more of this kind")
    life.says("remind me on 20 October").until("2026-12-31")
    assert nudges(life)[1] == "2026-10-20 09:00"


def test_while_all_reminders_are_off_that_is_said() -> None:
    life = interrupted()
    life.command("/settings").taps("Stop all reminders")
    assert "/reminders turns them on" in life.says("remind me tomorrow").heard
    life.until("2026-10-10")
    assert life.told == []


@pytest.mark.parametrize("text", ["remind me yesterday", "remind me what a CLB is"])
def test_no_day_ahead_is_no_day_to_be_reminded_on(text: str) -> None:
    life = interrupted().says(text)
    assert "I will remind you on" not in life.heard
    assert nudges(life.until("2026-10-02")) == ["2026-10-02 09:00"]
