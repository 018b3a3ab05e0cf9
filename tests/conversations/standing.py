"""What a chat holds, and where it is bound."""

from __future__ import annotations

from conversations.chat.session import Session
from tests.conversations.story import Chat


def held(chat: Chat) -> Session:
    assert chat.session is not None
    return chat.session


def way(chat: Chat) -> tuple[object, ...]:
    """Where a chat is bound: gone to on purpose, to follow, and where to return."""
    session = held(chat)
    return session.focus, session.follow, session.come_back


NOWHERE: tuple[object, ...] = (None, [], None)
