"""What stands wherever a score does: the total, which grid it rests on, and what it is not."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.reports.facts import missing_text
from express_entry import rulebook

OFFICIAL_TOOL = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/check-score.html"
)


def headline(scene: Scene) -> Markup:
    """The CRS total, complete or so far, and whether it rests on a planned test."""
    return Markup("\n").join(line for line in (total(scene), projection(scene)) if line)


def total(scene: Scene) -> Markup:
    """The CRS total, complete or so far."""
    result = scene.assessment.crs
    message = "crs-total" if result.complete else "crs-total-so-far"
    return scene.words.say(message, total=str(result.total))


def projection(scene: Scene) -> Markup:
    """That results rest on a planned test; stands in every message with such a result."""
    return scene.words.say("score-projection") if scene.assessment.projections else Markup("")


def marks(scene: Scene) -> Markup:
    """What must be said, in short, wherever points stand beside something else."""
    return Markup("\n").join(line for line in (projection(scene), _estimate(scene)) if line)


def limits(scene: Scene) -> Markup:
    """Which grid, which day, and what the figure is not; and the warning of an estimate."""
    result, words = scene.assessment.crs, scene.words
    # The warning names the grid already.
    message = "score-limits-estimate" if result.estimate else "score-limits"
    said = words.say(message, grid=words.date(grid_from(scene)), on=words.date(result.on))
    return Markup("\n").join(line for line in (warning(scene), said) if line)


def warning(scene: Scene) -> Markup:
    """That a score is an estimate on an earlier grid, and where to check it; stands in every
    message with a score."""
    said = _estimate(scene)
    if not said:
        return said
    return Markup("\n").join([said, scene.words.say("estimate-check", tool=OFFICIAL_TOOL)])


def _estimate(scene: Scene) -> Markup:
    if not scene.assessment.crs.estimate:
        return Markup("")
    return scene.words.say(
        "estimate-warning",
        changed=scene.words.date(in_force_from(scene)),
        grid=scene.words.date(grid_from(scene)),
    )


def grid_from(scene: Scene) -> date:
    """Since when the grid that was used has been in force."""
    return rulebook.default().crs_set(scene.assessment.crs.rule_set).effective_from


def in_force_from(scene: Scene) -> date:
    """Since when the rules in force have been so."""
    return rulebook.default().crs_set(scene.assessment.crs.in_force).effective_from


def not_counted(scene: Scene) -> Markup:
    """What a score that is not complete leaves out: facts to tell, or told work of which no rule
    known says whether it earns points."""
    said = missing_text(scene, scene.assessment.crs.items, most=4)
    if not said:
        return scene.words.say("score-unsettled")
    return scene.words.say("score-missing", what=said)
