"""Whatever a poll brings, the next one follows, and not at once if this one was of no use."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import InvalidToken, NetworkError, RetryAfter

from bot.telegram.polling import Poller


class Telegram:
    """Gives these answers to one poll after the other, and then none any more."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.offsets: list[int | None] = []
        self.done = asyncio.Event()

    async def call(self, _: str, parameters: Mapping[str, Any], **__: Any) -> Any:
        self.offsets.append(parameters.get("offset"))
        if not self.answers:
            self.done.set()
            await asyncio.Event().wait()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


async def poll(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], int]:
    """Until the answers are used up: ids processed, and how often it waited before asking again."""
    processed: list[int] = []
    waits: list[float] = []
    sleep = asyncio.sleep

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    async def process(update: dict[str, Any]) -> None:
        processed.append(update["update_id"])

    monkeypatch.setattr("bot.telegram.polling.asyncio.sleep", wait)
    polling = asyncio.create_task(Poller(telegram, process).run())  # type: ignore[arg-type]
    done = asyncio.create_task(telegram.done.wait())
    await asyncio.wait((polling, done), return_when=asyncio.FIRST_COMPLETED, timeout=5)
    assert not polling.done(), polling.exception()
    for task in (polling, done):
        task.cancel()
    await asyncio.gather(polling, done, return_exceptions=True)
    return processed, len(waits)


STRANGE: tuple[Any, ...] = (
    None,
    5,
    "updates",
    {"a": 1},
    [None],
    [5, "x", []],
    [{}],
    [{"update_id": "7"}, {"update_id": None}],
    KeyError("result"),
    AttributeError("'list' object has no attribute 'get'"),
    NetworkError("gone"),
    RetryAfter(1),
)


@pytest.mark.parametrize("strange", STRANGE, ids=repr)
async def test_a_strange_answer_does_not_end_the_polling(
    monkeypatch: pytest.MonkeyPatch, strange: Any
) -> None:
    telegram = Telegram([{"update_id": 3}], strange, strange, [{"update_id": 4}])
    processed, waits = await poll(telegram, monkeypatch)
    assert processed == [3, 4]
    assert telegram.offsets == [None, 4, 4, 4, 5]
    assert waits == 2


async def test_what_is_strange_is_left_out_and_the_rest_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    telegram = Telegram([None, {"update_id": 3}, {"update_id": "x"}, {"update_id": 9}, 7])
    processed, waits = await poll(telegram, monkeypatch)
    assert processed == [3, 9]
    assert telegram.offsets == [None, 10]
    assert waits == 0


async def test_ids_that_start_again_lower(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offset follows the newest update, not the highest number."""
    telegram = Telegram([{"update_id": 900}], [{"update_id": 17}], [{"update_id": 18}])
    processed, _ = await poll(telegram, monkeypatch)
    assert processed == [900, 17, 18]
    assert telegram.offsets == [None, 901, 18, 19]


async def test_nothing_new_is_asked_for_again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert await poll(Telegram([], []), monkeypatch) == ([], 0)


async def test_a_token_nobody_knows_ends_the_polling() -> None:
    async def process(_: dict[str, Any]) -> None:
        raise AssertionError

    with pytest.raises(InvalidToken):
        await Poller(Telegram(InvalidToken()), process).run()  # type: ignore[arg-type]
