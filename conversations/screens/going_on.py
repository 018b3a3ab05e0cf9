"""Whether to go on reminding somebody who has long been silent, and the year in short for whoever
wants to hear no more often (``reports/pace.py``)."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.changes import changes_since
from conversations.reports.deadline_figures import day_said
from conversations.reports.deadlines import title
from conversations.reports.next_step import next_line
from conversations.reports.pace import YEAR as MONTHS
from conversations.reports.together import upcoming
from conversations.screens import acting, reminding
from conversations.voice.replies import Notice
from express_entry.candidate.dates import add_months

SILENCE, YEAR = "silence", "year"
"""The keys of these two messages."""
_MOST = 5
"""Dates named in a summary."""


def notice(turn: Turn, key: str) -> Notice:
    """One of the two messages; it is remembered for its buttons."""
    return _ask(turn) if key == SILENCE else _sum_up(turn)


def _ask(turn: Turn) -> Notice:
    words, seen = turn.words, turn.session.active_on
    assert seen is not None, "whoever was never here is not asked"
    turn.session.reminders.silence_asked = turn.today
    number = acting.remember(turn, [f"{SILENCE}|{turn.today}"], [], turn.today)
    first, *others = reminding.PACES
    rows = (
        (first.button(turn, number),),
        tuple(one.button(turn, number) for one in others),
    )
    lines = [words.say("pace-question", date=words.date(seen)), words.say("pace-quiet")]
    return Notice(html=str(Markup("\n\n").join(lines)), rows=rows)


def _sum_up(turn: Turn) -> Notice:
    """What has changed in the year, what comes in the next, and the step to take."""
    words, preferences = turn.words, turn.session.preferences
    begun = preferences.yearly_from
    assert begun is not None, "nobody else hears of a year"
    preferences.yearly_from = turn.today
    since = words.date(begun)
    changed = changes_since(turn, begun, "year-birthday")
    lines = [words.say("year-change", what=line) for line in changed]
    told = [words.say("year-changed" if changed else "year-unchanged", date=since), *lines]
    until = add_months(turn.today, MONTHS)
    dates = [one for one in upcoming(turn) if one.on <= until][:_MOST]
    coming = [words.say("year-ahead" if dates else "year-ahead-none")]
    for one in dates:
        what = title(turn, one)
        coming.append(words.say("year-date", date=day_said(turn, one), what=what))
    parts = [words.say("year-title"), _lines(told), _lines(coming), next_line(turn)]
    number = acting.remember(turn, [f"{YEAR}|{turn.today}"], [], turn.today)
    rows = (
        (reminding.SCORE.button(turn, number), reminding.DATES.button(turn, number)),
        (reminding.AS_BEFORE.button(turn, number), reminding.STOP.button(turn, number)),
    )
    return Notice(html=str(Markup("\n\n").join(parts)), rows=rows)


def _lines(lines: list[Markup]) -> Markup:
    return Markup("\n").join(lines)
