"""What stands wherever a score does: the total, which grid it rests on, and what it is not."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.facts import missing_text
from express_entry import rulebook

OFFICIAL_TOOL = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/check-score.html"
)


def headline(turn: Turn) -> Markup:
    """The CRS total, complete or so far, and whether it rests on a planned test."""
    return Markup("\n").join(line for line in (total(turn), projection(turn)) if line)


def total(turn: Turn) -> Markup:
    """The CRS total, complete or so far."""
    result = turn.assessment.crs
    message = "crs-total" if result.complete else "crs-total-so-far"
    return turn.words.say(message, total=str(result.total))


def projection(turn: Turn) -> Markup:
    """That results rest on a planned test; stands in every message with such a result."""
    return turn.words.say("score-projection") if turn.assessment.projections else Markup("")


def marks(turn: Turn) -> Markup:
    """What must be said, in short, wherever points stand beside something else."""
    return Markup("\n").join(line for line in (projection(turn), _estimate(turn)) if line)


def limits(turn: Turn) -> Markup:
    """Which grid, which day, and what the figure is not; and the warning of an estimate."""
    result, words = turn.assessment.crs, turn.words
    # The warning names the grid already.
    message = "score-limits-estimate" if result.estimate else "score-limits"
    said = words.say(message, grid=words.date(grid_from(turn)), on=words.date(result.on))
    return Markup("\n").join(line for line in (warning(turn), said) if line)


def warning(turn: Turn) -> Markup:
    """That a score is an estimate on an earlier grid, and where to check it; stands in every
    message with a score."""
    said = _estimate(turn)
    if not said:
        return said
    return Markup("\n").join([said, turn.words.say("estimate-check", tool=OFFICIAL_TOOL)])


def _estimate(turn: Turn) -> Markup:
    if not turn.assessment.crs.estimate:
        return Markup("")
    return turn.words.say(
        "estimate-warning",
        changed=turn.words.date(in_force_from(turn)),
        grid=turn.words.date(grid_from(turn)),
    )


def grid_from(turn: Turn) -> date:
    """Since when the grid that was used has been in force."""
    return rulebook.default().crs_set(turn.assessment.crs.rule_set).effective_from


def in_force_from(turn: Turn) -> date:
    """Since when the rules in force have been so."""
    return rulebook.default().crs_set(turn.assessment.crs.in_force).effective_from


def not_counted(turn: Turn) -> Markup:
    """What a score that is not complete leaves out: facts to tell, or told work of which no rule
    known says whether it earns points."""
    said = missing_text(turn, turn.assessment.crs.items, most=4)
    if not said:
        return turn.words.say("score-unsettled")
    return turn.words.say("score-missing", what=said)
