"""Commands, and the words that mean them: they work in every state and beat any open question."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from conversations.chat import machine
from conversations.chat.life import last_event
from conversations.chat.scene import Scene
from conversations.chat.session import Screen, dump
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.walk import find
from conversations.reports.calendar import calendar
from conversations.reports.reporting import CHANGES, change_wording
from conversations.screens import (
    changing,
    happening,
    moves,
    refusing,
    review,
    start,
    stopping,
    understanding,
)
from conversations.screens.base import ASKING, show
from conversations.voice.replies import OwnData
from conversations.voice.wording import Wording, fold

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
    scene.replies.append(calendar(scene))


def _unchanged(scene: Scene, _: str) -> None:
    scene.close_card()
    if scene.session.state in (machine.SUBMITTED, machine.INVITED):
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

REPORTS = (
    "points",
    "grid",
    "programs",
    "rounds",
    "whatif",
    "timeline",
    "checklist",
    "sheet",
)
"""Screens from which "back" means the score card they hang on."""
_LEFT_BY_BACK = ("score", "status", "help", "privacy", "locale", "welcome_back", "review")
"""Screens from which "back" means the question (or whatever else) the person came from."""
_NEEDS_DAY = "problem-date-needs-day"
_CONTROLS = ("back", "skip", "why")
_BEFORE_CONSENT = {"start", "help", "privacy", "language", "delete", "export"}
"""Commands that need no answers; any other one begins with the greeting."""


def run(scene: Scene, name: str, argument: str) -> None:
    """Do what a command says; an unknown one gets help and leaves everything as it was."""
    command = COMMANDS.get(name)
    if command is None:
        scene.close_card()
        scene.note(scene.words.say("unknown-command", name=f"/{refusing.clipped(name)}"))
        moves.resume(scene)
    elif scene.session.state == machine.WELCOME and name not in _BEFORE_CONSENT:
        _start(scene, "")
    else:
        command(scene, argument)


@cache
def _spoken(words: Wording) -> frozenset[str]:
    """Everything that means a command or a control in this language."""
    spoken = [words.words(f"words-{name}") for name in (*_CONTROLS, *COMMANDS)]
    return frozenset([*(word for phrases in spoken for word in phrases), *_changes(words)])


@cache
def _changes(words: Wording) -> dict[str, tuple[str, str | None]]:
    """What says that something changed: the kind of change, and the fact where it is clear."""
    said: dict[str, tuple[str, str | None]] = {}
    for change, facts in CHANGES.items():
        name = change_wording(change)
        said |= dict.fromkeys(words.words(name, "words"), (change, None))
        for fact in facts:
            attribute = f"words-{fact.replace('.', '-').replace('_', '-')}"
            said |= dict.fromkeys(words.words(name, attribute), (change, fact))
    return said


def understood(scene: Scene, text: str) -> bool:
    """Whether the text is a command in plain words, in which case it is done."""
    typed = fold(text)
    if scene.session.screen.name == "consent" and typed in scene.words.words("words-agree"):
        return False
    if typed not in _spoken(scene.words) or understanding.names_an_answer(scene, typed):
        return False
    for control in _CONTROLS:
        if typed in scene.words.words(f"words-{control}"):
            return _control(scene, control)
    for name in COMMANDS:
        if typed in scene.words.words(f"words-{name}"):
            if name == "stop":
                _stop_said(scene, typed)
            else:
                run(scene, name, "")
            return True
    changed = _changes(scene.words).get(typed)
    if changed is None:
        return False
    scene.close_card()
    changing.open_change(scene, *changed)
    return True


def _stop_said(scene: Scene, typed: str) -> None:
    """A bare "stop" leaves the question that is open, and stops reminders where none is."""
    asking = scene.session.state == machine.WELCOME or scene.current is not None
    bare = typed in scene.words.words("words-stop", "bare")
    run(scene, "cancel" if asking and bare else "stop", "stop")


def happened(scene: Scene, text: str) -> bool:
    """Whether the text says what happened and when ("I was invited on 8 February 2027"), in which
    case it is noted."""
    events = _events(scene.words)
    longest = max(phrase.count(" ") + 1 for phrase in events)
    typed = text.split(maxsplit=longest)
    for cut in range(1, len(typed)):
        said = fold(" ".join(typed[:cut]))
        if said in events and _is_a_day(scene, day := " ".join(typed[cut:])):
            run(scene, events[said], day)
            return True
    return False


@cache
def _events(words: Wording) -> dict[str, str]:
    """What says that something happened to the candidacy: folded phrases, to its command."""
    return {phrase: name for name in reversed(EVENTS) for phrase in words.words(f"words-{name}")}


def _is_a_day(scene: Scene, text: str) -> bool:
    """Whether words say a day, be it one that needs another look."""
    read = answers.read_recent_date(text, scene.words, scene.today)
    return not isinstance(read, Problem) or read.id in ("problem-date-needs-year", _NEEDS_DAY)


def _control(scene: Scene, control: str) -> bool:
    """Back, skip or why, in words: about the question in front of the person; beside a report,
    about the question it was opened from, or about the score where none is open."""
    screen = scene.session.screen.name
    beside = screen in (*REPORTS, *_LEFT_BY_BACK)
    if screen not in ASKING and not beside:
        return False
    if control == "back" and beside:
        if screen in REPORTS:
            run(scene, "score", "")
        else:
            scene.close_card()
            moves.resume(scene)
        return True
    if scene.current is None:
        if control != "why" or screen not in ("score", *REPORTS):
            return False
        # With no question open, what is asked about is the score.
        _screen("points")(scene, "")
        return True
    if control == "back":
        moves.go_back(scene)
    elif control == "skip":
        moves.skip(scene)
    else:
        scene.close_card()
        show(scene, "why")
    return True
