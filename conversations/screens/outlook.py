"""What lies ahead: how to raise the score, kinds of round."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports import doors, estimate_card, what_ifs
from conversations.reports.estimate import is_too_early
from conversations.screens.result import (
    LEAVING,
    leaving,
    send_cutoffs,
)
from conversations.screens.window import Tap, Window, opens, simply, taps, window
from conversations.voice.replies import Button, Card


def _show_whatif(turn: Turn, args: dict[str, Any]) -> Card:
    if is_too_early(turn):
        return turn.card(estimate_card.card(turn), leaving(turn))
    return turn.card(what_ifs.whatif(turn), _before_applying(turn, WAYS))


def _show_rounds(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(doors.page(turn, args.get("kind")), _before_applying(turn, CUTOFFS))


def _before_applying(turn: Turn, tap: Tap) -> tuple[tuple[Button, ...], ...]:
    """What leads further as long as rounds matter, and the way back."""
    further = ((tap.button(turn),),) if turn.session.state not in PAST_SCORE else ()
    return (*further, *leaving(turn))


CUTOFFS = Tap("picture", simply(send_cutoffs), "button-picture")
WAYS = opens("way_in", "ways", "button-ways")

window("whatif", Window(_show_whatif, taps(WAYS, *LEAVING)))
window("rounds", Window(_show_rounds, taps(CUTOFFS, *LEAVING)))
