"""A wish typed at any moment, or given to /whatif: answered on a card of its own; beside an open
question the answer is a note, and the question comes back."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import ANSWERING
from conversations.chat.turn import Turn
from conversations.interview.reading.waits import waits_until
from conversations.interview.reading.wishes import begins_a_wish, read_wish
from conversations.reports.wishes import answer
from conversations.screens import topics
from conversations.screens.comparing import ASK, compare_button
from conversations.screens.moves import CONTINUE
from conversations.screens.window import (
    ASKING,
    TO_SCORE,
    Tap,
    Window,
    opens,
    show,
    taps,
    window,
)
from conversations.typed.lexicon import has, words_of
from conversations.voice.replies import Button, Card


def typed(turn: Turn, text: str) -> bool:
    """Whether the text asks what would be if, in which case it is answered. Where a question is
    open, and before there is a score, only what begins so does: all else may be an answer."""
    free = turn.current is None and turn.session.state not in ANSWERING
    waits = waits_until(text, turn.words, turn.today) is not None
    begins = waits or begins_a_wish(text)
    if not (begins or free):
        return False
    wish = read_wish(text)
    if not (begins or wish):
        return False
    # "What if I chose the wrong NOC?" changes nothing that could be worked out; "is French worth
    # it?" names no result.
    bare = not begins_a_wish(text) and all(one.sits_again for one in wish)
    if not waits and (not wish or bare) and topics.surely(turn, text):
        return True
    if not (wish or waits) and has(words_of(text), "what-happens") and topics.meant(turn, text):
        return True
    turn.close_card()
    if turn.session.screen.name in (*ASKING, "consent", "delete", "told"):
        turn.note(answer(turn, text))
        # The open question in one line: it was put in full before, and what it may have offered
        # beside it was of another message.
        topics.back(turn)
    else:
        show(turn, "wished", text=text)
    return True


def whatif(turn: Turn, wish: str) -> None:
    """The list of what would raise the score; or the answer to a wish, if there is one."""
    turn.close_card()
    if wish.strip():
        show(turn, "wished", text=wish, wished=True)
    else:
        show(turn, "whatif")


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    wishes = read_wish(args["text"], wished=args.get("wished", False))
    swaps = any(one.partner == "principal" for one in wishes)
    asks = compare_button(turn) if swaps else None
    rows: list[tuple[Button, ...]] = [(asks,)] if asks is not None else []
    rows += [(EVERY.button(turn),), (TO_SCORE.button(turn),)]
    if turn.current is not None:
        rows.append((CONTINUE.button(turn),))
    told = answer(turn, args["text"], wished=args.get("wished", False))
    return turn.card([told], tuple(rows))


EVERY: Tap = opens("whatif", "every", "button-whatif")

window("wished", Window(_show, taps(ASK, EVERY, TO_SCORE, CONTINUE)))
