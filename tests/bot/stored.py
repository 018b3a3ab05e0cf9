"""Chats of made-up people on a real database, looked at and woken as the program does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.store import Store, TurnRecord, Wake
from conversations.chat import session
from conversations.conversation import handle
from conversations.voice.events import Due
from conversations.voice.replies import Notice
from tests.bot_api.html import parse_html
from tests.lives.life import Life

HERE = "America/Toronto"
FAR = datetime(2030, 1, 1, tzinfo=UTC)


def text_of(life: Life) -> str:
    """The session as it is stored."""
    assert life.session is not None
    return session.dump(life.session)


async def keep(store: Store, *sessions: str, first: int = 1) -> None:
    """Store these as chats 1, 2, 3 …, each with a reminder in the far future."""
    later = Wake("passport", FAR)
    numbers = range(first, first + len(sessions))
    async with store.transaction() as transaction:
        await transaction.chats(numbers)
        await transaction.write(
            [
                TurnRecord(number, text, 0, (), (), 1, (later,))
                for number, text in zip(numbers, sessions, strict=True)
            ]
        )


async def woken(store: Store, clock: Clock) -> dict[int, tuple[str, ...]]:
    """Who is due now, and for what."""
    found = await store.claim(clock.now(), clock.now() + timedelta(minutes=5), 500)
    return {one.chat_id: one.keys for one in found}


async def tell(store: Store, clock: Clock, chat_id: int) -> list[str]:
    """Wake a chat as the reception does; the messages that come."""
    now = clock.now().astimezone(ZoneInfo(HERE))
    async with store.transaction() as transaction:
        record = (await transaction.chats([chat_id]))[chat_id]
        answered = handle(session.load(record.session), Due(now), now.date())
        assert answered.session is not None
        assert answered.plan is not None
        plan = tuple(Wake(one.key, one.due) for one in answered.plan)
        text = session.dump(answered.session)
        turn = TurnRecord(chat_id, text, record.version, (), (), record.next_seq, plan)
        await transaction.write([turn])
    notices = [reply for reply in answered.replies if isinstance(reply, Notice)]
    return [parse_html(one.html)[0] for one in notices]
