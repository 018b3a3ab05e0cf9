"""What cannot be taken: said back with what is expected; the question stays."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.chat.session import Given
from conversations.interview.question import Problem
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.reports import levels
from conversations.screens import asking
from conversations.screens.base import show
from express_entry.counting import language

SAID_BACK = 60
"""Characters of a typed text that are said back when it cannot be read."""


def clipped(scene: Scene, text: str) -> str:
    """What a person typed, short enough to be said back."""
    return text if len(text) <= SAID_BACK else scene.words.cut(text, SAID_BACK)


def problem_text(
    scene: Scene, problem: Problem, asked: Asked | None = None, *, example: Markup | str = ""
) -> Markup:
    """A problem in words, its dates by name, with an example of an answer to this question; a
    date asked outside the interview has today's as its example, unless another is given."""
    if asked is not None:
        example = asking.example(scene, asked)
    example = example or scene.words.date(scene.today)
    if problem.id in ("problem-score-range", "problem-score-699"):
        given: dict[str, Any] = dict(problem.figures)
        return scene.words.say(
            problem.id,
            score=clipped(scene, given["score"]),
            test=language.description(given["test_id"]).display,
            range=levels.score_range(scene, given["test_id"], given["ability"]),
            example=example,
        )
    figures: dict[str, Any] = {"example": example}
    for name, value in dict(problem.figures).items():
        if isinstance(value, date):
            figures[name] = scene.words.date(value)
        elif name in ("date", "start", "end"):
            figures[name] = scene.words.day_or_month(str(value))
        elif isinstance(value, tuple):
            figures[name] = scene.words.listed(value)
        else:
            figures[name] = clipped(scene, value) if isinstance(value, str) else value
    return scene.words.say(problem.id, **figures)


def refuse(scene: Scene, asked: Asked, problem: Problem, message_id: int | None = None) -> None:
    """Say what was understood and what is expected; the question stays."""
    if message_id is not None:
        scene.session.given = Given(key=asked.key, message_id=message_id, accepted=False)
    scene.close_card()
    full, example = problem_text(scene, problem, asked), asking.example(scene, asked)
    refuse_once(scene, asked.key, problem.id, full, example)
    show(scene, "question")


def ask_which(scene: Scene, read: Either) -> None:
    """Put the readings of what was typed before the person, to choose from; what they are is said
    once in full."""
    asked = scene.current
    assert asked is not None, "a choice of readings without a question"
    scene.close_card()
    figures = {
        name: clipped(scene, value) if isinstance(value, str) else value
        for name, value in dict(read.problem.figures).items()
    }
    problem = Problem(read.problem.id, figures)
    full, example = problem_text(scene, problem, asked), asking.example(scene, asked)
    new = refuse_once(scene, asked.key, problem.id, full, example, again="choice")
    heard = {} if new else {"heard": True}
    show(scene, "either", values=list(read.values), problem=problem.id, figures=figures, **heard)


def figures_of(args: dict[str, Any]) -> dict[str, Any]:
    """The figures of a choice of readings; one stored by an earlier release has the text alone."""
    return args.get("figures") or {"text": args["text"]}
