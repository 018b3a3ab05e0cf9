"""Screens: what can be in front of the person. Importing this makes every one of them known."""

from conversations.screens import (
    changing,
    correction,
    interview,
    invitation,
    life,
    occupation,
    outlook,
    reminding,
    result,
    review,
    settings,
    sheet,
    start,
)

__all__ = [
    "changing",
    "correction",
    "interview",
    "invitation",
    "life",
    "occupation",
    "outlook",
    "reminding",
    "result",
    "review",
    "settings",
    "sheet",
    "start",
]
