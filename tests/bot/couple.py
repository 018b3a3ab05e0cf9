"""Two people and the assistant between them: the reception on a real store, without Telegram, and
everything that is said to each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.clock import FixedClock
from bot.reception import Reception
from bot.rounds.announcing import RoundsToTell
from bot.store import BEFORE_ALL, Delivered, Outgoing, Store, TurnRecord, Wake
from conversations.chat import session
from conversations.chat.session import Session
from conversations.reports.new_rounds import KIND
from conversations.voice import replies
from conversations.voice.events import Command, Event, Tapped, Text
from conversations.voice.replies import AmendCard, Button, Card, CloseCard, Document, Notice, Say
from conversations.voice.wording import plain
from express_entry import rulebook
from express_entry.ahead.new_rounds import new_rounds
from express_entry.rulebook.rounds import ToldRound
from tests.conversations.story import checked_rows, checked_text

ADDRESS = "https://t.me/the_bot?start="
HERE = "America/Toronto"
NOON = datetime(2026, 10, 1, 16, tzinfo=UTC)
_CAUSES = count()


class House:
    """See the module; ``say`` to somebody, and read what they were told."""

    def __init__(self, store: Store, moment: datetime = NOON, address: str = ADDRESS) -> None:
        self.store = store
        self.clock = FixedClock(moment)
        self.heard: dict[int, list[str]] = defaultdict(list)
        """By chat, everything that was said, as plain text."""
        self._cards: dict[int, Sequence[Button]] = defaultdict(tuple)
        self._notices: dict[int, Sequence[Button]] = defaultdict(tuple)
        self._out: list[Outgoing] = []
        self.reception = Reception(
            store, self.clock, HERE, self._out.extend, bot_address=lambda: address
        )
        self.reception.open()

    async def close(self) -> None:
        await self.reception.close()

    # ------------------------------------------------------------------ what people do

    async def does(self, chat_id: int, *steps: str, locale: str = "en") -> str:
        """``/command``, ``[Button``, or words; what was said at last."""
        self.heard[chat_id].append(f"> {' '.join(steps)}") if not steps else None
        for step in steps:
            await self.happens(chat_id, self._event(chat_id, step), locale)
        return self.heard[chat_id][-1] if self.heard[chat_id] else ""

    def _event(self, chat_id: int, step: str) -> Event:
        if step.startswith("/"):
            name, _, argument = step[1:].partition(" ")
            return Command(name, argument)
        if not step.startswith("["):
            return Text(step, next(_CAUSES))
        shown = [*self._cards[chat_id], *self._notices[chat_id]]
        found = [one for one in shown if one.label.startswith(step[1:])]
        assert found, f"no button {step} among {[one.label for one in shown]}"
        return Tapped(found[0].data or "", None)

    async def happens(self, chat_id: int, event: Event, locale: str = "en") -> None:
        query = "q" if isinstance(event, Tapped) else None
        await self.reception.receive(f"u{next(_CAUSES)}", chat_id, event, locale, query)
        await self._deliver()

    async def wake(self) -> list[int]:
        """Wake whoever is due now, as the dispatcher does."""
        now = self.clock.now()
        found = await self.store.claim(now, now + timedelta(minutes=5), 500)
        for one in found:
            await self.reception.remind(one.chat_id, one.keys)
        await self._deliver()
        return [one.chat_id for one in found]

    async def _deliver(self) -> None:
        out, self._out[:] = list(self._out), []
        for one in out:
            self._hear(one)
        await self.store.delivered([Delivered(one.chat_id, one.seq) for one in out])

    def _hear(self, one: Outgoing) -> None:
        reply, heard = replies.load(one.payload), self.heard[one.chat_id]
        match reply:
            case Card() | AmendCard():
                checked_rows(reply.rows)
                self._cards[one.chat_id] = [b for row in reply.rows for b in row]
                heard.append(checked_text(reply.html))
            case Notice():
                self._notices[one.chat_id] = [b for row in reply.rows for b in row]
                heard.append(checked_text(reply.html))
            case Say():
                heard.append(plain(reply.html))
            case CloseCard() if reply.html:
                heard.append(plain(reply.html))
            case Document():
                heard.append(reply.content)
            case _:
                if text := getattr(reply, "caption", "") or getattr(reply, "text", ""):
                    heard.append(text)

    async def hears_of(self, *told: ToldRound) -> list[int]:
        """Rounds become known, and whoever they concern is woken, as ``RoundsAnnouncer`` does."""
        book = rulebook.default()
        rulebook.use(book.with_rounds(book.rounds.joined(told)))
        today, numbers = self.clock.now().date(), {one.number for one in told}
        found = RoundsToTell([one for one in new_rounds(today) if one.number in numbers], today)
        for record in await self.store.chats_after(BEFORE_ALL, 100):
            looked = found.look(record.session)
            if looked is None:
                continue
            async with self.store.transaction() as transaction:
                [record] = (await transaction.chats([record.chat_id])).values()
                plan = (await transaction.kept(record.chat_id)).reminders
                wakes = (*plan, Wake(KIND, self.clock.now()))
                turn = (looked.session, record.version, (), (), record.next_seq, wakes)
                await transaction.write([TurnRecord(record.chat_id, *turn)])
        return await self.wake()

    # ------------------------------------------------------------------ what is there

    def labels(self, chat_id: int) -> list[str]:
        """The buttons in front of somebody."""
        return [one.label for one in self._cards[chat_id]]

    def told(self, chat_id: int) -> str:
        """Everything somebody was told."""
        return "\n".join(self.heard[chat_id])

    async def put(self, chat_id: int, known: Session) -> None:
        """Store somebody who has told this much."""
        async with self.store.transaction() as transaction:
            await transaction.chats([chat_id])
            turn = TurnRecord(chat_id, session.dump(known), 0, (), (), 1, ())
            await transaction.write([turn])

    async def session(self, chat_id: int) -> Session | None:
        async with self.store.transaction() as transaction:
            record = (await transaction.chats([chat_id])).get(chat_id)
        return None if record is None else session.load(record.session)

    # ------------------------------------------------------------------ what is done often

    async def link(self, inviter: int, how: str = "[I agree, and we compare") -> str:
        """Somebody makes a link; its token."""
        await self.does(inviter, "/partner", "[Invite my partner", how)
        return self.token(inviter)

    def token(self, inviter: int) -> str:
        """The token of the last link somebody was given."""
        found = re.findall(r"start=(p_[\w-]+)", self.told(inviter))
        assert found, self.told(inviter)
        return str(found[-1])

    async def pair(self, inviter: int, partner: int, how: str = "[I agree, and we compare") -> None:
        """The two become a pair."""
        token = await self.link(inviter, how)
        await self.does(partner, f"/start {token}", how)
        await self.wake()
        await self.does(inviter, "/partner", "[Yes, it was my partner")
        await self.wake()
