"""What is asked about before a submission or an application is noted."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.chat.session import Screen
from conversations.interview.questions.language import OWNERS
from conversations.reports import applied
from conversations.reports.evidence import evidence
from conversations.reports.lacking import lacks
from conversations.screens import happening, review
from conversations.screens.base import Window, show, window
from conversations.voice.replies import Card
from express_entry.ahead.no_program import held, no_program
from express_entry.candidate.profile import ABILITIES

# ------------------------------------------------------------------------- submitting without


def _show_submit_doubt(scene: Scene, args: dict[str, Any]) -> Card:
    words, day = scene.words, date.fromisoformat(args["day"])
    found = no_program(held(scene.profile), day)
    text: Markup | str = ""
    if found is not None:
        text = words.say(
            "submit-doubt",
            date=words.date(day),
            program=words.plain(f"program-{found.program}"),
            lacks=lacks(scene, found.requirement),
        )
    return scene.card(
        [text],
        (
            (scene.button(words.plain("button-programs"), "programs"),),
            (scene.button(words.plain("button-edit"), "edit"),),
            (scene.button(words.plain("button-submit-anyway"), "so"),),
            (scene.control("button-not-submitted", "back"),),
        ),
    )


def _tap_submit_doubt(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "programs":
        found = no_program(held(scene.profile), date.fromisoformat(args["day"]))
        named = {"program": found.program} if found is not None else {}
        show(scene, "programs", in_place=True, **named)
    elif action == "edit":
        show(scene, "review", in_place=True)
    elif action == "so":
        happening.noted(scene, "submit", date.fromisoformat(args["day"]), again=False)
    else:
        show(scene, "status", in_place=True)


# ------------------------------------------------------------------------- applied without


def _show_apply_doubt(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    return scene.card(
        [
            words.say(
                "apply-doubt",
                what=evidence(scene, (args["cause"],)),
                ended=words.date(date.fromisoformat(args["ended"])),
                date=words.date(date.fromisoformat(args["day"])),
            )
        ],
        (
            (scene.button(words.plain("button-apply-newer"), "newer"),),
            (scene.button(words.plain("button-apply-without"), "without"),),
            (scene.control("button-not-applied", "back"),),
        ),
    )


def _tap_apply_doubt(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    day, again = date.fromisoformat(args["day"]), bool(args["again"])
    if action == "newer":
        happening.record(scene, "apply", day, again=again)
        _ask_for_newer(scene, args["cause"])
    elif action == "without":
        scene.note(scene.words.say("apply-without"))
        happening.noted(scene, "apply", day, again=again)
    else:
        show(scene, "status", in_place=True)


def _show_apply_failing(scene: Scene, args: dict[str, Any]) -> Card:
    words, day = scene.words, date.fromisoformat(args["day"])
    why = applied.failing_before(scene, day)
    return scene.card(
        [words.say("apply-failing", date=words.date(day), why=why)],
        (
            (scene.button(words.plain("button-edit"), "edit"),),
            (scene.button(words.plain("button-apply-so"), "so"),),
            (scene.control("button-not-applied", "back"),),
        ),
    )


def _tap_apply_failing(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "edit":
        show(scene, "review", in_place=True)
    elif action == "so":
        scene.note(scene.words.say("apply-so"))
        happening.noted(scene, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))
    else:
        show(scene, "status", in_place=True)


def _ask_for_newer(scene: Scene, cause: str) -> None:
    """To the date of the newer test or report; a test has other scores as well."""
    kind, _, name = cause.partition(".")
    if kind == "eca":
        key = "partner.eca_date" if name == "partner" else f"credential.{name}.eca_date"
        review.edit(scene, key, Screen(name="status"))
        return
    owner = "partner_test" if name == "partner" else name
    assert owner in OWNERS, "a test of nobody"
    review.edit(scene, f"{owner}.date", Screen(name="status"))
    scene.session.follow = [f"{owner}.{ability}" for ability in ABILITIES]


window("submit_doubt", Window(_show_submit_doubt, _tap_submit_doubt))
window("apply_doubt", Window(_show_apply_doubt, _tap_apply_doubt))
window("apply_failing", Window(_show_apply_failing, _tap_apply_failing))
