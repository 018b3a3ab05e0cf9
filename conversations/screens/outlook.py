"""What lies ahead: how to raise the score, kinds of round, documents."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import APPLYING, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports import checklist, doors, estimate_card, what_ifs
from conversations.reports.estimate import is_too_early
from conversations.screens.result import (
    LEAVING,
    LEAVING_OR_FILING,
    leaving,
    leaving_or_filing,
    send_cutoffs,
)
from conversations.screens.window import Tap, Window, opens, show, simply, taps, window
from conversations.voice.replies import Button, Card


def _show_checklist(turn: Turn, args: dict[str, Any]) -> Card:
    default = turn.session.state in APPLYING
    applying = bool(args.get("applying", default))
    other = FOR_PROFILE if applying else FOR_APPLICATION
    return turn.card(
        checklist.listed(turn, applying=applying),
        (
            (other.button(turn, value=int(not applying)),),
            *leaving_or_filing(turn),
        ),
    )


def _choose_stage(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "checklist", in_place=True, applying=value == "1")


def _show_whatif(turn: Turn, args: dict[str, Any]) -> Card:
    if is_too_early(turn):
        return turn.card(estimate_card.card(turn), leaving(turn))
    return turn.card(what_ifs.whatif(turn), _before_applying(turn, WAYS))


def _show_rounds(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(doors.page(turn), _before_applying(turn, CUTOFFS))


def _before_applying(turn: Turn, tap: Tap) -> tuple[tuple[Button, ...], ...]:
    """What leads further as long as rounds matter, and the way back."""
    further = ((tap.button(turn),),) if turn.session.state not in PAST_SCORE else ()
    return (*further, *leaving(turn))


CUTOFFS = Tap("picture", simply(send_cutoffs), "button-picture")
WAYS = opens("way_in", "ways", "button-ways")
FOR_PROFILE = Tap("stage", _choose_stage, "button-checklist-profile")
FOR_APPLICATION = Tap("stage", _choose_stage, "button-checklist-application")

window("whatif", Window(_show_whatif, taps(WAYS, *LEAVING)))
window("rounds", Window(_show_rounds, taps(CUTOFFS, *LEAVING)))
window("checklist", Window(_show_checklist, taps(FOR_PROFILE, FOR_APPLICATION, *LEAVING_OR_FILING)))
