"""What cannot be taken: said back with what is expected; the question stays."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.refusals import refuse_once
from conversations.chat.session import Given
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.reports import levels
from conversations.screens import asking
from conversations.screens.window import show
from conversations.typed import put
from conversations.typed.taken import PARTS_OF_A_DATE

SAID_BACK = 60
"""Characters of a typed text that are said back when it cannot be read."""
_LOOKED_AT = ("key", "words", "page", "choice")
"""Args of a card with a list of occupations."""
SO_FAR = "so_far"
"""Among the args of a question: the part of a date that was typed, whose rest is awaited."""


def clipped(turn: Turn, text: str) -> str:
    """What a person typed, short enough to be said back."""
    return text if len(text) <= SAID_BACK else turn.words.cut(text, SAID_BACK)


def problem_text(
    turn: Turn, problem: Problem, asked: Asked | None = None, *, example: Markup | str = ""
) -> Markup:
    """A problem in words, its dates by name, with an example of an answer to this question; a
    date asked outside the interview has today's as its example, unless another is given."""
    if asked is not None:
        example = asking.example(turn, asked)
    example = example or turn.words.date(turn.today)
    if problem.id in ("problem-score-range", "problem-score-699"):
        given: dict[str, Any] = dict(problem.figures)
        return turn.words.say(
            problem.id,
            score=turn.words.figure(clipped(turn, given["score"])),
            test=put.test_name(turn.words, given["test_id"]),
            range=levels.score_range(turn, given["test_id"], given["ability"]),
            example=example,
        )
    figures: dict[str, Any] = {"example": example}
    if problem.id == "problem-score-is-level":
        of_ones_own = asked is not None and not asked.key.startswith("partner")
        figures["early"] = of_ones_own and recording.awaits_estimate(turn)
    for name, value in dict(problem.figures).items():
        if isinstance(value, date):
            figures[name] = turn.words.date(value)
        elif name in ("date", "start", "end"):
            figures[name] = turn.words.day_or_month(str(value))
        elif name == "test":
            figures[name] = put.test_name(turn.words, str(value))
        elif isinstance(value, tuple):
            figures[name] = turn.words.listed(value)
        elif isinstance(value, str):
            shown = value if name == "text" else turn.words.figure(value)
            figures[name] = clipped(turn, shown)
        else:
            figures[name] = value
    return turn.words.say(problem.id, **figures)


def refuse(turn: Turn, asked: Asked, problem: Problem, message_id: int | None = None) -> None:
    """Say what was understood and what is expected; the question stays."""
    if message_id is not None:
        turn.session.given = Given(key=asked.key, message_id=message_id, accepted=False)
    turn.close_card()
    if asked.key == recording.BIRTH_DATE:
        recording.remember_birth(turn, problem)
    full, example = problem_text(turn, problem, asked), asking.example(turn, asked)
    part: dict[str, Any] = {}
    said = str(dict(problem.figures).get("text", ""))
    if problem.id in PARTS_OF_A_DATE and len(said) <= SAID_BACK:
        part = {SO_FAR: said}
        full = turn.words.say("rest-of-date-will-do", said=full)
    refuse_once(turn, asked.key, problem.id, full, example)
    show(turn, "question", **_list_looked_at(turn, asked), **part)


def _list_looked_at(turn: Turn, asked: Asked) -> dict[str, Any]:
    """What a question's card shows of a list, if it does: words that cannot be used leave it so."""
    screen = turn.session.screen
    if screen.name != "question" or screen.args.get("key") != asked.key:
        return {}
    return {name: screen.args[name] for name in _LOOKED_AT if name in screen.args}


def ask_which(turn: Turn, read: Either) -> None:
    """Put the readings of what was typed before the person, to choose from; what they are is said
    once in full."""
    asked = turn.current
    assert asked is not None, "a choice of readings without a question"
    turn.close_card()
    figures = {
        name: clipped(turn, value) if isinstance(value, str) else value
        for name, value in dict(read.problem.figures).items()
    }
    problem = Problem(read.problem.id, figures)
    full, example = problem_text(turn, problem, asked), asking.example(turn, asked)
    new = refuse_once(turn, asked.key, problem.id, full, example, again="choice")
    heard = {} if new else {"heard": True}
    show(turn, "either", values=list(read.values), problem=problem.id, figures=figures, **heard)


def figures_of(args: dict[str, Any]) -> dict[str, Any]:
    """The figures of a choice of readings; one stored by an earlier release has the text alone."""
    return args.get("figures") or {"text": args["text"]}


def so_far(args: dict[str, Any]) -> str | None:
    """The part of a date that was typed before: refused for what is missing, or put before the
    person as several days."""
    if args.get("problem") in PARTS_OF_A_DATE:
        return str(figures_of(args)["text"])
    return args.get(SO_FAR)
