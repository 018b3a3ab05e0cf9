"""What a picture shows, in words: for whoever does not see it, and where it cannot be drawn."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.chat.turn import Turn
from conversations.reports.headline import limits
from conversations.voice.wording import folded, plain

MOST = 1000
"""Characters of a caption; Telegram takes 1024."""


def caption(turn: Turn, lines: Sequence[str]) -> str:
    """The lines, as many as there is room for, and what the figures are not."""
    last = plain(folded(limits(turn)))
    said: list[str] = []
    left = MOST - len(last)
    for number, line in enumerate(lines):
        more = turn.words.plain("and-more", count=len(lines) - number)
        left -= len(line) + 1
        if left < len(more) + 1:
            said.append(more)
            break
        said.append(line)
    return "\n".join([*said, last])
