"""What a button does to a reminder, or to one thing of it: done, put off, stopped, and taken back.

Each answers with a line of its own that has "Undo" below it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat import machine
from conversations.chat.session import SentReminder
from conversations.chat.turn import FLOW, REMINDER, Turn
from conversations.reports.deadlines import title
from conversations.reports.pool import UNTOLD
from conversations.reports.to_report import unreported
from conversations.reports.together import spoken
from conversations.reports.wanted import wanted
from conversations.screens import kinds
from conversations.screens.helping import help_with
from conversations.screens.snoozing import put_off
from conversations.screens.telling import tick_off
from conversations.screens.window import show
from conversations.voice.replies import Button, Notice
from conversations.voice.wording import plain
from express_entry.deadlines import Deadline

SENT_REMEMBERED = 40
"""Reminders whose buttons act."""


def remember(
    turn: Turn,
    causes: Sequence[str],
    kinds: Sequence[str],
    on: date,
    subjects: Sequence[Sequence[str]] = (),
) -> str:
    """Keep what a reminder was about, for its buttons; its number."""
    memory = turn.session.reminders
    memory.count += 1
    number = str(memory.count)
    memory.sent[number] = SentReminder(
        causes=list(causes),
        kinds=list(kinds),
        on=on,
        subjects=[list(one) for one in subjects] if len(subjects) > 1 else [],
    )
    for old in list(memory.sent)[:-SENT_REMEMBERED]:
        del memory.sent[old]
    return number


def subjects(sent: SentReminder) -> list[list[str]]:
    """The things a reminder speaks of, each by its causes."""
    return sent.subjects or [sent.causes]


def only(turn: Turn, sent: SentReminder, at: int) -> SentReminder:
    """One thing of a reminder as a reminder by itself."""
    causes = subjects(sent)[at]
    dates = wanted(turn)
    found = (dates.about(cause) for cause in causes)
    own = list(dict.fromkeys(one.kind for one in found if one is not None))
    return SentReminder(causes=causes, kinds=own, on=sent.on)


def remember_alone(turn: Turn, one: SentReminder) -> str:
    """The number of one thing of a reminder, remembered by itself."""
    return remember(turn, one.causes, one.kinds, one.on)


# ------------------------------------------------------------------ done


def done_label(turn: Turn, said: Sequence[Deadline]) -> str:
    """What "Done" is called for these dates."""
    kinds_of = {one.kind for one in said}
    [name] = kinds_of if len(kinds_of) == 1 else [""]
    return turn.words.plain(_DONE.get(name, "button-done"))


_DONE = {"check": "button-nothing-changed", "birthday": "button-ok"}


def done(turn: Turn, sent: SentReminder) -> bool:
    """Not to be mentioned again; whether that is all. What a new day or another state would end is
    asked instead: an invitation until it is told which, a paper for the day of the new one."""
    session, memory = turn.session, turn.session.reminders
    names = {
        cause.partition("|")[0]: cause for cause in sent.causes if not cause.startswith(UNTOLD)
    }
    found = dates_of(turn, names.values())
    if not found:
        turn.toast(turn.words.plain("reminder-settled"))
        return True
    settling = next((help for one in found if (help := help_with(turn, one)).settles), None)
    if "invitation" in names and session.state == machine.INVITED:
        turn.close_card()
        turn.note(turn.words.say("reminder-done-how"))
        show(turn, "status")
        return False
    if settling is not None:
        turn.close_card()
        settling.does(turn)
        return False
    memory.done = [*memory.done, *(c for c in names.values() if c not in memory.done)]
    answer(turn, sent, turn.words.say("reminder-done", what=_named(turn, found)), UNDO_DONE)
    return True


def dates_of(turn: Turn, causes: Iterable[str]) -> tuple[Deadline, ...]:
    """What is left of these causes, each thing once."""
    dates = wanted(turn)
    return spoken([one for cause in causes if (one := dates.about(cause)) is not None])


def _named(turn: Turn, found: Sequence[Deadline]) -> Markup:
    return turn.words.listed(title(turn, one) for one in found)


def told(turn: Turn, sent: SentReminder) -> bool:
    """IRCC knows of the changes a reminder named; whether that was all it was about. One that
    changed again since is shown instead of ticked off unseen."""
    untold = turn.session.life.untold
    named = [cause for cause in sent.causes if cause.startswith(UNTOLD)]
    known = []
    for cause in named:
        change, _, since = cause.removeprefix(UNTOLD).partition("|")
        one = next((one for one in unreported(turn) if one.id == change), None)
        if one is not None and change in untold and untold[change].since.isoformat() == since:
            known.append(one)
    if not known:
        turn.close_card()
        show(turn, "report_list")
        return False
    for one in known:
        tick_off(turn, one)
    turn.toast(turn.words.plain("reminder-told"))
    return len(named) == len(sent.causes)


# ------------------------------------------------------------------ put off, stopped


def put_off_by(days: int) -> Callable[[Turn, SentReminder], bool]:
    """An effect that mentions it again in so many days; whether that was done."""

    def does(turn: Turn, sent: SentReminder) -> bool:
        taken, said = put_off(turn, sent, turn.today + timedelta(days=days))
        if taken:
            answer(turn, sent, said, UNDO_SNOOZE)
        else:
            turn.toast(plain(said))
        return taken

    return does


def stop_kind(turn: Turn, sent: SentReminder) -> bool:
    """No more reminders of this kind."""
    kinds.stop(turn, sent.kinds)
    said = turn.words.say("reminder-kind-stopped", kinds=kinds.listed(turn, sent.kinds))
    answer(turn, sent, said, UNDO_KIND)
    return True


# ------------------------------------------------------------------ taken back


UNDO_DONE, UNDO_SNOOZE, UNDO_KIND, UNDO_PACE = "undone", "unsnoozed", "unstopped", "unpaced"
"""Actions of the button below such an answer."""


def answer(turn: Turn, sent: SentReminder, said: Markup, undo: str) -> None:
    """Say what a button did, with what takes it back below."""
    number = remember_alone(turn, sent)
    data = f"{FLOW}.{REMINDER}{number}.{undo}"
    button = Button(label=turn.words.plain("button-undo"), data=data, control=True)
    turn.replies.append(Notice(html=str(said), rows=((button,),)))


def undo(action: str) -> Callable[[Turn, str, SentReminder], bool]:
    """The effect of such a button."""

    def does(turn: Turn, number: str, sent: SentReminder) -> bool:
        memory, preferences = turn.session.reminders, turn.session.preferences
        if action == UNDO_DONE:
            memory.done = [cause for cause in memory.done if cause not in sent.causes]
        elif action == UNDO_PACE:
            preferences.all_stopped, preferences.yearly_from = False, None
        elif action == UNDO_KIND:
            preferences.stopped = [kind for kind in preferences.stopped if kind not in sent.kinds]
        else:
            for cause in (one.partition("|")[0] for one in sent.causes):
                memory.snoozed.pop(cause, None)
                memory.snoozed_from.pop(cause, None)
                memory.snoozed_kinds.pop(cause, None)
        turn.toast(turn.words.plain("reminder-undone"))
        return True

    return does
