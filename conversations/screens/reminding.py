"""The buttons on a reminder, which act on that reminder even weeks later."""

from __future__ import annotations

from datetime import timedelta

from markupsafe import escape

from conversations.chat.machine import INVITED
from conversations.chat.scene import Scene
from conversations.chat.session import SentReminder
from conversations.reports.pool import UNTOLD
from conversations.reports.reporting import unreported
from conversations.screens import moves, stopping
from conversations.screens.base import show
from conversations.screens.snoozing import put_off
from conversations.screens.telling import told
from conversations.voice.replies import CloseCard, Say, Toast
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
        taken, said = put_off(scene, sent, day)
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
