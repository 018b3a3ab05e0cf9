"""Answers take the next free place; what nobody waits for goes at its own pace, behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from itertools import pairwise

import pytest

from bot.settings import Settings
from bot.telegram.rates import Moments
from tests.bot.traffic import Traffic


def beyond(times: Iterable[float], per_second: float) -> float:
    """The most that any span of time had above this rate."""
    moments = sorted(times)
    return max(
        (later + 1) - earlier - per_second * (moments[later] - moments[earlier])
        for earlier in range(len(moments))
        for later in range(earlier, len(moments))
    )


async def test_answers_go_at_once_whatever_the_limit_while_telegram_takes_them() -> None:
    traffic = Traffic(30)
    for _ in range(300):
        traffic.ask()
    await traffic.until(0)
    assert traffic.times["chat"] == [0.0] * 300


async def test_what_is_spare_goes_where_there_is_room_and_is_given_up_where_there_is_none() -> None:
    traffic = Traffic(30)
    found: list[bool] = []

    async def ask_for_room(chat_id: int) -> None:
        found.append(await traffic.rates.room(chat_id, 10))

    traffic.all.append(asyncio.create_task(ask_for_room(1)))
    await traffic.until(0)
    assert found == [True]
    # Forty answers a second, for sixteen: once the reserve is gone no place is left over.
    for step in range(640):
        if step == 40:
            traffic.all.append(asyncio.create_task(ask_for_room(2)))
        traffic.ask()
        await traffic.until(0.025 * step)
    assert found == [True, False]
    await traffic.until(20)
    traffic.all.append(asyncio.create_task(ask_for_room(3)))
    await traffic.until(20)
    assert found == [True, False, True]
    await traffic.end()


async def test_what_is_spare_and_what_comes_unasked_take_turns() -> None:
    traffic = Traffic(30)
    went: list[str] = []

    async def ask_for_room(chat_id: int) -> None:
        if await traffic.rates.room(chat_id, 10):
            went.append("spare")

    async def ask_in_bulk(chat_id: int) -> None:
        await traffic.rates.turn(chat_id, bulk=True)
        went.append("bulk")

    for number in range(1, 101):
        traffic.all.append(asyncio.create_task(ask_in_bulk(number)))
        traffic.all.append(asyncio.create_task(ask_for_room(-number)))
    await traffic.until(2)
    # Twenty-five a second: a thousand reminders hold up no closing, nor the other way.
    assert len(went) == pytest.approx(50, abs=1)
    assert abs(went.count("spare") - went.count("bulk")) <= 1
    await traffic.end()


async def test_without_a_limit_answers_never_wait() -> None:
    traffic = Traffic(0)
    for _ in range(500):
        traffic.ask()
    await traffic.until(0)
    assert len(traffic.times["chat"]) == 500


async def test_a_limit_below_one_a_second_is_kept() -> None:
    traffic = Traffic(0.5)
    for bulk in (False, True, False):
        traffic.ask(bulk=bulk)
    await traffic.until(10)
    assert traffic.times["chat"] == [0, 0]
    # The reserve of one place was taken by the answers, and a second of what they were ahead.
    assert traffic.times["bulk"] == pytest.approx([2.9], abs=0.2)


@pytest.mark.parametrize(
    ("per_second", "pace"), [(30, 25), (0, 25), (100, 25), (12, 10), (1, 5 / 6)]
)
async def test_bulk_goes_out_evenly_at_its_own_pace(per_second: float, pace: float) -> None:
    traffic = Traffic(per_second)
    for _ in range(120):
        traffic.ask(bulk=True)
    await traffic.until(4)
    times = traffic.times["bulk"]
    assert len(times) == pytest.approx(4 * pace, abs=2)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert min(gaps) >= 1 / pace - 1e-6
    await traffic.end()


async def test_answers_do_not_wait_for_bulk_and_the_total_is_kept() -> None:
    traffic = Traffic(30)
    for _ in range(1_000):
        traffic.ask(bulk=True)
    waits = []
    # Ten seconds in which somebody gets an answer every 55 ms.
    for step in range(180):
        await traffic.until(1 + step * 0.055)
        before = len(traffic.times["chat"])
        traffic.ask()
        await traffic.until(1 + step * 0.055)
        waits.append(len(traffic.times["chat"]) > before)
    assert all(waits)
    assert beyond([*traffic.times["chat"], *traffic.times["bulk"]], 30) <= 27.01
    # Bulk had what was left over.
    during = [at for at in traffic.times["bulk"] if 2 <= at < 10]
    assert 8 * 10 <= len(during) <= 8 * 13
    await traffic.end()


async def test_bulk_stands_still_while_people_need_every_place_and_catches_up() -> None:
    traffic = Traffic(30)
    for _ in range(60):
        traffic.ask(bulk=True)
    asked = [step / 40 for step in range(120)]
    for moment in asked:
        await traffic.until(moment)
        traffic.ask()
    await traffic.until(4)
    # Forty a second is too much for a while, which the reserve bears; bulk was the first to stop.
    assert traffic.times["chat"] == pytest.approx(asked, abs=0.25)
    assert sum(at > 0.5 for at in traffic.times["bulk"]) <= 5
    await traffic.until(4 + 60 / 25 + 1)
    assert len(traffic.times["bulk"]) == 60
    await traffic.end()


async def test_a_burst_of_answers_in_the_middle_of_bulk_goes_at_once() -> None:
    traffic = Traffic(30)
    for _ in range(300):
        traffic.ask(bulk=True)
    await traffic.until(2)
    for _ in range(22):
        traffic.ask()
    await traffic.until(2)
    assert traffic.times["chat"] == [2.0] * 22
    await traffic.until(2.7)
    assert beyond([*traffic.times["chat"], *traffic.times["bulk"]], 30) <= 27.01
    assert not any(2.01 < at < 2.6 for at in traffic.times["bulk"])
    await traffic.end()


async def test_bulk_is_served_in_its_order() -> None:
    traffic = Traffic(30)
    numbers = [traffic.ask(bulk=True) for _ in range(10)]
    served = []
    for step in range(11):
        await traffic.until(step * 0.04 + 0.001)
        served += [n for n in numbers if traffic.tasks[n].done() and n not in served]
    assert served == numbers


async def test_bulk_before_an_answer_in_the_same_chat_is_let_through() -> None:
    traffic = Traffic(30)
    numbers = [traffic.ask(bulk=True) for _ in range(200)]
    await traffic.until(0.01)
    traffic.rates.hurry(numbers[150])
    traffic.rates.hurry(4711)
    await traffic.until(0.02)
    assert [n for n in numbers if traffic.tasks[n].done()] == [numbers[0], numbers[150]]
    await traffic.until(200 / 25 + 1)
    assert all(traffic.tasks[n].done() for n in numbers)


async def test_bulk_given_up_takes_no_place() -> None:
    traffic = Traffic(30)
    numbers = [traffic.ask(bulk=True) for _ in range(20)]
    await traffic.until(0.01)
    for number in numbers[1:-1]:
        traffic.tasks[number].cancel()
    await traffic.until(0.05)
    assert traffic.tasks[numbers[-1]].done()
    # The line starts anew after it was empty.
    traffic.ask(bulk=True)
    await traffic.until(0.2)
    assert traffic.times["bulk"] == pytest.approx([0, 0.04, 0.08])


async def test_a_wait_telegram_asked_for_holds_one_chat_only() -> None:
    traffic = Traffic(30)
    traffic.rates.hold(1, 3)
    traffic.rates.hold(1, 2)
    traffic.ask(chat_id=2)
    traffic.ask(chat_id=3, bulk=True)
    traffic.ask(chat_id=1)
    await traffic.until(2.9)
    assert traffic.times == {"chat": [0.0], "bulk": [0.0]}
    await traffic.until(3.1)
    assert traffic.times == {"chat": [0.0, 3.0], "bulk": [0.0]}


@pytest.mark.parametrize("bulk", [False, True])
async def test_a_wait_is_over_when_it_is_over(bulk: bool) -> None:
    traffic = Traffic(30)
    traffic.rates.hold(1, 3)
    traffic.ask(chat_id=1, bulk=bulk)
    await traffic.until(20)
    assert traffic.times["bulk" if bulk else "chat"] == [3.0]
    traffic.ask(chat_id=1, bulk=bulk)
    await traffic.until(20)
    assert traffic.times["bulk" if bulk else "chat"] == [3.0, 20.0]


async def test_a_chat_that_was_held_begins_slowly() -> None:
    """Two callers that were refused do not come back in the same moment, to be refused again."""
    traffic = Traffic(30)
    traffic.rates.hold(1, 3)
    for _ in range(4):
        traffic.ask(chat_id=1)
    await traffic.until(10)
    assert traffic.times["chat"] == pytest.approx([3, 4, 5, 6])


async def test_a_longer_wait_asked_for_meanwhile_is_kept() -> None:
    traffic = Traffic(30)
    traffic.rates.hold(1, 3)
    traffic.ask(chat_id=1)
    await traffic.until(2)
    traffic.rates.hold(1, 4)
    await traffic.until(10)
    assert traffic.times["chat"] == [6.0]


@pytest.mark.parametrize("asked", [3_600, 3_601, 86_400 * 365, float("inf")])
async def test_nobody_is_held_for_more_than_an_hour(asked: float) -> None:
    traffic = Traffic(30)
    traffic.rates.hold(1, asked)
    traffic.ask(chat_id=1)
    await traffic.until(3_599)
    assert traffic.times["chat"] == []
    await traffic.until(3_600)
    assert traffic.times["chat"] == [3_600.0]


@pytest.mark.parametrize("asked", [0, -5])
async def test_a_wait_of_nothing_holds_nobody(asked: float) -> None:
    traffic = Traffic(30)
    traffic.rates.hold(1, asked)
    traffic.ask(chat_id=1)
    await traffic.until(0)
    assert traffic.times["chat"] == [0.0]


async def test_moments_that_are_over_are_not_remembered() -> None:
    """Of holds, and of chats that were written to."""
    traffic = Traffic(30)
    for number in range(5_000):
        traffic.rates.hold(number, 1)
        await traffic.until(number / 100)
    assert len(traffic.rates._held) <= 1_101
    # A chat that was held begins slowly, for three seconds more.
    assert len(traffic.rates._whole) <= 1_401


async def test_moments_to_come_are_all_remembered() -> None:
    moments = Moments()
    for number in range(5_000):
        moments.note(number, 10.0 + number, 0.0)
    assert [moments.of(number, 0.0) for number in (0, 999, 1_000, 4_999)] == [
        *(10.0, 1_009.0, 1_010.0, 5_009.0)
    ]
    assert moments.of(7, 17.0) == 17.0
    assert moments.of(7, 18.0) == 18.0
    assert moments.of(5_000, 18.0) == 18.0
    # Half of them are over, and are swept when as many again have come.
    for number in range(5_000, 10_000):
        moments.note(number, 99_999.0, 2_510.0)
    assert len(moments) <= 2_500 + 5_000


# ------------------------------------------------------------------ one chat


async def test_one_chat_gets_a_burst_and_then_one_a_second() -> None:
    traffic = Traffic(30)
    for _ in range(8):
        traffic.ask(chat_id=1)
    traffic.ask(chat_id=2)
    await traffic.until(0)
    assert traffic.times["chat"] == [0.0] * 5
    await traffic.until(20)
    assert traffic.times["chat"][5:] == pytest.approx([1, 2, 3, 4])


async def test_the_burst_comes_back_a_place_a_second() -> None:
    traffic = Traffic(30)
    for _ in range(4):
        traffic.ask(chat_id=1)
    await traffic.until(2)
    for _ in range(3):
        traffic.ask(chat_id=1)
    await traffic.until(2)
    assert traffic.times["chat"] == [0.0] * 4 + [2.0] * 2
    await traffic.until(100)
    for _ in range(5):
        traffic.ask(chat_id=1)
    await traffic.until(100.5)
    assert traffic.times["chat"][6:] == [3.0] + [100.0] * 4
    await traffic.end()


async def test_a_person_answering_as_people_do_never_waits() -> None:
    """Every two seconds an answer: a new card at once, and the closing of the old one."""
    traffic = Traffic(30)
    for step in range(60):
        moment = step * 2.0
        await traffic.until(moment)
        traffic.ask(chat_id=1)
        traffic.ask(chat_id=1, can_wait=True)
        await traffic.until(moment)
        assert len(traffic.times["chat"]) == 2 * (step + 1)


async def test_what_can_wait_leaves_a_place_to_answers() -> None:
    traffic = Traffic(30)
    for _ in range(5):
        traffic.ask(chat_id=1, can_wait=True)
    await traffic.until(0)
    assert traffic.times["chat"] == [0.0] * 3
    traffic.ask(chat_id=1)
    await traffic.until(0)
    assert traffic.times["chat"] == [0.0] * 4
    # Then it waits until there are two places again.
    await traffic.until(1.9)
    assert len(traffic.times["chat"]) == 4
    await traffic.until(2.1)
    assert traffic.times["chat"] == [0.0] * 4 + [2.0]
    await traffic.end()


async def test_bulk_is_paced_in_its_chat_too() -> None:
    traffic = Traffic(30)
    for _ in range(6):
        traffic.ask(chat_id=1, bulk=True)
    await traffic.until(10)
    assert traffic.times["bulk"] == pytest.approx([0, 0.04, 0.08, 0.12, 1, 2], abs=0.05)


async def test_no_limit_is_no_limit_for_one_chat_either() -> None:
    """``MESSAGES_PER_SECOND=0``: only the waits that Telegram asks for are kept."""
    traffic = Traffic(0)
    for _ in range(200):
        traffic.ask(chat_id=1)
        traffic.ask(chat_id=1, can_wait=True)
    await traffic.until(0)
    assert traffic.times["chat"] == [0.0] * 400
    assert len(traffic.rates._whole) == 0
    traffic.rates.hold(1, 3)
    for _ in range(3):
        traffic.ask(chat_id=1)
        traffic.ask(chat_id=1, can_wait=True)
    await traffic.until(2.9)
    assert len(traffic.times["chat"]) == 400
    await traffic.until(3)
    assert len(traffic.times["chat"]) == 406


@pytest.mark.parametrize(
    ("given", "root", "rate"),
    [
        (0, "https://api.telegram.org", 0),
        (0, "http://127.0.0.1:8081", 0),
        (None, "https://api.telegram.org", 30),
        (None, "http://127.0.0.1:8081", 0),
        (None, "http://localhost:8081", 0),
        (0.5, "https://api.telegram.org", 0.5),
        (5, "http://127.0.0.1:8081", 5),
    ],
)
def test_the_rate_that_is_set(given: float | None, root: str, rate: float) -> None:
    settings = Settings(_env_file=None, telegram_base_url=root, messages_per_second=given)
    assert settings.rate == rate
