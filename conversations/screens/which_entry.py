"""Asks which of several jobs or credentials a correction is meant for: "my hours are wrong, it's
30"."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.screens import amending, entries, moves
from conversations.screens.window import Args, Tap, Window, simply, taps, window
from conversations.voice.replies import Card


def _show(turn: Turn, args: Args) -> Card:
    asked = [one for key in args["keys"] if (one := turn.walk.by_key(key)) is not None]
    rows = [
        (ENTRY.button(turn, entries.title(turn, one), value=number),)
        for number, one in enumerate(asked)
    ]
    return turn.card([turn.words.say("told-which")], (*rows, (LEAVE.button(turn),)))


def _choose(turn: Turn, args: Args, value: str) -> None:
    asked = [one for key in args["keys"] if (one := turn.walk.by_key(key)) is not None]
    if int(value) >= len(asked):
        moves.leave(turn)
        return
    amending.put_right(turn, asked[int(value)], args["words"], args["message_id"])


def _read(turn: Turn, args: Args, text: str, message_id: int | None) -> bool:
    key = entries.meant(turn, text, args["keys"])
    asked = turn.walk.by_key(key)
    if asked is None:
        return False
    turn.close_card()
    amending.put_right(turn, asked, args["words"], args["message_id"])
    return True


ENTRY = Tap("entry", _choose)
LEAVE = Tap("keep", simply(moves.leave), "button-keep-old")

window("which_entry", Window(_show, taps(ENTRY, LEAVE), _read))
