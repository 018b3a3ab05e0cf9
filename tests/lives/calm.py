"""Which unasked messages are not urgent, by hand, and that no thirty days have three of them.

Every life of the tests is looked at while it is lived. What is urgent is told apart here by the
calendar of causes as somebody reads it, not by the engine: in the last days of what has a day by
which to act, and on the day of what is told or asked on its day. News of rounds and rules is no
reminder; what was put off to a day was asked for.
"""

from __future__ import annotations

from datetime import date, timedelta

from conversations.chat.session import SentReminder
from conversations.voice.replies import Notice

AT_MOST, IN_DAYS = 2, 30
NEWS = ("rules", "rounds")
ALWAYS_CALM = ("interview", "silence", "year", "quarterly_check", "unsubmitted")
LAST_DAYS = {
    "profile_expiry": 7,
    "language_test": 68,
    "eca": 1,
    "passport": 30,
    "permit": 30,
    "birthday": 1,
    "ageing_out": 30,
    "medical": 1,
    "police": 7,
    "fees": 7,
    "funds_review": 1,
    "funds_table": 1,
    "nomination_end": 30,
}
"""Days before its day in which something is urgent; on its last day everything is. Of a cause that
does not stand here every message is urgent."""


def number_of(notice: Notice) -> str:
    """The number that the buttons of a reminder carry."""
    return (notice.rows[0][0].data or "").split(".")[1][1:]


def is_calm(sent: SentReminder, today: date) -> bool:
    """Whether a message is not urgent."""
    return not any(_is_urgent(cause, today) for cause in sent.causes)


def _is_urgent(told: str, today: date) -> bool:
    cause, _, on = told.partition("|")
    name = cause.partition(".")[0]
    if name in ALWAYS_CALM:
        return False
    if name in NEWS or name not in LAST_DAYS:
        return True
    return (date.fromisoformat(on) - today).days <= LAST_DAYS[name]


def check(calm: list[date]) -> None:
    """No thirty days have three."""
    for first, third in zip(calm, calm[AT_MOST:], strict=False):
        assert third - first >= timedelta(days=IN_DAYS), f"three in thirty days: {calm}"
