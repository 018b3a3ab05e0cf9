"""The question in front of the person: its card, its explanation, its readings, what a tap does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.question import Kind, Problem
from conversations.interview.walk import Asked
from conversations.reports import levels
from conversations.screens import (
    answering,
    asking,
    moves,
    occupation,
    refusing,
    ties,
    together,
    topics,
    typed,
)
from conversations.screens.window import Tap, Window, rows_of, show, taps, window
from conversations.voice.quotes import sentences
from conversations.voice.replies import Card


def _show_question(turn: Turn, args: dict[str, Any]) -> Card:
    asked = turn.current
    assert asked is not None, "a question screen without a question"
    together_with_others = together.card(turn, asked, args)
    if together_with_others is not None:
        return together_with_others
    put = _PUT.get(asked.question.kind, _usual_card)
    return put(turn, asked, args)


def _usual_card(turn: Turn, asked: Asked, args: dict[str, Any]) -> Card:
    question = asked.question
    example = Markup("")
    if not question.options(asked.view(turn.walk.answers)):
        example = turn.words.say("for-example", example=asking.example(turn, asked))
        if question.kind is Kind.SCORE and (four := asking.all_four(turn, asked)):
            # All four in one message come first: whoever types one after the other gives three
            # answers more.
            one = turn.words.say("or-one-by-one", example=asking.example(turn, asked))
            example = Markup("\n").join((four, one))
    present = turn.walk.answers.get(asked.key)
    so_far = (
        turn.words.say("present-answer", answer=asking.answer_text(turn, asked, present))
        if present is not None
        else ""
    )
    body = Markup("\n").join(
        p for p in (asking.heading(turn, asked), asking.question_text(turn, asked)) if p
    )
    hint = Markup("\n").join(p for p in (so_far, example) if p)
    rows = [
        *topics.offered(turn, args),
        *answering.choice_buttons(turn, asked),
        *answering.control_row(turn, asked),
    ]
    if turn.brief:
        return turn.card([asking.in_a_line(turn, asked)], tuple(rows), numbers=_by_number(asked))
    if "was" in args:
        rows.insert(0, (OTHER_TEST.button(turn, typed.was_label(turn, args)),))
    return turn.card(
        [levels.proposal(turn, asked), body, hint],
        tuple(rows),
        numbers=_by_number(asked),
    )


def _by_number(asked: Asked) -> bool:
    return asked.question.kind in (Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE)


def _show_why(turn: Turn, args: dict[str, Any]) -> Card:
    asked = turn.current
    assert asked is not None, "an explanation without a question"
    if ties.is_asked(turn, asked):
        return turn.card(ties.explained(turn, asked), ((TO_QUESTION.button(turn),),))
    name, values = asked.question.wording, asking.values_for(turn, asked)
    words = turn.words
    return turn.card(
        [
            Markup("<b>{}</b>").format(asking.question_text(turn, asked)),
            sentences(words.say(name, "help", **values)),
            asking.why(turn, asked),
            words.say("for-example", example=asking.example(turn, asked)),
        ],
        ((TO_QUESTION.button(turn),),),
    )


def _show_either(turn: Turn, args: dict[str, Any]) -> Card:
    asked = turn.current
    assert asked is not None, "a choice of readings without a question"
    problem = Problem(args.get("problem", "problem-date-ambiguous"), refusing.figures_of(args))
    buttons = [
        READING.button(turn, asking.reading_text(turn, asked, value), value=number)
        for number, value in enumerate(args["values"])
    ]
    return turn.card(
        [
            "" if args.get("heard") else refusing.problem_text(turn, problem, asked),
            Markup("<b>{}</b>").format(asking.question_text(turn, asked)),
        ],
        (*rows_of(buttons, 1), *answering.control_row(turn, asked)),
    )


def _return(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "question", in_place=True, **args)


def _take_reading(turn: Turn, args: dict[str, Any], value: str) -> None:
    moves.accept(turn, answering.asked_now(turn), args["values"][int(value)])


def _take_other_test(turn: Turn, args: dict[str, Any], value: str) -> None:
    typed.it_was(turn, args["was_key"], args["was"])


TO_QUESTION = Tap("question", _return, "button-to-question", control=True)
READING = Tap("e", _take_reading)
OTHER_TEST = Tap("was", _take_other_test)

_PUT: Mapping[Kind, Callable[[Turn, Asked, dict[str, Any]], Card]] = {
    Kind.OCCUPATION: occupation.question_card
}
"""Kinds of question with a card of their own; its taps are declared beside it."""

window(
    "question",
    Window(
        _show_question,
        taps(
            topics.TOPIC,
            OTHER_TEST,
            *answering.ANSWERS,
            *together.TAPS,
            *occupation.TAPS,
            *answering.CONTROLS,
        ),
        typed.read,
    ),
)
window("why", Window(_show_why, taps(TO_QUESTION), typed.read))
window("either", Window(_show_either, taps(READING, *answering.CONTROLS), typed.read))
