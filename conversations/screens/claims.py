"""What an open invitation rests on, claim by claim, and what applying or declining leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations.chat import machine
from conversations.chat.turn import Turn
from conversations.reports import claims, invitation
from conversations.screens import happening
from conversations.screens.window import (
    EDIT,
    TO_STATUS,
    Tap,
    Window,
    opens,
    show,
    simply,
    taps,
    window,
)
from conversations.voice.replies import Button, Card


def _show_claims(turn: Turn, args: dict[str, Any]) -> Card:
    found, now = claims.checked_of(turn), invitation.invitation_of(turn)
    if found is None or now is None:
        return _none_open(turn)
    pages = claims.pages(turn, found, now)
    number = min(int(args.get("page", 0)), len(pages) - 1)
    rows: list[tuple[Button, ...]] = []
    if number + 1 < len(pages):
        rows.append((NEXT.button(turn, value=number + 1),))
    rows.append((FOLLOWS.button(turn),))
    if machine.can_happen(turn.session.state, machine.CORRECT):
        rows.append((TO_STATUS.button(turn), happening.UNDO.button(turn)))
    else:
        rows.append((TO_STATUS.button(turn),))
    return turn.card(pages[number], tuple(rows), first="" if number else invitation.head(turn))


def _show_consequences(turn: Turn, args: dict[str, Any]) -> Card:
    found, now = claims.checked_of(turn), invitation.invitation_of(turn)
    if found is None or now is None:
        return _none_open(turn)
    rows = (
        (DECLINE.button(turn), EDIT.button(turn)),
        (CLAIMS.button(turn), TO_STATUS.button(turn)),
    )
    return turn.card(claims.consequences(turn, found, now), rows)


def _none_open(turn: Turn) -> Card:
    return turn.card([turn.words.say("claims-none-open")], ((NONE_OPEN.button(turn),),))


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "claims", in_place=True, page=int(value))


def _decline(turn: Turn) -> None:
    happening.begin(turn, "decline")


NEXT = Tap("page", _turn_page, "button-more-claims")
FOLLOWS = opens("consequences", "follows", "button-consequences")
CLAIMS = opens("claims", "claims", "button-claims", control=True)
DECLINE = Tap("decline", simply(_decline), "button-life-decline", role="danger")
NONE_OPEN = replace(TO_STATUS, label="button-status")

window("claims", Window(_show_claims, taps(NEXT, FOLLOWS, happening.UNDO, TO_STATUS, NONE_OPEN)))
window(
    "consequences", Window(_show_consequences, taps(DECLINE, EDIT, CLAIMS, TO_STATUS, NONE_OPEN))
)
