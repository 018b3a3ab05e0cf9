"""A wish typed at any moment, or given to /whatif: answered, and what was open comes back."""

from __future__ import annotations

from conversations.chat.machine import ANSWERING
from conversations.chat.turn import Turn
from conversations.interview.reading.wishes import begins_a_wish, read_wish
from conversations.reports.wishes import answer
from conversations.screens.window import show, show_again


def typed(turn: Turn, text: str) -> bool:
    """Whether the text asks what would be if, in which case it is answered. Where a question is
    open, and before there is a score, only what begins so does: all else may be an answer."""
    free = turn.current is None and turn.session.state not in ANSWERING
    if not (begins_a_wish(text) or (free and read_wish(text))):
        return False
    turn.close_card()
    turn.note(answer(turn, text))
    show_again(turn)
    return True


def whatif(turn: Turn, wish: str) -> None:
    """The list of what would raise the score, after the answer to a wish if there is one."""
    turn.close_card()
    if wish.strip():
        turn.note(answer(turn, wish, wished=True))
    show(turn, "whatif")
