"""What makes the person eligible for a program or a category: asked in words, or chosen here."""

from __future__ import annotations

from typing import Any

from conversations.chat.turn import Turn
from conversations.interview.reading import asked
from conversations.reports import way_in
from conversations.screens.result import LEAVING, leaving
from conversations.screens.window import Tap, Window, rows_of, show, taps, window
from conversations.voice.replies import Card
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.way_in import PROGRAM_KINDS, targets

NARROW = 2
"""Buttons side by side that a phone does not cut."""


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    target = args.get("target")
    if target is not None:
        whole = ((WHOLE.button(turn, value=target),),) if target in PROGRAMS else ()
        rows = (*whole, (OTHERS.button(turn),), *leaving(turn))
        return turn.card(way_in.page(turn, target), rows)
    buttons = [
        TARGET.button(turn, turn.words.plain(_label(one)), value=one) for one in targets(turn.today)
    ]
    return turn.card(way_in.choice(turn), (*rows_of(buttons, NARROW), *leaving(turn)))


def _label(target: str) -> str:
    short = target in PROGRAM_KINDS and target != "pnp"
    return f"program-{target}-short" if short else f"round-{target}"


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "way_in", in_place=True, target=value)


def _whole(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "programs", in_place=True, program=value)


def _others(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "way_in", in_place=True)


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A program or a category named alone, where one is chosen."""
    target = asked.named(text)
    if target is None or "target" in args:
        return False
    turn.close_card()
    show(turn, "way_in", target=target)
    return True


TARGET = Tap("t", _choose)
WHOLE = Tap("whole", _whole, "button-all-asked")
OTHERS = Tap("others", _others, "button-other-ways")

window("way_in", Window(_show, taps(TARGET, WHOLE, OTHERS, *LEAVING), _read))
