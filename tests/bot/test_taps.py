"""A tap is answered, so that its button stops spinning: also when the first answer was lost, when
the tap came twice, and where it means nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.store import Delivered, Outgoing
from bot.telegram.asides import Asides
from bot.telegram.marking import Marks
from conversations.voice import replies
from conversations.voice.replies import Say, Toast
from tests.bot.delivering import Desk, card
from tests.bot.house import House
from tests.bot.telling import begin, tell, until
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


class Told(Marks):
    """Notes what was marked, and what was given up."""

    def __init__(self) -> None:
        self.marked: list[Delivered] = []
        self.left: list[tuple[int, int]] = []

    def mark(self, outcome: Delivered) -> asyncio.Future[None]:
        self.marked.append(outcome)
        return asyncio.get_running_loop().create_future()

    def is_done(self, chat_id: int, seq: int) -> None:
        self.left.append((chat_id, seq))


def answer_to(query_id: str, text: str = "") -> str:
    return replies.dump(Toast(text=text, query_id=query_id))


async def answered(telegram: Telegram, text: str = "") -> list[float]:
    """How long it waited between tries; then it is done with, whatever came of it."""
    waits: list[float] = []
    tasks: list[asyncio.Task[None]] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        await asyncio.sleep(0)

    told = Told()
    taps = Asides(telegram, told, lambda c: tasks.append(asyncio.create_task(c)), sleep)  # type: ignore[arg-type]
    taps.begin(Outgoing(7, 3, answer_to("q1", text)))
    await asyncio.wait_for(asyncio.gather(*tasks), 5)
    assert told.marked == [Delivered(7, 3)]
    assert told.left == []
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
    assert await answered(telegram, "Done") == [0.3, 0.7, 1.5, 3.0, 6.0][:times]
    assert len(telegram.calls) == times + 1
    assert telegram.calls[-1] == telegram.calls[0]


@pytest.mark.parametrize("error", [NetworkError("x"), RetryAfter(1)], ids=repr)
async def test_an_answer_too_late_is_given_up(error: Exception) -> None:
    """After about as long as Telegram would take it."""
    telegram = Telegram(*[error] * 50)
    waits = await answered(telegram)
    assert len(telegram.calls) == 6
    assert len(waits) == 5
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


# ------------------------------------------------------------------ among the replies of a turn


def queries(at: Desk) -> list[str]:
    return [p["callback_query_id"] for m, p in at.telegram.calls if m == "answerCallbackQuery"]


async def test_an_answer_waits_for_no_message_and_none_for_it(at: Desk) -> None:
    gates = at.telegram.gates = {"sendMessage": asyncio.Event()}
    await at.say(card("one"))
    await at.say(Toast(text="", query_id="q1"), Say(html="two"))
    await until(lambda: queries(at) == ["q1"], "an answer before the message")
    assert at.telegram.texts() == []
    del at.telegram.gates["sendMessage"]
    at.telegram.gates["answerCallbackQuery"] = asyncio.Event()
    gates["answerCallbackQuery"].clear()
    await at.say(Toast(text="", query_id="q2"), chat_id=8)
    await at.say(Say(html="three"), chat_id=8)
    await until(lambda: at.telegram.texts(8) == ["three"], "a message before the answer")
    gates["answerCallbackQuery"].set()


async def test_an_answer_broken_off_is_given_by_the_next_process(at: Desk) -> None:
    """The tap was taken and its turn committed; the process ended before it answered. It is
    answered then although nothing else waits in that chat, once, and not stored any longer."""
    at.telegram.gates = {"answerCallbackQuery": asyncio.Event()}
    await at.say(Toast(text="Done", query_id="q1"))
    await at.commit(Toast(text="", query_id="q2"), card("one"), chat_id=8)
    await until(lambda: queries(at) == ["q1"], "a first try")
    ended = at.delivery
    await at.crash()
    assert ended._marks.taken_up(7) == frozenset()
    at.telegram.calls.clear()
    at.telegram.gates = {}
    await at.delivery.deliver_what_waits()
    await at.calm()
    assert sorted(queries(at)) == ["q1", "q2"]
    assert at.telegram.texts(8) == ["[one]"]
    assert await at.store.waiting() == []


async def test_an_answer_handed_over_again_is_given_once(at: Desk) -> None:
    at.telegram.gates = {"answerCallbackQuery": asyncio.Event()}
    owed = await at.commit(Toast(text="", query_id="q1"))
    at.delivery.hand_over(owed)
    at.delivery.hand_over(owed)
    await until(lambda: bool(queries(at)), "a try")
    at.telegram.gates.pop("answerCallbackQuery").set()
    await at.calm()
    assert queries(at) == ["q1"]
    assert await at.store.waiting() == []


async def test_an_answer_too_old_is_done_with(at: Desk) -> None:
    at.telegram.answer = lambda method, _: (
        BadRequest("Query is too old and response timeout expired or query ID is invalid")
        if method == "answerCallbackQuery"
        else None
    )
    await at.say(Toast(text="", query_id="q1"), Say(html="hello"))
    await at.calm()
    assert queries(at) == ["q1"]
    assert at.telegram.texts() == ["hello"]
    assert await at.store.waiting() == []


async def test_an_answer_of_another_release_is_done_with(at: Desk) -> None:
    await at.say('{"kind":"toast","dance":true}', '{"kind":"toast","text":"x"}', Say(html="hello"))
    await at.calm()
    assert at.telegram.methods() == ["sendMessage"]
    assert await at.store.waiting() == []


async def test_an_answer_in_a_chat_that_was_erased_stands_in_nobodys_way(at: Desk) -> None:
    """It is still tried when the person comes back, and a new reply has its number."""
    at.telegram.gates = {"answerCallbackQuery": asyncio.Event()}
    await at.say(Toast(text="", query_id="q1"))
    await until(lambda: queries(at) == ["q1"], "a try")
    await at.commit(forget=True)
    at.telegram.gates["sendMessage"] = asyncio.Event()
    (owed,) = await at.commit(Say(html="welcome"))
    assert owed.seq == 1
    at.delivery.hand_over([owed])
    at.telegram.gates.pop("answerCallbackQuery").set()
    await at.say(Toast(text="", query_id="q2"), chat_id=8)
    await until(lambda: queries(at) == ["q1", "q2"], "another's answer")
    for _ in range(20):
        await asyncio.sleep(0.005)
    # The first answer's end is not the welcome's.
    assert await at.store.waiting() == [owed]
    at.telegram.gates.pop("sendMessage").set()
    await at.calm()
    assert at.telegram.texts() == ["welcome"]
    assert await at.store.waiting() == []


async def test_a_tap_without_effect_is_answered_with_nothing_stored(at: Desk) -> None:
    at.delivery.answer("q1")
    await at.calm()
    assert at.telegram.calls == [("answerCallbackQuery", {"callback_query_id": "q1"})]


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


@pytest.mark.parametrize("given_again", [True, False])
async def test_a_tap_whose_process_ended_before_it_answered_is_answered(
    house: House, server: BotApiServer, ann: Person, given_again: bool
) -> None:
    """Whether or not Telegram knows already that the tap was taken."""
    card = await tell(ann, STORY[:1], await begin(ann))
    await house.calm(ann)
    failing = server.fail_next("answerCallbackQuery", status=502, times=100)
    update = ann.tap("Single", message=card)
    await until(lambda: failing.struck and update.confirmed, "a commit and an answer that fails")
    query = list(server.queries.values())[-1]
    assert query.answers == []
    await house.crash()
    server.faults.open.clear()
    if given_again:
        assert server.drop_confirmation()
    await house.start()
    await house.calm(ann)
    assert len(query.answers) == 1
    assert house.store is not None
    assert await house.store.waiting() == []
    assert (await house.answers(ann.id))["marital_status"] == "single"


async def test_a_tap_in_a_group_is_answered_and_does_nothing(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    await house.calm(ann)
    group = server.group(-5)
    before = len(server.calls("sendMessage"))
    ann.tap_raw(99, "1.1.a.0", chat=group)
    await house.calm(ann)
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
    await house.calm(bob)
    await house.calm(ann)
    assert len(query.answers) == 1
    assert await house.answers(ann.id) == {}
