"""How a score stands to the cut-off of one round, in words."""

from __future__ import annotations

from conversations.chat.turn import Turn
from express_entry.ahead.rounds import Outcome, RoundComparison


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
