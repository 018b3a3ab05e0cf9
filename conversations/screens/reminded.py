"""A reminder gone through: one thing at a time, each with what helps, done, put off, or stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from markupsafe import Markup

from conversations.chat.session import SentReminder
from conversations.chat.turn import Turn
from conversations.reports.deadlines import worded
from conversations.reports.together import spoken
from conversations.reports.wanted import snooze_limit, wanted
from conversations.screens import acting, folding, moves
from conversations.screens.folding import folded
from conversations.screens.helping import help_with, page_button
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.deadlines import Deadline


def subject(turn: Turn, args: dict[str, Any]) -> tuple[SentReminder, tuple[Deadline, ...]] | None:
    """The one thing of the reminder that is looked at, with its dates as they stand; None where it
    is not remembered."""
    sent = turn.session.reminders.sent.get(args["number"])
    if sent is None or args["at"] >= len(acting.subjects(sent)):
        return None
    one = acting.only(turn, sent, args["at"])
    dates = wanted(turn)
    found = (dates.about(cause) for cause in one.causes)
    return one, tuple(deadline for deadline in found if deadline is not None)


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    looked_at = subject(turn, args)
    rows = folded(turn, args, _buttons(turn, args), columns=2)
    if looked_at is None or not looked_at[1]:
        return turn.card([turn.words.say("reminder-settled")], rows)
    parts = [worded(turn, each) for each in spoken(looked_at[1])]
    return turn.card([Markup("\n\n").join(parts)], rows)


def _buttons(turn: Turn, args: dict[str, Any]) -> list[Button]:
    """What helps first, then done and later; what is left of nothing has only a way on."""
    looked_at = subject(turn, args)
    if looked_at is None or not looked_at[1]:
        return _after(turn, args)
    one, found = looked_at
    said = spoken(found)
    if said[0].kind == "report":
        buttons = [TOLD.button(turn)]
    else:
        buttons = [*_helps(turn, said), DONE.button(turn, acting.done_label(turn, said))]
    buttons += _snoozes(turn, one)
    if one.kinds:
        buttons.append(STOP_KIND.button(turn))
    return [*buttons, *_after(turn, args)]


def _every_button(turn: Turn) -> list[Button]:
    return _buttons(turn, turn.session.screen.args)


def _helps(turn: Turn, said: Sequence[Deadline]) -> list[Button]:
    first = said[0]
    page = page_button(turn, first)
    helps = HELP.button(turn, turn.words.plain(help_with(turn, first).label))
    return [helps, *([page] if page is not None else [])]


def _snoozes(turn: Turn, one: SentReminder) -> list[Button]:
    limit = snooze_limit(turn, one)
    days = [(1, TOMORROW), (7, WEEK)]
    possible = [
        tap.button(turn)
        for ahead, tap in days
        if limit is None or turn.today + timedelta(days=ahead) <= limit
    ]
    return possible and [*possible, DATE.button(turn)]


def _after(turn: Turn, args: dict[str, Any]) -> list[Button]:
    """To the next thing of the reminder, or back."""
    sent = turn.session.reminders.sent.get(args["number"])
    count = len(acting.subjects(sent)) if sent else 0
    if args["at"] + 1 < count:
        label = turn.words.plain("button-next-subject", number=args["at"] + 2, of=count)
        return [NEXT.button(turn, label)]
    return [BACK.button(turn)]


def _go_on(turn: Turn, args: dict[str, Any]) -> None:
    """The next thing of the reminder; after the last, where the person stopped."""
    sent = turn.session.reminders.sent.get(args["number"])
    if sent is not None and args["at"] + 1 < len(acting.subjects(sent)):
        show(turn, "reminder", in_place=True, number=args["number"], at=args["at"] + 1)
    else:
        moves.leave(turn)


def _acts(
    act: Callable[[Turn, SentReminder], bool],
) -> Callable[[Turn, dict[str, Any], str], None]:
    """An effect on the one thing looked at, after which the next one comes."""

    def does(turn: Turn, args: dict[str, Any], value: str) -> None:
        looked_at = subject(turn, args)
        if looked_at is None or act(turn, looked_at[0]):
            _go_on(turn, args)

    return does


def _help(turn: Turn, args: dict[str, Any], value: str) -> None:
    looked_at = subject(turn, args)
    said = spoken(looked_at[1]) if looked_at else ()
    if said:
        turn.close_card()
        help_with(turn, said[0]).does(turn)
    else:
        _go_on(turn, args)


def _to_a_date(turn: Turn, args: dict[str, Any], value: str) -> None:
    looked_at = subject(turn, args)
    if looked_at is None:
        _go_on(turn, args)
        return
    number = acting.remember_alone(turn, looked_at[0])
    show(turn, "snooze_date", in_place=True, number=number)


def _next(turn: Turn, args: dict[str, Any], value: str) -> None:
    _go_on(turn, args)


HELP = Tap("help", _help, role="next")
DONE = Tap("done", _acts(acting.done))
TOLD = Tap("told", _acts(acting.told), "button-told", role="next")
TOMORROW = Tap("day", _acts(acting.put_off_by(1)), "button-snooze-day")
WEEK = Tap("week", _acts(acting.put_off_by(7)), "button-snooze-week")
DATE = Tap("date", _to_a_date, "button-snooze-date")
STOP_KIND = Tap("kind", _acts(acting.stop_kind), "button-stop-kind")
NEXT = Tap("next", _next)
BACK = Tap("go", _next, "button-continue", control=True)

window(
    "reminder",
    Window(
        _show,
        taps(HELP, TOLD, DONE, TOMORROW, WEEK, DATE, STOP_KIND, NEXT, BACK, *folding.FOLDING),
        all_buttons=_every_button,
    ),
)
