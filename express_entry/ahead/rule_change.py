"""What a change of the rules does to one candidate: the same facts and day, by two rulebooks.

Only what the rules decide is compared, never what time does: the score and its items, the verdicts
of the programs, and the doors, the kinds of round one may be invited in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import assess
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility import categories
from express_entry.eligibility.categories import CategoryStanding
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Kind

_WITHOUT_LIST: tuple[tuple[Kind, str], ...] = (("general", "general"), ("program", "pnp"))
"""The kinds of round that no list or program of its own decides."""

_OF_LISTS = ("categories", "programs", "language_tests", "process")
"""The parts of a rulebook that belonging to a category rests on."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules say of a candidate on a day."""

    crs: int
    items: Mapping[str, int]
    """Points of the items that give any, by identifier."""
    programs: Mapping[Program, Verdict]
    doors: Mapping[str, Verdict]
    """Whether one may be invited, by the slug of the kind of round, program kinds left out: these
    are the programs."""
    estimate: bool = False
    """Whether the CRS figures in force are not known, and the score is that of older ones."""


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A candidate before and after a change of the rules, both on the same day."""

    before: Standing
    after: Standing

    @property
    def difference(self) -> int:
        """CRS points won, or lost where it is below 0."""
        return self.after.crs - self.before.crs

    @property
    def matters(self) -> bool:
        """Whether the score, a verdict or a door is another one, or the score an estimate no more
        (or from now on)."""
        before, after = self.before, self.after
        same_score = (before.crs, before.estimate) == (after.crs, after.estimate)
        return not (same_score and before.programs == after.programs and not self.doors)

    @property
    def items(self) -> dict[str, tuple[int, int]]:
        """The items of the score whose points differ: before and after."""
        before, after = self.before.items, self.after.items
        names = dict.fromkeys((*before, *after))
        pairs = {name: (before.get(name, 0), after.get(name, 0)) for name in names}
        return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}

    @property
    def programs(self) -> dict[Program, tuple[Verdict, Verdict]]:
        """The programs whose verdict differs."""
        before, after = self.before.programs, self.after.programs
        return {
            name: (before[name], after[name]) for name in after if before[name] is not after[name]
        }

    @property
    def doors(self) -> dict[str, tuple[Verdict, Verdict]]:
        """The kinds of round one could be invited in and no longer can, or the other way round. A
        kind that one of the rulebooks does not know is closed by it."""
        before, after, shut = self.before.doors, self.after.doors, Verdict.NOT_MET
        names = dict.fromkeys((*before, *after))
        pairs = {name: (before.get(name, shut), after.get(name, shut)) for name in names}
        return {name: pair for name, pair in pairs.items() if pair[0] is not pair[1]}


def rule_change(profile: Profile, on: date, before: Rulebook, after: Rulebook) -> RuleChange:
    """What two rulebooks say of a candidate on a day; raises what ``assess`` raises."""
    lists = categories.standing(profile, on, rules=before)
    first = _standing(profile, on, before, lists)
    if not _same_lists(before, after):
        lists = categories.standing(profile, on, rules=after)
    return RuleChange(first, _standing(profile, on, after, lists))


def standing(profile: Profile, on: date, rules: Rulebook) -> Standing:
    """What the rules say of a candidate on a day; raises what ``assess`` raises."""
    return _standing(profile, on, rules, categories.standing(profile, on, rules=rules))


def _standing(
    profile: Profile, on: date, rules: Rulebook, lists: Iterable[CategoryStanding]
) -> Standing:
    found = assess(profile, on, rules)
    doors = {slug: qualifies(kind, slug, profile, found, None)[0] for kind, slug in _WITHOUT_LIST}
    # In a round of a category whoever is on its list and may be invited in general.
    member = doors["general"]
    doors |= {
        one.slug: min(one.verdict, member, key=RANK.__getitem__) for one in lists if one.asked
    }
    verdicts = {told.program: told.verdict for told in found.programs}
    return Standing(
        crs=found.total,
        items={item.id: item.points for item in found.crs.items if item.points},
        programs={name: verdicts[name] for name in PROGRAMS},
        doors=doors,
        estimate=found.crs.estimate,
    )


def _same_lists(before: Rulebook, after: Rulebook) -> bool:
    """Whether both say the same of every candidate's categories: these rest on four parts of the
    rules. Of many people it is asked once: it takes as long as a score."""
    known = after.remember("lists like those of", _no_others)
    found = known.get(id(before))
    if found is None or found[0] is not before:
        same = all(getattr(before, part) == getattr(after, part) for part in _OF_LISTS)
        found = known[id(before)] = before, same
    return found[1]


def _no_others(_: Rulebook) -> dict[int, tuple[Rulebook, bool]]:
    return {}
