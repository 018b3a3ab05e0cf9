"""The smallest set of changes that opens a kind of round to a candidate, and the first day.

Sets are tried by their size. What is not met today must be mended by a step that can mend it, so
only those are tried; whether a set opens the kind is asked of the engine with every step of the
set applied, on the day. Work that goes on by itself opens a kind without any step, by waiting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from express_entry.ahead import forecast
from express_entry.ahead.alternative import Present
from express_entry.ahead.door_stand import KindOfRound, Stand, Way
from express_entry.ahead.door_steps import DoorStep, steps_of
from express_entry.ahead.door_work import YEARS_OF_WORK, Plan, category_plans, work_plans
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.kept_up import kept_up
from express_entry.ahead.qualifying import qualifies
from express_entry.candidate.dates import LATEST, anniversary
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import ABILITIES, TEST_IN, Profile
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility import categories
from express_entry.rulebook.categories import CategoriesFile, Category

MOST_CHANGES = 4
"""Sets of more changes are not looked for."""

_MENDED_BY: dict[str, tuple[str, ...]] = {
    "outside_quebec": ("destination",),
    "language": ("english", "french"),
    "education": ("credentials",),
    "eca_body": ("credentials", "primary_occupation"),
    "points67": ("english", "french", "credentials", "first_official_language", "partner"),
    "funds": ("settlement_funds",),
    "offer_or_certificate": ("certificate_of_qualification",),
    "work_continuous": ("primary_occupation",),
    "nomination": ("provincial_nomination",),
    "category_in_en": (TEST_IN["en"],),
    "category_in_fr": (TEST_IN["fr"],),
}
"""Which facts can mend what is not met, without a day's work; by the requirement's name without its
program. Everything else takes work, or is out of reach."""

_MENDED_BY_WORK = {"work_continuous", "work", "trade", "points67", "eca_body", "category"}


class Search:
    """The ways one candidate could come to be invited in, from one day on."""

    def __init__(self, present: Present) -> None:
        self.present = present
        self._steps: dict[str, tuple[DoorStep, ...]] = {}
        self._stands: dict[tuple[object, ...], Stand] = {}
        self.today = self.stand(Plan(day=present.on), ())

    def way(self, kind: KindOfRound, most: int = MOST_CHANGES) -> Way | None:
        """The smallest set of changes after which nothing known stands against this kind of round;
        of those equally small the one that is enough for certain, the earliest, the quickest. None
        where no set of up to ``most`` is."""
        plans = self.plans(kind)
        for size in range(most + 1):
            found = list(self._of_size(kind, size, plans))
            if found:
                return min(found, key=_place)
        return None

    def _of_size(self, kind: KindOfRound, size: int, plans: Iterable[Plan]) -> Iterator[Way]:
        certain = LATEST
        for plan in plans:
            budget = size - (plan.work is not None)
            if budget < 0 or plan.day > certain:
                continue
            for program in self._programs(kind):
                for way in self._with_plan(kind, program, plan, budget):
                    if way.verdict is Verdict.MET:
                        certain = plan.day
                    yield way

    def _with_plan(
        self, kind: KindOfRound, program: Program, plan: Plan, budget: int
    ) -> Iterator[Way]:
        if plan.work is not None:
            by_itself = self._against(kind, program, self._by_itself(plan.day))
            lasting = [name for name in by_itself if name not in _MENDED_BY_WORK]
            if len(lasting) == len(by_itself) or self._least(lasting) > budget:
                return
        for steps in self._sets(kind, program, plan, (), budget):
            yield self._way(kind, plan, steps)

    def _by_itself(self, day: date) -> Stand:
        """The candidate as time alone has made them by a day."""
        past = [plan for plan in self._waiting if plan.day <= day]
        return self.stand(past[-1], ()) if past else self.today

    def _sets(
        self,
        kind: KindOfRound,
        program: Program,
        plan: Plan,
        chosen: tuple[DoorStep, ...],
        left: int,
    ) -> Iterator[tuple[DoorStep, ...]]:
        """The sets of exactly so many more steps after which nothing of the program and of the kind
        is known to stand against it: the first with each step tried first."""
        against = self._against(kind, program, self.stand(plan, chosen), chosen)
        if not against:
            if left == 0:
                yield chosen
            return
        if self._least(against) > left:
            return
        taken = {one.fact for one in chosen} | ({plan.work.fact} if plan.work else set())
        mended = min(against, key=lambda name: sum(map(self._count, _MENDED_BY.get(name, ()))))
        for fact in _MENDED_BY.get(mended, ()):
            steps = self._able(kind, program, mended, fact) if fact not in taken else ()
            if self._in_vain(kind, program, plan, chosen, steps, mended):
                continue
            for step in steps:
                found = next(self._sets(kind, program, plan, (*chosen, step), left - 1), None)
                if found is not None:
                    yield found
                    break

    def _able(
        self, kind: KindOfRound, program: Program, mended: str, fact: str
    ) -> tuple[DoorStep, ...]:
        """What a fact could come to be, without the tests that show less than is asked."""
        rules = self.present.rules.programs
        if mended == "language":
            asked = {
                "fswp": [rules.fswp.language],
                "fstp": [rules.fstp.language],
                "cec": [row.language for row in rules.cec.languages],
            }[program]
            least = {name: min(getattr(row, name) for row in asked) for name in ABILITIES}
        elif mended.startswith("category_in_"):
            category = self._category(kind.slug)
            language = category[0].language if category else None
            least = dict.fromkeys(ABILITIES, language.level if language else 0)
        else:
            return self.steps(fact)
        return tuple(
            step
            for step in self.steps(fact)
            if step.levels is None or all(step.levels[name] >= least[name] for name in ABILITIES)
        )

    def _in_vain(
        self,
        kind: KindOfRound,
        program: Program,
        plan: Plan,
        chosen: tuple[DoorStep, ...],
        steps: tuple[DoorStep, ...],
        mended: str,
    ) -> bool:
        """Whether not even the highest levels of a test mend it, so that no lower ones do."""
        if len(steps) <= 1 or steps[-1].kind != "test_result":
            return False
        highest = (*chosen, steps[-1])
        return mended in self._against(kind, program, self.stand(plan, highest), highest)

    def _count(self, fact: str) -> int:
        return len(self.steps(fact))

    def _against(
        self,
        kind: KindOfRound,
        program: Program,
        stand: Stand,
        chosen: tuple[DoorStep, ...] = (),
    ) -> list[str]:
        """What is known not to be met."""
        found = list(stand.failing(program))
        if kind.slug == "pnp":
            named = any(step.fact == "provincial_nomination" for step in chosen)
            if self.present.profile.provincial_nomination is False and not named:
                found.append("nomination")
        elif kind.kind == "category":
            category = stand.category(kind.slug)
            if category is None:
                found.append("no_such_category")
            elif category.verdict is Verdict.NOT_MET:
                by_language = category.rule == "language"
                spoken = f"_in_{category.facts['language']}" if by_language else ""
                found.append(f"category{spoken}")
        return found

    def _least(self, against: Iterable[str]) -> int:
        """How many steps it takes at least to mend all of it."""
        apart: list[set[str]] = []
        for name in against:
            facts = set(_MENDED_BY.get(name, ()))
            if not any(self.steps(fact) for fact in facts):
                return MOST_CHANGES + 1
            if not any(facts & other for other in apart):
                apart.append(facts)
        return len(apart)

    def steps(self, fact: str) -> tuple[DoorStep, ...]:
        """What a fact could come to be."""
        if fact not in self._steps:
            self._steps[fact] = steps_of(self.present, fact)
        return self._steps[fact]

    def stand(self, plan: Plan, steps: tuple[DoorStep, ...]) -> Stand:
        """The candidate with some changes on a day. A nomination is left out: it changes no
        verdict of a program or a category."""
        steps = tuple(step for step in steps if step.fact != "provincial_nomination")
        key = (plan.day, plan.work, frozenset(steps))
        if key not in self._stands:
            profile = self._changed(plan, steps)
            self._stands[key] = Stand(profile, plan.day, self.present)
        return self._stands[key]

    def _changed(self, plan: Plan, steps: Iterable[DoorStep]) -> Profile:
        facts: dict[str, object] = {}
        for step in (*steps, *([plan.work] if plan.work else [])):
            facts |= step.facts
        present = self.present
        profile = present.profile.model_copy(update=facts) if facts else present.profile
        return profile if plan.day == present.on else kept_up(profile, present.on, present.book)

    def _way(self, kind: KindOfRound, plan: Plan, steps: tuple[DoorStep, ...]) -> Way:
        stand = self.stand(plan, steps)
        profile = self._changed(plan, steps)
        if profile != stand.profile:
            stand = Stand(profile, plan.day, self.present)
        told = stand.category(kind.slug)
        verdict, _, missing = qualifies(kind.kind, kind.slug, profile, stand.assessment, told)
        return Way(
            steps=(*([plan.work] if plan.work else []), *steps),
            day=plan.day,
            profile=profile,
            assessment=stand.assessment,
            verdict=verdict,
            missing=missing,
        )

    # ------------------------------------------------------------------ days to look at

    def _programs(self, kind: KindOfRound) -> tuple[Program, ...]:
        one = tuple(program for program in PROGRAMS if program == kind.slug)
        return one if one else PROGRAMS

    def plans(self, kind: KindOfRound) -> list[Plan]:
        """Today, the days that come by themselves, and days of further work; in order."""
        if self._open_now(kind):
            return [Plan(day=self.present.on)]
        plans = [Plan(day=self.present.on), *self._waiting]
        category = self._category(kind.slug) if kind.kind == "category" else None
        told = self.today.category(kind.slug)
        if category is not None and told is not None and told.rule == "work":
            if told.verdict is Verdict.NOT_MET:
                plans += category_plans(self.present, *category)
            else:
                plans += self._work
        else:
            plans += self._work
        return sorted((one for one in plans if one.day <= LATEST), key=lambda plan: plan.day)

    def _open_now(self, kind: KindOfRound) -> bool:
        return any(not self._against(kind, program, self.today) for program in self._programs(kind))

    def _category(self, slug: str) -> tuple[Category, CategoriesFile] | None:
        period = categories.period_on(self.present.on, rules=self.present.book)
        for one in period.on(self.present.on) if period else ():
            if one.slug == slug and period is not None:
                return one, period
        return None

    @cached_property
    def _work(self) -> tuple[Plan, ...]:
        return tuple(work_plans(self.present))

    @cached_property
    def _waiting(self) -> tuple[Plan, ...]:
        """The days on which something comes to be met by itself."""
        present = self.present
        until = min(anniversary(present.on, YEARS_OF_WORK), LATEST)
        steps = forecast.forecast(present.profile, present.on, until, rules=present.book)
        return tuple(
            Plan(day=step.on)
            for step in steps
            if step.fsw67_after > step.fsw67_before
            or any(_rises(one.before, one.after) for one in step.requirements)
            or any(_rises(one.before, one.after) for one in step.categories)
        )


def _rises(before: Verdict | None, after: Verdict | None) -> bool:
    return before is not None and after is not None and RANK[after] > RANK[before]


_EFFORTS = ("weeks", "months", "years")


def _place(way: Way) -> tuple[object, ...]:
    """Where a way stands among others of as many changes."""
    longest_first = sorted((_EFFORTS.index(step.effort) for step in way.steps), reverse=True)
    return way.verdict is not Verdict.MET, way.day, longest_first
