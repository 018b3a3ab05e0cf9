"""The question in front of the person: its card, its explanation, its readings, what a tap does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.interview.question import Kind, Problem
from conversations.interview.walk import Asked
from conversations.reports import levels
from conversations.screens import answering, asking, moves, occupation, refusing, typed
from conversations.screens.base import Tap, Window, rows_of, show, taps, window
from conversations.voice.replies import Card


def _show_question(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "a question screen without a question"
    put = _PUT.get(asked.question.kind, _usual_card)
    return put(scene, asked, args)


def _usual_card(scene: Scene, asked: Asked, args: dict[str, Any]) -> Card:
    question = asked.question
    example = Markup("")
    if not question.options(asked.view(scene.walk.answers)):
        example = scene.words.say("for-example", example=asking.example(scene, asked))
        if question.kind is Kind.SCORE:
            example = Markup("\n").join(
                part for part in (example, asking.all_four(scene, asked)) if part
            )
    present = scene.walk.answers.get(asked.key)
    so_far = (
        scene.words.say("present-answer", answer=asking.answer_text(scene, asked, present))
        if present is not None
        else ""
    )
    body = Markup("\n").join(
        p for p in (asking.heading(scene, asked), asking.question_text(scene, asked)) if p
    )
    hint = Markup("\n").join(p for p in (so_far, example) if p)
    rows = [*answering.choice_buttons(scene, asked), *answering.control_row(scene, asked)]
    if "was" in args:
        rows.insert(0, (OTHER_TEST.button(scene, typed.was_label(scene, args)),))
    return scene.card(
        [levels.proposal(scene, asked), body, hint],
        tuple(rows),
        numbers=question.kind in (Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE),
    )


def _show_why(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "an explanation without a question"
    name, values = asked.question.wording, asking.values_for(scene, asked)
    words = scene.words
    return scene.card(
        [
            Markup("<b>{}</b>").format(asking.question_text(scene, asked)),
            words.say(name, "help", **values),
            words.say("why-we-ask", why=words.say(name, "why", **values)),
            words.say("for-example", example=asking.example(scene, asked)),
        ],
        ((TO_QUESTION.button(scene),),),
    )


def _show_either(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "a choice of readings without a question"
    problem = Problem(args.get("problem", "problem-date-ambiguous"), refusing.figures_of(args))
    buttons = [
        READING.button(scene, asking.reading_text(scene, asked, value), value=number)
        for number, value in enumerate(args["values"])
    ]
    return scene.card(
        [
            "" if args.get("heard") else refusing.problem_text(scene, problem, asked),
            Markup("<b>{}</b>").format(asking.question_text(scene, asked)),
        ],
        (*rows_of(buttons, 1), *answering.control_row(scene, asked)),
    )


def _return(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, "question", in_place=True, **args)


def _take_reading(scene: Scene, args: dict[str, Any], value: str) -> None:
    moves.accept(scene, answering.asked_now(scene), args["values"][int(value)])


def _take_other_test(scene: Scene, args: dict[str, Any], value: str) -> None:
    typed.it_was(scene, args["was_key"], args["was"])


TO_QUESTION = Tap("question", _return, "button-to-question", control=True)
READING = Tap("e", _take_reading)
OTHER_TEST = Tap("was", _take_other_test)

_PUT: Mapping[Kind, Callable[[Scene, Asked, dict[str, Any]], Card]] = {
    Kind.OCCUPATION: occupation.question_card
}
"""Kinds of question with a card of their own; its taps are declared beside it."""

window(
    "question",
    Window(
        _show_question,
        taps(OTHER_TEST, *answering.ANSWERS, *occupation.TAPS, *answering.CONTROLS),
        typed.read,
    ),
)
window("why", Window(_show_why, taps(TO_QUESTION), typed.read))
window("either", Window(_show_either, taps(READING, *answering.CONTROLS), typed.read))
