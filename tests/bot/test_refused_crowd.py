"""Where Telegram refuses several chats at once, it means everybody: all wait, and answers keep to
the limit for a while."""

from __future__ import annotations

import pytest

from tests.bot.traffic import Traffic


def refuse_two(traffic: Traffic, seconds: float = 1) -> None:
    """Telegram refuses two chats in the same moment: it means all that we send."""
    for number in (-1, -2):
        traffic.rates.hold(number, seconds)


async def test_several_chats_refused_at_once_hold_everybody_and_then_at_the_limit() -> None:
    traffic = Traffic(30)
    refuse_two(traffic)
    for _ in range(60):
        traffic.ask()
    await traffic.until(5)
    # The second that Telegram asked for, and from there on a place every thirtieth of one.
    assert traffic.times["chat"] == pytest.approx([1 + n / 30 for n in range(1, 61)])
    # A pause saves up nine tenths of a second's places, 27.
    traffic.times["chat"].clear()
    await traffic.until(10)
    for _ in range(40):
        traffic.ask()
    await traffic.until(12)
    assert traffic.times["chat"][:27] == [10.0] * 27
    assert traffic.times["chat"][27:] == pytest.approx([10 + n / 30 for n in range(1, 14)])


async def test_five_minutes_after_the_last_refusal_answers_are_free_again() -> None:
    traffic = Traffic(30)
    refuse_two(traffic)
    for moment in (300.9, 301.1):
        await traffic.until(moment)
        for _ in range(40):
            traffic.ask()
        await traffic.until(moment)
    # 27 of the first forty went at once; all of the second did.
    at_once = [round(at, 3) for at in traffic.times["chat"]]
    assert at_once.count(300.9) == 27
    assert at_once.count(301.1) >= 40
    await traffic.end()


async def test_places_given_before_a_refusal_are_given_anew() -> None:
    """Who was told to go while everybody is held would only be refused, and hold them longer."""
    traffic = Traffic(30)
    refuse_two(traffic)
    for _ in range(60):
        traffic.ask()
    await traffic.until(1.5 + 1e-3)
    assert len(traffic.times["chat"]) == 15
    refuse_two(traffic, 2)
    await traffic.until(3.5)
    assert len(traffic.times["chat"]) == 15
    await traffic.until(8)
    # From 3.501 on, one every thirtieth of a second: 45 more.
    late = traffic.times["chat"][15:]
    assert late == pytest.approx([3.501 + n / 30 for n in range(1, 46)])


@pytest.mark.parametrize(
    ("first", "second", "held"), [(1, 30, 1.0), (3_600, 2, 2.0), (500, 600, 60.0)]
)
async def test_everybody_is_held_as_long_as_the_shorter_wait(
    first: float, second: float, held: float
) -> None:
    """One of the two may have been refused for what was sent to it alone; and nobody is held for
    more than a minute because of others."""
    traffic = Traffic(30)
    traffic.rates.hold(-1, first)
    traffic.rates.hold(-2, second)
    traffic.ask()
    await traffic.until(100)
    assert traffic.times["chat"] == pytest.approx([held + 1 / 30])


async def test_two_chats_refused_with_a_second_between_hold_nobody_else() -> None:
    traffic = Traffic(30)
    traffic.rates.hold(-1, 5)
    await traffic.until(1.1)
    traffic.rates.hold(-2, 5)
    traffic.rates.hold(-2, 5)
    traffic.ask()
    await traffic.until(1.1)
    assert traffic.times["chat"] == pytest.approx([1.1])
