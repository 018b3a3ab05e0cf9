"""One line of the list of what was understood, put right or left out."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import asking, refusing
from conversations.screens.proposals import Proposals, answer_of, button_label, keys_of, proposed
from conversations.screens.window import Args, Tap, rows_of, show
from conversations.typed import readings
from conversations.voice.replies import Card

MOST_CHOICES = 8
"""Usual answers of a question that are offered as buttons; more are typed."""


def picking(turn: Turn, found: Proposals) -> Card:
    """One button for each answer, those of a test each by itself."""
    buttons = [
        (LINE.button(turn, button_label(turn, found, key), value=number),)
        for number, key in enumerate(keys_of(found))
    ]
    return turn.card([turn.words.say("told-which")], (*buttons, (TO_LIST.button(turn),)))


def fixing(turn: Turn, found: Proposals, key: str) -> Card:
    """The question of one line, to be answered anew, or left out."""
    asked = found.asked(key)
    options = asked.question.options(asked.view(found.trial.walk.answers))
    choices = [
        CHOICE.button(turn, asking.choice_label(found.trial, asked, option), value=number)
        for number, option in enumerate(options)
    ]
    rows = rows_of(choices, asked.question.columns) if len(choices) <= MOST_CHOICES else []
    heard = turn.words.say("present-answer", answer=answer_of(turn, found, (key,)))
    body = Markup("\n").join([asking.question_text(found.trial, asked), heard])
    return turn.card(
        [body, turn.words.say("for-example", example=asking.example(found.trial, asked))],
        (*rows, (LEAVE_OUT.button(turn), TO_LIST.button(turn))),
        numbers=asked.question.kind in (Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE),
    )


def listed(turn: Turn, args: Args) -> None:
    """Put the list before the person; it waits for an answer whatever is looked at in between."""
    turn.understood = "facts"
    turn.session.listed = dict(args)
    show(turn, "told", in_place=turn.tapped, **args)


def again(turn: Turn, args: Args, values: Mapping[str, Answer]) -> None:
    """The list once more, with other answers."""
    rest = {name: kept for name, kept in args.items() if name not in ("pick", "fix")}
    listed(turn, {**rest, "values": dict(values)})


def _without(args: Args, key: str) -> dict[str, Answer]:
    """The answers without one, and without what hangs on it."""
    owner, _, name = key.partition(".")
    whole_test = owner in OWNERS and name == "test"
    return {
        other: value
        for other, value in args["values"].items()
        if other != key and not (whole_test and other.startswith(f"{owner}."))
    }


def _pick(turn: Turn, args: Args, value: str) -> None:
    if not turn.tapped:
        turn.close_card()
    show(turn, "told", in_place=True, **{**args, "pick": True})


def _line(turn: Turn, args: Args, value: str) -> None:
    keys = keys_of(proposed(turn, args["values"]))
    at = int(value)
    show(turn, "told", in_place=True, **{**args, "fix": keys[at] if at < len(keys) else None})


def _choose(turn: Turn, args: Args, value: str) -> None:
    found = proposed(turn, args["values"])
    asked = found.asked(args["fix"])
    option = asked.question.options(asked.view(found.trial.walk.answers))[int(value)]
    answer: Answer = option
    if asked.question.kind is Kind.YES_NO:
        answer = option == "yes"
    elif asked.question.kind is Kind.NUMBER:
        answer = int(option)
    _put_right(turn, args, asked, answer)


def _put_right(turn: Turn, args: Args, asked: Asked, answer: Answer) -> None:
    values = args["values"] | {asked.key: answer}
    first = "credential.0.level"
    if asked.key == first and args["values"].get("education") == args["values"].get(first):
        values["education"] = answer
    again(turn, args, values)


def _leave_out(turn: Turn, args: Args, value: str) -> None:
    again(turn, args, _without(args, args["fix"]))


def _to_list(turn: Turn, args: Args, value: str) -> None:
    again(turn, args, args["values"])


def read(turn: Turn, args: Args, found: Proposals, asked: Asked, text: str) -> bool:
    read = readings.understand(asking.put_now(found.trial, asked), text)
    if isinstance(read, Either):
        read = read.problem
    problem = read if isinstance(read, Problem) else None
    turn.close_card()
    if not isinstance(read, Problem):
        found.trial.session.answers.pop(asked.key, None)
        found.trial.changed()
        problem = recording.problem_when_given(found.trial, asked, read)
        if problem is None:
            _put_right(turn, args, asked, read)
            return True
    assert problem is not None, "neither an answer nor a problem"
    turn.note(refusing.problem_text(found.trial, problem, asked))
    show(turn, "told", **args)
    return True


CHANGE = Tap("change", _pick, "button-told-change")
LINE = Tap("line", _line)
CHOICE = Tap("a", _choose)
LEAVE_OUT = Tap("out", _leave_out, "button-told-leave-out")
TO_LIST = Tap("list", _to_list, "button-to-list", control=True)
TAPS = (CHANGE, LINE, CHOICE, LEAVE_OUT, TO_LIST)
