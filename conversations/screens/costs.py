"""What the way costs: by when it is paid, or by month."""

from __future__ import annotations

from typing import Any

from conversations.chat.turn import Turn
from conversations.reports import costs
from conversations.screens.result import LEAVING, leaving
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.voice.replies import Card


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    monthly = bool(args.get("monthly"))
    other = BY_STAGE if monthly else BY_MONTH
    dated = monthly or costs.has_days(costs.costs_of(turn))
    further = ((other.button(turn, value=int(not monthly)),),) if dated else ()
    paragraphs = costs.by_month(turn) if monthly else costs.listed(turn)
    return turn.card(paragraphs, (*further, *leaving(turn)))


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "costs", in_place=True, monthly=value == "1")


BY_MONTH = Tap("by", _choose, "button-costs-monthly")
BY_STAGE = Tap("by", _choose, "button-costs-staged")

window("costs", Window(_show, taps(BY_MONTH, BY_STAGE, *LEAVING)))
