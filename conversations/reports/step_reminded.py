"""The next step in a reminder: its last line, or its first where the step is what it reminds of."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.deadlines import what_to_do
from conversations.reports.next_step import (
    is_unscored,
    next_line,
    next_step_line,
    next_step_of,
    work_line,
)
from conversations.reports.pool import UNTOLD
from conversations.voice.wording import going_on
from express_entry.ahead.next_step import NextStep
from express_entry.deadlines import Deadline

_NOTHING_TO_ADD = ("keep_watch", "after_applying")
"""Steps that the reminder itself says: it watches, and asks to be told."""
_OF_INVITATION = ("decline_or_mend", "sixty_days")
_OVER = ("invitation_over", "profile_expiry")


def reminded_of(turn: Turn, due: Sequence[Deadline]) -> Deadline | None:
    """The deadline that the next step is about; None where it is about none of these."""
    if is_unscored(turn):
        return None
    step = next_step_of(turn)
    return next((one for one in due if _is_about(step, one)), None)


def _is_about(step: NextStep, deadline: Deadline) -> bool:
    if step.id in _OF_INVITATION or "sixtieth" in step.facts:
        return deadline.cause == "invitation"
    if step.id == "refile":
        return deadline.cause in _OVER
    if step.id != "mend":
        return False
    return step.because == deadline.cause or step.facts.get("on") == deadline.on


def line_beside(turn: Turn, due: Sequence[Deadline], about: Deadline | None) -> Markup:
    """The line of the step beside a reminder; about its own deadline no more than what to do, since
    day and effect are said there. Empty where nothing is left to say, or where IRCC does not know
    yet what the profile rests on: to tell it comes before any other step."""
    words = turn.words
    if is_unscored(turn):
        return Markup("")
    step = next_step_of(turn)
    asks = any(one.cause.startswith(UNTOLD) for one in due)
    if about is None:
        return Markup("") if step.id in _NOTHING_TO_ADD or asks else next_line(turn)
    if step.id == "decline_or_mend":
        return next_step_line(turn)
    said = work_line(turn, step) or going_on(what_to_do(turn, about))
    return words.say("next-step", what=said) if said else Markup("")
