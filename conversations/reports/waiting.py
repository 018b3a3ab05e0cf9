"""What only waiting until a day would do: the score of that day, and each day until then on which
time alone changes something, as the forecast of the next 24 months has them."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.turn import AHEAD, Turn
from conversations.reports.granted import granted, total_kept_up
from conversations.reports.headline import limits
from conversations.reports.months import line

MOST = 4
"""Lines of one answer; /months has them all."""


def waited(turn: Turn, day: date) -> Markup:
    """The score of a day to come if nothing else changes, and what changes until then."""
    words = turn.words
    if turn.has_no_birthday:
        return words.say("wait-needs-birth")
    if day > turn.today + AHEAD:
        return words.say("wait-too-far", date=words.date(turn.today + AHEAD))
    points = [point for point in turn.months if point.step.on <= day]
    now = turn.outlook.assessment.crs.total
    then = points[-1].step.crs_after if points else now
    said = [
        words.say(
            "wait-answer",
            date=words.date(day),
            now=now,
            then=then,
            difference=then - now,
            signed=words.signed(then - now),
            about=not turn.is_settled,
        )
    ]
    kept = total_kept_up(turn, day)
    if kept > then:
        ends = granted(turn, day)
        said.append(words.say("wait-renewed", total=kept, granted=ends))
    if not points:
        said.append(words.say("wait-nothing"))
    said += [words.say("bullet", text=line(turn, point)) for point in points[:MOST]]
    if len(points) > MOST:
        said.append(words.say("wait-more"))
    return Markup("\n").join(one for one in (*said, limits(turn)) if one)
