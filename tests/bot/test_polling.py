"""Whatever a poll brings, the next one follows, and not at once if this one was of no use."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

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
        await asyncio.wait_for(Poller(Telegram(InvalidToken()), process).run(), 5)  # type: ignore[arg-type]


# ------------------------------------------------------------------ side by side


class Answering:
    """Updates are answered when a test says so."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.gates: dict[int, asyncio.Event] = {}

    async def process(self, update: dict[str, Any]) -> None:
        number = update["update_id"]
        self.begun.append(number)
        await self.gates.setdefault(number, asyncio.Event()).wait()

    def answer(self, *numbers: int) -> None:
        for number in numbers:
            self.gates.setdefault(number, asyncio.Event()).set()


class Queue(Telegram):
    """What Telegram holds: everything from the offset on, or a poll that stays open."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[int] = []
        self.arrived = asyncio.Event()

    def send(self, *numbers: int) -> None:
        self.held += numbers
        self.arrived.set()

    async def call(self, _: str, parameters: Mapping[str, Any], **__: Any) -> Any:
        offset = parameters.get("offset")
        self.offsets.append(offset)
        while True:
            if offset is not None:
                self.held = [number for number in self.held if number >= offset]
            if self.held:
                return [{"update_id": number} for number in self.held]
            if parameters["timeout"] == 0:
                return []
            self.arrived.clear()
            await self.arrived.wait()


async def settle() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


async def test_whoever_is_answered_goes_on_while_others_wait() -> None:
    telegram, answering = Queue(), Answering()
    telegram.send(1, 2, 3)
    poller = Poller(telegram, answering.process)  # type: ignore[arg-type]
    polling = asyncio.create_task(poller.run())
    await settle()
    assert answering.begun == [1, 2, 3]
    # The second is answered and goes on; the first is not, so Telegram is told of neither.
    answering.answer(2)
    telegram.send(4)
    await settle()
    assert answering.begun == [1, 2, 3, 4]
    assert set(telegram.offsets) == {None, 1}
    assert not poller.caught_up.is_set()
    answering.answer(1)
    await settle()
    assert telegram.offsets[-1] == 3
    answering.answer(4, 3)
    await settle()
    assert telegram.offsets[-1] == 5
    assert telegram.held == []
    assert poller.caught_up.is_set()
    # None was handled twice, however often Telegram gave it.
    assert answering.begun == [1, 2, 3, 4]
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


async def test_what_is_not_answered_is_not_asked_for_in_a_hurry() -> None:
    """Telegram answers such a poll at once."""
    telegram, answering = Queue(), Answering()
    telegram.send(1)
    polling = asyncio.create_task(Poller(telegram, answering.process).run())  # type: ignore[arg-type]
    await asyncio.sleep(0.2)
    assert telegram.offsets == [None]
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


async def test_what_is_under_way_ends_with_the_polling() -> None:
    telegram, answering = Queue(), Answering()
    telegram.send(1, 2)
    poller = Poller(telegram, answering.process)  # type: ignore[arg-type]
    polling = asyncio.create_task(poller.run())
    await settle()
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert all(task.done() for task in poller._under_way.values())


# ------------------------------------------------------------------ how long it waits


async def waits_of(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What it waited for until the answers were used up."""
    waits: list[float] = []
    sleep = asyncio.sleep

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    async def process(_: dict[str, Any]) -> None:
        return None

    monkeypatch.setattr("bot.telegram.polling.asyncio.sleep", wait)
    polling = asyncio.create_task(Poller(telegram, process).run())  # type: ignore[arg-type]
    await asyncio.wait_for(telegram.done.wait(), 5)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    return waits


async def test_waits_grow_while_it_fails_and_begin_short_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = NetworkError("gone")
    telegram = Telegram(gone, gone, gone, [{"update_id": 3}], gone, [], gone, gone)
    assert await waits_of(telegram, monkeypatch) == [0.5, 1, 2, 0.5, 0.5, 1]


async def test_waits_never_pass_half_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    telegram = Telegram(*[NetworkError("gone")] * 9)
    assert await waits_of(telegram, monkeypatch) == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


async def test_a_wait_telegram_asks_for_is_kept_to(monkeypatch: pytest.MonkeyPatch) -> None:
    telegram = Telegram(RetryAfter(7), RetryAfter(90_000), NetworkError("gone"))
    assert await waits_of(telegram, monkeypatch) == [7, 3600, 0.5]


