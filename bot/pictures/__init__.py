"""What can be drawn, as a PNG: points as bars, the score over months, cut-offs by kind of round."""

from __future__ import annotations

from bot.pictures import bars, cutoffs, stairs
from conversations.voice.replies import Cutoffs, Drawn, Picture, Stairs


def draw(reply: Drawn) -> bytes:
    """The picture of a reply. ``CannotWrite`` where the font lacks letters of its language."""
    match reply:
        case Picture():
            return bars.draw(reply)
        case Stairs():
            return stairs.draw(reply)
        case Cutoffs():
            return cutoffs.draw(reply)
