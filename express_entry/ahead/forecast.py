"""The score, the programs and the categories on every future day on which something changes.

Nothing about a candidate changes on most days. The days on which an input of the rules does
change (a birthday, evidence expiring, work completed or ageing out, a new rule set) are found
first; then ``assessment.assess`` is asked on those days only, the same function as for today.
A current job is taken to go on, and everything else to stay as told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from express_entry import rulebook
from express_entry.ahead import category_changes
from express_entry.ahead.category_changes import CategoryChange
from express_entry.ahead.change_days import birthdays, evidence, permit, rule_sets
from express_entry.ahead.work_changes import work_changes
from express_entry.assessment import Assessment, assess
from express_entry.candidate.dates import LATEST, anniversary
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import KeptPlan, LanguageTest, Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictChange:
    """A program whose verdict is another from that day on."""

    program: Program
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementChange:
    """A requirement of a program that turns, whether or not the program's verdict does."""

    program: Program
    requirement: str
    before: Verdict | None
    """None: it is asked from that day on only."""
    after: Verdict | None
    """None: it is no longer asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A day on which the score, a verdict, a requirement, a category or the funds asked for
    change."""

    on: date
    """The first day of the new score."""
    causes: tuple[str, ...]
    """What changes that day, such as ``birthday``, ``language_test.english`` (it stops
    counting), ``work_anniversary.canadian``, ``ageing_out.cec``, ``rules.crs``, or
    ``category.french`` where a category is another."""
    crs_before: int
    crs_after: int
    estimate_before: bool
    estimate: bool
    """Whether the points after are an estimate, the grid of that day not being known."""
    fsw67_before: int
    fsw67_after: int
    programs: tuple[VerdictChange, ...]
    requirements: tuple[RequirementChange, ...]
    categories: tuple[CategoryChange, ...]
    funds_before: int | None
    """Settlement funds asked of the family, in Canadian dollars; None while its size is not
    known."""
    funds_after: int | None
    projected: bool
    """Whether the score after rests on a test still to be taken."""

    @property
    def difference(self) -> int:
        """CRS points gained (above zero) or lost (below zero) that day."""
        return self.crs_after - self.crs_before


def forecast(
    profile: Profile, on: date, until: date, *, rules: Rulebook | None = None
) -> tuple[Step, ...]:
    """Every day after ``on``, up to and including ``until``, on which the CRS total, the 67
    points, a verdict, a requirement, a category or the funds asked for change; in order. Plans of
    ``on`` or later are taken to be kept. Raises what ``assess`` raises."""
    return tuple(step for _, step in turns(profile, on, until, rules))


def turns(
    profile: Profile, on: date, until: date, rules: Rulebook | None = None
) -> tuple[tuple[Moment, Step], ...]:
    """The steps of a forecast, each with the moment it tells of."""
    book = rules or rulebook.default()
    looked = min(anniversary(on, _YEARS), LATEST)
    if until > looked:
        return tuple(_turns(profile, on, until, book))
    return book.remember("turns", _remembering)(profile, on, looked).until(until)


_YEARS = 2
"""How far a forecast is looked for once for all that ask for less: a turn asks for three months, a
year and two."""
_KEPT = 8
"""Profiles whose forecasts are remembered."""


class _Ahead:
    """A forecast that is worked out as far as it was asked for."""

    def __init__(self, rest: Iterator[tuple[Moment, Step]]) -> None:
        self._rest = rest
        self._found: list[tuple[Moment, Step]] = []

    def until(self, day: date) -> tuple[tuple[Moment, Step], ...]:
        """The steps up to and including a day."""
        while not self._found or self._found[-1][1].on <= day:
            step = next(self._rest, None)
            if step is None:
                break
            self._found.append(step)
        return tuple(one for one in self._found if one[1].on <= day)


def _remembering(book: Rulebook) -> Callable[[Profile, date, date], _Ahead]:
    @lru_cache(maxsize=_KEPT)
    def ahead(profile: Profile, on: date, until: date) -> _Ahead:
        return _Ahead(_turns(profile, on, until, book))

    return ahead


def _turns(
    profile: Profile, on: date, until: date, book: Rulebook
) -> Iterator[tuple[Moment, Step]]:
    profile = plans_kept(profile, on)
    categories = category_changes.changes(profile, on, until, book)
    causes = changes(profile, on, until, book)
    for day, turned in categories.items():
        causes[day] = (*causes.get(day, ()), *(f"category.{one.slug}" for one in turned))
    for moment in _assessed(profile, on, dict(sorted(causes.items())), book, categories):
        step = _step(moment)
        if _matters(step):
            yield moment, step


def change_days(
    profile: Profile, on: date, until: date, *, rules: Rulebook | None = None
) -> tuple[date, ...]:
    """Every day after ``on``, up to and including ``until``, on which an input of the scores and
    of the programs changes, in order. Between two of them neither changes for this profile."""
    return tuple(changes(profile, on, until, rules or rulebook.default()))


