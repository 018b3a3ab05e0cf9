"""The score in words: the card, every point of the CRS, the 67 points."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.replies import Picture
from conversations.reports.doubts import plans_passed
from conversations.reports.facts import figures, missing_text, source_link
from conversations.reports.principal import comparison
from conversations.reports.programs import verdict_lines
from conversations.scene import Scene
from conversations.wording import plain
from express_entry import rulebook
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES
from express_entry.candidate.three_valued import Verdict
from express_entry.points.items import Item, Status

OFFICIAL_TOOL = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/check-score.html"
)


def headline(scene: Scene) -> Markup:
    """The CRS total, complete or so far, and whether it rests on a planned test."""
    return Markup("\n").join(line for line in (_total(scene), projection(scene)) if line)


def _total(scene: Scene) -> Markup:
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


def card(scene: Scene) -> list[Markup | str]:
    """The card a person can read in ten seconds."""
    words, result = scene.words, scene.assessment
    top = [headline(scene), *plans_passed(scene)]
    if not result.crs.complete:
        top.append(not_counted(scene))
    if result.provisional:
        top.append(words.say("score-provisional"))
    return [
        Markup("\n").join(top),
        Markup("\n").join(verdict_lines(scene, provisional=bool(scene.walk.pending))),
        program_first(scene),
        best_step(scene),
        comparison(scene),
        limits(scene),
    ]


def not_counted(scene: Scene) -> Markup:
    """What a score that is not complete leaves out: facts to tell, or told work of which no rule
    known says whether it earns points."""
    said = missing_text(scene, scene.assessment.crs.items, most=4)
    if not said:
        return scene.words.say("score-unsettled")
    return scene.words.say("score-missing", what=said)


def program_first(scene: Scene) -> Markup:
    """Where no program is met: that one is needed before points are of use."""
    if any(program.verdict is not Verdict.NOT_MET for program in scene.assessment.programs):
        return Markup("")
    return scene.words.say("no-program")


def best_step(scene: Scene) -> Markup:
    """The one thing that would help most."""
    from conversations.reports.whatif import best

    return best(scene)


# ------------------------------------------------------------------------- every point


def points(scene: Scene) -> list[Markup]:
    """Every item of the CRS, by section."""
    words, result = scene.words, scene.assessment.crs
    paragraphs = []
    for name, section in result.sections.items():
        items = [item for item in result.items if item.section == name]
        if not items or (section.maximum == 0 and section.points == 0):
            continue
        lines = [
            words.say(
                "points-section",
                section=words.plain(f"crs-{name}"),
                points=str(section.points),
                maximum=str(section.maximum),
            )
        ]
        lines += [_item(scene, item) for item in items if _worth_showing(item)]
        nothing = [item for item in items if not _worth_showing(item)]
        if nothing:
            names = ", ".join(words.plain(_item_name(item)) for item in nothing)
            lines.append(words.say("points-zero", items=names))
        if section.cap is not None:
            lines.append(words.say("points-cap", raw=section.cap.raw, limit=section.cap.limit))
        paragraphs.append(Markup("\n").join(lines))
    source = source_link(scene, result.items[0].source)
    return [headline(scene), *paragraphs, Markup("{}\n{}").format(limits(scene), source)]


def grid(scene: Scene) -> list[Markup]:
    """The six factors of the 67 points."""
    words, result = scene.words, scene.assessment.fsw67
    outcome = {True: "passes", False: "fails", None: "unknown"}[result.passes]
    lines = []
    for item in result.items:
        if _worth_showing(item) or item.section != "adaptability":
            lines.append(_item(scene, item))
    adaptability = result.factors["adaptability"]
    lines.append(
        words.say(
            "points-item",
            item=words.plain("adaptability-together"),
            points=str(adaptability.points),
            maximum=str(adaptability.maximum),
        )
    )
    title = [
        words.say("grid-title", total=str(result.total), mark=str(result.pass_mark)),
        words.say(f"grid-{outcome}"),
        projection(scene),
    ]
    return [
        Markup("\n").join(line for line in title if line),
        Markup("\n").join(lines),
        Markup("{}\n{}").format(
            words.say("grid-source", on=words.date(result.on)),
            source_link(scene, result.items[0].source),
        ),
    ]


def _worth_showing(item: Item) -> bool:
    return item.status is not Status.ZERO


def _item_name(item: Item) -> str:
    return f"item-{item.id.replace('.', '-').replace('_', '-')}"


def _item(scene: Scene, item: Item) -> Markup:
    words, name = scene.words, _item_name(item)
    line = words.say(
        "points-item",
        item=words.plain(name),
        points=str(item.points),
        maximum=str(item.maximum),
    )
    if item.status is Status.NEEDS_INFO:
        said = missing_text(scene, [item], most=2)
        return line + (words.say("points-needs", what=said) if said else words.say("points-open"))
    if item.status is Status.SCORED and words.has(name, "because"):
        line += words.say(
            "points-because", because=words.say(name, "because", **because(scene, item.facts))
        )
    if item.cap is not None:
        line += words.say("points-item-cap", raw=item.cap.raw, limit=item.cap.limit)
    if "total_one_occupation" in item.facts:
        line += Markup("\n   {}").format(words.say("points-one-occupation", **item.facts))
    return line


def because(scene: Scene, facts: dict[str, Fact]) -> dict[str, object]:
    """An item's facts for its wording; the four abilities as one."""
    values = figures(scene, facts)
    if "listening" in facts:
        values["levels"] = "/".join(str(facts[ability]) for ability in ABILITIES)
        language = facts.get("language")
        values["language"] = scene.words.plain(f"official-language-{language}") if language else ""
    return values


# ------------------------------------------------------------------------- the picture


def picture(scene: Scene) -> Picture:
    """The breakdown as bars."""
    result = scene.assessment.crs
    bars = tuple(
        (_bar_label(scene, item), item.points, item.maximum)
        for item in result.items
        if item.maximum and (item.points or item.section == "core")
    )
    caption = f"{plain(headline(scene))}\n{plain(limits(scene))}"
    return Picture(title=plain(_total(scene)), caption=caption[:1000], bars=bars)


def _bar_label(scene: Scene, item: Item) -> str:
    """An item's name; a bar that is short for want of a fact says so."""
    name = scene.words.plain(_item_name(item))
    if item.status is Status.NEEDS_INFO:
        return scene.words.plain("picture-unknown", item=name)
    return name
