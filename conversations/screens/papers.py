"""The papers of the application: one list to work on, the next thing first."""

from __future__ import annotations

from typing import Any

from conversations.chat import machine
from conversations.chat.turn import Turn
from conversations.reports import checklist, papers
from conversations.reports.papers import in_order, is_over, next_of, plan_of
from conversations.screens.folding import FEWER, FOLDING, MORE, MOST
from conversations.screens.lived import read_countries
from conversations.screens.one_paper import label
from conversations.screens.result import LEAVING_OR_FILING, leaving_or_filing
from conversations.screens.window import TO_SCORE, Tap, Window, opens, rows_of, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.documents.plan import PlannedPaper

IN_A_ROW = 6
"""Buttons with a number that stand beside one another."""


def is_of_application(turn: Turn, args: dict[str, Any]) -> bool:
    """Whether the list is that of the application, which begins once a profile is submitted."""
    default = turn.session.state in machine.LIFE and turn.session.state != machine.SCORED
    return bool(args.get("applying", default))


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    if not is_of_application(turn, args):
        rows = ((FOR_APPLICATION.button(turn, value=1),), *leaving_or_filing(turn))
        return turn.card(checklist.listed(turn), rows)
    seen = [*_first(turn), TO_SCORE.button(turn)][:MOST]
    if not args.get("more"):
        rows = (*((button,) for button in seen), (MORE.button(turn),))
    else:
        left = (row for row in leaving_or_filing(turn) if not set(row).intersection(seen))
        rows = (
            *rows_of(_numbers(turn), IN_A_ROW),
            *((button,) for button in _others(turn)),
            *left,
            (FEWER.button(turn),),
        )
    return turn.card(papers.listed(turn), rows)


def _first(turn: Turn) -> list[Button]:
    """What stands in sight: the countries while they are not told, then the next thing."""
    thing = next_of(turn)
    asked = plan_of(turn).asks_countries
    buttons = [COUNTRIES.button(turn)] if asked and not is_over(turn) else []
    if isinstance(thing, PlannedPaper):
        buttons.append(NEXT.button(turn, label(turn, thing.paper), value=thing.paper.key))
    if plan_of(turn).invited:
        buttons.append(PLAN.button(turn))
    return buttons


def _numbers(turn: Turn) -> list[Button]:
    """Every paper by its number on the list."""
    return [
        OPEN.button(turn, str(number), value=one.paper.key)
        for number, (_, one) in enumerate(in_order(turn), 1)
    ]


def _others(turn: Turn) -> list[Button]:
    asked = plan_of(turn).asks_countries
    countries = [] if asked and not is_over(turn) else [COUNTRIES.button(turn)]
    return [*countries, FOR_PROFILE.button(turn, value=0)]


def _all(turn: Turn) -> list[Button]:
    left = [button for row in leaving_or_filing(turn) for button in row]
    return [*_first(turn), *_numbers(turn), *_others(turn), *left]


def _choose_stage(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "checklist", in_place=True, applying=value == "1")


def _open(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "paper", in_place=True, key=value)


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """Countries typed while the list asks for them."""
    asked = plan_of(turn).asks_countries
    if not asked or is_over(turn) or not is_of_application(turn, args):
        return False
    return read_countries(turn, asked[0], text)


NEXT = Tap("o", _open, role="next")
OPEN = Tap("o", _open)
COUNTRIES = opens("lived", "lived", "button-papers-countries")
PLAN = opens("plan", "plan", "button-papers-plan")
FOR_PROFILE = Tap("stage", _choose_stage, "button-checklist-profile")
FOR_APPLICATION = Tap("stage", _choose_stage, "button-checklist-application")

window(
    "checklist",
    Window(
        _show,
        taps(NEXT, COUNTRIES, PLAN, FOR_PROFILE, *LEAVING_OR_FILING, *FOLDING),
        _read,
        all_buttons=_all,
    ),
)
