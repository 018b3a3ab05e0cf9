"""Settings: time zone by city or position, quiet hours, and the way to the kinds of reminder."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markupsafe import Markup

from conversations.chat import zones
from conversations.chat.places import find
from conversations.chat.refusals import refuse_once
from conversations.chat.turn import Turn
from conversations.screens import kinds, stopping
from conversations.screens.moves import CONTINUE_BESIDE
from conversations.screens.window import Tap, Window, opens, rows_of, show, simply, taps, window
from conversations.voice.replies import Button, Card

_QUIET = ((21, 8), (22, 7), (20, 10), (0, 0))
"""Quiet hours offered; the same start and end mean none."""


def _show_settings(turn: Turn, args: dict[str, Any]) -> Card:
    words, preferences = turn.words, turn.session.preferences
    zone = preferences.zone
    lines = [
        words.say("settings-title"),
        words.say("settings-zone", zone=zone, place=preferences.place or zone)
        if zone
        else words.say("settings-zone-default"),
        _quiet_line(turn, preferences.quiet_from, preferences.quiet_to),
        _reminders_line(turn),
        words.say("settings-status-line", is_on=preferences.status_line),
    ]
    rows: tuple[tuple[Button, ...], ...] = (
        (
            ZONE.button(turn),
            QUIET.button(turn),
        ),
        (
            KINDS_OFFERED.button(turn),
            (RESUME_ALL if stopping.is_held_back(turn) else STOP_ALL).button(turn),
        ),
        (
            (UNPIN if preferences.status_line else PIN).button(turn),
            LANGUAGE.button(turn),
        ),
        (CONTINUE_BESIDE.button(turn),),
    )
    return turn.card([Markup("\n").join(lines), words.say("settings-data")], rows)


def _quiet_line(turn: Turn, start: int, end: int) -> Markup:
    if start == end:
        return turn.words.say("settings-quiet-none")
    return turn.words.say("settings-quiet", start=turn.words.hour(start), end=turn.words.hour(end))


def _reminders_line(turn: Turn) -> Markup:
    preferences = turn.session.preferences
    if preferences.all_stopped:
        return turn.words.say("settings-all-stopped")
    return turn.words.say("settings-yearly") if preferences.yearly_from else _kinds_line(turn)


def _kinds_line(turn: Turn) -> Markup:
    stopped = turn.session.preferences.stopped
    if not stopped:
        return turn.words.say("settings-kinds-all")
    return turn.words.say("settings-kinds-stopped", kinds=kinds.listed(turn, stopped))


def _stop_or_resume(turn: Turn) -> None:
    if stopping.is_held_back(turn):
        turn.note(stopping.turn_on(turn))
    elif stopping.is_asked_first(turn):
        show(turn, "stop_reminders", in_place=True)
        return
    else:
        stopping.stop_all(turn)
    show(turn, "settings", in_place=True)


def _pin_or_unpin(turn: Turn) -> None:
    preferences = turn.session.preferences
    preferences.status_line = not preferences.status_line
    # As a new card: the message that is to be pinned comes before it.
    turn.close_card()
    show(turn, "settings")


ZONE = opens("settings_zone", "zone", "button-zone")
QUIET = opens("settings_quiet", "quiet", "button-quiet")
KINDS_OFFERED = opens("settings_kinds", "kinds", "button-kinds")
STOP_ALL = Tap("all", simply(_stop_or_resume), "button-stop-all")
RESUME_ALL = replace(STOP_ALL, label="button-resume-all")
PIN = Tap("pin", simply(_pin_or_unpin), "button-pin-status")
UNPIN = replace(PIN, label="button-unpin-status")
LANGUAGE = opens("locale", "language", "button-language")
BACK = opens("settings", "back", "button-back", control=True)


# ------------------------------------------------------------------------- time zone


def _show_zone(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    found = find(args["words"]) if args.get("words") else ()
    buttons = [
        PLACE.button(
            turn,
            words.plain(
                "place-and-zone",
                place=place.name,
                country=words.country(place.country),
                zone=place.zone,
            )[:60],
            value=number,
        )
        for number, place in enumerate(found)
    ]
    text = words.say("zone-which") if found else words.say("zone-question")
    return turn.card([text], (*rows_of(buttons, 1), (BACK.button(turn),)))


def _choose_place(turn: Turn, args: dict[str, Any], value: str) -> None:
    zones.take(turn, find(args["words"])[int(value)])
    show(turn, "settings", in_place=True)


PLACE = Tap("z", _choose_place)


def _read_zone(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    found = find(text)
    turn.close_card()
    if not found:
        refuse_once(turn, "settings_zone", "unknown", turn.words.say("zone-unknown", text=text))
        show(turn, "settings_zone")
    elif len(found) == 1:
        zones.take(turn, found[0])
        show(turn, "settings")
    else:
        show(turn, "settings_zone", words=text)
    return True


# ------------------------------------------------------------------------- quiet hours


def _show_quiet(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    buttons = [
        HOURS.button(
            turn,
            words.plain("quiet-none")
            if start == end
            else words.plain("quiet-choice", start=words.hour(start), end=words.hour(end)),
            value=number,
        )
        for number, (start, end) in enumerate(_QUIET)
    ]
    return turn.card(
        [words.say("quiet-question")],
        (*rows_of(buttons, 1), (BACK.button(turn),)),
    )


def _choose_hours(turn: Turn, args: dict[str, Any], value: str) -> None:
    preferences = turn.session.preferences
    preferences.quiet_from, preferences.quiet_to = _QUIET[int(value)]
    turn.session.reminders.planned_nudge = False  # it is planned anew, for other hours
    show(turn, "settings", in_place=True)


HOURS = Tap("q", _choose_hours)


window(
    "settings",
    Window(
        _show_settings,
        taps(
            ZONE,
            QUIET,
            KINDS_OFFERED,
            STOP_ALL,
            RESUME_ALL,
            PIN,
            UNPIN,
            LANGUAGE,
            CONTINUE_BESIDE,
        ),
    ),
)
window("settings_zone", Window(_show_zone, taps(PLACE, BACK), _read_zone))
window("settings_quiet", Window(_show_quiet, taps(HOURS, BACK)))
