"""Three buttons and "More": what a card offers first, and the rest of it one tap behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from conversations.chat.turn import Turn
from conversations.screens.window import Args, Tap, rows_of, show
from conversations.voice.replies import Button, Rows

MOST = 3
"""Buttons in sight before "More"."""


def folded(turn: Turn, args: Args, buttons: Sequence[Button], *, columns: int) -> Rows:
    """The first of these buttons with "More" below them, or, once that was tapped, the others in
    so many columns with a way back."""
    if len(buttons) <= MOST:
        return tuple((button,) for button in buttons)
    if not args.get("more"):
        return (*((button,) for button in buttons[:MOST]), (MORE.button(turn),))
    return (*rows_of(list(buttons[MOST:]), columns), (FEWER.button(turn),))


def _unfold(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, turn.session.screen.name, in_place=True, **{**args, "more": True})


def _fold(turn: Turn, args: dict[str, Any], value: str) -> None:
    args = {name: known for name, known in args.items() if name != "more"}
    show(turn, turn.session.screen.name, in_place=True, **args)


MORE = Tap("more", _unfold, "button-more", control=True)
FEWER = Tap("fewer", _fold, "button-fewer", control=True)
FOLDING = (MORE, FEWER)
