"""What is told of a job while its occupation is looked for: "I worked there 5 years, full time,
until March 2024". It is kept at once, and the list stays where it was; whatever else the words may
name is looked for as the occupation."""

from __future__ import annotations

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind
from conversations.interview.walk import Asked
from conversations.screens import moves, occupation, said_beside
from conversations.screens.window import show_again
from conversations.typed import about
from conversations.typed.job_facts import job_facts

_AT = ("question", "confirm_occupation")


def said(turn: Turn, text: str, message_id: int | None) -> bool:
    """Whether words at the list of occupations tell of the job beside it."""
    asked = turn.current
    if asked is None or turn.session.screen.name not in _AT or about.asks(text):
        return False
    if asked.question.kind is not Kind.OCCUPATION or asked.question.group != "job":
        return False
    if said_beside.heard(turn, text).facts.keys() - said_beside.OF_WORK:
        return False  # a message that tells more is heard as a whole
    told = job_facts(text, turn.words, turn.today)
    good = {key: one for key, one in _keyed(asked, told.facts) if _can_be(turn, key, one)}
    if not good:
        return False
    turn.close_card()
    turn.understood = "answer"
    recording.record(turn, good)
    turn.note(moves.noted(turn, good))
    if told.rest:
        occupation.look_for(turn, asked, told.rest, message_id)
    else:
        turn.brief = True
        show_again(turn)
    return True


def _keyed(asked: Asked, facts: dict[str, Answer]) -> list[tuple[str, Answer]]:
    return [(f"{asked.prefix}{name}", value) for name, value in facts.items()]


def _can_be(turn: Turn, key: str, value: Answer) -> bool:
    """Whether an answer can be taken: what is impossible is asked for, and refused, at its
    question."""
    other = turn.walk.by_key(key)
    return other is not None and recording.problem_when_given(turn, other, value) is None
