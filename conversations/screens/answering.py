"""The buttons under a question: its usual answers, an explanation, a step back, a skip."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind, at_least, is_at_least
from conversations.interview.questions.jobs import FULL_TIME
from conversations.interview.walk import Asked
from conversations.screens import asking, moves
from conversations.screens.window import Tap, rows_of, show, simply
from conversations.voice.replies import Button


def asked_now(turn: Turn) -> Asked:
    """The question that the buttons in front of the person are about."""
    asked = turn.current
    assert asked is not None, "a tap on a question without a question"
    return asked


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = asked_now(turn)
    option = asked.question.options(asked.view(turn.walk.answers))[int(value)]
    moves.accept(turn, asked, _stored(asked, option))


def _stored(asked: Asked, option: str) -> Answer:
    question = asked.question
    if question.kind is Kind.YES_NO:
        return option == "yes"
    if question.kind is Kind.NUMBER:
        return int(option)
    return option


def _choose_country(turn: Turn, args: dict[str, Any], value: str) -> None:
    moves.accept(turn, asked_now(turn), value)


def _say_full_time(turn: Turn) -> None:
    moves.accept(turn, asked_now(turn), FULL_TIME)


def _say_enough(turn: Turn) -> None:
    required = asking.funds_required(turn)
    assert required is not None, "enough for a family whose size is not known"
    moves.accept(turn, asked_now(turn), at_least(required))


def enough(turn: Turn, asked: Asked) -> bool:
    """Take what the button with the table's amount says, in words; False where none is known."""
    required = asking.funds_required(turn)
    if required is None:
        return False
    moves.accept(turn, asked, at_least(required))
    return True


def _say_less(turn: Turn) -> None:
    turn.close_card()
    turn.note(turn.words.say("funds-how-much"))
    show(turn, "question")


def _say_now(turn: Turn) -> None:
    moves.accept(turn, asked_now(turn), "now")


def _explain(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "why", in_place=True, **args)


CHOICE = Tap("a", _choose)
COUNTRY = Tap("c", _choose_country)
NOW = Tap("now", simply(_say_now), "now-button")
FULL = Tap("full", simply(_say_full_time))
ENOUGH = Tap("enough", simply(_say_enough))
LESS = Tap("less", simply(_say_less), "button-funds-less")
ANSWERS = (CHOICE, COUNTRY, NOW, FULL, ENOUGH, LESS)
"""The usual answers."""
WHY = Tap("why", _explain, "button-explain", control=True)
BACK = Tap("back", simply(moves.go_back), "button-back", control=True)
SKIP = Tap("skip", simply(moves.skip), "button-skip", control=True)
NOT_YET = replace(SKIP, label="button-not-yet")
CONTROLS = (WHY, BACK, SKIP, NOT_YET)
"""What every question has besides."""


def _funds_buttons(turn: Turn) -> list[tuple[Button, ...]]:
    """Whether there is what the table asks of this family; the amount is only needed where it is
    less."""
    required, words = asking.funds_required(turn), turn.words
    if required is None:
        return []
    enough = words.plain("button-funds-enough", amount=words.money(required))
    return [(ENOUGH.button(turn, enough),), (LESS.button(turn),)]


def choice_buttons(turn: Turn, asked: Asked) -> list[tuple[Button, ...]]:
    """Buttons for the usual answers."""
    question = asked.question
    options = question.options(asked.view(turn.walk.answers))
    buttons = [
        CHOICE.button(turn, asking.choice_label(turn, asked, option), value=number)
        for number, option in enumerate(options)
    ]
    if question.kind is Kind.MONTH_OR_NOW:
        buttons.append(NOW.button(turn))
    if question.kind is Kind.COUNTRY:
        buttons.extend(
            COUNTRY.button(turn, turn.words.country(code), value=code) for code in _countries(turn)
        )
        return rows_of(buttons, 2)
    if question.kind is Kind.HOURS and turn.walk.answers.get(asked.key) != FULL_TIME:
        return [
            (FULL.button(turn, asking.answer_text(turn, asked, FULL_TIME)),),
            *rows_of(buttons, question.columns),
        ]
    if question.id == "funds" and not is_at_least(turn.walk.answers.get(asked.key)):
        return _funds_buttons(turn)
    return rows_of(buttons, 2 if question.kind is Kind.YES_NO else question.columns)


def _countries(turn: Turn) -> list[str]:
    """Canada, then the countries this person has already named."""
    named = [
        str(answer)
        for asked in turn.walk.asked
        if asked.question.kind is Kind.COUNTRY
        and (answer := turn.walk.answers.get(asked.key)) is not None
    ]
    return list(dict.fromkeys(["CA", *named]))[:4]


def control_row(turn: Turn, asked: Asked) -> list[tuple[Button, ...]]:
    """Explanation, back, skip."""
    row = []
    if turn.walk.before(asked.key) is not None or turn.session.come_back is not None:
        row.append(BACK.button(turn))
    row.append((NOT_YET if asked.question.not_yet else SKIP).button(turn))
    return [(WHY.button(turn),), tuple(row)]
