"""The score in words: the card, every point of the CRS, the 67 points."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.captions import caption
from conversations.reports.facts import figures, missing_text, source_link
from conversations.reports.headline import (
    caution,
    headline,
    in_full,
    limits,
    not_counted,
    projection,
    total,
)
from conversations.reports.invitation import invitation_of, stops
from conversations.reports.principal import comparison
from conversations.reports.programs import verdict_lines
from conversations.reports.second_look import plans_passed
from conversations.voice.quotes import Foldable, Paragraph
from conversations.voice.replies import Picture
from conversations.voice.wording import plain
from express_entry.assessment import Assessment
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES
from express_entry.points.items import Item, Status


def card(turn: Turn) -> list[Paragraph]:
    """The card a person can read in ten seconds."""
    words, result = turn.words, turn.assessment
    top = [headline(turn), *plans_passed(turn)]
    if not result.crs.complete:
        top.append(not_counted(turn))
    if result.provisional:
        top.append(words.say("score-provisional"))
    lines = tuple(verdict_lines(turn, provisional=bool(turn.walk.pending)))
    # What is met stays in sight; that nothing is, the next step says.
    keep = 1 if turn.assessment.met else 0
    programs: Paragraph = Foldable(lines, keep=keep, head=words.say("verdict-lines-head"))
    said = tuple(map(Markup, caution(turn).splitlines()))
    cautioned: Paragraph = Foldable(said, whole=True, at_last=True)
    if caution(turn) == in_full(turn):
        # Once a day it is read in full without a tap, however long the next step is.
        cautioned = Markup("\n").join(said)
    if stops(invitation_of(turn)):
        # Above stands that one should not apply, and it is long.
        programs = words.say("verdict-lines-folded", lines=Markup("\n").join(lines))
        cautioned = limits(turn) if result.crs.estimate else cautioned
    return [
        Markup("\n").join(filter(None, top)),
        programs,
        _first_sentence(comparison(turn)),
        cautioned,
    ]


def _first_sentence(text: Markup) -> Foldable:
    """A paragraph of which the first sentence is enough where the card is long; what is folded of
    it already is then one with the rest."""
    first, stop, rest = str(text).partition(". ")
    lines = (f"{first}{stop}".rstrip(), rest) if rest else (str(text),)
    return Foldable(tuple(map(Markup, lines)), between=" ", whole=True)


# ------------------------------------------------------------------------- every point


def points(turn: Turn) -> list[Paragraph]:
    """Every item of the CRS, by section."""
    words, result = turn.words, _assessment(turn).crs
    paragraphs: list[Paragraph] = []
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
        lines += [_item(turn, item) for item in items if _worth_showing(item)]
        nothing = [item for item in items if not _worth_showing(item)]
        if nothing:
            names = words.listed(words.plain(_item_name(item)) for item in nothing)
            lines.append(words.say("points-zero", items=names))
        if section.cap is not None:
            lines.append(words.say("points-cap", raw=section.cap.raw, limit=section.cap.limit))
        paragraphs.append(Foldable(tuple(lines), whole=True))
    source = source_link(turn, result.items[0].source)
    return [headline(turn), *paragraphs, Markup("{}\n{}").format(limits(turn), source)]


def _assessment(turn: Turn) -> Assessment:
    """What the headline says of the score is what its lines add up to."""
    return turn.outlook.assessment


def grid(turn: Turn) -> list[Paragraph]:
    """The six factors of the 67 points."""
    words, result = turn.words, turn.assessment.fsw67
    outcome = {True: "passes", False: "fails", None: "unknown"}[result.passes]
    lines = []
    for item in result.items:
        if _worth_showing(item) or item.section != "adaptability":
            lines.append(_item(turn, item))
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
        words.say("grid-title", total=result.total, mark=result.pass_mark),
        words.say(f"grid-{outcome}"),
        projection(turn),
    ]
    return [
        Markup("\n").join(line for line in title if line),
        Foldable(tuple(lines)),
        Markup("{}\n{}").format(
            words.say("grid-source", on=words.date(result.on)),
            source_link(turn, result.items[0].source),
        ),
    ]


def _worth_showing(item: Item) -> bool:
    return item.status is not Status.ZERO


def _item_name(item: Item) -> str:
    return f"item-{item.id.replace('.', '-').replace('_', '-')}"


def _item(turn: Turn, item: Item) -> Markup:
    words, name = turn.words, _item_name(item)
    line = words.say(
        "points-item",
        item=words.plain(name),
        points=str(item.points),
        maximum=str(item.maximum),
    )
    if item.status is Status.NEEDS_INFO:
        said = missing_text(turn, [item], most=2)
        return line + (words.say("points-needs", what=said) if said else words.say("points-open"))
    if item.status is Status.SCORED and words.has(name, "because"):
        line += words.say(
            "points-because", because=words.say(name, "because", **because(turn, item.facts))
        )
    if item.cap is not None:
        line += words.say("points-item-cap", raw=item.cap.raw, limit=item.cap.limit)
    if "total_one_occupation" in item.facts:
        line += Markup("\n   {}").format(words.say("points-one-occupation", **item.facts))
    return line


def because(turn: Turn, facts: dict[str, Fact]) -> dict[str, object]:
    """An item's facts for its wording; the four abilities as one."""
    values = figures(turn, facts)
    if "listening" in facts:
        words, language = turn.words, facts.get("language")
        levels = (str(facts[ability]) for ability in ABILITIES)
        values["levels"] = words.joined("between-levels", levels)
        values["language"] = words.plain(f"official-language-{language}") if language else ""
    return values


# ------------------------------------------------------------------------- the picture


def picture(turn: Turn) -> Picture:
    """The breakdown as bars."""
    result = _assessment(turn).crs
    bars = tuple(
        (_bar_label(turn, item), item.points, item.maximum)
        for item in result.items
        if item.maximum and (item.points or item.section == "core")
    )
    figures = tuple(
        turn.words.plain("picture-points", points=str(points), maximum=str(maximum))
        for _, points, maximum in bars
    )
    lines = [
        turn.words.plain("picture-bar", item=label, figure=figure)
        for (label, *_), figure in zip(bars, figures, strict=True)
    ]
    said = caption(turn, [*plain(headline(turn)).split("\n"), *lines])
    return Picture(title=plain(total(turn)), caption=said, bars=bars, figures=figures)


def _bar_label(turn: Turn, item: Item) -> str:
    """An item's name; a bar that is short for want of a fact says so."""
    name = turn.words.plain(_item_name(item))
    if item.status is Status.NEEDS_INFO:
        return turn.words.plain("picture-unknown", item=name)
    return name
