"""The button that asks just what is still needed to compare the two of a couple as the principal
applicant: a swap costs nothing, so that what stands in its way is one tap away."""

from __future__ import annotations

from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.reports.principal import to_ask
from conversations.screens import review
from conversations.screens.window import Tap, simply
from conversations.voice.replies import Button


def compare_button(turn: Turn) -> Button | None:
    """None where nothing is lacking, or where it could change nothing."""
    return ASK.button(turn) if to_ask(turn) else None


def _ask(turn: Turn) -> None:
    review.edit_in_turn(turn, to_ask(turn), Screen(name="score"))


ASK = Tap("couple", simply(_ask), "button-compare-partner")
