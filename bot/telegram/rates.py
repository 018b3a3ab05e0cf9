"""Telegram's rates: a number of messages a second to everybody, one a second to each chat (a few at
once are borne), and waits it asked for.

Who is chatting is answered at once. What holds answers back is Telegram alone: a wait that it asks
for holds that chat, and afterwards the chat begins slowly; where it refuses several chats at once,
it means all of us, everything waits, and answers then keep to the limit over all until it has
refused nobody for a while. In that time they take the next free place, first come first served,
and nearly a second's worth of places that were not used may be taken at once.

What nobody is waiting for keeps to the limit always. It goes out evenly, at a slower pace of its
own, and never touches most of that reserve, so it stands still while many people are chatting, and
catches up afterwards. There are two lines of it, which take turns: what comes unasked (reminders),
and the closings of old cards, which are given up where there is no room for them in time. In a chat
these leave a place for an answer that may come.

They are python-telegram-bot's rate limiter too: whatever is sent by its own methods takes a turn
like an answer. The delivery takes its turns itself, before it decides what to send.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from enum import Enum, auto
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.backoff import asked_for
from bot.telegram.places import Places, Told

CHAT_SECONDS = 1.0
"""Between messages to one chat, once it had its burst."""
CHAT_BURST = 4
"""Messages to one chat that may go at once; Telegram bears short bursts, and does not say of how
many."""
LONGEST_HOLD = 3_600.0
"""Seconds for which a chat is held at most, whatever is asked: nobody is to be left without an
answer for a week because of one strange number."""
CROWD_SECONDS = 1.0
"""Chats refused within so long of one another are refused for what we send to all of them."""
LONGEST_CROWD_HOLD = 60.0
"""Seconds for which everybody is held at most: nobody knows what was meant by more."""
CAREFUL_SECONDS = 300.0
"""For which answers keep to the limit after several chats were refused."""
_SWEPT = 1_000
_SOON = 1e-6
"""Waits below this are not worth one."""


class Turn(Enum):
    """Which turn a call to Telegram takes."""

    ANSWER = auto()
    BULK = auto()
    """Nobody waits for it."""
    TAKEN = auto()
    """None any more, or none at all."""


_MESSAGES = ("send", "edit", "copy", "forward")
"""How the names of the methods begin that take a place; a sign of work takes none."""


class Moments:
    """A moment for each chat that has one to come; those that are over are not remembered."""

    def __init__(self) -> None:
        self._of: dict[int, float] = {}
        self._sweep_at = _SWEPT

    def __len__(self) -> int:
        return len(self._of)

    def of(self, chat_id: int, now: float) -> float:
        """The chat's moment, or now."""
        return max(now, self._of.get(chat_id, now))

    def note(self, chat_id: int, moment: float, now: float) -> None:
        """From now on this is the chat's moment."""
        self._of[chat_id] = moment
        if len(self._of) > self._sweep_at:
            self._of = {chat: until for chat, until in self._of.items() if until > now}
            self._sweep_at = max(_SWEPT, 2 * len(self._of))


class Crowd:
    """Notices when Telegram refuses not one chat, but all: two chats within a second."""

    def __init__(self) -> None:
        self._last: tuple[int, float, float] | None = None
        """The chat refused last, for how long, and when."""
        self._careful_until = 0.0
        self.held_until = 0.0
        """Until when nothing goes out to anybody."""

    def refused(self, chat_id: int, seconds: float, now: float) -> bool:
        """Note that a chat was refused for so long; whether everybody is held since."""
        before, self._last = self._last, (chat_id, seconds, now)
        if before is None or before[0] == chat_id or now - before[2] > CROWD_SECONDS:
            return False
        # One of them may have been refused for a reason of its own.
        wait = min(seconds, before[1], LONGEST_CROWD_HOLD)
        self.held_until = max(self.held_until, now + wait)
        self._careful_until = self.held_until + CAREFUL_SECONDS
        return True

    def is_near(self, now: float) -> bool:
        """Whether so many were refused not long ago."""
        return now < self._careful_until


