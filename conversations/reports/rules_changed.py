"""What a change of the rules did to one person: before, after, which items, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from markupsafe import Markup

from conversations.chat.machine import HELD
from conversations.chat.turn import Turn
from conversations.reports.headline import OFFICIAL_TOOL, in_force_from
from conversations.reports.next_step import next_line
from express_entry.ahead.rule_change import RuleChange

MOST = 4
"""Lines of each kind: a message fits a phone."""


def told(turn: Turn, change: RuleChange) -> Markup:
    """The message."""
    words, before, after = turn.words, change.before, change.after
    known = "same" if before.estimate == after.estimate else "no" if after.estimate else "yes"
    head = words.say("rules-changed", known=known, date=words.date(in_force_from(turn)))
    lines = [*_score(turn, change), *_programs(turn, change), *_doors(turn, change)]
    return Markup("\n").join((head, *lines, *_to_do(turn, change)))


def _score(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    if change.difference:
        yield words.say(
            "rules-changed-score",
            before=str(change.before.crs),
            after=str(change.after.crs),
            difference=words.signed(change.difference),
            estimate=change.after.estimate,
        )
    elif change.before.estimate != change.after.estimate:
        yield words.say("rules-changed-same-score", score=str(change.after.crs))
    yield from _first(
        words.say(
            "rules-changed-item", item=words.plain(item), before=str(before), after=str(after)
        )
        for name, (before, after) in change.items.items()
        if words.has(item := f"item-{name.replace('.', '-').replace('_', '-')}")
    )


def _programs(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    for program, (before, after) in change.programs.items():
        name = words.plain(f"program-{program}")
        yield words.say("rules-changed-program", program=name, before=before, after=after)


def _doors(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    yield from _first(
        words.say("rules-changed-door", kind=words.plain(f"round-{slug}"), after=after)
        for slug, (_, after) in change.doors.items()
        if words.has(f"round-{slug}")
    )


def _to_do(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    """Where IRCC has a figure of its own, to compare with it; then what to do next."""
    words = turn.words
    if change.after.estimate and not change.before.estimate:
        yield words.say("rules-changed-check", tool=OFFICIAL_TOOL)
    elif turn.session.state in HELD and change.difference:
        yield words.say("rules-changed-pool")
    yield next_line(turn)


def _first(lines: Iterable[Markup]) -> Iterator[Markup]:
    """No more lines than fit a phone."""
    return islice(lines, MOST)
