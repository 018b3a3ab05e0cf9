"""What stands wherever a score does: the total, which grid it rests on, and what it is not."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports import estimate
from conversations.reports.facts import first_few, missing_label, missing_text, to_tell
from conversations.voice import pages
from express_entry import rulebook
from express_entry.counting.untold_work import contested

OFFICIAL_TOOL = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/check-score.html"
)


def headline(turn: Turn) -> Markup:
    """The CRS total, complete or so far, and whether it rests on a planned test."""
    return Markup("\n").join(line for line in (total(turn), projection(turn)) if line)


def total(turn: Turn) -> Markup:
    """The CRS total where it is settled; else what can be said of it: what is certain so far, about
    how much and on what condition, or between which ends. Nothing as long as it is still asked for
    the facts that even an estimate needs."""
    words, result = turn.words, turn.assessment.crs
    if turn.is_settled:
        return words.say("crs-total", total=result.total)
    found = turn.estimate
    if estimate.is_too_early(turn):
        return words.say("estimate-none")
    if estimate.hangs(found) and not estimate.lacking(turn):
        return estimate.about(turn)
    if result.complete:
        return words.say("crs-total", total=result.total)
    if 0 < result.total <= found.least:
        return words.say("crs-total-so-far", total=result.total)
    return estimate.between(turn)


def projection(turn: Turn) -> Markup:
    """That results rest on a planned test; stands in every message with such a result."""
    return turn.words.say("score-projection") if turn.assessment.projections else Markup("")


def marked(turn: Turn) -> Markup:
    """The headline where nothing else says that it is an estimate, if it is one."""
    said = total(turn)
    if turn.assessment.crs.estimate and said != turn.words.say("estimate-none"):
        said = turn.words.say("total-marked", total=said)
    return Markup("\n").join(line for line in (said, projection(turn)) if line)


def marks(turn: Turn) -> Markup:
    """What must be said of points on a page that is not about the score."""
    caution = limits(turn) if turn.assessment.crs.estimate else ""
    return Markup("\n").join(line for line in (projection(turn), caution) if line)


def caution(turn: Turn) -> Markup:
    """What a score rests on and what it is not, for the score card: in full once a day, and not
    right after an edit, which is answered and no more."""
    if turn.edited or turn.session.cautioned_on == turn.today:
        return limits(turn)
    return in_full(turn)


def in_full(turn: Turn) -> Markup:
    """Which grid, which day, that it is an estimate and where to check it, and what it is not."""
    message = "caution-estimate" if turn.assessment.crs.estimate else "caution"
    return turn.words.say(message, **_values(turn))


def limits(turn: Turn) -> Markup:
    """The same as one line: with the rest folded behind it where the rules in force are not
    known."""
    message = "limits-estimate" if turn.assessment.crs.estimate else "limits"
    return turn.words.say(message, **_values(turn))


def check_it(turn: Turn) -> Markup:
    """The first line of it alone, where a page has no room and the rules in force are not known;
    nothing as long as there is no score to check."""
    if not turn.assessment.crs.estimate or estimate.is_too_early(turn):
        return Markup("")
    return turn.words.say("doors-estimate", **_values(turn))


def _values(turn: Turn) -> dict[str, object]:
    words = turn.words
    return {
        "on": words.date(turn.assessment.crs.on),
        "grid": words.date(grid_from(turn)),
        "changed": words.date(in_force_from(turn)),
        "tool": pages.page(words, OFFICIAL_TOOL),
    }


def grid_from(turn: Turn) -> date:
    """Since when the grid that was used has been in force."""
    return rulebook.default().crs_set(turn.assessment.crs.rule_set).effective_from


def in_force_from(turn: Turn) -> date:
    """Since when the rules in force have been so."""
    return rulebook.default().crs_set(turn.assessment.crs.in_force).effective_from


def not_counted(turn: Turn) -> Markup:
    """What a score that is not complete leaves out: facts to tell; else what it takes for granted
    though nobody told it; else told work of which no rule known says whether it earns points."""
    words = turn.words
    if said := missing_text(turn, turn.outlook.assessment.crs.items, most=4):
        return words.say("score-missing", what=said)
    if any(name.endswith(".publicly_funded") for name in contested(turn.profile)):
        return words.say("score-unsettled")
    for message, is_so in (("score-granted", True), ("score-missing", False)):
        names = [
            missing_label(turn, name)
            for one in turn.estimate.assumptions
            if one.takes is is_so and one.id != "aim_reached"
            for name in to_tell(turn, one.missing)
        ]
        if names:
            return words.say(message, what=first_few(turn, list(dict.fromkeys(names)), 4))
    return Markup("")
