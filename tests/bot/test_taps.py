"""A tap is answered, so that its button stops spinning: also when the first answer was lost, when
the tap came twice, and where it means nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.telegram.taps import WAITS, Taps
from tests.bot.house import House
from tests.bot.telling import begin, tell
from tests.bot_api import BotApiServer, Person
from tests.stories import software_engineer

STORY = software_engineer.STORY.conversation


class Telegram:
    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.gate: asyncio.Event | None = None

    async def call(self, method: str, parameters: Mapping[str, Any]) -> bool:
        self.calls.append((method, dict(parameters)))
        if self.gate is not None:
            await self.gate.wait()
        if self.errors:
            raise self.errors.pop(0)
        return True


async def answered(telegram: Telegram, text: str = "") -> list[float]:
    """How long it waited between tries."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        await asyncio.sleep(0)

    taps = Taps(telegram, sleep)  # type: ignore[arg-type]
    taps.answer("q1", text)
    await taps.close()
    return waits


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        ("", {"callback_query_id": "q1"}),
        ("Done", {"callback_query_id": "q1", "text": "Done"}),
    ],
)
async def test_a_tap_is_answered_once(text: str, parameters: dict[str, str]) -> None:
    telegram = Telegram()
    assert await answered(telegram, text) == []
    assert telegram.calls == [("answerCallbackQuery", parameters)]


@pytest.mark.parametrize("error", [NetworkError("x"), TimedOut(), RetryAfter(0)], ids=repr)
@pytest.mark.parametrize("times", [1, 2, 5])
async def test_an_answer_that_was_lost_is_given_again(error: Exception, times: int) -> None:
    telegram = Telegram(*[error] * times)
    assert await answered(telegram, "Done") == list(WAITS[:times])
    assert len(telegram.calls) == times + 1
    assert telegram.calls[-1] == telegram.calls[0]


@pytest.mark.parametrize("error", [NetworkError("x"), RetryAfter(1)], ids=repr)
async def test_an_answer_too_late_is_given_up(error: Exception) -> None:
    """After about as long as Telegram would take it."""
    telegram = Telegram(*[error] * 50)
    waits = await answered(telegram)
    assert len(telegram.calls) == len(WAITS) + 1 == 6
    assert 5 <= sum(waits) <= 15


@pytest.mark.parametrize(("asked", "calls"), [(4, 2), (6, 2), (7, 1), (86_400, 1)])
async def test_a_wait_that_telegram_asks_for_is_kept_if_it_is_short(asked: int, calls: int) -> None:
    telegram = Telegram(RetryAfter(asked))
    waits = await answered(telegram)
    assert waits == [float(asked)] * (calls - 1)
    assert len(telegram.calls) == calls


@pytest.mark.parametrize(
    "error", [BadRequest("Query is too old"), Forbidden("x"), InvalidToken()], ids=repr
)
async def test_a_tap_that_cannot_be_answered_is_given_up(error: Exception) -> None:
    telegram = Telegram(error)
    assert await answered(telegram) == []
    assert len(telegram.calls) == 1


async def test_answers_under_way_at_the_end_are_broken_off() -> None:
    telegram = Telegram()
    telegram.gate = asyncio.Event()
    taps = Taps(telegram)  # type: ignore[arg-type]
    taps.answer("q1")
    await taps.close(grace=0.01)
    assert len(telegram.calls) == 1
    await taps.close()


# ------------------------------------------------------------------ over Telegram


async def test_the_spinner_stops_although_the_answer_was_lost(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await tell(ann, STORY[:1], await begin(ann))
    await house.calm(ann)
    lost = server.fail_next("answerCallbackQuery", drop=True)
    ann.tap("Single", message=card)
    query = list(server.queries.values())[-1]
    for _ in range(200):
        if query.answers:
            break
        await ann.chat.changed.wait(0.05)
    assert lost.struck == 1
    assert len(query.answers) == 1


async def test_a_tap_given_again_after_a_restart_is_answered(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """The process ended before it answered, and before Telegram knew that the tap was taken."""
    card = await tell(ann, STORY[:1], await begin(ann))
    await house.calm(ann)
    server.fail_next("answerCallbackQuery", status=502, times=100)
    ann.tap("Single", message=card)
    await house.calm(ann)
    query = list(server.queries.values())[-1]
    assert query.answers == []
    await house.crash()
    server.faults.open.clear()
    assert server.drop_confirmation()
    await house.start()
    await ann.settled()
    assert len(query.answers) == 1
    assert (await house.answers(ann.id))["marital_status"] == "single"


async def test_a_tap_in_a_group_is_answered_and_does_nothing(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    await house.calm(ann)
    group = server.group(-5)
    before = len(server.calls("sendMessage"))
    ann.tap_raw(99, "1.1.a.0", chat=group)
    await ann.settled()
    await ann.settled(chat=group)
    query = list(server.queries.values())[-1]
    assert [toast.text for toast in query.answers] == [""]
    assert len(server.calls("sendMessage")) == before


async def test_a_tap_by_somebody_else_stops_spinning(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await begin(ann)
    await house.calm(ann)
    bob = server.person(id=1002, first_name="Bob")
    query = server.new_query(bob, ann.chat)
    shown = {"id": query.id, "from": bob.user, "message": card.wire(), "chat_instance": "1"}
    server.push({"callback_query": {**shown, "data": card.buttons[0].data}}, bob)
    await bob.settled()
    await ann.settled()
    assert len(query.answers) == 1
    assert await house.answers(ann.id) == {}
