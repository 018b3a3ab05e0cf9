"""Questions about one's own case in few plain words, which a screen answers: where the score comes
from, how many questions are left, and whether, when and in which program one can apply. Before
enough is told, that it needs a few answers first."""

from __future__ import annotations

from conversations.chat import machine
from conversations.chat.turn import Turn
from conversations.reports.estimate import is_too_early, waits_for
from conversations.screens import topics
from conversations.screens.window import show, show_again, show_score
from conversations.voice.wording import Wording
from express_entry.ahead.way_in import ANY_PROGRAM

POINTS, APPLY, LEFT = "words-own-points", "words-own-apply", "words-questions-left"
"""Lists of what is asked: in each, whole questions as they are typed."""


def spoken(words: Wording) -> tuple[str, ...]:
    """All that is known here, folded."""
    return words.words(POINTS) + words.words(APPLY) + words.words(LEFT)


def asked(turn: Turn, typed: str) -> bool:
    """Whether folded words ask about one's own case: it is answered."""
    if turn.session.state == machine.WELCOME:
        return False
    if typed in turn.words.words(POINTS):
        _points(turn)
    elif typed in turn.words.words(APPLY):
        _apply(turn)
    elif typed in turn.words.words(LEFT) and turn.current is not None:
        _left(turn)
    else:
        return False
    return True


def _points(turn: Turn) -> None:
    """Every point and where it comes from; before the score, what there is of it so far."""
    turn.understood = "command:score"
    turn.close_card()
    if turn.session.state in machine.LIFE:
        show(turn, "points")
    else:
        show_score(turn)


def _left(turn: Turn) -> None:
    """How far it still is to a first estimate and to the exact score, and the open question in one
    line."""
    turn.understood = "command:status"
    turn.close_card()
    first = len(waits_for(turn)) if is_too_early(turn) else 0
    turn.note(turn.words.say("own-case-left", first=first, left=turn.questions_left))
    topics.back(turn)


def _apply(turn: Turn) -> None:
    """Which program is met, or what would open one; whoever has submitted a profile is told where
    it stands."""
    if turn.session.state in (*machine.HELD, *machine.PAST_SCORE):
        turn.understood = "command:status"
        turn.close_card()
        show(turn, "status")
        return
    turn.understood = "topic:am_i_eligible"
    turn.close_card()
    if turn.session.state not in machine.LIFE and is_too_early(turn):
        turn.note(turn.words.say("own-case-first"))
        show_again(turn)
        return
    turn.note(turn.words.say("own-case-invited"))
    show(turn, "way_in", target=ANY_PROGRAM)
