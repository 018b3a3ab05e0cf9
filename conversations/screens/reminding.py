"""The buttons on a reminder, which act on that reminder even weeks later, and the dates page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from conversations import answers
from conversations.answers import Either
from conversations.machine import INVITED
from conversations.questions import Problem
from conversations.replies import Button, Card, CloseCard
from conversations.reports import deadlines
from conversations.reports.calendar import calendar
from conversations.scene import Scene
from conversations.screens import interview
from conversations.screens.base import Window, show, window

_SNOOZES = {"day": 1, "week": 7}


def press(scene: Scene, number: str, action: str, message_id: int | None) -> bool:
    """A button on a reminder; False if that reminder is not remembered."""
    memory, preferences = scene.session.reminders, scene.session.preferences
    sent = memory.sent.get(number)
    if sent is None:
        return False
    words = scene.words
    if action in _SNOOZES:
        _snooze(scene, number, scene.today + timedelta(days=_SNOOZES[action]))
    elif action == "done":
        if not _done(scene, sent.causes):
            return True
    elif action == "kind":
        preferences.stopped = sorted({*preferences.stopped, *sent.kinds})
        kinds = ", ".join(words.plain(f"kind-{kind}") for kind in sent.kinds)
        scene.say(words.say("reminder-kind-stopped", kinds=kinds))
    elif action == "all":
        preferences.all_stopped = True
        scene.say(words.say("reminder-all-stopped"))
    elif action == "date":
        scene.close_card()
        show(scene, "snooze_date", number=number)
        return True
    else:
        _go(scene, action)
        return True
    if message_id is not None:
        scene.replies.append(CloseCard(message_id=message_id))
    return True


def _done(scene: Scene, causes: list[str]) -> bool:
    """Not to be mentioned again; whether that is all. An invitation ends by applying or declining,
    so the person is asked which, and reminded as long as neither is told."""
    session, memory = scene.session, scene.session.reminders
    names = {cause.partition("|")[0]: cause for cause in causes}
    asked = names.pop("invitation", None) if session.state == INVITED else None
    if "biometrics" in names:
        session.life.biometrics_done = True
    memory.done = [*memory.done, *(c for c in names.values() if c not in memory.done)]
    if asked is None:
        scene.toast(scene.words.plain("reminder-done"))
        return True
    scene.close_card()
    scene.note(scene.words.say("reminder-done-how"))
    show(scene, "status")
    return False


def _go(scene: Scene, action: str) -> None:
    scene.close_card()
    if action == "dates":
        show(scene, "timeline")
    elif action == "check":
        show(scene, "check")
    elif action == "life":
        show(scene, "status")
    else:
        interview.resume(scene)


def _snooze(scene: Scene, number: str, day: date) -> None:
    """Mention it again on a day; the deadline and its other leads stay as they are."""
    memory = scene.session.reminders
    for sent in memory.sent[number].causes:
        cause, _, on = sent.partition("|")
        memory.snoozed[cause] = day
        if on:
            memory.snoozed_from[cause] = date.fromisoformat(on)
    scene.toast(scene.words.plain("reminder-snoozed", date=scene.words.date(day)))


def _show_snooze(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    return scene.card(
        [
            words.say("snooze-question"),
            words.say("for-example", example=words.date(scene.today + timedelta(days=14))),
        ],
        ((scene.control("button-back", "back"),),),
    )


def _tap_snooze(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    scene.close_card()
    interview.resume(scene)


def _read_snooze(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    read = answers.read_date(text, scene.words, scene.today)
    scene.close_card()
    if isinstance(read, str) and date.fromisoformat(read) > scene.today:
        day = date.fromisoformat(read)
        if args["number"] in scene.session.reminders.sent:
            _snooze(scene, args["number"], day)
        scene.note(scene.words.say("reminder-snoozed", date=scene.words.date(day)))
        interview.resume(scene)
        return True
    if isinstance(read, str):
        scene.note(scene.words.say("snooze-past"))
    else:
        problem = read.problem if isinstance(read, Either) else read
        assert isinstance(problem, Problem)
        scene.note(interview.problem_text(scene, problem))
    show(scene, "snooze_date", **args)
    return True


# ------------------------------------------------------------------------- the dates page


def _show_timeline(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    rows: list[tuple[Button, ...]] = []
    if deadlines.upcoming(scene):
        rows.append((scene.button(words.plain("button-calendar"), "ics"),))
    rows.append((scene.control("button-to-score", "score"), scene.control("button-status", "life")))
    if scene.current is not None:
        rows.append((scene.button(words.plain("button-continue"), "go"),))
    return scene.card(deadlines.timeline(scene), tuple(rows))


def _tap_timeline(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "ics":
        scene.replies.append(calendar(scene))
    elif action == "life":
        show(scene, "status", in_place=True)
    elif action == "score":
        show(scene, "score", in_place=True)
    else:
        scene.close_card()
        interview.resume(scene)


window("snooze_date", Window(_show_snooze, _tap_snooze, _read_snooze))
window("timeline", Window(_show_timeline, _tap_timeline))
