"""The question in front of the person: its card, its explanation, its readings, what a tap does."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.walk import Asked
from conversations.reports import levels
from conversations.screens import (
    asking,
    moves,
    occupation,
    refusing,
    typed,
)
from conversations.screens.base import Window, rows_of, show, window
from conversations.voice.replies import Card


def _show_question(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "a question screen without a question"
    if asked.question.kind is Kind.OCCUPATION:
        return occupation.question_card(scene, asked, args)
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
    rows = [*asking.choice_buttons(scene, asked), *asking.control_row(scene, asked)]
    if "was" in args:
        rows.insert(0, (scene.button(typed.was_label(scene, args), "was"),))
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
        ((scene.control("button-to-question", "question"),),),
    )


def _show_either(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "a choice of readings without a question"
    problem = Problem(args.get("problem", "problem-date-ambiguous"), refusing.figures_of(args))
    buttons = [
        scene.button(asking.reading_text(scene, asked, value), f"e.{number}")
        for number, value in enumerate(args["values"])
    ]
    return scene.card(
        [
            "" if args.get("heard") else refusing.problem_text(scene, problem, asked),
            Markup("<b>{}</b>").format(asking.question_text(scene, asked)),
        ],
        (*rows_of(buttons, 1), *asking.control_row(scene, asked)),
    )


def _tap(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    asked = scene.current
    assert asked is not None, "a tap on a question without a question"
    is_occupation = asked.question.kind is Kind.OCCUPATION
    if is_occupation and occupation.tap(scene, asked, args, action, value):
        return
    if action == "why":
        show(scene, "why", in_place=True, **args)
    elif action == "question":
        show(scene, "question", in_place=True, **args)
    elif action == "back":
        moves.go_back(scene)
    elif action == "skip":
        moves.skip(scene)
    elif action == "e":
        moves.accept(scene, asked, args["values"][int(value)])
    elif action == "was":
        typed.it_was(scene, args["was_key"], args["was"])
    elif action == "now":
        moves.accept(scene, asked, "now")
    elif action == "c":
        moves.accept(scene, asked, value)
    elif action == "a":
        option = asked.question.options(asked.view(scene.walk.answers))[int(value)]
        moves.accept(scene, asked, _stored(asked, option))


def _stored(asked: Asked, option: str) -> Answer:
    question = asked.question
    if question.kind is Kind.YES_NO:
        return option == "yes"
    if question.kind is Kind.NUMBER:
        return int(option)
    return option


window("question", Window(_show_question, _tap, typed.read))
window("why", Window(_show_why, _tap, typed.read))
window("either", Window(_show_either, _tap, typed.read))
