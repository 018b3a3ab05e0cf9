"""How often somebody is written to: as usual, hardly at all, or once a year.

Whoever has no profile that lives (in the pool, where neither its year is over nor its last program
lost; invited, applied) and has done nothing for six
months is asked once whether to go on. Until they do anything again, silence is the answer: then
only what is about to be lost for good is told (``rules/reminders.toml: despite_silence``). Whoever
wants to hear once a year gets that beside a summary, until a profile lives again.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from conversations.chat.life import invitation_ends_on
from conversations.chat.machine import APPLIED, INVITED, LANDED, LIFE, SUBMITTED
from conversations.chat.turn import Turn
from conversations.reports.pool import leaves_on
from express_entry.candidate.dates import add_months

SILENCE = 6
"""Months without a word after which it is asked whether to go on."""
YEAR = 12
"""Months from one summary to the next."""
APART = 7
"""Days between another message and that question."""


class Pace(Enum):
    """See the module."""

    USUAL = "usual"
    YEARLY = "yearly"
    SILENT = "silent"


def is_live(turn: Turn) -> bool:
    """Whether there is a profile that lives: in the pool, invited, or applied with."""
    state = turn.session.state
    return state == APPLIED or (state in (SUBMITTED, INVITED) and _lives_until(turn) >= turn.today)


def _lives_until(turn: Turn) -> date:
    """The last day of a profile that stands in the pool or is invited."""
    if turn.session.state == INVITED:
        return invitation_ends_on(turn.session.life) or date.max
    leaves = leaves_on(turn) if turn.session.state == SUBMITTED else None
    return leaves - timedelta(days=1) if leaves is not None else date.min


def pace(turn: Turn) -> Pace:
    """How often this person is written to today."""
    if is_live(turn):
        return Pace.USUAL
    if turn.session.preferences.yearly_from is not None:
        return Pace.YEARLY
    asked = turn.session.reminders.silence_asked is not None
    return Pace.SILENT if asked else Pace.USUAL


def asks_on(turn: Turn) -> date | None:
    """The day on which to ask whether to go on; None where it is not to be asked."""
    session, seen = turn.session, turn.session.active_on
    if seen is None or session.state not in LIFE or session.state == LANDED or is_live(turn):
        return None
    if pace(turn) is not Pace.USUAL:
        return None
    day = add_months(max(seen, _lives_until(turn)), SILENCE)
    last = max((one.on for one in session.reminders.sent.values()), default=None)
    return day if last is None else max(day, last + timedelta(days=APART))


def year_ends_on(turn: Turn) -> date | None:
    """The day of the next summary; None for whoever does not want one."""
    begun = turn.session.preferences.yearly_from
    if begun is None or pace(turn) is not Pace.YEARLY:
        return None
    return add_months(begun, YEAR)
