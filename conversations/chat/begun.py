"""What is told besides a profile that IRCC has: one begun on its site, and a nomination."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from conversations.chat.session import Life
from express_entry import rulebook
from express_entry.candidate.dates import add_months

DAYS = ("draft_on", "nominated_on", "nomination_ends_on")
"""Where the day of each is kept."""
_LONGEST_MONTHS = 120
"""How far ahead the last day of a nomination can lie."""


def told(life: Life) -> dict[str, Any]:
    """The same as the rules know it."""
    return {
        "draft_begun_on": life.draft_on,
        "nominated_on": life.nominated_on,
        "nomination_accepted": life.nomination_accepted or None,
        "nomination_ends_on": life.nomination_ends_on,
    }


def kept(life: Life) -> dict[str, Any]:
    """What of it a new profile takes over."""
    return {name: getattr(life, name) for name in (*DAYS, "nomination_accepted")}


def possible_days(event: str, life: Life, today: date) -> tuple[date | None, date]:
    """The days on which it can have been; of the last day of a nomination, those still ahead."""
    if event == "nomination_ends_on":
        return today, add_months(today, _LONGEST_MONTHS)
    if event == "draft_on":
        days = rulebook.default().process.profile.draft_days
        return max(today - timedelta(days=days - 1), life.ended_on or date.min), today
    return None, today


def draft_ends_on(life: Life) -> date | None:
    """The last day to submit a profile that was begun on IRCC's site; None where none was."""
    if life.draft_on is None:
        return None
    return life.draft_on + timedelta(days=rulebook.default().process.profile.draft_days - 1)


def to_accept_by(life: Life) -> date | None:
    """The last day to accept a nomination; None where there is none to accept."""
    if life.nominated_on is None or life.nomination_accepted:
        return None
    days = rulebook.default().process.nomination.accept_within_days
    return life.nominated_on + timedelta(days=days)


def no_nomination(life: Life) -> None:
    """There is no nomination, whatever was told of one."""
    life.nominated_on = life.nomination_ends_on = None
    life.nomination_accepted = False
