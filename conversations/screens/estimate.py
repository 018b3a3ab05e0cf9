"""The first estimate: one card once the quick facts are told, long before the exact score."""

from __future__ import annotations

from math import ceil
from typing import Any

from conversations.chat.turn import Turn
from conversations.interview.question import Kind
from conversations.reports import estimate, estimate_card
from conversations.screens import asking, topics, typed
from conversations.screens.folding import FOLDING, folded
from conversations.screens.moves import CONTINUE
from conversations.screens.result import LEAVING, PAGE, page
from conversations.screens.window import EDIT, Window, taps, window
from conversations.typed.agreeing import agrees
from conversations.voice.replies import Button, Card, Rows


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    asked = turn.current
    following = asking.following(turn, asked) if asked is not None else ""
    return turn.card([*estimate_card.card(turn), following], _rows(turn, args))


def _rows(turn: Turn, args: dict[str, Any]) -> Rows:
    return folded(turn, args, _buttons(turn), columns=2)


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """Words typed below it answer the question that it ends with; an "ok" goes on to it."""
    asked = turn.current
    if asked is None:
        return False
    if asked.question.kind is not Kind.YES_NO and agrees(text):
        turn.close_card()
        topics.back(turn)
        return True
    return typed.read(turn, args, text, message_id)


def _buttons(turn: Turn) -> list[Button]:
    """On with the questions; then why, what would change it, and what else there is to see."""
    words, needs = turn.words, estimate.waits_for(turn)
    if needs:
        label = words.plain("button-to-estimate", left=len(needs))
        return [CONTINUE.button(turn, label)]
    label = _to_exact(turn)
    details = PAGE.button(turn, words.plain("button-what-changes-it"), value="resting")
    pages = [PAGE.button(turn, words.plain(f"button-{one}"), value=one) for one in _PAGES]
    why = PAGE.button(turn, words.plain("button-why-score"), value="points")
    return [CONTINUE.button(turn, label), why, details, *pages, EDIT.button(turn)]


def _to_exact(turn: Turn) -> str:
    """How far it is to the exact score: a few questions are counted, many told in minutes."""
    left, words = turn.questions_left, turn.words
    if left <= _FEW:
        return words.plain("button-to-exact", left=left)
    return words.plain("button-to-exact-in-minutes", minutes=ceil(left / _A_MINUTE))


_FEW = 5
"""Questions that are soon answered; more of them sound like an examination."""
_A_MINUTE = 3
"""Questions answered in a minute: some 45 of them in the 15 minutes that the greeting speaks of."""
_PAGES = ("programs", "rounds", "whatif")
"""What the card leads to besides the points."""

window(
    "estimate",
    Window(_show, taps(CONTINUE, PAGE, EDIT, *FOLDING), _read, _rows, all_buttons=_buttons),
)
window("resting", Window(page(estimate_card.details), taps(*LEAVING)))
