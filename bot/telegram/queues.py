"""What waits for one chat, looked at without taking it apart."""

from __future__ import annotations

from collections.abc import Sequence

from bot.store import Outgoing
from conversations.voice import replies
from conversations.voice.replies import Reply

_KIND = '{"kind":"'
_NAMES_NO_CARD = '"message_id":null}'


def kind_of(outgoing: Outgoing) -> str:
    """The kind of a stored reply (``voice.replies``), which its payload begins with."""
    payload = outgoing.payload
    if not payload.startswith(_KIND):
        return ""
    return payload[len(_KIND) : payload.find('"', len(_KIND))]


def reply_of(outgoing: Outgoing) -> Reply:
    """The reply as a value, read from its payload where it was not composed here; ``ValueError``
    if it cannot be read."""
    known: Reply | None = outgoing.reply
    return replies.load(outgoing.payload) if known is None else known


def superseded(waiting: Sequence[Outgoing]) -> list[Outgoing]:
    """Of replies that wait in this order, the cards that nobody will look at any more, because a
    younger one waits; and what only changes or closes one of those.

    What comes before the first of these cards means one that is on the screen already, and stays,
    as does everything that is no card.
    """
    cards = [place for place, reply in enumerate(waiting) if kind_of(reply) == "card"]
    if len(cards) < 2:
        return []
    return [reply for reply in waiting[cards[0] : cards[-1]] if _is_about_cards(reply)]


def _is_about_cards(reply: Outgoing) -> bool:
    kind = kind_of(reply)
    # A closing that names its card means one that is on the screen.
    return kind in ("card", "amend") or (kind == "close" and reply.payload.endswith(_NAMES_NO_CARD))
