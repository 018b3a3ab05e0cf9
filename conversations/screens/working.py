"""The plan of the work for the application: what is done is ticked off, in any order."""

from __future__ import annotations

from typing import Any, get_args

from conversations.chat.turn import Turn
from conversations.reports.work_plan import listed, plan_of
from conversations.screens.window import TO_STATUS, Tap, Window, opens, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.candidate.identifiers import WorkId

MOST = 3
"""Pieces of work that can be ticked off at a time: those that come first."""


def _show_plan(turn: Turn, args: dict[str, Any]) -> Card:
    words, plan = turn.words, plan_of(turn)
    rows: list[tuple[Button, ...]] = []
    for one in [each for each in plan if not each.done][:MOST]:
        label = words.plain("button-work-done", work=words.plain(f"work-{one.id}"))
        rows.append((DONE.button(turn, label, value=one.id),))
    for last in turn.session.life.prepared[-1:] if plan else ():
        label = words.plain("button-work-undone", work=words.plain(f"work-{last}"))
        rows.append((UNDONE.button(turn, label, value=last),))
    rows.append(
        (PAPERS.button(turn), TO_STATUS.button(turn)) if plan else (TO_STATUS.button(turn),)
    )
    return turn.card(listed(turn), tuple(rows))


def _tick_off(turn: Turn, args: dict[str, Any], value: str) -> None:
    turn.session.life.prepared += [one for one in get_args(WorkId) if one == value]
    show(turn, "plan", in_place=True)


def _take_back(turn: Turn, args: dict[str, Any], value: str) -> None:
    life = turn.session.life
    life.prepared = [one for one in life.prepared if one != value]
    show(turn, "plan", in_place=True)


DONE = Tap("t", _tick_off)
UNDONE = Tap("u", _take_back)
PAPERS = opens("checklist", "papers", "button-work-papers")

window("plan", Window(_show_plan, taps(DONE, UNDONE, PAPERS, TO_STATUS)))
