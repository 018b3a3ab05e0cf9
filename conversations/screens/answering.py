"""The buttons under a question: its usual answers, an explanation, a step back, a skip."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations.chat.scene import Scene
from conversations.interview.question import Answer, Kind
from conversations.interview.walk import Asked
from conversations.screens import asking, moves
from conversations.screens.base import Tap, rows_of, show, simply
from conversations.voice.replies import Button


def asked_now(scene: Scene) -> Asked:
    """The question that the buttons in front of the person are about."""
    asked = scene.current
    assert asked is not None, "a tap on a question without a question"
    return asked


def _choose(scene: Scene, args: dict[str, Any], value: str) -> None:
    asked = asked_now(scene)
    option = asked.question.options(asked.view(scene.walk.answers))[int(value)]
    moves.accept(scene, asked, _stored(asked, option))


def _stored(asked: Asked, option: str) -> Answer:
    question = asked.question
    if question.kind is Kind.YES_NO:
        return option == "yes"
    if question.kind is Kind.NUMBER:
        return int(option)
    return option


def _choose_country(scene: Scene, args: dict[str, Any], value: str) -> None:
    moves.accept(scene, asked_now(scene), value)


def _say_now(scene: Scene) -> None:
    moves.accept(scene, asked_now(scene), "now")


def _explain(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, "why", in_place=True, **args)


CHOICE = Tap("a", _choose)
COUNTRY = Tap("c", _choose_country)
NOW = Tap("now", simply(_say_now), "now-button")
ANSWERS = (CHOICE, COUNTRY, NOW)
"""The usual answers."""
WHY = Tap("why", _explain, "button-explain", control=True)
BACK = Tap("back", simply(moves.go_back), "button-back", control=True)
SKIP = Tap("skip", simply(moves.skip), "button-skip", control=True)
NOT_YET = replace(SKIP, label="button-not-yet")
CONTROLS = (WHY, BACK, SKIP, NOT_YET)
"""What every question has besides."""


def choice_buttons(scene: Scene, asked: Asked) -> list[tuple[Button, ...]]:
    """Buttons for the usual answers."""
    question = asked.question
    options = question.options(asked.view(scene.walk.answers))
    buttons = [
        CHOICE.button(scene, asking.choice_label(scene, asked, option), value=number)
        for number, option in enumerate(options)
    ]
    if question.kind is Kind.MONTH_OR_NOW:
        buttons.append(NOW.button(scene))
    if question.kind is Kind.COUNTRY:
        buttons.extend(
            COUNTRY.button(scene, scene.words.country(code), value=code)
            for code in _countries(scene)
        )
        return rows_of(buttons, 2)
    return rows_of(buttons, 2 if question.kind is Kind.YES_NO else question.columns)


def _countries(scene: Scene) -> list[str]:
    """Canada, then the countries this person has already named."""
    named = [
        str(answer)
        for asked in scene.walk.asked
        if asked.question.kind is Kind.COUNTRY
        and (answer := scene.walk.answers.get(asked.key)) is not None
    ]
    return list(dict.fromkeys(["CA", *named]))[:4]


def control_row(scene: Scene, asked: Asked) -> list[tuple[Button, ...]]:
    """Explanation, back, skip."""
    row = []
    if scene.walk.before(asked.key) is not None or scene.session.come_back is not None:
        row.append(BACK.button(scene))
    row.append((NOT_YET if asked.question.not_yet else SKIP).button(scene))
    return [(WHY.button(scene),), tuple(row)]
