"""What is read in the gallery: every line that a person sees in a chapter, be it in a message, on a
button, under a picture or on a paper, without what they wrote themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.voice.quotes import unfolded
from conversations.voice.replies import (
    AmendCard,
    Card,
    ChatMenu,
    CloseCard,
    Cutoffs,
    Document,
    Notice,
    Paper,
    Picture,
    Reply,
    Say,
    Stairs,
    StatusLine,
    Toast,
)
from conversations.voice.wording import plain
from tests.gallery.showing import Shown

_SAID_BACK = re.compile(r"«[^«»]*»|“[^“”]*”")
"""What a person wrote, said back to them; or an example of what they can write."""


def lines(shown: Shown) -> Iterator[str]:
    """The lines of what is shown, those of its buttons with them."""
    for reply in shown.replies:
        for text in _texts(reply):
            yield from filter(None, map(str.strip, text.split("\n")))


def ours(line: str) -> str:
    """A line without what somebody wrote."""
    return _SAID_BACK.sub(" ", line)


def _texts(reply: Reply) -> Iterator[str]:
    match reply:
        case Card() | AmendCard() | Notice():
            yield plain(unfolded(reply.html))
            yield from (button.label for row in reply.rows for button in row)
        case Say() | StatusLine():
            yield plain(unfolded(reply.html))
        case CloseCard():
            yield plain(unfolded(reply.html or ""))
        case ChatMenu():
            yield from (text for _, text in reply.commands)
        case Toast():
            yield reply.text
        case Picture() | Stairs() | Cutoffs():
            yield from (reply.title, reply.caption)
        case Document():
            yield reply.caption
        case Paper():
            yield from (reply.title, reply.subtitle, reply.footer, reply.caption)
            yield from (run.text for block in reply.blocks for run in block.runs)
