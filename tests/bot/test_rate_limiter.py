"""The rates as python-telegram-bot's rate limiter: who sends by its own methods keeps to them, and
who took a turn already, as the delivery does, takes no second one."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import RetryAfter

from bot.telegram.api import TelegramApi, telegram_api
from bot.telegram.rates import Rates, Turn
from tests.bot_api import BotApiServer, Person


class Noting(Rates):
    """Notes what is asked of it, and lets everybody through."""

    def __init__(self) -> None:
        super().__init__(0)
        self.noted: list[tuple[object, ...]] = []

    async def turn(self, chat_id: int, bulk: bool = False, *, can_wait: bool = False) -> None:
        self.noted.append(("turn", chat_id, bulk))

    def hold(self, chat_id: int, seconds: float) -> None:
        self.noted.append(("hold", chat_id, seconds))


@pytest.fixture
def rates() -> Noting:
    return Noting()


@pytest.fixture
async def api(server: BotApiServer, ann: Person, rates: Noting) -> AsyncIterator[TelegramApi]:
    ann.send("/start")
    api = telegram_api(server.token, server.url, rates)
    await api.initialize()
    yield api
    await api.shutdown()


async def test_what_its_own_methods_send_takes_the_turn_of_an_answer(
    api: TelegramApi, ann: Person, rates: Noting
) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    sent = await api.send_message(ann.id, "hello", reply_markup=keyboard)
    await api.edit_message_reply_markup(ann.id, sent.message_id)
    assert rates.noted == [("turn", ann.id, False)] * 2


async def test_what_is_no_message_takes_none(api: TelegramApi, ann: Person, rates: Noting) -> None:
    await api.send_chat_action(ann.id, "typing")
    await api.get_chat(ann.id)
    await api.get_updates(timeout=0)
    assert rates.noted == []


@pytest.mark.parametrize(
    ("turn", "taken"), [(Turn.TAKEN, []), (Turn.ANSWER, [False]), (Turn.BULK, [True])]
)
async def test_a_plain_call_says_which_turn_it_takes(
    api: TelegramApi, ann: Person, rates: Noting, turn: Turn, taken: list[bool]
) -> None:
    await api.call("sendMessage", {"chat_id": ann.id, "text": "hello"}, turn=turn)
    assert rates.noted == [("turn", ann.id, bulk) for bulk in taken]


async def test_a_plain_call_takes_none_if_it_does_not_say(
    api: TelegramApi, ann: Person, rates: Noting
) -> None:
    await api.call("sendMessage", {"chat_id": ann.id, "text": "hello"})
    assert rates.noted == []


async def test_where_telegram_asks_to_wait_the_chat_is_held_and_the_caller_told(
    api: TelegramApi, ann: Person, rates: Noting, server: BotApiServer
) -> None:
    server.fail_next("sendMessage", retry_after=7)
    with pytest.raises(RetryAfter):
        await api.send_message(ann.id, "hello")
    assert rates.noted == [("turn", ann.id, False), ("hold", ann.id, 7)]
