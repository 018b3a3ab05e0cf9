"""The plan of the work for the application: what is done is ticked off, in any order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

from conversations.chat.turn import Turn
from conversations.reports.papers import next_of
from conversations.reports.work_plan import listed, plan_of
from conversations.screens.folding import FOLDING, folded
from conversations.screens.one_paper import label
from conversations.screens.window import TO_STATUS, Tap, Window, opens, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.candidate.identifiers import WorkId
from express_entry.documents.plan import PlannedPaper


def _show_plan(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(listed(turn), folded(turn, args, _buttons(turn), columns=1))


def _buttons(turn: Turn) -> list[Button]:
    """The next paper, the papers, what comes first of the work; then the rest of it."""
    words, plan, thing = turn.words, plan_of(turn), next_of(turn) if plan_of(turn) else None
    if not plan:
        return [STATUS.button(turn)]
    following = []
    if isinstance(thing, PlannedPaper):
        following = [NEXT.button(turn, label(turn, thing.paper), value=thing.paper.key)]
    named = {one.id: words.plain(f"work-{one.id}") for one in plan}
    work = [
        DONE.button(turn, words.plain("button-work-done", work=named[one.id]), value=one.id)
        for one in plan
        if not one.done
    ]
    undone = [
        UNDONE.button(turn, words.plain("button-work-undone", work=named[last]), value=last)
        for last in turn.session.life.prepared[-1:]
        if last in named
    ]
    return [*following, *work[:1], PAPERS.button(turn), *undone, *work[1:], STATUS.button(turn)]


def _tick_off(turn: Turn, args: dict[str, Any], value: str) -> None:
    turn.session.life.prepared += [one for one in get_args(WorkId) if one == value]
    show(turn, "plan", in_place=True)


def _open(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "paper", in_place=True, key=value)


def _take_back(turn: Turn, args: dict[str, Any], value: str) -> None:
    life = turn.session.life
    life.prepared = [one for one in life.prepared if one != value]
    show(turn, "plan", in_place=True)


NEXT = Tap("o", _open, role="next")
DONE = Tap("t", _tick_off)
UNDONE = Tap("u", _take_back)
PAPERS = opens("checklist", "papers", "button-work-papers")
STATUS = replace(TO_STATUS, label="button-status")

window(
    "plan",
    Window(_show_plan, taps(NEXT, DONE, UNDONE, PAPERS, STATUS, *FOLDING), all_buttons=_buttons),
)
