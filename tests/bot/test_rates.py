"""Answers take the next free place; what nobody waits for goes at its own pace, behind them."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Iterable
from itertools import count, pairwise

import pytest

from bot.telegram.rates import Rates


class FakeTime:
    """A time in which sleeping takes none: it jumps to whoever wakes up next."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = count()

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._order), waking))
        await waking

    async def pass_until(self, end: float) -> None:
        """Let everything happen up to this moment."""
        while True:
            for _ in range(20):
                await asyncio.sleep(0)
            if not self._sleepers or self._sleepers[0][0] > end:
                self.now = end
                return
            at, _, waking = heapq.heappop(self._sleepers)
            self.now = max(self.now, at)
            if not waking.done():
                waking.set_result(None)


class Traffic:
    """Who got their turn, and when."""

    def __init__(self, per_second: float) -> None:
        self.time = FakeTime()
        self.start = self.time.now
        self.rates = Rates(per_second, self.time, self.time.sleep)
        self.times: dict[str, list[float]] = {"bulk": [], "chat": []}
        self.tasks: dict[int, asyncio.Task[None]] = {}
        self._numbers = count(1)

    def ask(self, *, bulk: bool = False, chat_id: int | None = None) -> int:
        """Ask for a turn; the chat's number."""
        number = next(self._numbers) if chat_id is None else chat_id
        self.tasks[number] = asyncio.create_task(self._turn(number, bulk))
        return number

    async def _turn(self, chat_id: int, bulk: bool) -> None:
        await self.rates.turn(chat_id, bulk)
        self.times["bulk" if bulk else "chat"].append(self.time.now - self.start)

    async def until(self, seconds: float) -> None:
        await self.time.pass_until(self.start + seconds)

    async def end(self) -> None:
        for task in self.tasks.values():
            task.cancel()
        await asyncio.gather(*self.tasks.values(), return_exceptions=True)


def beyond(times: Iterable[float], per_second: float) -> float:
    """The most that any span of time had above this rate."""
    moments = sorted(times)
    return max(
        (later + 1) - earlier - per_second * (moments[later] - moments[earlier])
        for earlier in range(len(moments))
        for later in range(earlier, len(moments))
    )


async def test_answers_go_at_once_up_to_the_reserve_and_then_at_the_limit() -> None:
    traffic = Traffic(30)
    for _ in range(75):
        traffic.ask()
    await traffic.until(5)
    assert traffic.times["chat"][:27] == [0.0] * 27
    assert traffic.times["chat"][27:] == pytest.approx([n / 30 for n in range(1, 49)])


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
    assert traffic.times["chat"] == pytest.approx([0, 2])
    assert traffic.times["bulk"] == pytest.approx([4])


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
    traffic.ask(chat_id=1, bulk=True)
    await traffic.until(2.9)
    assert traffic.times == {"chat": [0.0], "bulk": [0.0]}
    await traffic.until(3.1)
    assert traffic.times == {"chat": [0.0, 3.0], "bulk": [0.0, 3.0]}


async def test_holds_that_are_over_are_not_remembered() -> None:
    traffic = Traffic(30)
    for number in range(5_000):
        traffic.rates.hold(number, 1)
        await traffic.until(number / 100)
    assert len(traffic.rates._held) <= 1_101
