"""What arrives together is committed together, but never for so long that everybody waits, and an
event at fault holds up nobody else, whatever the database says about it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.committing import LONGEST_AT_ONCE, LONGEST_UNASKED
from bot.reception import PATIENT_FOR
from bot.store import Outgoing, StoreBusy, StoreError, StoreFull, TurnRecord, VersionConflict
from bot.store.sqlite import SqliteStore
from bot.store.sqlite_transaction import SqliteTransaction
from conversations import conversation
from conversations.voice.events import Command, Tapped
from conversations.voice.replies import Card, Toast
from tests.bot.desk import Desk, desk_on

MARITAL = "What is your marital status?"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_on(tmp_path) as desk:
        yield desk


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[list[int]]:
    """The chats written by each transaction."""
    found: list[list[int]] = []
    write = SqliteTransaction.write

    async def noting(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        found.append([turn.chat_id for turn in turns])
        return await write(self, turns, **how)

    monkeypatch.setattr(SqliteTransaction, "write", noting)
    return found


def taking(seconds: float, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every event take so long to answer."""

    def slowly(*arguments: Any, **named: Any) -> conversation.Answered:
        desk.now += seconds
        return conversation.handle(*arguments, **named)

    monkeypatch.setattr("bot.composing.handle", slowly)


@pytest.mark.parametrize(
    ("seconds", "sizes"),
    [
        (0.0, [6]),
        # 0.25 + 0.25 is the half second; 0.249 twice is less, so a third one still begins.
        (0.25, [2, 2, 2]),
        (0.249, [3, 3]),
        (0.5, [1] * 6),
        (20.0, [1] * 6),
    ],
)
async def test_a_batch_is_committed_after_half_a_second_of_handling(
    desk: Desk,
    commits: list[list[int]],
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    sizes: list[int],
) -> None:
    assert LONGEST_AT_ONCE == 0.5
    people = range(1, 7)
    await desk.agrees(*people)
    commits.clear()
    taking(seconds, desk, monkeypatch)
    await desk.all(*(desk.sends(number, "3 April 1996") for number in people))
    assert [len(chats) for chats in commits] == sizes
    assert [chat for chats in commits for chat in sorted(chats)] == list(people)
    assert all(MARITAL in desk.texts(number)[-1] for number in people)


async def test_the_first_of_many_do_not_wait_for_the_last(
    desk: Desk, commits: list[list[int]]
) -> None:
    """Sixty write at once: what is sent after a commit is not held up by those that come after."""
    people = range(1, 61)
    await desk.agrees(*people)
    commits.clear()
    await desk.all(*(desk.sends(number, "3 April 1996") for number in people))
    assert [len(chats) for chats in commits] == [25, 25, 10]
    assert [chat for chats in commits for chat in sorted(chats)] == list(people)
    assert all(MARITAL in desk.texts(number)[-1] for number in people)


