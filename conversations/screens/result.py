"""The result: one card to read in ten seconds, and everything behind it one tap away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.reports import programs, score
from conversations.reports.invitation import head, invitation_of, stops
from conversations.screens import moves
from conversations.screens.base import Window, rows_of, show, window
from conversations.voice.replies import Button, Card

_PAGES = ("points", "grid", "programs", "rounds", "whatif", "timeline", "checklist", "sheet")
"""What the card leads to, in order."""


def _show_score(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    pages = [scene.button(words.plain(f"button-{page}"), f"p.{page}") for page in _PAGES]
    rows: list[tuple[Button, ...]] = []
    if scene.current is not None:
        rows.append((scene.button(words.plain("button-continue"), "go"),))
    rows += rows_of(pages, 2)
    rows.append(
        (
            scene.button(words.plain("button-picture"), "picture"),
            scene.button(words.plain("button-edit"), "edit"),
        )
    )
    found = invitation_of(scene)
    first = head(scene) if stops(found) else ""
    return scene.card(score.card(scene), tuple(rows), first=first)


def _tap_score(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "go":
        scene.close_card()
        moves.resume(scene)
    elif action == "edit":
        show(scene, "review", in_place=True)
    elif action == "picture":
        scene.replies.append(score.picture(scene))
    elif action == "p":
        show(scene, value, in_place=True)


def page(paragraphs: Callable[[Scene], list[Markup]]) -> Callable[[Scene, dict[str, Any]], Card]:
    def show_page(scene: Scene, args: dict[str, Any]) -> Card:
        return scene.card(paragraphs(scene), leaving(scene))

    return show_page


def leaving(scene: Scene) -> tuple[tuple[Button, ...], ...]:
    """Back to the score card, and on with the interview while it is open."""
    rows: list[tuple[Button, ...]] = [(scene.control("button-to-score", "score"),)]
    if scene.current is not None:
        rows.append((scene.button(scene.words.plain("button-continue"), "go"),))
    return tuple(rows)


def tap_page(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "score":
        show(scene, "score", in_place=True)
    elif action == "go":
        scene.close_card()
        moves.resume(scene)


def _show_programs(scene: Scene, args: dict[str, Any]) -> Card:
    """One program's requirements at a time: three at once would not fit a phone."""
    words = scene.words
    chosen = args.get("program", "fswp")
    verdict = next(v for v in scene.assessment.programs if v.program == chosen)
    others = [
        scene.button(words.plain(f"program-{v.program}-short"), f"v.{v.program}")
        for v in scene.assessment.programs
        if v.program != chosen
    ]
    return scene.card(
        programs.program_report(scene, verdict),
        (tuple(others), *leaving(scene)),
    )


def _tap_programs(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "v":
        show(scene, "programs", in_place=True, program=value)
    else:
        tap_page(scene, args, action, value)


window("score", Window(_show_score, _tap_score))
window("points", Window(page(score.points), tap_page))
window("grid", Window(page(score.grid), tap_page))
window("programs", Window(_show_programs, _tap_programs))