class Rates(BaseRateLimiter[Turn]):
    """``per_second`` 0 means no limit of ours, neither over all nor for a chat; what nobody waits
    for has its own limit even then, and whatever Telegram asks to wait for is kept."""

    def __init__(
        self,
        per_second: float,
        time: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._time = time
        self._sleep = sleep
        self._places = Places(per_second, self.now, sleep)
        self._crowd = Crowd()
        self._held = Moments()
        self._is_paced = per_second > 0
        self._whole = Moments()
        """When a chat that was written to may have its whole burst again."""

    async def initialize(self) -> None:
        """Nothing is to be opened."""

    async def shutdown(self) -> None:
        """Nothing is to be closed."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Turn | None,
    ) -> Any:
        """A call when its turn has come: of one that does not say, that of an answer."""
        taken = rate_limit_args is Turn.TAKEN or endpoint == "sendChatAction"
        chat_id = data.get("chat_id")
        if taken or not isinstance(chat_id, int) or not endpoint.startswith(_MESSAGES):
            return await callback(*args, **kwargs)
        await self.turn(chat_id, bulk=rate_limit_args is Turn.BULK)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self.hold(chat_id, asked_for(error))
            raise

    def now(self) -> float:
        """Seconds that only go forward."""
        return self._time() if self._time else asyncio.get_running_loop().time()

    def hold(self, chat_id: int, seconds: float) -> None:
        """Telegram refused a message to this chat for so long: write nothing to it, for an hour at
        most; then one message at first."""
        now = self.now()
        until = max(self._held.of(chat_id, now), now + min(seconds, LONGEST_HOLD))
        self._held.note(chat_id, until, now)
        if self._is_paced and seconds > 0:
            slowly = until + (CHAT_BURST - 1) * CHAT_SECONDS
            self._whole.note(chat_id, max(self._whole.of(chat_id, now), slowly), now)
        if self._crowd.refused(chat_id, seconds, now):
            self._places.begin_at(self._crowd.held_until)

    async def turn(self, chat_id: int, bulk: bool = False, *, can_wait: bool = False) -> None:
        """Wait for this chat's turn; what ``can_wait`` leaves a place of the chat's to others."""
        while (delay := self._delay(chat_id, 2 if can_wait else 1)) > _SOON:
            # Looked at again afterwards: the chat may have been held, or written to, meanwhile.
            await self._sleep(delay)
        self._note_written(chat_id)
        if bulk and await self._places.in_line(chat_id) is Told.PLACE:
            return
        await self._place()

    async def room(self, chat_id: int, seconds: float) -> bool:
        """Wait until there is room for something that is as well left out; False where none came
        within so many seconds."""
        until = self.now() + seconds
        while (delay := self._delay(chat_id, 2)) > _SOON:
            if self.now() + delay > until:
                return False
            await self._sleep(delay)
        if await self._places.in_line(chat_id, until) is not Told.PLACE:
            return False
        self._note_written(chat_id)
        return True

    def hurry(self, chat_id: int) -> None:
        """Somebody waits for an answer behind this chat's bulk: let that go first, at once."""
        self._places.hurry(chat_id)

    def _note_written(self, chat_id: int) -> None:
        if self._is_paced:
            now = self.now()
            self._whole.note(chat_id, self._whole.of(chat_id, now) + CHAT_SECONDS, now)

    def _delay(self, chat_id: int, places: int) -> float:
        """How long until nobody and nothing holds the chat any more, and it has so many places of
        its burst."""
        now = self.now()
        ready = max(self._held.of(chat_id, now), self._crowd.held_until)
        if self._is_paced:
            ready = max(ready, self._whole.of(chat_id, now) - (CHAT_BURST - places) * CHAT_SECONDS)
        return ready - now

    async def _place(self) -> None:
        """An answer goes at once, unless Telegram refused several chats lately."""
        while True:
            now = self.now()
            if (held := self._crowd.held_until - now) > _SOON:
                await self._sleep(held)
                continue
            delay = self._places.take(is_paced=self._crowd.is_near(now))
            if delay <= _SOON:
                return
            await self._sleep(delay)
            # If more were refused meanwhile, the place is not given any more.
            if self._crowd.held_until <= self.now() + _SOON:
                return
