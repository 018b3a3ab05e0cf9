"""What can be drawn, as a PNG: points as bars, the score over months as stairs."""

from __future__ import annotations

from bot.pictures import bars, stairs
from conversations.voice.replies import Drawn, Picture, Stairs


def draw(reply: Drawn) -> bytes:
    """The picture of a reply. ``CannotWrite`` where the font lacks letters of its language."""
    match reply:
        case Picture():
            return bars.draw(reply)
        case Stairs():
            return stairs.draw(reply)