def plans_kept(profile: Profile, on: date) -> Profile:
    """The profile as forecasts from a day read it: a test planned for that day or later is sat,
    with its target scores. One whose day has passed has no results until they are told."""

    def kept(test: LanguageTest | None) -> LanguageTest | None:
        if test is None or not test.planned or test.taken_on is None or test.taken_on < on:
            return test
        if isinstance(test, KeptPlan):
            return test
        return KeptPlan(**dict(test))

    partner = profile.partner
    if partner is not None:
        tests = {"english": kept(partner.english), "french": kept(partner.french)}
        partner = partner.model_copy(update=tests)
    changed = {"english": kept(profile.english), "french": kept(profile.french)}
    return profile.model_copy(update=changed | {"partner": partner})


@dataclass(frozen=True, slots=True)
class Moment:
    """A day on which something changes: what, and how the profile stands before and after."""

    on: date
    causes: tuple[str, ...]
    before: Assessment
    after: Assessment
    categories: tuple[CategoryChange, ...] = ()
    """Looked for in a forecast only."""

    @property
    def gained(self) -> tuple[Program, ...]:
        """Programs met from that day on."""
        return _newly_met(self.before, self.after)

    @property
    def lost(self) -> tuple[Program, ...]:
        """Programs no longer met from that day on."""
        return _newly_met(self.after, self.before)


def moments(profile: Profile, on: date, until: date, rules: Rulebook) -> tuple[Moment, ...]:
    """Every change day after ``on`` up to and including ``until``, assessed, in order; plans of
    ``on`` or later taken to be kept."""
    kept = plans_kept(profile, on)
    return tuple(_assessed(kept, on, changes(kept, on, until, rules), rules))


def _assessed(
    profile: Profile,
    on: date,
    days: dict[date, tuple[str, ...]],
    rules: Rulebook,
    categories: Mapping[date, tuple[CategoryChange, ...]] = MappingProxyType({}),
) -> Iterator[Moment]:
    before: Assessment | None = None
    for day, causes in days.items():
        if before is None:
            before = assess(profile, _with_rules(on, rules), rules)
        after = assess(profile, day, rules)
        yield Moment(day, causes, before, after, categories.get(day, ()))
        before = after


def _with_rules(on: date, rules: Rulebook) -> date:
    """The day itself, or the first day of all rules where that is the next one."""
    first = rules.crs[0].effective_from
    return first if on == first - timedelta(days=1) else on


def changes(
    profile: Profile, on: date, until: date, rules: Rulebook
) -> dict[date, tuple[str, ...]]:
    """What changes on each change day after ``on`` up to and including ``until``, in order."""
    found: dict[date, list[str]] = {}
    every = (
        *birthdays(profile, on, until),
        *evidence(profile, rules),
        *permit(profile),
        *((change.on, change.cause) for change in work_changes(profile, on, until, rules)),
        *rule_sets(rules),
    )
    for day, cause in every:
        if on < day <= until and cause not in found.setdefault(day, []):
            found[day].append(cause)
    return {day: tuple(sorted(found[day])) for day in sorted(found)}


# ------------------------------------------------------------------ what it means


def _newly_met(before: Assessment, after: Assessment) -> tuple[Program, ...]:
    return tuple(
        now.program
        for then, now in zip(before.programs, after.programs, strict=True)
        if now.verdict is Verdict.MET and then.verdict is not Verdict.MET
    )


def _verdict_changes(moment: Moment) -> tuple[VerdictChange, ...]:
    return tuple(
        VerdictChange(program=now.program, before=then.verdict, after=now.verdict)
        for then, now in zip(moment.before.programs, moment.after.programs, strict=True)
        if then.verdict is not now.verdict
    )


def _requirement_changes(moment: Moment) -> tuple[RequirementChange, ...]:
    found = []
    for then, now in zip(moment.before.programs, moment.after.programs, strict=True):
        before = {one.id: one.verdict for one in then.requirements}
        after = {one.id: one.verdict for one in now.requirements}
        found += [
            RequirementChange(
                program=now.program,
                requirement=name,
                before=before.get(name),
                after=after.get(name),
            )
            for name in dict.fromkeys((*before, *after))
            if before.get(name) is not after.get(name)
        ]
    return tuple(found)


def _matters(step: Step) -> bool:
    return bool(
        step.difference
        or step.fsw67_before != step.fsw67_after
        or step.programs
        or step.requirements
        or step.categories
        or step.funds_before != step.funds_after
        or step.estimate is not step.estimate_before
    )


def _step(moment: Moment) -> Step:
    before, after = moment.before, moment.after
    return Step(
        on=moment.on,
        causes=moment.causes,
        crs_before=before.total,
        crs_after=after.total,
        estimate_before=before.estimate,
        estimate=after.estimate,
        fsw67_before=before.fsw67.total,
        fsw67_after=after.fsw67.total,
        programs=_verdict_changes(moment),
        requirements=_requirement_changes(moment),
        categories=moment.categories,
        funds_before=before.funds_required,
        funds_after=after.funds_required,
        projected=bool(after.projections),
    )
