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
from conversations.screens.base import EDIT, Tap, Window, opens, show, taps, window
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
            (PROGRAMS.button(scene),),
            (EDIT.button(scene),),
            (SUBMITTED_ANYWAY.button(scene),),
            (NOT_SUBMITTED.button(scene),),
        ),
    )


def _open_programs(scene: Scene, args: dict[str, Any], value: str) -> None:
    found = no_program(held(scene.profile), date.fromisoformat(args["day"]))
    named = {"program": found.program} if found is not None else {}
    show(scene, "programs", in_place=True, **named)


def _submitted_anyway(scene: Scene, args: dict[str, Any], value: str) -> None:
    happening.noted(scene, "submit", date.fromisoformat(args["day"]), again=False)


PROGRAMS = Tap("programs", _open_programs, "button-programs")
SUBMITTED_ANYWAY = Tap("so", _submitted_anyway, "button-submit-anyway")
NOT_SUBMITTED = opens("status", "back", "button-not-submitted", control=True)


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
            (NEWER.button(scene),),
            (WITHOUT.button(scene),),
            (NOT_APPLIED.button(scene),),
        ),
    )


def _tell_newer(scene: Scene, args: dict[str, Any], value: str) -> None:
    happening.record(scene, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))
    _ask_for_newer(scene, args["cause"])


def _without_newer(scene: Scene, args: dict[str, Any], value: str) -> None:
    scene.note(scene.words.say("apply-without"))
    happening.noted(scene, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))


NEWER = Tap("newer", _tell_newer, "button-apply-newer")
WITHOUT = Tap("without", _without_newer, "button-apply-without")
NOT_APPLIED = opens("status", "back", "button-not-applied", control=True)


def _show_apply_failing(scene: Scene, args: dict[str, Any]) -> Card:
    words, day = scene.words, date.fromisoformat(args["day"])
    why = applied.failing_before(scene, day)
    return scene.card(
        [words.say("apply-failing", date=words.date(day), why=why)],
        (
            (EDIT.button(scene),),
            (APPLIED_SO.button(scene),),
            (NOT_APPLIED.button(scene),),
        ),
    )


def _applied_so(scene: Scene, args: dict[str, Any], value: str) -> None:
    scene.note(scene.words.say("apply-so"))
    happening.noted(scene, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))


APPLIED_SO = Tap("so", _applied_so, "button-apply-so")


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


window(
    "submit_doubt",
    Window(_show_submit_doubt, taps(PROGRAMS, EDIT, SUBMITTED_ANYWAY, NOT_SUBMITTED)),
)
window("apply_doubt", Window(_show_apply_doubt, taps(NEWER, WITHOUT, NOT_APPLIED)))
window("apply_failing", Window(_show_apply_failing, taps(EDIT, APPLIED_SO, NOT_APPLIED)))
