"""What a change of the rules did to one person: before, after, which items, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from conversations.chat.machine import HELD
from conversations.chat.turn import Turn
from express_entry.ahead.rule_change import RuleChange
from express_entry.candidate.three_valued import Verdict

MOST = 6
"""Lines of each kind: a message fits a phone."""


def told(turn: Turn, change: RuleChange) -> Markup:
    """The message."""
    words = turn.words
    lines = [*_score(turn, change), *_programs(turn, change), *_doors(turn, change)]
    said = [
        words.say("rules-changed"),
        *lines,
        words.say("rules-changed-do", what=_do(turn, change)),
    ]
    return Markup("\n").join(said)


def _score(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    if change.difference:
        yield words.say(
            "rules-changed-score",
            before=str(change.before.crs),
            after=str(change.after.crs),
            difference=words.signed(change.difference),
            estimate=turn.assessment.crs.estimate,
        )
    for name, (before, after) in list(change.items.items())[:MOST]:
        item = f"item-{name.replace('.', '-').replace('_', '-')}"
        if words.has(item):
            yield words.say(
                "rules-changed-item",
                item=words.plain(item),
                before=str(before),
                after=str(after),
            )


def _programs(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    for program, (before, after) in change.programs.items():
        name = words.plain(f"program-{program}")
        yield words.say("rules-changed-program", program=name, before=before, after=after)


def _doors(turn: Turn, change: RuleChange) -> Iterator[Markup]:
    words = turn.words
    for slug, (_, after) in list(change.doors.items())[:MOST]:
        if words.has(f"round-{slug}"):
            yield words.say("rules-changed-door", kind=words.plain(f"round-{slug}"), after=after)


def _do(turn: Turn, change: RuleChange) -> str:
    if any(before is Verdict.MET for before, _ in change.programs.values()):
        return "lost"
    if turn.session.state in HELD and change.difference:
        return "pool"
    opened = (after for _, after in (*change.programs.values(), *change.doors.values()))
    return "gained" if change.difference > 0 or Verdict.MET in opened else "less"
