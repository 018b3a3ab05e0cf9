"""The score that is held against cut-offs: that of the headline, and where it is not settled its
two ends beside it. A page that compared another would say that a score was enough which the score
card does not show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from conversations.chat.turn import Turn
from conversations.reports import estimate
from express_entry import rulebook
from express_entry.ahead.cutoffs import Measure, outcome_of
from express_entry.ahead.rounds import RoundComparison
from express_entry.assessment.score_range import ScoreRange, score_range
from express_entry.rulebook.rounds import Round

How = Literal["exact", "about", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The score as the headline has it."""

    how: How
    """``exact``: one figure and no other; ``about``: one, that what is not shown yet may take away
    or add to; ``open``: no figure is likely, only the two ends."""
    score: int
    """The one figure; where there is none, the least."""
    least: int
    most: int


def judged(turn: Turn) -> Judged:
    """As ``headline.total`` says it."""
    result = turn.assessment.crs
    if turn.is_settled:
        return Judged(how="exact", score=result.total, least=result.total, most=result.total)
    found = turn.estimate
    how: How
    most = max(found.most, found.least)
    if estimate.hangs(found) and not estimate.lacking(turn):
        how = "about" if found.least < most else "exact"
        return Judged(how=how, score=found.about, least=found.least, most=most)
    if result.complete:
        return Judged(how="exact", score=result.total, least=result.total, most=result.total)
    # "At least" the points so far is what the headline says of it.
    if 0 < result.total <= found.least:
        least, most = result.total, _most_of_all(turn)
        how = "open" if least < most else "exact"
        return Judged(how=how, score=least, least=least, most=most)
    return Judged(how="open", score=found.least, least=found.least, most=most)


def _most_of_all(turn: Turn) -> int:
    """The most that what is missing can bring, a nomination that was not told with it: the estimate
    leaves that out and says so, "at the most" and "whatever is missing" do not."""
    found = turn.estimate
    most = max(found.most, found.least)
    if not found.without_nomination:
        return most
    return max(most, score_range(turn.profile, turn.today, at_most_claimed=True).most)


def reached(turn: Turn, score: int, past: Iterable[Round]) -> int:
    """How many cut-offs a score of today reaches. On the rules of an earlier day it is taken to
    differ by as much as the likely one does."""
    measure = Measure(turn.today, turn.session.life.submitted_on, rulebook.default())
    seen = turn.outlook.assessment
    return measure.reached(seen, past, more=score - seen.total)


def stands(turn: Turn, one: RoundComparison) -> RoundComparison:
    """How the score of the headline stands to one round."""
    if turn.is_settled:
        return one
    found, cutoff = judged(turn), one.round.cutoff
    between = ScoreRange(least=found.least, most=max(found.most, _most_of_all(turn)))
    submitted = turn.session.life.submitted_on
    return replace(
        one,
        outcome=outcome_of(between, cutoff, one.round.tie_break, submitted),
        points=found.score - cutoff,
        points_least=found.least - cutoff,
        points_most=between.most - cutoff,
    )
