"""What needs the database waits for it, longer and longer, however long it is away."""

from __future__ import annotations

import asyncio

import pytest

from bot.sealing.opening import CHECK_SECONDS, watch
from bot.store import StoreBusy, StoreError
from bot.telegram.patience import patiently


async def test_the_waits_double_up_to_five_seconds_and_begin_short_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[float] = []
    asked: list[tuple[int, int]] = []
    left = [StoreBusy("away"), *(StoreError("gone") for _ in range(9))]

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    async def work(one: int, *, two: int) -> str:
        asked.append((one, two))
        if left:
            raise left.pop()
        return "done"

    monkeypatch.setattr("bot.telegram.patience.asyncio.sleep", wait)
    assert await patiently(work, 1, two=2) == "done"
    grown = [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0, 5.0]
    assert waits == pytest.approx(grown)
    assert asked == [(1, 2)] * 11
    assert caplog.text.count("the database is busy") == 10
    waits.clear()
    left += [StoreBusy("away")] * 2
    await patiently(work, 1, two=2)
    assert waits == grown[:2]


@pytest.mark.parametrize("error", [ValueError("ours"), asyncio.CancelledError()], ids=repr)
async def test_what_is_no_matter_of_the_database_is_not_tried_again(error: BaseException) -> None:
    tries: list[None] = []

    async def work() -> None:
        tries.append(None)
        raise error

    with pytest.raises(type(error)):
        await patiently(work)
    assert len(tries) == 1


async def test_a_database_is_looked_for_every_five_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    log: list[object] = []

    class Checked:
        def check(self) -> None:
            log.append("check")
            if log.count("check") == 3:
                raise StoreError("gone")

        async def sealed_by(self) -> None:
            return None

    async def wait(seconds: float) -> None:
        log.append(seconds)
        assert len(log) < 20, "it looks for ever"

    monkeypatch.setattr("bot.sealing.opening.asyncio.sleep", wait)
    with pytest.raises(StoreError, match="gone"):
        await watch(Checked())  # type: ignore[arg-type]
    assert CHECK_SECONDS == 5
    assert log == ["check", 5.0, "check", 5.0, "check"]
