"""Commands: they work in every state and beat any open question."""

from __future__ import annotations

from collections.abc import Callable

from conversations.chat import machine
from conversations.chat.life import last_event
from conversations.chat.scene import Scene
from conversations.chat.session import Screen, dump
from conversations.interview.reading import answers
from conversations.interview.walk import find
from conversations.screens import (
    changing,
    happening,
    moves,
    refusing,
    review,
    start,
    stopping,
)
from conversations.screens.base import show
from conversations.screens.exporting import give_calendar
from conversations.voice.replies import OwnData

MENU = (
    "continue",
    "score",
    "status",
    "edit",
    "whatif",
    "deadlines",
    "draws",
    "language",
    "help",
    "delete",
)
"""The commands of the menu, in order; the rest stand under /help."""


def _start(scene: Scene, argument: str) -> None:
    if scene.session.state == machine.WELCOME:
        scene.close_card()
        show(scene, "consent")
        return
    key = argument.removeprefix("q_").replace("-", ".")
    if argument.startswith("q_") and find(key) is not None and scene.walk.by_key(key):
        scene.close_card()
        review.edit(scene, key, Screen(name="review"))
        return
    start.welcome_back(scene)


def _continue(scene: Scene, _: str) -> None:
    start.welcome_back(scene)


def _screen(name: str) -> Callable[[Scene, str], None]:
    def run(scene: Scene, _: str) -> None:
        scene.close_card()
        show(scene, name)

    return run


def _export(scene: Scene, _: str) -> None:
    scene.replies.append(
        OwnData(
            name="express-entry-assistant.json",
            content=dump(scene.session),
            caption=scene.words.plain("export-caption"),
        )
    )


def _cancel(scene: Scene, said: str) -> None:
    scene.close_card()
    scene.session.focus = None
    scene.session.follow = []
    scene.session.come_back = None
    scene.note(scene.words.say("cancelled"))
    if said == "stop":
        scene.note(scene.words.say("stop-hint"))
    moves.resume(scene)


def _stop(scene: Scene, _: str) -> None:
    stopping.stop(scene)


def _resume_reminders(scene: Scene, _: str) -> None:
    preferences = scene.session.preferences
    scene.close_card()
    if preferences.all_stopped:
        preferences.all_stopped = False
        scene.note(stopping.turn_on(scene))
    show(scene, "settings")


def _event(event: str) -> Callable[[Scene, str], None]:
    def run(scene: Scene, said: str) -> None:
        scene.close_card()
        read = answers.read_recent_date(said, scene.words, scene.today) if said else None
        happening.begin(scene, event, read)

    return run


def _undo(scene: Scene, _: str) -> None:
    scene.close_card()
    event = last_event(scene.session.state, scene.session.life)
    if event is not None:
        show(scene, "life_date", event=event, again=True)
    else:
        show(scene, "status")


def _calendar(scene: Scene, _: str) -> None:
    give_calendar(scene)


def _unchanged(scene: Scene, _: str) -> None:
    scene.close_card()
    if scene.session.state in machine.HELD:
        changing.nothing(scene)
    else:
        moves.resume(scene)


EVENTS = {
    "submitted": "submit",
    "invited": "invite",
    "declined": "decline",
    "applied": "apply",
    "lapsed": "lapse",
    "expired": "expire",
    "withdrawn": "withdraw",
    "ineligible": "lose_eligibility",
    "landed": "land",
}
"""What can happen to a candidacy, by its command."""

COMMANDS: dict[str, Callable[[Scene, str], None]] = {
    "start": _start,
    "continue": _continue,
    "status": _screen("status"),
    "score": _screen("score"),
    "edit": _screen("review"),
    "whatif": _screen("whatif"),
    "deadlines": _screen("timeline"),
    "draws": _screen("rounds"),
    "checklist": _screen("checklist"),
    "sheet": _screen("sheet"),
    "language": _screen("locale"),
    "settings": _screen("settings"),
    "export": _export,
    "delete": _screen("delete"),
    "help": _screen("help"),
    "privacy": _screen("privacy"),
    "cancel": _cancel,
    "stop": _stop,
    "reminders": _resume_reminders,
    **{name: _event(event) for name, event in EVENTS.items()},
    "undo": _undo,
    "calendar": _calendar,
    "check": _screen("check"),
    "unchanged": _unchanged,
}

_BEFORE_CONSENT = {"start", "help", "privacy", "language", "delete", "export"}
"""Commands that need no answers; any other one begins with the greeting."""


def run(scene: Scene, name: str, argument: str) -> None:
    """Do what a command says; an unknown one gets help and leaves everything as it was."""
    command = COMMANDS.get(name)
    if command is None:
        scene.close_card()
        scene.note(scene.words.say("unknown-command", name=refusing.clipped(scene, name)))
        moves.resume(scene)
    elif scene.session.state == machine.WELCOME and name not in _BEFORE_CONSENT:
        _start(scene, "")
    else:
        command(scene, argument)
