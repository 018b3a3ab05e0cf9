"""The message that speaks of dates unasked: what is ahead first, with the button that helps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.deadline_figures import day_said
from conversations.reports.deadlines import are_estimates, title, worded
from conversations.reports.step_reminded import line_beside, reminded_of
from conversations.reports.together import spoken
from conversations.reports.wanted import STILL_OPEN, key_of, last_day
from conversations.screens import acting, reminding
from conversations.screens.helping import help_with, page_button
from conversations.voice.quotes import fitted, sentences
from conversations.voice.replies import Button, Notice, Rows
from express_entry.deadlines import Deadline

_NOTHING_LEFT = ("money", "birthday")
"""Kinds of which, once their day has gone by, nothing is left to say beside what is ahead."""


def notice(turn: Turn, due: Sequence[Deadline]) -> Notice:
    """What is said of these dates as things stand today; it is remembered for its buttons. Of
    several the nearest ahead is told in full, what and when of the others is in sight, and what
    has gone by is one line."""
    words, due = turn.words, sorted(due, key=lambda deadline: deadline.on)
    said = spoken(due)
    ahead = [one for one in said if one.on >= turn.today or one.kind in STILL_OPEN]
    gone_by = [one for one in said if one not in ahead]
    if ahead:
        gone_by = [one for one in gone_by if one.kind not in _NOTHING_LEFT]
    shown = ahead or gone_by
    about = reminded_of(turn, shown)
    step = line_beside(turn, shown, about)
    parts = [worded(turn, one, to_do=one is not about or not step) for one in shown]
    if len(shown) > 1:
        others = [_folded(turn, part) for part in parts[1:]]
        parts = [words.say("remind-several", count=len(shown)), parts[0], *others]
    if ahead and gone_by:
        parts.append(words.say("remind-gone-by", what=words.listed(_gone(turn, gone_by))))
    if are_estimates(one for one in shown if one.kind != "birthday"):
        parts.append(words.say("remind-estimate"))
    parts = [*parts, step] if about is None else [step, *parts]
    text = fitted([sentences(part, keep=2) for part in parts if part], words)
    subjects = _subjects(due, [*shown, *(gone_by if ahead else [])])
    causes = [key_of(deadline) for deadline in due]
    kinds = list(dict.fromkeys(deadline.kind for deadline in due))
    number = acting.remember(turn, causes, kinds, turn.today, subjects)
    rows = _of_several(turn, due, number) if len(subjects) > 1 else _of_one(turn, shown, number)
    return Notice(html=text, rows=rows)


def _folded(turn: Turn, told: Markup) -> Markup:
    """What a deadline means behind its first line."""
    first, _, rest = told.partition("\n")
    return turn.words.say("remind-folded", first=first, rest=rest) if rest else told


def _gone(turn: Turn, gone_by: Sequence[Deadline]) -> list[Markup]:
    return [
        turn.words.say("remind-gone", what=title(turn, one), date=day_said(turn, one))
        for one in gone_by
    ]


def _subjects(due: Sequence[Deadline], told: Sequence[Deadline]) -> list[list[str]]:
    """The causes of each thing that is told; what is told with another goes with it."""
    found: list[list[str]] = [[] for _ in told]
    for one in due:
        same = (at for at, thing in enumerate(told) if thing.cause == one.cause)
        same_day = (at for at, thing in enumerate(told) if thing.on == one.on)
        at = next(same, None)
        found[next(same_day, 0) if at is None else at].append(key_of(one))
    return found


def _of_one(turn: Turn, said: Sequence[Deadline], number: str) -> Rows:
    """At most four buttons: what helps first; what stops, and other days, behind "More"."""
    [one, *_] = said
    tomorrow = _days_left(turn, said) >= 1
    snooze = [reminding.IN_A_DAY.button(turn, number)] if tomorrow else []
    more = (reminding.MORE.button(turn, number),)
    page = page_button(turn, one)
    row: list[Button] = []
    if one.kind == "report":
        first = reminding.TOLD.button(turn, number)
    else:
        helps = help_with(turn, one)
        first = reminding.HELP.button(turn, number, turn.words.plain(helps.label))
        if not helps.settles:
            row.append(reminding.DONE.button(turn, number, acting.done_label(turn, said)))
    row += snooze
    if page is not None:
        # No more than four in all: what is left out is the first behind "More".
        del row[1:]
    pages = (page,) if page is not None else ()
    return tuple(each for each in ((first,), pages, tuple(row), more) if each)


def _of_several(turn: Turn, due: Sequence[Deadline], number: str) -> Rows:
    rows: list[tuple[Button, ...]] = [
        (reminding.GO_THROUGH.button(turn, number),),
        (reminding.DATES.button(turn, number),),
    ]
    if _days_left(turn, due) >= 1:
        label = turn.words.plain("button-all-tomorrow")
        rows.append((reminding.IN_A_DAY.button(turn, number, label),))
    return tuple(rows)


def _days_left(turn: Turn, due: Sequence[Deadline]) -> int:
    """Days to the first last day among these: nothing is put off past it. What has gone by is told
    once, and not put off."""
    today = turn.today
    if all(one.on < today and one.kind not in STILL_OPEN for one in due):
        return 0
    ends = [day for one in due if (day := last_day(one)) is not None and day >= today]
    return (min(ends, default=today + timedelta(days=7)) - today).days
