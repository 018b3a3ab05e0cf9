"""A score and a cut-off: invited, not invited, or not known.

Candidates rank by points and, at the same points, by the moment their profile was submitted, the
earlier one higher: at the very cut-off the tie-break of the round decides. What is still missing
leaves a range of points, and only what holds at both of its ends is said. Source: IRPA 10.2(1)(b);
IRCC's page on rounds of invitations, tie-breaking rule.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum

from express_entry.assessment import Assessment
from express_entry.assessment.score_range import ScoreRange
from express_entry.eligibility import categories
from express_entry.points import crs
from express_entry.rulebook import Rulebook, RuleNotFound
from express_entry.rulebook.rounds import Round

Submitted = datetime | date | None
"""When a profile entered the pool: the moment (with its time zone), or only the day."""

_FIRST_ZONE, _LAST_ZONE = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
"""Where on earth a day begins first, and where it ends last."""


class Outcome(StrEnum):
    """How a score stands to one cut-off, whatever the missing facts turn out to be."""

    REACHED = "reached"
    """Would have been invited: above the cut-off, or at it and submitted before the tie-break."""
    TIE = "tie"
    """At the cut-off: the moment of submission, which is not known or too near, decides."""
    BELOW = "below"
    """Would not have been invited: below, or at the cut-off and submitted after the tie-break."""
    UNKNOWN = "unknown"
    """The facts still missing decide."""


def outcome_of(
    score: ScoreRange, cutoff: int, tie_break: datetime | None, submitted: Submitted = None
) -> Outcome:
    """How a score that lies in a range stands to the cut-off of a round.

    ``tie_break``: None where none is known; of those at the cut-off, only profiles submitted
    before it were invited.
    """
    earlier = _before(submitted, tie_break)
    if score.least > cutoff or (score.least == cutoff and earlier):
        return Outcome.REACHED
    if score.most < cutoff or (score.most == cutoff and earlier is False):
        return Outcome.BELOW
    return Outcome.TIE if score.least == score.most else Outcome.UNKNOWN


def _before(submitted: Submitted, tie_break: datetime | None) -> bool | None:
    """Whether a profile ranks before a tie-break; None where that is not known.

    Where only the day of a submission is known, its time zone is not: such a day lasts from its
    midnight where it begins first to its end where it ends last.
    """
    if submitted is None or tie_break is None:
        return None
    if isinstance(submitted, datetime):
        first = last = submitted
    else:
        first = datetime.combine(submitted, time(), _FIRST_ZONE)
        last = datetime.combine(submitted + timedelta(days=1), time(), _LAST_ZONE)
    return True if last < tie_break else False if first > tie_break else None


class Measure:
    """Scores held against cut-offs, each on the rules of its round's day. ``submitted``: when the
    profile entered the pool, which decides at the very cut-off."""

    def __init__(self, on: date, submitted: Submitted, book: Rulebook) -> None:
        self.on = on
        self.book = book
        self.submitted = submitted

    def reached(self, assessment: Assessment, past: Iterable[Round], *, more: int = 0) -> int:
        """How many of the cut-offs the score reaches, or one with so many points ``more`` (or
        less). At the very cut-off it does, unless the day of submission is known to come after the
        tie-break."""
        totals: dict[tuple[object, ...], int] = {}
        count = 0
        for one in past:
            rules = self._rules(one.held_on)
            if rules is None:
                continue  # before the first rule set known: compared with nothing
            if rules not in totals:
                factors = replace(assessment.factors, on=one.held_on)
                totals[rules] = crs.total(factors, rules=self.book)
            total = totals[rules] + more
            score = ScoreRange(least=total, most=total)
            outcome = outcome_of(score, one.cutoff, one.tie_break, self.submitted)
            count += outcome is not Outcome.BELOW
        return count

    def _rules(self, day: date) -> tuple[object, ...] | None:
        """What tells the CRS of a day from that of another; None where none is known."""
        try:
            rules = self.book.on(day)
        except RuleNotFound:
            return None
        extra = rules.crs_grid.additional
        dated = tuple(row.covers(day) for row in (*extra.sibling, *extra.french))
        return rules.crs_grid.id, dated

    def other_rules(self, one: Round) -> bool:
        """Whether a round was held under another CRS rule set than that of today."""
        try:
            in_force = self.book.on(one.held_on).crs.id
        except RuleNotFound:
            return True
        return in_force != self.book.on(self.on).crs.id

    def other_list(self, one: Round) -> bool:
        """Whether a round was held under another list or rule of its category."""
        return one.kind == "category" and not categories.same_rules(
            one.slug, one.held_on, self.on, rules=self.book
        )
