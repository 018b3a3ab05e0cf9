"""The buttons on a reminder, which act on that reminder even weeks later, and the dates page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from markupsafe import Markup, escape

from conversations.chat.machine import INVITED
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.chat.session import SentReminder
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.reports import deadlines, together
from conversations.reports.calendar import lapsed
from conversations.reports.pool import UNTOLD
from conversations.reports.reporting import unreported
from conversations.reports.wanted import snooze_limit, wanted
from conversations.screens import moves, refusing, stopping
from conversations.screens.base import TO_SCORE, Tap, Window, opens, show, simply, taps, window
from conversations.screens.exporting import give_calendar
from conversations.screens.moves import CONTINUE
from conversations.screens.telling import told
from conversations.voice.replies import Button, Card, CloseCard, Say, Toast
from conversations.voice.wording import fold, plain

_SNOOZES = {"day": 1, "week": 7}
_TYPED = {
    "done": "button-done",
    "told": "button-told",
    "day": "button-snooze-day",
    "week": "button-snooze-week",
    "date": "button-snooze-date",
    "kind": "button-stop-kind",
    "dates": "button-deadlines",
    "check": "button-check",
    "life": "button-what-happened",
}
"""What a button of a reminder does, by its label; stopping all is a command."""


def press(scene: Scene, number: str, action: str, message_id: int | None) -> bool:
    """A button on a reminder; False if that reminder is not remembered."""
    memory, preferences = scene.session.reminders, scene.session.preferences
    sent = memory.sent.get(number)
    if sent is None:
        return False
    words = scene.words
    if action in _SNOOZES:
        day = scene.today + timedelta(days=_SNOOZES[action])
        taken, said = _snooze(scene, sent, day)
        scene.toast(plain(said))
        if not taken:
            return True
    elif action == "done":
        if not _done(scene, sent.causes):
            return True
    elif action == "told":
        if not _told(scene, sent):
            return True
    elif action == "kind":
        preferences.stopped = sorted({*preferences.stopped, *sent.kinds})
        kinds = words.listed(words.plain(f"kind-{kind}") for kind in sent.kinds)
        scene.say(words.say("reminder-kind-stopped", kinds=kinds))
    elif action == "all":
        if stopping.is_asked_first(scene):
            scene.close_card()
            show(scene, "stop_reminders")
            return True
        stopping.stop_all(scene)
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


def typed(scene: Scene, text: str) -> bool:
    """Whether words are the label of a button of the last reminder (or say the same) where no
    question is open; then it is as if it had been pressed."""
    memory, words, said = scene.session.reminders, scene.words, fold(text)
    if not memory.sent or scene.current is not None:
        return False
    for action, message in _TYPED.items():
        if said == fold(words.plain(message)) or said in words.words(message, "words"):
            press(scene, list(memory.sent)[-1], action, None)
            # Only a tap can be answered over the chat.
            scene.replies = [
                Say(html=str(escape(reply.text))) if isinstance(reply, Toast) else reply
                for reply in scene.replies
            ]
            return True
    return False


def _done(scene: Scene, causes: list[str]) -> bool:
    """Not to be mentioned again; whether that is all. An invitation ends by applying or declining,
    so the person is asked which, and reminded as long as neither is told."""
    session, memory = scene.session, scene.session.reminders
    names = {cause.partition("|")[0]: cause for cause in causes if not cause.startswith(UNTOLD)}
    asked = names.pop("invitation", None) if session.state == INVITED else None
    if names.pop("biometrics", None):
        # Not a mark of its own: a second letter may name the same day.
        session.life.biometrics_done = True
    memory.done = [*memory.done, *(c for c in names.values() if c not in memory.done)]
    if asked is None:
        scene.toast(scene.words.plain("reminder-done"))
        return True
    scene.close_card()
    scene.note(scene.words.say("reminder-done-how"))
    show(scene, "status")
    return False


def _told(scene: Scene, sent: SentReminder) -> bool:
    """IRCC knows of the changes a reminder named; whether that was all it was about. One that
    changed again since is shown instead of ticked off unseen."""
    untold = scene.session.life.untold
    named = [cause for cause in sent.causes if cause.startswith(UNTOLD)]
    known = []
    for cause in named:
        change, _, since = cause.removeprefix(UNTOLD).partition("|")
        one = next((one for one in unreported(scene) if one.id == change), None)
        if one is not None and change in untold and untold[change].since.isoformat() == since:
            known.append(one)
    if not known:
        scene.close_card()
        show(scene, "report_list")
        return False
    for one in known:
        told(scene, one)
    scene.toast(scene.words.plain("reminder-told"))
    return len(named) == len(sent.causes)


def _go(scene: Scene, action: str) -> None:
    scene.close_card()
    if action == "dates":
        show(scene, "timeline")
    elif action == "check":
        show(scene, "check")
    elif action == "life":
        show(scene, "status")
    else:
        moves.resume(scene)


def _snooze(scene: Scene, sent: SentReminder, day: date) -> tuple[bool, Markup]:
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
        taken, said = _snooze(scene, sent, date.fromisoformat(read))
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


# ------------------------------------------------------------------------- the dates page


def _show_timeline(scene: Scene, args: dict[str, Any]) -> Card:
    rows: list[tuple[Button, ...]] = []
    if together.upcoming(scene) or lapsed(scene):
        rows.append((CALENDAR.button(scene),))
    rows.append((TO_SCORE.button(scene), TO_LIFE.button(scene)))
    if scene.current is not None:
        rows.append((CONTINUE.button(scene),))
    return scene.card(deadlines.timeline(scene), tuple(rows))


CALENDAR = Tap("ics", simply(give_calendar), "button-calendar")
TO_LIFE = opens("status", "life", "button-status", control=True)

window("snooze_date", Window(_show_snooze, taps(BACK), _read_snooze))
window("timeline", Window(_show_timeline, taps(CALENDAR, TO_SCORE, TO_LIFE, CONTINUE)))
