"""Nobody is kept for ever: whoever has been silent for long is asked, and erased a month later.

Judged on the session alone, so that the front end can look through everybody stored. Anything a
person does begins the months anew, and takes back what was noted here.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from conversations.chat.session import Session, Silent
from express_entry.candidate.dates import add_months

KEY = "silent"
"""The key of the moment at which such a chat is woken."""
WARNED_BEFORE = timedelta(days=30)
"""From the question to the erasing, at least: a holiday is no longer."""
AHEAD = timedelta(days=2)
"""How much further ahead a day may lie for people live in other days than UTC's; what lies beyond
was noted by a clock that ran ahead."""

Step = Literal["keep", "warn", "erase", "forget"]
"""What is to be done: nothing; ask whether to keep the answers; erase with a farewell, nothing
having been heard since; erase without a word."""


def step_of(session: Session, today: date, months: int, *, can_be_told: bool = True) -> Step:
    """What becomes of a chat that is kept for so many months of silence. Whoever never agreed has
    told nothing, so nothing is asked."""
    seen = session.active_on
    if seen is None:
        return "keep"
    ends = add_months(seen, months)
    if session.agreed_on is None or not can_be_told:
        return "forget" if ends <= today else "keep"
    if ends - WARNED_BEFORE > today:
        return "keep"
    noted = session.reminders.silent
    # The months may be others by now, and the clock may have been wrong.
    if noted is None or not ends <= noted.on <= max(ends, today + WARNED_BEFORE + AHEAD):
        return "warn"
    return "erase" if noted.step == "warned" and noted.on <= today else "keep"


def note(session: Session, step: Literal["warn", "erase"], today: date, months: int) -> None:
    """Note what is to be done when this chat is woken."""
    assert session.active_on is not None, "whoever was never here is not asked"
    on = max(add_months(session.active_on, months), today + WARNED_BEFORE)
    if step == "erase" and session.reminders.silent is not None:
        on = session.reminders.silent.on
    session.reminders.silent = Silent(step=step, on=on)
