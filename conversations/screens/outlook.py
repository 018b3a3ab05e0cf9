"""What lies ahead: how to raise the score, recent rounds, documents."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import APPLIED, INVITED
from conversations.chat.scene import Scene
from conversations.reports import checklist, rounds, whatif
from conversations.screens.base import Window, show, window
from conversations.screens.result import leaving, page, tap_page
from conversations.voice.replies import Card


def _show_checklist(scene: Scene, args: dict[str, Any]) -> Card:
    default = scene.session.state in (INVITED, APPLIED)
    applying = bool(args.get("applying", default))
    other = "button-checklist-profile" if applying else "button-checklist-application"
    return scene.card(
        checklist.listed(scene, applying=applying),
        (
            (scene.button(scene.words.plain(other), f"stage.{int(not applying)}"),),
            *leaving(scene),
        ),
    )


def _tap_checklist(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "stage":
        show(scene, "checklist", in_place=True, applying=value == "1")
    else:
        tap_page(scene, args, action, value)


window("whatif", Window(page(whatif.whatif), tap_page))
window("rounds", Window(page(rounds.page), tap_page))
window("checklist", Window(_show_checklist, _tap_checklist))
