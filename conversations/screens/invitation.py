"""What was checked of an open invitation before applying."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.reports import invitation
from conversations.reports.facts import source_link
from conversations.reports.standing import standing_of
from conversations.screens import happening
from conversations.screens.base import Window, show, window
from conversations.voice.replies import Button, Card


def _show_checked(scene: Scene, args: dict[str, Any]) -> Card:
    words, found = scene.words, invitation.invitation_of(scene)
    if found is None:
        return scene.card(
            [words.say("life-not-now", state=words.plain(f"state-{standing_of(scene)}"))],
            ((scene.control("button-status", "back"),),),
        )
    program, kind, points = found.program, found.round, found.score
    recorded = "yes" if points.from_history else "no" if points.cutoff is None else "told"
    lines = [
        words.say("invitation-checked", date=words.date(scene.today)),
        words.say(
            "checked-program",
            mark=words.say(f"mark-{program.verdict}"),
            program=words.plain(f"program-{program.program}"),
        ),
        words.say(
            "checked-round",
            mark=words.say(f"mark-{kind.verdict}"),
            round=words.plain(f"round-{kind.kind}" if kind.kind else "not-told-round"),
        ),
        words.say(
            "checked-score",
            mark=words.say(f"mark-{points.verdict}"),
            score=str(points.score),
            cutoff=str(points.cutoff) if points.cutoff is not None else words.plain("not-known"),
            recorded=recorded,
        ),
    ]
    rows: list[tuple[Button, ...]] = [
        (
            scene.button(words.plain("button-edit"), "edit"),
            scene.button(words.plain("button-programs"), "program"),
        ),
        (scene.button(words.plain("button-correct-round"), "kind"),),
    ]
    if not points.from_history:
        rows.append((scene.button(words.plain("button-tell-cutoff"), "cutoff"),))
    rows.append((scene.button(words.plain("button-life-decline"), "decline"),))
    rows.append((scene.control("button-back", "back"),))
    law = words.joined(
        "between-sentences", [words.say("checked-law"), source_link(scene, found.source)]
    )
    return scene.card(
        [Markup("\n").join(lines), invitation.by_when(scene, found), law],
        tuple(rows),
        first=invitation.head(scene),
    )


def _tap_checked(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "edit":
        show(scene, "review", in_place=True)
    elif action == "program":
        found = invitation.invitation_of(scene)
        assert found is not None, "the program of no invitation"
        show(scene, "programs", in_place=True, program=found.program.program)
    elif action == "kind":
        show(scene, "life_kind", in_place=True)
    elif action == "cutoff":
        show(scene, "life_cutoff", in_place=True)
    elif action == "decline":
        happening.begin(scene, "decline")
    else:
        show(scene, "status", in_place=True)


window("invitation", Window(_show_checked, _tap_checked))
