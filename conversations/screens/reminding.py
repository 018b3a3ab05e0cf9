"""The buttons on a reminder, which act on that reminder even weeks later.

Each is declared as the taps of a window are: its label and its effect in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from markupsafe import escape

from conversations.chat.machine import ANSWERING
from conversations.chat.session import SentReminder
from conversations.chat.turn import FLOW, REMINDER, Turn
from conversations.interview.reading.days_ahead import read_day_ahead, up_to_the_first
from conversations.screens import acting, happening, kinds, moves, nudging, pacing, stopping
from conversations.screens.helping import help_with
from conversations.screens.snoozing import put_off
from conversations.screens.window import show
from conversations.voice.replies import Button, CloseCard, Role, Say, Toast
from conversations.voice.wording import fold


@dataclass(frozen=True, slots=True)
class Press:
    """A button on a reminder and what it does, declared in one place; as with a tap, the action
    stands on reminders that are on people's phones already, and keeps its name."""

    action: str
    does: Callable[[Turn, str, SentReminder], bool]
    """What it does to the reminder of this number; whether that one is done with."""
    label: str
    """Identifier of the wording."""
    role: Role | None = None
    """As that of a tap."""

    def button(self, turn: Turn, number: str, label: str = "") -> Button:
        """The button on the reminder of this number; ``label`` is plain text, in place of the
        usual one."""
        data = f"{FLOW}.{REMINDER}{number}.{self.action}"
        label = label or turn.words.plain(self.label)
        return Button(label=label, data=data, control=True, role=self.role)


def press(turn: Turn, number: str, action: str, message_id: int | None) -> bool:
    """A button on a reminder; False if that reminder is not remembered. An action that is not
    known puts the person where they stopped."""
    sent = turn.session.reminders.sent.get(number)
    if sent is None:
        return False
    is_done = _BY_ACTION.get(action, GO_ON).does(turn, number, sent)
    if is_done and message_id is not None:
        turn.replies.append(CloseCard(message_id=message_id))
    return True


def typed(turn: Turn, text: str) -> bool:
    """Whether words are the label of a button of the last reminder (or say the same) where no
    question is open; then it is as if it had been pressed."""
    memory, said = turn.session.reminders, fold(text)
    if memory.silent is not None and _is_pressed(turn, KEEPING, said):
        return True
    if turn.session.state in ANSWERING and nudging.typed(turn, said):
        return True
    if not memory.sent or turn.current is not None:
        return False
    asked = PACES if memory.silence_asked is not None else ()
    return _is_pressed(turn, (*asked, *_TYPED), said) or _typed_day(turn, said)


def _is_pressed(turn: Turn, buttons: Iterable[Press], said: str) -> bool:
    """Whether this is what one of these is called; then it is as if it had been pressed."""
    sent, words = turn.session.reminders.sent, turn.words
    for one in buttons:
        if said == fold(words.plain(one.label)) or said in words.words(one.label, "words"):
            press(turn, list(sent)[-1], one.action, None)
            _say_what_a_tap_hears(turn)
            return True
    return False


def _typed_day(turn: Turn, said: str) -> bool:
    """Whether the last reminder is put off to a day in words: "remind me next friday"."""
    memory = turn.session.reminders
    read = _day_named(turn, said)
    if read is None or date.fromisoformat(read) <= turn.today:
        return False
    sent = memory.sent[list(memory.sent)[-1]]
    turn.say(put_off(turn, sent, date.fromisoformat(read))[1])
    return True


def _day_named(turn: Turn, said: str) -> str | None:
    """The day behind "remind me"; None where there is none."""
    lead = _lead(turn, said)
    if lead is None:
        return None
    read = read_day_ahead(said.removeprefix(lead), turn.words, turn.today)
    return read if isinstance(read, str) else None


def _lead(turn: Turn, said: str) -> str | None:
    leads = sorted(turn.words.words("words-put-off"), key=len, reverse=True)
    return next((one for one in leads if said.startswith(f"{one} ")), None)


def wants_one(turn: Turn, text: str) -> bool:
    """Whether somebody wants to be reminded, which tells nothing of them: "remind me to book an
    IELTS on Monday"."""
    return _lead(turn, fold(text)) is not None


def of_ones_own(turn: Turn, text: str) -> bool:
    """Whether somebody wants to be reminded on a day of their choice, or to do something, where
    there is nothing to put off: that it is not done, and what is watched."""
    said = fold(text)
    lead = _lead(turn, said)
    if lead is None:
        return False
    when = up_to_the_first(said, turn.words.words("words-to-do"))
    if when != lead and _day_named(turn, when) is None:
        return False
    turn.close_card()
    turn.note(turn.words.say("reminder-of-ones-own"))
    moves.resume(turn)
    return True


def _say_what_a_tap_hears(turn: Turn) -> None:
    """Only a tap can be answered over the chat."""
    turn.replies = [
        Say(html=str(escape(reply.text))) if isinstance(reply, Toast) else reply
        for reply in turn.replies
    ]


def _put_off_until(turn: Turn, number: str, sent: SentReminder) -> bool:
    turn.close_card()
    show(turn, "snooze_date", number=number)
    return False


