"""Kinds of reminder: their names, and turning each off and on; of new rounds by kind of round."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports import new_rounds
from conversations.reports.wanted import KINDS
from conversations.screens import stopping
from conversations.screens.window import Tap, Window, opens, rows_of, show, simply, taps, window
from conversations.voice.replies import Button, Card
from conversations.voice.wording import Wording, fold
from express_entry import rulebook

ROUNDS = new_rounds.KIND


def name(turn: Turn, kind: str) -> str:
    """The name of a kind."""
    slug = kind.removeprefix(f"{ROUNDS}.")
    if slug == kind:
        return turn.words.plain(f"kind-{kind}")
    return turn.words.plain("kind-rounds-of", kind=turn.words.plain(f"round-{slug}"))


def listed(turn: Turn, kinds: Iterable[str]) -> Markup:
    """The names of some kinds."""
    return turn.words.listed(name(turn, kind) for kind in kinds)


def stop(turn: Turn, kinds: Iterable[str]) -> None:
    """No more reminders of these kinds."""
    preferences = turn.session.preferences
    preferences.stopped = sorted({*preferences.stopped, *kinds})


def _turn_on(turn: Turn, kind: str) -> None:
    preferences = turn.session.preferences
    preferences.stopped = [one for one in preferences.stopped if one != kind]
    if not preferences.all_stopped:
        turn.note(stopping.turn_on(turn, kind))


def _turn_on_or_off(turn: Turn, kind: str) -> None:
    if kind in turn.session.preferences.stopped:
        _turn_on(turn, kind)
    else:
        stop(turn, [kind])


def _rounds() -> tuple[str, ...]:
    """The kinds of round, as kinds of reminder."""
    return tuple(f"{ROUNDS}.{slug}" for slug in rulebook.default().rounds.kinds)


def _switch(turn: Turn, tap: Tap, kind: str, label: str, value: str | int) -> Button:
    stopped = kind in turn.session.preferences.stopped
    return tap.button(
        turn, turn.words.plain("kind-off" if stopped else "kind-on", kind=label), value=value
    )


# ------------------------------------------------------------------------- windows


def _show_kinds(turn: Turn, args: dict[str, Any]) -> Card:
    buttons = [
        _switch(turn, KIND, kind, name(turn, kind), kind) for kind in KINDS if kind != ROUNDS
    ]
    stopped = turn.session.preferences.stopped
    state = "off" if ROUNDS in stopped else "some" if {*_rounds()} & {*stopped} else "on"
    rounds = turn.words.plain(f"kind-{state}", kind=name(turn, ROUNDS))
    rows = (*rows_of(buttons, 2), (OF_ROUNDS.button(turn, rounds),), (BACK.button(turn),))
    return turn.card([turn.words.say("kinds-question")], rows)


def _choose_kind(turn: Turn, args: dict[str, Any], value: str) -> None:
    _turn_on_or_off(turn, value)
    show(turn, "settings_kinds", in_place=True)


def _show_rounds(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    all_off = ROUNDS in turn.session.preferences.stopped
    every = _switch(turn, EVERY_ROUND, ROUNDS, words.plain("kind-rounds-all"), "")
    buttons = [
        _switch(turn, ROUND, kind, words.plain(f"round-{kind.partition('.')[2]}"), number)
        for number, kind in enumerate(_rounds())
    ]
    rows = ((every,), *([] if all_off else rows_of(buttons, 2)), (BACK_TO_KINDS.button(turn),))
    return turn.card([words.say("kinds-rounds-question", off=all_off)], rows)


def _choose_round(turn: Turn, args: dict[str, Any], value: str) -> None:
    _turn_on_or_off(turn, _rounds()[int(value)])
    show(turn, "settings_rounds", in_place=True)


def _choose_every_round(turn: Turn) -> None:
    _turn_on_or_off(turn, ROUNDS)
    show(turn, "settings_rounds", in_place=True)


KIND = Tap("k", _choose_kind)
OF_ROUNDS = opens("settings_rounds", "rounds", "kind-rounds")
BACK = opens("settings", "back", "button-back", control=True)
ROUND = Tap("r", _choose_round)
EVERY_ROUND = Tap("every", simply(_choose_every_round))
BACK_TO_KINDS = opens("settings_kinds", "back", "button-back", control=True)

window("settings_kinds", Window(_show_kinds, taps(KIND, OF_ROUNDS, BACK)))
window("settings_rounds", Window(_show_rounds, taps(ROUND, EVERY_ROUND, BACK_TO_KINDS)))


# ------------------------------------------------------------------------- in words


def said(turn: Turn, typed: str) -> bool:
    """Whether folded words stop new rounds, or one kind of them, or turn them on again ("stop
    French rounds"); then it is done."""
    meant = _phrases(turn.words).get(typed)
    if meant is None:
        return False
    kind, on = meant
    turn.close_card()
    if not on:
        stop(turn, [kind])
        turn.note(turn.words.say("reminder-kind-stopped", kinds=name(turn, kind)))
    else:
        _turn_on(turn, kind)
    show(turn, "settings_rounds")
    return True


@cache
def _phrases(words: Wording) -> dict[str, tuple[str, bool]]:
    """What may be typed: the kind it means, and whether it is turned on."""
    names: dict[str, list[str]] = {ROUNDS: [""]}
    for kind in _rounds():
        message = f"round-{kind.partition('.')[2]}"
        names[kind] = [fold(words.plain(message)), *words.words(message, "also")]
    found: dict[str, tuple[str, bool]] = {}
    for attribute, on in (("stop", False), ("start", True)):
        for kind, called in names.items():
            for one in called:
                said = words.words("words-rounds", attribute, kind=one)
                found |= dict.fromkeys(said, (kind, on))
    return found
