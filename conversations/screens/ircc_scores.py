"""Scores that a person tells: the one IRCC showed at submission, and the lowest of the round."""

from __future__ import annotations

from typing import Any

from conversations.chat.refusals import refuse_once
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.reports import headline
from conversations.screens import refusing
from conversations.screens.window import Window, opens, show, taps, window
from conversations.voice.replies import Card
from express_entry import rulebook

# ------------------------------------------------------------------------- the score IRCC showed


def _show_score(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(
        [
            turn.words.say(
                "life-score",
                score=turn.assessment.crs.total,
                estimate=turn.assessment.crs.estimate,
            ),
            headline.projection(turn),
        ],
        ((LEFT_OUT.button(turn),),),
        numbers=True,
    )


LEFT_OUT = opens("status", "skip", "button-skip", control=True)
"""No score is told."""
CUTOFF_LEFT_OUT = opens("claims", "skip", "button-skip", control=True)


def _read_score(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    said = (*turn.words.words("words-of-scores"), *turn.words.words("words-score"))
    read = answers.read_number(text, least=0, most=1200, units=said)
    turn.close_card()
    if not isinstance(read, int):
        assert isinstance(read, Problem)
        example = str(turn.assessment.crs.total)
        full = refusing.problem_text(turn, read, example=example)
        refuse_once(turn, "life_score", read.id, full)
        show(turn, "life_score")
        return True
    turn.session.life.submitted_score = read
    ours = turn.assessment.crs.total
    message = "life-score-same" if read == ours else "life-score-differs"
    turn.note(turn.words.say(message, theirs=read, ours=ours))
    show(turn, "points" if read != ours else "status")
    return True


# ------------------------------------------------------------------------- the lowest of the round


def _show_cutoff(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(
        [turn.words.say("life-cutoff")],
        ((CUTOFF_LEFT_OUT.button(turn),),),
        numbers=True,
    )


def _read_cutoff(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    said = (*turn.words.words("words-of-scores"), *turn.words.words("words-score"))
    most = rulebook.default().on(turn.today).crs_grid.caps.total
    read = answers.read_number(text, least=1, most=most, units=said)
    turn.close_card()
    if not isinstance(read, int):
        assert isinstance(read, Problem), "a number read as something else"
        example = turn.words.say("life-cutoff", "example")
        full = refusing.problem_text(turn, read, example=example)
        refuse_once(turn, "life_cutoff", read.id, full)
        show(turn, "life_cutoff")
        return True
    turn.session.life.round_cutoff = read
    turn.note(turn.words.say("life-cutoff-noted", cutoff=read))
    show(turn, "claims")
    return True


window("life_score", Window(_show_score, taps(LEFT_OUT), _read_score))
window("life_cutoff", Window(_show_cutoff, taps(CUTOFF_LEFT_OUT), _read_cutoff))