def _acts(
    act: Callable[[Turn, SentReminder], bool],
) -> Callable[[Turn, str, SentReminder], bool]:
    """An effect on all that the reminder is about."""
    return lambda turn, number, sent: act(turn, sent)


def _stop_rounds(turn: Turn, number: str, sent: SentReminder) -> bool:
    return acting.stop_kind(turn, sent.model_copy(update={"kinds": [kinds.ROUNDS]}))


def _help(turn: Turn, number: str, sent: SentReminder) -> bool:
    """To where the first thing of the reminder is dealt with; the list of what is left of it."""
    found = acting.dates_of(turn, sent.causes)
    turn.close_card()
    if not found:
        show(turn, "reminder", number=number, at=0)
        return False
    help_with(turn, found[0]).does(turn)
    return False


def _go_through(turn: Turn, number: str, sent: SentReminder) -> bool:
    turn.close_card()
    show(turn, "reminder", number=number, at=0)
    return False


def _invited(turn: Turn, number: str, sent: SentReminder) -> bool:
    turn.close_card()
    happening.begin(turn, "invite")
    return False


def _stop_all(turn: Turn, number: str, sent: SentReminder) -> bool:
    if stopping.is_asked_first(turn):
        turn.close_card()
        show(turn, "stop_reminders")
        return False
    stopping.stop_all(turn)
    turn.say(turn.words.say("reminder-all-stopped"))
    return True


def _opens(screen: str) -> Callable[[Turn, str, SentReminder], bool]:
    def does(turn: Turn, number: str, sent: SentReminder) -> bool:
        turn.close_card()
        show(turn, screen)
        return False

    return does


def _go_on(turn: Turn, number: str, sent: SentReminder) -> bool:
    moves.leave(turn)
    return False


def _keep(turn: Turn, number: str, sent: SentReminder) -> bool:
    """The answers of somebody long silent stay: having said so is what keeps them."""
    turn.say(turn.words.say("silent-kept"))
    return True


HELP = Press("help", _help, "", role="next")
MORE = Press("more", _go_through, "button-more")
GO_THROUGH = Press("through", _go_through, "button-go-through")
DONE = Press("done", _acts(acting.done), "button-done")
TOLD = Press("told", _acts(acting.told), "button-told")
IN_A_DAY = Press("day", _acts(acting.put_off_by(1)), "button-snooze-day")
IN_A_WEEK = Press("week", _acts(acting.put_off_by(7)), "button-snooze-week")
ON_A_DATE = Press("date", _put_off_until, "button-snooze-date")
STOP_KIND = Press("kind", _acts(acting.stop_kind), "button-stop-kind")
STOP_ALL = Press("all", _stop_all, "button-stop-all")
DATES = Press("dates", _opens("timeline"), "button-deadlines")
CHECK = Press("check", _opens("check"), "button-check")
HAPPENED = Press("life", _opens("status"), "button-what-happened")
SCORE = Press("score", _opens("score"), "button-see-score", "next")
INVITED = Press("invited", _invited, "button-life-invite")
ROUNDS = Press("rounds", _opens("rounds"), "button-all-rounds")
STOP_ROUNDS = Press("norounds", _stop_rounds, "button-stop-rounds")
GO_ON = Press("go", _go_on, "button-continue", "next")
USUAL = Press("usual", _acts(pacing.usual), "button-pace-usual", "next")
AS_BEFORE = Press("before", _acts(pacing.usual), "button-pace-before")
YEARLY = Press("yearly", _acts(pacing.yearly), "button-pace-yearly")
STOP = Press("stop", _acts(pacing.stop), "button-pace-stop")
PACES = (USUAL, YEARLY, STOP)
"""Whether to go on."""
KEEP = Press("keep", _keep, "button-keep", "next")
ERASE = Press("erase", _opens("delete"), "button-erase-now")
KEEPING = (KEEP, ERASE)
"""Whether the answers of somebody long silent stay."""

PARTNER = Press("partner", _opens("partner"), "button-partner", "next")
COMPARE = Press("compare", _opens("partner_compare"), "button-partner-compare", "next")

UNDONE = Press(acting.UNDO_DONE, acting.undo(acting.UNDO_DONE), "button-undo")
UNSNOOZED = Press(acting.UNDO_SNOOZE, acting.undo(acting.UNDO_SNOOZE), "button-undo")
UNSTOPPED = Press(acting.UNDO_KIND, acting.undo(acting.UNDO_KIND), "button-undo")
UNPACED = Press(acting.UNDO_PACE, acting.undo(acting.UNDO_PACE), "button-undo")

_TYPED = (
    DONE,
    TOLD,
    IN_A_DAY,
    IN_A_WEEK,
    ON_A_DATE,
    STOP_KIND,
    DATES,
    CHECK,
    HAPPENED,
    STOP_ROUNDS,
)
"""What may be typed instead; stopping all, and going on, are commands."""
_OTHERS = (
    STOP_ALL, SCORE, INVITED, ROUNDS, GO_ON, HELP, MORE, GO_THROUGH, UNDONE, UNSNOOZED, UNSTOPPED,
    *PACES, AS_BEFORE, UNPACED, *KEEPING, PARTNER, COMPARE,
)  # fmt: skip
_BY_ACTION = {one.action: one for one in (*_TYPED, *_OTHERS)}
