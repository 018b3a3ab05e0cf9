"""How the score compares with recent rounds of the kinds this person could be invited in."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.facts import fact_label, first_few, to_tell
from conversations.reports.headline import headline, limits
from express_entry.ahead import rounds
from express_entry.ahead.rounds import Comparison, Outcome, RoundComparison
from express_entry.candidate.three_valued import Verdict

MOST_OPEN = 4
SHOWN = 3
"""Rounds of a kind on the card."""


def page(turn: Turn) -> list[Markup]:
    """Each kind of round that could invite this person, never mixed with another."""
    words = turn.words
    found = rounds.comparable(
        turn.profile, turn.assessment, submitted=turn.session.life.submitted_on
    )
    met = [one for one in found if one.qualifies is Verdict.MET]
    open_ones = [one for one in found if one.qualifies is Verdict.UNKNOWN]
    paragraphs = [_kind(turn, one) for one in met]
    if open_ones:
        names = dict.fromkeys(name for one in open_ones for name in to_tell(turn, one.missing))
        missing = dict.fromkeys(fact_label(turn, name) for name in names)
        kinds = [words.plain(f"round-{one.slug}") for one in open_ones]
        paragraphs.append(
            words.say(
                "rounds-open",
                kinds=first_few(turn, kinds, MOST_OPEN),
                what=first_few(turn, list(missing), MOST_OPEN),
                has_what=bool(missing),
            )
        )
    elif not met:
        paragraphs.append(words.say("rounds-none"))
    return [
        headline(turn),
        *paragraphs,
        words.say("rounds-source", date=words.date(rounds.as_of())),
        limits(turn),
    ]


def _kind(turn: Turn, one: Comparison) -> Markup:
    words = turn.words
    lines = [Markup("<b>{}</b>").format(words.plain(f"round-{one.slug}"))]
    for compared in one.rounds[:SHOWN]:
        held = compared.round
        lines.append(
            words.say(
                "rounds-line",
                date=words.date(held.held_on),
                cutoff=str(held.cutoff),
                outcome=_outcome(turn, compared),
            )
        )
    if not one.rounds and one.last is not None:
        lines.append(
            words.say(
                "rounds-other-rules",
                date=words.date(one.last.held_on),
                cutoff=str(one.last.cutoff),
            )
        )
    elif not one.rounds:
        lines.append(words.say("rounds-never"))
    return Markup("\n").join(lines)


def _outcome(turn: Turn, compared: RoundComparison) -> str:
    """How the score stands to one cut-off, and how certain the distance is."""
    words = turn.words
    least, most = compared.points_least, compared.points_most
    if compared.outcome is Outcome.UNKNOWN:
        cutoff = compared.round.cutoff
        return words.plain("rounds-unknown", least=str(least + cutoff), most=str(most + cutoff))
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
