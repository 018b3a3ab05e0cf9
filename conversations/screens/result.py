"""The result: one card to read in ten seconds, and everything behind it one tap away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.reports import programs, score
from conversations.reports.invitation import head, invitation_of, stops
from conversations.screens.base import (
    EDIT,
    TO_SCORE,
    Tap,
    Window,
    rows_of,
    show,
    simply,
    taps,
    window,
)
from conversations.screens.moves import CONTINUE
from conversations.voice.replies import Button, Card

PAGES = ("points", "grid", "programs", "rounds", "whatif", "timeline", "checklist", "sheet")
"""What the card leads to, in order; "back" there means the card."""


def _show_score(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    pages = [PAGE.button(scene, words.plain(f"button-{page}"), value=page) for page in PAGES]
    rows: list[tuple[Button, ...]] = []
    if scene.current is not None:
        rows.append((CONTINUE.button(scene),))
    rows += rows_of(pages, 2)
    rows.append((PICTURE.button(scene), EDIT.button(scene)))
    found = invitation_of(scene)
    first = head(scene) if stops(found) else ""
    return scene.card(score.card(scene), tuple(rows), first=first)


def _open_page(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, value, in_place=True)


def _send_picture(scene: Scene) -> None:
    scene.replies.append(score.picture(scene))


PAGE = Tap("p", _open_page)
PICTURE = Tap("picture", simply(_send_picture), "button-picture")
LEAVING = (TO_SCORE, CONTINUE)
"""What every page behind the card has."""


def page(paragraphs: Callable[[Scene], list[Markup]]) -> Callable[[Scene, dict[str, Any]], Card]:
    def show_page(scene: Scene, args: dict[str, Any]) -> Card:
        return scene.card(paragraphs(scene), leaving(scene))

    return show_page


def leaving(scene: Scene) -> tuple[tuple[Button, ...], ...]:
    """Back to the score card, and on with the interview while it is open."""
    rows: list[tuple[Button, ...]] = [(TO_SCORE.button(scene),)]
    if scene.current is not None:
        rows.append((CONTINUE.button(scene),))
    return tuple(rows)


def _show_programs(scene: Scene, args: dict[str, Any]) -> Card:
    """One program's requirements at a time: three at once would not fit a phone."""
    words = scene.words
    chosen = args.get("program", "fswp")
    verdict = next(v for v in scene.assessment.programs if v.program == chosen)
    others = [
        PROGRAM.button(scene, words.plain(f"program-{v.program}-short"), value=v.program)
        for v in scene.assessment.programs
        if v.program != chosen
    ]
    return scene.card(
        programs.program_report(scene, verdict),
        (tuple(others), *leaving(scene)),
    )


def _choose_program(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, "programs", in_place=True, program=value)


PROGRAM = Tap("v", _choose_program)

window("score", Window(_show_score, taps(CONTINUE, PAGE, PICTURE, EDIT)))
window("points", Window(page(score.points), taps(*LEAVING)))
window("grid", Window(page(score.grid), taps(*LEAVING)))
window("programs", Window(_show_programs, taps(PROGRAM, *LEAVING)))
