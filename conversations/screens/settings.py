"""Settings: time zone by city or position, quiet hours, kinds of reminder."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat import zones
from conversations.chat.places import find
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.reports.wanted import KINDS
from conversations.screens import moves, stopping
from conversations.screens.base import Window, rows_of, show, window
from conversations.voice.replies import Button, Card

_QUIET = ((21, 8), (22, 7), (20, 10), (0, 0))
"""Quiet hours offered; the same start and end mean none."""


def _show_settings(scene: Scene, args: dict[str, Any]) -> Card:
    words, preferences = scene.words, scene.session.preferences
    zone = preferences.zone
    lines = [
        words.say("settings-title"),
        words.say("settings-zone", zone=zone, place=preferences.place or zone)
        if zone
        else words.say("settings-zone-default"),
        _quiet_line(scene, preferences.quiet_from, preferences.quiet_to),
        words.say("settings-all-stopped") if preferences.all_stopped else _kinds_line(scene),
    ]
    rows: tuple[tuple[Button, ...], ...] = (
        (
            scene.button(words.plain("button-zone"), "zone"),
            scene.button(words.plain("button-quiet"), "quiet"),
        ),
        (
            scene.button(words.plain("button-kinds"), "kinds"),
            scene.button(
                words.plain("button-resume-all" if preferences.all_stopped else "button-stop-all"),
                "all",
            ),
        ),
        (
            scene.button(words.plain("button-language"), "language"),
            scene.control("button-continue", "go"),
        ),
    )
    return scene.card([Markup("\n").join(lines), words.say("settings-data")], rows)


def _quiet_line(scene: Scene, start: int, end: int) -> Markup:
    if start == end:
        return scene.words.say("settings-quiet-none")
    return scene.words.say(
        "settings-quiet", start=scene.words.hour(start), end=scene.words.hour(end)
    )


def _kinds_line(scene: Scene) -> Markup:
    stopped = scene.session.preferences.stopped
    if not stopped:
        return scene.words.say("settings-kinds-all")
    names = scene.words.listed(scene.words.plain(f"kind-{kind}") for kind in stopped)
    return scene.words.say("settings-kinds-stopped", kinds=names)


def _tap_settings(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    preferences = scene.session.preferences
    match action:
        case "zone" | "quiet" | "kinds":
            show(scene, f"settings_{action}", in_place=True)
        case "all" if preferences.all_stopped:
            preferences.all_stopped = False
            scene.note(stopping.turn_on(scene))
            show(scene, "settings", in_place=True)
        case "all" if stopping.is_asked_first(scene):
            show(scene, "stop_reminders", in_place=True)
        case "all":
            stopping.stop_all(scene)
            show(scene, "settings", in_place=True)
        case "language":
            show(scene, "locale", in_place=True)
        case _:
            scene.close_card()
            moves.resume(scene)


# ------------------------------------------------------------------------- time zone


def _show_zone(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    found = find(args["words"]) if args.get("words") else ()
    buttons = [
        scene.button(
            words.plain(
                "place-and-zone",
                place=place.name,
                country=words.country(place.country),
                zone=place.zone,
            )[:60],
            f"z.{n}",
        )
        for n, place in enumerate(found)
    ]
    text = words.say("zone-which") if found else words.say("zone-question")
    return scene.card([text], (*rows_of(buttons, 1), (scene.control("button-back", "back"),)))


def _tap_zone(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "z":
        zones.take(scene, find(args["words"])[int(value)])
    show(scene, "settings", in_place=True)


def _read_zone(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    found = find(text)
    scene.close_card()
    if not found:
        refuse_once(scene, "settings_zone", "unknown", scene.words.say("zone-unknown", text=text))
        show(scene, "settings_zone")
    elif len(found) == 1:
        zones.take(scene, found[0])
        show(scene, "settings")
    else:
        show(scene, "settings_zone", words=text)
    return True


# ------------------------------------------------------------------------- quiet hours, kinds


def _show_quiet(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    buttons = [
        scene.button(
            words.plain("quiet-none")
            if start == end
            else words.plain("quiet-choice", start=words.hour(start), end=words.hour(end)),
            f"q.{number}",
        )
        for number, (start, end) in enumerate(_QUIET)
    ]
    return scene.card(
        [words.say("quiet-question")],
        (*rows_of(buttons, 1), (scene.control("button-back", "back"),)),
    )


def _tap_quiet(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "q":
        preferences = scene.session.preferences
        preferences.quiet_from, preferences.quiet_to = _QUIET[int(value)]
        scene.session.reminders.planned_nudge = False  # it is planned anew, for other hours
    show(scene, "settings", in_place=True)


def _show_kinds(scene: Scene, args: dict[str, Any]) -> Card:
    words, stopped = scene.words, scene.session.preferences.stopped
    buttons = [
        scene.button(
            words.plain(
                "kind-off" if kind in stopped else "kind-on", kind=words.plain(f"kind-{kind}")
            ),
            f"k.{kind}",
        )
        for kind in KINDS
    ]
    return scene.card(
        [words.say("kinds-question")],
        (*rows_of(buttons, 2), (scene.control("button-back", "back"),)),
    )


def _tap_kinds(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "k":
        preferences = scene.session.preferences
        preferences.stopped = sorted(set(preferences.stopped) ^ {value})
        if value not in preferences.stopped and not preferences.all_stopped:
            scene.note(stopping.turn_on(scene, value))
        show(scene, "settings_kinds", in_place=True)
    else:
        show(scene, "settings", in_place=True)


window("settings", Window(_show_settings, _tap_settings))
window("settings_zone", Window(_show_zone, _tap_zone, _read_zone))
window("settings_quiet", Window(_show_quiet, _tap_quiet))
window("settings_kinds", Window(_show_kinds, _tap_kinds))
