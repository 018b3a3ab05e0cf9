"""What a change of the rules did to one person: before, after, which items, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from conversations.chat.machine import HELD
from conversations.chat.turn import Turn
from conversations.reports.headline import OFFICIAL_TOOL, in_force_from
from conversations.voice import pages
from express_entry.ahead.rule_change import RuleChange

MOST = 4
"""Lines that are shown unfolded."""


def told(turn: Turn, change: RuleChange) -> Markup:
    """The message."""
    words, before, after = turn.words, change.before, change.after
    now = "unknown" if after.estimate else "known"
    figures = "same" if before.estimate == after.estimate else now
    head = words.say("rules-changed", figures=figures, date=words.date(in_force_from(turn)))
    lines = [*_score(turn, change), *_details(turn, change)]
    return Markup("\n").join((head, *lines, *_compare(turn, change)))


def _score(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    if change.difference:
        yield words.say(
            "rules-changed-score",
            before=change.before.crs,
            after=change.after.crs,
            difference=words.signed(change.difference),
            estimate=change.after.estimate,
        )
    elif change.before.estimate != change.after.estimate:
        yield words.say("rules-changed-same-score", score=change.after.crs)


def _details(turn: Turn, change: RuleChange) -> list[Markup]:
    """Programs, doors and items, a line each; folded where they are more than fit a phone."""
    lines = [*_programs(turn, change), *_doors(turn, change), *_items(turn, change)]
    if len(lines) <= MOST:
        return lines
    return [turn.words.say("rules-changed-details", lines=Markup("\n").join(lines))]


def _items(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    for name, (before, after) in change.items.items():
        item = f"item-{name.replace('.', '-').replace('_', '-')}"
        if words.has(item):
            yield words.say(
                "rules-changed-item",
                item=words.plain(item),
                before=before,
                after=after,
            )


def _programs(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    for program, (before, after) in change.programs.items():
        name = words.plain(f"program-{program}")
        yield words.say("rules-changed-program", program=name, before=before, after=after)


def _doors(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    for slug, (_, after) in change.doors.items():
        if words.has(f"round-{slug}"):
            yield words.say("rules-changed-door", kind=words.plain(f"round-{slug}"), after=after)


def _compare(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    """Where IRCC has a figure of its own, to compare with it."""
    words = turn.words
    if change.after.estimate and not change.before.estimate:
        yield words.say("rules-changed-check", tool=pages.page(words, OFFICIAL_TOOL))
    elif turn.session.state in HELD and change.difference:
        yield words.say("rules-changed-pool")
