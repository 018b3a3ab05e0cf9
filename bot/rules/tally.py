"""What a change of the rules does to many people, counted: nobody can be told from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from express_entry.ahead.rule_change import RuleChange
from express_entry.candidate.three_valued import Verdict

STEPS = (0, 1, 10, 20, 50, 100, 200, 600)
"""CRS points from which on a line of the histogram counts, of gains and of losses."""
BAR = 40
"""Characters of the longest bar."""


@dataclass(slots=True)
class Histogram:
    """Counts, which add up."""

    people: int = 0
    """Everybody stored who has a score that still matters."""
    changed: int = 0
    """Of these, whose score, verdict or door changes."""
    unreadable: int = 0
    """Chats whose session cannot be read, or not assessed."""
    settled: int = 0
    """Whose score is an estimate before, and none after."""
    unsettled: int = 0
    """Whose score is an estimate only after."""
    scores: Counter[int] = field(default_factory=Counter)
    """People by the difference of their score."""
    programs: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """People by program, verdict before and verdict after, where these differ."""
    doors: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """The same by kind of round."""

    def count(self, change: RuleChange) -> None:
        """One person more."""
        self.people += 1
        self.changed += change.matters
        self.settled += change.before.estimate > change.after.estimate
        self.unsettled += change.before.estimate < change.after.estimate
        self.scores[change.difference] += 1
        for program, (before, after) in change.programs.items():
            self.programs[program, str(before), str(after)] += 1
        for slug, (before, after) in change.doors.items():
            self.doors[slug, str(before), str(after)] += 1

    def add(self, other: Histogram) -> None:
        """The people of another count too."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


def report(tally: Histogram) -> Iterator[str]:
    """The counts for an operator, line by line."""
    yield f"{tally.people:,} people with a score; something changes for {tally.changed:,}."
    if tally.unreadable:
        yield f"{tally.unreadable:,} chats could not be read or assessed, and are left out."
    if not tally.people:
        return
    if tally.settled:
        yield f"{tally.settled:,} scores that are estimates before are none after."
    if tally.unsettled:
        yield f"{tally.unsettled:,} scores become estimates: the figures in force are not known."
    yield ""
    yield "Difference of the score:"
    yield from _histogram(tally.scores)
    for title, counted in (("Programs", tally.programs), ("Kinds of round", tally.doors)):
        if counted:
            yield ""
            yield f"{title}, verdict before and after:"
            for (name, before, after), count in sorted(counted.items(), key=_most):
                told = f"{before:>7} -> {after:<7}"
                yield f"  {name:<16} {told}  {count:>9,}{_sign(before, after)}"


def _most(item: tuple[tuple[str, str, str], int]) -> tuple[int, tuple[str, str, str]]:
    return -item[1], item[0]


def _sign(before: str, after: str) -> str:
    if after == Verdict.MET:
        return "  gained"
    return "  lost" if before == Verdict.MET else ""


def _histogram(scores: Counter[int]) -> Iterator[str]:
    """A line for each range of differences that is found, the greatest loss first."""
    counted: Counter[int] = Counter()
    for difference, count in scores.items():
        counted[_line(difference)] += count
    most = max(counted.values())
    for line in sorted(counted):
        bar = "#" * max(1, round(BAR * counted[line] / most))
        yield f"  {_range(line):>12}  {counted[line]:>8,}  {bar}"


def _line(difference: int) -> int:
    """The least difference, without its sign, of the range it is counted in; signed."""
    least = max(step for step in STEPS if step <= abs(difference))
    return -least if difference < 0 else least


def _range(line: int) -> str:
    if line == 0:
        return "0"
    sign, least = "-" if line < 0 else "+", abs(line)
    following = [step for step in STEPS if step > least]
    return f"{sign}{least} to {sign}{following[0] - 1}" if following else f"{sign}{least} or more"
