"""How a score stands to the cut-off of one round, in words."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.turn import Turn
from express_entry.ahead.cutoffs import outcome_of
from express_entry.ahead.rounds import Outcome, Round, RoundComparison
from express_entry.assessment.score_range import ScoreRange


def outcome(turn: Turn, compared: RoundComparison) -> str:
    """How the score stands to one cut-off, and how certain the distance is."""
    words = turn.words
    least, most = compared.points_least, compared.points_most
    if compared.outcome is Outcome.UNKNOWN:
        cutoff = compared.round.cutoff
        return words.plain("rounds-unknown", least=least + cutoff, most=most + cutoff)
    points = least if compared.outcome is Outcome.REACHED else most
    if points == 0:
        broken = compared.round.tie_break
        return words.plain(
            f"rounds-{compared.outcome}-at-the-cutoff",
            tie_break=words.date(broken.date()) if broken else "none",
        )
    return words.plain(
        f"rounds-{compared.outcome}",
        points=abs(points),
        certain=least == most,
    )


def then_at_the_cutoff(turn: Turn, score: int, one: Round, submitted: date | None) -> Markup:
    """Of a score still to come that is just the cut-off of a round: what the tie-break makes of it;
    nothing of another score. ``one`` must be a round under the rules of that score."""
    if score != one.cutoff:
        return Markup("")
    words, broken = turn.words, one.tie_break
    exactly = ScoreRange(least=score, most=score)
    return words.say(
        "rounds-then-at-the-cutoff",
        outcome=outcome_of(exactly, one.cutoff, broken, submitted),
        tie_break=words.date(broken.date()) if broken else "none",
    )
