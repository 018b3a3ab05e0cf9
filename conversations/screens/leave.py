"""Leave without pay told in words: "I was on unpaid leave from march to june 2024". It is offered
for the job within which it lies; where it is not said to be unpaid, that is asked back."""

from __future__ import annotations

from conversations.chat.machine import WELCOME
from conversations.chat.turn import Turn
from conversations.interview.question import Answer
from conversations.interview.reading.periods import NOW, Period, period_among
from conversations.interview.walk import Asked
from conversations.screens import moves, told
from conversations.typed import about
from conversations.typed.lexicon import has, words_of

_FROM = "leave_from"


def said(turn: Turn, text: str) -> bool:
    """Whether a text tells of a leave with its months, in which case it is offered or asked back
    about."""
    words = words_of(text)
    unpaid, may_be = has(words, "leave-unpaid"), has(words, "leave-perhaps")
    if turn.session.state == WELCOME or not (unpaid or may_be) or about.asks(text):
        return False
    period = period_among(text, turn.words, turn.today)
    jobs = [one for one in turn.walk.asked if one.question.name == _FROM]
    if period is None or not jobs:
        return False
    if not unpaid:
        return _answer(turn, "leave-paid-or-not")
    fitting = [one for one in jobs if _fits(turn, one, period)]
    if len(fitting) != 1:
        return _answer(turn, "leave-which-job" if fitting else "leave-outside-jobs")
    entry = fitting[0].prefix
    values: dict[str, Answer] = {f"{entry}{_FROM}": period.start}
    if period.end != NOW:
        values[f"{entry}leave_to"] = period.end
    if not told.offer(turn, values):
        return False
    turn.understood = "facts"
    return True


def _answer(turn: Turn, message: str) -> bool:
    turn.close_card()
    turn.note(turn.words.say(message))
    moves.resume(turn)
    return True


def _fits(turn: Turn, asked: Asked, period: Period) -> bool:
    ends = () if period.end == NOW else (period.end,)
    known = turn.walk.answers
    return all(asked.problem_with(day, known, turn.today) is None for day in (period.start, *ends))