async def test_whoever_types_waits_for_two_reminders_at_most(
    desk: Desk, commits: list[list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty people are to be told of a round, at 70 ms each: 0.1 s of that in one transaction, so
    two of them; and who types meanwhile comes before all that still wait."""
    assert LONGEST_UNASKED == 0.1
    await desk.agrees(*range(1, 32))
    commits.clear()
    taking(0.07, desk, monkeypatch)
    told = [asyncio.create_task(desk.reception.remind(n, ())) for n in range(1, 31)]
    await desk.all(told[0])
    typing = desk.sends(31, "3 April 1996")
    await desk.all(typing, *told)
    place = next(number for number, chats in enumerate(commits) if 31 in chats)
    assert place <= 2, commits
    assert all(len(set(chats) - {31}) <= 2 for chats in commits), commits
    assert sorted(chat for chats in commits for chat in chats) == list(range(1, 32))


async def test_reminders_go_on_while_people_type(
    desk: Desk, commits: list[list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody's reminder waits until all others are silent: each transaction takes one at least."""
    await desk.agrees(1, 2, 3, 4)
    commits.clear()
    taking(0.3, desk, monkeypatch)
    told = [asyncio.create_task(desk.reception.remind(n, ())) for n in (1, 2)]
    typing = [desk.sends(n, "3 April 1996") for n in (3, 4)]
    await desk.all(*typing, *told)
    # 0.3 and 0.3 are more than the half second, and the first reminder begins all the same.
    assert commits == [[3, 4, 1], [2]]


async def test_the_rest_of_a_batch_keeps_the_order_of_each_person(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.agrees(7)
    taking(0.5, desk, monkeypatch)
    first, second, later = (desk.sends(7, t) for t in ("3 April 1996", "single", "master's"))
    await desk.all(first, second, later)
    session = await desk.stored(7)
    assert session is not None
    for answer in (
        '"birth_date":"1996-04-03"',
        '"marital_status":"single"',
        '"education":"masters"',
    ):
        assert answer in session


async def test_a_slow_event_is_told_without_what_was_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await desk.agrees(7)
    taking(0.25, desk, monkeypatch)
    await desk.all(desk.sends(7, "Zaphod"))
    assert "to answer" not in caplog.text
    taking(0.251, desk, monkeypatch)
    await desk.all(desk.sends(7, "Zaphod"))
    assert "Text took 0.25 s to answer" in caplog.text
    assert "Zaphod" not in caplog.text


# ------------------------------------------------------------------ what cannot be committed


def refusing(
    monkeypatch: pytest.MonkeyPatch, chat_id: int, error: Callable[[], Exception]
) -> list[int]:
    """Let what is written for a chat fail; the sizes of the batches tried."""
    tried: list[int] = []
    write = SqliteTransaction.write

    async def write_or_not(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        tried.append(len(turns))
        if any(turn.chat_id == chat_id and turn.handled for turn in turns):
            raise error()
        return await write(self, turns, **how)

    monkeypatch.setattr(SqliteTransaction, "write", write_or_not)
    monkeypatch.setattr("bot.reception.RETRY_SECONDS", (0.001,))
    return tried


@pytest.mark.parametrize("kind", [StoreBusy, VersionConflict, StoreError, OSError, ValueError])
async def test_a_batch_that_fails_again_and_again_is_split(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    """Also where the database only says that it is busy, as PostgreSQL does when a transaction
    was open for too long; the event at fault is put aside, and the others never know."""
    people = range(1, 10)
    await desk.agrees(*people)
    refusing(monkeypatch, 5, lambda: kind("Zaphod"))
    await desk.all(*(desk.sends(number, "3 April 1996") for number in people))
    for number in people:
        if number != 5:
            assert MARITAL in desk.texts(number)[-1]
    parked = await desk.store.parked()
    assert len(parked) == 1
    assert parked[0].reason.startswith(kind.__name__)
    assert "Zaphod" not in parked[0].reason
    # And later ones of the same person are tried again.
    monkeypatch.undo()
    await desk.all(desk.sends(5, "4 April 1996"))
    assert MARITAL in desk.texts(5)[-1]


async def test_a_database_that_is_away_is_waited_for_and_nothing_put_aside(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often it is tried, with one event or many."""
    await desk.agrees(1, 2, 3)
    begin = SqliteTransaction._do
    away = [None] * 60

    async def nobody(self: SqliteTransaction, *arguments: Any) -> Any:
        if away:
            away.pop()
            raise StoreBusy("away")
        return await begin(self, *arguments)

    monkeypatch.setattr(SqliteTransaction, "_do", nobody)
    monkeypatch.setattr("bot.reception.RETRY_SECONDS", (0.001,))

    async def not_now(*_: Any) -> None:
        raise AssertionError("put aside while the database was away")

    monkeypatch.setattr(desk.store, "park", not_now)
    await desk.all(*(desk.sends(number, "3 April 1996") for number in (1, 2, 3)))
    assert away == []
    assert all(MARITAL in desk.texts(number)[-1] for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("kind", "failures", "is_parked"),
    [
        # Four tries, and from then on those count before which the database answered.
        (StoreBusy, PATIENT_FOR + 1 + PATIENT_FOR - 1, False),
        (StoreBusy, PATIENT_FOR + 1 + PATIENT_FOR, True),
        # A full disk is nobody's fault.
        (StoreFull, 40, False),
        (StoreError, PATIENT_FOR, False),
        (StoreError, PATIENT_FOR + 1, True),
    ],
)
async def test_how_often_one_event_is_tried(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[StoreError],
    failures: int,
    is_parked: bool,
) -> None:
    assert PATIENT_FOR == 3
    await desk.agrees(5)
    left = [None] * failures
    write = SqliteTransaction.write

    async def failing(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        if left:
            left.pop()
            raise kind("no")
        return await write(self, turns, **how)

    monkeypatch.setattr(SqliteTransaction, "write", failing)
    monkeypatch.setattr("bot.reception.RETRY_SECONDS", (0.001,))
    await desk.all(desk.sends(5, "3 April 1996"))
    assert left == []
    assert len(await desk.store.parked()) == is_parked
    assert (MARITAL in desk.texts(5)[-1]) is not is_parked
    assert ("Something went wrong" in desk.texts(5)[-1]) is is_parked


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        # What is nobody's waiting is put aside at once, and tried again after five seconds if not
        # even that can be written.
        (ValueError, [5, 5]),
        # Put aside with the fourth try; the fourth and the fifth time that could not be written.
        (StoreError, [0.05, 0.1, 0.2, 0.5, 1]),
    ],
)
async def test_an_event_that_can_neither_be_committed_nor_put_aside(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    kind: type[Exception],
    expected: list[float],
) -> None:
    """Nobody is told before it is put aside; that it cannot be told is no reason to stop."""
    await desk.agrees(5)
    told = len(desk.heard(5))
    park, full = desk.store.park, [StoreFull("full"), OSError("gone")]
    waits: list[float] = []
    sleep = asyncio.sleep

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    async def park_or_not(key: str, reason: str) -> None:
        if full:
            raise full.pop()
        await park(key, reason)

    async def refused(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        raise kind("Zaphod")

    monkeypatch.setattr(desk.store, "park", park_or_not)
    monkeypatch.setattr("bot.reception.asyncio.sleep", wait)
    with monkeypatch.context() as broken:
        broken.setattr(SqliteTransaction, "write", refused)
        await desk.all(desk.sends(5, "3 April 1996", "u7"))
    assert waits == expected
    assert [one.key for one in await desk.store.parked()] == ["u7"]
    assert len(desk.heard(5)) == told
    assert caplog.text.count(f"nor could the person be told: {kind.__name__}") == 1
    assert caplog.text.count("an event could not be committed and was put aside") == 1
    await desk.all(desk.sends(5, "3 April 1996"))
    assert MARITAL in desk.texts(5)[-1]


async def test_what_waits_cannot_be_asked_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a commit that took more than one try: what it is known to have caused goes out."""
    await desk.agrees(5)
    write, left = SqliteTransaction.write, [StoreBusy("away")]

    async def failing(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        if left:
            raise left.pop()
        return await write(self, turns, **how)

    async def away(*_: Any) -> Any:
        raise StoreBusy("away")

    monkeypatch.setattr(SqliteTransaction, "write", failing)
    monkeypatch.setattr(desk.store, "waiting", away)
    monkeypatch.setattr("bot.reception.RETRY_SECONDS", (0.001,))
    await desk.all(desk.sends(5, "3 April 1996"))
    assert [MARITAL in text for text in desk.texts(5)].count(True) == 1


async def test_a_commit_whose_answer_was_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was written, and nobody knows: the event has its effect once, and its replies go out."""
    await desk.agrees(5)
    transaction = SqliteStore.transaction
    lost = [StoreBusy("the connection was lost")]

    def losing(self: SqliteStore) -> Any:
        @contextlib.asynccontextmanager
        async def unit() -> AsyncIterator[Any]:
            async with transaction(self) as begun:
                yield begun
            if lost:
                raise lost.pop()

        return unit()

    monkeypatch.setattr(SqliteStore, "transaction", losing)
    monkeypatch.setattr("bot.reception.RETRY_SECONDS", (0.001,))
    await desk.all(desk.sends(5, "3 April 1996"))
    assert lost == []
    assert [MARITAL in text for text in desk.texts(5)].count(True) == 1
    assert MARITAL in desk.texts(5)[-1]
    waiting = await desk.store.waiting([5])
    assert {one.seq for one in waiting} == {one.seq for one in desk.given}


async def test_the_waits_begin_short_again_after_the_database_came_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    sleep = asyncio.sleep

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    await desk.agrees(5)
    write = SqliteTransaction.write
    left = [None] * 3

    async def failing(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        if left:
            left.pop()
            raise StoreBusy("away")
        return await write(self, turns, **how)

    monkeypatch.setattr(SqliteTransaction, "write", failing)
    monkeypatch.setattr("bot.reception.asyncio.sleep", wait)
    await desk.all(desk.sends(5, "3 April 1996"))
    left += [None] * 2
    await desk.all(desk.sends(5, "single"))
    assert waits == [0.05, 0.1, 0.2, 0.05, 0.1]


async def test_everything_handled_is_handed_to_nobody_twice(desk: Desk) -> None:
    """An update given again by Telegram, alone and among others, has no effect and no answer."""
    await desk.agrees(5)
    await desk.all(desk.sends(5, "3 April 1996", "u500"))
    before, told = await desk.stored(5), len(desk.given)
    await desk.all(desk.sends(5, "3 April 1996", "u500"))
    assert (await desk.stored(5), len(desk.given)) == (before, told)
    await desk.all(
        desk.sends(5, "3 April 1996", "u500"),
        desk.sends(5, "single", "u501"),
        desk.sends(5, "single", "u501"),
        desk.sends(5, "3 April 1996", "u500"),
    )
    assert '"marital_status":"single"' in str(await desk.stored(5))
    assert "highest level of education" in desk.texts(5)[-1]


async def test_a_tap_is_answered_among_its_replies(desk: Desk) -> None:
    """First of them, once, with what is to be shown over the chat; nothing else is answered so."""
    await desk.agrees(5)
    before = len(desk.heard(5))
    assert await desk.reception.receive("t1", 5, Command("score"), "en") is True
    assert not any(isinstance(reply, Toast) for reply in desk.heard(5))
    old = Tapped("1.zz.agree")
    for _ in range(2):
        assert await desk.reception.receive("t2", 5, old, "en", "q2") is True
    await asyncio.gather(*(desk.reception.receive("t3", 5, old, "en", "q3") for _ in range(2)))
    toasts = [reply for reply in desk.heard(5) if isinstance(reply, Toast)]
    assert [toast.query_id for toast in toasts] == ["q2", "q3"]
    assert all(t.text.startswith("That button belongs to an earlier step.") for t in toasts)
    kinds = [reply.kind for reply in desk.heard(5)[before:]]
    assert kinds[kinds.index("toast") :] == ["toast", "close", "card"] * 2
    # Who is told nothing over the chat is answered all the same.
    await desk.all(desk.sends(9, "/start"))
    *told, card = desk.heard(9)
    assert isinstance(card, Card)
    await desk.reception.receive("t4", 9, Tapped(str(card.rows[0][0].data)), "en", "q4")
    assert desk.heard(9)[len(told) + 1] == Toast(text="", query_id="q4")


async def test_a_tap_that_was_put_aside_had_no_effect(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.agrees(5)
    refusing(monkeypatch, 5, lambda: ValueError("Zaphod"))
    assert await desk.reception.receive("t1", 5, Tapped("1.zz.agree"), "en", "q1") is False
    assert not any(isinstance(reply, Toast) for reply in desk.heard(5))
