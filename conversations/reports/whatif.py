"""What would raise the score, in words."""

from __future__ import annotations

from markupsafe import Markup

from conversations.reports.facts import figures, missing_text
from conversations.reports.score import headline, limits
from conversations.scene import Scene
from express_entry import advice
from express_entry.advice import Change

MOST = 8


def _changes(scene: Scene) -> tuple[Change, ...]:
    return advice.changes(scene.profile, scene.assessment)


def _worded(scene: Scene, change: Change) -> Markup:
    words = scene.words
    values = figures(scene, change.figures)
    values["language"] = words.plain(f"official-language-{change.figures.get('language') or 'en'}")
    values["scale"] = "NCLC" if change.figures.get("language") == "fr" else "CLB"
    ability = change.figures.get("ability")
    values["ability"] = words.plain(f"ability-{ability}").lower() if ability else ""
    values["one"] = "yes" if ability else "no"
    return words.say(f"change-{change.id.replace('_', '-')}", **values)


def whatif(scene: Scene) -> list[Markup]:
    """The changes that raise the score, each with its exact gain."""
    words = scene.words
    found = _changes(scene)
    crs = scene.assessment.crs
    top = headline(scene)
    if not crs.complete:
        missing = words.say("score-missing", what=missing_text(scene, crs.items, most=4))
        top = Markup("{}\n{}").format(top, missing)
    if not found:
        return [top, words.say("whatif-nothing"), limits(scene)]
    lines = [
        words.say(
            "whatif-line",
            gain=f"+{change.gain}",
            change=_worded(scene, change),
            total=str(change.total),
            effort=words.plain(f"effort-{change.effort}"),
        )
        for change in found[:MOST]
    ]
    return [
        top,
        Markup("\n").join([words.say("whatif-title"), *lines]),
        words.say("whatif-note"),
        limits(scene),
    ]


def best(scene: Scene) -> Markup:
    """The one change to think of first: the greatest gain that does not take years, and is in
    the person's own hands."""
    if not scene.assessment.crs.complete:
        return Markup("")
    own = [c for c in _changes(scene) if c.id not in ("provincial_nomination", "partner_stays")]
    soon = [change for change in own if change.effort != "years"] or own
    if not soon:
        return Markup("")
    step = scene.words.say("best-change", change=_worded(scene, soon[0]), gain=f"+{soon[0].gain}")
    return scene.words.say("best-step", step=step)