async def test_updates_without_an_id_do_not_make_the_polling_slower(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """However many such answers come one after the other: real updates come right after them."""
    telegram = Telegram(*[[{"message": {}}]] * 20, [{"update_id": True}], [{"update_id": 2**80}])
    assert await waits_of(telegram, monkeypatch) == [0.5] * 22
    assert telegram.offsets == [None] * 23
    assert caplog.text.count("no update that came has an id") == 1


async def test_a_foreign_webhook_is_told_from_a_second_copy(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hook = Conflict("Conflict: can't use getUpdates method while webhook is active; use deleteW…")
    copy = Conflict("Conflict: terminated by other getUpdates request")
    calls: list[tuple[str, Any]] = []

    class Asked(Telegram):
        async def call(self, _: str, parameters: Mapping[str, Any], **more: Any) -> Any:
            calls.append((_, parameters.get("drop_pending_updates")))
            if _ == "deleteWebhook":
                return True
            return await super().call(_, parameters, **more)

    assert await waits_of(Asked(copy, copy, []), monkeypatch) == [5, 5]
    assert ("deleteWebhook", False) not in calls
    assert caplog.text.count("another copy of this bot is polling") == 1
    assert "webhook" not in caplog.text
    caplog.clear()
    assert await waits_of(Asked(hook, hook, []), monkeypatch) == [5, 5]
    # Removed without losing what people sent.
    assert calls.count(("deleteWebhook", False)) == 2
    assert caplog.text.count("a webhook was set for this bot") == 1
    assert "another copy" not in caplog.text


@pytest.mark.parametrize(
    ("answers", "caught_up"),
    [
        # Nothing is left over from before.
        ([[]], True),
        # This may be what the last process had handled, and Telegram not yet heard of.
        ([[{"update_id": 3}]], False),
        # The next poll told it.
        ([[{"update_id": 3}], [{"update_id": 4}]], True),
        ([[{"update_id": 3}], NetworkError("gone")], False),
        ([[{"message": {}}]], False),
    ],
)
async def test_when_telegram_holds_nothing_from_before_any_more(
    monkeypatch: pytest.MonkeyPatch, answers: list[Any], caught_up: bool
) -> None:
    async def process(_: dict[str, Any]) -> None:
        return None

    sleep = asyncio.sleep
    monkeypatch.setattr("bot.telegram.polling.asyncio.sleep", lambda _: sleep(0))
    telegram = Telegram(*answers)
    poller = Poller(telegram, process)  # type: ignore[arg-type]
    polling = asyncio.create_task(poller.run())
    await asyncio.wait_for(telegram.done.wait(), 5)
    assert poller.caught_up.is_set() is caught_up
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


async def test_the_first_polls_do_not_wait_for_anything_new(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Until Telegram holds nothing from before; from then on it may hold a poll open."""
    asked: list[Any] = []

    class Asked(Telegram):
        async def call(self, _: str, parameters: Mapping[str, Any], **more: Any) -> Any:
            asked.append(parameters["timeout"])
            return await super().call(_, parameters, **more)

    await waits_of(Asked([{"update_id": 3}], [{"update_id": 4}], [], []), monkeypatch)
    assert asked == [0, 0, 25, 25, 25]


async def test_a_page_in_between_does_not_end_the_polling(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that answers 404 with a page of its own is no refusal of the token."""
    page = InvalidToken("Not Found (404). Parsing failed")
    page.__cause__ = NetworkError("no JSON")
    telegram = Telegram(page, Forbidden("Forbidden"), [])
    assert await waits_of(telegram, monkeypatch) == [0.5, 1]


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        (Conflict("Conflict: terminated by other getUpdates request"), "ERROR"),
        (Conflict("Conflict: can't use getUpdates method while webhook is active"), "ERROR"),
        ([{"message": {}}], "WARNING"),
    ],
)
async def test_what_goes_on_for_long_is_told_once_a_minute(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, answer: Any, level: str
) -> None:
    """Told at first, and the very minute after: at 0, 60 and 120 of these moments."""
    moments = [0.0, 59.75, 60.0, 60.25, 119.75, 120.0]
    telegram = Telegram(*[answer] * len(moments))

    class Asked(Telegram):
        async def call(self, _: str, parameters: Mapping[str, Any], **more: Any) -> Any:
            return _ == "deleteWebhook" or await telegram.call(_, parameters, **more)

    async def process(_: dict[str, Any]) -> None:
        raise AssertionError

    sleep, now = asyncio.sleep, iter(moments)
    monkeypatch.setattr("bot.telegram.polling.asyncio.sleep", lambda _: sleep(0))
    poller = Poller(Asked(), process, lambda: next(now))  # type: ignore[arg-type]
    polling = asyncio.create_task(poller.run())
    await asyncio.wait_for(telegram.done.wait(), 5)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert [record.levelname for record in caplog.records] == [level] * 3
    assert next(now, None) is None
