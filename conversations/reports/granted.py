"""What a dated gain takes for granted: what ends until then is renewed, and a planned test is sat.

With the change and without it alike (``express_entry/ahead/kept_up.py``); so it is said in the line
itself, and what ends within a year is told by itself, with its last day and what it keeps.
"""

from __future__ import annotations

from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.evidence import evidence
from express_entry import rulebook
from express_entry.ahead.kept_up import kept_up, renewed_by
from express_entry.assessment import assess

YEAR = timedelta(days=365)
"""How far ahead what ends is told by itself: a renewal takes weeks or months."""


def granted(turn: Turn, day: date) -> Markup:
    """What the points of a later day rest on that has to be done until then, to go on after a
    figure; empty where it is nothing."""
    words, profile = turn.words, turn.outlook.profile
    if day <= turn.today:
        return Markup("")
    worth = {one.cause for one in turn.renewals if one.on <= day}
    ends = [one for one in renewed_by(profile, turn.today, day, rulebook.default()) if one in worth]
    said = []
    if ends:
        names = words.listed(evidence(turn, (one,)) for one in ends)
        said.append(words.say("granted-renewed", what=names, count=len(ends)))
    tests = (profile.english, profile.french)
    if any(
        test is not None and test.planned and test.taken_on and turn.today <= test.taken_on < day
        for test in tests
    ):
        said.append(words.say("granted-planned"))
    return Markup("").join(said)


def renewing(turn: Turn) -> list[Markup]:
    """What ends within a year, and what renewing it keeps: a line each, the first to end first."""
    words = turn.words
    return [
        words.say(
            "whatif-renew",
            what=evidence(turn, (one.cause,)),
            on=words.date(one.on - timedelta(days=1)),
            keeps=one.keeps,
            total=one.total,
        )
        for one in turn.renewals
        if one.on <= turn.today + YEAR
    ]


def total_kept_up(turn: Turn, day: date) -> int:
    """The score of a later day with nothing changed, and with all of that."""
    book = rulebook.default()
    return assess(kept_up(turn.outlook.profile, turn.today, book), day, book).total
