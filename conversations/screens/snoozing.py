"""A reminder put off to another day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from markupsafe import Markup

from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.chat.session import SentReminder
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.reports.wanted import snooze_limit, wanted
from conversations.screens import moves, refusing
from conversations.screens.base import Tap, Window, show, simply, taps, window
from conversations.voice.replies import Card


def put_off(scene: Scene, sent: SentReminder, day: date) -> tuple[bool, Markup]:
    """Mention it again on a day, the deadline and its other leads staying as they are; whether
    that was done, and what to say. Nothing is put off past its last day, nor what is gone."""
    words, memory, dates = scene.words, scene.session.reminders, wanted(scene)
    found = {cause: one for cause in sent.causes if (one := dates.about(cause)) is not None}
    if sent.causes != ["interview"] and not found:
        return False, words.say("reminder-settled")
    limit = snooze_limit(scene, sent)
    if limit is not None and day > limit:
        return False, words.say("snooze-too-late", last=words.date(limit))
    for sent_cause, one in found.items():
        cause, _, on = sent_cause.partition("|")
        memory.snoozed[cause] = day
        memory.snoozed_kinds[cause] = one.kind
        memory.snoozed_from[cause] = date.fromisoformat(on)
    return True, words.say("reminder-snoozed", date=words.date(day))


def _show_snooze(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    return scene.card(
        [
            words.say("snooze-question"),
            words.say("for-example", example=words.date(scene.today + timedelta(days=14))),
        ],
        ((BACK.button(scene),),),
    )


BACK = Tap("back", simply(moves.leave), "button-back", control=True)


def _read_snooze(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    read = answers.read_date(text, scene.words, scene.today)
    scene.close_card()
    if isinstance(read, str) and date.fromisoformat(read) > scene.today:
        sent = scene.session.reminders.sent.get(args["number"])
        if sent is None:
            scene.note(scene.words.say("reminder-settled"))
            moves.resume(scene)
            return True
        taken, said = put_off(scene, sent, date.fromisoformat(read))
        scene.note(said)
        if taken or snooze_limit(scene, sent) is None:
            moves.resume(scene)
        else:
            show(scene, "snooze_date", **args)
        return True
    if isinstance(read, str):
        refuse_once(scene, "snooze_date", "past", scene.words.say("snooze-past"))
    else:
        problem = read.problem if isinstance(read, Either) else read
        assert isinstance(problem, Problem)
        refuse_once(scene, "snooze_date", problem.id, refusing.problem_text(scene, problem))
    show(scene, "snooze_date", **args)
    return True


window("snooze_date", Window(_show_snooze, taps(BACK), _read_snooze))
