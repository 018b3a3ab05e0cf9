"""What people see of an interview that is over or goes on: which messages have buttons, and whether
these are the right ones."""

from __future__ import annotations

from collections import Counter
from datetime import date

from bot.store import ChatRecord
from conversations.chat import session
from conversations.chat.turn import Turn
from conversations.screens.window import render
from tests.bot_api import Person
from tests.bot_api.chats import Message
from tests.bot_api.keyboards import buttons_of


def screen_is_right(person: Person, record: ChatRecord, day: date) -> None:
    """The last thing on the screen is what the stored session asks, with its buttons; and no older
    message has buttons, but for a copy of one that came twice."""
    kept = session.load(record.session)
    asked = render(Turn(kept, day), kept.screen)
    wanted = [button.data for row in asked.rows for button in row if button.data]
    assert wanted, f"nothing can be pressed at {kept.screen}"
    last = person.last
    assert [b.data for b in last.buttons if b.data] == wanted, (
        f"{person} is asked {asked.html!r} and sees {last!r}"
    )
    assert next(person.chat.newest_first()) is last
    cards: dict[tuple[str | None, ...], int] = {}
    for message in person.inbox:
        if message.labels:
            cards[tuple(button.data for button in message.buttons)] = message.id
    # The last one may have been changed in place, and is what is asked.
    older = [message for message in person.inbox if message.labels and message is not last]
    closed = {message.text for message in older if message.versions}
    assert not closed, f"{person} sees buttons under {closed}"
    # Of one that came twice, only the second is known to be there.
    for buttons, newest in cards.items():
        twins = [m for m in person.inbox if keys_of(m) == buttons or buttons in _keys_before(m)]
        assert newest == last.id or len(twins) > 1, f"{person} sees old buttons: {buttons}"


def left_open(person: Person) -> int:
    """How many messages have buttons, but for copies."""
    shown = Counter(keys for m in person.inbox for keys in {keys_of(m), *_keys_before(m)})
    return sum(bool(m.labels) and shown[keys_of(m)] == 1 for m in person.inbox)


def keys_of(message: Message) -> tuple[str | None, ...]:
    return tuple(button.data for button in message.buttons)


def _keys_before(message: Message) -> list[tuple[str | None, ...]]:
    """Before each edit, the last of which took the buttons."""
    return [tuple(b.data for b in buttons_of(version.markup)) for version in message.versions]
